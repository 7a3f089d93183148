/* SPDX-License-Identifier: ISC */
/* What is owed, agreed and promised, as a client's course has it. */
#include "test_course_rig.h"

static void
what_was_agreed(void **state)
{
	static char number[] = "1", eur[] = "EUR", jpy[] = "JPY";
	struct invoice_row rows[] = {
		{ .number = number, .currency = eur, .amount = 180000,
		  .issued = ago(40), .due = ago(10) },
		{ .number = number, .currency = jpy, .amount = 5,
		  .issued = ago(40), .due = ago(10) } };
	struct course_mail mails[] = { mail(3, anna, 9), mail(8, per, 9) };
	struct course_source source = { .mails = mails, .n_mails = 2,
		.now = NOW, .invoices = rows, .n_invoices = 1, .fee = 90050,
		.fee_currency = "EUR", .terms_days = 30, .cadence_days = 14 };
	struct course course;

	(void)state;
	course_fill(&source, &course);
	expect(&course, COURSE_FEE, 900.50);
	expect(&course, COURSE_TERMS, 30);
	expect(&course, COURSE_CADENCE, 14);
	expect(&course, COURSE_CONTACT, 3);
	/* nothing is usual yet: against the fee */
	expect(&course, COURSE_OVERDUE_RATIO, 180000 / 90050.0);
	source.n_invoices = 2;
	course_fill(&source, &course);
	expect(&course, COURSE_OVERDUE_RATIO, NAN);
	source = (struct course_source) { .now = NOW, .called = NOW - 2 * DAY,
		.fee = 70000, .fee_currency = "JPY" };
	course_fill(&source, &course);
	expect(&course, COURSE_FEE, 70000);
	expect(&course, COURSE_TERMS, NAN);
	expect(&course, COURSE_CADENCE, NAN);
	expect(&course, COURSE_CONTACT, 2);
}

/* Wednesday is now; what was said changes what lateness is told. */
static void
a_word_counts_until_it_is_broken(void **state)
{
	static const struct {
		enum said_kind kind;
		int ended; /* days ago; below 0: to come */
		int said;  /* days ago */
		bool on_its_way, broken;
		int workdays; /* since it was said */
	} rows[] = {
		{ SAID_NOTHING, 0, 0, false, false, -1 },
		{ SAID_DISPUTED, 0, 40, false, false, 28 },
		{ SAID_PROMISED, 0, 2, true, false, 2 },
		/* yesterday: the bank has had its day */
		{ SAID_PROMISED, 1, 2, false, true, 2 },
		{ SAID_PROMISED, -300, 60, true, false, 43 },
		/* nobody is waited for longer than 60 days */
		{ SAID_PROMISED, -300, 61, false, true, 43 },
		{ SAID_PAID, 0, 2, true, false, 2 },
		/* since Friday, which is three days with work */
		{ SAID_PAID, 0, 5, false, true, 3 },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct invoice_row row = { .amount = 1, .due = ago(9),
			.currency = (char *)"EUR", .said = {
				.kind = rows[i].kind, .day = ago(rows[i].ended),
				.at = NOW - rows[i].said * DAY } };
		struct course_source source = { .invoices = &row,
			.n_invoices = 1, .now = NOW };
		struct course c = fill(NULL, 0, &row, 1);
		bool promised = row.said.kind == SAID_PROMISED;

		assert_true(rows[i].on_its_way == course_on_its_way(&source,
			&row));
		assert_true(rows[i].broken ==
			course_word_broken(&source, &row));
		course_of_invoice(&source, &row, &c);
		expect(&c, COURSE_INVOICE_DAYS, 9);
		expect(&c, COURSE_INVOICE_PROMISED,
			promised && !rows[i].broken);
		expect(&c, COURSE_INVOICE_BROKEN, promised && rows[i].broken);
		expect(&c, COURSE_INVOICE_DISPUTED,
			row.said.kind == SAID_DISPUTED);
		expect(&c, COURSE_INVOICE_SAID_PAID,
			row.said.kind == SAID_PAID);
		expect(&c, COURSE_INVOICE_SAID_DAYS, rows[i].workdays < 0 ?
			NAN : rows[i].workdays);
	}
}

