/* SPDX-License-Identifier: ISC */
/* What a client has said of an invoice, and how it stood on a day. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_store_rig.h"

#include "store/course.h"
#include "store/promises.h"
#include "store/said.h"

static char number[] = "1", eur[] = "EUR", bygg[] = "bygg";

static void
begin(struct store_rig *rig)
{
	rig_begin(rig);
	assert_true(invoices_add(rig->store, &(struct invoice_row) {
		.number = number, .client = bygg, .amount = 5, .currency = eur,
		.issued = { 2026, 1, 1 }, .due = { 2026, 1, 9 } }));
	/* the number is known: nothing of it changes */
	assert_false(invoices_add(rig->store, &(struct invoice_row) {
		.number = number, .client = eur, .amount = 6, .currency = eur,
		.issued = { 2026, 1, 1 }, .due = { 2026, 1, 9 } }));
}

static void
say(struct store_rig *rig, enum said_kind kind, int64_t at, int64_t mail)
{
	struct said said = { .kind = kind, .at = at, .mail = mail };

	if (kind == SAID_PROMISED)
		said.day = (struct day) { 2026, 3, 4 };
	said_add(rig->store, "1", "bygg", &said, "client");
}

/* The one invoice as it stood then. */
static struct said
stood(struct store_rig *rig, int64_t at)
{
	size_t n;
	struct invoice_row *rows = invoices_at(rig->store, "bygg", true, at,
		&n);
	struct said said;

	assert_int_equal(n, 1);
	assert_int_equal(rows[0].amount, 5);
	said = rows[0].said;
	invoices_free(rows, n);
	return said;
}

static void
the_last_word_counts_and_the_past_stays(void **state)
{
	struct store_rig *rig = *state;
	struct invoice_row row;

	begin(rig);
	assert_int_equal(stood(rig, 9999).kind, SAID_NOTHING);
	assert_int_equal(said_last(rig->store, "1"), 0);
	say(rig, SAID_PROMISED, 100, 7);
	say(rig, SAID_DISPUTED, 200, 8);
	say(rig, SAID_NOTHING, 300, 0);
	assert_int_equal(stood(rig, 99).at, 0);
	assert_int_equal(stood(rig, 100).kind, SAID_PROMISED);
	assert_int_equal(stood(rig, 199).day.mday, 4);
	assert_int_equal(stood(rig, 199).mail, 7);
	assert_int_equal(stood(rig, 200).kind, SAID_DISPUTED);
	assert_int_equal(stood(rig, 9999).kind, SAID_NOTHING);
	assert_int_equal(stood(rig, 9999).at, 300);
	assert_int_equal(said_last(rig->store, "1"), 300);
	/* of one second the later word */
	say(rig, SAID_PAID, 300, 9);
	assert_true(invoices_find(rig->store, "1", &row));
	assert_int_equal(row.said.kind, SAID_PAID);
	invoice_clear(&row);
	/* what is paid needs no word; until it was, it did */
	invoices_pay(rig->store, "1", (struct day) { 1970, 1, 2 });
	assert_true(invoices_find(rig->store, "1", &row));
	assert_int_equal(row.said.at, 0);
	invoice_clear(&row);
	assert_int_equal(stood(rig, 250).kind, SAID_DISPUTED);
	assert_int_equal(stood(rig, 86400).kind, SAID_NOTHING);
	rig_commit(rig);
}

static void
a_promise_that_a_person_moves_is_for_the_new_day(void **state)
{
	struct store_rig *rig = *state;

	begin(rig);
	say(rig, SAID_PROMISED, 100, 7);
	promise_mark(rig->store, 7, (struct day) { 2026, 3, 4 }, PROMISE_OPEN,
		(struct day) { 2026, 3, 11 }, NULL, "anna", 150);
	assert_int_equal(stood(rig, 200).day.mday, 11);
	promise_mark(rig->store, 7, (struct day) { 2026, 3, 4 },
		PROMISE_DROPPED, (struct day) { 2026, 3, 4 }, "no", "anna",
		160);
	assert_int_equal(stood(rig, 200).kind, SAID_NOTHING);
	rig_commit(rig);
}

static void
it_goes_with_the_invoice_and_the_client(void **state)
{
	struct store_rig *rig = *state;
	struct said_row *rows;
	size_t n;

	begin(rig);
	say(rig, SAID_PROMISED, 100, 7);
	say(rig, SAID_NOTHING, 200, 0);
	rows = said_all(rig->store, "bygg", &n);
	assert_int_equal(n, 2);
	assert_string_equal(rows[0].number, "1");
	assert_string_equal(rows[0].who, "client");
	assert_int_equal(rows[0].said.kind, SAID_PROMISED);
	assert_int_equal(rows[1].said.at, 200);
	said_free(rows, n);
	/* an open one is no past yet */
	course_forget(rig->store, RIG_NOW);
	rows = said_all(rig->store, "bygg", &n);
	assert_int_equal(n, 2);
	said_free(rows, n);
	invoices_pay(rig->store, "1", (struct day) { 1970, 1, 2 });
	course_forget(rig->store, RIG_NOW);
	rows = said_all(rig->store, "bygg", &n);
	assert_int_equal(n, 0);
	said_free(rows, n);
	say(rig, SAID_PAID, 100, 7);
	course_erase(rig->store, "vik");
	assert_int_equal(said_last(rig->store, "1"), 100);
	course_erase(rig->store, "bygg");
	assert_int_equal(said_last(rig->store, "1"), 0);
	rig_commit(rig);
}

static void
names_go_both_ways(void **state)
{
	(void)state;
	for (int i = 0; i < SAID_KINDS; i++)
		assert_int_equal(said_of(said_name((enum said_kind)i)), i);
	assert_int_equal(said_of(NULL), SAID_NOTHING);
	assert_int_equal(said_of("so"), SAID_NOTHING);
}

int
main(void)
{
#define WITH_RIG(test) cmocka_unit_test_setup_teardown(test, rig_up, rig_down)
	const struct CMUnitTest tests[] = {
		WITH_RIG(the_last_word_counts_and_the_past_stays),
		WITH_RIG(a_promise_that_a_person_moves_is_for_the_new_day),
		WITH_RIG(it_goes_with_the_invoice_and_the_client),
		cmocka_unit_test(names_go_both_ways),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
