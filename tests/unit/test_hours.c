/* SPDX-License-Identifier: ISC */
/* Zones against the C library's, working time against a count of minutes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "base/base.h"
#include "base/hours.h"

#define STOCKHOLM "Europe/Stockholm"
#define HOUR	  3600
#define DAY	  86400

static const char *const zones[] = { STOCKHOLM, "America/New_York",
	"Asia/Kolkata", "Australia/Lord_Howe", "Asia/Beirut",
	"Pacific/Chatham", "America/Sao_Paulo" };

static int64_t
at(int year, int month, int mday, int hour, int minute)
{
	return day_number((struct day) { year, month, mday }) * DAY +
		hour * HOUR + minute * 60;
}

static int64_t
number(int year, int month, int mday)
{
	return day_number((struct day) { year, month, mday });
}

static void
zones_agree_with_the_c_library(void **state)
{
	struct stat info;

	(void)state;
	if (stat("/usr/share/zoneinfo/" STOCKHOLM, &info) != 0)
		skip();
	for (size_t i = 0; i < HEED_COUNT(zones); i++) {
		struct zone *zone = zone_new(zones[i]);

		setenv("TZ", zones[i], 1);
		tzset();
		for (int64_t t = at(1990, 1, 1, 0, 30); t < at(2030, 1, 1, 0,
			0); t += 5 * HOUR) {
			time_t then = (time_t)t;
			struct tm tm;

			localtime_r(&then, &tm);
			assert_int_equal(zone_offset(zone, t), tm.tm_gmtoff);
		}
		zone_free(&zone);
	}
	setenv("TZ", "UTC", 1);
	tzset();
}

static void
the_instant_of_a_clock(void **state)
{
	struct zone *zone = zone_new(STOCKHOLM);
	int64_t change;

	(void)state;
	assert_string_equal(zone_name(zone), STOCKHOLM);
	assert_int_equal(zone_instant(zone, at(2026, 7, 1, 12, 0)),
		at(2026, 7, 1, 10, 0));
	assert_int_equal(zone_instant(zone, at(2026, 1, 1, 12, 0)),
		at(2026, 1, 1, 11, 0));
	/* 29 March: from 2 to 3; an hour that is not */
	assert_int_equal(zone_instant(zone, at(2026, 3, 29, 1, 59)),
		at(2026, 3, 29, 0, 59));
	assert_int_equal(zone_instant(zone, at(2026, 3, 29, 2, 30)),
		at(2026, 3, 29, 1, 0));
	assert_int_equal(zone_instant(zone, at(2026, 3, 29, 3, 0)),
		at(2026, 3, 29, 1, 0));
	/* 25 October: from 3 to 2; the first of two */
	assert_int_equal(zone_instant(zone, at(2026, 10, 25, 2, 30)),
		at(2026, 10, 25, 0, 30));
	assert_int_equal(zone_instant(zone, at(2026, 10, 25, 3, 0)),
		at(2026, 10, 25, 2, 0));
	assert_true(zone_change(zone, at(2026, 1, 1, 0, 0), &change));
	assert_int_equal(change, at(2026, 3, 29, 1, 0));
	assert_true(zone_change(zone, change, &change));
	assert_int_equal(change, at(2026, 10, 25, 1, 0));
	assert_false(zone_change(zone, at(2150, 1, 1, 0, 0), &change));
	assert_false(zone_change(NULL, 0, &change));
	assert_int_equal(zone_offset(NULL, at(2026, 7, 1, 0, 0)), 0);
	assert_int_equal(zone_instant(NULL, 77), 77);
	assert_string_equal(zone_name(NULL), "UTC");
	zone_free(&zone);
	assert_null(zone);
	assert_null(zone_new("Europe/Nowhere"));
	assert_null(zone_new(""));
}

/* Each quarter of an hour of forty years: the first instant, or the change. */
static void
each_instant_shows_its_clock(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(zones); i++) {
		struct zone *zone = zone_new(zones[i]);

		for (int64_t local = at(1990, 1, 1, 0, 0); local < at(2030, 1,
			1, 0, 0); local += HOUR / 4) {
			int64_t t = zone_instant(zone, local), change;
			int64_t early = local - zone_offset(zone, local - DAY);

			/* what holds before a change comes first */
			if (early + zone_offset(zone, early) == local)
				assert_int_equal(t, early);
			if (t + zone_offset(zone, t) == local)
				continue;
			assert_true(zone_change(zone, t - 1, &change));
			assert_int_equal(change, t);
			assert_true(t + zone_offset(zone, t) > local);
		}
		zone_free(&zone);
	}
}

