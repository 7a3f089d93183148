/* SPDX-License-Identifier: ISC */
/*
 * The sieve before libetpan's parser: what it lets through, in which spelling,
 * and that it gives the same for every way of cutting the stream.  Among the
 * lines are those that kill the parser.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/limits.h"
#include "base/mem.h"
#include "mailbox/guard_line.h"

/* Feeds in parts of `step` bytes and takes what has come after each. */
static enum guard_fault
pass(struct guard *guard, const char *in, size_t len, size_t step,
	struct buf *out)
{
	enum guard_fault fault = GUARD_OK;
	char part[7];
	size_t n;

	for (size_t i = 0; i < len; i += step) {
		fault = guard_feed(guard, in + i,
			len - i < step ? len - i : step);
		while ((n = guard_take(guard, part, sizeof(part))) > 0)
			buf_add(out, part, n);
	}
	return fault;
}

static enum guard_fault
pass_once(const char *in, size_t len, size_t step, struct buf *out)
{
	struct guard guard;
	enum guard_fault fault;

	guard_init(&guard);
	fault = pass(&guard, in, len, step, out);
	guard_free(&guard);
	return fault;
}

static const struct {
	const char *in, *out;
} spelled[] = {
	{ "* OK ready\r\n", "* OK .\r\n" },
	{ "* OK ready\n", "* OK .\r\n" },
	{ "* ok ready\r\n", "* ok .\r\n" },
	{ "* PREAUTH hello\r\n", "* PREAUTH .\r\n" },
	{ "* BYE\r\n", "* BYE .\r\n" },
	/* each of these four ends a process that lets libetpan read it */
	{ "* OK [PERMANENTFLAGS (\\\\Seen)] x\r\n", "* OK .\r\n" },
	{ "1 NO [ALERT] \r\n", "1 NO .\r\n" },
	{ "1 OK [ALERT] \r\n", "1 OK .\r\n" },
	{ "1 OK [ALERT]\r\n", "1 OK .\r\n" },
	{ "1 OK\r\n", "1 OK .\r\n" },
	{ "1 OK \r\n", "1 OK .\r\n" },
	{ "1 BAD [\r\n", "1 BAD .\r\n" },
	{ "1 OK [BADCHARSET ({9}] x\r\n", "1 OK .\r\n" },
	{ "1 OK ((((((\r\n", "1 OK .\r\n" },
	{ "* OK [UIDVALIDITY 77] ok\r\n", "* OK [UIDVALIDITY 77] .\r\n" },
	{ "* OK [uidvalidity 77]\r\n", "* OK [UIDVALIDITY 77] .\r\n" },
	{ "* OK [UIDVALIDITY 4294967295] x\r\n",
	  "* OK [UIDVALIDITY 4294967295] .\r\n" },
	{ "* OK [UIDVALIDITY 12345678901] x\r\n", "* OK .\r\n" },
	{ "* OK [UIDNEXT 3] x\r\n", "* OK [UIDNEXT 3] .\r\n" },
	{ "* OK [UIDNEXT -3] x\r\n", "* OK .\r\n" },
	{ "* OK [UIDVALIDITY x] x\r\n", "* OK .\r\n" },
	{ "* OK [UIDVALIDITY 1 2] x\r\n", "* OK .\r\n" },
	{ "* OK [UIDVALIDITY] x\r\n", "* OK .\r\n" },
	{ "+ go on\r\n", "+ .\r\n" },
	{ "+\r\n", "+ .\r\n" },
	/* data that is wanted */
	{ "* CAPABILITY IMAP4rev1\r\n", "* CAPABILITY IMAP4rev1\r\n" },
	{ "* SEARCH 1 2\r\n", "* SEARCH 1 2\r\n" },
	{ "* SEARCH\r\n", "* SEARCH\r\n" },
	{ "* 3 EXISTS\r\n", "* 3 EXISTS\r\n" },
	{ "* LIST () \"/\" \"a (b\"\r\n", "* LIST () \"/\" \"a (b\"\r\n" },
	{ "* LIST () \"\\\"\" \"a\\\\\"\r\n",
	  "* LIST () \"\\\"\" \"a\\\\\"\r\n" },
	{ "* LIST () NIL {3}\r\na(b\r\n", "* LIST () NIL {3}\r\na(b\r\n" },
	{ "* 1 fetch (UID 4)\r\n", "* 1 fetch (UID 4)\r\n" },
	{ "* 1 FETCH (UID 4 BODY[] {0}\r\n)\r\n",
	  "* 1 FETCH (UID 4 BODY[] {0}\r\n)\r\n" },
	{ "* 1 FETCH (BODY[] {9}\r\n1 OK\r\n\n\"( UID 4)\r\n",
	  "* 1 FETCH (BODY[] {9}\r\n1 OK\r\n\n\"( UID 4)\r\n" },
	/* and the rest, with what belongs to it */
	{ "* FLAGS (\\Seen)\r\n* 1 RECENT\r\n* 3 EXPUNGE\r\n", "" },
	{ "* LSUB () \"/\" a\r\n* STATUS a (UNSEEN 1)\r\n", "" },
	{ "* METADATA a (b {12}\r\n* SEARCH 1\r\n)\r\n* SEARCH 2\r\n",
	  "* SEARCH 2\r\n" },
	{ "* 99999999999 EXISTS\r\n* x EXISTS\r\n", "" },
};

