/* SPDX-License-Identifier: ISC */
/* Civil days (proleptic Gregorian), without any time zone. */
#ifndef HEED_BASE_DAY_H
#define HEED_BASE_DAY_H

#include <stdbool.h>
#include <stdint.h>

/* year 0 means "no day". */
struct day {
	int year;
	int month; /* 1..12 */
	int mday;  /* 1..31 */
};

/* True when it stands in the calendar and 1 <= year <= 9999. */
bool day_valid(struct day day);

/* Days since 1970-01-01 (negative before). */
int64_t day_number(struct day day);
struct day day_from_number(int64_t number);

/* 1 Monday .. 7 Sunday (ISO 8601). */
int day_weekday(struct day day);

/* How many days the month has. */
int day_month_length(int year, int month);

/*
 * The day on which instant `t` (Unix seconds) falls `zone` minutes east of
 * UTC.
 */
struct day day_at(int64_t t, int zone);

/* "2026-11-23", or "-" for no day; `out` needs 16 bytes.  Returns `out`. */
char *day_iso(struct day day, char out[16]);

/* Reads "2026-11-23"; false and no day when it is anything else. */
bool day_parse_iso(const char *text, struct day *out);

/*
 * "daily", "weekly", "monthly", "quarterly", "yearly", "10 days", "2 weeks",
 * "3 months" in days, a month being 30; 0 when it is none of these, or more
 * than two years.
 */
int day_cadence(const char *text);

#endif
