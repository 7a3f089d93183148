/* SPDX-License-Identifier: ISC */
/*
 * Servers that are broken, strange or hostile: each scene ends with an outcome
 * and one clear line, and never with a crash or a wait beyond the deadline.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_imap_server.h"

enum step { OPEN, LIST, FETCH };

struct scene {
	const char *what;
	struct act acts[3];
	enum step step; /* where it ends */
	enum outcome outcome;
	const char *words; /* in the line for a person */
};

#define FETCHED(what) { { "BODY.PEEK", what, GO_ON } }
#define PARENS_20 "(((((((((((((((((((("
#define PARENS_120                                                       \
	PARENS_20 PARENS_20 PARENS_20 PARENS_20 PARENS_20 PARENS_20

static const struct scene scenes[] = {
	/* the greeting */
	{ "closed at once", { { "", "", HANG_UP } }, OPEN, RETRY,
	  "closed the connection" },
	{ "bye at once", { { "", "* BYE [UNAVAILABLE] come back later\r\n",
	  HANG_UP } }, OPEN, RETRY, "come back later" },
	{ "bye without a word", { { "", "* BYE\r\n", HANG_UP } }, OPEN,
	  RETRY, "said BYE" },
	{ "logged in before we are", { { "", "* PREAUTH welcome\r\n",
	  GO_ON } }, OPEN, BROKEN, "logged in before" },
	{ "no IMAP", { { "", "HTTP/1.0 400 Bad Request\r\n\r\n", HANG_UP } },
	  OPEN, RETRY, "not IMAP" },
	{ "SMTP", { { "", "220 mail.example ESMTP\r\n", GO_ON } }, OPEN,
	  RETRY, "not IMAP" },
	{ "half a greeting", { { "", "* OK rea", HANG_UP } }, OPEN, RETRY,
	  "closed the connection" },
	{ "a greeting without end", { { "", "xxxxxxxxxxxxxxxxxxxx",
	  REPEAT } }, OPEN, RETRY, "line without end" },
	{ "a greeting of capabilities only", { { "", "* CAPABILITY a\r\n",
	  GO_ON } }, OPEN, RETRY, "cannot be understood" },
	{ "a tag for a greeting", { { "", "1 OK in\r\n", GO_ON } }, OPEN,
	  RETRY, "another command" },
	/* the login */
	{ "a wrong password", { { "LOGIN",
	  "$ NO [AUTHENTICATIONFAILED] who?\r\n", GO_ON } }, OPEN, BROKEN,
	  "refused the login (who?): check user and password" },
	{ "a wrong password, told by a code alone", { { "LOGIN",
	  "$ NO [ALERT] \r\n", GO_ON } }, OPEN, BROKEN,
	  "refused the login: check user and password" },
	{ "no login for now", { { "LOGIN", "$ NO [UNAVAILABLE] ldap\r\n",
	  GO_ON } }, OPEN, RETRY, "ldap" },
	{ "no login for now, in small letters", { { "LOGIN",
	  "$ NO [unavailable] ldap\r\n", GO_ON } }, OPEN, RETRY, "ldap" },
	{ "a login that is no command", { { "LOGIN", "$ BAD what?\r\n",
	  GO_ON } }, OPEN, BROKEN, "what?" },
	{ "a login with the answer to another", { { "LOGIN",
	  "99 OK in\r\n", GO_ON } }, OPEN, RETRY, "another command" },
	{ "a login refused to another", { { "LOGIN", "99 NO out\r\n",
	  GO_ON } }, OPEN, RETRY, "another command" },
	{ "bye in the login", { { "LOGIN", "* BYE too many\r\n", HANG_UP } },
	  OPEN, RETRY, "too many" },
	{ "a refusal that would move the cursor", { { "LOGIN",
	  "$ NO \033[2J\x9b" "31m\x07\b\x7f ha\tha\r\n", GO_ON } }, OPEN,
	  BROKEN, "(?[2J?31m??? ha?ha)" },
	{ "the login asks for more", { { "LOGIN", "+ go on\r\n", HANG_UP } },
	  OPEN, RETRY, "closed" },
	/* opening and listing */
	{ "no such folder", { { "EXAMINE", "$ NO [NONEXISTENT] none\r\n",
	  GO_ON } }, LIST, REFUSED, "opening the folder INBOX" },
	{ "a folder in use", { { "EXAMINE", "$ NO [INUSE] locked\r\n",
	  GO_ON } }, LIST, RETRY, "locked" },
	{ "no UIDVALIDITY", { { "EXAMINE", "* 1 EXISTS\r\n$ OK\r\n",
	  GO_ON } }, LIST, REFUSED, "has no UIDVALIDITY" },
	{ "UIDVALIDITY 0", { { "EXAMINE",
	  "* OK [UIDVALIDITY 0] x\r\n$ OK\r\n", GO_ON } }, LIST, REFUSED,
	  "has no UIDVALIDITY" },
	{ "the answer to another command", { { "EXAMINE",
	  OPENED "7 OK x\r\n", GO_ON } }, LIST, RETRY, "another command" },
	{ "refused to another command", { { "EXAMINE", "7 BAD x\r\n",
	  GO_ON } }, LIST, RETRY, "another command" },
	{ "closed in the middle of a line", { { "SEARCH", "* SEARCH 4 7",
	  HANG_UP } }, LIST, RETRY, "closed the connection" },
	{ "UIDs that are none", { { "SEARCH", "* SEARCH 4 x\r\n$ OK\r\n",
	  GO_ON } }, LIST, RETRY, "cannot be understood" },
	{ "bye in the search", { { "SEARCH", "* BYE stopping\r\n",
	  HANG_UP } }, LIST, RETRY, "stopping" },
	{ "a search refused", { { "SEARCH", "$ BAD no search\r\n", GO_ON } },
	  LIST, REFUSED, "no search" },
	{ "dates refused", { { "INTERNALDATE", "$ NO no dates\r\n", GO_ON } },
	  LIST, REFUSED, "no dates" },
	{ "a date that is none", { { "INTERNALDATE",
	  "* 1 FETCH (UID 4 INTERNALDATE \"x\")\r\n$ OK\r\n", GO_ON } },
	  LIST, RETRY, "cannot be understood" },
	{ "nested without end", { { "INTERNALDATE", "* 1 FETCH ("
	  "BODYSTRUCTURE " PARENS_120 "\r\n", GO_ON } }, LIST, RETRY,
	  "nested too deeply" },
	{ "a NUL", { { "INTERNALDATE", "* 1 FETCH (UID \0014)\r\n",
	  GO_ON } }, LIST, RETRY, "not IMAP" },
	/* fetching */
	{ "closed inside a literal", { { "BODY.PEEK",
	  "* 1 FETCH (UID 4 BODY[]<0> {1000}\r\nSubject: ", HANG_UP } },
	  FETCH, RETRY, "closed the connection" },
	{ "a huge literal", FETCHED("* 1 FETCH (UID 4 BODY[]<0> "
	  "{4294967290}\r\nSubject:"), FETCH, RETRY, "more bytes than" },
	{ "a literal beyond all numbers", FETCHED("* 1 FETCH (UID 4 BODY[]<0> "
	  "{99999999999999999999}\r\n"), FETCH, RETRY, "not IMAP" },
	{ "one byte of a literal more than fits",
	  FETCHED("* 1 FETCH (UID 4 BODY[]<0> {67538}\r\n"), FETCH, RETRY,
	  "more bytes than" },
	{ "rubbish for a row", FETCHED("* 1 FETCH \xff\xfe\r\n$ OK\r\n"),
	  FETCH, RETRY, "cannot be understood" },
	{ "a row of nothing", FETCHED("* 1 FETCH ()\r\n$ OK\r\n"), FETCH,
	  RETRY, "cannot be understood" },
	{ "an open quote", FETCHED("* 1 FETCH (UID 4 BODY[]<0> \"a\r\n"),
	  FETCH, RETRY, "not IMAP" },
	{ "fetching refused", FETCHED("$ NO not this one\r\n"), FETCH,
	  REFUSED, "not this one" },
	{ "fetching refused for now", FETCHED("$ NO [SERVERBUG] oh\r\n"),
	  FETCH, RETRY, "oh" },
	{ "bye for an answer", { { "BODY.PEEK", "* BYE idle\r\n$ OK x\r\n",
	  HANG_UP } }, FETCH, RETRY, "idle" },
};

