/* SPDX-License-Identifier: ISC */
/*
 * How one person of the client writes: how long, in which tone, how often with
 * a question, at which hour; the last mails against those before them.
 */
#include "client/course_part.h"

#include <math.h>
#include <string.h>

#include "base/zone.h"

#define MAILS (COURSE_BASE + COURSE_RECENT)
#define DAWN  4 /* a day's work begins and ends in no night */

/* Of one person, the newest first. */
struct manner {
	struct observation lengths[MAILS], tones[MAILS], questions[MAILS],
		hours[MAILS];
	size_t n, n_questions; /* of questions: those that were counted */
};

/* From dawn on, where that person lives. */
static double
hour_of(const struct course_source *s, int64_t t)
{
	const struct zone *zone = s->theirs == NULL ? NULL : s->theirs->zone;
	int64_t local = t + zone_offset(zone, t) - DAWN * INT64_C(3600);
	int64_t second = local % COURSE_DAY;

	return (double)(second < 0 ? second + COURSE_DAY : second) / 3600;
}

static void
gather(const struct course_source *s, const char *person, struct manner *m)
{
	m->n = m->n_questions = 0;
	for (size_t i = 0; i < s->n_mails && m->n < MAILS; i++) {
		const struct course_mail *mail = &s->mails[i];
		double age = (double)(s->now - mail->date) / COURSE_DAY;

		if (mail->ours || mail->words < 0 || mail->from == NULL ||
		    strcmp(mail->from, person) != 0)
			continue;
		m->lengths[m->n] = (struct observation) {
			(double)mail->words, age };
		m->tones[m->n] = (struct observation) { mail->sentiment, age };
		m->hours[m->n++] = (struct observation) {
			hour_of(s, mail->date), age };
		if (mail->questions >= 0)
			m->questions[m->n_questions++] = (struct observation) {
				mail->questions > 0, age };
	}
}

/* A share has no median worth the name: a mean, in which old ones fade too. */
static double
share_shift(const struct observation *values, size_t n)
{
	double recent = 0, before = 0, weights = 0;

	if (n < COURSE_RECENT + COURSE_BASE_MIN)
		return NAN;
	for (size_t i = 0; i < n; i++) {
		double weight = exp2(-values[i].age / BASELINE_HALF_LIFE);

		if (i < COURSE_RECENT) {
			recent += values[i].value / COURSE_RECENT;
			continue;
		}
		before += weight * values[i].value;
		weights += weight;
	}
	return recent - before / weights;
}

const char *
course_writer(const struct course_source *s)
{
	for (size_t i = 0; i < s->n_mails; i++)
		if (!s->mails[i].ours && s->mails[i].from != NULL)
			return s->mails[i].from;
	return NULL;
}

void
course_fill_manner(const struct course_source *s, struct course *out)
{
	const char *person = course_writer(s);
	struct observation last[MAILS];
	struct manner m;
	struct compared c;

	if (person == NULL)
		return;
	gather(s, person, &m);
	memcpy(last, m.lengths, sizeof(last));
	c = course_compare(last, m.n, 1);
	out->v[COURSE_LENGTH_SEEN] = (double)c.before.n;
	out->v[COURSE_LENGTH_RATIO] = course_over(c.now, c.before.usual, 1);
	c = course_compare(m.lengths, m.n, COURSE_RECENT);
	out->v[COURSE_LENGTH_RECENT] = course_over(c.now, c.before.usual, 1);
	c = course_compare(m.tones, m.n, COURSE_RECENT);
	out->v[COURSE_TONE_RECENT] = c.now - c.before.usual;
	c = course_compare(m.hours, m.n, COURSE_RECENT);
	out->v[COURSE_HOUR_SHIFT] = c.now - c.before.usual;
	out->v[COURSE_QUESTIONS_SHIFT] = share_shift(m.questions,
		m.n_questions);
}
