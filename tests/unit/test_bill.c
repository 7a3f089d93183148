/* SPDX-License-Identifier: ISC */
/*
 * What a letter about invoices speaks of, how it reads, and whether it is still
 * so when it is about to go: heedd/bill.c.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_store_rig.h"

#include "base/buf.h"
#include "heedd/bill.h"
#include "store/holds.h"

#define NOW INT64_C(1775034000) /* 2026-04-01 09:00 UTC, a Wednesday */

static char eur[] = "EUR", sek[] = "SEK", bygg[] = "bygg";

/* The one that was due last first, as the store gives them. */
static const struct invoice_row rows[] = {
	{ .number = (char *)"5", .client = bygg, .amount = 500,
	  .currency = eur, .due = { 2026, 4, 9 } },
	{ .number = (char *)"4", .client = bygg, .amount = -70000,
	  .currency = eur, .due = { 2026, 3, 9 } },
	{ .number = (char *)"3", .client = bygg, .amount = 30000,
	  .currency = sek, .due = { 2026, 3, 8 } },
	{ .number = (char *)"2", .client = bygg, .amount = 125050,
	  .currency = eur, .due = { 2026, 3, 7 } },
	{ .number = (char *)"1", .client = bygg, .amount = 100,
	  .currency = eur, .due = { 2026, 2, 7 }, .paid = { 2026, 2, 8 } },
};

static struct course_source
source_of(size_t from, size_t n)
{
	return (struct course_source) { .invoices = rows + from,
		.n_invoices = n, .now = NOW };
}

/* Exactly those, in that order. */
static void
holds(const struct bill *bill, const char *want)
{
	struct buf got = buf_new(100);

	for (size_t i = 0; i < bill->n; i++)
		buf_printf(&got, "%s%s", i == 0 ? "" : " ",
			bill->v[i]->number);
	assert_string_equal(buf_text(&got), want);
	buf_free(&got);
}

static void
what_is_late_and_owed_is_in_it(void **state)
{
	struct course_source source = source_of(0, HEED_COUNT(rows));
	struct strv numbers = { 0 };
	struct bill bill;

	(void)state;
	strv_add(&numbers, "5");
	/* not what is paid, not a credit, not what is still to come */
	bill = bill_of(&source, &numbers);
	holds(&bill, "2 3");
	bill_free(&bill);
	assert_int_equal(bill.n, 0);
	/* where nothing is late, that of which the rule speaks */
	source = source_of(0, 2);
	bill = bill_of(&source, &numbers);
	holds(&bill, "5");
	bill_free(&bill);
	strv_free(&numbers);
	bill = bill_of(&source, &numbers);
	holds(&bill, "");
	bill_free(&bill);
}

static void
what_is_open_of_one(void **state)
{
	(void)state;
	assert_int_equal(bill_open(&rows[0]), 500);
	assert_true(bill_open(&rows[1]) <= 0);
	assert_int_equal(bill_open(&rows[4]), 0);
}

static void
it_reads_in_the_form_of_the_country(void **state)
{
	struct course_source source = source_of(3, 1);
	struct strv none = { 0 };
	struct bill bill = bill_of(&source, &none);
	struct letter_values values = { 0 };
	struct bill_texts texts = bill_texts(&bill, "de", "DE");

	(void)state;
	assert_string_equal(texts.table, "2 \u2013 1.250,50\u00a0\u20ac"
		" \u2013 7. M\u00e4rz 2026");
	assert_string_equal(texts.total, "1.250,50\u00a0\u20ac");
	bill_values(&texts, &values);
	assert_string_equal(values.invoice_number, "2");
	assert_string_equal(values.invoice_due, "7. M\u00e4rz 2026");
	assert_string_equal(values.amount_open, values.invoice_amount);
	bill_texts_free(&texts);
	assert_null(texts.table);
	bill_free(&bill);
}

