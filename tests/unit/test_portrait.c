/* SPDX-License-Identifier: ISC */
/*
 * A portrait reads a client's past once for all its moments: each must be as
 * if it had been asked for alone, then.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>

#include "test_store_rig.h"

#include "heedd/portrait.h"
#include "store/mails.h"

#define DAY  INT64_C(86400)
#define LAST 400 /* days of mail, one or two of each */

static char none[] = "", bygg[] = "bygg", anna[] = "anna";

static void
put_mail(struct store *store, int n)
{
	static char ours[] = "from-us", theirs[] = "from-client", no[] = "no",
		declined[] = "declined", en[] = "en", negative[] = "negative",
		positive[] = "positive", promise[] = "our.promise",
		request[] = "request", leaving[] = "leaving",
		quality[] = "complaint.quality";
	int64_t date = RIG_NOW - (LAST - n) * DAY;
	char id[32], refs[32], print[32], from[32], day[16];
	bool we = n % 3 == 1, threat = n == LAST - 75 || n == LAST - 20;
	struct finding_row finding = { .weight = 0.7, .words = none,
		.kind = threat ? leaving : we ? promise : n % 10 == 0 ?
			quality : request,
		.day = we ? day : NULL };

	day_iso(day_at(date + 5 * DAY, 0), day);
	snprintf(id, sizeof(id), "%d@x", n);
	snprintf(refs, sizeof(refs), "%d@x", n - n % 7);
	snprintf(print, sizeof(print), "print %d", n);
	snprintf(from, sizeof(from), "p%d@x", n % 4);
	mails_add(store, &(struct mail_row) { .fingerprint = print,
		.message_id = id, .in_reply_to = none,
		.refs = n % 7 == 0 ? none : refs, .account = none,
		.folder = none, .direction = we && !threat ? ours : theirs,
		.client = bygg, .from_name = none, .from_address = from,
		.subject = none, .language = en, .automatic = n % 31 == 0 ?
			declined : no, .verdict = none, .heed_id = none,
		.refers_to = none, .defects = none, .feeling = n % 2 == 0 ?
			negative : positive, .words = 20 + n % 50,
		.questions = n % 3, .sentiment = n % 2 == 0 ? -0.6 : 0.5,
		.date = date, .arrived = date }, &finding, 1);
}

static void
commit(struct store *store)
{
	struct problem problem = { "" };

	if (!store_commit(store, &problem))
		fail_msg("%s", problem.text);
}

/* Each due 20 days after it was issued; the last is paid within the quarter. */
static void
put_invoice(struct store *store, int n, int days, int paid)
{
	char number[16], eur[] = "EUR";

	snprintf(number, sizeof(number), "2026-%d", n);
	invoices_put(store, &(struct invoice_row) { .number = number,
		.client = bygg, .amount = 100000, .currency = eur,
		.issued = day_at(RIG_NOW - days * DAY, 0),
		.due = day_at(RIG_NOW - (days - 20) * DAY, 0),
		.paid = paid == 0 ? (struct day) { 0 } :
			day_at(RIG_NOW - paid * DAY, 0) });
}

static void
fill(struct store *store)
{
	struct problem problem = { "" };

	assert_true(store_begin(store, &problem));
	for (int n = 0; n < LAST; n++)
		put_mail(store, n);
	for (int n = 1; n < 10; n++)
		put_invoice(store, n, 400 - n * 30, 380 - n * 30);
	put_invoice(store, 10, 100, 30);
	put_invoice(store, 11, 50, 0);
	calls_add(store, bygg, RIG_NOW - 40 * DAY, CALL_IN, anna, "hello");
	calls_add(store, bygg, RIG_NOW - 10 * DAY, CALL_OUT, anna, "again");
	commit(store);
}

/* They promise to pay the one that is then paid, and then dispute the other. */
static void
fill_said(struct store *store)
{
	struct problem problem = { "" };

	assert_true(store_begin(store, &problem));
	said_add(store, "2026-10", bygg, &(struct said) {
		.kind = SAID_PROMISED, .at = RIG_NOW - 60 * DAY,
		.day = day_at(RIG_NOW - 35 * DAY, 0) }, bygg);
	said_add(store, "2026-11", bygg, &(struct said) {
		.kind = SAID_DISPUTED, .at = RIG_NOW - 15 * DAY }, bygg);
	commit(store);
}

