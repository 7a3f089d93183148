/* SPDX-License-Identifier: ISC */
/* Amounts as people write them in the languages that heed knows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/currency.h"
#include "signals/amounts.h"

static void
people_write_amounts(void **state)
{
	static const struct {
		const char *text, *country;
		int64_t minor;
		const char *currency;
	} rows[] = {
		{ "1.250,00 EUR", NULL, 125000, "EUR" },
		{ "1,250.50 EUR", NULL, 125050, "EUR" },
		{ "£1,250.50", NULL, 125050, "GBP" },
		{ "€ 99", NULL, 9900, "EUR" },
		{ "kr 12 500", "SE", 1250000, "SEK" },
		{ "12 500,- kr", "NO", 1250000, "NOK" },
		{ "3 400,- Kč", NULL, 340000, "CZK" },
		{ "2 460,00 zł", NULL, 246000, "PLN" },
		{ "1 234,5 €", NULL, 123450, "EUR" },
		{ "USD 10", NULL, 1000, "USD" },
		{ "JPY 12000", NULL, 12000, "JPY" },
		{ "JPY 12000.75", NULL, 12000, "JPY" },
		{ "1\xc2\xa0" "250,00\xc2\xa0" "EUR", NULL, 125000, "EUR" },
		{ "12,34 EUR", NULL, 1234, "EUR" },
		{ "5 kr", "DK", 500, "DKK" },
		{ "5 kr", "DE", 500, "" },
		{ "12 krok", "SE", 1200, "" },
	};
	static const char *const none[] = { "", "2026-11-26", "abc",
		"99999999999999999999 EUR", "3.1415 EUR", "12.11.2026 EUR",
		"999.999.999.999.999.999.999 EUR" };
	struct amount got;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		if (amount_read(rows[i].text, strlen(rows[i].text), 10,
			rows[i].country, &got) == 0)
			fail_msg("no amount in %s", rows[i].text);
		if (got.minor != rows[i].minor ||
		    strcmp(got.currency, rows[i].currency) != 0)
			fail_msg("%s: %lld %s", rows[i].text,
				(long long)got.minor, got.currency);
	}
	for (size_t i = 0; i < HEED_COUNT(none); i++)
		if (amount_read(none[i], strlen(none[i]), 10, NULL, &got) != 0)
			fail_msg("an amount in \"%s\": %lld", none[i],
				(long long)got.minor);
}

static void
amounts_are_shown_with_their_digits(void **state)
{
	static const struct {
		int64_t minor;
		const char *currency, *text;
	} rows[] = {
		{ 125050, "EUR", "1250.50 EUR" }, { 5, "EUR", "0.05 EUR" },
		{ -8000, "SEK", "-80.00 SEK" },
		{ -8050, "SEK", "-80.50 SEK" }, { -5, "EUR", "-0.05 EUR" },
		{ 12000, "JPY", "12000 JPY" },
		{ 1500, "KWD", "1.500 KWD" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *text = amount_text(rows[i].minor, rows[i].currency);

		assert_string_equal(text, rows[i].text);
		free(text);
	}
	assert_int_equal(currency_digits("VND"), 0);
	assert_int_equal(currency_digits("TND"), 3);
	assert_int_equal(currency_digits("EUR"), 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(people_write_amounts),
		cmocka_unit_test(amounts_are_shown_with_their_digits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
