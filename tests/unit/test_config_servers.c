/* SPDX-License-Identifier: ISC */
/*
 * What a server needs: a host, a login with one secret that can be read, and
 * TLS unless it is this machine.  And each wrong thing is one line: what was
 * written and is wrong is not missing as well.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_config_rig.h"

#define ONE_OF "one of password_file, password_credential and" \
	" password_command\n"
#define IMAP "host = \"i.example\"; user = \"u\"; password_command = \"x\";"

struct row {
	const char *text, *told;
};

static const struct row accounts[] = {
	{ IMAP, "" },
	{ "kind = \"imap\";" IMAP "tls = \"starttls\";", "" },
	{ "kind = \"mbox\"; path = \"a\";", "" },
	{ "kind = \"maildir\"; path = \"/a\";", "" },
	{ "", "accounts.a: host is missing\naccounts.a: user is missing\n" },
	{ "host = \"i.example\";", "accounts.a: user is missing\n" },
	{ "user = \"u\"; password_command = \"x\";",
		"accounts.a: host is missing\n" },
	{ "host = \"i.example\"; user = \"u\";", "accounts.a: user needs "
		ONE_OF },
	{ IMAP "password_file = \"s\";", "accounts.a: only " ONE_OF },
	{ IMAP "password_credential = \"s\";", "accounts.a: only " ONE_OF },
	{ "host = \"i.example\"; user = \"u\"; password_file = \"s\";"
		" password_credential = \"c\";", "accounts.a: only " ONE_OF },
	{ "host = \"i.example\"; password_command = \"x\";",
		"accounts.a: user is missing\naccounts.a: the password needs a"
		" user\n" },
	{ IMAP "path = \"a\";", "accounts.a: path is for kind = \"maildir\" and"
		" \"mbox\"\n" },
	{ "kind = \"mbox\";", "accounts.a: path is missing\n" },
	{ "kind = \"mbox\"; path = \"a\"; host = \"i.example\";",
		"accounts.a: host is for kind = \"imap\"\n" },
	{ IMAP "tls = \"none\";", "accounts.a: tls = \"none\" is for servers"
		" on this machine only (127.0.0.1, ::1, localhost)\n" },
	{ "host = \"127.0.0.1\"; user = \"u\"; password_command = \"x\";"
		" tls = \"none\";", "" },
	/* one line each, although the struct lacks what was refused */
	{ "kind = \"maildr\"; path = \"a\";", "accounts.a.kind: is not one of:"
		" imap, maildir, mbox (did you mean \"maildir\"?)\n" },
	{ "host = \"a b\"; user = \"u\"; password_command = \"x\";",
		"accounts.a.host: is not a host name or IP address\n" },
	{ "host = \"i.example\"; user = 1; password_command = \"x\";",
		"accounts.a.user: a text in quotes is needed, this is a number"
		"\n" },
	{ "host = \"i.example\"; user = \"u\"; password_file = \"\";",
		"accounts.a.password_file: is empty\n" },
	{ "host = \"i.example\"; user = \"u\"; password_command = \" \";",
		"accounts.a.password_command: is empty\n" },
	{ "host = \"i.example\"; user = \"u\"; password_credential = \"a/b\";",
		"accounts.a.password_credential: must be the name of a"
		" credential, without a folder\n" },
	{ "host = \"i.example\"; user = \"u\"; password = \"hunter2\";",
		"accounts.a.password: passwords never stand in this file; use"
		" password_file, password_credential or password_command\n" },
	{ "kind = \"mbox\"; path = \"\";", "accounts.a.path: is empty\n" },
};

