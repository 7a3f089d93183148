/* SPDX-License-Identifier: ISC */
/*
 * What is normal with a client, and what is not: each number from a few rows
 * that can be counted by hand.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <math.h>

#include "base/base.h"
#include "client/course.h"

#define DAY INT64_C(86400)
#define NOW (INT64_C(20600) * DAY + 9 * 3600) /* Wednesday 2026-05-27, 9:00 */

static char eva[] = "eva@client.example", per[] = "per@client.example";
static char anna[] = "anna@ours.example";
static char *decides[] = { eva };
static const struct strv deciders = { .v = decides, .n = 1 };
static char thread[] = "t@x", other[] = "u@x";

static struct course_mail
mail(int days_ago, char *from, int words)
{
	return (struct course_mail) { .date = NOW - days_ago * DAY,
		.ours = from == anna, .from = from, .words = words,
		.thread = thread };
}

static struct course
fill(const struct course_mail *mails, size_t n, const struct invoice_row *rows,
	size_t n_rows)
{
	struct course course;

	course_fill(&(struct course_source) { .mails = mails, .n_mails = n,
		.invoices = rows, .n_invoices = n_rows, .now = NOW,
		.deciders = &deciders }, &course);
	return course;
}

static void
expect(const struct course *course, enum course_value value, double want)
{
	double got = course->v[value];

	if (isnan(want) != isnan(got) || (!isnan(want) &&
		fabs(got - want) > 0.001))
		fail_msg("value %d is %g, not %g", (int)value, got, want);
}

static struct day
ago(int days)
{
	return day_at(NOW - days * DAY, 0);
}

static void
medians(void **state)
{
	double odd[] = { 9, 1, 5 }, even[] = { 4, 1, 3, 2 };

	(void)state;
	assert_true(course_median(odd, 3, 3) == 5);
	assert_true(course_median(even, 4, 1) == 2.5);
	assert_true(isnan(course_median(odd, 3, 4)));
	assert_true(isnan(course_median(odd, 0, 0)));
}

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

static void
nothing_is_known_of_nobody(void **state)
{
	struct course course = fill(NULL, 0, NULL, 0);

	(void)state;
	expect(&course, COURSE_OVERDUE_INVOICES, NAN);
	expect(&course, COURSE_DAYS_SILENT, NAN);
	expect(&course, COURSE_SILENCE_RATIO, NAN);
	expect(&course, COURSE_SILENCE_SEEN, 0);
	expect(&course, COURSE_LENGTH_RECENT, NAN);
	expect(&course, COURSE_ANSWER_RATIO, NAN);
	expect(&course, COURSE_STAKEHOLDER, NAN);
	expect(&course, COURSE_CLIENT_DAYS, NAN);
	expect(&course, COURSE_PROMISE_KEPT, NAN);
	expect(&course, COURSE_MEETINGS_OFF, 0);
}

static void
a_punctual_client_is_late_sooner(void **state)
{
	struct invoice_row rows[5] = { 0 };
	struct course course;

	(void)state;
	for (int i = 0; i < 5; i++)
		rows[i] = (struct invoice_row) { .amount = 1000,
			.currency = (char *)"EUR",
			.due = ago(4 + 30 * i), .paid = i < 2 ?
			(struct day) { 0 } : ago(6 + 30 * i) };
	/* two of them are open: 4 and 34 days; the others came 2 days early */
	course = fill(NULL, 0, rows, 5);
	expect(&course, COURSE_OVERDUE_INVOICES, 2);
	expect(&course, COURSE_OVERDUE_DAYS, 34);
	expect(&course, COURSE_OVERDUE_RATIO, 2);
	expect(&course, COURSE_USUAL_DAYS_LATE, -2);
	expect(&course, COURSE_DAYS_LATER, 34);
	/* a krona is no euro: this one is as usual as the others */
	for (int i = 1; i < 5; i++)
		rows[i].currency = (char *)"SEK", rows[i].amount = 11000;
	course = fill(NULL, 0, rows, 5);
	expect(&course, COURSE_OVERDUE_RATIO, NAN);
	rows[0].currency = (char *)"SEK";
	rows[0].amount = 22000;
	course = fill(NULL, 0, rows, 5);
	expect(&course, COURSE_OVERDUE_RATIO, 3);
	course = fill(NULL, 0, rows, 3);
	expect(&course, COURSE_USUAL_DAYS_LATE, NAN);
	expect(&course, COURSE_DAYS_LATER, NAN);
}

