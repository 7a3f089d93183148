/* SPDX-License-Identifier: ISC */
/*
 * How well things stand with one client: 0 to 100, out of parts that each have
 * a reason.  Pure.  Each part goes from 1 (as well as can be) to 0, by the
 * facts of heed-rules(7); heed.conf(5) tells the formula with the weights.
 */
#ifndef HEED_CLIENT_HEALTH_H
#define HEED_CLIENT_HEALTH_H

#include <stdint.h>

#include "client/course.h"
#include "config/types.h"

/*
 * X(place, name), the names being those of struct health_weights.  A part that
 * cannot be told is left out, and the others carry its weight.
 */
#define HEALTH_PARTS(X)                                            \
	X(TONE, tone) X(LATENCY, latency) X(SILENCE, silence)      \
	X(MONEY, money) X(PROMISES, promises) X(REQUESTS, requests) \
	X(THREATS, threats) X(PEOPLE, people)

#define HEALTH_FADES 60 /* days, after which a threat or complaint is over */

enum health_place {
#define X(place, name) HEALTH_##place,
	HEALTH_PARTS(X)
#undef X
	HEALTH_PLACES
};

/* What the course does not say; counts and days. */
struct health_source {
	const struct course *course;
	int promises;	    /* of the last 90 days; 0: none, cannot tell */
	int promises_late;
	int requests_late;
	double threat_days, complaint_days; /* since the last; NAN: none */
};

/* What makes a part worse; of a fact, which one. */
enum health_why {
	HEALTH_FACT,	  /* `fact` */
	HEALTH_PROMISED,  /* promises past their day: n */
	HEALTH_ASKED,	  /* requests that wait for too long: n */
	HEALTH_THREAT,	  /* days since: n */
	HEALTH_COMPLAINT, /* days since: n */
};

struct health_part {
	const char *name; /* "tone" */
	int weight;
	double value;	  /* 0 to 1; NAN: cannot tell */
	char reason[96];  /* "tone_recent -0.31"; "" where all is well */
	/* the same for people, where the reason is not "" */
	enum health_why why;
	enum course_value fact;
	double n;
};

struct health {
	double score; /* 0 to 100; NAN: fewer than three parts can be told */
	struct health_part parts[HEALTH_PLACES];
};

/*
 * The mean of the parts by their weights, times (1 + threats) / 2: a client who
 * is about to go is not well, however well the rest stands.
 */
void health_fill(const struct health_source *source,
	const struct health_weights *weights, struct health *out);

#endif
