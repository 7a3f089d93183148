/* SPDX-License-Identifier: ISC */
/*
 * Robust by design: medians of the last so many, and NAN while they are too
 * few, so that one odd week is no norm and a rule that cannot tell is silent.
 */
#include "client/course.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/currency.h"
#include "client/course_part.h"

#define DAY	  COURSE_DAY
#define BASE	  COURSE_BASE
#define BASE_MIN  COURSE_BASE_MIN
#define PERSON_MIN 3 /* gaps of one person: 4 mails */
#define RECENT	  COURSE_RECENT
#define PAID	  12 /* invoices */
#define PAID_MIN  3
#define LOOK_BACK (60 * DAY)
#define COMPLAINT (14 * DAY)
#define STAKEHOLDER (30 * DAY) /* shorter silence is a holiday */
#define UNHAPPY	    (30 * DAY)

static int
by_value(const void *left, const void *right)
{
	double a = *(const double *)left, b = *(const double *)right;

	return a < b ? -1 : a > b;
}

double
course_median(double *values, size_t n, size_t least)
{
	if (n == 0 || n < least)
		return NAN;
	qsort(values, n, sizeof(*values), by_value);
	return (values[(n - 1) / 2] + values[n / 2]) / 2;
}

int64_t
course_day(const struct course_source *s, int64_t t)
{
	return hours_day(s->ours, t);
}

static double
days_since(const struct course_source *s, int64_t t)
{
	return t == 0 ? NAN : (double)(course_day(s, s->now) -
		course_day(s, t));
}

/* --- money --- */

int64_t
course_overdue(const struct course_source *s,
	const struct invoice_row *invoice)
{
	/* of a credit note nobody waits for anything */
	return invoice->paid.year != 0 || invoice->amount <= 0 ? 0 :
		course_day(s, s->now) - day_number(invoice->due);
}

/* Of an invoice that was paid; money that went back was never late. */
static struct baseline
usual_days_late(const struct course_source *s)
{
	struct observation late[PAID];
	int64_t today = course_day(s, s->now);
	size_t n = 0;

	for (size_t i = 0; i < s->n_invoices && n < PAID; i++) {
		const struct invoice_row *row = &s->invoices[i];
		int64_t paid = day_number(row->paid);

		if (row->paid.year != 0 && row->amount > 0)
			late[n++] = (struct observation) {
				(double)(paid - day_number(row->due)),
				fmax(0, (double)(today - paid)) };
	}
	return baseline_of(late, n, PAID_MIN);
}

/* Of the client's invoices in that currency. */
static double
usual_amount(const struct course_source *s, const char *currency)
{
	double amounts[PAID];
	size_t n = 0;

	for (size_t i = 0; i < s->n_invoices && n < PAID; i++)
		if (strcmp(s->invoices[i].currency, currency) == 0)
			amounts[n++] = (double)s->invoices[i].amount;
	if (n < PAID_MIN && s->fee > 0 &&
	    strcmp(s->fee_currency, currency) == 0)
		return (double)s->fee;
	return course_median(amounts, n, PAID_MIN);
}

static void
fill_money(const struct course_source *s, struct course *out)
{
	double ratio = 0, oldest = 0, plain = 0, n = 0;
	struct baseline late;

	if (s->n_invoices == 0)
		return;
	for (size_t i = 0; i < s->n_invoices; i++) {
		const struct invoice_row *invoice = &s->invoices[i];

		if (course_overdue(s, invoice) <= 0)
			continue;
		n++;
		ratio += (double)invoice->amount /
			usual_amount(s, invoice->currency);
		oldest = fmax(oldest, (double)course_overdue(s, invoice));
		if (!course_on_its_way(s, invoice))
			plain = fmax(plain,
				(double)course_overdue(s, invoice));
	}
	out->v[COURSE_OVERDUE_INVOICES] = n;
	out->v[COURSE_OVERDUE_DAYS] = oldest;
	/* with nothing late it is 0 once something is usual at all */
	out->v[COURSE_OVERDUE_RATIO] = n > 0 ? ratio :
		0 / usual_amount(s, s->invoices[0].currency);
	late = usual_days_late(s);
	out->v[COURSE_USUAL_DAYS_LATE] = late.usual;
	out->v[COURSE_LATE_SEEN] = (double)late.n;
	out->v[COURSE_DAYS_LATER] = plain - fmax(0,
		out->v[COURSE_USUAL_DAYS_LATE]);
	if (isnan(out->v[COURSE_USUAL_DAYS_LATE]))
		out->v[COURSE_DAYS_LATER] = NAN;
}

/* --- who writes, and how often --- */

bool
course_same_thread(const char *a, const char *b)
{
	return a != NULL && b != NULL && strcmp(a, b) == 0;
}

/*
 * The gap between days with mail of the client, of the last BASE; of one
 * person where `person` is not NULL.
 */
static struct baseline
usual_gap(const struct course_source *s, const char *person)
{
	struct observation gaps[BASE];
	int64_t later = 0, today = course_day(s, s->now);
	size_t n = 0;

	for (size_t i = 0; i < s->n_mails && n < BASE; i++) {
		int64_t day = course_day(s, s->mails[i].date);

		if (s->mails[i].ours || day == later || (person != NULL &&
			strcmp(s->mails[i].from, person) != 0))
			continue;
		if (later != 0)
			gaps[n++] = (struct observation) {
				(double)(later - day), (double)(today -
				later) };
		later = day;
	}
	return baseline_of(gaps, n, person == NULL ? BASE_MIN : PERSON_MIN);
}

static int64_t
last_of(const struct course_source *s, bool ours)
{
	for (size_t i = 0; i < s->n_mails; i++)
		if (s->mails[i].ours == ours)
			return s->mails[i].date;
	return 0;
}

