/* SPDX-License-Identifier: ISC */
/*
 * The login with an access token, word for word, and servers that refuse it,
 * put it off, or go on asking.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_imap_server.h"

#define TOKEN "abc.DEF-1"
/* user=heed ^A auth=Bearer abc.DEF-1 ^A ^A */
#define XOAUTH2 "dXNlcj1oZWVkAWF1dGg9QmVhcmVyIGFiYy5ERUYtMQEB\r\n"
/* n,a=heed, ^A auth=Bearer abc.DEF-1 ^A ^A */
#define BEARER	"bixhPWhlZWQsAWF1dGg9QmVhcmVyIGFiYy5ERUYtMQEB\r\n"
/* the same of a user "a,b=c" */
#define STRANGE "bixhPWE9MkNiPTNEYywBYXV0aD1CZWFyZXIgYWJjLkRFRi0xAQE=\r\n"
#define WHY	"+ eyJzdGF0dXMiOiI0MDEifQ==\r\n"

static const struct scene {
	const char *what;
	struct act acts[ACTS_MAX];
	enum outcome outcome;
	const char *said, *heard;
} scenes[] = {
	{ "taken", { { "AUTHENTICATE", "+ \r\n", GO_ON },
		{ "dXNlcj", "1 OK in\r\n", GO_ON } },
	  DONE, "", "1 AUTHENTICATE XOAUTH2\r\n" XOAUTH2 "2 LOGOUT\r\n" },
	{ "taken, with news before and after",
	  { { "AUTHENTICATE", "* OK wait\r\n+ \r\n", GO_ON },
		{ "dXNlcj", "* CAPABILITY IMAP4rev1\r\n"
		  "1 OK [CAPABILITY IMAP4rev1] in\r\n", GO_ON } },
	  DONE, "", "1 AUTHENTICATE XOAUTH2\r\n" XOAUTH2 "2 LOGOUT\r\n" },
	{ "refused, with a reason that wants an answer",
	  { { "AUTHENTICATE", "+ \r\n", GO_ON }, { "dXNlcj", WHY, GO_ON },
		{ "\r\n", "1 NO [AUTHENTICATIONFAILED] no such token\r\n",
		  GO_ON } },
	  REFUSED, "refused the login (no such token)",
	  "1 AUTHENTICATE XOAUTH2\r\n" XOAUTH2 "\r\n" },
	{ "refused at once", { { "AUTHENTICATE", "1 NO not so\r\n", GO_ON } },
	  REFUSED, "refused the login (not so)",
	  "1 AUTHENTICATE XOAUTH2\r\n" },
	{ "unknown", { { "AUTHENTICATE", "1 BAD what?\r\n", GO_ON } },
	  REFUSED, "(what?)", "1 AUTHENTICATE XOAUTH2\r\n" },
	{ "not now", { { "AUTHENTICATE", "+ \r\n", GO_ON },
		{ "dXNlcj", "1 NO [UNAVAILABLE] later\r\n", GO_ON } },
	  RETRY, "later", "1 AUTHENTICATE XOAUTH2\r\n" XOAUTH2 },
	{ "goodbye", { { "AUTHENTICATE", "* BYE full\r\n", HANG_UP } },
	  RETRY, "full", "1 AUTHENTICATE XOAUTH2\r\n" },
	{ "hung up", { { "AUTHENTICATE", "", HANG_UP } },
	  RETRY, "closed the connection", "1 AUTHENTICATE XOAUTH2\r\n" },
	{ "another command answered", { { "AUTHENTICATE", "9 OK in\r\n",
		GO_ON } }, RETRY, "", "1 AUTHENTICATE XOAUTH2\r\n" },
	{ "asked again and again", { { "AUTHENTICATE",
		"+ \r\n+ \r\n+ \r\n+ \r\n", GO_ON } },
	  RETRY, "cannot be understood", NULL },
};

static void
a_server_is_told_the_token_and_understood(void **state)
{
	struct secret *token = secret_new(TOKEN);

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(scenes); i++) {
		const struct scene *scene = &scenes[i];
		struct problem problem = { "" };
		enum outcome outcome = DONE;
		struct imap_server server;
		struct mailbox *mailbox;
		char *heard;

		server_start(&server, scene->acts);
		server.account.auth = AUTH_XOAUTH2;
		mailbox = mailbox_open(&server.account, token, &outcome,
			&problem);
		assert_int_equal(mailbox != NULL, outcome == DONE);
		mailbox_close(&mailbox);
		heard = server_end(&server);
		if (outcome != scene->outcome ||
		    strstr(problem.text, scene->said) == NULL ||
		    strstr(problem.text, TOKEN) != NULL ||
		    (scene->heard != NULL && strcmp(heard, scene->heard) != 0))
			fail_msg("%s: %s: %s: %s", scene->what,
				outcome_name(outcome), problem.text, heard);
		free(heard);
	}
	secret_free(&token);
}

/* RFC 7628: other words, and a refusal ends with a ^A. */
static void
the_bearer_form_is_told_in_its_own_words(void **state)
{
	static const struct {
		const char *user, *proof;
	} rows[] = { { "heed", BEARER }, { "a,b=c", STRANGE } };
	struct secret *token = secret_new(TOKEN);

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		static const struct act acts[ACTS_MAX] = {
			{ "AUTHENTICATE", "+ \r\n", GO_ON },
			{ "bixhP", WHY, GO_ON },
			{ "AQ==", "1 NO no\r\n", GO_ON } };
		char *wanted = mem_printf("1 AUTHENTICATE OAUTHBEARER\r\n"
			"%sAQ==\r\n", rows[i].proof), *heard;
		struct problem problem = { "" };
		enum outcome outcome = DONE;
		struct imap_server server;

		server_start(&server, acts);
		server.account.auth = AUTH_OAUTHBEARER;
		server.account.user = (char *)rows[i].user;
		assert_null(mailbox_open(&server.account, token, &outcome,
			&problem));
		assert_int_equal(outcome, REFUSED);
		heard = server_end(&server);
		assert_string_equal(heard, wanted);
		free(heard);
		free(wanted);
	}
	secret_free(&token);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_server_is_told_the_token_and_understood),
		cmocka_unit_test(the_bearer_form_is_told_in_its_own_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
