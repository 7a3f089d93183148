/* SPDX-License-Identifier: ISC */
/*
 * What is normal with a client, and what is not: each number from a few rows
 * that can be counted by hand.
 */
#include "test_course_rig.h"

static char other[] = "u@x";

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
	expect(&course, COURSE_UNHAPPY, 0);
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

/* Eva is as quick as ever; Per, who wrote last, has become slow. */
static void
each_person_has_a_pace(void **state)
{
	struct course_mail mails[32];
	struct course course;
	static char threads[16][16];

	(void)state;
	for (int i = 0; i < 16; i++) {
		char *who = i % 2 == 0 ? per : eva;
		int took = who == per && i < 6 ? 4 : 1;

		snprintf(threads[i], sizeof(threads[i]), "%d@x", i);
		mails[2 * i] = mail(7 * i + 1, who, 9);
		mails[2 * i + 1] = mail(7 * i + 1 + took, anna, 9);
		mails[2 * i].thread = mails[2 * i + 1].thread = threads[i];
	}
	course = fill(mails, 32, NULL, 0);
	/* from Friday to Tuesday, where it was from Monday to Tuesday */
	expect(&course, COURSE_WRITER_LATENCY, 16);
	expect(&course, COURSE_WRITER_LATENCY_RATIO, 2);
	expect(&course, COURSE_THEIR_LATENCY, 16);
	/* with Eva as the last one, all is as it was */
	course = fill(mails + 2, 30, NULL, 0);
	expect(&course, COURSE_WRITER_LATENCY, 8);
	expect(&course, COURSE_WRITER_LATENCY_RATIO, 1);
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
	expect(&course, COURSE_WRITER_LATENCY, 9);
	expect(&course, COURSE_WRITER_LATENCY_RATIO, NAN);
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

/* Per used to write at eight and tell; now it is ten at night, and he asks. */
static void
other_hours_and_more_questions(void **state)
{
	struct course_mail mails[8];
	struct course course;

	(void)state;
	for (int i = 0; i < 8; i++) {
		mails[i] = mail(3 + 7 * i, per, 9);
		mails[i].date += (i < 3 ? 13 : -1) * 3600; /* 9:00 is now */
		mails[i].questions = i < 3 || i == 5;
	}
	course = fill(mails, 7, NULL, 0);
	expect(&course, COURSE_HOUR_SHIFT, NAN);
	expect(&course, COURSE_QUESTIONS_SHIFT, NAN);
	course = fill(mails, 8, NULL, 0);
	expect(&course, COURSE_HOUR_SHIFT, 14);
	/* 1 of 5 before, which is not the newest of them */
	assert_true(course.v[COURSE_QUESTIONS_SHIFT] > 0.79 &&
		course.v[COURSE_QUESTIONS_SHIFT] < 0.82);
	/* after midnight is later, not earlier */
	for (int i = 0; i < 3; i++)
		mails[i].date += 4 * 3600;
	course = fill(mails, 8, NULL, 0);
	expect(&course, COURSE_HOUR_SHIFT, 18);
	/* what nobody has counted is left out */
	mails[7].questions = -1;
	course = fill(mails, 8, NULL, 0);
	expect(&course, COURSE_QUESTIONS_SHIFT, NAN);
}

/* Each person's last word of thirty days, and not how often it was said. */
static void
several_unhappy_people_are_counted(void **state)
{
	struct course_mail mails[] = { mail(1, anna, 9), mail(2, eva, 9),
		mail(3, per, 9), mail(4, per, 9), mail(5, eva, 9) };
	struct course course;

	(void)state;
	for (int i = 0; i < 5; i++)
		mails[i].negative = true;
	course = fill(mails, 5, NULL, 0);
	expect(&course, COURSE_UNHAPPY, 2);
	/* a kind word since */
	mails[2].negative = false;
	course = fill(mails, 5, NULL, 0);
	expect(&course, COURSE_UNHAPPY, 1);
	mails[1].date = mails[4].date = NOW - 31 * DAY;
	course = fill(mails, 2, NULL, 0);
	expect(&course, COURSE_UNHAPPY, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(other_hours_and_more_questions),
		cmocka_unit_test(several_unhappy_people_are_counted),
		cmocka_unit_test(medians),
		cmocka_unit_test(nothing_is_known_of_nobody),
		cmocka_unit_test(a_punctual_client_is_late_sooner),
		cmocka_unit_test(a_letter_is_short_against_those_before),
		cmocka_unit_test(silence_is_measured_by_its_own_gap),
		cmocka_unit_test(requests_answers_and_complaints),
		cmocka_unit_test(our_answers_become_slower),
		cmocka_unit_test(each_person_has_a_pace),
		cmocka_unit_test(each_side_has_its_own_calendar),
		cmocka_unit_test(
			a_promise_is_kept_by_what_is_sent_near_its_day),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