static void
fill_gaps(const struct course_source *s, struct course *out)
{
	int64_t theirs = last_of(s, false), ours = last_of(s, true), day = 0;
	struct baseline gap = usual_gap(s, NULL);
	double unanswered = 0;

	if (s->called_us > theirs)
		theirs = s->called_us;
	for (size_t i = 0; i < s->n_mails && s->mails[i].date > theirs; i++) {
		int64_t other = course_day(s, s->mails[i].date);

		unanswered += s->mails[i].ours && other != day;
		day = other;
	}
	unanswered += s->called > theirs;
	if (s->called > ours)
		ours = s->called;
	out->v[COURSE_DAYS_SILENT] = days_since(s, theirs);
	out->v[COURSE_DAYS_SINCE_OURS] = days_since(s, ours);
	out->v[COURSE_UNANSWERED] = unanswered;
	out->v[COURSE_SILENCE_RATIO] = course_over(out->v[COURSE_DAYS_SILENT],
		gap.usual, 1);
	out->v[COURSE_SILENCE_SEEN] = (double)gap.n;
}

/*
 * A person who decides, wrote often and has stopped, while colleagues of the
 * same client go on.
 */
static double
stakeholder_silence(const struct course_source *s)
{
	double longest = NAN;

	for (size_t i = 0; i < s->n_mails; i++) {
		const struct course_mail *mail = &s->mails[i];
		bool later = mail->ours, others = false;
		double gap;

		if (s->deciders == NULL || mail->from == NULL ||
		    !strv_has_nocase(s->deciders, mail->from))
			continue;
		for (size_t k = 0; k < i && !later; k++) {
			later = !s->mails[k].ours && strcmp(s->mails[k].from,
				mail->from) == 0;
			others |= !s->mails[k].ours;
		}
		/* only the last mail of a person, and with others behind it */
		if (later || !others)
			continue;
		gap = usual_gap(s, mail->from).usual;
		if (!isnan(gap) && mail->date < s->now - STAKEHOLDER)
			longest = fmax(isnan(longest) ? 0 : longest,
				course_over(days_since(s, mail->date), gap, 3));
	}
	return longest;
}

/* One who grumbles may have a bad day; several talk with each other. */
static double
unhappy_people(const struct course_source *s)
{
	double n = 0;

	for (size_t i = 0; i < s->n_mails; i++) {
		const struct course_mail *mail = &s->mails[i];
		bool later = mail->ours || !mail->negative;

		if (mail->date < s->now - UNHAPPY)
			break;
		for (size_t k = 0; k < i && !later; k++)
			later = !s->mails[k].ours && strcmp(s->mails[k].from,
				mail->from) == 0;
		n += !later;
	}
	return n;
}

/* --- what is open --- */

static void
fill_open(const struct course_source *s, struct course *out)
{
	double asked = 0, off = 0, oldest = 0;
	bool apologised = false;

	out->v[COURSE_ANSWERS_COMPLAINT] = 0;
	for (size_t i = 0; i < s->n_mails; i++) {
		const struct course_mail *mail = &s->mails[i];

		if (mail->date < s->now - LOOK_BACK)
			break;
		off += !mail->ours && mail->off;
		if (mail->ours || !mail->asks || course_answered(s, i))
			continue;
		asked++;
		/* the newest come first */
		oldest = (double)hours_workdays(s->ours, course_day(s,
			mail->date), course_day(s, s->now));
	}
	for (size_t i = 0; i < s->n_mails; i++) {
		const struct course_mail *mail = &s->mails[i];

		apologised |= mail->ours && mail->apologises;
		if (mail->ours)
			continue;
		/* the newest mail, if it is ours, must be the answer to it */
		if (mail->complains && !apologised &&
		    mail->date >= s->now - COMPLAINT &&
		    (i == 0 || course_same_thread(mail->thread,
			s->mails[0].thread)))
			out->v[COURSE_ANSWERS_COMPLAINT] = 1;
		break;
	}
	out->v[COURSE_REQUESTS_OPEN] = asked;
	out->v[COURSE_OLDEST_REQUEST] = oldest;
	out->v[COURSE_MEETINGS_OFF] = off + (double)s->declined;
}

/* What was agreed with the client, and the last contact. */
static void
fill_agreed(const struct course_source *s, struct course *out)
{
	if (s->fee > 0)
		out->v[COURSE_FEE] = (double)s->fee / pow(10, currency_digits(
			s->fee_currency));
	if (s->terms_days > 0)
		out->v[COURSE_TERMS] = s->terms_days;
	if (s->cadence_days > 0)
		out->v[COURSE_CADENCE] = s->cadence_days;
	/* of one that is NAN it is the other */
	out->v[COURSE_CONTACT] = fmin(out->v[COURSE_DAYS_SILENT],
		out->v[COURSE_DAYS_SINCE_OURS]);
}

void
course_fill(const struct course_source *source, struct course *out)
{
	for (size_t i = 0; i < COURSE_VALUES; i++)
		out->v[i] = NAN;
	fill_money(source, out);
	fill_gaps(source, out);
	course_fill_answers(source, out);
	out->v[COURSE_STAKEHOLDER] = stakeholder_silence(source);
	out->v[COURSE_UNHAPPY] = unhappy_people(source);
	if (source->since.year != 0)
		out->v[COURSE_CLIENT_DAYS] = (double)(course_day(source,
			source->now) - day_number(source->since));
	if (source->until.year != 0)
		out->v[COURSE_CLIENT_LEFT] = (double)(day_number(
			source->until) - course_day(source, source->now));
	fill_agreed(source, out);
	course_fill_manner(source, out);
	fill_open(source, out);
	out->v[COURSE_AUDIENCE] = source->audience;
}
