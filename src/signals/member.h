/* SPDX-License-Identifier: ISC */
/*
 * Inside signals/ only: one member of an element, "word", "stem*", "!word" or
 * "#", in all the forms in which people write it.
 */
#ifndef HEED_SIGNALS_MEMBER_H
#define HEED_SIGNALS_MEMBER_H

#include "signals/lexicon.h"

/* Every form of it points to the atom.  False with a line. */
bool member_attach(struct tongue *t, const char *text, size_t len,
	uint32_t atom, struct problem *problem);

/* What was remembered of members; nothing is attached any more. */
void members_forget(struct tongue *t);

#endif
