/* SPDX-License-Identifier: ISC */
/*
 * A table: which values make one phrase, and what its numbers are.  Days are
 * whole ones, and what is usual is never nothing: "normally 0 days" would be
 * read as a mistake.
 */
#include "outbox/course_words.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/buf.h"
#include "base/mem.h"
#include "outbox/money.h"

#define LIMIT_COURSE_WORDS 1000
#define NOTHING		   COURSE_VALUES

/* How a row is said. */
enum how {
	SAY_TIME,   /* {now}, in `unit`; `other` is {usual} */
	SAY_RATIO,  /* the same; `other` is {now} over {usual} */
	SAY_DUE,    /* late, or still to come; `other` is how late it usually
		     * is */
	SAY_PAYS,   /* when the client usually pays */
	SAY_COUNT,  /* a phrase with plurals; nothing for 0 */
	SAY_NUMBER, /* {ratio} */
	SAY_SHARE,  /* {share} */
	SAY_TONE,   /* cooler, or warmer; less, or more */
	SAY_YES,    /* only when it is so */
};

static const struct row {
	enum course_value value, other;
	enum how how;
	enum phrase unit, alone, beside;
} rows[] = {
	{ COURSE_INVOICE_DAYS, COURSE_USUAL_DAYS_LATE, SAY_DUE, PHRASE_DAYS,
	  PHRASE_OVERDUE, PHRASE_OVERDUE_USUAL },
	{ COURSE_OVERDUE_DAYS, NOTHING, SAY_TIME, PHRASE_DAYS, PHRASE_OLDEST,
	  0 },
	{ COURSE_DAYS_LATER, NOTHING, SAY_TIME, PHRASE_DAYS, PHRASE_LATER, 0 },
	{ COURSE_USUAL_DAYS_LATE, NOTHING, SAY_PAYS, PHRASE_DAYS, PHRASE_PAYS,
	  0 },
	{ COURSE_OVERDUE_RATIO, NOTHING, SAY_NUMBER, 0, PHRASE_OVERDUE_RATIO,
	  0 },
	{ COURSE_OVERDUE_INVOICES, NOTHING, SAY_COUNT, 0,
	  PHRASE_OVERDUE_COUNT, 0 },
	{ COURSE_LENGTH_RECENT, NOTHING, SAY_SHARE, 0, PHRASE_LENGTH, 0 },
	{ COURSE_LENGTH_RATIO, NOTHING, SAY_SHARE, 0, PHRASE_LENGTH, 0 },
	{ COURSE_TONE_RECENT, NOTHING, SAY_TONE, 0, PHRASE_COOLER,
	  PHRASE_WARMER },
	{ COURSE_QUESTIONS_SHIFT, NOTHING, SAY_TONE, 0, PHRASE_ASKS_LESS,
	  PHRASE_ASKS_MORE },
	{ COURSE_HOUR_SHIFT, NOTHING, SAY_TONE, 0, PHRASE_EARLIER,
	  PHRASE_LATER_HOUR },
	{ COURSE_DAYS_SILENT, COURSE_SILENCE_RATIO, SAY_RATIO, PHRASE_DAYS,
	  PHRASE_SILENT, PHRASE_SILENT_USUAL },
	{ COURSE_UNANSWERED, NOTHING, SAY_COUNT, 0, PHRASE_UNANSWERED, 0 },
	{ COURSE_STAKEHOLDER, NOTHING, SAY_NUMBER, 0, PHRASE_STAKEHOLDER, 0 },
	{ COURSE_ANSWER_DAYS, COURSE_ANSWER_RATIO, SAY_RATIO, PHRASE_WORKDAYS,
	  PHRASE_ANSWERS, PHRASE_ANSWERS_USUAL },
	{ COURSE_OUR_LATENCY, COURSE_OUR_LATENCY_RATIO, SAY_RATIO,
	  PHRASE_WORKHOURS, PHRASE_ANSWERS, PHRASE_ANSWERS_USUAL },
	{ COURSE_THEIR_LATENCY, COURSE_THEIR_LATENCY_RATIO, SAY_RATIO,
	  PHRASE_WORKHOURS, PHRASE_THEIRS, PHRASE_THEIRS_USUAL },
	{ COURSE_WRITER_LATENCY, COURSE_WRITER_LATENCY_RATIO, SAY_RATIO,
	  PHRASE_WORKHOURS, PHRASE_WRITERS, PHRASE_WRITERS_USUAL },
	{ COURSE_DAYS_SINCE_OURS, NOTHING, SAY_TIME, PHRASE_DAYS, PHRASE_OURS,
	  0 },
	{ COURSE_CONTACT, COURSE_CADENCE, SAY_TIME, PHRASE_DAYS,
	  PHRASE_NO_CONTACT, PHRASE_NO_CONTACT_USUAL },
	{ COURSE_CLIENT_DAYS, NOTHING, SAY_TIME, PHRASE_DAYS,
	  PHRASE_CLIENT_FOR, 0 },
	{ COURSE_MEETINGS_OFF, NOTHING, SAY_COUNT, 0, PHRASE_MEETINGS, 0 },
	{ COURSE_UNHAPPY, NOTHING, SAY_COUNT, 0, PHRASE_UNHAPPY, 0 },
	{ COURSE_CLIENT_LEFT, NOTHING, SAY_TIME, PHRASE_DAYS,
	  PHRASE_CLIENT_LEFT, 0 },
	{ COURSE_REQUESTS_OPEN, NOTHING, SAY_COUNT, 0, PHRASE_REQUESTS, 0 },
	{ COURSE_ANSWERS_COMPLAINT, NOTHING, SAY_YES, 0, PHRASE_NO_APOLOGY,
	  0 },
	{ COURSE_AUDIENCE, NOTHING, SAY_COUNT, 0, PHRASE_AUDIENCE, 0 },
	{ COURSE_TERMS, NOTHING, SAY_TIME, PHRASE_DAYS, PHRASE_TERMS, 0 },
	{ COURSE_PROMISE_DAYS, NOTHING, SAY_DUE, PHRASE_DAYS,
	  PHRASE_PROMISE_LATE, 0 },
	{ COURSE_INVOICE_PROMISED, NOTHING, SAY_YES, 0,
	  PHRASE_INVOICE_PROMISED, 0 },
	{ COURSE_INVOICE_BROKEN, NOTHING, SAY_YES, 0, PHRASE_INVOICE_BROKEN,
	  0 },
	{ COURSE_INVOICE_DISPUTED, NOTHING, SAY_YES, 0, PHRASE_SAID_DISPUTED,
	  0 },
	{ COURSE_INVOICE_SAID_PAID, NOTHING, SAY_YES, 0, PHRASE_SAID_PAID, 0 },
	{ COURSE_INVOICE_SAID_DAYS, NOTHING, SAY_TIME, PHRASE_WORKDAYS,
	  PHRASE_SAID_WAITS, 0 },
	{ COURSE_OLDEST_REQUEST, NOTHING, SAY_TIME, PHRASE_WORKDAYS,
	  PHRASE_WAITS, 0 },
	{ COURSE_REQUEST_WORKDAYS, NOTHING, SAY_TIME, PHRASE_WORKDAYS,
	  PHRASE_WAITS, 0 },
	{ COURSE_REQUEST_URGENT, NOTHING, SAY_YES, 0, PHRASE_URGENT, 0 },
};

