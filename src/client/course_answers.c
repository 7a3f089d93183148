/* SPDX-License-Identifier: ISC */
/*
 * How long each side lets the other wait, in its own working hours: nobody is
 * slow over a weekend, a holiday or a night.
 */
#include "client/course_part.h"

#include <math.h>
#include <string.h>

#define HOUR   3600.0
#define LATEST (COURSE_BASE + COURSE_RECENT)

/* Values, the newest first, as `now` against those before. */
struct pace {
	struct observation values[LATEST];
	size_t n;
};

static double
age_of(const struct course_source *s, int64_t t)
{
	return t >= s->now ? 0 : (double)(s->now - t) / COURSE_DAY;
}

struct compared
course_compare(struct observation *values, size_t n, size_t recent)
{
	struct compared out = { NAN, { NAN, NAN, 0 } };
	double last[COURSE_RECENT];

	for (size_t i = 0; i < recent && i < n; i++)
		last[i] = values[i].value;
	out.now = course_median(last, n < recent ? n : recent, recent);
	if (n > recent)
		out.before = baseline_of(values + recent, n - recent,
			COURSE_BASE_MIN);
	return out;
}

double
course_over(double now, double usual, double least)
{
	return isnan(usual) ? NAN : now / fmax(least, usual);
}

/* --- what the client asked --- */

/* The place of our first mail in the thread since; s->n_mails: none. */
static size_t
answer_to(const struct course_source *s, size_t i)
{
	const struct course_mail *asked = &s->mails[i];

	while (i-- > 0)
		if (s->mails[i].ours && course_same_thread(
			s->mails[i].thread, asked->thread))
			return i;
	return s->n_mails;
}

bool
course_answered(const struct course_source *s, size_t i)
{
	return answer_to(s, i) < s->n_mails;
}

static void
fill_answers(const struct course_source *s, struct course *out)
{
	struct pace pace = { .n = 0 };
	struct compared c;

	for (size_t i = 0; i < s->n_mails && pace.n < LATEST; i++) {
		size_t answer = s->mails[i].ours || !s->mails[i].asks ?
			s->n_mails : answer_to(s, i);

		if (answer < s->n_mails)
			pace.values[pace.n++] = (struct observation) {
				(double)hours_between(s->ours,
				s->mails[i].date, s->mails[answer].date) /
				(double)hours_length(s->ours),
				age_of(s, s->mails[i].date) };
	}
	c = course_compare(pace.values, pace.n, COURSE_RECENT);
	out->v[COURSE_ANSWER_DAYS] = c.now;
	out->v[COURSE_ANSWER_RATIO] = course_over(c.now, c.before.usual, 0.1);
}

/* --- whatever one side wrote --- */

/*
 * From the first mail in the thread that waits, to mails[i], which answers it:
 * its place; `i` itself where nobody waited.
 */
static size_t
waiting_since(const struct course_source *s, size_t i)
{
	const struct course_mail *answer = &s->mails[i];
	size_t since = i;

	for (size_t k = i + 1; k < s->n_mails; k++) {
		if (!course_same_thread(s->mails[k].thread, answer->thread))
			continue;
		if (s->mails[k].ours == answer->ours)
			break;
		since = k;
	}
	return since;
}

static void
add(struct pace *pace, struct observation value)
{
	if (pace->n < LATEST)
		pace->values[pace->n++] = value;
}

/*
 * Of all that this side has answered, the newest first; into `one` what that
 * person of it has, unless NULL.
 */
static struct compared
latency(const struct course_source *s, bool ours, const struct hours *hours,
	const char *person, struct compared *one)
{
	struct pace all = { .n = 0 }, of_person = { .n = 0 };

	for (size_t i = 0; i < s->n_mails && all.n < LATEST; i++) {
		const struct course_mail *mail = &s->mails[i];
		size_t since = mail->ours != ours ? i : waiting_since(s, i);
		struct observation value;

		if (since == i)
			continue;
		value = (struct observation) { (double)hours_between(hours,
			s->mails[since].date, mail->date) / HOUR,
			age_of(s, mail->date) };
		add(&all, value);
		if (person != NULL && mail->from != NULL &&
		    strcmp(mail->from, person) == 0)
			add(&of_person, value);
	}
	if (one != NULL)
		*one = course_compare(of_person.values, of_person.n,
			COURSE_RECENT);
	return course_compare(all.values, all.n, COURSE_RECENT);
}

void
course_fill_answers(const struct course_source *s, struct course *out)
{
	const char *writer = course_writer(s);
	struct compared c = latency(s, true, s->ours, NULL, NULL), one;

	out->v[COURSE_OUR_LATENCY] = c.now;
	out->v[COURSE_OUR_LATENCY_RATIO] = course_over(c.now, c.before.usual,
		1);
	out->v[COURSE_OUR_LATENCY_SEEN] = (double)c.before.n;
	c = latency(s, false, s->theirs, writer, &one);
	out->v[COURSE_THEIR_LATENCY] = c.now;
	out->v[COURSE_THEIR_LATENCY_RATIO] = course_over(c.now,
		c.before.usual, 1);
	out->v[COURSE_THEIR_LATENCY_SEEN] = (double)c.before.n;
	out->v[COURSE_WRITER_LATENCY] = one.now;
	out->v[COURSE_WRITER_LATENCY_RATIO] = course_over(one.now,
		one.before.usual, 1);
	fill_answers(s, out);
}
