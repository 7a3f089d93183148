/* SPDX-License-Identifier: ISC */
/* Days: against the C library's calendar, over four hundred years. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>
#include <time.h>

#include "base/clock.h"
#include "base/day.h"

static void
numbers_agree_with_the_c_library(void **state)
{
	(void)state;
	for (int64_t n = -80000; n < 80000; n += 3) {
		time_t t = (time_t)(n * 86400);
		struct day day = day_from_number(n);
		struct tm tm;

		assert_non_null(gmtime_r(&t, &tm));
		assert_int_equal(day.year, tm.tm_year + 1900);
		assert_int_equal(day.month, tm.tm_mon + 1);
		assert_int_equal(day.mday, tm.tm_mday);
		assert_int_equal(day_weekday(day), tm.tm_wday == 0 ? 7 :
			tm.tm_wday);
		assert_int_equal(day_number(day), n);
		assert_true(day_valid(day));
	}
}

static void
months_have_their_lengths(void **state)
{
	(void)state;
	assert_int_equal(day_month_length(2024, 2), 29);
	assert_int_equal(day_month_length(2100, 2), 28);
	assert_int_equal(day_month_length(2000, 2), 29);
	assert_int_equal(day_month_length(2026, 11), 30);
	assert_false(day_valid((struct day) { 2026, 2, 29 }));
	assert_false(day_valid((struct day) { 2026, 13, 1 }));
	assert_false(day_valid((struct day) { 0, 1, 1 }));
	assert_false(day_valid((struct day) { 2026, 4, 0 }));
}

static void
zones_move_the_day(void **state)
{
	char iso[16];

	(void)state;
	/* 2026-11-23 23:30 UTC */
	assert_string_equal(day_iso(day_at(1795476600, 0), iso),
		"2026-11-23");
	assert_string_equal(day_iso(day_at(1795476600, 60), iso),
		"2026-11-24");
	assert_string_equal(day_iso(day_at(-1, 0), iso), "1969-12-31");
}

static void
iso_days_are_exact(void **state)
{
	static const char *const wrong[] = { "", "2026-1-01", "2026-02-29",
		"2026-11-23x", " 2026-11-23", "2026/11/23", "26-11-23",
		"2026-11-3", "-026-11-23" };
	struct day day = { 1, 1, 1 };
	char iso[16];

	(void)state;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		assert_false(day_parse_iso(wrong[i], &day));
		assert_int_equal(day.year, 0);
	}
	assert_true(day_parse_iso("2024-02-29", &day));
	assert_string_equal(day_iso(day, iso), "2024-02-29");
	assert_string_equal(day_iso((struct day) { 0 }, iso), "-");
}

static void
how_often_is_told_in_days(void **state)
{
	static const struct { const char *text; int days; } rows[] = {
		{ "daily", 1 }, { "weekly", 7 }, { "monthly", 30 },
		{ "quarterly", 91 }, { "yearly", 365 }, { "1 day", 1 },
		{ "10 days", 10 }, { "2 weeks", 14 }, { "3 months", 90 },
		{ "730 days", 730 }, { "731 days", 0 }, { "0 days", 0 },
		{ "25 months", 0 }, { "", 0 }, { "weeks", 0 }, { "2", 0 },
		{ "-1 days", 0 }, { " 2 weeks", 0 }, { "2 weeks ", 0 },
		{ "2 weeksx", 0 }, { "9999 days", 0 }, { "Weekly", 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (day_cadence(rows[i].text) != rows[i].days)
			fail_msg("\"%s\" is %d", rows[i].text,
				day_cadence(rows[i].text));
}

static void
the_clock_can_be_simulated(void **state)
{
	char text[32];
	int64_t before = clock_monotonic_ms();

	(void)state;
	clock_simulate(1795476600);
	assert_int_equal(clock_now(), 1795476600);
	assert_string_equal(clock_utc(clock_now(), text),
		"2026-11-23T23:30:00Z");
	assert_true(clock_monotonic_ms() >= before);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_agree_with_the_c_library),
		cmocka_unit_test(months_have_their_lengths),
		cmocka_unit_test(zones_move_the_day),
		cmocka_unit_test(iso_days_are_exact),
		cmocka_unit_test(how_often_is_told_in_days),
		cmocka_unit_test(the_clock_can_be_simulated),
	};

	return cmocka_run_group_tests_name("base/day", tests, NULL, NULL);
}
