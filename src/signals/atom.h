/* SPDX-License-Identifier: ISC */
/* Inside signals/ only: one element of a pattern, as an atom of the tongue. */
#ifndef HEED_SIGNALS_ATOM_H
#define HEED_SIGNALS_ATOM_H

#include "signals/lexicon.h"

/*
 * The atom of one element without its "?"; the same text gives the same atom.
 * False with a line when it cannot be read.
 */
bool element_atom(struct tongue *t, const char *text, size_t len,
	uint32_t *atom, struct problem *problem);

/*
 * The words of a list "a|b c|@class" point to the atom.  False with a line.
 */
bool element_members(struct tongue *t, const char *text, size_t len,
	uint32_t atom, int depth, struct problem *problem);

#endif