static bool
same(double a, double b)
{
	return (isnan(a) && isnan(b)) || (a >= b && a <= b);
}

static void
compare(const struct memory *a, const struct memory *b, int64_t days)
{
	const struct course_source *s = &a->source, *t = &b->source;

	for (size_t i = 0; i < COURSE_VALUES; i++)
		if (!same(a->course.v[i], b->course.v[i]))
			fail_msg("%lld days ago value %zu is %g, not %g",
				(long long)days, i, a->course.v[i],
				b->course.v[i]);
	assert_int_equal(s->n_mails, t->n_mails);
	for (size_t i = 0; i < s->n_mails; i++)
		assert_int_equal(s->mails[i].id, t->mails[i].id);
	assert_int_equal(s->n_invoices, t->n_invoices);
	for (size_t i = 0; i < s->n_invoices; i++) {
		assert_string_equal(s->invoices[i].number,
			t->invoices[i].number);
		assert_int_equal(s->invoices[i].paid.year,
			t->invoices[i].paid.year);
		assert_int_equal(s->invoices[i].said.kind,
			t->invoices[i].said.kind);
	}
	assert_int_equal(s->declined, t->declined);
	assert_int_equal(s->called, t->called);
	assert_int_equal(s->called_us, t->called_us);
}

/* With what a client has said of invoices, and without. */
static void
each_moment_is_as_if_asked_alone(void **state)
{
	struct store *store = ((struct store_rig *)*state)->store;
	struct config config = { .firm.hours = hours_usual };
	struct mind mind = { .config = &config };

	fill(store);
	for (int said = 0; said < 2; said++) {
		struct stretch *stretch = stretch_of(&mind, store, bygg,
			RIG_NOW - 90 * DAY, RIG_NOW);

		for (int64_t days = 0; days <= 90; days++) {
			int64_t then = RIG_NOW - days * DAY;
			struct memory *one = remember(&mind, store, bygg, 2,
				then);
			struct memory *of_all = remember_at(stretch, store, 2,
				then);

			assert_int_equal(one->source.n_mails, 50);
			compare(of_all, one, days);
			memory_free(&one);
			memory_free(&of_all);
		}
		stretch_free(&stretch);
		fill_said(store);
	}
}

static void
the_weeks_are_those_of_their_days(void **state)
{
	struct store *store = ((struct store_rig *)*state)->store;
	struct config config = { .firm.hours = hours_usual,
		.health = { .tone = 20, .latency = 15, .silence = 15,
			.money = 15, .promises = 10, .requests = 10,
			.threats = 25, .people = 10 } };
	struct mind mind = { .config = &config };
	const struct client client = { .id = bygg, .name = bygg };
	struct portrait *portrait;
	struct health then;
	int others = 0;

	fill(store);
	fill_said(store);
	portrait = portrait_of(&mind, store, &client, RIG_NOW);
	for (int week = 0; week < PORTRAIT_WEEKS; week++) {
		portrait_health(&mind, store, &client, RIG_NOW -
			(PORTRAIT_WEEKS - 1 - week) * 7 * DAY, &then);
		assert_true(!isnan(then.score));
		assert_true(same(portrait->weeks[week], then.score));
		others += week > 0 && !same(portrait->weeks[week],
			portrait->weeks[week - 1]);
	}
	/* or nothing would have been compared */
	assert_true(others > PORTRAIT_WEEKS / 2);
	assert_true(same(portrait->health.score, then.score));
	portrait_health(&mind, store, &client, RIG_NOW - 30 * DAY, &then);
	assert_true(same(portrait->before_30, then.score));
	portrait_health(&mind, store, &client, RIG_NOW - 90 * DAY, &then);
	assert_true(same(portrait->before_90, then.score));
	assert_true(same(portrait->threat, 20));
	assert_int_equal(portrait->n_timeline, 0);
	portrait_tell(portrait, store);
	assert_int_equal(portrait->n_timeline, 40);
	portrait_free(&portrait);
}

int
main(void)
{
#define WITH_RIG(test) cmocka_unit_test_setup_teardown(test, rig_up, rig_down)
	const struct CMUnitTest tests[] = {
		WITH_RIG(each_moment_is_as_if_asked_alone),
		WITH_RIG(the_weeks_are_those_of_their_days),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
