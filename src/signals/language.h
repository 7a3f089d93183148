/* SPDX-License-Identifier: ISC */
/* Which language a text is written in. */
#ifndef HEED_SIGNALS_LANGUAGE_H
#define HEED_SIGNALS_LANGUAGE_H

#include "signals/lexicon.h"

/* Adds the trigrams of our own words, counted `weight` each. */
void language_learn(struct tongue *tongue, const char *text, double weight);

/* Turns counts into logarithms; once, when all files are read. */
void language_settle(struct tongue *tongue);

/*
 * The tongue of the text, with how sure (0..1) in `*sure`; NULL when it
 * cannot be told.  `hint` decides where the text is too short; may be NULL.
 */
const struct tongue *language_of(const struct lexicon *lexicon,
	const struct tokens *text, const struct tokens *subject,
	const char *hint, double *sure);

#endif
