/* SPDX-License-Identifier: ISC */
/*
 * Two kinds of days: those that the lexicon names (weekdays, "tomorrow", "end
 * of the month") and dates in digits.  A day without a year is the next one,
 * or one not long past (calendar.h).  Trusts no number: each is checked
 * against the calendar.
 */
#include "signals/days.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "signals/calendar.h"

#define AHEAD 3 /* words between "by" and its day */

static void
add(struct named_days *days, uint32_t first, uint32_t last, struct day day,
	bool exact)
{
	if (days->n == LIMIT_DAYS || !day_valid(day))
		return;
	days->v[days->n++] = (struct named_day) { .first = first,
		.last = last, .day = day, .exact = exact };
}

/* The number that a token begins with; -1 when it is none or far too large. */
static int
number_of(const struct passage *p, uint32_t i)
{
	const char *word;
	int n = 0;

	if (i >= p->tokens->n || !p->tokens->v[i].number)
		return -1;
	word = token_word(p->tokens, i);
	for (; *word >= '0' && *word <= '9'; word++) {
		if (n > 99999)
			return -1;
		n = n * 10 + (*word - '0');
	}
	/* "15th", "12e" are numbers; "4x100m" is none */
	return strlen(word) > 3 ? -1 : n;
}

/* The one byte that joins two tokens, skipping a blank behind it; 0: other. */
static char
joint(const struct passage *p, uint32_t i)
{
	const struct token *a = &p->tokens->v[i], *b = a + 1;
	size_t end = a->start + a->len, gap;

	if (i + 1 >= p->tokens->n)
		return 0;
	gap = b->start - end;
	if (gap == 1 || (gap == 2 && p->tokens->text[end + 1] == ' '))
		return p->tokens->text[end];
	return 0;
}

/* A day without a year (0) is the next such one, either way it is read. */
static void
add_digits(const struct passage *p, struct named_days *days, uint32_t first,
	uint32_t last, struct day day, struct day today)
{
	struct day other = { 0 };
	bool dated = day.year != 0;
	size_t n = days->n;

	if (!dated)
		day.year = CALENDAR_LEAP_YEAR;
	if (joint(p, first) == '/')
		calendar_slashes(&day, &other, p->month_first);
	if (!dated) {
		day = calendar_next(today, day);
		other = calendar_next(today, other);
	}
	add(days, first, last, day, true);
	if (days->n > n)
		days->v[n].other = other;
}

/* "2026-11-15", "15.11.2026", "15. 11.", "15/11": what begins at token i. */
static uint32_t
digits(const struct passage *p, struct named_days *days, uint32_t i,
	struct day today)
{
	int a = number_of(p, i), b = number_of(p, i + 1), c;
	char first = joint(p, i), second;
	bool turned = first == '/' && p->month_first && a <= 12 && b <= 31;

	if (a < 0 || b < 0 || first == 0 || strchr("./-", first) == NULL)
		return 1;
	c = number_of(p, i + 2);
	second = c < 0 ? 0 : joint(p, i + 1);
	if (calendar_full_year(a) && first == '-' && second == '-') {
		add(days, i, i + 2, (struct day) { a, b, c }, true);
		return 3;
	}
	if (second == first && calendar_full_year(c)) {
		add_digits(p, days, i, i + 2, (struct day) { c, b, a }, today);
		return 3;
	}
	/* "15.12.1985" is not the 15th of this December; "15.12.26" is */
	if (second == first && c > 99)
		return 3;
	if (first == '-' || (!turned && (a < 1 || a > 31 || b < 1 || b > 12)))
		return 1;
	/* "3.8" is a figure unless something says that it is a day */
	if (p->tokens->v[i + 1].dotted ||
	    (i > 0 && (p->marks[i - 1] & (MARK_DEADLINE | MARK_DATE_LEAD)))) {
		add_digits(p, days, i, i + 1, (struct day) { 0, b, a }, today);
		return 2;
	}
	return 1;
}

/* The number at token i, in the sentence of the month; else -1. */
static int
beside(const struct passage *p, const struct hit *month, uint32_t i)
{
	if (i >= p->tokens->n || p->tokens->v[i].sentence !=
	    p->tokens->v[month->first].sentence)
		return -1;
	return number_of(p, i);
}

static bool
says_end(const struct passage *p, const struct hit *month, uint32_t i)
{
	return i < p->tokens->n && (p->marks[i] & MARK_MONTH_END) != 0 &&
		p->tokens->v[i].sentence ==
		p->tokens->v[month->first].sentence;
}

