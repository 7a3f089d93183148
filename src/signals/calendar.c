/* SPDX-License-Identifier: ISC */
/* Counting of days and months for signals/days.c.  Pure. */
#include "signals/calendar.h"

#include <stddef.h>
#include <string.h>

#include "base/base.h"

#define PAST 60 /* "on 3 October" in November is not next year */

struct day
calendar_shifted(struct day day, int64_t by)
{
	return day_from_number(day_number(day) + by);
}

struct day
calendar_month_end(struct day day, int months)
{
	int month = day.month - 1 + months;

	day.year += month / 12;
	day.month = month % 12 + 1;
	day.mday = day_month_length(day.year, day.month);
	return day;
}

struct day
calendar_without_year(struct day today, int month, int mday)
{
	struct day day = { today.year - 1, month, mday };

	if (today.year == 0)
		return (struct day) { 0 };
	/* 29 February is in none of most years */
	while (day.year <= today.year && (!day_valid(day) ||
	    day_number(day) < day_number(today) - PAST))
		day.year++;
	return day;
}

struct day
calendar_next(struct day today, struct day day)
{
	return day.year == 0 ? day :
		calendar_without_year(today, day.month, day.mday);
}

void
calendar_slashes(struct day *day, struct day *other, bool month_first)
{
	struct day turned = { day->year, day->mday, day->month }, as = *day;
	bool both = day_valid(as) && day_valid(turned);

	if (both && as.month == as.mday)
		return;
	if (day_valid(turned) && (!day_valid(as) || month_first))
		*day = turned;
	if (both)
		*other = month_first ? as : turned;
}

bool
calendar_month_first(const char *tag)
{
	static const char *const countries[] = { "US", "PH", "PR", "GU" };
	const char *dash = tag == NULL ? NULL : strchr(tag, '-');

	for (size_t i = 0; dash != NULL && i < HEED_COUNT(countries); i++)
		if (strcmp(dash + 1, countries[i]) == 0)
			return true;
	return false;
}

bool
calendar_full_year(int n)
{
	return n >= 1990 && n <= 2200;
}
