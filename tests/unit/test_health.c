/* SPDX-License-Identifier: ISC */
/* The health of a client: each part by its facts, and how they add up. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/base.h"
#include "client/health.h"

static const struct health_weights even = { 10, 10, 10, 10, 10, 10, 10, 10 };

static struct course
nothing(void)
{
	struct course course;

	for (size_t i = 0; i < COURSE_VALUES; i++)
		course.v[i] = NAN;
	return course;
}

static struct health
health_of(const struct course *course, struct health_source source,
	const struct health_weights *weights)
{
	struct health health;

	source.course = course;
	health_fill(&source, weights, &health);
	return health;
}

static const struct health_source quiet = { .threat_days = NAN,
	.complaint_days = NAN };

static void
a_part_follows_its_fact(void **state)
{
	static const struct {
		enum health_place part;
		enum course_value fact;
		double value, want;
		const char *reason;
	} rows[] = {
		{ HEALTH_TONE, COURSE_TONE_RECENT, 0.3, 1, "" },
		{ HEALTH_TONE, COURSE_TONE_RECENT, -0.25, 0.5,
			"tone_recent -0.25" },
		{ HEALTH_TONE, COURSE_TONE_RECENT, -2, 0, "tone_recent -2" },
		{ HEALTH_LATENCY, COURSE_ANSWER_RATIO, 1, 1, "" },
		{ HEALTH_LATENCY, COURSE_ANSWER_RATIO, 2.5, 0.5,
			"answer_ratio 2.5" },
		{ HEALTH_SILENCE, COURSE_SILENCE_RATIO, 1.5, 1, "" },
		{ HEALTH_SILENCE, COURSE_SILENCE_RATIO, 9, 0,
			"silence_ratio 9" },
		{ HEALTH_MONEY, COURSE_OVERDUE_INVOICES, 0, 1, "" },
		{ HEALTH_MONEY, COURSE_OVERDUE_DAYS, 15, 0.5,
			"overdue_days 15" },
		{ HEALTH_MONEY, COURSE_DAYS_LATER, 30, 0,
			"days_later_than_usual 30" },
		{ HEALTH_PEOPLE, COURSE_STAKEHOLDER, 4, 0.5,
			"stakeholder_silence 4" },
		/* of one who is unhappy the tone tells */
		{ HEALTH_PEOPLE, COURSE_UNHAPPY, 1, NAN, "" },
		{ HEALTH_PEOPLE, COURSE_UNHAPPY, 2, 2 / 3.0,
			"unhappy_people 2" },
		{ HEALTH_PEOPLE, COURSE_UNHAPPY, 4, 0, "unhappy_people 4" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct course course = nothing();
		struct health health;
		const struct health_part *part;

		course.v[rows[i].fact] = rows[i].value;
		health = health_of(&course, quiet, &even);
		part = &health.parts[rows[i].part];
		if (isnan(rows[i].want))
			assert_true(isnan(part->value));
		else
			assert_float_equal(part->value, rows[i].want, 1e-9);
		assert_string_equal(part->reason, rows[i].reason);
	}
}

/* Whichever is worse. */
static void
people_who_stay_away_and_who_are_unhappy(void **state)
{
	struct course course = nothing();
	struct health health;

	(void)state;
	course.v[COURSE_UNHAPPY] = 3;
	course.v[COURSE_STAKEHOLDER] = 4;
	health = health_of(&course, quiet, &even);
	assert_string_equal(health.parts[HEALTH_PEOPLE].reason,
		"unhappy_people 3");
	course.v[COURSE_STAKEHOLDER] = 6;
	health = health_of(&course, quiet, &even);
	assert_string_equal(health.parts[HEALTH_PEOPLE].reason,
		"stakeholder_silence 6");
}