#define LIMIT 2000

/* As far as the scene goes; DONE when nothing went wrong. */
static enum outcome
play(struct imap_server *server, enum step last, struct problem *problem)
{
	struct secret *password = secret_new("horse battery");
	enum outcome outcome = RETRY;
	struct listing listing = { 0 };
	struct raw raw = { 0 };
	struct mailbox *mailbox = mailbox_open(&server->account, password,
		&outcome, problem);

	secret_free(&password);
	assert_true((mailbox != NULL) == (outcome == DONE));
	/* nothing half read is left for somebody to use */
	if (outcome == DONE && last > OPEN) {
		outcome = mailbox_list(mailbox, "INBOX", 0, &listing, problem);
		assert_true((listing.v != NULL) == (outcome == DONE));
	}
	if (outcome == DONE && last > LIST) {
		outcome = mailbox_fetch(mailbox, 4, LIMIT, &raw, problem);
		assert_true((raw.data != NULL) == (outcome == DONE));
	}
	listing_free(&listing);
	raw_free(&raw);
	mailbox_close(&mailbox);
	assert_null(mailbox);
	return outcome;
}

static void
check_line(const char *what, const char *line, const char *words)
{
	if (strstr(line, words) == NULL)
		fail_msg("%s: %s", what, line);
	for (const char *p = line; *p != '\0'; p++)
		if ((unsigned char)*p < 0x20 || (unsigned char)*p > 0x7e)
			fail_msg("%s: byte %d in the line", what, *p);
}

