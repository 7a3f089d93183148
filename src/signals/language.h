/* SPDX-License-Identifier: ISC */
/* Which language a text is written in. */
#ifndef HEED_SIGNALS_LANGUAGE_H
#define HEED_SIGNALS_LANGUAGE_H

#include "signals/lexicon.h"

/* Adds the trigrams of our own words, counted `weight` each. */
void language_learn(struct tongue *tongue, const char *text, double weight);

/* The same for one word, folded as word_fold() does. */
void language_learn_word(struct tongue *tongue, const char *folded,
	double weight);

/* Turns counts into logarithms; once, when all files are read. */
void language_settle(struct tongue *tongue);

/*
 * The tongue of the text, with how sure (0..1) in `*sure`; NULL when it
 * cannot be told.  `hint` ("en", "en-US") decides where the text is too
 * short; may be NULL.
 */
const struct tongue *language_of(const struct lexicon *lexicon,
	const struct tokens *text, const struct tokens *subject,
	const char *hint, double *sure);

/*
 * The one other tongue in which whole sentences of the text are written, as
 * when a Dutch mail ends with an English paragraph; NULL when there is none.
 * Then `*mine` and `*others` are new lists with a byte for each sentence, 1
 * for those of `tongue` and of the other; the caller frees both.  With NULL
 * they are left as they are.
 */
const struct tongue *language_of_others(const struct lexicon *lexicon,
	const struct tokens *text, const struct tongue *tongue,
	uint8_t **mine, uint8_t **others);

#endif
