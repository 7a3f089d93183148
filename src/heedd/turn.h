/* SPDX-License-Identifier: ISC */
/* The table of contents of heed, and its clock. */
#ifndef HEED_HEEDD_TURN_H
#define HEED_HEEDD_TURN_H

#include "heedd/daemon.h"

/*
 * Does whatever can be done at `now` without waiting for anybody.  False with
 * a line in `problem` when the store cannot be written: what was not done is
 * done by a later turn.
 */
bool turn_run(struct daemon *daemon, int64_t now, struct problem *problem);

/* Milliseconds until the clock asks for something, at most a minute. */
int turn_patience(const struct daemon *daemon, int64_t now);

/* Nothing is in hand, and nothing can be begun now. */
bool turn_is_over(struct daemon *daemon, int64_t now);

/*
 * From the first look at all accounts until nothing is left to do; for --once
 * and dry runs.  As turn_run().
 */
bool turn_whole(struct daemon *daemon, int64_t now, bool (*ended)(void),
	struct problem *problem);

/* The line about what was done since the last one, if anything was. */
void turn_tell(struct daemon *daemon);

#endif
