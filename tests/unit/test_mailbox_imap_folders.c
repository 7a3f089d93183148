/* SPDX-License-Identifier: ISC */
/*
 * Where drafts and copies go by IMAP: how the folders are found, what is
 * written into them, and how to tell that it is there already.
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

#define FOLDER(flags, name) "* LIST (" flags ") \"/\" " name "\r\n"

static const struct {
	const char *what, *rows;
	const char *sent, *drafts; /* NULL: none */
} trees[] = {
	{ "nothing", "", NULL, NULL },
	{ "only an inbox", FOLDER("", "INBOX"), NULL, NULL },
	{ "by the flag", FOLDER("", "INBOX") FOLDER("\\Sent", "Out")
	  FOLDER("\\HasNoChildren \\Drafts", "Raw"), "Out", "Raw" },
	{ "the flag wins over the name", FOLDER("", "Sent")
	  FOLDER("", "Drafts") FOLDER("\\sent", "\"[Mail]/All that went\"")
	  FOLDER("\\DRAFTS", "\"[Mail]/Drafts\""), "[Mail]/All that went",
	  "[Mail]/Drafts" },
	{ "by the name", FOLDER("", "Sent") FOLDER("", "Drafts"), "Sent",
	  "Drafts" },
	{ "below another, in capitals", FOLDER("", "INBOX/SENT")
	  "* LIST () \".\" INBOX.drafts\r\n", "INBOX/SENT", "INBOX.drafts" },
	{ "in other languages", FOLDER("", "Wys&AUI-ane")
	  FOLDER("", "Entw&APw-rfe"), "Wysłane", "Entwürfe" },
	{ "part of a name is no name", FOLDER("", "NotSent")
	  FOLDER("", "Sent/2019") FOLDER("", "DraftsOld"), NULL, NULL },
	{ "none that can be opened", FOLDER("\\Noselect \\Sent", "Out")
	  FOLDER("\\NonExistent", "Sent") FOLDER("\\Noselect", "Drafts"),
	  NULL, NULL },
	{ "a flat server", "* LIST () NIL Sent\r\n* LIST () NIL a/Drafts\r\n",
	  "Sent", NULL },
	{ "a literal and a quote", "* LIST () \"/\" {6}\r\na/Sent\r\n"
	  FOLDER("\\Drafts", "\"say \\\"x\\\"\""), "a/Sent", "say \"x\"" },
	{ "a name that is not UTF-7", FOLDER("\\Sent", "\"a&b\"")
	  FOLDER("\\Drafts", "\"K\303\274\""), "a&b", "K\303\274" },
	{ "a command in a name", "* LIST (\\Sent) \"/\" {19}\r\n"
	  "x\r\n9 DELETE INBOX\r\n\r\n" FOLDER("\\Sent", "Out"), "Out", NULL },
};

static void
check_name(const char *what, const char *is, const char *want)
{
	if ((is == NULL) != (want == NULL) ||
		(is != NULL && strcmp(is, want) != 0))
		fail_msg("%s: %s and not %s", what, is == NULL ? "none" : is,
			want == NULL ? "none" : want);
}

static void
test_sent_and_drafts(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(trees); i++) {
		char *say = mem_printf("%s$ OK listed\r\n", trees[i].rows);
		struct act acts[] = { { "LIST", say, GO_ON },
			{ "LIST", "$ BAD once is enough\r\n", GO_ON }, { 0 } };
		struct imap_server server;
		struct mailbox *mailbox = enter(&server, acts);

		for (int twice = 0; twice < 2; twice++) {
			check_name(trees[i].what, mailbox_special(mailbox,
				SPECIAL_SENT), trees[i].sent);
			check_name(trees[i].what, mailbox_special(mailbox,
				SPECIAL_DRAFTS), trees[i].drafts);
		}
		free(leave(&mailbox, &server));
		free(say);
	}
}

