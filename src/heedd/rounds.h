/* SPDX-License-Identifier: ISC */
/*
 * The second source of decisions is the clock: on the morning of each working
 * day the rules "on clock" are asked about every client, and about each open
 * promise, invoice and request.
 */
#ifndef HEED_HEEDD_ROUNDS_H
#define HEED_HEEDD_ROUNDS_H

#include "heedd/daemon.h"

/* Is there a round to be made at `now`?  Cheap. */
bool rounds_due(const struct daemon *daemon, int64_t now);

/*
 * Makes it, once a day however often it is called.  `*letters` grows by what
 * was made.  False with a line in `problem`: the store cannot be written, and
 * what was not decided is asked again.
 */
bool rounds_make(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem);

/* Is some mailbox not read just now, so that an answer may lie in it? */
bool rounds_blind(const struct daemon *daemon, int64_t now);

#endif
