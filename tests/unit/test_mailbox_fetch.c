/* SPDX-License-Identifier: ISC */
/*
 * Fetching one message: bodies that are missing, odd, too large, or of another
 * folder than the one that was listed.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_imap_server.h"

static struct mailbox *
enter(struct imap_server *server, const struct act *acts)
{
	struct problem problem = { "" };
	enum outcome outcome = RETRY;
	struct mailbox *mailbox;

	server_start(server, acts);
	mailbox = mailbox_open(&server->account, NULL, &outcome, &problem);
	if (mailbox == NULL)
		fail_msg("%s: %s", outcome_name(outcome), problem.text);
	return mailbox;
}

static char *
leave(struct mailbox **mailbox, struct imap_server *server)
{
	mailbox_close(mailbox);
	return server_end(server);
}

static void
list(struct mailbox *mailbox, const char *folder)
{
	struct problem problem = { "" };
	struct listing listing;
	enum outcome outcome = mailbox_list(mailbox, folder, 0, &listing,
		&problem);

	if (outcome != DONE)
		fail_msg("%s: %s", outcome_name(outcome), problem.text);
	listing_free(&listing);
}

static const struct {
	const char *what, *answer;
	const char *body; /* NULL: missing */
} bodies[] = {
	{ "nothing", "", NULL },
	{ "NIL", "* 1 FETCH (UID 4 BODY[]<0> NIL)\r\n", NULL },
	{ "no body", "* 1 FETCH (UID 4)\r\n", NULL },
	{ "no UID", "* 1 FETCH (BODY[]<0> {1}\r\nx)\r\n", NULL },
	{ "of another", "* 1 FETCH (UID 7 BODY[]<0> {1}\r\nx)\r\n", NULL },
	{ "flags only", "* 1 FETCH (FLAGS (\\Seen) UID 4)\r\n", NULL },
	{ "a gone one", "* 1 EXPUNGE\r\n* 2 EXISTS\r\n", NULL },
	/* of a message that was listed with a size: not there yet */
	{ "empty", "* 1 FETCH (UID 4 BODY[]<0> \"\")\r\n", NULL },
	{ "an empty literal", "* 1 FETCH (UID 4 BODY[]<0> {0}\r\n)\r\n",
	  NULL },
	{ "quoted", "* 1 FETCH (UID 4 BODY[]<0> \"a \\\"b\\\"\")\r\n",
	  "a \"b\"" },
	{ "the UID behind", "* 1 FETCH (BODY[]<0> {1}\r\nx UID 4)\r\n", "x" },
	{ "without an origin", "* 1 FETCH (UID 4 BODY[] {1}\r\nx)\r\n", "x" },
	{ "between others", "* 9 FETCH (FLAGS ())\r\n* 3 FETCH (UID 9 BODY[]"
	  "<0> {1}\r\ny)\r\n* 1 FETCH (FLAGS (\\Seen) UID 4 BODY[]<0> {1}\r\n"
	  "x)\r\n* OK still here\r\n* 1 FETCH (FLAGS ())\r\n", "x" },
	{ "twice", "* 1 FETCH (UID 4 BODY[]<0> {1}\r\nx)\r\n"
	  "* 1 FETCH (UID 4 BODY[]<0> {1}\r\ny)\r\n", "x" },
	{ "lines that look like answers", "* 1 FETCH (UID 4 BODY[]<0> {21}"
	  "\r\n* BYE\r\n5 NO x\r\n)(\")\r\n)\r\n",
	  "* BYE\r\n5 NO x\r\n)(\")\r\n" },
};

static void
test_bodies_of_every_kind(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(bodies); i++) {
		char *say = mem_printf("%s$ OK done\r\n", bodies[i].answer);
		struct act acts[] = { { "BODY.PEEK", say, GO_ON }, { 0 } };
		struct imap_server server;
		struct mailbox *mailbox = enter(&server, acts);
		struct problem problem = { "" };
		const char *body = bodies[i].body;
		struct raw raw;

		list(mailbox, "INBOX");
		if (mailbox_fetch(mailbox, 4, 2000, &raw, &problem) != DONE)
			fail_msg("%s: %s", bodies[i].what, problem.text);
		if (raw.missing != (body == NULL) || (body != NULL &&
			(raw.len != strlen(body) ||
				strcmp(raw.data, body) != 0)))
			fail_msg("%s: missing %d, %s", bodies[i].what,
				raw.missing, raw.data);
		raw_free(&raw);
		free(leave(&mailbox, &server));
		free(say);
	}
}

static void
test_nul_and_8_bit_bytes_arrive(void **state)
{
	static const struct act acts[] = { { "BODY.PEEK", "* 1 FETCH (UID 4 "
		"BODY[]<0> {6}\r\na\001\xff\r\xe9\n)\r\n$ OK\r\n", GO_ON },
		{ 0 } };
	struct imap_server server;
	struct mailbox *mailbox = enter(&server, acts);
	struct raw raw;

	(void)state;
	list(mailbox, "INBOX");
	assert_int_equal(mailbox_fetch(mailbox, 4, 2000, &raw, NULL), DONE);
	assert_int_equal(raw.len, 6);
	assert_memory_equal(raw.data, "a\0\xff\r\xe9\n", 7);
	raw_free(&raw);
	free(leave(&mailbox, &server));
}