/* "the end of November", "marraskuun loppuun": its last day. */
static void
end_of_month(const struct passage *p, struct named_days *days,
	const struct hit *hit, int month, struct day today)
{
	uint32_t first = hit->first, last = hit->last;
	struct day day;
	int year;

	while (first > 0 && says_end(p, hit, first - 1))
		first--;
	while (says_end(p, hit, last + 1))
		last++;
	if (first == hit->first && last == hit->last)
		return;
	year = beside(p, hit, last + 1);
	day = calendar_full_year(year) ? (struct day) { year, month, 1 } :
		calendar_without_year(today, month, 28);
	if (day.year != 0)
		day.mday = day_month_length(day.year, month);
	add(days, first, calendar_full_year(year) ? last + 1 : last, day, true);
}

/* The month at token i, with the day before or behind it. */
static void
with_month(const struct passage *p, struct named_days *days,
	const struct hit *hit, int month, struct day today)
{
	uint32_t i = hit->first, first = i, last = hit->last;
	int mday = -1, year;

	if (i > 0)
		mday = beside(p, hit, first = i - 1);
	/* "the 15th of November", "12:e december" */
	if (mday < 0 && i > 1 && p->tokens->v[i - 1].word_len <= 2)
		mday = beside(p, hit, first = i - 2);
	if (mday < 1 || mday > 31) {
		mday = beside(p, hit, last + 1);
		first = i;
		last++;
	}
	if (mday < 1 || mday > 31) {
		end_of_month(p, days, hit, month, today);
		return;
	}
	year = beside(p, hit, last + 1);
	if (calendar_full_year(year))
		add(days, first, last + 1, (struct day) { year, month, mday },
			true);
	else
		add(days, first, last,
			calendar_without_year(today, month, mday), true);
}

static struct day
by_rule(const struct passage *p, const struct hit *hit, enum day_rule rule,
	struct day today)
{
	int weekday = day_weekday(today);
	int n = hit->number == UINT32_MAX ? -1 : number_of(p, hit->number);

	switch (rule) {
	case DAY_TODAY:
		return today;
	case DAY_TOMORROW:
		return calendar_shifted(today, 1);
	case DAY_AFTER_TOMORROW:
		return calendar_shifted(today, 2);
	case DAY_THIS_WEEK:
		return calendar_shifted(today,
			weekday <= 5 ? 5 - weekday : 12 - weekday);
	case DAY_NEXT_WEEK:
		return calendar_shifted(today, 12 - weekday);
	case DAY_THIS_MONTH:
		return calendar_month_end(today, 0);
	case DAY_NEXT_MONTH:
		return calendar_month_end(today, 1);
	case DAY_THIS_YEAR:
		return (struct day) { today.year, 12, 31 };
	case DAY_ONE_WEEK:
		return calendar_shifted(today, 7);
	case DAY_TWO_WEEKS:
		return calendar_shifted(today, 14);
	case DAY_DAYS:
		return n < 0 || n > 400 ? (struct day) { 0 } :
			calendar_shifted(today, n);
	case DAY_WEEKS:
		return n < 0 || n > 60 ? (struct day) { 0 } :
			calendar_shifted(today, (int64_t)n * 7);
	case DAY_MONTH_END: /* with_month() looks for it */
	case DAY_NONE:
	case DAY_RULES:
		break;
	}
	return (struct day) { 0 };
}

static void
from_lexicon(const struct passage *p, struct named_days *days,
	struct day today)
{
	for (size_t i = 0; i < p->hits.n; i++) {
		const struct hit *hit = &p->hits.v[i];
		const struct rule *rule = passage_rule(p, hit);
		int ahead;

		if (rule->role == ROLE_MONTH)
			with_month(p, days, hit, rule->value, today);
		if (today.year == 0)
			continue;
		if (rule->role == ROLE_WEEKDAY) {
			ahead = (rule->value - day_weekday(today) + 7) % 7;
			add(days, hit->first, hit->last,
				calendar_shifted(today, ahead == 0 ? 7 : ahead),
				false);
		}
		if (rule->role == ROLE_DAY)
			add(days, hit->first, hit->last, by_rule(p, hit,
				(enum day_rule)rule->value, today), false);
	}
}