static void
days_off(void **state)
{
	/* Christmas 2025: Thursday and Friday; a Sunday; the first of May */
	const int64_t off[] = { number(2025, 12, 25), number(2025, 12, 26),
		number(2026, 4, 5), number(2026, 5, 1) };
	struct hours h = hours_usual;

	(void)state;
	assert_true(hours_works(NULL, number(2025, 12, 25)));
	assert_false(hours_works(NULL, number(2025, 12, 27)));
	assert_true(hours_works(NULL, number(1969, 12, 31)));
	assert_false(hours_works(NULL, number(1969, 12, 28)));
	h.off = off;
	h.n_off = HEED_COUNT(off);
	assert_false(hours_works(&h, number(2025, 12, 25)));
	assert_true(hours_works(&h, number(2025, 12, 24)));
	assert_int_equal(hours_next_day(&h, number(2025, 12, 25)),
		number(2025, 12, 29));
	assert_int_equal(hours_workdays(&h, number(2025, 12, 24),
		number(2025, 12, 29)), 1);
	assert_int_equal(hours_workdays(&h, number(2025, 12, 29),
		number(2025, 12, 24)), -1);
	/* a holiday on a Sunday is not taken off twice */
	assert_int_equal(hours_workdays(&h, number(2026, 4, 2),
		number(2026, 4, 6)), 2);
	assert_int_equal(hours_workdays(&h, number(2026, 4, 30),
		number(2026, 5, 1)), 0);
	/* Friday and Saturday are free */
	h.weekend = 1U << 5 | 1U << 6;
	assert_true(hours_works(&h, number(2026, 5, 3)));
	assert_false(hours_works(&h, number(2026, 5, 8)));
	/* nobody rests */
	h.weekend = 0;
	assert_int_equal(hours_workdays(&h, number(2026, 1, 1),
		number(2026, 1, 15)), 14);
	/* the far end of the calendar is no further than tomorrow */
	assert_true(hours_workdays(NULL, number(1, 1, 1),
		number(9999, 12, 31)) > 2600000);
}

static void
counted_day_by_day(void **state)
{
	int64_t off[40];
	struct hours h = { .from = 0, .to = 1440, .off = off,
		.n_off = HEED_COUNT(off) };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(off); i++)
		off[i] = 20000 + (int64_t)(i * i);
	for (unsigned weekend = 0; weekend < 254; weekend += 6) {
		h.weekend = weekend;
		for (int64_t a = 19990; a < 20030; a += 3) {
			int64_t n = 0;

			for (int64_t b = a; b < a + 60; b++) {
				assert_int_equal(hours_workdays(&h, a, b), n);
				assert_int_equal(hours_workdays(&h, b, a),
					-n);
				n += hours_works(&h, b + 1);
			}
		}
	}
}

