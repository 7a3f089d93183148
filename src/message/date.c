/* SPDX-License-Identifier: ISC */
/*
 * Reads dates token by token, in any order that is not ambiguous: a word is a
 * month or a zone, a number with colons a time, and the first small number
 * the day.  Trusts nothing: each number is bounded as it is read, comments are
 * counted, not nested.
 */
#include "message/date.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/base.h"
#include "base/day.h"

struct parts {
	struct day day;
	int hour, minute, second;
	int zone;
	bool has_time, has_zone, pm, am;
};

static const char months[][4] = { "jan", "feb", "mar", "apr", "may", "jun",
	"jul", "aug", "sep", "oct", "nov", "dec" };

static const struct {
	const char *name;
	int minutes;
} zones[] = {
	{ "ut", 0 }, { "utc", 0 }, { "gmt", 0 }, { "z", 0 }, { "wet", 0 },
	{ "bst", 60 }, { "west", 60 }, { "cet", 60 }, { "met", 60 },
	{ "cest", 120 }, { "mest", 120 }, { "eet", 120 }, { "eest", 180 },
	{ "msk", 180 }, { "est", -300 }, { "edt", -240 }, { "cst", -360 },
	{ "cdt", -300 }, { "mst", -420 }, { "mdt", -360 }, { "pst", -480 },
	{ "pdt", -420 },
};

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Reads all digits, `*len` of them; those behind the ninth count nothing. */
static long
number(const char *p, size_t *len)
{
	long value = 0;

	for (*len = 0; digit(p[*len]); (*len)++)
		if (*len < 9)
			value = value * 10 + (p[*len] - '0');
	return value;
}

static const char *
skip_comment(const char *p)
{
	size_t depth = 0;

	for (; *p != '\0'; p++) {
		if (*p == '(')
			depth++;
		else if (*p == ')' && --depth == 0)
			return p + 1;
	}
	return p;
}

static void
word(struct parts *d, const char *p, size_t len)
{
	if (len >= 3)
		for (size_t i = 0; i < HEED_COUNT(months); i++)
			if (d->day.month == 0 &&
			    strncasecmp(p, months[i], 3) == 0) {
				d->day.month = (int)i + 1;
				return;
			}
	if (len == 2 && strncasecmp(p, "pm", 2) == 0)
		d->pm = true;
	if (len == 2 && strncasecmp(p, "am", 2) == 0)
		d->am = true;
	for (size_t i = 0; i < HEED_COUNT(zones); i++)
		if (d->has_time && !d->has_zone &&
		    strlen(zones[i].name) == len &&
		    strncasecmp(p, zones[i].name, len) == 0) {
			d->zone = zones[i].minutes;
			d->has_zone = true;
		}
}

/* "12:03", "12:03:59.25", "12.03.59"; gives what stands behind it. */
static const char *
clock_time(struct parts *d, const char *p)
{
	size_t len;
	char mark;

	d->hour = (int)number(p, &len);
	p += len;
	mark = *p;
	d->minute = (int)number(p + 1, &len);
	p += 1 + len;
	if (*p == mark && digit(p[1])) {
		d->second = (int)number(p + 1, &len);
		p += 1 + len;
	}
	if ((*p == '.' || *p == ',') && digit(p[1]))
		for (p++; digit(*p); p++)
			continue;
	d->has_time = true;
	return p;
}

static void
year(struct parts *d, long value, size_t digits)
{
	if (digits == 2)
		value += value < 50 ? 2000 : 1900;
	else if (digits == 3)
		value += 1900;
	d->day.year = (int)value;
}

/* "2026-11-23", "2026/11/23", "23-Nov-2026", "23.11.2026" or one number. */
static const char *
day_number_at(struct parts *d, const char *p)
{
	size_t len, second, third;
	long value = number(p, &len), next;

	if (len == 4 && (p[4] == '-' || p[4] == '/') && d->day.year == 0) {
		next = number(p + 5, &second);
		if (second > 0 && p[5 + second] == p[4]) {
			d->day.year = (int)value;
			d->day.month = (int)next;
			d->day.mday = (int)number(p + 6 + second, &third);
			p += 6 + second + third;
			return *p == 'T' ? p + 1 : p;
		}
	}
	if (len <= 2 && (p[len] == '.' || p[len] == '/') && d->day.mday == 0 &&
	    d->day.month == 0) {
		next = number(p + len + 1, &second);
		if (second > 0 && second <= 2 && p[len + 1 + second] ==
			p[len]) {
			d->day.mday = (int)value;
			d->day.month = (int)next;
			p += len + second + 2;
			value = number(p, &third);
			year(d, value, third);
			return p + third;
		}
	}
	if (d->day.mday == 0 && len <= 2)
		d->day.mday = (int)value;
	else if (d->day.year == 0 && len <= 4)
		year(d, value, len);
	return p + len;
}

/* "+0100", "+01:00", "-8"; gives what stands behind it. */
static const char *
offset(struct parts *d, const char *p)
{
	int sign = *p == '-' ? -1 : 1;
	size_t len, minutes_len = 0;
	long value = number(p + 1, &len), minutes = 0;

	p += 1 + len;
	if (*p == ':' && digit(p[1]))
		minutes = number(p + 1, &minutes_len);
	if (len > 2) {
		minutes = value % 100;
		value /= 100;
	}
	/* the furthest real ones are -12 and +14 */
	if (value <= 14 && minutes < 60) {
		d->zone = sign * (int)(value * 60 + minutes);
		d->has_zone = true;
	}
	return minutes_len == 0 ? p : p + 1 + minutes_len;
}

static const char *
token(struct parts *d, const char *p)
{
	size_t len;

	if (*p == '(')
		return skip_comment(p);
	if ((*p == '+' || *p == '-') && digit(p[1]) && d->has_time)
		return offset(d, p);
	if (digit(*p)) {
		number(p, &len);
		if (len <= 2 && digit(p[len + (p[len] != '\0')]) &&
		    !d->has_time && (p[len] == ':' ||
			    (p[len] == '.' && d->day.year != 0)))
			return clock_time(d, p);
		return day_number_at(d, p);
	}
	for (len = 0; (p[len] | 0x20) >= 'a' && (p[len] | 0x20) <= 'z'; len++)
		continue;
	if (len == 0)
		return p + 1;
	word(d, p, len);
	return p + len;
}

bool
date_read(const char *value, int64_t *t, int *zone)
{
	struct parts d = { 0 };
	size_t limit = 0;

	while (*value != '\0' && limit++ < 64)
		value = token(&d, value);
	if (d.pm && d.hour < 12)
		d.hour += 12;
	else if (d.am && d.hour == 12)
		d.hour = 0;
	if (!day_valid(d.day) || d.day.year < 1970 || d.hour > 24 ||
	    d.minute > 59 || d.second > 60)
		return false;
	*zone = d.zone;
	*t = day_number(d.day) * 86400 + d.hour * 3600 + d.minute * 60 +
		d.second - (int64_t)d.zone * 60;
	return true;
}
