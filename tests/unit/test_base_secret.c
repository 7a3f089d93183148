/* SPDX-License-Identifier: ISC */
/*
 * Secrets from a file that others cannot read, or a credential of systemd: the
 * first line of it and nothing else, within a limit.  Whatever is wrong is one
 * line that does not hold the secret.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_secret_rig.h"

static void
the_first_line_of_a_file_is_the_secret(void **state)
{
	for (size_t i = 0; i < HEED_COUNT(secret_contents); i++) {
		char *path = put(*state, "s", secret_contents[i].bytes,
			secret_contents[i].len, 0600);

		expect_file(path, secret_contents[i].text,
			secret_contents[i].words);
		assert_true(checked(IN_FILE, path) ==
			(secret_contents[i].text != NULL));
		free(path);
	}
}

static void
a_file_may_hold_as_much_as_the_limit(void **state)
{
	static const char *const ends[] = { "", "\n", "\r\n", "\nmore\n" };
	static const size_t lens[] = { LIMIT_SECRET, LIMIT_SECRET + 1,
		LIMIT_SECRET * 20 };

	for (size_t i = 0; i < HEED_COUNT(ends) * HEED_COUNT(lens); i++) {
		size_t n = lens[i / HEED_COUNT(ends)];
		char *text = mem_printf("%*s%s", (int)n, "",
			ends[i % HEED_COUNT(ends)]);
		char *path;

		memset(text, 'x', n);
		path = put(*state, "s", text, strlen(text), 0600);
		text[n] = '\0';
		expect_file(path, n == LIMIT_SECRET ? text : NULL,
			"is longer than 4096 bytes");
		free(text);
		free(path);
	}
}

static void
a_text_may_be_as_long_as_the_limit(void **state)
{
	char *text = mem_new(LIMIT_SECRET + 2);
	struct secret *secret;

	(void)state;
	memset(text, 'x', LIMIT_SECRET);
	secret = secret_new(text);
	assert_string_equal(secret_text(secret), text);
	secret_free(&secret);
	assert_null(secret);
	secret_free(&secret);
	text[LIMIT_SECRET] = 'x';
	assert_null(secret_new(text));
	free(text);
}

static void
a_file_is_closed_to_others(void **state)
{
	static const struct {
		mode_t mode;
		bool right;
	} modes[] = { { 0600, true }, { 0400, true }, { 0440, true },
		{ 0660, true }, { 0604, false }, { 0602, false },
		{ 0601, false }, { 0644, false }, { 0666, false },
		{ 0777, false } };

	for (size_t i = 0; i < HEED_COUNT(modes); i++) {
		char *path = put(*state, "s", "hunter2\n", 8, modes[i].mode);
		char *words = mem_printf("%s: is open to everyone (mode %04o);"
			" do: chmod 0600 %s", path, (unsigned)modes[i].mode,
			path);

		expect_file(path, modes[i].right ? "hunter2" : NULL, words);
		unlink(path);
		free(path);
		free(words);
	}
}

static void
what_is_no_file_is_refused_at_once(void **state)
{
	char *fifo = mem_printf("%s/fifo", (char *)*state);
	char *gone = mem_printf("%s/gone", (char *)*state);

	assert_int_equal(mkfifo(fifo, 0600), 0);
	assert_int_equal(symlink("nowhere", gone), 0);
	expect_file(*state, NULL, "is not a file");
	expect_file(fifo, NULL, "is not a file");
	expect_file(gone, NULL, "cannot be read: No such file");
	expect_file("/dev/zero", NULL, "is not a file");
	free(fifo);
	free(gone);
}

static void
a_credential_is_a_name_in_the_folder_of_systemd(void **state)
{
	static const char *const wrong[] = { "", ".", "..", "../s", "/s",
		"a/s", ".s" };

	free(put(*state, "s", "hunter2\n", 8, 0400));
	free(put(*state, ".s", "hunter2\n", 8, 0400));
	unsetenv("CREDENTIALS_DIRECTORY");
	expect(IN_CREDENTIAL, "s", 0, NULL, "there are none here; the service"
		" gets them by LoadCredential=");
	/* at a shell there is nothing to look at */
	assert_true(checked(IN_CREDENTIAL, "s"));
	setenv("CREDENTIALS_DIRECTORY", "relative", 1);
	expect(IN_CREDENTIAL, "s", 0, NULL, "there are none here");
	setenv("CREDENTIALS_DIRECTORY", *state, 1);
	expect(IN_CREDENTIAL, "s", 0, "hunter2", NULL);
	assert_true(checked(IN_CREDENTIAL, "s"));
	expect(IN_CREDENTIAL, "other", 0, NULL, "/other: cannot be read");
	assert_false(checked(IN_CREDENTIAL, "other"));
	for (size_t i = 0; i < HEED_COUNT(wrong); i++)
		expect(IN_CREDENTIAL, wrong[i], 0, NULL,
			"is no name of a credential");
}

static void
exactly_one_place_is_named(void **state)
{
	struct problem problem = { "" };

	(void)state;
	for (unsigned bits = 0; bits < 8; bits++) {
		struct secret_source source = { 0 };
		int n = (bits & 1) + (bits >> 1 & 1) + (bits >> 2);
		char *words = mem_printf("exactly one of file, credential and"
			" command says where a secret is, not %d", n);

		source.file = bits & 1 ? mem_str("/s") : NULL;
		source.credential = bits & 2 ? mem_str("s") : NULL;
		source.command = bits & 4 ? mem_str("echo x") : NULL;
		if (n != 1) {
			assert_null(secret_load(&source, &problem));
			assert_string_equal(problem.text, words);
			assert_false(secret_check(&source, NULL));
		}
		forget(&source);
		free(words);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_first_line_of_a_file_is_the_secret),
		TEST(a_file_may_hold_as_much_as_the_limit),
		TEST(a_text_may_be_as_long_as_the_limit),
		TEST(a_file_is_closed_to_others),
		TEST(what_is_no_file_is_refused_at_once),
		TEST(a_credential_is_a_name_in_the_folder_of_systemd),
		TEST(exactly_one_place_is_named),
	};

	return cmocka_run_group_tests_name("base/secret", tests, NULL, NULL);
}
