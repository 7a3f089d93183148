/* SPDX-License-Identifier: ISC */
/*
 * The ladder of an alarm: owner, senior, partner, one after the other in
 * working hours, until somebody takes it up.  Pure: who stands on it, and what
 * is due at a moment.
 */
#ifndef HEED_RULES_LADDER_H
#define HEED_RULES_LADDER_H

#include "config/types.h"

#define LADDER_RUNGS 3 /* the first one told, senior, partner */

/* How fast; of the configuration and the rule. */
struct ladder_pace {
	int64_t warn_before;  /* working seconds; 0: nobody is warned */
	int64_t repeat_after; /* likewise; 0: it never goes on */
	int repeats;	      /* how often whoever stands last is told again */
};

/* Where it stands. */
struct ladder_state {
	size_t rung, rungs; /* 0 <= rung < rungs */
	int64_t told_at;    /* when that rung was told last, Unix seconds */
	bool warned;	    /* that it will go on */
	int repeated;	    /* how often the last rung was told again */
};

enum ladder_kind {
	LADDER_REST,   /* nothing is due, or ever will be */
	LADDER_WARN,   /* tell the rung that it will go on */
	LADDER_CLIMB,  /* tell the next one */
	LADDER_REPEAT, /* tell the last one again */
};

struct ladder_step {
	enum ladder_kind kind;
	size_t rung; /* whom to tell */
	int64_t at;  /* from then on; 0 for LADDER_REST */
};

/*
 * What is due at `now` by the calendar: of several that were missed the latest
 * one, and LADDER_REST while nobody works.
 */
struct ladder_step ladder_due(const struct ladder_pace *pace,
	const struct ladder_state *state, const struct hours *hours,
	int64_t now);

/* What comes next, whenever that is. */
struct ladder_step ladder_next(const struct ladder_pace *pace,
	const struct ladder_state *state, const struct hours *hours);

/*
 * The ids of whom it goes to, from `first` (the id of who is told at once)
 * upwards; who is not named for the client is left out.  Returns how many, at
 * least 1.
 */
size_t ladder_people(const struct client *client, const char *first,
	const char *ids[LADDER_RUNGS]);

/* By the configuration, and what the action says instead. */
struct ladder_pace ladder_pace(const struct ladder_options *options,
	const struct action *action);

#endif
