/* SPDX-License-Identifier: ISC */
/* Every number that makes a part worse stands in its reason. */
#include "client/health.h"

#include <math.h>
#include <stdio.h>

#define PARTS_LEAST  3
#define CADENCE_WELL 1.25 /* of what was agreed */
#define CADENCE_ILL  3

/* From 1 at `well` down to 0 at `ill`, which may lie on either side. */
static double
between(double value, double well, double ill)
{
	if (isnan(value))
		return NAN;
	return fmin(1, fmax(0, (ill - value) / (ill - well)));
}

static void
by_fact(struct health_part *part, const struct course *course,
	enum course_value which, double well, double ill)
{
	static const char *const names[] = {
#define X(place, name, unit, text) #name,
		FACT_COURSE(X)
#undef X
	};

	part->value = between(course->v[which], well, ill);
	part->why = HEALTH_FACT;
	part->fact = which;
	if (part->value < 1)
		snprintf(part->reason, sizeof(part->reason), "%s %.2g",
			names[which], course->v[which]);
}

static void
by_count(struct health_part *part, int n, double each, enum health_why why,
	const char *what)
{
	part->why = why;
	part->n = n;
	part->value = fmax(0, 1 - each * n);
	if (n > 0)
		snprintf(part->reason, sizeof(part->reason), "%d %s%s", n,
			what, n == 1 ? "" : "s");
}

static void
by_threat(struct health_part *part, const struct health_source *s)
{
	double threat = isnan(s->threat_days) ? 1 :
		between(s->threat_days, HEALTH_FADES, 0);
	double complaint = isnan(s->complaint_days) ? 1 :
		0.5 + between(s->complaint_days, HEALTH_FADES, 0) / 2;

	part->value = fmin(threat, complaint);
	part->why = threat <= complaint ? HEALTH_THREAT : HEALTH_COMPLAINT;
	part->n = threat <= complaint ? s->threat_days : s->complaint_days;
	if (threat <= complaint && threat < 1)
		snprintf(part->reason, sizeof(part->reason),
			"a threat %.0f day%s ago", s->threat_days,
			s->threat_days == 1 ? "" : "s");
	else if (complaint < 1)
		snprintf(part->reason, sizeof(part->reason),
			"a complaint %.0f day%s ago", s->complaint_days,
			s->complaint_days == 1 ? "" : "s");
}

/* NULL where nothing is late is as well as can be. */
static void
by_money(struct health_part *part, const struct course *course)
{
	if (course->v[COURSE_OVERDUE_INVOICES] == 0)
		part->value = 1;
	else if (isnan(course->v[COURSE_DAYS_LATER]))
		by_fact(part, course, COURSE_OVERDUE_DAYS, 0, 30);
	else
		by_fact(part, course, COURSE_DAYS_LATER, 0, 30);
}

/* Of the usual gap, or of what was agreed, whichever is worse. */
static void
by_silence(struct health_part *part, const struct course *course)
{
	double days = course->v[COURSE_CONTACT];
	double agreed = between(days / course->v[COURSE_CADENCE],
		CADENCE_WELL, CADENCE_ILL);

	by_fact(part, course, COURSE_SILENCE_RATIO, 1.5, 5);
	if (isnan(agreed) || agreed >= part->value)
		return;
	part->value = agreed;
	part->fact = COURSE_CONTACT;
	part->reason[0] = '\0';
	if (agreed < 1)
		snprintf(part->reason, sizeof(part->reason), "no contact for"
			" %.0f days, every %.0f are agreed", days,
			course->v[COURSE_CADENCE]);
}

/* Who keeps away, or those who are unhappy together: whichever is worse. */
static void
by_people(struct health_part *part, const struct course *course)
{
	struct health_part circle = *part;

	by_fact(part, course, COURSE_STAKEHOLDER, 2, 6);
	by_fact(&circle, course, COURSE_UNHAPPY, 1, 4);
	/* of one alone the tone tells */
	if (circle.value < 1 && !(part->value <= circle.value))
		*part = circle;
}

static double
score_of(const struct health *health)
{
	double sum = 0, weights = 0;
	int known = 0;

	for (size_t i = 0; i < HEALTH_PLACES; i++) {
		const struct health_part *part = &health->parts[i];

		if (isnan(part->value))
			continue;
		known++;
		sum += part->weight * part->value;
		weights += part->weight;
	}
	if (known < PARTS_LEAST || weights <= 0)
		return NAN;
	return 100 * sum / weights *
		(1 + health->parts[HEALTH_THREATS].value) / 2;
}

void
health_fill(const struct health_source *source,
	const struct health_weights *weights, struct health *out)
{
	const struct course *course = source->course;

#define X(place, part)                                        \
	out->parts[HEALTH_##place] = (struct health_part) {   \
		.name = #part, .weight = weights->part, .value = NAN };
	HEALTH_PARTS(X)
#undef X
	by_fact(&out->parts[HEALTH_TONE], course, COURSE_TONE_RECENT, 0, -0.5);
	by_fact(&out->parts[HEALTH_LATENCY], course, COURSE_ANSWER_RATIO, 1,
		4);
	by_silence(&out->parts[HEALTH_SILENCE], course);
	by_money(&out->parts[HEALTH_MONEY], course);
	if (source->promises > 0)
		by_count(&out->parts[HEALTH_PROMISES], source->promises_late,
			1 / 2.0, HEALTH_PROMISED, "late promise");
	by_count(&out->parts[HEALTH_REQUESTS], source->requests_late, 1 / 3.0,
		HEALTH_ASKED, "waiting request");
	by_threat(&out->parts[HEALTH_THREATS], source);
	by_people(&out->parts[HEALTH_PEOPLE], course);
	out->score = score_of(out);
}