/* "den 15", "the 15th": the next day of that number. */
static void
bare_number(const struct passage *p, struct named_days *days, uint32_t i,
	struct day today)
{
	int n = number_of(p, i);
	struct day day;
	const char *word = token_word(p->tokens, i);
	bool ordinal = p->tokens->v[i].dotted || joint(p, i) == ':' ||
		word[strspn(word, "0123456789")] != '\0' ||
		i + 1 == p->tokens->n ||
		p->tokens->v[i + 1].clause != p->tokens->v[i].clause ||
		p->tokens->v[i + 1].sentence != p->tokens->v[i].sentence;

	if (today.year == 0 || n < 1 || n > 31 || i == 0 || !ordinal ||
	    (p->marks[i - 1] & MARK_DATE_LEAD) == 0)
		return;
	/* "the 30th" of a month that has none is the next month's */
	for (int months = n < today.mday; months <= 2; months++) {
		day = calendar_month_end(today, months);
		if (n <= day.mday)
			break;
	}
	day.mday = n;
	add(days, i, i, day, true);
}

static int
by_place(const void *a, const void *b)
{
	const struct named_day *x = a, *y = b;

	if (x->first != y->first)
		return x->first < y->first ? -1 : 1;
	/* the longer first, the exact before the rough */
	if (x->last != y->last)
		return x->last > y->last ? -1 : 1;
	return (int)y->exact - (int)x->exact;
}

/* "por la mañana" is no tomorrow: what begins within such words is none. */
static void
drop_no_days(const struct passage *p, struct named_days *days)
{
	for (size_t i = 0; i < p->hits.n; i++) {
		const struct hit *hit = &p->hits.v[i];
		const struct rule *rule = passage_rule(p, hit);
		size_t kept = 0;

		if (rule->role != ROLE_DAY || rule->value != DAY_NONE)
			continue;
		for (size_t k = 0; k < days->n; k++)
			if (days->v[k].first < hit->first ||
			    days->v[k].last > hit->last)
				days->v[kept++] = days->v[k];
		days->n = kept;
	}
}

/* "Friday 27 November" is one day, and the date knows it better. */
static void
merge(struct named_days *days)
{
	size_t kept = 0;

	for (size_t i = 0; i < days->n; i++) {
		struct named_day *before = kept == 0 ? NULL :
			&days->v[kept - 1];

		if (before == NULL || days->v[i].first > before->last + 2) {
			days->v[kept++] = days->v[i];
		} else if (!before->exact && days->v[i].exact) {
			uint32_t first = before->first;

			*before = days->v[i];
			before->first = first;
		} else if (days->v[i].first > before->last &&
		    before->exact == days->v[i].exact) {
			days->v[kept++] = days->v[i];
		}
	}
	days->n = kept;
}

/* "perjantaihin mennessä": the word that makes it one stands behind. */
static bool
deadline_behind(const struct passage *p, const struct named_day *d)
{
	for (uint32_t k = d->last; k < p->tokens->n && k <= d->last + 2; k++) {
		if (p->tokens->v[k].sentence !=
		    p->tokens->v[d->last].sentence ||
		    p->tokens->v[k].clause != p->tokens->v[d->last].clause)
			break;
		if ((p->marks[k] & MARK_DEADLINE_BEHIND) != 0)
			return true;
	}
	return false;
}

static void
find_deadlines(const struct passage *p, struct named_days *days)
{
	for (size_t i = 0; i < days->n; i++) {
		struct named_day *d = &days->v[i];

		for (uint32_t k = d->first, n = 0; n < AHEAD && k > 0; n++) {
			k--;
			if (p->tokens->v[k].sentence !=
			    p->tokens->v[d->first].sentence)
				break;
			if ((p->marks[k] & MARK_DEADLINE) != 0)
				d->deadline = true;
		}
		if ((p->marks[d->first] & MARK_DEADLINE) != 0 ||
		    deadline_behind(p, d))
			d->deadline = true;
	}
}

struct named_days *
days_find(const struct passage *p, struct day today)
{
	struct named_days *days = mem_new(sizeof(*days));

	for (uint32_t i = 0; i < p->tokens->n;) {
		size_t before = days->n;
		uint32_t step = digits(p, days, i, today);

		if (days->n == before)
			bare_number(p, days, i, today);
		i += step;
	}
	from_lexicon(p, days, today);
	drop_no_days(p, days);
	if (days->n > 1)
		qsort(days->v, days->n, sizeof(days->v[0]), by_place);
	merge(days);
	find_deadlines(p, days);
	return days;
}
