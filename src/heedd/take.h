/* SPDX-License-Identifier: ISC */
/*
 * mailbox -> store: a pass of a reader over the folders of its account, one
 * request at a time; each function hears one answer and asks the next thing.
 */
#ifndef HEED_HEEDD_TAKE_H
#define HEED_HEEDD_TAKE_H

#include "heedd/daemon.h"

/* Begins a pass; the process is started and connected first where needed. */
void take_begin(struct daemon *daemon, struct reader *reader, int64_t now);

/* The access token that it waits for is there, or will not come. */
void take_authorised(struct daemon *daemon, struct reader *reader,
	int64_t now);

/* The reader has answered (FRAME_READY, _OPENED, _LISTED, _FETCHED). */
void take_hear(struct daemon *daemon, struct reader *reader,
	const struct frame *frame, int64_t now);

/* The message in hand is written down, or put off: the next one. */
void take_next(struct daemon *daemon, struct reader *reader, int64_t now);

#endif
