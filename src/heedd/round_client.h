/* SPDX-License-Identifier: ISC */
/* The rules of the clock, asked about one client. */
#ifndef HEED_HEEDD_ROUND_CLIENT_H
#define HEED_HEEDD_ROUND_CLIENT_H

#include "heedd/daemon.h"

/* How much one pass may make, so that a busy morning reaches no cap. */
struct quota {
	int notices; /* still; these shrink by what is made */
	int letters; /* to clients */
	bool more;   /* something waits for the next pass */
};

/*
 * In one transaction.  False with a line in `problem`: the store cannot be
 * written, and nothing was decided.
 */
bool round_client(struct daemon *daemon, const struct client *client,
	int64_t now, struct quota *quota, struct problem *problem);

#endif
