/* SPDX-License-Identifier: ISC */
/*
 * Until when somebody is away.  Where the language is known days.c finds the
 * days; where it is not, or finds none, the few forms that such answers take
 * are read here: a number beside a month's name, a date in digits, a weekday.
 * The names of thirteen languages stand in one table, without accents, since
 * none of them means another month elsewhere.  Of several days the last one
 * counts, so that "from 3 to 14 August" is the 14th.
 */
#include "signals/away.h"

#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "signals/tokens.h"

#define AWAY_PAST 60  /* "your letter of 20 July" is not next year's */
#define AWAY_FAR  800 /* further on it is none of an absence */
#define BRIEF	  4   /* letters of a word that must mean a day */
#define BETWEEN	  2   /* "14 de agosto", "the 14th of August" */

/* The beginnings of the names; of two that fit, the longer one. */
static const struct {
	const char *start;
	int month;
} months[] = {
	{ "jan", 1 }, { "ene", 1 }, { "gen", 1 }, { "stycz", 1 },
	{ "ledn", 1 }, { "leden", 1 }, { "tammi", 1 }, { "feb", 2 },
	{ "fev", 2 }, { "lut", 2 }, { "unor", 2 }, { "helmi", 2 },
	{ "mar", 3 }, { "maerz", 3 }, { "maart", 3 }, { "mrt", 3 },
	{ "brez", 3 }, { "maalis", 3 }, { "apr", 4 }, { "avr", 4 },
	{ "abr", 4 }, { "kwie", 4 }, { "dub", 4 }, { "huhti", 4 },
	{ "may", 5 }, { "mai", 5 }, { "maj", 5 }, { "mei", 5 },
	{ "mag", 5 }, { "kvet", 5 }, { "touko", 5 }, { "jun", 6 },
	{ "juin", 6 }, { "giu", 6 }, { "czerw", 6 }, { "cerv", 6 },
	{ "kesa", 6 }, { "jul", 7 }, { "juil", 7 }, { "lug", 7 },
	{ "lipc", 7 }, { "lipiec", 7 }, { "cervenec", 7 },
	{ "cervence", 7 }, { "heina", 7 }, { "aug", 8 }, { "aout", 8 },
	{ "ago", 8 }, { "sierp", 8 }, { "srp", 8 }, { "elo", 8 },
	{ "sep", 9 }, { "set", 9 }, { "wrze", 9 }, { "zari", 9 },
	{ "syys", 9 }, { "oct", 10 }, { "okt", 10 }, { "ott", 10 },
	{ "pazdz", 10 }, { "rij", 10 }, { "loka", 10 }, { "nov", 11 },
	{ "listop", 11 }, { "marras", 11 }, { "dec", 12 }, { "dez", 12 },
	{ "des", 12 }, { "dic", 12 }, { "grud", 12 }, { "prosin", 12 },
	{ "joulu", 12 },
};

static const struct {
	const char *start;
	int weekday;
} weekdays[] = {
	{ "monday", 1 }, { "montag", 1 }, { "mandag", 1 }, { "maandag", 1 },
	{ "lundi", 1 }, { "lunes", 1 }, { "lunedi", 1 },
	{ "poniedzia", 1 }, { "pondeli", 1 }, { "pondel", 1 },
	{ "maanantai", 1 },
	{ "tuesday", 2 }, { "dienstag", 2 }, { "tirsdag", 2 },
	{ "tisdag", 2 }, { "dinsdag", 2 }, { "mardi", 2 }, { "martes", 2 },
	{ "martedi", 2 }, { "wtor", 2 }, { "uter", 2 }, { "utor", 2 },
	{ "tiistai", 2 },
	{ "wednesday", 3 }, { "mittwoch", 3 }, { "onsdag", 3 },
	{ "woensdag", 3 }, { "mercredi", 3 }, { "miercoles", 3 },
	{ "mercoledi", 3 }, { "srod", 3 }, { "stred", 3 },
	{ "keskiviik", 3 },
	{ "thursday", 4 }, { "donnerstag", 4 }, { "torsdag", 4 },
	{ "donderdag", 4 }, { "jeudi", 4 }, { "jueves", 4 },
	{ "giovedi", 4 }, { "czwart", 4 }, { "ctvrt", 4 }, { "stvrt", 4 },
	{ "torstai", 4 },
	{ "friday", 5 }, { "freitag", 5 }, { "fredag", 5 }, { "vrijdag", 5 },
	{ "vendredi", 5 }, { "viernes", 5 }, { "venerdi", 5 },
	{ "piatek", 5 }, { "piatk", 5 }, { "patek", 5 }, { "patk", 5 },
	{ "piatok", 5 }, { "perjantai", 5 },
};

/* What was found; year 0: nothing. */
struct sight {
	struct day date;    /* exact */
	struct day weekday; /* or "next week" */
};

/* The later of the two; what is past is none. */
static void
take(struct day *last, struct day found, int least, struct day today)
{
	int64_t ahead = day_valid(found) ?
		day_number(found) - day_number(today) : -1;

	if (ahead < least || ahead > AWAY_FAR)
		return;
	if (ahead > AWAY_LIMIT)
		found = day_from_number(day_number(today) + AWAY_LIMIT);
	if (last->year == 0 || day_number(found) > day_number(*last))
		*last = found;
}

/*
 * Without a year it is this year's, or where that is long past the next one's.
 * Today's date is that of our letter, more often than of a return.
 */
