/* SPDX-License-Identifier: ISC */
/*
 * Who stands on a ladder and what is due on it: by hand, and as somebody lives
 * it who looks each minute.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/base.h"
#include "rules/ladder.h"

#define TEXT(text) ((char[]){ text })
#define HOUR	   INT64_C(3600)
#define MINUTE	   INT64_C(60)
#define DAY	   (24 * HOUR)

static const struct ladder_pace usual = { HOUR, 4 * HOUR, 2 };

/* Of the week of Monday 2026-12-07 in UTC, where work is from 9 to 17. */
static int64_t
at(int day, int hour, int minute)
{
	return day_number((struct day) { 2026, 12, 7 }) * DAY + day * DAY +
		hour * HOUR + minute * MINUTE;
}

static void
is(struct ladder_step step, enum ladder_kind kind, size_t rung, int64_t when)
{
	assert_int_equal(step.kind, kind);
	if (kind != LADDER_REST)
		assert_int_equal(step.rung, rung);
	assert_int_equal(step.at, when);
}

static struct ladder_step
due(const struct ladder_pace *pace, const struct ladder_state *state,
	int64_t now)
{
	return ladder_due(pace, state, &hours_usual, now);
}

static void
warned_then_told_then_told_again(void **state)
{
	struct ladder_state s = { .rungs = 2, .told_at = at(0, 10, 0) };

	(void)state;
	is(due(&usual, &s, at(0, 12, 59)), LADDER_REST, 0, 0);
	is(due(&usual, &s, at(0, 13, 0)), LADDER_WARN, 0, at(0, 13, 0));
	s.warned = true;
	is(due(&usual, &s, at(0, 13, 59)), LADDER_REST, 0, 0);
	is(due(&usual, &s, at(0, 14, 0)), LADDER_CLIMB, 1, at(0, 14, 0));
	s = (struct ladder_state) { .rung = 1, .rungs = 2,
		.told_at = at(0, 14, 0) };
	/* three hours of Monday, one of Tuesday; nobody is warned */
	is(due(&usual, &s, at(1, 9, 59)), LADDER_REST, 0, 0);
	is(due(&usual, &s, at(1, 10, 0)), LADDER_REPEAT, 1, at(1, 10, 0));
	s.repeated = 2;
	is(due(&usual, &s, at(4, 10, 0)), LADDER_REST, 0, 0);
	is(ladder_next(&usual, &s, &hours_usual), LADDER_REST, 0, 0);
}

static void
nothing_is_due_while_nobody_works(void **state)
{
	const struct ladder_state s = { .rungs = 3, .told_at = at(4, 13, 0) };

	(void)state;
	is(ladder_next(&usual, &s, &hours_usual), LADDER_WARN, 0,
		at(4, 16, 0));
	is(due(&usual, &s, at(4, 16, 59)), LADDER_WARN, 0, at(4, 16, 0));
	is(due(&usual, &s, at(4, 17, 0)), LADDER_REST, 0, 0);
	is(due(&usual, &s, at(5, 12, 0)), LADDER_REST, 0, 0);
	is(due(&usual, &s, at(7, 8, 59)), LADDER_REST, 0, 0);
	/* on Monday it is over for the first one */
	is(due(&usual, &s, at(7, 9, 0)), LADDER_CLIMB, 1, at(4, 17, 0));
}

static void
of_what_was_missed_the_latest(void **state)
{
	struct ladder_state s = { .rungs = 3, .told_at = at(0, 9, 0) };

	(void)state;
	is(due(&usual, &s, at(0, 16, 59)), LADDER_CLIMB, 1, at(0, 13, 0));
	is(due(&usual, &s, at(1, 9, 0)), LADDER_CLIMB, 2, at(0, 13, 0));
	is(due(&usual, &s, at(30, 9, 0)), LADDER_CLIMB, 2, at(0, 13, 0));
	s.rung = 1;
	is(due(&usual, &s, at(30, 9, 0)), LADDER_CLIMB, 2, at(0, 13, 0));
	s.rung = 2;
	is(due(&usual, &s, at(30, 9, 0)), LADDER_REPEAT, 2, at(0, 13, 0));
}

