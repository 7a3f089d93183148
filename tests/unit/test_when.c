/* SPDX-License-Identifier: ISC */
/* The quiet hours: by the clock on the recipient's wall, in every season. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include "base/base.h"
#include "outbox/when.h"

#define STOCKHOLM "Europe/Stockholm"
#define HOUR	  3600

static const struct quiet usual = { 20, 8, true };

/* 2026-11-24 is a Tuesday; 00:00 UTC. */
#define TUESDAY 1795478400

static void
goes(int64_t t, const char *zone, const struct quiet *quiet, int64_t wanted)
{
	assert_int_equal(when_not_quiet(t, zone, quiet), wanted);
}

static void
test_a_night(void **state)
{
	(void)state;
	goes(TUESDAY + 8 * HOUR, "UTC", &usual, TUESDAY + 8 * HOUR);
	goes(TUESDAY + 20 * HOUR - 1, "UTC", &usual, TUESDAY + 20 * HOUR - 1);
	goes(TUESDAY + 20 * HOUR, "UTC", &usual, TUESDAY + 32 * HOUR);
	goes(TUESDAY + 24 * HOUR, "UTC", &usual, TUESDAY + 32 * HOUR);
	goes(TUESDAY + 8 * HOUR - 1, "UTC", &usual, TUESDAY + 8 * HOUR);
	goes(TUESDAY, NULL, &usual, TUESDAY + 8 * HOUR);
}

/* The same moment is evening here and noon there. */
static void
test_zones(void **state)
{
	int64_t evening = TUESDAY + 19 * HOUR + 1800;

	(void)state;
	goes(evening, STOCKHOLM, &usual, TUESDAY + 31 * HOUR);
	goes(evening, "America/New_York", &usual, evening);
	/* half-hour zones end their night at half past */
	goes(evening, "Asia/Kolkata", &usual, TUESDAY + 26 * HOUR + 1800);
}

static void
test_weekends(void **state)
{
	int64_t saturday = TUESDAY + 4 * 24 * HOUR;
	int64_t monday = saturday + 2 * 24 * HOUR;
	struct quiet days = { 0, 0, true }, nights = { 20, 8, false };

	(void)state;
	goes(saturday - 4 * HOUR, "UTC", &usual, monday + 8 * HOUR);
	goes(saturday - 4 * HOUR - 1, "UTC", &usual, saturday - 4 * HOUR - 1);
	goes(saturday + 12 * HOUR, "UTC", &usual, monday + 8 * HOUR);
	goes(monday - 1, "UTC", &usual, monday + 8 * HOUR);
	goes(saturday - 1, "UTC", &days, saturday - 1);
	goes(saturday, "UTC", &days, monday);
	goes(saturday + 12 * HOUR, "UTC", &nights, saturday + 12 * HOUR);
	goes(saturday, "UTC", &nights, saturday + 8 * HOUR);
}

static void
test_hours_within_a_day_and_none(void **state)
{
	struct quiet lunch = { 12, 13, false }, none = { 5, 5, false };

	(void)state;
	goes(TUESDAY + 12 * HOUR - 1, "UTC", &lunch, TUESDAY + 12 * HOUR - 1);
	goes(TUESDAY + 12 * HOUR, "UTC", &lunch, TUESDAY + 13 * HOUR);
	goes(TUESDAY + 13 * HOUR, "UTC", &lunch, TUESDAY + 13 * HOUR);
	for (int hour = 0; hour < 24; hour++)
		goes(TUESDAY + hour * HOUR, "UTC", &none,
			TUESDAY + hour * HOUR);
}

/* 2026-10-25, 2027-03-28: the nights in which the clocks are set. */
static void
test_summer_time(void **state)
{
	struct quiet nights = { 20, 8, false }, gap = { 22, 2, false };
	int64_t autumn = 1792875600, spring = 1806184800;

	(void)state;
	/* 23:00 summer time until 08:00 winter time: ten hours */
	goes(autumn, STOCKHOLM, &nights, autumn + 10 * HOUR);
	/* 00:00 winter time until 08:00 summer time: seven hours */
	goes(spring + HOUR, STOCKHOLM, &nights, spring + 8 * HOUR);
	/* there is no 02:00 in that night: it goes at 03:00 */
	goes(spring + HOUR, STOCKHOLM, &gap, spring + 3 * HOUR);
}

/* Whatever the hour, the zone and the night: never back, never for ever. */
static void
test_every_hour_of_two_years(void **state)
{
	static const char *const zones[] = { STOCKHOLM, "America/New_York",
		"Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia",
		"America/Santiago", "Africa/Casablanca", "UTC" };
	static const struct quiet nights[] = { { 20, 8, true },
		{ 22, 2, true }, { 1, 3, false }, { 23, 0, true },
		{ 0, 23, true } };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(zones); i++) {
		const struct quiet *night = &nights[i % HEED_COUNT(nights)];

		for (int64_t t = TUESDAY; t < TUESDAY + 730 * 24 * HOUR;
		     t += 5 * HOUR) {
			int64_t then = when_not_quiet(t, zones[i], night);

			assert_true(then >= t && then <= t + 5 * 24 * HOUR);
			goes(then, zones[i], night, then);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_a_night),
		cmocka_unit_test(test_zones),
		cmocka_unit_test(test_weekends),
		cmocka_unit_test(test_hours_within_a_day_and_none),
		cmocka_unit_test(test_summer_time),
		cmocka_unit_test(test_every_hour_of_two_years),
	};

	return cmocka_run_group_tests_name("when", tests, NULL, NULL);
}