static const struct row servers[] = {
	{ "", "" },
	{ "smtp = { };", "" },
	{ "mode = \"send\"; smtp = { host = \"s.example\"; };", "" },
	{ "mode = \"send\"; smtp = { host = \"s.example\"; user = \"u\";"
		" password_command = \"x\"; };", "" },
	{ "mode = \"send\";", "smtp: host is missing: nothing can be sent"
		" without it, so mode must be \"observe\"\n" },
	{ "mode = \"draft\"; smtp = { };", "smtp: host is missing: nothing can"
		" be sent without it, so mode must be \"observe\"\n" },
	{ "mode = \"send\"; smtp = { host = \"\"; };",
		"smtp.host: is not a host name or IP address\n" },
	{ "smtp = { host = \"s.example\"; user = \"u\"; };",
		"smtp: user needs " ONE_OF },
	{ "smtp = { host = \"s.example\"; password_command = \"x\"; };",
		"smtp: the password needs a user\n" },
	{ "smtp = { host = \"s.example\"; user = \"\";"
		" password_command = \"x\"; };", "smtp.user: is empty\n" },
	{ "smtp = { host = \"s.example\"; tls = \"none\"; };",
		"smtp: tls = \"none\" is for servers on this machine only"
		" (127.0.0.1, ::1, localhost)\n" },
	{ "smtp = { host = \"::1\"; tls = \"none\"; };", "" },
	{ "smtp = { host = \"s.example\"; tls = \"non\"; };", "smtp.tls: is"
		" not one of: implicit, starttls, none (did you mean"
		" \"none\"?)\n" },
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

static void
an_account_has_what_its_kind_needs(void **state)
{
	struct config_rig *rig = *state;

	for (size_t i = 0; i < HEED_COUNT(accounts); i++) {
		char *text = mem_printf("%s%saccounts = ( { name = \"a\"; %s }"
			" );\n", RIG_FIRM, RIG_PEOPLE, accounts[i].text);

		rig_told(rig, text);
		assert_string_equal(bare(rig), accounts[i].told);
		free(text);
	}
}

static void
the_server_for_letters_has_what_it_needs(void **state)
{
	struct config_rig *rig = *state;

	for (size_t i = 0; i < HEED_COUNT(servers); i++) {
		rig_more(rig, servers[i].text);
		assert_string_equal(bare(rig), servers[i].told);
	}
}

static void
accounts_without_a_name_have_their_number(void **state)
{
	assert_string_equal(rig_told(*state, RIG_FIRM RIG_PEOPLE
		"accounts = ( { name = \"a\"; " IMAP " },\n{ },\n"
		"{ name = \"a b\"; kind = \"imapp\"; },\n\"c\" );\n"),
		"heed.conf:4: accounts[2]: name is missing\n"
		"heed.conf:4: accounts[2]: host is missing\n"
		"heed.conf:4: accounts[2]: user is missing\n"
		"heed.conf:5: accounts[3].name: must be 1 to 64 letters,"
		" digits, dots, hyphens or underscores\n"
		"heed.conf:5: accounts[3].kind: is not one of: imap, maildir,"
		" mbox (did you mean \"imap\"?)\n"
		"heed.conf:6: accounts[4]: a group { ... } is needed, this is"
		" a text\n");
}

/* An account and a server for letters with a secret of that source. */
static const char *
with_secret(struct config_rig *rig, const char *source)
{
	char *text = mem_printf("%s%saccounts = ( {\nname = \"a\"; host ="
		" \"i.example\"; user = \"u\"; %s } );\nsmtp = {\nhost ="
		" \"s.example\"; user = \"u\"; %s };\n", RIG_FIRM, RIG_PEOPLE,
		source, source);
	const char *told = rig_told(rig, text);

	free(text);
	return told;
}

static void
a_secret_that_cannot_be_read_is_told_of(void **state)
{
	struct config_rig *rig = *state;
	char *path = rig_path(rig, "secret");

	unsetenv("CREDENTIALS_DIRECTORY");
	assert_string_equal(with_secret(rig, "password_file = \"secret\";"),
		"heed.conf:3: accounts.a: secret: cannot be read: No such file"
		" or directory\n"
		"heed.conf:5: smtp: secret: cannot be read: No such file or"
		" directory\n");
	rig_write(rig, "secret", "hunter2\n");
	assert_int_equal(chmod(path, 0644), 0);
	assert_string_equal(with_secret(rig, "password_file = \"secret\";"),
		"heed.conf:3: accounts.a: secret: is open to everyone (mode"
		" 0644); do: chmod 0600 secret\n"
		"heed.conf:5: smtp: secret: is open to everyone (mode 0644);"
		" do: chmod 0600 secret\n");
	assert_int_equal(chmod(path, 0640), 0);
	assert_string_equal(with_secret(rig, "password_file = \"secret\";"),
		"");
	rig_write(rig, "secret", "\nhunter2\n");
	assert_string_equal(with_secret(rig, "password_file = \"secret\";"),
		"heed.conf:3: accounts.a: secret: the secret is empty\n"
		"heed.conf:5: smtp: secret: the secret is empty\n");
	/* neither run nor looked for by a person at a shell */
	assert_string_equal(with_secret(rig, "password_command = \"false\";"),
		"");
	assert_string_equal(with_secret(rig, "password_credential = \"no\";"),
		"");
	setenv("CREDENTIALS_DIRECTORY", rig->dir, 1);
	assert_string_equal(with_secret(rig, "password_credential = \"no\";"),
		"heed.conf:3: accounts.a: no: cannot be read: No such file or"
		" directory\n"
		"heed.conf:5: smtp: no: cannot be read: No such file or"
		" directory\n");
	rig_write(rig, "secret", "hunter2\n");
	assert_string_equal(with_secret(rig,
		"password_credential = \"secret\";"), "");
	unsetenv("CREDENTIALS_DIRECTORY");
	free(path);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			an_account_has_what_its_kind_needs, rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			the_server_for_letters_has_what_it_needs, rig_up,
			rig_down),
		cmocka_unit_test_setup_teardown(
			accounts_without_a_name_have_their_number, rig_up,
			rig_down),
		cmocka_unit_test_setup_teardown(
			a_secret_that_cannot_be_read_is_told_of, rig_up,
			rig_down),
	};

	return cmocka_run_group_tests_name("config/servers", tests, NULL,
		NULL);
}