static void
test_what_the_parser_gets(void **state)
{
	(void)state;
	for (size_t i = 0; i < 3 * HEED_COUNT(spelled); i++) {
		const char *in = spelled[i / 3].in;
		struct buf out = buf_new(1000);
		enum guard_fault fault = pass_once(in, strlen(in),
			(size_t []) { 1, 3, 1000 }[i % 3], &out);

		if (fault != GUARD_OK || strcmp(buf_text(&out),
			spelled[i / 3].out) != 0)
			fail_msg("%s gave %d and %s", in, (int)fault,
				buf_text(&out));
		buf_free(&out);
	}
}

static const struct {
	const char *in;
	enum guard_fault fault;
} refused[] = {
	{ "\r\n", GUARD_FORM },
	{ " OK x\r\n", GUARD_FORM },
	{ "HTTP/1.0 200 OK\r\n", GUARD_FORM },
	{ "220 mail.example ESMTP\r\n", GUARD_FORM },
	{ "1 FETCH\r\n", GUARD_FORM },
	{ "* OK a\rb\r\n", GUARD_FORM },
	{ "* 1 FETCH (UID 4\r\n", GUARD_FORM },
	{ "* 1 FETCH UID 4)\r\n", GUARD_FORM },
	{ "* 1 FETCH (UID 4))\r\n", GUARD_FORM },
	{ "* 1 FETCH )UID 4(\r\n", GUARD_FORM },
	{ "* FLAGS (\r\n", GUARD_FORM },
	{ "* LIST () \"/\" \"a\r\n", GUARD_FORM },
	{ "* LIST () \"/\" \"a\\\"\r\n", GUARD_FORM },
	{ "* 1 FETCH (BODY[] {2}\r\nab\r\n", GUARD_FORM },
	{ "* 1 FETCH (BODY[] {}\r\n", GUARD_FORM },
	{ "* 1 FETCH (BODY[] {5+}\r\n", GUARD_FORM },
	{ "* 1 FETCH (BODY[] { 5}\r\n", GUARD_FORM },
	{ "* 1 FETCH (BODY[] {-5}\r\n", GUARD_FORM },
	{ "* 1 FETCH (BODY[] 5}\r\n", GUARD_FORM },
	{ "* 1 FETCH (BODY[] {99999999999999999999}\r\n", GUARD_FORM },
	{ "* 1 FETCH (BODY[] {4294967290}\r\n", GUARD_LITERAL },
	{ "* METADATA a (b {4294967290}\r\n", GUARD_LITERAL },
	{ "* LIST () \"/\" {4097}\r\n", GUARD_LITERAL },
	{ "* LIST () \"/\" {4096}\r\n", GUARD_OK },
};

static void
test_what_is_not_imap(void **state)
{
	(void)state;
	for (size_t i = 0; i < 2 * HEED_COUNT(refused); i++) {
		const char *in = refused[i / 2].in;
		struct buf out = buf_new(1000);
		enum guard_fault fault = pass_once(in, strlen(in),
			i % 2 == 0 ? 1 : 1000, &out);

		if (fault != refused[i / 2].fault)
			fail_msg("%s gave %d", in, (int)fault);
		buf_free(&out);
	}
}

