/* SPDX-License-Identifier: ISC */
/*
 * Inside heed/: what a person decides, whichever way they say it: by a command
 * now, or at some time of a past (deeds.h).  Each is one transaction of its
 * own.  False with a line in `problem`: nothing was changed.
 */
#ifndef HEED_HEED_HAND_H
#define HEED_HEED_HAND_H

#include "base/day.h"
#include "base/outcome.h"
#include "heedd/mind.h"
#include "store/store.h"

/* Whose, and when; all borrowed. */
struct hand {
	const struct mind *mind;
	struct store *store;
	const char *who; /* for the record */
	int64_t now;	 /* Unix seconds */
};

struct invocation;

/* What a command opens so that whoever calls it can decide; all owned. */
struct desk {
	struct hand hand;
	struct mind *mind;
	struct store *store;
	char *who;
};

/* False: it was told why, and `*status` says what to return. */
bool desk_open(struct desk *desk, const struct invocation *in, int *status);

/* Tells the problem where it went wrong; returns the exit status. */
int desk_close(struct desk *desk, bool ok, const struct problem *problem);

/*
 * An alarm is in their hands: the episode `id`, or with `letter` 'L' that of
 * the notice `id`.  `reason` may be NULL.  `*episode` is its number then.
 */
bool hand_ack(const struct hand *hand, char letter, int64_t id,
	const char *reason, int64_t *episode, struct problem *problem);

/* The episode is dealt with. */
bool hand_close(const struct hand *hand, int64_t id, const char *reason,
	struct problem *problem);

/*
 * No letters to the client, or about the invoice, that `what` names; `reason`
 * is one line.  `*hold` is its number then, and `*invoice` which of the two.
 */
bool hand_hold(const struct hand *hand, const char *what, struct day until,
	const char *reason, int64_t *hold, bool *invoice,
	struct problem *problem);

/*
 * "approve", "again", "sent" or "cancel" of the letter `id`.  `*done` is what
 * became of it, behind its name.
 */
bool hand_decide(const struct hand *hand, const char *verb, int64_t id,
	const char **done, struct problem *problem);

/* Is that one of the four? */
bool hand_verb(const char *verb);

#endif
