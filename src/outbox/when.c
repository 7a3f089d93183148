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
#define DAY	 INT64_C(86400)
#define HOUR	 3600
#define STEPS	 10 /* of night and days off, until a working hour comes */

static void
to_utf16(const char *text, UChar *out, int32_t size)
{
	UErrorCode status = U_ZERO_ERROR;

	u_strFromUTF8(out, size, NULL, text, -1, &status);
	if (U_FAILURE(status))
		out[0] = 0;
	out[size - 1] = 0;
}

static int
minute_of_day(int64_t t, int offset)
{
	return (int)((t / 60 + offset + DAY) % (DAY / 60));
}

/* What ICU would say in a way that does not fit into a sentence. */
struct speech {
	const char *language;
	const char *day;    /* its pattern; NULL: ICU's own */
	const char *joiner; /* between the day and the time of day */
};

/*
 * Spanish puts the comma of a date into a heading only; a Danish date has its
 * article; EEEE is a Finnish weekday in the case that says "on", where ICU's
 * own pattern names it.  The Czech weekday is put in front, see below.
 */
static const struct speech speeches[] = {
	{ "en", NULL, " at " },
	{ "sv", NULL, " kl. " },
	{ "pl", NULL, " o godz. " },
	{ "sk", NULL, " o " },
	{ "nl", NULL, " om " },
	{ "de", NULL, " um " },
	{ "fr", NULL, " \u00e0 " },
	{ "es", "EEEE d 'de' MMMM", " a las " },
	{ "it", NULL, " alle " },
	{ "cs", "d. MMMM", " v " },
	{ "da", "EEEE 'den' d. MMMM", " kl. " },
	{ "nb", NULL, " kl. " },
	{ "nn", NULL, " kl. " },
	{ "no", NULL, " kl. " },
	{ "fi", "EEEE d. MMMM", " klo " },
};

static struct speech
speech_of(const char *language)
{
	for (size_t i = 0; i < HEED_COUNT(speeches); i++)
		if (strcmp(speeches[i].language, language) == 0)
			return speeches[i];
	return (struct speech) { language, NULL, ", " };
}

