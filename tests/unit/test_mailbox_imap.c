/* SPDX-License-Identifier: ISC */
/*
 * Reading by IMAP: what is asked of the server (nothing that changes
 * anything), and what is made of answers that are right but odd.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_imap_server.h"

/* A server with these acts, and somebody who has logged in. */
static struct mailbox *
enter(struct imap_server *server, const struct act *acts)
{
	struct secret *password = secret_new("pass \"word\\");
	struct problem problem = { "" };
	enum outcome outcome = RETRY;
	struct mailbox *mailbox;

	server_start(server, acts);
	mailbox = mailbox_open(&server->account, password, &outcome,
		&problem);
	secret_free(&password);
	if (mailbox == NULL)
		fail_msg("%s: %s", outcome_name(outcome), problem.text);
	assert_int_equal(outcome, DONE);
	return mailbox;
}

/* Hangs up; what the client has said, for the caller to free. */
static char *
leave(struct mailbox **mailbox, struct imap_server *server)
{
	mailbox_close(mailbox);
	return server_end(server);
}

static void
list(struct mailbox *mailbox, const char *folder, struct listing *out)
{
	struct problem problem = { "" };
	enum outcome outcome = mailbox_list(mailbox, folder, 0, out,
		&problem);

	if (outcome != DONE)
		fail_msg("%s: %s", outcome_name(outcome), problem.text);
}

static void
fetch(struct mailbox *mailbox, uint64_t uid, size_t limit, struct raw *out)
{
	struct problem problem = { "" };
	enum outcome outcome = mailbox_fetch(mailbox, uid, limit, out,
		&problem);

	if (outcome != DONE)
		fail_msg("%s: %s", outcome_name(outcome), problem.text);
}

static void
test_reading_changes_nothing(void **state)
{
	static const struct act acts[] = { { 0 } };
	static const char said[] =
		"1 LOGIN heed \"pass \\\"word\\\\\"\r\n"
		"2 EXAMINE INBOX\r\n"
		"3 UID SEARCH ALL\r\n"
		"4 UID FETCH 4,7,9 (UID INTERNALDATE RFC822.SIZE)\r\n"
		"5 UID FETCH 4 (UID BODY.PEEK[]<0.2001>)\r\n"
		"6 LOGOUT\r\n";
	struct imap_server server;
	struct mailbox *mailbox = enter(&server, acts);
	struct listing listing;
	struct raw raw;
	char *heard;

	(void)state;
	list(mailbox, "INBOX", &listing);
	assert_int_equal(listing.uidvalidity, 77);
	assert_int_equal(listing.n, 3);
	assert_int_equal(listing.v[0].uid, 4);
	assert_int_equal(listing.v[0].size, 25);
	assert_int_equal(listing.v[0].date, ROW_SECONDS);
	assert_int_equal(listing.v[2].uid, 9);
	listing_free(&listing);
	fetch(mailbox, 4, 2000, &raw);
	assert_false(raw.missing);
	assert_false(raw.truncated);
	assert_int_equal(raw.len, 25);
	assert_int_equal(raw.full_size, 25);
	assert_string_equal(raw.data, MAIL);
	raw_free(&raw);
	heard = leave(&mailbox, &server);
	assert_string_equal(heard, said);
	free(heard);
}

static void
test_uids_in_any_order_and_repeated(void **state)
{
	static const struct act acts[] = {
		{ "SEARCH", "* SEARCH 9 4\r\n* SEARCH 7 4 9\r\n$ OK\r\n",
		  GO_ON },
		{ "INTERNALDATE", ROW(3, 9, 90) ROW(1, 4, 40) ROW(3, 9, 90)
		  ROW(8, 8, 80) "* 2 FETCH (FLAGS (\\Seen))\r\n"
		  "* 4 EXISTS\r\n* 1 EXPUNGE\r\n" ROW(2, 7, 70) "$ OK\r\n",
		  GO_ON }, { 0 } };
	static const struct listed want[] = { { 4, ROW_SECONDS, 40 },
		{ 7, ROW_SECONDS, 70 }, { 9, ROW_SECONDS, 90 } };
	struct imap_server server;
	struct mailbox *mailbox = enter(&server, acts);
	struct listing listing;

	(void)state;
	list(mailbox, "INBOX", &listing);
	/* 8 was not found, so it is not in the folder */
	assert_int_equal(listing.n, HEED_COUNT(want));
	for (size_t i = 0; i < listing.n; i++) {
		assert_int_equal(listing.v[i].uid, want[i].uid);
		assert_int_equal(listing.v[i].date, want[i].date);
		assert_int_equal(listing.v[i].size, want[i].size);
	}
	listing_free(&listing);
	free(leave(&mailbox, &server));
}

