/* SPDX-License-Identifier: ISC */
/*
 * How well what was found agrees with labels that people gave.  Counts only;
 * pure.  The measures are those of information retrieval: precision (how much
 * of what was found is right), recall (how much of what is there was found) and
 * F1, their harmonic mean.  All shares are 0 to 1.
 */
#ifndef HEED_HEED_SCORE_H
#define HEED_HEED_SCORE_H

#include <stdint.h>

#include "base/day.h"
#include "signals/signals.h"

#define FEELINGS (FEELING_POSITIVE + 1)

/* What a message says, as labelled or as found. */
struct verdict_row {
	char language[4];
	enum feeling feeling;
	uint32_t signals; /* bit n: enum signal_kind n */
	struct day day;
};

/* Of one thing that can be there or not. */
struct score_counts {
	int64_t hits, wrong, missed;
};

struct score {
	int64_t mails, language_right, feeling_right, day_right;
	struct score_counts feelings[FEELINGS];
	struct score_counts signals[SIGNAL_KINDS];
};

/* Counts one message. */
void score_add(struct score *score, const struct verdict_row *label,
	const struct verdict_row *found);

/* 1 where nothing was found; nothing can be wrong then. */
double score_precision(const struct score_counts *counts);

/* 1 where nothing is labelled. */
double score_recall(const struct score_counts *counts);

/* 0 where there is neither a hit nor anything that could be one. */
double score_f1(const struct score_counts *counts);

/* The mean of the F1 of the feelings that occur among the labels. */
double score_macro_f1(const struct score *score);

/* Over all signals together: their sum, and its F1. */
struct score_counts score_signals(const struct score *score);

/* n of the mails; 0 of none. */
double score_share(const struct score *score, int64_t n);

#endif