/* No sum of two currencies, and no number where there are two invoices. */
static void
currencies_are_not_added(void **state)
{
	struct course_source source = source_of(2, 2);
	struct strv none = { 0 };
	struct bill bill = bill_of(&source, &none);
	struct bill_texts texts = bill_texts(&bill, "en", NULL);

	(void)state;
	assert_null(texts.number);
	assert_null(texts.amount);
	assert_non_null(strstr(texts.table, "\n3 \u2013 "));
	assert_non_null(strstr(texts.total, "1,250.50"));
	assert_non_null(strstr(texts.total, "300.00"));
	bill_texts_free(&texts);
	bill_free(&bill);
	texts = bill_texts(NULL, "en", NULL);
	assert_null(texts.table);
	assert_null(texts.total);
	bill_texts_free(&texts);
}

static void
add(struct store_rig *rig)
{
	struct problem problem = { "" };

	assert_true(store_begin(rig->store, &problem));
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct invoice_row row = rows[i];

		row.issued = (struct day) { 2026, 1, 1 };
		assert_true(invoices_add(rig->store, &row));
	}
	assert_true(store_commit(rig->store, &problem));
}

static void
one_that_was_paid_meanwhile_is_settled(void **state)
{
	struct store_rig *rig = *state;
	struct course_source source = source_of(0, HEED_COUNT(rows));
	struct strv none = { 0 };
	struct bill bill = bill_of(&source, &none);
	char *frozen = bill_frozen(&bill);
	struct problem problem = { "" };

	assert_string_equal(frozen, "2\t125050\tEUR\n3\t30000\tSEK\n");
	/* nobody knows such invoices */
	assert_true(bill_settled(rig->store, "bygg", frozen));
	add(rig);
	assert_false(bill_settled(rig->store, "bygg", frozen));
	assert_true(bill_settled(rig->store, "haus", frozen));
	/* whatever is damaged must not go */
	assert_true(bill_settled(rig->store, "bygg", ""));
	assert_true(bill_settled(rig->store, "bygg", "2"));
	assert_true(bill_settled(rig->store, "bygg", "2\t125050"));
	assert_true(bill_settled(rig->store, "bygg", "2\tx\tEUR\n"));
	assert_true(bill_settled(rig->store, "bygg", "2\t125050\tSEK\n"));
	assert_true(bill_settled(rig->store, "bygg", "2\t125049\tEUR\n"));
	assert_true(store_begin(rig->store, &problem));
	invoices_pay(rig->store, "3", (struct day) { 2026, 4, 1 });
	assert_true(store_commit(rig->store, &problem));
	assert_true(bill_settled(rig->store, "bygg", frozen));
	assert_false(bill_settled(rig->store, "bygg", "2\t125050\tEUR\n"));
	free(frozen);
	bill_free(&bill);
}

static void
what_is_on_hold_is_left_out(void **state)
{
	struct store_rig *rig = *state;
	struct course_source source = source_of(0, HEED_COUNT(rows));
	struct day today = { 2026, 4, 1 };
	struct strv numbers = { 0 };
	struct problem problem = { "" };
	struct bill bill = bill_of(&source, &numbers);

	add(rig);
	assert_true(store_begin(rig->store, &problem));
	holds_add(rig->store, "bygg", "2", (struct day) { 2026, 4, 3 },
		"agreed", "anna", NOW);
	assert_true(store_commit(rig->store, &problem));
	bill_leave_held(rig->store, today, &numbers, &bill);
	holds(&bill, "3");
	bill_free(&bill);
	/* the reason for the letter is gone, and so is the letter */
	strv_add(&numbers, "2");
	bill = bill_of(&source, &numbers);
	bill_leave_held(rig->store, today, &numbers, &bill);
	holds(&bill, "");
	bill_free(&bill);
	/* the hold is over */
	bill = bill_of(&source, &numbers);
	bill_leave_held(rig->store, (struct day) { 2026, 4, 3 }, &numbers,
		&bill);
	holds(&bill, "2 3");
	bill_free(&bill);
	strv_free(&numbers);
}

int
main(void)
{
#define WITH_RIG(test) cmocka_unit_test_setup_teardown(test, rig_up, rig_down)
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_late_and_owed_is_in_it),
		cmocka_unit_test(what_is_open_of_one),
		cmocka_unit_test(it_reads_in_the_form_of_the_country),
		cmocka_unit_test(currencies_are_not_added),
		WITH_RIG(one_that_was_paid_meanwhile_is_settled),
		WITH_RIG(what_is_on_hold_is_left_out),
	};

	return cmocka_run_group_tests_name("bill", tests, NULL, NULL);
}
