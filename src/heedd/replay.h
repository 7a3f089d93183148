/* SPDX-License-Identifier: ISC */
/*
 * A past that is lived again: the stages of the daemon under a clock that
 * somebody else moves, on a store that is thrown away.  Only the clock and the
 * delivery differ: what would go to a server counts as sent.
 */
#ifndef HEED_HEEDD_REPLAY_H
#define HEED_HEEDD_REPLAY_H

#include "heedd/daemon.h"
#include "heedd/keep.h"
#include "heedd/understand.h"

/*
 * Makes `daemon`, which has its mind and a new store, ready to live from `now`
 * (Unix seconds) on, armed for the mode that is configured.  Where it is
 * `alone`, nobody of ours acts: no alarm goes on to others, and nobody is asked
 * for a yes.  False with a line in `problem` when the store cannot be written.
 */
bool replay_begin(struct daemon *daemon, int64_t now, struct problem *problem);

/* Whatever becomes of the store: it is armed no more. */
bool replay_end(struct daemon *daemon, int64_t now, struct problem *problem);

/*
 * The message comes in at `now`; one that has come before, on this way or
 * another, counts once.  False as above.
 */
bool replay_message(struct daemon *daemon, const struct understanding *u,
	const struct past_bytes *bytes, int64_t now, struct problem *problem);

/*
 * The next moment after `from` at which something may be due if nothing comes
 * in: the next full hour, or a step of an alarm before it.
 */
int64_t replay_next(const struct daemon *daemon, int64_t from);

/* Is there anything to be done at `now`, if nothing comes in?  Cheap. */
bool replay_due(const struct daemon *daemon, int64_t now);

/*
 * A turn at `now`: rules are asked, letters that are due pass the guards again
 * and are gone.  False as above.
 */
bool replay_turn(struct daemon *daemon, int64_t now, struct problem *problem);

#endif