/* One that goes between the two commands, and one that says half. */
static void
test_what_vanishes_while_it_is_listed(void **state)
{
	static const struct act acts[] = {
		{ "INTERNALDATE", ROW(1, 4, 25)
		  "* 2 FETCH (UID 7 RFC822.SIZE 25)\r\n$ OK\r\n", GO_ON },
		{ 0 } };
	struct imap_server server;
	struct mailbox *mailbox = enter(&server, acts);
	struct listing listing;

	(void)state;
	list(mailbox, "INBOX", &listing);
	assert_int_equal(listing.n, 1);
	assert_int_equal(listing.v[0].uid, 4);
	listing_free(&listing);
	free(leave(&mailbox, &server));
}

static void
test_an_empty_folder_is_not_searched(void **state)
{
	static const struct act acts[] = {
		{ "EXAMINE", "* 0 EXISTS\r\n* OK [UIDVALIDITY 5] x\r\n"
		  "$ OK\r\n", GO_ON }, { 0 } };
	struct imap_server server;
	struct mailbox *mailbox = enter(&server, acts);
	struct listing listing;
	char *heard;

	(void)state;
	list(mailbox, "INBOX", &listing);
	assert_int_equal(listing.n, 0);
	assert_int_equal(listing.uidvalidity, 5);
	listing_free(&listing);
	heard = leave(&mailbox, &server);
	assert_null(strstr(heard, "SEARCH"));
	free(heard);
}

static void
test_nothing_is_found(void **state)
{
	static const struct act acts[] = {
		{ "SEARCH", "* SEARCH\r\n$ OK\r\n", GO_ON },
		{ "SEARCH", "$ OK nothing\r\n", GO_ON }, { 0 } };
	struct imap_server server;
	struct mailbox *mailbox = enter(&server, acts);
	struct listing listing;

	(void)state;
	for (int i = 0; i < 2; i++) {
		list(mailbox, "INBOX", &listing);
		assert_int_equal(listing.n, 0);
		listing_free(&listing);
	}
	free(leave(&mailbox, &server));
}

static const struct {
	const char *internal;
	int64_t seconds;
} dates[] = {
	{ " 1-Jan-2026 00:00:00 +0000", 1767225600 },
	{ "01-Jan-2026 01:00:00 +0100", 1767225600 },
	{ "31-Dec-2025 18:30:00 -0530", 1767225600 },
	{ "29-Feb-2024 12:00:00 +0000", 1709208000 },
	{ "01-Jan-1970 00:00:01 +0000", 1 },
	{ "31-Dec-1969 23:59:59 +0000", -1 },
	/* 0 means "not told", but a mail from 1970 is mail */
	{ "01-Jan-1970 00:00:00 +0000", 1 },
	/* no day or no time: very old, but there */
	{ "30-Feb-2024 12:00:00 +0000", 1 },
	{ "01-Feb-2026 24:00:00 +0000", 1 },
	{ "01-Feb-2026 12:60:00 +0000", 1 },
	{ "01-Feb-2026 999999999:00:00 +0000", 1 },
	{ "01-Feb-2026 12:00:00 +2147483647", 1 },
};

static void
test_every_date_is_listed(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(dates); i++) {
		char *say = mem_printf("* 1 FETCH (UID 4 INTERNALDATE \"%s\" "
			"RFC822.SIZE 25)\r\n$ OK\r\n", dates[i].internal);
		struct act acts[] = { { "INTERNALDATE", say, GO_ON }, { 0 } };
		struct imap_server server;
		struct mailbox *mailbox = enter(&server, acts);
		struct listing listing;

		list(mailbox, "INBOX", &listing);
		if (listing.n != 1 || listing.v[0].date != dates[i].seconds)
			fail_msg("%s: %d, %lld", dates[i].internal,
				(int)listing.n, listing.n == 0 ? 0 :
				(long long)listing.v[0].date);
		listing_free(&listing);
		free(leave(&mailbox, &server));
		free(say);
	}
}

static void
test_since_a_day_is_asked_with_a_day_more(void **state)
{
	static const struct act acts[] = { { 0 } };
	struct imap_server server;
	struct mailbox *mailbox = enter(&server, acts);
	struct listing listing;
	char *heard;

	(void)state;
	assert_int_equal(mailbox_list(mailbox, "INBOX", ROW_SECONDS,
		&listing, NULL), DONE);
	assert_int_equal(listing.n, 3);
	listing_free(&listing);
	heard = leave(&mailbox, &server);
	assert_non_null(strstr(heard, "SEARCH SINCE 31-Jan-2026\r\n"));
	free(heard);
}