static void
test_every_scene(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(scenes); i++) {
		const struct scene *scene = &scenes[i];
		struct problem problem = { "" };
		struct imap_server server;
		enum outcome outcome;

		server_start(&server, scene->acts);
		outcome = play(&server, scene->step, &problem);
		free(server_end(&server));
		if (outcome != scene->outcome)
			fail_msg("%s: %s: %s", scene->what,
				outcome_name(outcome), problem.text);
		check_line(scene->what, problem.text, scene->words);
		check_line(scene->what, problem.text, "account office: ");
	}
}

/* Parentheses, more than a line may hold. */
static void
test_200000_parentheses(void **state)
{
	static const char before[] = "* 1 FETCH (BODYSTRUCTURE ";
	char *say = mem_new(sizeof(before) + 200000 + 2);
	struct act acts[] = { { "INTERNALDATE", say, GO_ON }, { 0 } };
	struct problem problem = { "" };
	struct imap_server server;

	(void)state;
	memcpy(say, before, sizeof(before) - 1);
	memset(say + sizeof(before) - 1, '(', 200000);
	memcpy(say + sizeof(before) - 1 + 200000, "\r\n", 3);
	server_start(&server, acts);
	assert_int_equal(play(&server, LIST, &problem), RETRY);
	free(server_end(&server));
	check_line("parentheses", problem.text, "line without end");
	free(say);
}

static const struct {
	const char *what;
	struct act acts[2];
} slow[] = {
	{ "silent before the greeting", { { "", "", FALL_SILENT } } },
	{ "a greeting byte by byte", { { "", "* OK ", DRIP } } },
	{ "lines byte by byte", { { "EXAMINE", "* 1 EXISTS\r\n", DRIP } } },
	{ "a message byte by byte", { { "BODY.PEEK",
	  "* 1 FETCH (UID 4 BODY[]<0> {2000}\r\n", DRIP } } },
};

static void
test_the_deadline_is_for_the_whole_command(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(slow); i++) {
		struct problem problem = { "" };
		struct imap_server server;

		server_start(&server, slow[i].acts);
		server.account.command_seconds = 1;
		assert_int_equal(play(&server, FETCH, &problem), RETRY);
		free(server_end(&server));
		check_line(slow[i].what, problem.text, "in time");
	}
}