/* What is owed is owed; only "later than usual" passes it over. */
static void
a_promised_invoice_is_late_and_no_news(void **state)
{
	struct invoice_row rows[4];
	struct course course;

	(void)state;
	for (int i = 0; i < 4; i++)
		rows[i] = (struct invoice_row) { .amount = 1000,
			.currency = (char *)"EUR", .due = ago(9 + 30 * i),
			.paid = i == 0 ? (struct day) { 0 } :
			ago(9 + 30 * i) };
	course = fill(NULL, 0, rows, 4);
	expect(&course, COURSE_DAYS_LATER, 9);
	rows[0].said = (struct said) { .kind = SAID_PROMISED, .day = ago(-3),
		.at = NOW - DAY };
	course = fill(NULL, 0, rows, 4);
	expect(&course, COURSE_DAYS_LATER, 0);
	expect(&course, COURSE_OVERDUE_DAYS, 9);
	expect(&course, COURSE_OVERDUE_INVOICES, 1);
	rows[0].said.day = ago(1);
	course = fill(NULL, 0, rows, 4);
	expect(&course, COURSE_DAYS_LATER, 9);
}

/* Paid 2 days early for a year, and 20 late of late: that is usual now. */
static void
how_late_is_usual_forgets(void **state)
{
	struct invoice_row rows[14] = { { .amount = 5 } };
	struct course course = fill(NULL, 0, rows, 0);

	(void)state;
	expect(&course, COURSE_LATE_SEEN, NAN);
	for (int i = 0; i < 14; i++)
		rows[i] = (struct invoice_row) { .amount = i == 13 ? -1000 :
			1000, .currency = (char *)"EUR",
			.due = ago(i < 4 ? 30 + 10 * i : 500 + 30 * i),
			.paid = ago(i < 4 ? 10 + 10 * i : 502 + 30 * i) };
	course = fill(NULL, 0, rows, 14);
	/* 4 young ones outweigh 8 old ones, and 12 are looked at */
	expect(&course, COURSE_USUAL_DAYS_LATE, 20);
	expect(&course, COURSE_LATE_SEEN, 12);
	course = fill(NULL, 0, rows + 4, 10);
	/* old as they are, nothing else is known; the credit note is none */
	expect(&course, COURSE_USUAL_DAYS_LATE, -2);
	expect(&course, COURSE_LATE_SEEN, 9);
	/* two are too few, and say so */
	course = fill(NULL, 0, rows, 2);
	expect(&course, COURSE_USUAL_DAYS_LATE, NAN);
	expect(&course, COURSE_LATE_SEEN, 2);
	expect(&course, COURSE_DAYS_LATER, NAN);
	/* a payment on a day to come, as a clock that was set back sees it */
	for (int i = 0; i < 3; i++)
		rows[i].paid = ago(-1000);
	course = fill(NULL, 0, rows, 3);
	expect(&course, COURSE_LATE_SEEN, 3);
	expect(&course, COURSE_USUAL_DAYS_LATE, 1040);
}

static void
their_promise_is_kept_by_money(void **state)
{
	struct invoice_row row = { .amount = 1, .due = ago(9),
		.currency = (char *)"EUR" };
	struct course_source source = { .invoices = &row, .n_invoices = 1,
		.now = NOW };
	struct course_promise promise = { .made = NOW - 5 * DAY,
		.day = ago(1) };
	struct course course;

	(void)state;
	course_of_promise(&source, &promise, false, &course);
	expect(&course, COURSE_PROMISE_OURS, 0);
	expect(&course, COURSE_PROMISE_DAYS, -1);
	expect(&course, COURSE_PROMISE_WORKDAYS, -1);
	expect(&course, COURSE_PROMISE_KEPT, 0);
	row.paid = ago(2);
	course_of_promise(&source, &promise, false, &course);
	expect(&course, COURSE_PROMISE_KEPT, 1);
	course_of_invoice(&source, &row, &course);
	expect(&course, COURSE_INVOICE_DAYS, 0);
	row.paid = (struct day) { 0 };
	course_of_invoice(&source, &row, &course);
	expect(&course, COURSE_INVOICE_DAYS, 9);
	row.amount = -1; /* goes back: nobody is late with it */
	course_of_invoice(&source, &row, &course);
	expect(&course, COURSE_INVOICE_DAYS, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_agreed),
		cmocka_unit_test(a_word_counts_until_it_is_broken),
		cmocka_unit_test(a_promised_invoice_is_late_and_no_news),
		cmocka_unit_test(how_late_is_usual_forgets),
		cmocka_unit_test(their_promise_is_kept_by_money),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