/* Dates and sizes never change: only what is new is asked for. */
static void
test_a_second_listing_asks_for_what_is_new(void **state)
{
	static const struct act acts[] = {
		{ "SEARCH", "* SEARCH 4 7 9\r\n$ OK\r\n", GO_ON },
		{ "SEARCH", "* SEARCH 5 7 9\r\n$ OK\r\n", GO_ON },
		{ "INTERNALDATE", ROW(1, 4, 25) ROW(2, 7, 25) ROW(3, 9, 25)
		  "$ OK\r\n", GO_ON },
		{ "INTERNALDATE", ROW(1, 5, 25) "$ OK\r\n", GO_ON }, { 0 } };
	struct imap_server server;
	struct mailbox *mailbox = enter(&server, acts);
	struct listing listing;
	char *heard;

	(void)state;
	list(mailbox, "INBOX", &listing);
	listing_free(&listing);
	list(mailbox, "INBOX", &listing);
	assert_int_equal(listing.n, 3);
	assert_int_equal(listing.v[0].uid, 5);
	assert_int_equal(listing.v[1].date, ROW_SECONDS);
	listing_free(&listing);
	heard = leave(&mailbox, &server);
	assert_non_null(strstr(heard, "UID FETCH 5 (UID INTERNALDATE"));
	free(heard);
}

/* The same UIDs in another folder, or under another UIDVALIDITY, are others. */
static void
test_nothing_is_known_of_another_folder(void **state)
{
	static const struct act acts[] = {
		{ "EXAMINE INBOX", OPENED "$ OK\r\n", GO_ON },
		{ "EXAMINE INBOX", "* 3 EXISTS\r\n* OK [UIDVALIDITY 78] x\r\n"
		  "$ OK\r\n", GO_ON }, { 0 } };
	struct imap_server server;
	struct mailbox *mailbox = enter(&server, acts);
	struct listing listing;
	int asked = 0;
	char *heard;

	(void)state;
	list(mailbox, "Sent", &listing);
	listing_free(&listing);
	list(mailbox, "INBOX", &listing);
	listing_free(&listing);
	list(mailbox, "INBOX", &listing);
	assert_int_equal(listing.uidvalidity, 78);
	listing_free(&listing);
	heard = leave(&mailbox, &server);
	for (const char *p = heard; (p = strstr(p, "4,7,9 (UID")) != NULL; p++)
		asked++;
	assert_int_equal(asked, 3);
	free(heard);
}

/* One command must not ask for more rows than its answer may hold. */
static void
test_many_messages_are_asked_for_in_parts(void **state)
{
	struct buf found = buf_new(MIB(1));
	struct act acts[] = { { "SEARCH", NULL, GO_ON },
		{ "INTERNALDATE", "$ OK\r\n", GO_ON }, { 0 } };
	struct imap_server server;
	struct mailbox *mailbox;
	struct listing listing;
	char *heard;

	(void)state;
	buf_str(&found, "* SEARCH");
	for (int i = 1; i <= 40001; i++)
		buf_printf(&found, " %d", i);
	buf_str(&found, "\r\n$ OK\r\n");
	acts[0].say = buf_text(&found);
	mailbox = enter(&server, acts);
	list(mailbox, "INBOX", &listing);
	listing_free(&listing);
	heard = leave(&mailbox, &server);
	assert_non_null(strstr(heard, "UID FETCH 1:20000 ("));
	assert_non_null(strstr(heard, "UID FETCH 20001:40000 ("));
	assert_non_null(strstr(heard, "UID FETCH 40001 ("));
	free(heard);
	buf_free(&found);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_reading_changes_nothing),
		cmocka_unit_test(test_uids_in_any_order_and_repeated),
		cmocka_unit_test(test_what_vanishes_while_it_is_listed),
		cmocka_unit_test(test_an_empty_folder_is_not_searched),
		cmocka_unit_test(test_nothing_is_found),
		cmocka_unit_test(test_every_date_is_listed),
		cmocka_unit_test(test_since_a_day_is_asked_with_a_day_more),
		cmocka_unit_test(test_a_second_listing_asks_for_what_is_new),
		cmocka_unit_test(test_nothing_is_known_of_another_folder),
		cmocka_unit_test(test_many_messages_are_asked_for_in_parts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
