/* SPDX-License-Identifier: ISC */
/*
 * What came into a folder after it was listed and before the waiting begins is
 * told by no server: heed must see it in how far the folder goes.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_imap_server.h"

#define CAN_IDLE                                                       \
	{ "CAPABILITY", "* CAPABILITY IMAP4rev1 IDLE\r\n$ OK\r\n", GO_ON }
#define OPEN(exists, next)                                             \
	{ "EXAMINE", "* " exists " EXISTS\r\n* OK [UIDVALIDITY 77] x\r\n" \
	  next "$ OK [READ-ONLY] open\r\n", GO_ON }
#define NEXT(uid) "* OK [UIDNEXT " uid "] x\r\n"

/* A listing, then up to `milliseconds` of waiting; true: something has come. */
static bool
comes_after_listing(const struct act *acts, int milliseconds, bool *waited)
{
	struct secret *password = secret_new("pass");
	struct problem problem = { "" };
	struct listing listing = { 0 };
	struct imap_server server;
	enum outcome outcome = RETRY;
	struct mailbox *mailbox;
	bool changed = false;
	char *heard;
	int ours[2];

	assert_int_equal(pipe(ours), 0);
	server_start(&server, acts);
	mailbox = mailbox_open(&server.account, password, &outcome, &problem);
	secret_free(&password);
	assert_non_null(mailbox);
	outcome = mailbox_list(mailbox, "INBOX", 0, &listing, &problem);
	listing_free(&listing);
	if (outcome == DONE)
		outcome = mailbox_idle(mailbox, "INBOX", milliseconds,
			ours[0], &changed, &problem);
	if (outcome != DONE)
		fail_msg("%s: %s", outcome_name(outcome), problem.text);
	mailbox_close(&mailbox);
	heard = server_end(&server);
	*waited = strstr(heard, " IDLE\r\n") != NULL;
	free(heard);
	close(ours[0]);
	close(ours[1]);
	return changed;
}

static void
test_a_higher_uidnext_is_news(void **state)
{
	static const struct act acts[] = { CAN_IDLE, OPEN("0", NEXT("4")),
		OPEN("0", NEXT("5")), { 0 } };
	bool waited;

	(void)state;
	assert_true(comes_after_listing(acts, 20000, &waited));
	assert_false(waited);
}

static void
test_more_messages_are_news_where_uidnext_is_untold(void **state)
{
	static const struct act acts[] = { CAN_IDLE, OPEN("0", ""),
		OPEN("1", ""), { 0 } };
	bool waited;

	(void)state;
	assert_true(comes_after_listing(acts, 20000, &waited));
	assert_false(waited);
}

static void
test_news_in_the_packet_that_begins_the_waiting(void **state)
{
	static const struct act acts[] = { CAN_IDLE, OPEN("0", NEXT("4")),
		{ " IDLE", "+ idling\r\n* 1 EXISTS\r\n", GO_ON },
		{ "DONE", "5 OK done\r\n", GO_ON }, { 0 } };
	bool waited;

	(void)state;
	assert_true(comes_after_listing(acts, 20000, &waited));
	assert_true(waited);
}

static void
test_fewer_messages_are_no_news(void **state)
{
	static const struct act acts[] = { CAN_IDLE, OPEN("3", NEXT("10")),
		OPEN("2", NEXT("10")),
		{ " IDLE", "+ idling\r\n* 1 EXPUNGE\r\n", GO_ON },
		{ "DONE", "7 OK done\r\n", GO_ON }, { 0 } };
	bool waited;

	(void)state;
	assert_false(comes_after_listing(acts, 50, &waited));
	assert_true(waited);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_a_higher_uidnext_is_news),
		cmocka_unit_test(
			test_more_messages_are_news_where_uidnext_is_untold),
		cmocka_unit_test(
			test_news_in_the_packet_that_begins_the_waiting),
		cmocka_unit_test(test_fewer_messages_are_no_news),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