/* By a pattern, or one made for the language from a skeleton. */
static bool
format(int64_t t, const char *locale, const UChar *zone, const char *fixed,
	const char *skeleton, UChar *out)
{
	UChar wanted[32], pattern[TEXT_MAX];
	UErrorCode status = U_ZERO_ERROR;
	UDateTimePatternGenerator *generator = udatpg_open(locale, &status);
	UDateFormat *formatter = NULL;
	int32_t len = -1;

	to_utf16(skeleton, wanted, 32);
	if (fixed != NULL)
		to_utf16(fixed, pattern, TEXT_MAX);
	else
		len = udatpg_getBestPattern(generator, wanted, -1, pattern,
			TEXT_MAX, &status);
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

/*
 * A Czech weekday is declined, and so stands with its preposition: "ve středu
 * 25. listopadu".
 */
static const char *
weekday_before(const char *language, int weekday)
{
	static const char *const czech[] = { "v pond\u011bl\u00ed ",
		"v \u00fater\u00fd ", "ve st\u0159edu ",
		"ve \u010dtvrtek ", "v p\u00e1tek ", "v sobotu ",
		"v ned\u011bli " };

	return strcmp(language, "cs") == 0 ? czech[weekday - 1] : "";
}

/* "a la 1:30" but "a las 2:30"; "ve dvě", "ve dvanáct" but "v deset". */
static const char *
joiner(const struct speech *speech, int hour)
{
	if (strcmp(speech->language, "es") == 0 && hour == 1)
		return " a la ";
	if (strcmp(speech->language, "cs") == 0 &&
	    ((hour >= 2 && hour <= 4) || (hour >= 12 && hour <= 14) ||
		    hour >= 20))
		return " ve ";
	return speech->joiner;
}

/* Of "11" and of the "2026" that begins "2026-10-01", nothing is the first. */
char *
when_first(char *text, const char *language)
{
	size_t number = strcspn(text, "0123456789");
	char *all;

	if (strcmp(language, "fr") != 0 || text[number] != '1' ||
	    text[number + 1] != ' ')
		return text;
	all = mem_printf("%.*s1er%s", (int)number, text, text + number + 1);
	free(text);
	return all;
}

char *
when_text(int64_t t, const char *language, const char *country,
	const char *zone)
{
	struct speech speech = speech_of(language);
	UChar zone16[64], day[TEXT_MAX], hour[TEXT_MAX];
	char day8[TEXT_MAX * 3], hour8[TEXT_MAX * 3], locale[32], plain[32];
	UErrorCode status = U_ZERO_ERROR;
	int offset = when_offset(t, zone);

	snprintf(locale, sizeof(locale), "%.8s%s%.8s", language,
		country == NULL ? "" : "_", country == NULL ? "" : country);
	to_utf16(zone == NULL ? "UTC" : zone, zone16, 64);
	if (!format(t, locale, zone16, speech.day, "EEEEdMMMM", day) ||
	    !format(t, locale, zone16, NULL, "Hmm", hour))
		return mem_str(clock_utc(t, plain));
	u_strToUTF8(day8, sizeof(day8), NULL, day, -1, &status);
	u_strToUTF8(hour8, sizeof(hour8), NULL, hour, -1, &status);
	if (U_FAILURE(status))
		return mem_str(clock_utc(t, plain));
	return when_first(mem_printf("%s%s%s%s", weekday_before(language,
		day_weekday(day_at(t, offset))), day8,
		joiner(&speech, minute_of_day(t, offset) / 60), hour8),
		language);
}

int
when_offset(int64_t t, const char *zone)
{
	UChar zone16[64];
	UErrorCode status = U_ZERO_ERROR;
	UCalendar *calendar;
	int32_t ms = 0;

	if (zone == NULL)
		return 0;
	to_utf16(zone, zone16, 64);
	calendar = ucal_open(zone16, -1, "en", UCAL_GREGORIAN, &status);
	if (U_SUCCESS(status)) {
		ucal_setMillis(calendar, (UDate)t * 1000.0, &status);
		ms = ucal_get(calendar, UCAL_ZONE_OFFSET, &status) +
			ucal_get(calendar, UCAL_DST_OFFSET, &status);
	}
	if (calendar != NULL)
		ucal_close(calendar);
	return U_SUCCESS(status) ? ms / 60000 : 0;
}

int64_t
when_workday(int64_t t, const struct hours *hours)
{
	int64_t day = hours_day(hours, t), next = hours_next_day(hours, day);
	int64_t local = t + zone_offset(hours->zone, t);

	/* a change of summer time in between does not move the hour */
	return next == day ? t :
		zone_instant(hours->zone, local + (next - day) * DAY);
}

int64_t
when_back(struct day last, const struct hours *hours)
{
	int64_t day = hours_next_day(hours, day_number(last) + 1);

	return zone_instant(hours->zone, (day + 1) * DAY);
}

/* Where the quiet that `t` lies in ends; `t` itself: it lies in none. */
static int64_t
quiet_until(int64_t t, const struct hours *hours, const struct quiet *quiet)
{
	int64_t day = hours_day(hours, t), end;
	int minute = hours_minute(hours, t);
	int from = quiet->from * 60, to = quiet->to * 60;

	if (quiet->weekends && !hours_works(hours, day))
		return zone_instant(hours->zone,
			hours_next_day(hours, day) * DAY);
	if (from <= to ? minute < from || minute >= to :
			 minute < from && minute >= to)
		return t;
	end = (minute < to ? day : day + 1) * DAY + (int64_t)to * 60;
	return zone_instant(hours->zone, end);
}

/*
 * Step by step: the end of a night may lie in a day off, and that of days off
 * in a night.
 */
int64_t
when_not_quiet(int64_t t, const struct hours *hours, const struct quiet *quiet)
{
	for (int i = 0; i < STEPS; i++) {
		int64_t end = quiet_until(t, hours, quiet);

		if (end == t)
			return t;
		/* an hour that comes twice begins before its second time */
		t = end > t ? end : t + HOUR;
	}
	return t;
}
