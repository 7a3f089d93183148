/* SPDX-License-Identifier: ISC */
/* How the words of a text feel. */
#ifndef HEED_SIGNALS_SENTIMENT_H
#define HEED_SIGNALS_SENTIMENT_H

#include "signals/passage.h"
#include "signals/trace.h"

#define LIMIT_MOOD 5 /* pieces of evidence kept */

struct mood_word {
	uint32_t first, last;
	double weight; /* with negation and intensifiers */
};

struct mood {
	double sum;
	struct mood_word v[LIMIT_MOOD]; /* the strongest, by weight */
	size_t n;
};

/*
 * Adds up the feeling of the words, of all and (in the passage) of each
 * sentence; what stands in quotes counts a little.
 */
void sentiment_words(const struct passage *passage, struct mood *mood,
	struct trace *trace);

/*
 * From the sum to -1..1, and to the three feelings.  A business mail is
 * neutral until something says otherwise.
 */
/*
 * Is it praise in one sentence with damage, or right before it?  "Great job,
 * the site is down again."
 */
bool sentiment_mocks(const struct passage *p, const struct hit *hit);

double sentiment_scale(double sum);
enum feeling sentiment_feeling(double sum, const struct figures *figures);

#endif
