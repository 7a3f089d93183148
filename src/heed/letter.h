/* SPDX-License-Identifier: ISC */
/* The parts of "heed letter". */
#ifndef HEED_HEED_LETTER_H
#define HEED_HEED_LETTER_H

#include "heed/show.h"
#include "outbox/letter.h"

/* "heed letter show NAME": as the client would get it; an exit status. */
int letter_show(const struct invocation *in, const char *name);

/*
 * A line in `faults` for each letter to clients of the set that is heated,
 * blames its reader or promises too much, by the words of languages.
 */
void letter_tone(const struct template_set *set,
	const struct lexicon *lexicon, struct strv *faults);

#endif
