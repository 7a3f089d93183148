/* SPDX-License-Identifier: ISC */
/*
 * What a server says, as it reaches a person: the last NO, BAD or BYE, its
 * code, and no byte that a terminal or a log would obey.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/base.h"
#include "mailbox/guard_line.h"

static void
feed(struct guard *guard, const char *line)
{
	assert_int_equal(guard_feed(guard, line, strlen(line)), GUARD_OK);
}

/* What a folder lets be changed, whatever is left of the line. */
static void
test_flags_that_are_kept(void **state)
{
	static const struct {
		const char *in, *permanent;
		bool keywords, read_only;
	} rows[] = {
		{ "1 OK [READ-WRITE] x\r\n", "", false, false },
		{ "1 OK [read-only] x\r\n", "", false, true },
		{ "* OK [PERMANENTFLAGS ()] x\r\n", "()", false, false },
		{ "* OK [PERMANENTFLAGS (\\Seen urgent)] x\r\n",
		  "(\\Seen urgent)", false, false },
		{ "* OK [PermanentFlags (\\Seen \\*)] x\r\n",
		  "(\\Seen \\*)", true, false },
		{ "* OK [PERMANENTFLAGS]\r\n", "", false, false },
		{ "* OK [PERMANENTFLAGS \x01\xff]\r\n", "??", false, false },
	};
	struct guard guard;

	(void)state;
	guard_init(&guard);
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		guard_command(&guard, 1000, 0);
		feed(&guard, rows[i].in);
		assert_string_equal(guard.permanent, rows[i].permanent);
		assert_int_equal(guard.keywords, rows[i].keywords);
		assert_int_equal(guard.read_only, rows[i].read_only);
	}
	guard_free(&guard);
}

static const struct {
	const char *line, *code, *text;
} said[] = {
	{ "1 NO no such folder\r\n", "", "no such folder" },
	{ "1 BAD what?\r\n", "", "what?" },
	{ "* BYE [UNAVAILABLE] later\r\n", "UNAVAILABLE", "later" },
	{ "* NO [ALERT] full\r\n", "ALERT", "full" },
	{ "1 no [TRYCREATE]\r\n", "TRYCREATE", "" },
	{ "1 NO\r\n", "", "" },
	{ "1 NO   \r\n", "", "" },
	{ "1 NO [BADCHARSET (UTF-8)]  which? \r\n", "BADCHARSET", "which?" },
	{ "1 NO [half a code\r\n", "", "[half a code" },
	{ "1 NO [] x\r\n", "", "x" },
	{ "1 NO a\033[2Jb\x07\x01\tc\x7f\r\n", "", "a?[2Jb???c?" },
	{ "1 NO [A\033B] \xff\xc3\xa9\r\n", "A?B", "???" },
	{ "1 OK fine\r\n", "", "" },
	{ "* PREAUTH fine\r\n", "", "" },
	{ "* SEARCH 1\r\n", "", "" },
};

static void
test_what_a_person_gets_to_read(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(said); i++) {
		struct guard guard;

		guard_init(&guard);
		feed(&guard, said[i].line);
		assert_string_equal(guard.code, said[i].code);
		assert_string_equal(guard.text, said[i].text);
		guard_free(&guard);
	}
}

static void
test_long_words_are_cut(void **state)
{
	char line[1000];
	struct guard guard;

	(void)state;
	memset(line, 'x', sizeof(line));
	memcpy(line, "1 NO [", 6);
	line[500] = ']';
	memcpy(line + sizeof(line) - 3, "\r\n", 3);
	guard_init(&guard);
	feed(&guard, line);
	assert_int_equal(strlen(guard.code), sizeof(guard.code) - 1);
	assert_int_equal(strlen(guard.text), sizeof(guard.text) - 1);
	guard_free(&guard);
}

static void
test_the_last_words_count_until_the_next_command(void **state)
{
	struct guard guard;

	(void)state;
	guard_init(&guard);
	feed(&guard, "* NO [A] first\r\n* NO [B] second\r\n1 OK done\r\n");
	assert_string_equal(guard.code, "B");
	assert_string_equal(guard.text, "second");
	guard_command(&guard, 1000, 0);
	assert_string_equal(guard.code, "");
	assert_string_equal(guard.text, "");
	guard_free(&guard);
}

static void
test_a_bye_is_not_forgotten(void **state)
{
	struct guard guard;

	(void)state;
	guard_init(&guard);
	feed(&guard, "* OK bye\r\n* NO BYE\r\n");
	assert_false(guard.bye);
	feed(&guard, "* bye\r\n");
	assert_true(guard.bye);
	guard_command(&guard, 1000, 0);
	assert_true(guard.bye);
	guard_free(&guard);
}

static void
test_every_fault_has_its_words(void **state)
{
	(void)state;
	for (int i = GUARD_OK; i <= GUARD_FORM; i++)
		for (int k = GUARD_OK; k <= i; k++)
			assert_true((strcmp(guard_fault_text(
				(enum guard_fault)i), guard_fault_text(
				(enum guard_fault)k)) == 0) == (i == k));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_flags_that_are_kept),
		cmocka_unit_test(test_what_a_person_gets_to_read),
		cmocka_unit_test(test_long_words_are_cut),
		cmocka_unit_test(
			test_the_last_words_count_until_the_next_command),
		cmocka_unit_test(test_a_bye_is_not_forgotten),
		cmocka_unit_test(test_every_fault_has_its_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
