/* SPDX-License-Identifier: ISC */
/*
 * Whole weeks are counted at once and holidays are searched for, so that a day
 * of the year 9999 costs no more than tomorrow.
 */
#include "base/hours.h"

#define DAY  INT64_C(86400)
#define WEEK 7

const struct hours hours_usual = { .from = 9 * 60, .to = 17 * 60,
	.weekend = 1U << 6 | 1U << 7 };

static const struct hours *
or_usual(const struct hours *hours)
{
	return hours == NULL ? &hours_usual : hours;
}

static int64_t
local_of(const struct hours *hours, int64_t t)
{
	return t + zone_offset(or_usual(hours)->zone, t);
}

static int64_t
day_of_local(int64_t local)
{
	return (local - (local % DAY + DAY) % DAY) / DAY;
}

int64_t
hours_day(const struct hours *hours, int64_t t)
{
	return day_of_local(local_of(hours, t));
}

int
hours_minute(const struct hours *hours, int64_t t)
{
	int64_t local = local_of(hours, t);

	return (int)((local - day_of_local(local) * DAY) / 60);
}

/* How many holidays lie before that day. */
static size_t
off_before(const struct hours *hours, int64_t day)
{
	size_t low = 0, high = hours->n_off;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (hours->off[middle] < day)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool
is_weekend(const struct hours *hours, int64_t day)
{
	/* 1970-01-01, day 0, was a Thursday */
	int64_t weekday = ((day + 3) % WEEK + WEEK) % WEEK + 1;

	return hours->weekend >> weekday & 1;
}

bool
hours_works(const struct hours *hours, int64_t day)
{
	const struct hours *h = or_usual(hours);
	size_t i = off_before(h, day);

	return !is_weekend(h, day) && (i == h->n_off || h->off[i] != day);
}

int64_t
hours_next_day(const struct hours *hours, int64_t day)
{
	while (!hours_works(hours, day))
		day++;
	return day;
}

int64_t
hours_workdays(const struct hours *hours, int64_t a, int64_t b)
{
	const struct hours *h = or_usual(hours);
	int64_t n = 0, day = a;

	if (b < a)
		return -hours_workdays(h, b, a);
	for (int64_t i = 1; i <= WEEK; i++)
		n += !is_weekend(h, a + i);
	n *= (b - a) / WEEK;
	for (day += (b - a) / WEEK * WEEK; day < b; day++)
		n += !is_weekend(h, day + 1);
	for (size_t i = off_before(h, a + 1); i < h->n_off && h->off[i] <= b;
		i++)
		n -= !is_weekend(h, h->off[i]);
	return n;
}

int64_t
hours_length(const struct hours *hours)
{
	const struct hours *h = or_usual(hours);

	return (int64_t)(h->to - h->from) * 60;
}

static int64_t
begin_of(const struct hours *h, int64_t day)
{
	return zone_instant(h->zone, day * DAY + (int64_t)h->from * 60);
}

static int64_t
end_of(const struct hours *h, int64_t day)
{
	return zone_instant(h->zone, day * DAY + (int64_t)h->to * 60);
}

/* What of that day's work lies between the two instants. */
static int64_t
part_of(const struct hours *h, int64_t day, int64_t a, int64_t b)
{
	int64_t begin, end;

	if (!hours_works(h, day))
		return 0;
	begin = begin_of(h, day);
	end = end_of(h, day);
	if (begin < a)
		begin = a;
	if (end > b)
		end = b;
	return end > begin ? end - begin : 0;
}

/*
 * By how much whole days after `first` and before `last` are longer than on
 * the clock, where the clocks were changed within working hours.
 */
static int64_t
changed(const struct hours *h, int64_t first, int64_t last)
{
	int64_t at = first * DAY, sum = 0, done = first;

	/* a day earlier in UTC than the zone's day can begin */
	for (at -= DAY; zone_change(h->zone, at, &at);) {
		int64_t days[] = { hours_day(h, at - 1), hours_day(h, at) };

		if (days[0] >= last)
			break;
		for (int i = 0; i < 2; i++) {
			if (days[i] <= done || days[i] >= last ||
			    !hours_works(h, days[i]))
				continue;
			sum += end_of(h, days[i]) - begin_of(h, days[i]) -
				hours_length(h);
			done = days[i];
		}
	}
	return sum;
}

int64_t
hours_between(const struct hours *hours, int64_t a, int64_t b)
{
	const struct hours *h = or_usual(hours);
	int64_t first = hours_day(h, a), last = hours_day(h, b), sum;

	if (b <= a)
		return 0;
	if (first == last)
		return part_of(h, first, a, b);
	sum = part_of(h, first, a, b) + part_of(h, last, a, b);
	if (last - first < 2)
		return sum;
	return sum + hours_workdays(h, first, last - 1) * hours_length(h) +
		changed(h, first, last);
}

int64_t
hours_next(const struct hours *hours, int64_t t)
{
	const struct hours *h = or_usual(hours);
	int64_t day = hours_next_day(h, hours_day(h, t));

	/* a change may have left out all of a short day */
	while (end_of(h, day) <= t || end_of(h, day) == begin_of(h, day))
		day = hours_next_day(h, day + 1);
	return begin_of(h, day) > t ? begin_of(h, day) : t;
}

int64_t
hours_after(const struct hours *hours, int64_t t, int64_t seconds)
{
	const struct hours *h = or_usual(hours);

	for (;;) {
		int64_t room;

		t = hours_next(h, t);
		room = end_of(h, hours_day(h, t)) - t;
		if (seconds <= room)
			return seconds > 0 ? t + seconds : t;
		seconds -= room;
		t += room;
	}
}
