/* SPDX-License-Identifier: ISC */
/* Inside heed/: where the events of "heed replay" go, as they come. */
#ifndef HEED_HEED_ANNALS_H
#define HEED_HEED_ANNALS_H

#include "heed/deeds.h"
#include "heed/show.h"
#include "heedd/grant.h"
#include "store/letters.h"

struct annals {
	const struct invocation *in;
	struct look look;
	size_t events;
	bool failed; /* a letter could not be written down, or a deed was in
		      * vain; told */
};

/* Hooks of a daemon; `state` is the annals. */
void annals_granted(void *state, const struct grant_note *note);
void annals_went(void *state, const struct letter_row *letter, int64_t now);

/* One of ours has done something; `vain` is why that was in vain, NULL: not. */
void annals_deed(struct annals *annals, struct store *store,
	const struct deed *deed, const char *vain);

#endif
