/* SPDX-License-Identifier: ISC */
/*
 * Between two passes a reader listens to its server (IMAP IDLE), so that what
 * comes is read at once and not at the next poll.  The poll stays: a server
 * that tells nothing is looked at all the same.
 */
#ifndef HEED_HEEDD_WATCH_H
#define HEED_HEEDD_WATCH_H

#include "heedd/daemon.h"

/* Readers that are connected and have nothing to do begin to listen. */
void watch_begin(struct daemon *daemon);

/* FRAME_WATCHED, which comes before the answer to what ended it. */
void watch_hear(struct daemon *daemon, struct reader *reader,
	const struct frame *frame, int64_t now);

#endif
