/* SPDX-License-Identifier: ISC */
/*
 * Inside signals/ only: what a feeling is about.  "The drawings are a mess" has
 * no phrase of its own in any file; it has a word for what we make and a bad
 * word, and is a complaint of quality.
 */
#ifndef HEED_SIGNALS_ASPECTS_H
#define HEED_SIGNALS_ASPECTS_H

#include "signals/findings.h"

/*
 * Adds complaints and praise for the sentences that name an aspect ([about
 * ...] in the language files) beside a feeling.  To be called once
 * sentiment_words() has filled the passage's feelings.
 */
void aspects_read(struct findings *f, const struct passage *passage);

#endif
