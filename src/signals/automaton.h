/* SPDX-License-Identifier: ISC */
/* Inside signals/ only: chains of atoms, as the matcher walks them. */
#ifndef HEED_SIGNALS_AUTOMATON_H
#define HEED_SIGNALS_AUTOMATON_H

#include "signals/lexicon.h"

/* One element of a pattern. */
struct element {
	uint32_t atom;
	const char *word; /* as it was written, without "?"; borrowed */
	size_t len;
	uint8_t gap; /* words that may stand before it */
	bool optional;
};

/*
 * Adds the chain of elements, once for each choice of its optional ones; at
 * least one is not optional.
 */
void automaton_add(struct tongue *t, const struct element *e, size_t n,
	size_t optional, const struct rule *rule);

#endif