static void
test_a_nul_in_a_line_but_not_in_a_literal(void **state)
{
	static const char line[] = "* OK a\0b\r\n";
	static const char literal[] = "* 1 FETCH (BODY[] {3}\r\na\0b)\r\n";
	struct buf out = buf_new(1000);

	(void)state;
	assert_int_equal(pass_once(line, sizeof(line) - 1, 1, &out),
		GUARD_FORM);
	assert_int_equal(pass_once(literal, sizeof(literal) - 1, 1, &out),
		GUARD_OK);
	assert_int_equal(out.len, sizeof(literal) - 1);
	assert_memory_equal(out.data, literal, out.len);
	buf_free(&out);
}

/* `n` times the same byte between two texts. */
static char *
stretched(const char *before, char c, size_t n, const char *after)
{
	char *text = mem_new(strlen(before) + n + strlen(after) + 1);

	memcpy(text, before, strlen(before));
	memset(text + strlen(before), c, n);
	memcpy(text + strlen(before) + n, after, strlen(after));
	return text;
}

static enum guard_fault
pass_stretched(size_t line_limit, const char *before, char c, size_t n,
	const char *after)
{
	char *text = stretched(before, c, n, after);
	struct buf out = buf_new(SIZE_MAX / 2);
	enum guard_fault fault;
	struct guard guard;

	guard_init(&guard);
	guard_command(&guard, line_limit, 0);
	fault = pass(&guard, text, strlen(text), 4096, &out);
	guard_free(&guard);
	buf_free(&out);
	free(text);
	return fault;
}

static void
test_the_longest_line(void **state)
{
	(void)state;
	assert_int_equal(pass_stretched(100, "* OK ", 'x', 94, "\r\n"),
		GUARD_OK);
	assert_int_equal(pass_stretched(100, "* OK ", 'x', 95, "\r\n"),
		GUARD_LINE);
	/* it does not wait for the end of it */
	assert_int_equal(pass_stretched(100, "* OK ", 'x', 96, ""),
		GUARD_LINE);
	assert_int_equal(pass_stretched(LIMIT_IMAP_LINE, "", 'x', MIB(1), ""),
		GUARD_LINE);
}

static void
test_the_deepest_parentheses(void **state)
{
	char *close = stretched("", ')', LIMIT_IMAP_PARENS, "\r\n");

	(void)state;
	assert_int_equal(pass_stretched(LIMIT_IMAP_LINE, "* LIST ", '(',
		LIMIT_IMAP_PARENS, close), GUARD_OK);
	assert_int_equal(pass_stretched(LIMIT_IMAP_LINE, "* LIST ", '(',
		LIMIT_IMAP_PARENS + 1, "\r\n"), GUARD_PARENS);
	assert_int_equal(pass_stretched(MIB(1), "* 1 FETCH (BODYSTRUCTURE ",
		'(', 200000, "\r\n"), GUARD_PARENS);
	assert_int_equal(pass_stretched(LIMIT_IMAP_LINE, "* FLAGS ", '(',
		LIMIT_IMAP_PARENS + 1, "\r\n"), GUARD_PARENS);
	free(close);
}

static void
test_depth_is_counted_across_literals(void **state)
{
	struct buf in = buf_new(10000), out = buf_new(10000);

	(void)state;
	buf_str(&in, "* 1 FETCH ");
	for (int i = 0; i < LIMIT_IMAP_PARENS; i++)
		buf_str(&in, "({1}\r\n(");
	assert_int_equal(pass_once(in.data, in.len, 5, &out), GUARD_OK);
	buf_str(&in, "(\r\n");
	assert_int_equal(pass_once(in.data, in.len, 5, &out), GUARD_PARENS);
	buf_free(&in);
	buf_free(&out);
}

