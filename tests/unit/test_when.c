/* SPDX-License-Identifier: ISC */
/*
 * The quiet hours: by the clock on the recipient's wall, in every season; and
 * times as they are written in each language.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/mem.h"
#include "outbox/when.h"

#define STOCKHOLM "Europe/Stockholm"
#define HOUR	  3600

static const struct quiet usual = { 20, 8, true };

/* 2026-11-24 is a Tuesday; 00:00 UTC. */
#define TUESDAY 1795478400

static void
goes(int64_t t, const char *name, const struct quiet *quiet, int64_t wanted)
{
	struct zone *zone = name == NULL ? NULL : zone_new(name);
	struct hours hours = hours_usual;

	hours.zone = zone;
	assert_int_equal(when_not_quiet(t, &hours, quiet), wanted);
	zone_free(&zone);
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
		struct zone *zone = zone_new(zones[i]);
		struct hours hours = hours_usual;

		hours.zone = zone;
		for (int64_t t = TUESDAY; t < TUESDAY + 730 * 24 * HOUR;
		     t += 5 * HOUR) {
			int64_t then = when_not_quiet(t, &hours, night);

			assert_true(then >= t && then <= t + 5 * 24 * HOUR);
			assert_int_equal(when_not_quiet(then, &hours, night),
				then);
		}
		zone_free(&zone);
	}
}

static void
says(int64_t t, const char *language, const char *country, const char *wanted)
{
	char *text = when_text(t, language, country, NULL);

	if (strcmp(text, wanted) != 0)
		fail_msg("%s: \"%s\", not \"%s\"", language, text, wanted);
	free(text);
}

/* As each stands in the shipped letters, on a Wednesday. */
static void
test_in_a_sentence(void **state)
{
	int64_t t = TUESDAY + 33 * HOUR + 1800;

	(void)state;
	says(t, "en", "GB", "Wednesday, 25 November at 09:30");
	says(t, "en", "US", "Wednesday, November 25 at 09:30");
	says(t, "sv", "SE", "onsdag 25 november kl. 09:30");
	says(t, "pl", "PL", "\u015broda, 25 listopada o godz. 09:30");
	says(t, "sk", "SK", "streda 25. novembra o 9:30");
	says(t, "nl", "NL", "woensdag 25 november om 09:30");
	says(t, "de", "DE", "Mittwoch, 25. November um 09:30");
	says(t, "fr", "FR", "mercredi 25 novembre \u00e0 09:30");
	says(t, "es", "ES", "mi\u00e9rcoles 25 de noviembre a las 9:30");
	says(t, "it", "IT", "mercoled\u00ec 25 novembre alle 09:30");
	says(t, "cs", "CZ", "ve st\u0159edu 25. listopadu v 9:30");
	says(t, "da", "DK", "onsdag den 25. november kl. 09.30");
	says(t, "nb", "NO", "onsdag 25. november kl. 09:30");
	says(t, "no", "NO", "onsdag 25. november kl. 09:30");
	says(t, "nn", "NO", "onsdag 25. november kl. 09:30");
	says(t, "fi", "FI", "keskiviikkona 25. marraskuuta klo 9.30");
	says(t, "pt", "PT", "quarta-feira, 25 de novembro, 09:30");
}

/* Where the word before the day or the hour depends on it. */
static void
test_prepositions(void **state)
{
	static const char *const days[] = { "v \u00fater\u00fd 24.",
		"ve st\u0159edu 25.", "ve \u010dtvrtek 26.",
		"v p\u00e1tek 27.", "v sobotu 28.", "v ned\u011bli 29.",
		"v pond\u011bl\u00ed 30." };

	(void)state;
	for (int day = 0; day < 7; day++)
		for (int hour = 0; hour < 24; hour++) {
			bool ve = hour == 2 || hour == 3 || hour == 4 ||
				hour == 12 || hour == 13 || hour == 14 ||
				hour >= 20;
			char *wanted = mem_printf("%s listopadu %s %d:00",
				days[day], ve ? "ve" : "v", hour);

			says(TUESDAY + (day * 24 + hour) * HOUR, "cs", "CZ",
				wanted);
			free(wanted);
		}
	says(TUESDAY + HOUR, "es", "ES", "martes 24 de noviembre a la 1:00");
	says(TUESDAY + 13 * HOUR, "es", "ES",
		"martes 24 de noviembre a las 13:00");
}

