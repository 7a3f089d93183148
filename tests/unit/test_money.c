/* SPDX-License-Identifier: ISC */
/* Amounts and days as each language writes them; nothing is rounded. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/currency.h"
#include "outbox/money.h"

/* With plain blanks for those that do not break. */
static char *
plain(char *text)
{
	static const char *const blanks[] = { "\u00a0", "\u202f" };
	char *at;

	for (size_t i = 0; i < HEED_COUNT(blanks); i++)
		while ((at = strstr(text, blanks[i])) != NULL) {
			size_t len = strlen(blanks[i]);

			*at = ' ';
			memmove(at + 1, at + len, strlen(at + len) + 1);
		}
	return text;
}

static void
reads(int64_t minor_units, const char *currency, const char *language,
	const char *country, const char *wanted)
{
	char *text = money_text(minor_units, currency, language, country);

	assert_string_equal(plain(text), wanted);
	free(text);
}

static void
test_amounts(void **state)
{
	(void)state;
	reads(1250000, "SEK", "sv", "SE", "12 500,00 kr");
	reads(1250050, "EUR", "de", "DE", "12.500,50 \u20ac");
	reads(1250050, "EUR", "de", "AT", "\u20ac 12.500,50");
	reads(1250050, "PLN", "pl", "PL", "12 500,50 z\u0142");
	reads(1250050, "EUR", "sk", NULL, "12 500,50 \u20ac");
	reads(1250050, "EUR", "nl", "NL", "\u20ac 12.500,50");
	reads(1250050, "GBP", "en", "GB", "\u00a312,500.50");
	reads(1250050, "SEK", "en", NULL, "SEK 12,500.50");
}

/* Every digit of the largest one, and as many as the currency has. */
static void
test_digits(void **state)
{
	(void)state;
	reads(CURRENCY_AMOUNT_MAX, "USD", "en", "US",
		"$9,999,999,999,999.99");
	reads(1, "USD", "en", "US", "$0.01");
	reads(0, "USD", "en", "US", "$0.00");
	reads(-150, "USD", "en", "US", "-$1.50");
	reads(1500, "JPY", "en", "US", "\u00a51,500");
	reads(1500, "KWD", "en", "US", "KWD 1.500");
}

static void
day_reads(struct day day, const char *language, const char *country,
	const char *wanted)
{
	char *text = money_day(day, language, country);

	assert_string_equal(plain(text), wanted);
	free(text);
}

static void
test_days(void **state)
{
	struct day day = { 2026, 11, 3 };

	(void)state;
	day_reads(day, "en", "US", "November 3, 2026");
	day_reads(day, "en", "GB", "3 November 2026");
	day_reads(day, "sv", NULL, "3 november 2026");
	day_reads(day, "de", "DE", "3. November 2026");
	day_reads(day, "pl", "PL", "3 listopada 2026");
	day_reads(day, "sk", "SK", "3. novembra 2026");
	day_reads(day, "nl", "NL", "3 november 2026");
	day_reads(day, "fr", "FR", "3 novembre 2026");
	day_reads((struct day) { 2026, 10, 1 }, "fr", NULL,
		"1er octobre 2026");
	day_reads((struct day) { 2026, 10, 11 }, "fr", "FR",
		"11 octobre 2026");
	day_reads((struct day) { 2026, 10, 1 }, "es", "ES",
		"1 de octubre de 2026");
	/* the last second of a year is still in it, wherever we are */
	day_reads((struct day) { 2026, 12, 31 }, "en", "GB",
		"31 December 2026");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_amounts),
		cmocka_unit_test(test_digits),
		cmocka_unit_test(test_days),
	};

	return cmocka_run_group_tests_name("money", tests, NULL, NULL);
}
