/* SPDX-License-Identifier: ISC */
/* The ladder of an alarm by the configuration of today. */
#ifndef HEED_HEEDD_RUNGS_H
#define HEED_HEEDD_RUNGS_H

#include "heedd/compose.h"
#include "rules/ladder.h"
#include "store/ladders.h"

/* Who stands on a ladder, and where it is. */
struct rungs {
	const char *ids[LADDER_RUNGS];
	struct ladder_pace pace;
	struct ladder_state state;
	bool waits; /* the last notice has not gone out yet */
};

/*
 * Of a ladder that goes on.  False: its client, or what its rule asked for, is
 * there no more.
 */
bool rungs_find(const struct mind *mind, struct store *store,
	const struct ladder_row *row, struct rungs *out);

/* Who is told next and when, into the words of a notice; they may be none. */
void rungs_say(const struct config *config, const struct rungs *rungs,
	struct ladder_words *words);

/*
 * What comes next, and whom it is told; NULL: nobody, LADDER_REST.  While the
 * last notice has not gone out `at` is 0, since nobody knows.
 */
const struct person *rungs_next(const struct mind *mind, struct store *store,
	const struct ladder_row *row, struct ladder_step *step);

#endif
