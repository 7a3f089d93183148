/* SPDX-License-Identifier: ISC */
/*
 * When one side works: hours of the day, weekend, holidays, time zone.  Pure
 * arithmetic on civil days; a change of summer time moves no working hour.
 * Where a calendar is asked for, NULL stands for hours_usual.
 */
#ifndef HEED_BASE_HOURS_H
#define HEED_BASE_HOURS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "base/zone.h"

struct hours {
	const struct zone *zone; /* borrowed; NULL: UTC */
	int from, to;	  /* minutes of the day, 0 <= from < to <= 1440 */
	unsigned weekend; /* bit 1 << n: weekday n is free, 1 is Monday;
			   * never all seven */
	const int64_t *off; /* holidays as day_number(), sorted, each once;
			     * borrowed */
	size_t n_off;
};

/* Monday to Friday from 9 to 17 in UTC, without a holiday. */
extern const struct hours hours_usual;

/* The day on which `t` (Unix seconds) falls there, as day_number(). */
int64_t hours_day(const struct hours *hours, int64_t t);

/* The minute of that day, 0 to 1439. */
int hours_minute(const struct hours *hours, int64_t t);

/* Is that day (day_number()) neither weekend nor holiday? */
bool hours_works(const struct hours *hours, int64_t day);

/* The first working day from `day` on: itself, or a later one. */
int64_t hours_next_day(const struct hours *hours, int64_t day);

/* Working days in (a, b]; those in (b, a], below 0, when b is before a. */
int64_t hours_workdays(const struct hours *hours, int64_t a, int64_t b);

/* Working seconds from `a` to `b` (Unix seconds); 0 when b is not later. */
int64_t hours_between(const struct hours *hours, int64_t a, int64_t b);

/* `t` when somebody works then, or the moment at which the next work begins. */
int64_t hours_next(const struct hours *hours, int64_t t);

/* The first moment at which so many working seconds have passed since `t`. */
int64_t hours_after(const struct hours *hours, int64_t t, int64_t seconds);

/* Seconds in a working day; never 0. */
int64_t hours_length(const struct hours *hours);

#endif
