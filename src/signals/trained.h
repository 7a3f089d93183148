/* SPDX-License-Identifier: ISC */
/*
 * Inside signals/ only: a second opinion beside the phrases.  Which words stand
 * in labelled mail of one kind more often than elsewhere is counted once by
 * tools/train and shipped as data ([trained] in heed-lexicon(5)); here they are
 * added up.  A logistic regression over the stems of words and of neighbours
 * (bag.h) and nothing more, so that `heed explain` can name the words.
 */
#ifndef HEED_SIGNALS_TRAINED_H
#define HEED_SIGNALS_TRAINED_H

#include "base/outcome.h"
#include "signals/names.h"
#include "signals/signals.h"

#define LIMIT_TRAINED 200000 /* words of one language; as many weights ... */
#define LIMIT_WEIGHTS 16     /* ... times this */

/* What is asked beside the signals. */
enum { TRAINED_BAD = SIGNAL_KINDS, TRAINED_GOOD, TRAINED_ASKED };

struct trained_weight {
	uint32_t word;
	int asked; /* enum signal_kind, TRAINED_BAD or TRAINED_GOOD */
	float weight;
};

struct trained {
	struct names words;
	float *rarity; /* by word; owned */
	float rarest;  /* of them: that of a word that is not known */
	struct trained_weight *v; /* owned; once settled by word: those of */
	uint32_t *from;		  /* word w from from[w] on; n_words + 1 */
	size_t n;
	double bias[TRAINED_ASKED];
	bool asked[TRAINED_ASKED]; /* there is a bias, so it was trained */
	int shorts[26]; /* "a" to "z": what it is short for, and 1; 0: none */
	bool any;
};

/*
 * Reads a line of [trained], "word rarity name=weight ..." or, for what is so
 * of any text, "* name=weight ...".  Changes the line.  False with what is
 * wrong in `problem`.
 */
bool trained_line(struct trained *trained, char *line,
	struct problem *problem);

/* All lines are in: sorts the weights by word. */
void trained_settle(struct trained *trained);

void trained_free(struct trained *trained);

struct findings;

/*
 * What the words of the message say together: adds to the findings, and returns
 * what they add to the sum of the feeling; 0 when nothing was trained of the
 * language.  A trace gets the words themselves, for tools/train.
 */
double trained_read(struct findings *findings);

#endif