/* What asks for the same row as another value does. */
static const struct { enum course_value value, row; } same[] = {
	{ COURSE_SILENCE_RATIO, COURSE_DAYS_SILENT },
	{ COURSE_ANSWER_RATIO, COURSE_ANSWER_DAYS },
	{ COURSE_OUR_LATENCY_RATIO, COURSE_OUR_LATENCY },
	{ COURSE_THEIR_LATENCY_RATIO, COURSE_THEIR_LATENCY },
	{ COURSE_WRITER_LATENCY_RATIO, COURSE_WRITER_LATENCY },
	{ COURSE_CADENCE, COURSE_CONTACT },
	{ COURSE_PROMISE_WORKDAYS, COURSE_PROMISE_DAYS },
};

static char *
time_text(const struct tongue *tongue, enum phrase unit, double value)
{
	return phrase_plural(tongue, unit, llround(fmax(value, 1)));
}

static char *
say_times(const struct tongue *tongue, const struct row *row, double now,
	double usual)
{
	char *is, *was, *said;

	if (now <= 0)
		return NULL;
	is = time_text(tongue, row->unit, now);
	if (!(usual > 0)) {
		said = phrase(tongue, row->alone, PHRASE_WITH(is));
		free(is);
		return said;
	}
	was = time_text(tongue, row->unit, usual);
	/* what is as usual within a day is not put beside itself */
	said = strcmp(is, was) == 0 ?
		phrase(tongue, row->alone, PHRASE_WITH(is)) :
		phrase(tongue, row->beside, PHRASE_WITH(is, was));
	free(was);
	free(is);
	return said;
}

