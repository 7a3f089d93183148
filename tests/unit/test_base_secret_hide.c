/* SPDX-License-Identifier: ISC */
/* A text that repeats the password is told from one that does not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/base.h"
#include "base/secret.h"

static bool
hides(const char *password, const char *text)
{
	struct secret *secret = secret_new(password);
	char said[200];
	bool hidden;

	snprintf(said, sizeof(said), "%s", text);
	hidden = secret_hide(secret, said, sizeof(said));
	assert_int_equal(hidden, strcmp(said, text) != 0);
	if (hidden)
		assert_null(strstr(said, password));
	secret_free(&secret);
	return hidden;
}

static void
test_a_text_that_repeats_it_is_hidden(void **state)
{
	static const char *const texts[][2] = {
		{ "Kakadu-1", "what is LOGIN office Kakadu-1?" },
		{ "Kakadu-1", "Kakadu-1" },
		/* as LOGIN quotes it */
		{ "a\"b\\c", "LOGIN office \"a\\\"b\\\\c\" refused" },
		/* AUTH LOGIN, and AUTH PLAIN: NUL office NUL Kakadu-1 */
		{ "Kakadu-1", "535 S2FrYWR1LTE=" },
		{ "Kakadu-1", "535 5.7.8 <AG9mZmljZQBLYWthZHUtMQ==> no" },
		{ "Kakadu-1", "AG9mZmljZQBLYWthZHUtMQ" },
		/* cut where the text ends, plain and coded */
		{ "Kakadu-1", "LOGIN office Kaka" },
		{ "Kakadu-1", "AUTH PLAIN AG9mZmljZQBLYWthZHUt" },
		{ "x", "x" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(texts); i++)
		if (!hides(texts[i][0], texts[i][1]))
			fail_msg("%s in %s", texts[i][0], texts[i][1]);
}

static void
test_any_other_text_stays(void **state)
{
	static const char *const texts[] = { "", "check user and password",
		"LOGIN office Kak", "kakadu-1", "535 5.7.8 AAAAAAAAAAAA",
		"Kakadu 1", "S2FrYWR1", "====", "\\\\" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(texts); i++)
		if (i != 6 && hides("Kakadu-1", texts[i]))
			fail_msg("%s", texts[i]);
	/* its beginning, coded, at the end */
	assert_true(hides("Kakadu-1", texts[6]));
}

static void
test_no_secret_hides_nothing(void **state)
{
	char said[] = "anything at all";

	(void)state;
	assert_false(secret_hide(NULL, said, sizeof(said)));
	assert_false(hides("", "anything"));
	assert_string_equal(said, "anything at all");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_a_text_that_repeats_it_is_hidden),
		cmocka_unit_test(test_any_other_text_stays),
		cmocka_unit_test(test_no_secret_hides_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
