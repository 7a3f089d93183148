/* SPDX-License-Identifier: ISC */
/*
 * The course of a client as it is stored: what counts as a mail of a person,
 * and what as a promise.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_store_rig.h"

#include "store/conditions.h"
#include "store/course.h"
#include "store/promises.h"
#include "store/work.h"
#include "store/learned.h"
#include "store/mails.h"
#include "store/sql.h"

#define DAY 86400

static char none[] = "", no[] = "no", away[] = "away";
static char declined[] = "declined", bygg[] = "bygg";
static char from_us[] = "from-us", from_client[] = "from-client";
static char praise[] = "praise";

/* The mail is number n; its finding is none where `kind` is NULL. */
#define SWEET 21 /* the one that praises beside it */

static void
put(struct store_rig *rig, int n, bool ours, char *automatic, const char *kind,
	const char *day)
{
	char id[32], print[32], feeling[] = "negative", und[] = "en";
	struct finding_row finding[] = {
		{ .kind = (char *)kind, .weight = 0.7, .words = none,
			.day = (char *)day },
		{ .kind = praise, .weight = 0.7, .words = none },
	};
	struct problem problem = { "" };

	snprintf(id, sizeof(id), "%d@x", n);
	snprintf(print, sizeof(print), "print %d", n);
	assert_true(store_begin(rig->store, &problem));
	mails_add(rig->store, &(struct mail_row) { .fingerprint = print,
		.message_id = id, .in_reply_to = none, .refs = none,
		.account = none, .folder = none,
		.direction = ours ? from_us : from_client, .client = bygg,
		.from_name = none, .from_address = none, .subject = none,
		.language = und, .automatic = automatic, .verdict = none,
		.heed_id = none, .refers_to = none, .defects = none,
		.feeling = feeling, .words = n, .date = RIG_NOW + n * DAY,
		.arrived = RIG_NOW }, finding,
		kind == NULL ? 0 : n == SWEET ? 2 : 1);
	if (!store_commit(rig->store, &problem))
		fail_msg("%s", problem.text);
}

static void
what_machines_wrote_is_no_mail_of_a_person(void **state)
{
	struct store_rig *rig = *state;
	struct course_mail *mails;
	size_t n;

	put(rig, 1, false, no, "complaint.delay", NULL);
	put(rig, 20, false, no, "complaint.delay", NULL);
	put(rig, SWEET, false, no, "complaint.delay", NULL);
	put(rig, 2, false, away, NULL, NULL);
	put(rig, 3, true, no, "our.apology", NULL);
	put(rig, 4, false, declined, NULL, NULL);
	put(rig, 5, false, no, "request", NULL);
	mails = course_mails(rig->store, "bygg", 0, RIG_NOW + 9 * DAY, 9, &n);
	assert_int_equal(n, 3);
	/* in one word, and hardly felt: a grumble */
	assert_true(!mails[2].complains && mails[2].words == 1);
	course_mails_free(mails, n);
	mails = course_mails(rig->store, "bygg", 0, RIG_NOW + 29 * DAY, 9, &n);
	assert_int_equal(n, 5);
	/* who praises beside it, and is not angry, does not complain */
	assert_true(!mails[0].complains && mails[0].praises);
	assert_true(mails[1].complains && mails[1].words == 20);
	assert_string_equal(mails[1].thread, "20@x");
	course_mails_free(mails, n);
	mails = course_mails(rig->store, "bygg", 0, RIG_NOW + 9 * DAY, 9, &n);
	assert_true(mails[0].asks && !mails[0].complains && !mails[0].ours);
	assert_true(mails[1].ours && mails[1].apologises);
	course_mails_free(mails, n);
	free(course_declined(rig->store, "bygg", 0, RIG_NOW + 9 * DAY, &n));
	assert_int_equal(n, 1);
	mails = course_mails(rig->store, "bygg", 0, RIG_NOW + 9 * DAY, 2, &n);
	assert_int_equal(n, 2);
	course_mails_free(mails, n);
	mails = course_mails(rig->store, "vik", 0, INT64_MAX, 9, &n);
	assert_int_equal(n, 0);
	course_mails_free(mails, n);
}

static void
a_promise_has_a_day_and_a_side(void **state)
{
	struct store_rig *rig = *state;
	struct course_promise *promises;
	size_t n;

	put(rig, 1, true, no, "our.promise", "2027-02-01");
	put(rig, 2, true, no, "our.promise", NULL);
	put(rig, 3, false, no, "payment.promised", "2027-02-03");
	put(rig, 4, false, no, "our.promise", "2027-02-04");
	put(rig, 5, true, no, "payment.promised", "2027-02-05");
	put(rig, 6, false, no, "payment.promised", "nonsense");
	promises = course_promises(rig->store, "bygg", 0,
		RIG_NOW + 9 * DAY, &n);
	assert_int_equal(n, 2);
	assert_true(promises[0].ours && promises[0].day.mday == 1);
	assert_true(!promises[1].ours && promises[1].day.mday == 3);
	assert_true(promises[0].weight == 0.7);
	course_promises_free(promises, n);
}

/* The one open episode, or a row of zeros. */
static struct condition_row
only_open(struct store_rig *rig, bool all)
{
	struct condition_row row = { 0 }, *rows;
	size_t n;

	rows = conditions_open(rig->store, "bygg", all, &n);
	assert_true(n <= 1);
	if (n == 1) {
		row = rows[0];
		free(rows);
	}
	return row;
}