static void
a_letter_is_short_against_those_before(void **state)
{
	struct course_mail mails[12];
	struct course course;

	(void)state;
	for (int i = 0; i < 12; i++)
		mails[i] = mail(i * 5 + 1, i % 2 == 1 ? anna : eva,
			i < 6 ? 5 : 50);
	/* Eva: 5 5 5 50 50 50: three are too few to be what is normal */
	course = fill(mails, 12, NULL, 0);
	expect(&course, COURSE_LENGTH_RECENT, NAN);
	for (int i = 0; i < 12; i++)
		mails[i] = mail(i * 5 + 1, eva, i < 3 ? 5 : 50);
	course = fill(mails, 12, NULL, 0);
	expect(&course, COURSE_LENGTH_RECENT, 0.1);
	expect(&course, COURSE_LENGTH_RATIO, 0.1);
	expect(&course, COURSE_LENGTH_SEEN, 11);
	/* Per always writes so: what Eva writes is no measure for him */
	mails[0] = mail(1, per, 3);
	course = fill(mails, 12, NULL, 0);
	expect(&course, COURSE_LENGTH_RECENT, NAN);
}

static void
silence_is_measured_by_its_own_gap(void **state)
{
	struct course_mail mails[10];
	struct course course;

	(void)state;
	/* two of ours without an answer, then Eva every 7 days until day 42 */
	mails[0] = mail(10, anna, 9);
	mails[1] = mail(20, anna, 9);
	for (int i = 2; i < 10; i++)
		mails[i] = mail(42 + 7 * (i - 2), eva, 9);
	course = fill(mails, 10, NULL, 0);
	expect(&course, COURSE_DAYS_SILENT, 42);
	expect(&course, COURSE_SILENCE_RATIO, 6);
	expect(&course, COURSE_SILENCE_SEEN, 7);
	expect(&course, COURSE_UNANSWERED, 2);
	expect(&course, COURSE_DAYS_SINCE_OURS, 10);
	expect(&course, COURSE_STAKEHOLDER, NAN);
	/* a colleague goes on writing: it is one person who is silent */
	mails[0] = mail(2, per, 9);
	course = fill(mails, 10, NULL, 0);
	expect(&course, COURSE_DAYS_SILENT, 2);
	expect(&course, COURSE_STAKEHOLDER, 6);
}

static void
requests_answers_and_complaints(void **state)
{
	struct course_mail mails[4];
	struct course course;

	(void)state;
	mails[0] = mail(1, anna, 9);
	mails[1] = mail(3, eva, 9);
	mails[2] = mail(5, eva, 9);
	mails[3] = mail(90, eva, 9);
	mails[1].asks = mails[2].asks = mails[3].asks = true;
	mails[2].thread = other;
	mails[1].complains = true;
	course = fill(mails, 4, NULL, 0);
	/* the other thread waits; what is 90 days old is past */
	expect(&course, COURSE_REQUESTS_OPEN, 1);
	expect(&course, COURSE_ANSWERS_COMPLAINT, 1);
	mails[0].apologises = true;
	course = fill(mails, 4, NULL, 0);
	expect(&course, COURSE_ANSWERS_COMPLAINT, 0);
}

static void
our_answers_become_slower(void **state)
{
	struct course_mail mails[16];
	struct course course;
	static char threads[8][16];

	(void)state;
	/* the newest three took from Friday to Tuesday, those before a day */
	for (int i = 0; i < 8; i++) {
		int took = i < 3 ? 4 : 1;

		snprintf(threads[i], sizeof(threads[i]), "%d@x", i);
		mails[2 * i] = mail(7 * i + 1, anna, 9);
		mails[2 * i + 1] = mail(7 * i + 1 + took, eva, 9);
		mails[2 * i + 1].asks = true;
		mails[2 * i].thread = mails[2 * i + 1].thread = threads[i];
	}
	course = fill(mails, 16, NULL, 0);
	expect(&course, COURSE_ANSWER_DAYS, 2);
	expect(&course, COURSE_ANSWER_RATIO, 2);
	/* the same of whatever they wrote, in hours */
	expect(&course, COURSE_OUR_LATENCY, 16);
	expect(&course, COURSE_OUR_LATENCY_RATIO, 2);
	expect(&course, COURSE_OUR_LATENCY_SEEN, 5);
	/* they have answered nothing */
	expect(&course, COURSE_THEIR_LATENCY, NAN);
	expect(&course, COURSE_THEIR_LATENCY_RATIO, NAN);
	expect(&course, COURSE_THEIR_LATENCY_SEEN, 0);
}

