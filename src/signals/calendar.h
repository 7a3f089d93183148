/* SPDX-License-Identifier: ISC */
/* Inside signals/ only: counting of days and months. */
#ifndef HEED_SIGNALS_CALENDAR_H
#define HEED_SIGNALS_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"

#define CALENDAR_LEAP_YEAR 2024 /* has all days that any year has */

/* So many days later. */
struct day calendar_shifted(struct day day, int64_t by);

/* The last day of the month that is so many months later. */
struct day calendar_month_end(struct day day, int months);

/*
 * The next such day from `today` on, or one that is not longer past than 60
 * days.  Year 0 when today is unknown.
 */
struct day calendar_without_year(struct day today, int month, int mday);

/* The same of a day whose year does not count; year 0 stays none. */
struct day calendar_next(struct day today, struct day day);

/*
 * A day that was written with "/": day and month may stand the other way
 * round, where the country says so or where there is no such month.  `*other`
 * is the other way where both are days; else it is left alone.
 */
void calendar_slashes(struct day *day, struct day *other, bool month_first);

/* Do people there write the month first?  A tag as "en-US"; may be NULL. */
bool calendar_month_first(const char *tag);

/* Could that number be the year of a letter? */
bool calendar_full_year(int n);

#endif
