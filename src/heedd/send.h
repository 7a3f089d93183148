/* SPDX-License-Identifier: ISC */
/*
 * outbox -> delivery: letters that are due go out, at most once; what may or
 * may not have gone is looked for, and else held for a person.
 */
#ifndef HEED_HEEDD_SEND_H
#define HEED_HEEDD_SEND_H

#include "heedd/daemon.h"

struct sent {
	int sent, drafted, waiting, failed, uncertain, held;
};

/*
 * What a start owes the outbox: what was in hand when the last process ended.
 * Called once, before anything else.  False: the store cannot be written.
 */
bool send_recover(struct daemon *daemon, int64_t now,
	struct problem *problem);

/*
 * One round: drafts, letters that are due, copies into Sent, evidence for the
 * uncertain ones.  False when the store could not be written; ends the process
 * where going on could send something twice.
 */
bool send_round(struct daemon *daemon, int64_t now, struct sent *sent,
	struct problem *problem);

#endif
