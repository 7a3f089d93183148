/* SPDX-License-Identifier: ISC */
/*
 * A login by access token: exactly one source of tokens, whole, over TLS or on
 * this machine; and those that share a file share everything.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/base.h"
#include "test_config_rig.h"

#define SERVER	 "host = \"i.example\"; user = \"u\"; "
#define XOAUTH2	 "auth = \"xoauth2\"; "
#define REST	 "client_id = \"c\"; refresh_token_file = \"t\"; "
#define URL	 "token_url = \"https://login.example/token\"; "
#define PROVIDER XOAUTH2 URL REST
#define NO_URL	 "accounts.a: token_url must be https:// and an address\n"
#define NO_TLS \
	"accounts.a: token_url must be https://; http:// is for this" \
	" machine (127.0.0.1, ::1, localhost) with token_plain = true\n"
#define EITHER \
	"accounts.a: either token_command, or token_url and what belongs to" \
	" it\n"
#define FOR_TOKENS \
	"accounts.a: tokens are for auth = \"xoauth2\" and \"oauthbearer\"\n"

static const struct row {
	const char *text, *told;
} rows[] = {
	{ PROVIDER, "" },
	{ XOAUTH2 "token_command = \"x\";", "" },
	{ "auth = \"oauthbearer\"; token_command = \"x\";", "" },
	{ PROVIDER "client_secret_file = \"s\"; token_scope = \"a b\";"
		" token_ca_file = \"ca\"; refresh_token_days = 0;", "" },
	{ PROVIDER "client_secret_command = \"x\";", "" },
	{ XOAUTH2, "accounts.a: auth needs token_command or token_url\n" },
	{ XOAUTH2 "token_command = \"x\"; " URL, EITHER },
	{ XOAUTH2 "token_command = \"x\"; client_id = \"c\";", EITHER },
	{ XOAUTH2 URL, "accounts.a: client_id is missing\n"
		"accounts.a: refresh_token_file is missing\n" },
	{ PROVIDER "password_command = \"x\";",
		"accounts.a: a password is for auth = \"password\"\n" },
	{ "password_command = \"x\"; " URL, FOR_TOKENS },
	{ "password_command = \"x\"; token_command = \"x\";", FOR_TOKENS },
	{ "password_command = \"x\"; refresh_token_file = \"t\";",
		FOR_TOKENS },
	{ "auth = \"xoauth\"; " URL, "accounts.a.auth: is not one of:"
		" password, xoauth2, oauthbearer (did you mean"
		" \"xoauth2\"?)\n" },
	{ PROVIDER "client_secret = \"hunter2\";",
		"accounts.a.client_secret: secrets never stand in this file;"
		" use client_secret_file, client_secret_credential or"
		" client_secret_command\n" },
	{ PROVIDER "refresh_token = \"hunter2\";",
		"accounts.a.refresh_token: secrets never stand in this file;"
		" use refresh_token_file\n" },
	{ PROVIDER "client_secret_file = \"s\"; client_secret_command ="
		" \"x\";", "accounts.a: client_secret: exactly one of file,"
		" credential and command says where a secret is, not 2\n" },
	{ PROVIDER "client_secret_file = \"none\";", "accounts.a:"
		" client_secret: none: cannot be read: No such file or"
		" directory\n" },
	{ XOAUTH2 URL "client_id = \"c\"; refresh_token_file = \"none\";",
		"accounts.a: refresh_token_file: none: cannot be read: No such"
		" file or directory\n" },
	{ PROVIDER "refresh_token_days = -1;", "accounts.a."
		"refresh_token_days: must be 0 to 3650 days, this is -1\n" },
	/* addresses */
	{ XOAUTH2 REST "token_url = \"https://login.example:8443/a?b=c\";",
		"" },
	{ XOAUTH2 REST "token_url = \"login.example/token\";", NO_URL },
	{ XOAUTH2 REST "token_url = \"https://\";", NO_URL },
	{ XOAUTH2 REST "token_url = \"https:///token\";", NO_URL },
	{ XOAUTH2 REST "token_url = \"ftp://login.example/\";", NO_URL },
	{ XOAUTH2 REST "token_url = \"https://login.example/a b\";", NO_URL },
	{ XOAUTH2 REST "token_url = \"https://me@login.example/\";", NO_URL },
	{ XOAUTH2 REST "token_url = \"http://login.example/\";", NO_TLS },
	{ XOAUTH2 REST "token_url = \"http://login.example/\"; token_plain ="
		" true;", NO_TLS },
	{ XOAUTH2 REST "token_url = \"http://localhost/\";", NO_TLS },
	{ XOAUTH2 REST "token_url = \"http://localhost.example/\"; token_plain"
		" = true;", NO_TLS },
	{ XOAUTH2 REST "token_url = \"http://127.0.0.1@login.example/\";"
		" token_plain = true;", NO_URL },
	{ XOAUTH2 REST "token_url = \"http://localhost:80/\"; token_plain ="
		" true;", "" },
	{ XOAUTH2 REST "token_url = \"http://127.0.0.2/\"; token_plain ="
		" true;", "" },
	{ XOAUTH2 REST "token_url = \"http://[::1]:80/\"; token_plain ="
		" true;", "" },
};

