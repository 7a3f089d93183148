/* SPDX-License-Identifier: ISC */
/*
 * Civil days counted by the rule of 400 years = 146,097 days.  Years are taken
 * to begin in March so that the leap day comes last.
 */
#include "base/day.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/base.h"

static bool
leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int
day_month_length(int year, int month)
{
	static const int length[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31,
		30, 31 };

	if (month < 1 || month > 12)
		return 0;
	return length[month - 1] + (month == 2 && leap(year));
}

bool
day_valid(struct day day)
{
	return day.year >= 1 && day.year <= 9999 && day.month >= 1 &&
		day.month <= 12 && day.mday >= 1 &&
		day.mday <= day_month_length(day.year, day.month);
}

int64_t
day_number(struct day day)
{
	int64_t year = day.year - (day.month <= 2);
	int64_t era = (year >= 0 ? year : year - 399) / 400;
	int64_t of_era = year - era * 400;
	int64_t of_year = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) /
		5 + day.mday - 1;

	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 +
		of_year - 719468;
}

struct day
day_from_number(int64_t number)
{
	int64_t shifted = number + 719468;
	int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
	int64_t of_era = shifted - era * 146097;
	int64_t year = (of_era - of_era / 1460 + of_era / 36524 -
		of_era / 146096) / 365;
	int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
	int64_t month = (5 * of_year + 2) / 153;
	struct day day;

	day.mday = (int)(of_year - (153 * month + 2) / 5 + 1);
	day.month = (int)(month < 10 ? month + 3 : month - 9);
	day.year = (int)(year + era * 400 + (day.month <= 2));
	return day;
}

int
day_weekday(struct day day)
{
	/* 1970-01-01 was a Thursday */
	int64_t n = (day_number(day) + 3) % 7;

	return (int)(n < 0 ? n + 7 : n) + 1;
}

struct day
day_at(int64_t t, int zone)
{
	int64_t local = t + (int64_t)zone * 60;
	int64_t number = local / 86400;

	if (local % 86400 < 0)
		number--;
	return day_from_number(number);
}

char *
day_iso(struct day day, char out[16])
{
	/* "% 100": at -O2 gcc does not see what day_valid() has told */
	if (day_valid(day))
		snprintf(out, 16, "%04d-%02d-%02d", day.year, day.month % 100,
			day.mday % 100);
	else
		snprintf(out, 16, "-");
	return out;
}

bool
day_parse_iso(const char *text, struct day *out)
{
	struct day day = { 0 };

	*out = day;
	if (strlen(text) != 10)
		return false;
	for (int i = 0; i < 10; i++)
		if ((i == 4 || i == 7) ? text[i] != '-' :
					 !isdigit((unsigned char)text[i]))
			return false;
	day.year = (text[0] - '0') * 1000 + (text[1] - '0') * 100 +
		(text[2] - '0') * 10 + (text[3] - '0');
	day.month = (text[5] - '0') * 10 + (text[6] - '0');
	day.mday = (text[8] - '0') * 10 + (text[9] - '0');
	if (!day_valid(day))
		return false;
	*out = day;
	return true;
}

int
day_cadence(const char *text)
{
	static const struct { const char *word; int days; } words[] = {
		{ "daily", 1 }, { "weekly", 7 }, { "monthly", 30 },
		{ "quarterly", 91 }, { "yearly", 365 },
	}, units[] = {
		{ "day", 1 }, { "days", 1 }, { "week", 7 }, { "weeks", 7 },
		{ "month", 30 }, { "months", 30 },
	};
	char unit[8];
	int number = 0, used = 0;

	for (size_t i = 0; i < HEED_COUNT(words); i++)
		if (strcmp(text, words[i].word) == 0)
			return words[i].days;
	if (text[0] < '0' || text[0] > '9' || sscanf(text, "%3d %7s%n",
		&number, unit, &used) != 2 || text[used] != '\0')
		return 0;
	for (size_t i = 0; i < HEED_COUNT(units); i++)
		if (strcmp(unit, units[i].word) == 0 &&
		    number * units[i].days <= 730)
			return number * units[i].days;
	return 0;
}