/* `days` above 0: it is late. */
static char *
say_due(const struct tongue *tongue, const struct row *row, double days,
	double usual)
{
	char *text, *said;

	if (days == 0)
		return phrase(tongue, PHRASE_DUE_TODAY, NULL);
	if (days > 0 && (isnan(usual) || usual > 0))
		return say_times(tongue, row, days, usual);
	text = time_text(tongue, PHRASE_DAYS, fabs(days));
	said = phrase(tongue, days < 0 ? PHRASE_DUE_IN :
		PHRASE_OVERDUE_PUNCTUAL, PHRASE_WITH(text));
	free(text);
	return said;
}

static char *
say_number(const struct tongue *tongue, const struct row *row, double value)
{
	char *text = row->how == SAY_SHARE ? phrase_share(tongue, value) :
		phrase_number(tongue, value);
	char *said = phrase(tongue, row->alone, PHRASE_WITH(text));

	free(text);
	return said;
}

/* NULL: it is nothing to speak of. */
static char *
say(const struct tongue *tongue, const struct row *row,
	const struct course *course)
{
	double value = course->v[row->value];
	double other = row->other == NOTHING ? NAN : course->v[row->other];

	if (isnan(value))
		return NULL;
	switch (row->how) {
	case SAY_TIME:
		return say_times(tongue, row, value, other);
	case SAY_RATIO:
		return say_times(tongue, row, value, value / other);
	case SAY_DUE:
		/* a promise counts the days that are left */
		return say_due(tongue, row, row->value == COURSE_PROMISE_DAYS ?
			-value : value, other);
	case SAY_PAYS:
		return value > 0 ? say_times(tongue, row, value, NAN) :
			phrase(tongue, PHRASE_PAYS_PUNCTUAL, NULL);
	case SAY_COUNT:
		return value < 1 ? NULL : phrase_plural(tongue, row->alone,
			llround(value));
	case SAY_NUMBER:
	case SAY_SHARE:
		return say_number(tongue, row, value);
	case SAY_TONE:
		return value == 0 ? NULL : phrase(tongue, value < 0 ?
			row->alone : row->beside, NULL);
	case SAY_YES:
		return value == 0 ? NULL : phrase(tongue, row->alone, NULL);
	}
	return NULL;
}

/* Is the row wanted, by its own value or by what stands for it? */
static bool
is_wanted(const struct row *row, const bool wanted[COURSE_VALUES])
{
	bool is = wanted[row->value];

	for (size_t i = 0; i < HEED_COUNT(same); i++)
		is |= same[i].row == row->value && wanted[same[i].value];
	/* it stands beside the invoice already */
	return is && !(row->how == SAY_PAYS && wanted[COURSE_INVOICE_DAYS]);
}

char *
course_words(const struct tongue *tongue, const struct course *course,
	const bool wanted[COURSE_VALUES])
{
	struct buf out = buf_new(LIMIT_COURSE_WORDS);

	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *said = is_wanted(&rows[i], wanted) ?
			say(tongue, &rows[i], course) : NULL;

		/* two values may say the same */
		if (said != NULL && strstr(buf_text(&out), said) == NULL)
			buf_printf(&out, "%s%s", out.len == 0 ? "" : "; ",
				said);
		free(said);
	}
	buf_str(&out, "");
	return buf_take(&out);
}

char *
course_word(const struct tongue *tongue, const struct course *course,
	enum course_value which)
{
	bool wanted[COURSE_VALUES] = { false };

	wanted[which] = true;
	return course_words(tongue, course, wanted);
}

char *
course_stake(const struct tongue *tongue, const struct sums *late, int64_t fee,
	const char *currency)
{
	char *sum = money_sums(late, tongue->language), *month = NULL, *all;
	char *first = NULL, *second = NULL;

	if (sum[0] != '\0')
		first = phrase(tongue, PHRASE_LATE_SUM, PHRASE_WITH(sum));
	if (fee > 0) {
		month = money_text(fee, currency, tongue->language, NULL);
		second = phrase(tongue, PHRASE_MONTH_FEE, PHRASE_WITH(month));
	}
	all = mem_printf("%s%s%s", first == NULL ? "" : first, first == NULL ||
		second == NULL ? "" : ", ", second == NULL ? "" : second);
	free(first);
	free(second);
	free(month);
	free(sum);
	return all;
}