/* The lines without "heed.conf:NUMBER: ".  Owned by the rig. */
static const char *
bare(struct config_rig *rig)
{
	static const char name[] = "heed.conf:";
	char *at;

	while ((at = strstr(rig->told, name)) != NULL) {
		size_t len = strlen(name);

		len += strspn(at + len, "0123456789");
		len += strspn(at + len, ": ");
		memmove(at, at + len, strlen(at + len) + 1);
	}
	return rig->told;
}

/* Files are named from the folder that the test is in. */
static int
up(void **state)
{
	struct config_rig *rig;

	if (rig_up(state) != 0)
		return -1;
	rig = *state;
	rig_write(rig, "t", "refresh\n");
	rig_write(rig, "s", "secret\n");
	for (const char *const *name = (const char *const[]) { "t", "s", NULL };
	     *name != NULL; name++) {
		char *path = rig_path(rig, *name);

		assert_int_equal(chmod(path, 0600), 0);
		free(path);
	}
	return 0;
}

static void
an_account_has_one_whole_source_of_tokens(void **state)
{
	struct config_rig *rig = *state;

	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *text = mem_printf("%s%saccounts = ( { name = \"a\"; "
			SERVER "%s } );\n", RIG_FIRM, RIG_PEOPLE,
			rows[i].text);

		rig_told(rig, text);
		if (strcmp(bare(rig), rows[i].told) != 0)
			fail_msg("%s\n%s", rows[i].text, rig->told);
		free(text);
	}
}

static void
the_server_for_letters_too_and_it_needs_a_user(void **state)
{
	struct config_rig *rig = *state;

	rig_more(rig, "smtp = { host = \"s.example\"; user = \"u\"; " PROVIDER
		"};");
	assert_string_equal(bare(rig), "");
	rig_more(rig, "smtp = { host = \"s.example\"; " PROVIDER "};");
	assert_string_equal(bare(rig), "smtp: auth needs a user\n");
}

static void
who_shares_a_file_shares_everything(void **state)
{
	static const char *const others[] = { "", "token_scope = \"x\";",
		"client_secret_file = \"s\";", "refresh_token_days = 9;" };
	struct config_rig *rig = *state;

	for (size_t i = 0; i < HEED_COUNT(others); i++) {
		char *text = mem_printf("%s%saccounts = ( { name = \"a\"; "
			SERVER PROVIDER "}, { name = \"b\"; " SERVER PROVIDER
			"%s } );\nsmtp = { " SERVER PROVIDER "};\n", RIG_FIRM,
			RIG_PEOPLE, others[i]);

		rig_told(rig, text);
		assert_string_equal(bare(rig), i == 0 ? "" :
			"accounts.b and smtp name the same refresh_token_file,"
			" so all else about the token must be the same too\n"
			"accounts.b and accounts.a name the same"
			" refresh_token_file, so all else about the token must"
			" be the same too\n");
		free(text);
	}
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, up, rig_down)
	static const struct CMUnitTest tests[] = {
		TEST(an_account_has_one_whole_source_of_tokens),
		TEST(the_server_for_letters_too_and_it_needs_a_user),
		TEST(who_shares_a_file_shares_everything),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