/* French counts the first of a month only: "1er octobre", "2 octobre". */
static void
test_french_first(void **state)
{
	int64_t first = TUESDAY + 7 * 24 * HOUR;

	(void)state;
	says(first, "fr", "FR", "mardi 1er d\u00e9cembre \u00e0 00:00");
	says(first, "fr", "BE", "mardi 1er d\u00e9cembre \u00e0 00:00");
	says(first + 24 * HOUR, "fr", "FR",
		"mercredi 2 d\u00e9cembre \u00e0 00:00");
	says(first + 10 * 24 * HOUR, "fr", "FR",
		"vendredi 11 d\u00e9cembre \u00e0 00:00");
	/* the hour is a 1 too */
	says(first + 25 * HOUR, "fr", "FR",
		"mercredi 2 d\u00e9cembre \u00e0 01:00");
	says(first, "de", "DE", "Dienstag, 1. Dezember um 00:00");
}

/* It is the day and the hour of that zone that the words go by. */
static void
test_sentence_in_a_zone(void **state)
{
	char *text = when_text(TUESDAY + 23 * HOUR, "cs", "CZ",
		"Europe/Prague");

	(void)state;
	assert_string_equal(text, "ve st\u0159edu 25. listopadu v 0:00");
	free(text);
}

/* Christmas 2026: Thursday 24 is worked, 25 and 26 (Saturday) are free. */
static void
test_holidays(void **state)
{
	int64_t thursday = TUESDAY + 30 * 24 * HOUR;
	int64_t monday = thursday + 4 * 24 * HOUR;
	const int64_t off[] = { thursday / 86400 + 1, thursday / 86400 + 2 };
	struct zone *zone = zone_new(STOCKHOLM);
	struct hours hours = hours_usual;
	struct quiet nights = { 20, 8, false };

	(void)state;
	hours.off = off;
	hours.n_off = HEED_COUNT(off);
	hours.zone = zone;
	/* in the evening of the 24th, and at noon of the 25th */
	assert_int_equal(when_not_quiet(thursday + 21 * HOUR, &hours, &usual),
		monday + 7 * HOUR);
	assert_int_equal(when_not_quiet(thursday + 36 * HOUR, &hours, &usual),
		monday + 7 * HOUR);
	/* where days off are not quiet */
	assert_int_equal(when_not_quiet(thursday + 36 * HOUR, &hours, &nights),
		thursday + 36 * HOUR);
	assert_int_equal(when_workday(thursday + 36 * HOUR, &hours),
		monday + 12 * HOUR);
	assert_int_equal(when_workday(thursday + 12 * HOUR, &hours),
		thursday + 12 * HOUR);
	/* away until the 24th: back on Monday, which is theirs */
	assert_int_equal(when_back(day_at(thursday, 0), &hours),
		monday + 23 * HOUR);
	zone_free(&zone);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_a_night),
		cmocka_unit_test(test_zones),
		cmocka_unit_test(test_weekends),
		cmocka_unit_test(test_hours_within_a_day_and_none),
		cmocka_unit_test(test_holidays),
		cmocka_unit_test(test_summer_time),
		cmocka_unit_test(test_every_hour_of_two_years),
		cmocka_unit_test(test_in_a_sentence),
		cmocka_unit_test(test_prepositions),
		cmocka_unit_test(test_french_first),
		cmocka_unit_test(test_sentence_in_a_zone),
	};

	return cmocka_run_group_tests_name("when", tests, NULL, NULL);
}