static void
take_date(struct day *last, int year, int month, int mday, struct day today)
{
	struct day day = { year, month, mday };

	if (year > 0 && year < 100)
		day.year += 2000;
	if (year == 0) {
		day.year = today.year;
		if (day_valid(day) &&
			day_number(day) < day_number(today) - AWAY_PAST)
			day.year++;
	}
	take(last, day, 1, today);
}

static int
month_of(const char *word)
{
	size_t best = 0;
	int month = 0;

	for (size_t i = 0; i < HEED_COUNT(months); i++) {
		size_t len = strlen(months[i].start);

		if (len > best && strncmp(word, months[i].start, len) == 0) {
			best = len;
			month = months[i].month;
		}
	}
	return month;
}

static int
weekday_of(const char *word)
{
	for (size_t i = 0; i < HEED_COUNT(weekdays); i++)
		if (strncmp(word, weekdays[i].start,
			strlen(weekdays[i].start)) == 0)
			return weekdays[i].weekday;
	return 0;
}

/* The number that the token begins with, "14th" among them; -1: none. */
static int
number_at(const struct tokens *t, size_t i)
{
	const char *word;
	char *end;
	long n;

	if (i >= t->n || !t->v[i].number)
		return -1;
	word = token_word(t, i);
	n = strtol(word, &end, 10);
	return n < 0 || n > 9999 || strlen(end) > 3 ? -1 : (int)n;
}

static bool
month_day(int n)
{
	return n >= 1 && n <= 31;
}

/* The day that stands beside the month's name at token `i`. */
static void
beside_month(const struct tokens *t, size_t i, int month, struct day today,
	struct day *last)
{
	int mday = -1, year;
	size_t next = i + 1;

	for (size_t k = 1; k <= BETWEEN && k <= i && mday < 0; k++)
		mday = number_at(t, i - k);
	if (!month_day(mday)) {
		mday = number_at(t, i + 1);
		next++;
	}
	if (!month_day(mday))
		return;
	year = number_at(t, next);
	if (year < 0) /* "14 de agosto de 2026" */
		year = number_at(t, next + 1);
	take_date(last, year >= 2000 ? year : 0, month, mday, today);
}

/* The one sign between two tokens, with or without a blank; 0: another. */
static char
sign_between(const struct tokens *t, size_t i)
{
	const struct token *a = &t->v[i], *b = a + 1;
	size_t end = a->start + a->len;

	if (i + 1 >= t->n || b->start <= end || b->start - end > 2 ||
	    (b->start - end == 2 && t->text[end + 1] != ' '))
		return 0;
	return t->text[end];
}

/* "14.8.", "14/8", "14-08-2026", "2026-08-14": what begins at token `i`. */
static size_t
in_digits(const struct tokens *t, size_t i, struct day today,
	struct day *last)
{
	int a = number_at(t, i), b = number_at(t, i + 1), c;
	char sign = sign_between(t, i);
	bool third;

	if (a < 0 || b < 0 || sign == 0 || strchr("./-", sign) == NULL)
		return 1;
	c = number_at(t, i + 2);
	third = c >= 0 && sign_between(t, i + 1) == sign;
	if (third && a >= 2000) {
		take_date(last, a, b, c, today);
		return 3;
	}
	if (third && month_day(a) && c > 0 && (c < 100 || c >= 2000)) {
		/* "8/14/2026" is American */
		take_date(last, c, b > 12 ? a : b, b > 12 ? b : a, today);
		return 3;
	}
	/* "12-14" is a span, "24/7" is always */
	if (sign == '-' || (sign == '/' && a == 24 && b == 7))
		return 1;
	if (month_day(a) && b >= 1 && b <= 12)
		take_date(last, 0, b, a, today);
	return 2;
}

static void
from_table(const char *text, struct day today, struct sight *sight)
{
	struct tokens *t = tokens_new(text, strlen(text));

	for (size_t i = 0; i < t->n;) {
		const char *word = token_word(t, i);
		char bare[LIMIT_TOKEN];
		int month, weekday;

		if (t->v[i].number) {
			i += in_digits(t, i, today, &sight->date);
			continue;
		}
		if (word_bare(word, bare))
			word = bare;
		month = month_of(word);
		weekday = weekday_of(word);
		if (month != 0)
			beside_month(t, i, month, today, &sight->date);
		if (weekday != 0)
			take(&sight->weekday, day_from_number(
				day_number(today) + 1 +
				(weekday - day_weekday(today) + 6) % 7), 1,
				today);
		i++;
	}
	tokens_free(&t);
}

/* "mon" is a Monday, or French for "my" where French is not known. */
static bool
is_brief(const struct passage *p, const struct named_day *day)
{
	return !day->exact && day->first == day->last &&
		p->tokens->v[day->first].word_len < BRIEF;
}

static void
from_days(const struct passage *p, const struct named_days *days,
	struct day today, struct sight *sight)
{
	for (size_t i = 0; p != NULL && i < days->n; i++)
		if (!is_brief(p, &days->v[i]))
			take(days->v[i].exact ? &sight->date :
				&sight->weekday, days->v[i].day,
				days->v[i].exact, today);
}

struct day
away_until(const struct passage *text, const struct named_days *days,
	const struct message *message)
{
	struct sight sight = { 0 };
	struct day today;

	if (!message->has_date)
		return (struct day) { 0 };
	today = day_at(message->date, message->zone);
	if (!day_valid(today))
		return (struct day) { 0 };
	from_days(text, days, today, &sight);
	if (sight.date.year == 0)
		from_table(message->text, today, &sight);
	if (sight.date.year == 0 && sight.weekday.year == 0)
		from_table(message->subject, today, &sight);
	return sight.date.year != 0 ? sight.date : sight.weekday;
}
