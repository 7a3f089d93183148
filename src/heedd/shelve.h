/* SPDX-License-Identifier: ISC */
/*
 * What heed does with letters in the team's own mailbox: drafts into Drafts,
 * copies into Sent, and the search for evidence of uncertain ones.
 */
#ifndef HEED_HEEDD_SHELVE_H
#define HEED_HEEDD_SHELVE_H

#include "heedd/daemon.h"

/*
 * Gives each reader that is connected and has nothing to do the next letter of
 * its account that wants something there.  Clears daemon->shelves when nothing
 * is left to be done now.
 */
void shelve_next(struct daemon *daemon, int64_t now);

/* The reader has answered (FRAME_APPENDED, FRAME_SEARCHED). */
void shelve_hear(struct daemon *daemon, struct reader *reader,
	const struct frame *frame, int64_t now);

/* Its process has ended with a letter in hand. */
void shelve_gone(struct daemon *daemon, struct reader *reader, int64_t now);

#endif