static void
test_what_is_configured_wins(void **state)
{
	static const struct act acts[] = { { 0 } };
	static char sent[] = "Mine", drafts[] = "Yours";
	struct imap_server server;
	struct mailbox *mailbox = enter(&server, acts);
	char *heard;

	(void)state;
	server.account.sent_folder = sent;
	server.account.drafts_folder = drafts;
	check_name("sent", mailbox_special(mailbox, SPECIAL_SENT), "Mine");
	check_name("drafts", mailbox_special(mailbox, SPECIAL_DRAFTS),
		"Yours");
	heard = leave(&mailbox, &server);
	assert_null(strstr(heard, "LIST"));
	free(heard);
}

/* A refusal is no proof that there is none: it is asked again. */
static void
test_folders_that_cannot_be_listed_now(void **state)
{
	static const struct act acts[] = {
		{ "LIST", FOLDER("", "Sent") "$ NO [INUSE] later\r\n", GO_ON },
		{ "LIST", FOLDER("", "Sent") "$ OK listed\r\n", GO_ON },
		{ 0 } };
	struct imap_server server;
	struct mailbox *mailbox = enter(&server, acts);

	(void)state;
	assert_null(mailbox_special(mailbox, SPECIAL_SENT));
	check_name("later", mailbox_special(mailbox, SPECIAL_SENT), "Sent");
	free(leave(&mailbox, &server));
}

static void
test_a_name_goes_as_the_server_spells_it(void **state)
{
	static const struct act acts[] = {
		{ "LIST", FOLDER("\\Sent", "\"K\303\274\"")
		  FOLDER("\\Drafts", "Entw&APw-rfe") "$ OK\r\n", GO_ON },
		{ 0 } };
	struct imap_server server;
	struct mailbox *mailbox = enter(&server, acts);
	char *heard;

	(void)state;
	assert_int_equal(mailbox_append(mailbox,
		mailbox_special(mailbox, SPECIAL_SENT), MAIL, 25, APPEND_SENT,
		NULL), DONE);
	assert_int_equal(mailbox_append(mailbox,
		mailbox_special(mailbox, SPECIAL_DRAFTS), MAIL, 25,
		APPEND_DRAFT, NULL), DONE);
	assert_int_equal(mailbox_append(mailbox, "Wysłane \"x\\", MAIL, 25,
		APPEND_DRAFT, NULL), DONE);
	heard = leave(&mailbox, &server);
	assert_non_null(strstr(heard, "APPEND \"K\303\274\" (\\Seen) {25}\r\n"
		MAIL "\r\n"));
	assert_non_null(strstr(heard, "APPEND \"Entw&APw-rfe\" "
		"(\\Seen \\Draft) {25}\r\n" MAIL "\r\n"));
	assert_non_null(strstr(heard, "APPEND \"Wys&AUI-ane \\\"x\\\\\" "));
	free(heard);
}

static const struct {
	const char *what;
	struct act acts[3];
	enum outcome outcome;
	const char *words;
} writes[] = {
	{ "no such folder", { { "APPEND", "$ NO [TRYCREATE] none\r\n",
	  GO_ON } }, REFUSED, "writing into the folder Sent: 127.0.0.1 "
	  "refused: none" },
	{ "refused before the bytes", { { "APPEND", "$ BAD no\r\n", GO_ON } },
	  REFUSED, "no" },
	{ "done before the bytes", { { "APPEND", "$ OK what?\r\n", GO_ON } },
	  REFUSED, "without a word" },
	{ "refused behind the bytes", { { "LITERAL", "$ NO too large\r\n",
	  GO_ON } }, REFUSED, "too large" },
	{ "full for now", { { "LITERAL", "$ NO [OVERQUOTA] full\r\n",
	  GO_ON } }, RETRY, "full" },
	{ "closed before the bytes", { { "APPEND", "", HANG_UP } }, RETRY,
	  "closed" },
	{ "closed behind the bytes", { { "LITERAL", "", HANG_UP } }, RETRY,
	  "closed" },
	{ "bye before the bytes", { { "APPEND", "* BYE stopping\r\n",
	  HANG_UP } }, RETRY, "stopping" },
	{ "bye behind the bytes", { { "LITERAL", "* BYE stopping\r\n",
	  HANG_UP } }, RETRY, "stopping" },
	{ "an answer to another", { { "LITERAL", "3 OK\r\n", GO_ON } },
	  RETRY, "another command" },
	{ "rubbish", { { "LITERAL", "what?\r\n", GO_ON } }, RETRY,
	  "not IMAP" },
};