/* What has lost its place says nothing more to the server, not even goodbye. */
static void
test_a_lost_session_is_dead(void **state)
{
	static const struct act acts[] = {
		{ "EXAMINE", "\r\n", FALL_SILENT }, { 0 } };
	struct problem problem = { "" };
	struct listing listing;
	struct imap_server server;
	enum outcome outcome;
	struct mailbox *mailbox;
	bool found = true;
	struct raw raw;
	char *heard;

	(void)state;
	server_start(&server, acts);
	mailbox = mailbox_open(&server.account, NULL, &outcome, &problem);
	assert_non_null(mailbox);
	assert_int_equal(mailbox_list(mailbox, "INBOX", 0, &listing, NULL),
		RETRY);
	assert_int_equal(mailbox_list(mailbox, "INBOX", 0, &listing, NULL),
		RETRY);
	assert_int_equal(mailbox_fetch(mailbox, 4, LIMIT, &raw, &problem),
		RETRY);
	assert_int_equal(mailbox_append(mailbox, "Sent", MAIL, 25,
		APPEND_SENT, NULL), RETRY);
	assert_int_equal(mailbox_search_header(mailbox, "Sent", "X", "y",
		&found, &problem), RETRY);
	assert_false(found);
	assert_null(mailbox_special(mailbox, SPECIAL_SENT));
	check_line("dead", problem.text, "127.0.0.1 is lost");
	mailbox_close(&mailbox);
	heard = server_end(&server);
	assert_non_null(strstr(heard, "EXAMINE INBOX\r\n"));
	assert_string_equal(strstr(heard, "EXAMINE"), "EXAMINE INBOX\r\n");
	free(heard);
}

/* A refusal is no reason to hang up: the next command is answered. */
static void
test_a_refusal_keeps_the_session(void **state)
{
	static const struct act acts[] = {
		{ "EXAMINE Lost", "$ NO [NONEXISTENT] none\r\n", GO_ON },
		{ "EXAMINE Busy", "$ NO [INUSE] locked\r\n", GO_ON },
		{ "EXAMINE Odd", "$ BAD what\r\n", GO_ON }, { 0 } };
	struct imap_server server;
	struct listing listing;
	enum outcome outcome;
	struct mailbox *mailbox;
	char *heard;

	(void)state;
	server_start(&server, acts);
	mailbox = mailbox_open(&server.account, NULL, &outcome, NULL);
	assert_non_null(mailbox);
	assert_int_equal(mailbox_list(mailbox, "Lost", 0, &listing, NULL),
		REFUSED);
	assert_int_equal(mailbox_list(mailbox, "Busy", 0, &listing, NULL),
		RETRY);
	assert_int_equal(mailbox_list(mailbox, "Odd", 0, &listing, NULL),
		REFUSED);
	assert_int_equal(mailbox_list(mailbox, "INBOX", 0, &listing, NULL),
		DONE);
	assert_int_equal(listing.n, 3);
	listing_free(&listing);
	mailbox_close(&mailbox);
	heard = server_end(&server);
	assert_non_null(strstr(heard, "LOGOUT"));
	free(heard);
}

static void
test_nobody_listens(void **state)
{
	struct account account = { .name = (char []) { "office" },
		.host = (char []) { "127.0.0.1" }, .port = 1,
		.tls = TLS_NONE, .user = (char []) { "heed" },
		.command_seconds = 5 };
	struct problem problem = { "" };
	enum outcome outcome = DONE;

	(void)state;
	assert_null(mailbox_open(&account, NULL, &outcome, &problem));
	assert_int_equal(outcome, RETRY);
	check_line("nobody", problem.text, "127.0.0.1 port 1: cannot connect");
	account.host = (char []) { "nowhere.invalid" };
	assert_null(mailbox_open(&account, NULL, &outcome, &problem));
	assert_int_equal(outcome, RETRY);
	check_line("nowhere", problem.text, "nowhere.invalid");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_scene),
		cmocka_unit_test(test_200000_parentheses),
		cmocka_unit_test(test_the_deadline_is_for_the_whole_command),
		cmocka_unit_test(test_a_lost_session_is_dead),
		cmocka_unit_test(test_a_refusal_keeps_the_session),
		cmocka_unit_test(test_nobody_listens),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
