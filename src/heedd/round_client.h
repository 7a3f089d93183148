/* SPDX-License-Identifier: ISC */
/* The rules of the clock, asked about one client. */
#ifndef HEED_HEEDD_ROUND_CLIENT_H
#define HEED_HEEDD_ROUND_CLIENT_H

#include "heedd/daemon.h"

/*
 * In one transaction.  At most `*left` notices are made, and it shrinks by as
 * many; `*more` when something waits for the next time.  False with a line in
 * `problem`: the store cannot be written, and nothing was decided.
 */
bool round_client(struct daemon *daemon, const struct client *client,
	int64_t now, int *left, bool *more, struct problem *problem);

/* From the next round on all rules of the clock act, as they are now. */
void round_know_rules(struct daemon *daemon);

#endif