static void
test_the_largest_reply(void **state)
{
	static const char line[] = "* FLAGS ()\r\n";
	struct guard guard;
	size_t fed = 0;

	(void)state;
	guard_init(&guard);
	/* where a message is asked for, the reply is about as large as it */
	guard_command(&guard, 1000, MIB(1));
	assert_in_range(guard.reply_limit, MIB(1), MIB(3));
	guard.reply_limit = sizeof(line) - 1 + 3;
	assert_int_equal(guard_feed(&guard, line, sizeof(line) - 1), GUARD_OK);
	assert_int_equal(guard_feed(&guard, line, 3), GUARD_OK);
	assert_int_equal(guard_feed(&guard, line, 1), GUARD_REPLY);
	guard_free(&guard);
	guard_init(&guard);
	guard_command(&guard, LIMIT_IMAP_LINE, 0);
	for (; guard_feed(&guard, line, sizeof(line) - 1) == GUARD_OK;
	     fed += sizeof(line) - 1)
		assert_true(fed <= LIMIT_IMAP_REPLY);
	assert_int_equal(guard.fault, GUARD_REPLY);
	/* each command has its own budget, but a fault stays */
	guard_command(&guard, LIMIT_IMAP_LINE, 0);
	assert_int_equal(guard_feed(&guard, line, 1), GUARD_REPLY);
	guard_free(&guard);
}

static void
test_a_new_command_has_a_new_budget(void **state)
{
	static const char line[] = "* FLAGS ()\r\n";
	struct guard guard;

	(void)state;
	guard_init(&guard);
	for (int i = 0; i < 3; i++) {
		guard_command(&guard, 1000, 0);
		guard.reply_limit = sizeof(line) - 1;
		assert_int_equal(guard_feed(&guard, line, sizeof(line) - 1),
			GUARD_OK);
	}
	guard_free(&guard);
}

static void
test_a_fault_is_for_ever(void **state)
{
	struct guard guard;
	char byte;

	(void)state;
	guard_init(&guard);
	assert_int_equal(guard_feed(&guard, "* OK a\r\n\r\n* OK b\r\n", 18),
		GUARD_FORM);
	assert_int_equal(guard_take(&guard, &byte, 1), 0);
	guard_command(&guard, 1000, 1000);
	assert_int_equal(guard_feed(&guard, "* OK a\r\n", 8), GUARD_FORM);
	assert_int_equal(guard_take(&guard, &byte, 1), 0);
	guard_free(&guard);
}

static void
test_the_size_of_a_message_that_is_asked_for(void **state)
{
	static const char more[] = "* 1 FETCH (BODY[] {10001}\r\n";
	static const char as_asked[] = "* 1 FETCH (BODY[] {10000}\r\n";
	struct guard guard;

	(void)state;
	guard_init(&guard);
	guard_command(&guard, 1000, 10000);
	assert_int_equal(guard_feed(&guard, as_asked, sizeof(as_asked) - 1),
		GUARD_OK);
	guard_free(&guard);
	guard_init(&guard);
	guard_command(&guard, 1000, 10000);
	assert_int_equal(guard_feed(&guard, more, sizeof(more) - 1),
		GUARD_LITERAL);
	guard_free(&guard);
}

static void
test_it_holds_what_nobody_has_taken(void **state)
{
	struct buf out = buf_new(1000);
	struct guard guard;

	(void)state;
	guard_init(&guard);
	assert_false(guard_holds(&guard));
	assert_int_equal(guard_feed(&guard, "* OK a\r\n", 8), GUARD_OK);
	assert_true(guard_holds(&guard));
	pass(&guard, "", 0, 1, &out);
	assert_true(guard_holds(&guard));
	pass(&guard, "*", 1, 1, &out);
	assert_true(guard_holds(&guard));
	pass(&guard, " OK b\r\n", 7, 1, &out);
	assert_false(guard_holds(&guard));
	pass(&guard, "* LIST () NIL {3}\r\n", 19, 1, &out);
	assert_true(guard_holds(&guard));
	guard_free(&guard);
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_what_the_parser_gets),
		cmocka_unit_test(test_what_is_not_imap),
		cmocka_unit_test(test_a_nul_in_a_line_but_not_in_a_literal),
		cmocka_unit_test(test_the_longest_line),
		cmocka_unit_test(test_the_deepest_parentheses),
		cmocka_unit_test(test_depth_is_counted_across_literals),
		cmocka_unit_test(test_the_largest_reply),
		cmocka_unit_test(test_a_new_command_has_a_new_budget),
		cmocka_unit_test(test_a_fault_is_for_ever),
		cmocka_unit_test(test_the_size_of_a_message_that_is_asked_for),
		cmocka_unit_test(test_it_holds_what_nobody_has_taken),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