static void
each_side_has_its_own_calendar(void **state)
{
	/* Monday the 25th: a holiday here; there nobody works on Fridays */
	const int64_t off[] = { NOW / DAY - 2 };
	struct hours here = hours_usual, there = hours_usual;
	struct course_mail mails[16];
	struct course course;
	struct course_source s = { .mails = mails, .now = NOW, .ours = &here,
		.theirs = &there };
	static const int days_ago[] = { 0, 1, 2, 5 };
	static char threads[4][16];

	(void)state;
	here.off = off;
	here.n_off = 1;
	there.from = 8 * 60;
	there.weekend = 1U << 5 | 1U << 6;
	/*
	 * In each of four threads, all at nine: they ask on Friday, and once
	 * more on Monday; we answer on Tuesday, and they on Wednesday.
	 */
	for (size_t k = 0; k < HEED_COUNT(days_ago); k++)
		for (int i = 0; i < 4; i++) {
			snprintf(threads[i], sizeof(threads[i]), "%d@x", i);
			mails[s.n_mails] = mail(days_ago[k], k == 1 ? anna :
				eva, 9);
			mails[s.n_mails++].thread = threads[i];
		}
	course_fill(&s, &course);
	/* from the first mail that waited; Monday is no time of ours */
	expect(&course, COURSE_OUR_LATENCY, 8);
	expect(&course, COURSE_OUR_LATENCY_RATIO, NAN);
	expect(&course, COURSE_OUR_LATENCY_SEEN, 1);
	expect(&course, COURSE_THEIR_LATENCY, 9);
	/* a promise is counted by who has to keep it; a request by us */
	course_of_promise(&s, &(struct course_promise) { .made = 0, .ours =
		true, .day = ago(6) }, false, &course);
	expect(&course, COURSE_PROMISE_WORKDAYS, -3);
	course_of_promise(&s, &(struct course_promise) { .made = 0,
		.day = ago(6) }, false, &course);
	expect(&course, COURSE_PROMISE_WORKDAYS, -4);
	course_of_request(&s, &mails[15], &course);
	expect(&course, COURSE_REQUEST_WORKDAYS, 2);
}

static double
kept(const struct course_mail *mails, size_t n, struct day day, bool called)
{
	struct course_source source = { .mails = mails, .n_mails = n,
		.now = NOW };
	struct course_promise promise = { .made = NOW - 20 * DAY,
		.ours = true, .day = day, .thread = thread };
	struct course course;

	course_fill(&source, &course);
	course_of_promise(&source, &promise, called, &course);
	return course.v[COURSE_PROMISE_KEPT];
}

static void
a_promise_is_kept_by_what_is_sent_near_its_day(void **state)
{
	struct course_mail near = mail(1, anna, 9), early = mail(15, anna, 9);

	(void)state;
	assert_true(kept(&near, 1, ago(0), false) == 1);
	assert_true(kept(&early, 1, ago(0), false) == 0);
	assert_true(kept(&early, 1, ago(0), true) == 1);
	near.thread = other;
	assert_true(kept(&near, 1, ago(0), false) == 0);
	near.attachments = 1;
	assert_true(kept(&near, 1, ago(0), false) == 1);
	near.ours = false;
	assert_true(kept(&near, 1, ago(0), false) == 0);
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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(medians),
		cmocka_unit_test(what_was_agreed),
		cmocka_unit_test(nothing_is_known_of_nobody),
		cmocka_unit_test(a_punctual_client_is_late_sooner),
		cmocka_unit_test(a_letter_is_short_against_those_before),
		cmocka_unit_test(silence_is_measured_by_its_own_gap),
		cmocka_unit_test(requests_answers_and_complaints),
		cmocka_unit_test(our_answers_become_slower),
		cmocka_unit_test(each_side_has_its_own_calendar),
		cmocka_unit_test(
			a_promise_is_kept_by_what_is_sent_near_its_day),
		cmocka_unit_test(their_promise_is_kept_by_money),
		cmocka_unit_test(a_word_counts_until_it_is_broken),
		cmocka_unit_test(a_promised_invoice_is_late_and_no_news),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
