/* SPDX-License-Identifier: ISC */
/* What heed tells people by itself, and what it hears about its letters. */
#ifndef HEED_HEEDD_NOTICES_H
#define HEED_HEEDD_NOTICES_H

#include "heedd/grant.h"

/* Unread mail goes to the client's owner: nobody else will look at it. */
void notice_quarantined(struct matter *matter);

/*
 * A bounce that names one of our letters: its address gets nothing more until
 * a person says so.
 */
void notice_bounce(struct matter *matter);

/* "Do not write to us any more": that address gets nothing from now on. */
void notice_stop(struct matter *matter);

/*
 * Letters that have come to be held: their owner is told, once for each.  False
 * with a line in `problem` when the store cannot be written.
 */
bool notice_held(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem);

#endif
