/* SPDX-License-Identifier: ISC */
/*
 * Times by ICU, which brings its own locale data and zones: a bare server has
 * no locales installed.  Falls back on plain numbers when ICU says no.
 */
#include "outbox/when.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/ustring.h>

#include "base/clock.h"
#include "base/day.h"
#include "base/mem.h"

#define TEXT_MAX 200
#define DAY	 1440 /* minutes */
#define STEPS	 10   /* of night and weekend, until a working hour comes */

static void
to_utf16(const char *text, UChar *out, int32_t size)
{
	UErrorCode status = U_ZERO_ERROR;

	u_strFromUTF8(out, size, NULL, text, -1, &status);
	if (U_FAILURE(status))
		out[0] = 0;
	out[size - 1] = 0;
}

/* One pattern, made for the language from a skeleton, applied to `t`. */
static bool
format(int64_t t, const char *locale, const UChar *zone, const char *skeleton,
	UChar *out)
{
	UChar wanted[32], pattern[TEXT_MAX];
	UErrorCode status = U_ZERO_ERROR;
	UDateTimePatternGenerator *generator = udatpg_open(locale, &status);
	UDateFormat *formatter = NULL;
	int32_t len;

	to_utf16(skeleton, wanted, 32);
	len = udatpg_getBestPattern(generator, wanted, -1, pattern, TEXT_MAX,
		&status);
	if (U_SUCCESS(status))
		formatter = udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, zone,
			-1, pattern, len, &status);
	if (U_SUCCESS(status))
		udat_format(formatter, (UDate)t * 1000.0, out, TEXT_MAX, NULL,
			&status);
	if (formatter != NULL)
		udat_close(formatter);
	udatpg_close(generator);
	return U_SUCCESS(status);
}

/* What stands between the day and the time of day. */
static const char *
joiner(const char *language)
{
	static const char *const table[][2] = { { "en", " at " },
		{ "sv", " kl. " }, { "pl", " o godz. " }, { "sk", " o " },
		{ "nl", " om " }, { "de", " um " }, { "fr", " \u00e0 " },
		{ "es", " a las " }, { "it", " alle " }, { "cs", " v " },
		{ "da", " kl. " }, { "nb", " kl. " }, { "fi", " klo " } };

	for (size_t i = 0; i < HEED_COUNT(table); i++)
		if (strcmp(table[i][0], language) == 0)
			return table[i][1];
	return ", ";
}

char *
when_text(int64_t t, const char *language, const char *country,
	const char *zone)
{
	UChar zone16[64], day[TEXT_MAX], hour[TEXT_MAX];
	char day8[TEXT_MAX * 3], hour8[TEXT_MAX * 3], locale[32], plain[32];
	UErrorCode status = U_ZERO_ERROR;

	snprintf(locale, sizeof(locale), "%.8s%s%.8s", language,
		country == NULL ? "" : "_", country == NULL ? "" : country);
	to_utf16(zone == NULL ? "UTC" : zone, zone16, 64);
	if (!format(t, locale, zone16, "EEEEdMMMM", day) ||
	    !format(t, locale, zone16, "Hmm", hour))
		return mem_str(clock_utc(t, plain));
	u_strToUTF8(day8, sizeof(day8), NULL, day, -1, &status);
	u_strToUTF8(hour8, sizeof(hour8), NULL, hour, -1, &status);
	if (U_FAILURE(status))
		return mem_str(clock_utc(t, plain));
	return mem_printf("%s%s%s", day8, joiner(language), hour8);
}

/* Minutes east of UTC; false: ICU cannot tell. */
static bool
offset_at(int64_t t, const char *zone, int *minutes)
{
	UChar zone16[64];
	UErrorCode status = U_ZERO_ERROR;
	UCalendar *calendar;
	int32_t ms = 0;

	*minutes = 0;
	if (zone == NULL)
		return true;
	to_utf16(zone, zone16, 64);
	calendar = ucal_open(zone16, -1, "en", UCAL_GREGORIAN, &status);
	if (U_SUCCESS(status)) {
		ucal_setMillis(calendar, (UDate)t * 1000.0, &status);
		ms = ucal_get(calendar, UCAL_ZONE_OFFSET, &status) +
			ucal_get(calendar, UCAL_DST_OFFSET, &status);
	}
	if (calendar != NULL)
		ucal_close(calendar);
	if (U_SUCCESS(status))
		*minutes = ms / 60000;
	return U_SUCCESS(status);
}

int
when_offset(int64_t t, const char *zone)
{
	int minutes;

	offset_at(t, zone, &minutes);
	return minutes;
}

int64_t
when_workday(int64_t t, const char *zone)
{
	int before = when_offset(t, zone);
	int weekday = day_weekday(day_at(t, before));

	if (weekday < 6)
		return t;
	t += (int64_t)(8 - weekday) * 86400;
	/* a change of summer time in between must not move the hour */
	return t + (int64_t)(before - when_offset(t, zone)) * 60;
}

int64_t
when_back(struct day last, const char *zone)
{
	int64_t number = day_number(last) + 1, midnight;

	while (day_weekday(day_from_number(number)) >= 6)
		number++;
	midnight = (number + 1) * 86400;
	return midnight - (int64_t)when_offset(midnight, zone) * 60;
}

/* Minutes from `t` until the quiet that it lies in is over; 0: in none. */
static int
quiet_for(int64_t t, int offset, const struct quiet *quiet)
{
	int minute = (int)(((t / 60 + offset) % DAY + DAY) % DAY);
	int from = quiet->from * 60, to = quiet->to * 60;

	if (quiet->weekends && day_weekday(day_at(t, offset)) >= 6)
		return DAY - minute;
	if (from <= to ? minute >= from && minute < to :
			 minute >= from || minute < to)
		return (to - minute + DAY) % DAY;
	return 0;
}

/*
 * Step by step: the end of a night may lie in a weekend, and that of a weekend
 * in a night.  A change of summer time on the way is made good, unless the
 * hour that would be has been left out.
 */
int64_t
when_not_quiet(int64_t t, const char *zone, const struct quiet *quiet)
{
	for (int i = 0; i < STEPS; i++) {
		int offset, after, minutes;
		int64_t next;

		if (!offset_at(t, zone, &offset))
			return t + 3600;
		minutes = quiet_for(t, offset, quiet);
		if (minutes == 0)
			return t;
		next = t - t % 60 + (int64_t)minutes * 60;
		if (!offset_at(next, zone, &after))
			return t + 3600;
		if (next + (int64_t)(offset - after) * 60 > t)
			next += (int64_t)(offset - after) * 60;
		t = next;
	}
	return t;
}