/* Usual is usual; what was agreed counts where it is the worse of both. */
static void
silence_is_measured_by_what_was_agreed_too(void **state)
{
	static const struct {
		double ratio, days, cadence, want;
		const char *reason;
	} rows[] = {
		{ NAN, NAN, 14, NAN, "" },
		{ NAN, 17, 14, 1, "" },
		{ NAN, 42, 14, 0,
			"no contact for 42 days, every 14 are agreed" },
		{ 5, 14, 14, 0, "silence_ratio 5" },
		{ 1, 90, 30, 0,
			"no contact for 90 days, every 30 are agreed" },
		{ 1, 90, NAN, 1, "" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct course course = nothing();
		struct health health;
		const struct health_part *part = &health.parts[HEALTH_SILENCE];

		course.v[COURSE_SILENCE_RATIO] = rows[i].ratio;
		course.v[COURSE_CONTACT] = rows[i].days;
		course.v[COURSE_CADENCE] = rows[i].cadence;
		health = health_of(&course, quiet, &even);
		assert_int_equal(isnan(part->value), isnan(rows[i].want));
		if (!isnan(rows[i].want))
			assert_float_equal(part->value, rows[i].want, 1e-9);
		assert_string_equal(part->reason, rows[i].reason);
	}
}

static void
threats_fade_in_two_months(void **state)
{
	static const struct {
		double threat, complaint, want;
		const char *reason;
	} rows[] = {
		{ NAN, NAN, 1, "" },
		{ 0, NAN, 0, "a threat 0 days ago" },
		{ 1, NAN, 1 / 60.0, "a threat 1 day ago" },
		{ 30, NAN, 0.5, "a threat 30 days ago" },
		{ 600, NAN, 1, "" },
		{ NAN, 0, 0.5, "a complaint 0 days ago" },
		{ NAN, 30, 0.75, "a complaint 30 days ago" },
		{ 10, 0, 1 / 6.0, "a threat 10 days ago" },
		{ 50, 0, 0.5, "a complaint 0 days ago" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct course course = nothing();
		struct health_source source = { .threat_days = rows[i].threat,
			.complaint_days = rows[i].complaint };
		struct health health = health_of(&course, source, &even);
		const struct health_part *part =
			&health.parts[HEALTH_THREATS];

		assert_float_equal(part->value, rows[i].want, 1e-9);
		assert_string_equal(part->reason, rows[i].reason);
	}
}

static void
what_waits_is_counted(void **state)
{
	struct course course = nothing();
	struct health_source source = quiet;
	struct health health = health_of(&course, source, &even);

	(void)state;
	/* no promise was made: nobody has kept one */
	assert_true(isnan(health.parts[HEALTH_PROMISES].value));
	assert_float_equal(health.parts[HEALTH_REQUESTS].value, 1, 0);
	source.promises = 3;
	source.promises_late = 1;
	source.requests_late = 2;
	health = health_of(&course, source, &even);
	assert_float_equal(health.parts[HEALTH_PROMISES].value, 0.5, 1e-9);
	assert_string_equal(health.parts[HEALTH_PROMISES].reason,
		"1 late promise");
	assert_float_equal(health.parts[HEALTH_REQUESTS].value, 1 / 3.0,
		1e-9);
	assert_string_equal(health.parts[HEALTH_REQUESTS].reason,
		"2 waiting requests");
	source.promises_late = source.requests_late = 9;
	health = health_of(&course, source, &even);
	assert_float_equal(health.parts[HEALTH_PROMISES].value, 0, 0);
	assert_float_equal(health.parts[HEALTH_REQUESTS].value, 0, 0);
}

static void
the_score_is_their_mean_and_a_threat_halves_it(void **state)
{
	struct health_weights heavy = even, none = { 0 };
	struct course course = nothing();
	struct health_source source = quiet;

	(void)state;
	/* requests and threats alone are too little */
	assert_true(isnan(health_of(&course, source, &even).score));
	course.v[COURSE_TONE_RECENT] = -0.5;
	assert_float_equal(health_of(&course, source, &even).score,
		100 * 2 / 3.0, 1e-6);
	heavy.tone = 80;
	assert_float_equal(health_of(&course, source, &heavy).score, 20,
		1e-6);
	source.threat_days = 0;
	assert_float_equal(health_of(&course, source, &even).score,
		100 / 3.0 / 2, 1e-6);
	assert_true(isnan(health_of(&course, source, &none).score));
	/* nothing but good */
	course.v[COURSE_TONE_RECENT] = 0;
	course.v[COURSE_OVERDUE_INVOICES] = 0;
	source = quiet;
	assert_float_equal(health_of(&course, source, &even).score, 100, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_part_follows_its_fact),
		cmocka_unit_test(people_who_stay_away_and_who_are_unhappy),
		cmocka_unit_test(silence_is_measured_by_what_was_agreed_too),
		cmocka_unit_test(threats_fade_in_two_months),
		cmocka_unit_test(what_waits_is_counted),
		cmocka_unit_test(
			the_score_is_their_mean_and_a_threat_halves_it),
	};

	return cmocka_run_group_tests_name("client/health", tests, NULL,
		NULL);
}