static const struct {
	size_t listed, limit;
	size_t sent; /* what the server gives of it, whatever was asked */
	const char *asked;
	size_t len, full_size;
	bool truncated;
} cuts[] = {
	{ 0, 1000, 0, "<0.1001>", 0, 0, false },
	{ 1000, 1000, 1000, "<0.1001>", 1000, 1000, false },
	{ 1001, 1000, 1000, "<0.1000>", 1000, 1001, true },
	{ 1001, 1000, 1001, "<0.1000>", 1000, 1001, true },
	{ 300000, 300000, 300000, "<0.300001>", 300000, 300000, false },
	{ 300001, 300000, KIB(256), "<0.262144>", KIB(256), 300001, true },
	/* the server has lied about the size */
	{ 10, 1000, 1001, "<0.1001>", 1000, 1001, true },
	{ 10, 1000, 1000, "<0.1001>", 1000, 1000, false },
	{ 10, 300000, 300001, "<0.300001>", KIB(256), 300001, true },
	{ 300001, 300000, 10, "<0.262144>", 10, 300001, true },
};

static void
test_a_large_message_is_cut(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(cuts); i++) {
		struct buf body = buf_new(MIB(1));
		struct act acts[] = { { "INTERNALDATE", NULL, GO_ON },
			{ "BODY.PEEK", NULL, GO_ON }, { 0 } };
		char *row = mem_printf("* 1 FETCH (UID 4 INTERNALDATE "
			"\"01-Feb-2026 10:00:00 +0100\" RFC822.SIZE %zu)\r\n"
			"$ OK\r\n", cuts[i].listed);
		struct imap_server server;
		struct mailbox *mailbox;
		struct raw raw;
		char *heard;

		buf_printf(&body, "* 1 FETCH (UID 4 BODY[]<0> {%zu}\r\n",
			cuts[i].sent);
		for (size_t k = 0; k < cuts[i].sent; k++)
			buf_char(&body, 'x');
		buf_str(&body, ")\r\n$ OK\r\n");
		acts[0].say = row;
		acts[1].say = buf_text(&body);
		mailbox = enter(&server, acts);
		list(mailbox, "INBOX");
		assert_int_equal(mailbox_fetch(mailbox, 4, cuts[i].limit, &raw,
			NULL), DONE);
		assert_int_equal(raw.truncated, cuts[i].truncated);
		assert_int_equal(raw.len, cuts[i].len);
		assert_int_equal(raw.full_size, cuts[i].full_size);
		assert_int_equal(raw.data[raw.len], '\0');
		raw_free(&raw);
		heard = leave(&mailbox, &server);
		if (strstr(heard, cuts[i].asked) == NULL)
			fail_msg("%s and not %s", heard, cuts[i].asked);
		free(heard);
		free(row);
		buf_free(&body);
	}
}

/* A search opens another folder; the message is still that of the listing. */
static void
test_fetching_after_a_search_elsewhere(void **state)
{
	static const struct act acts[] = { { 0 } };
	static const struct act anew[] = { { "EXAMINE INBOX", OPENED
		"$ OK\r\n", GO_ON }, { "EXAMINE INBOX", "* 3 EXISTS\r\n"
		"* OK [UIDVALIDITY 78] x\r\n$ OK\r\n", GO_ON }, { 0 } };

	(void)state;
	for (int i = 0; i < 2; i++) {
		struct imap_server server;
		struct mailbox *mailbox = enter(&server, i == 0 ? acts : anew);
		bool found = false;
		struct raw raw;
		char *heard;

		list(mailbox, "INBOX");
		assert_int_equal(mailbox_search_header(mailbox, "Sent",
			"X-Heed-Id", "0123abcd", &found, NULL), DONE);
		assert_true(found);
		assert_int_equal(mailbox_fetch(mailbox, 4, 2000, &raw, NULL),
			i == 0 ? DONE : RETRY);
		assert_true((raw.data != NULL) == (i == 0));
		raw_free(&raw);
		heard = leave(&mailbox, &server);
		assert_non_null(strstr(heard, "EXAMINE Sent\r\n"
			"6 UID SEARCH HEADER X-Heed-Id 0123abcd\r\n"
			"7 EXAMINE INBOX\r\n"));
		free(heard);
	}
}

static void
test_a_message_of_no_folder(void **state)
{
	static const struct act acts[] = { { 0 } };
	struct imap_server server;
	struct mailbox *mailbox = enter(&server, acts);
	struct problem problem = { "" };
	struct raw raw;

	(void)state;
	assert_int_equal(mailbox_fetch(mailbox, 4, 2000, &raw, &problem),
		RETRY);
	assert_non_null(strstr(problem.text, "no folder was listed"));
	list(mailbox, "INBOX");
	assert_int_equal(mailbox_fetch(mailbox, 4, 2000, &raw, &problem),
		DONE);
	raw_free(&raw);
	free(leave(&mailbox, &server));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_bodies_of_every_kind),
		cmocka_unit_test(test_nul_and_8_bit_bytes_arrive),
		cmocka_unit_test(test_a_large_message_is_cut),
		cmocka_unit_test(test_fetching_after_a_search_elsewhere),
		cmocka_unit_test(test_a_message_of_no_folder),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
