/* SPDX-License-Identifier: ISC */
/* The reader of one account, as the keeper deals with it. */
#ifndef HEED_HEEDD_READER_H
#define HEED_HEEDD_READER_H

#include "heedd/daemon.h"

/* Starts its process: FRAME_READY will come, or the pass has failed. */
void reader_start(struct daemon *daemon, struct reader *reader, int64_t now);

/* Asks it; `contents` (may be NULL) are freed.  It is in `state` until then. */
void reader_ask(struct reader *reader, enum reader_state state,
	enum frame_type type, struct buf *contents);

/* The pass is over, in whatever way: decisions can be made. */
void reader_end_pass(struct daemon *daemon, struct reader *reader);

/* The pass ends here; `problem` is logged, and when it is tried again. */
void reader_failed(struct daemon *daemon, struct reader *reader,
	enum outcome outcome, const struct problem *problem, int64_t now);

/* Its process has ended, or must be ended: `what` says why. */
void reader_gone(struct daemon *daemon, struct reader *reader,
	const char *what, int64_t now);

/*
 * The message in hand goes back into the ledger: what ended was not its fault.
 * False: the store could not be written.
 */
bool reader_put_back(struct daemon *daemon, struct reader *reader,
	int64_t next_try, struct problem *problem);

/* Stops in order and ends the process; a message in hand is no death. */
void reader_drop(struct daemon *daemon, struct reader *reader);

void sight_free(struct sight *sight);

#endif