static void
promises_of_one_mail_are_counted(void **state)
{
	struct course_promise list[] = { { .mail = 12 }, { .mail = 12 },
		{ .mail = 13 }, { .mail = INT64_MAX } };
	char name[PROMISE_NAME];

	(void)state;
	assert_string_equal(promise_name(list, 0, name), "P12.1");
	assert_string_equal(promise_name(list, 1, name), "P12.2");
	assert_string_equal(promise_name(list, 2, name), "P13.1");
	assert_string_equal(promise_name(list, 3, name),
		"P9223372036854775807.1");
}

static void
an_episode_goes_on_until_it_ends_or_is_closed(void **state)
{
	struct store_rig *rig = *state;
	struct problem problem = { "" };
	struct condition_row row;

	assert_true(store_begin(rig->store, &problem));
	assert_false(condition_load(rig->store, "r", "s", &row));
	assert_int_equal(condition_hold(rig->store, "r", "s", "bygg", 1000,
		true), 1000);
	conditions_asked(rig->store, 1000);
	/* what nobody was told of is no episode to look at */
	assert_int_equal(only_open(rig, false).id, 0);
	row = only_open(rig, true);
	assert_true(row.id > 0 && row.told == 0);
	condition_row_free(&row);
	condition_told(rig->store, "r", "s", "print", 1000);
	assert_int_equal(condition_hold(rig->store, "r", "s", "bygg", 1100,
		false), 1000);
	conditions_asked(rig->store, 1100);
	condition_told(rig->store, "r", "s", "print 2", 1100);
	row = only_open(rig, false);
	assert_true(row.since == 1000 && row.last == 1100 && row.told == 2 &&
		row.told_at == 1100);
	assert_false(condition_goes_on(rig->store, "print"));
	assert_true(condition_goes_on(rig->store, "print 2"));
	/* it does not hold when all are asked again */
	conditions_asked(rig->store, 1200);
	assert_int_equal(only_open(rig, true).id, 0);
	assert_false(condition_goes_on(rig->store, "print 2"));
	assert_false(condition_close(rig->store, row.id, "a", "b", 1200));
	/* and again: the same one, since it was not away for long */
	condition_hold(rig->store, "r", "s", "bygg", 1200, false);
	assert_false(condition_close(rig->store, 0, "a", "b", 1200));
	assert_false(condition_close(rig->store, row.id + 1, "a", "b", 1200));
	assert_true(condition_close(rig->store, row.id, "anna", "done", 1200));
	assert_false(condition_close(rig->store, row.id, "a", "b", 1200));
	assert_int_equal(only_open(rig, true).id, 0);
	assert_false(condition_goes_on(rig->store, "print 2"));
	condition_row_free(&row);
	/* closed while it lasts, open when it begins anew */
	condition_hold(rig->store, "r", "s", "bygg", 1300, false);
	assert_true(condition_load(rig->store, "r", "s", &row));
	assert_string_equal(row.closed_by, "anna");
	assert_string_equal(row.reason, "done");
	condition_row_free(&row);
	condition_hold(rig->store, "r", "s", "bygg", 1400, true);
	assert_true(condition_load(rig->store, "r", "s", &row));
	assert_true(row.closed == 0 && row.told == 0 && row.since == 1400 &&
		row.id == 2 && row.notice == NULL);
	condition_row_free(&row);
	course_erase(rig->store, "bygg");
	assert_false(condition_load(rig->store, "r", "s", &row));
	assert_true(store_commit(rig->store, &problem));
}

static void
calls_and_invoices(void **state)
{
	static char number[] = "1", eur[] = "EUR", vik[] = "vik";
	struct store_rig *rig = *state;
	struct invoice_row row = { .number = number, .client = bygg,
		.amount = 5, .currency = eur, .issued = { 2026, 1, 1 },
		.due = { 2026, 1, 9 } };
	struct invoice_row *rows;
	struct problem problem = { "" };
	size_t n;

	assert_true(store_begin(rig->store, &problem));
	assert_true(calls_add(rig->store, "bygg", 50, true, "", "x"));
	assert_false(calls_add(rig->store, "bygg", 50, true, "", "x"));
	assert_int_equal(calls_last(rig->store, "bygg", true, 51), 50);
	assert_int_equal(calls_last(rig->store, "bygg", false, 51), 0);
	assert_true(calls_any(rig->store, "bygg", 50, 51));
	/* they have talked: each side has heard the other */
	assert_true(calls_add(rig->store, "bygg", 45, CALL_BOTH, "", ""));
	assert_int_equal(calls_last(rig->store, "bygg", true, 50), 45);
	assert_int_equal(calls_last(rig->store, "bygg", false, 51), 45);
	assert_false(calls_any(rig->store, "bygg", 51, 60));
	assert_true(invoices_put(rig->store, &row));
	row.paid = (struct day) { 2026, 1, 8 };
	assert_true(invoices_put(rig->store, &row));
	row.client = vik;
	assert_false(invoices_put(rig->store, &row));
	/* what was over is forgotten, what is open stays */
	course_forget(rig->store, 40);
	assert_true(calls_any(rig->store, "bygg", 50, 51));
	course_forget(rig->store, 60);
	assert_false(calls_any(rig->store, "bygg", 50, 51));
	rows = invoices_of(rig->store, "bygg", false, &n);
	assert_int_equal(n, 1);
	assert_int_equal(rows[0].paid.mday, 8);
	invoices_free(rows, n);
	assert_true(store_commit(rig->store, &problem));
}

int
main(void)
{
#define WITH_RIG(test) cmocka_unit_test_setup_teardown(test, rig_up, rig_down)
	const struct CMUnitTest tests[] = {
		WITH_RIG(what_machines_wrote_is_no_mail_of_a_person),
		WITH_RIG(a_promise_has_a_day_and_a_side),
		cmocka_unit_test(promises_of_one_mail_are_counted),
		WITH_RIG(an_episode_goes_on_until_it_ends_or_is_closed),
		WITH_RIG(calls_and_invoices),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