static void
it_may_stand_still(void **state)
{
	const struct ladder_pace never = { HOUR, 0, 2 };
	const struct ladder_pace silent = { 0, HOUR, 0 };
	const struct ladder_pace short_one = { HOUR, HOUR, 0 };
	struct ladder_state s = { .rungs = 2, .told_at = at(0, 9, 0) };

	(void)state;
	is(due(&never, &s, at(9, 9, 0)), LADDER_REST, 0, 0);
	is(due(&silent, &s, at(0, 9, 59)), LADDER_REST, 0, 0);
	is(due(&silent, &s, at(0, 10, 0)), LADDER_CLIMB, 1, at(0, 10, 0));
	is(due(&short_one, &s, at(0, 9, 1)), LADDER_REST, 0, 0);
	is(due(&short_one, &s, at(0, 10, 0)), LADDER_CLIMB, 1, at(0, 10, 0));
	s.rung = 1;
	is(due(&silent, &s, at(9, 9, 0)), LADDER_REST, 0, 0);
	/* a clock that was put back */
	s = (struct ladder_state) { .rungs = 2, .told_at = at(9, 9, 0) };
	is(due(&usual, &s, at(0, 10, 0)), LADDER_REST, 0, 0);
}

/* Each step once and at its minute, for a week. */
static void
lived_minute_by_minute(void **state)
{
	static const struct {
		enum ladder_kind kind;
		int day, hour, minute;
	} steps[] = {
		{ LADDER_WARN, 0, 13, 7 }, { LADDER_CLIMB, 0, 14, 7 },
		{ LADDER_WARN, 1, 9, 7 }, { LADDER_CLIMB, 1, 10, 7 },
		{ LADDER_REPEAT, 1, 14, 7 }, { LADDER_REPEAT, 2, 10, 7 },
	};
	struct ladder_state s = { .rungs = 3, .told_at = at(0, 10, 7) };
	size_t n = 0;

	(void)state;
	for (int64_t t = at(0, 10, 7); t < at(7, 0, 0); t += MINUTE) {
		struct ladder_step step = due(&usual, &s, t);

		if (step.kind == LADDER_REST)
			continue;
		assert_true(n < HEED_COUNT(steps));
		is(step, steps[n].kind, step.rung, at(steps[n].day,
			steps[n].hour, steps[n].minute));
		assert_int_equal(step.at, t);
		s.warned = step.kind == LADDER_WARN;
		s.repeated += step.kind == LADDER_REPEAT;
		s.rung = step.rung;
		if (step.kind != LADDER_WARN)
			s.told_at = t;
		n++;
	}
	assert_int_equal(n, HEED_COUNT(steps));
	assert_int_equal(s.rung, 2);
}

static void
only_upwards_and_nobody_twice(void **state)
{
	static const struct {
		const char *first, *senior, *partner;
		size_t n;
		const char *ids[LADDER_RUNGS];
	} rows[] = {
		{ "anna", "erik", "carl", 3, { "anna", "erik", "carl" } },
		{ "erik", "erik", "carl", 2, { "erik", "carl" } },
		{ "carl", "erik", "carl", 1, { "carl" } },
		{ "anna", NULL, "carl", 2, { "anna", "carl" } },
		{ "anna", "erik", NULL, 2, { "anna", "erik" } },
		{ "anna", "anna", "anna", 1, { "anna" } },
		{ "anna", NULL, NULL, 1, { "anna" } },
		{ "ida", "erik", "erik", 2, { "ida", "erik" } },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct client client = { .senior = (char *)rows[i].senior,
			.partner = (char *)rows[i].partner };
		const char *ids[LADDER_RUNGS];

		assert_int_equal(ladder_people(&client, rows[i].first, ids),
			rows[i].n);
		for (size_t k = 0; k < rows[i].n; k++)
			assert_string_equal(ids[k], rows[i].ids[k]);
		assert_int_equal(ladder_people(NULL, rows[i].first, ids), 1);
	}
}

static void
a_rule_may_have_its_own_pace(void **state)
{
	struct ladder_options options = { .enabled = true, .warn_before = 60,
		.repeat_after = 240, .repeats = 2 };
	struct action action = { 0 };
	struct ladder_pace pace = ladder_pace(&options, &action);

	(void)state;
	assert_int_equal(pace.warn_before, HOUR);
	assert_int_equal(pace.repeat_after, 4 * HOUR);
	assert_int_equal(pace.repeats, 2);
	action = (struct action) { .warn_before = 5, .repeat_after = 30 };
	pace = ladder_pace(&options, &action);
	assert_int_equal(pace.warn_before, 5 * MINUTE);
	assert_int_equal(pace.repeat_after, 30 * MINUTE);
	options.enabled = false;
	assert_int_equal(ladder_pace(&options, &action).repeat_after, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(warned_then_told_then_told_again),
		cmocka_unit_test(nothing_is_due_while_nobody_works),
		cmocka_unit_test(of_what_was_missed_the_latest),
		cmocka_unit_test(it_may_stand_still),
		cmocka_unit_test(lived_minute_by_minute),
		cmocka_unit_test(only_upwards_and_nobody_twice),
		cmocka_unit_test(a_rule_may_have_its_own_pace),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
