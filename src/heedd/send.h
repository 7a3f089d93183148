/* SPDX-License-Identifier: ISC */
/*
 * outbox -> delivery: letters that are due go out, one at a time and at most
 * once.  Each step is committed before the next is done.
 */
#ifndef HEED_HEEDD_SEND_H
#define HEED_HEEDD_SEND_H

#include "heedd/daemon.h"
#include "store/letters.h"

/*
 * What a start owes the outbox: what was in hand when the last process ended.
 * Called once, before anything else.  False: the store cannot be written.
 */
bool send_recover(struct daemon *daemon, int64_t now,
	struct problem *problem);

/*
 * Gives the sender the next letter that is due and that the guards let go,
 * when it has none.  True when it has one, or is being started.
 */
bool send_next(struct daemon *daemon, int64_t now);

/*
 * Asks the guards again on fresh facts, and claims the letter when they let it
 * go: `*go`.  False with a line in `problem`: the store cannot be written.
 */
bool send_claim(struct daemon *daemon, struct letter_row *letter, int64_t now,
	bool *go, struct problem *problem);

/*
 * The sender has asked (FRAME_BODY) or answered.  Ends this process where going
 * on could send something twice.
 */
void send_hear(struct daemon *daemon, const struct frame *frame, int64_t now);

/* Its process has ended or must be ended. */
void send_gone(struct daemon *daemon, const char *what, int64_t now);

#endif