static void
nights_and_weekends_are_no_time(void **state)
{
	struct zone *zone = zone_new(STOCKHOLM);
	struct hours h = hours_usual;

	(void)state;
	h.zone = zone;
	/* Friday 16:00 to Monday 10:00, in winter: an hour, and an hour */
	assert_int_equal(hours_between(&h, at(2026, 2, 6, 15, 0),
		at(2026, 2, 9, 9, 0)), 2 * HOUR);
	assert_int_equal(hours_between(&h, at(2026, 2, 6, 20, 0),
		at(2026, 2, 8, 9, 0)), 0);
	assert_int_equal(hours_between(&h, at(2026, 2, 9, 10, 0),
		at(2026, 2, 9, 10, 30)), 30 * 60);
	assert_int_equal(hours_between(&h, 100, 100), 0);
	assert_int_equal(hours_between(&h, at(2026, 2, 9, 10, 0),
		at(2026, 2, 6, 10, 0)), 0);
	/* the clocks are changed between Friday and Monday */
	assert_int_equal(hours_between(&h, at(2026, 3, 27, 15, 0),
		at(2026, 3, 30, 8, 0)), 2 * HOUR);
	assert_int_equal(hours_between(&h, at(2026, 10, 23, 14, 0),
		at(2026, 10, 26, 9, 0)), 2 * HOUR);
	assert_int_equal(hours_next(&h, at(2026, 3, 27, 17, 0)),
		at(2026, 3, 30, 7, 0));
	assert_int_equal(hours_next(&h, at(2026, 10, 23, 17, 0)),
		at(2026, 10, 26, 8, 0));
	assert_int_equal(hours_next(&h, at(2026, 2, 9, 9, 17)),
		at(2026, 2, 9, 9, 17));
	assert_int_equal(hours_after(&h, at(2026, 2, 6, 15, 0), 2 * HOUR),
		at(2026, 2, 9, 9, 0));
	assert_int_equal(hours_after(&h, at(2026, 2, 7, 3, 0), 0),
		at(2026, 2, 9, 8, 0));
	assert_int_equal(hours_after(&h, at(2026, 2, 6, 8, 0), 8 * HOUR),
		at(2026, 2, 6, 16, 0));
	/* at five it is over */
	assert_int_equal(hours_next(&h, at(2026, 2, 9, 16, 0)),
		at(2026, 2, 10, 8, 0));
	assert_int_equal(hours_minute(&h, at(2026, 7, 1, 22, 30)), 30);
	assert_int_equal(hours_day(&h, at(2026, 7, 1, 22, 30)),
		number(2026, 7, 2));
	/* who works around the clock has a day of 23 hours, and one of 25 */
	h.from = 0;
	h.to = 1440;
	h.weekend = 0;
	assert_int_equal(hours_between(&h, at(2026, 3, 28, 23, 0),
		at(2026, 3, 29, 22, 0)), 23 * HOUR);
	assert_int_equal(hours_between(&h, at(2026, 10, 20, 22, 0),
		at(2026, 10, 28, 23, 0)), (8 * 24 + 1) * HOUR);
	zone_free(&zone);
}

/* One day as somebody lives it who looks at the clock each minute. */
struct worker {
	int64_t day;
	bool came, left;
};

static bool
at_work(struct worker *worker, const struct hours *h, int64_t t)
{
	int minute = hours_minute(h, t);

	if (hours_day(h, t) != worker->day)
		*worker = (struct worker) { .day = hours_day(h, t) };
	/* an hour that comes twice is worked once, and nobody comes back */
	worker->came |= minute >= h->from;
	worker->left |= minute >= h->to;
	return hours_works(h, worker->day) && worker->came && !worker->left;
}

static void
counted_minute_by_minute(void **state)
{
	static const int works[][2] = { { 0, 1440 }, { 60, 180 },
		{ 540, 1020 }, { 1410, 1440 }, { 0, 30 } };
	int64_t begin = at(2026, 3, 26, 0, 0);
	const int64_t off[] = { number(2026, 3, 30) };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(zones) * HEED_COUNT(works); i++) {
		struct zone *zone = zone_new(zones[i % HEED_COUNT(zones)]);
		const int *work = works[i / HEED_COUNT(zones)];
		struct hours h = { zone, work[0], work[1], 1U << 2, off, 1 };

		for (int season = 0; season < 2; season++) {
			int64_t first = begin + (int64_t)season * 210 * DAY;
			int64_t sum = 0, next = 0;
			struct worker worker = { 0 };

			for (int64_t t = first; t < first + 12 * DAY;
				t += 60) {
				if (t % 1740 == 0)
					assert_int_equal(hours_between(&h,
						first, t), sum);
				if (at_work(&worker, &h, t)) {
					assert_int_equal(hours_next(&h, t), t);
					sum += 60;
					if (t % 780 == 0)
						assert_int_equal(hours_after(
							&h, first, sum),
							t + 60);
					assert_true(next == 0 || next == t);
					next = 0;
				} else if (next == 0) {
					next = hours_next(&h, t);
					assert_true(next > t);
				}
			}
		}
		zone_free(&zone);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(zones_agree_with_the_c_library),
		cmocka_unit_test(the_instant_of_a_clock),
		cmocka_unit_test(each_instant_shows_its_clock),
		cmocka_unit_test(days_off),
		cmocka_unit_test(counted_day_by_day),
		cmocka_unit_test(nights_and_weekends_are_no_time),
		cmocka_unit_test(counted_minute_by_minute),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
