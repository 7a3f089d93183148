/* SPDX-License-Identifier: ISC */
/*
 * Inside signals/ only: what [trained] is asked about.  A message as a bag of
 * features, each counted once: the stems of its words and pairs of neighbours,
 * or the concepts that they stand for and pairs of these.
 */
#ifndef HEED_SIGNALS_BAG_H
#define HEED_SIGNALS_BAG_H

#include "signals/names.h"
#include "signals/passage.h"

/* Letters of a word that are looked at: a stem, and half of one. */
#define BAG_STEM  6
#define BAG_SHORT 4
#define BAG_REACH 4 /* words behind a negator that it denies */
#define LIMIT_BAG 4000 /* words of a text that are counted */

/* A feature of the message, where it first stands. */
struct feature {
	const struct passage *passage;
	uint32_t first, last; /* its tokens */
	uint32_t known;	      /* its number in `known`, or NAME_NONE */
	bool part; /* of a word, or two of them */
};

struct bag {
	const struct names *known; /* the features that have a number */
	struct names seen;
	struct feature *v; /* owned; bag.seen.n of them */
	uint32_t words;	   /* different ones; nor parts, nor pairs */
};

/* Adds what the passage holds: its stems, and the concepts of its tongue. */
void bag_fill(struct bag *stems, struct bag *concepts,
	const struct passage *passage);

void bag_free(struct bag *bag);

#endif
