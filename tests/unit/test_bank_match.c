/* SPDX-License-Identifier: ISC */
/* Which invoice a payment is for; a payer writes what he likes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "heed/bank_match.h"

static const struct {
	const char *number, *text;
	bool named;
} names[] = {
	{ "2026-0047", "Invoice 2026-0047, thank you", true },
	{ "2026-0047", "20260047", true },
	{ "2026-0047", "2026/0047", true },
	{ "2026-0047", "2026 0047", true },
	{ "FV-2026-0047", "fv 2026.0047", true },
	{ "FV-2026-0047", "20260047", true },
	{ "FV-2026-0047", "invoice\n20260047\nNOTPROVIDED", true },
	{ "\u00c5R-100", "betalning \u00c5R100", true },
	/* a part of another word or number is another one */
	{ "2026-0047", "2026-00471", false },
	{ "2026-0047", "12026-0047", false },
	{ "1234", "A1234", false },
	{ "1234", "1234A", false },
	{ "1234", "1234\u00e5", false },
	/* few letters stand in any text, and no text names anything */
	{ "12", "12", false },
	{ "A-1", "A-1", false },
	{ "---", "---", false },
	{ "", "", false },
	{ "1234", "", false },
	{ "A-12", "the 12 of us", false },
	/* variable symbols and creditor references */
	{ "2026-0047", "VS20260047", true },
	{ "2026-0047", "vs:20260047", true },
	{ "2026-0047", "/VS/20260047/SS/1", true },
	{ "2026-0047", "AVS20260047", false },
	{ "2348231", "RF712348231", true },
	{ "2348231", "RF71 0000 2348 231", true },
	{ "2348231", "rf71 2348231", true },
	{ "2348231", "RF712348232", false },
	{ "2348231", "RF7123482310", false },
	{ "2348231", "RF71", false },
	/* Swedish: with a check digit, with its length before that */
	{ "1234", "12344", true },
	{ "1234", "123463", true },
	{ "1234", "12345", false },
	{ "1234", "123473", false },
	{ "1234", "1234630", false },
	{ "FV-1234", "12344", true },
};

static void
a_text_names_an_invoice_or_not(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(names); i++)
		if (bank_names(names[i].text, names[i].number) !=
			names[i].named)
			fail_msg("\"%s\" in \"%s\"", names[i].number,
				names[i].text);
}

/* As long as an invoice's number may be, and longer than is looked at. */
static void
a_long_number_is_looked_for_whole(void **state)
{
	char number[102], text[102];

	(void)state;
	memset(number, '7', sizeof(number));
	number[100] = '\0';
	memcpy(text, number, sizeof(text));
	assert_true(bank_names(text, number));
	text[99] = '8';
	assert_false(bank_names(text, number));
}

/* All that stands in the list is of one client, bygg, and due in EUR. */
struct case_ {
	const char *text;
	int64_t amount;
	const char *currency;
	bool back, bundle;
	const char *payer;
	const char *paid; /* the one that is, or NULL */
	const char *why, *numbers;
};

static const struct case_ cases[] = {
	{ "A-100", 10000, "EUR", false, false, "X", "A-100", NULL, NULL },
	{ "A-100", 9999, "EUR", false, false, "X", NULL,
	  "less than the invoice", "A-100" },
	{ "A-100", 10001, "EUR", false, false, "X", NULL,
	  "more than the invoice", "A-100" },
	{ "A-100", 10000, "SEK", false, false, "X", NULL,
	  "another currency than the invoice's", "A-100" },
	{ "A-100 A-200", 20000, "EUR", false, false, "X", NULL,
	  "it names several invoices", "A-100\nA-200" },
	{ "A-100", 10000, "EUR", true, false, "X", NULL,
	  "a payment was taken back", "A-100" },
	{ "A-100", 10000, "EUR", false, true, "X", NULL,
	  "several payments in one", "A-100" },
	{ "P-1PAID", 10000, "EUR", false, false, "X", NULL,
	  "the invoice was paid already", "P-1PAID" },
	{ "D-1DROP", 10000, "EUR", false, false, "X", NULL,
	  "the invoice was dropped", "D-1DROP" },
	/* names nothing: the amount of an open one is a hint, no more */
	{ "thanks", 10000, "EUR", false, false, "X", NULL,
	  "it names no invoice, and has the amount of one", "A-100\nA-200" },
	{ "thanks", 777, "EUR", false, false, "BYGG ab", NULL,
	  "of a client, and for no invoice that is known", "" },
	{ "tax", 777, "EUR", false, false, "X", NULL, NULL, NULL },
	{ "thanks", 10000, "SEK", false, false, "X", NULL, NULL, NULL },
	{ "", 777, "EUR", false, false, "", NULL, NULL, NULL },
};