static void
test_writing_that_fails(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(writes); i++) {
		struct imap_server server;
		struct mailbox *mailbox = enter(&server, writes[i].acts);
		struct problem problem = { "" };
		enum outcome outcome = mailbox_append(mailbox, "Sent", MAIL,
			25, APPEND_SENT, &problem);

		free(leave(&mailbox, &server));
		if (outcome != writes[i].outcome ||
			strstr(problem.text, writes[i].words) == NULL)
			fail_msg("%s: %s: %s", writes[i].what,
				outcome_name(outcome), problem.text);
	}
}

/* RFC 3501 section 7: a client must be ready for these at all times. */
static void
test_news_while_we_write(void **state)
{
	static const char *const news[] = { "* 4 EXISTS\r\n",
		"* OK still here\r\n", "* 1 FETCH (FLAGS (\\Seen))\r\n",
		"* NO [ALERT] almost full\r\n* 5 EXISTS\r\n* 5 RECENT\r\n",
		"* LIST () \"/\" {4}\r\nSent\r\n" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(news); i++) {
		char *say = mem_printf("%s$ OK kept\r\n", news[i]);
		char *first = mem_printf("%s+ go on\r\n", news[i]);
		struct act acts[] = { { "APPEND", first, GO_ON },
			{ "LITERAL", say, GO_ON }, { 0 } };
		struct imap_server server;
		struct mailbox *mailbox = enter(&server, acts);
		struct problem problem = { "" };
		struct listing listing;

		assert_int_equal(mailbox_list(mailbox, "INBOX", 0, &listing,
			NULL), DONE);
		listing_free(&listing);
		if (mailbox_append(mailbox, "Sent", MAIL, 25, APPEND_SENT,
			&problem) != DONE)
			fail_msg("%s: %s", news[i], problem.text);
		/* and only while we write */
		assert_int_equal(mailbox_list(mailbox, "INBOX", 0, &listing,
			NULL), DONE);
		assert_int_equal(listing.n, 3);
		listing_free(&listing);
		free(leave(&mailbox, &server));
		free(say);
		free(first);
	}
}

static const struct {
	const char *answer;
	enum outcome outcome;
	bool found;
} searches[] = {
	{ "* SEARCH 5\r\n$ OK\r\n", DONE, true },
	{ "* SEARCH 5 6 7\r\n$ OK\r\n", DONE, true },
	{ "* SEARCH\r\n$ OK\r\n", DONE, false },
	{ "$ OK\r\n", DONE, false },
	{ "* SEARCH 5\r\n$ NO no\r\n", REFUSED, false },
	{ "$ BAD no\r\n", REFUSED, false },
	{ "* SEARCH 5\r\n* BYE\r\n", RETRY, false },
	{ "* SEARCH (((\r\n", RETRY, false },
};

static void
test_searching_by_header(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(searches); i++) {
		struct act acts[] = { { "SEARCH", searches[i].answer,
			searches[i].outcome == RETRY ? HANG_UP : GO_ON },
			{ 0 } };
		struct imap_server server;
		struct mailbox *mailbox = enter(&server, acts);
		bool found = !searches[i].found;
		char *heard;

		assert_int_equal(mailbox_search_header(mailbox, "Sent",
			"Message-ID", "<a\"b@c>", &found, NULL),
			searches[i].outcome);
		assert_int_equal(found, searches[i].found);
		heard = leave(&mailbox, &server);
		assert_non_null(strstr(heard, "EXAMINE Sent\r\n3 UID SEARCH "
			"HEADER Message-ID \"<a\\\"b@c>\"\r\n"));
		free(heard);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sent_and_drafts),
		cmocka_unit_test(test_what_is_configured_wins),
		cmocka_unit_test(test_folders_that_cannot_be_listed_now),
		cmocka_unit_test(test_a_name_goes_as_the_server_spells_it),
		cmocka_unit_test(test_writing_that_fails),
		cmocka_unit_test(test_news_while_we_write),
		cmocka_unit_test(test_searching_by_header),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
