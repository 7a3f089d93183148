/* SPDX-License-Identifier: ISC */
/* One turn of the loop: the table of contents of heed. */
#ifndef HEED_HEEDD_TURN_H
#define HEED_HEEDD_TURN_H

#include "heedd/daemon.h"
#include "heedd/send.h"
#include "heedd/take.h"

struct turn_result {
	struct taken taken;
	struct sent sent;
	int letters; /* made */
	int unread;  /* accounts that could not be read */
};

/*
 * Reads the accounts that are due at `now` (all of them with `all`), decides,
 * sends.  False with a line in `problem` when the store cannot be written:
 * then nothing more was done, and the next turn does it.
 */
bool turn_run(struct daemon *daemon, bool all, int64_t now,
	struct turn_result *result, struct problem *problem);

/* Unix seconds at which the next turn has something to do. */
int64_t turn_next(const struct daemon *daemon, int64_t now);

#endif