static void
what_is_not_sure_has_a_reason(void **state)
{
	static char a[] = "A-100", b[] = "A-200", p[] = "P-1PAID",
		d[] = "D-1DROP", eur[] = "EUR", bygg[] = "bygg",
		name[] = "Bygg AB";
	struct client client = { .id = bygg, .name = name };
	struct config config = { .clients = &client, .n_clients = 1 };
	struct mind mind = { .config = &config };
	struct invoice_row rows[] = {
		{ .number = a, .amount = 10000, .currency = eur },
		{ .number = b, .amount = 10000, .currency = eur },
		{ .number = p, .amount = 10000, .currency = eur,
		  .paid = { 2026, 3, 1 } },
		{ .number = d, .amount = 10000, .currency = eur,
		  .dropped = { 2026, 3, 1 } },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(cases); i++) {
		const struct case_ *c = &cases[i];
		struct bank_payment payment = { .text = (char *)c->text,
			.payer = (char *)c->payer, .amount = c->amount,
			.back = c->back, .bundle = c->bundle };
		char *why, *numbers;
		struct invoice_row *one;

		memcpy(payment.currency, c->currency, 4);
		one = bank_match(&mind, rows, HEED_COUNT(rows), &payment,
			&why, &numbers);
		if ((one == NULL) != (c->paid == NULL) ||
		    (why == NULL) != (c->why == NULL))
			fail_msg("%zu: %s", i, why == NULL ? "paid" : why);
		if (c->paid != NULL)
			assert_string_equal(one->number, c->paid);
		if (c->why != NULL) {
			assert_string_equal(why, c->why);
			assert_string_equal(numbers, c->numbers);
		} else {
			assert_null(numbers);
		}
		free(why);
		free(numbers);
	}
}

/* More invoices of the amount than a list has room for: told, and not whole. */
static void
a_list_of_thousands_is_cut(void **state)
{
	static struct invoice_row rows[3000];
	static char number[3000][8], eur[] = "EUR", words[] = "thanks",
		payer[] = "X";
	struct config config = { 0 };
	struct mind mind = { .config = &config };
	struct bank_payment payment = { .text = words, .payer = payer,
		.amount = 5, .currency = "EUR" };
	char *why, *numbers;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		snprintf(number[i], sizeof(number[i]), "N%zu", i + 1000);
		rows[i] = (struct invoice_row) { .number = number[i],
			.amount = 5, .currency = eur };
	}
	assert_null(bank_match(&mind, rows, HEED_COUNT(rows), &payment, &why,
		&numbers));
	assert_non_null(why);
	assert_true(strlen(numbers) > 1000 && strlen(numbers) <= 4000);
	/* no half of a number at its end, which would be another one's */
	assert_int_equal(strlen(strrchr(numbers, '\n') + 1), 5);
	free(why);
	free(numbers);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_text_names_an_invoice_or_not),
		cmocka_unit_test(a_long_number_is_looked_for_whole),
		cmocka_unit_test(what_is_not_sure_has_a_reason),
		cmocka_unit_test(a_list_of_thousands_is_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
