/* SPDX-License-Identifier: ISC */
/*
 * What can wait, once a day in one mail: gathered as rules find it, told at the
 * hour of whoever gets it.
 */
#ifndef HEED_HEEDD_DIGEST_H
#define HEED_HEEDD_DIGEST_H

#include "heedd/grant.h"

/*
 * Would the notice go out, now or when a guard lets it?  One that is only
 * noted, or refused, is better seen by itself.
 */
bool digest_takes(struct matter *matter, const struct letter_row *row);

/*
 * Keeps what the notice would say for the digest of its recipient; what came of
 * it is written down.  Inside the caller's transaction.  True: it is told one
 * day.
 */
bool digest_collect(struct matter *matter, const struct wish *wish,
	const struct letter_row *row);

/*
 * Sends what waits to everybody whose hour of a working day has come, once on
 * that day; where it was missed, later.  `*letters` grows.  False with a line
 * in `problem`: the store cannot be written.
 */
bool digest_send(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem);

/* Is there anything that digest_send() would do now? */
bool digest_due(const struct daemon *daemon, int64_t now);

#endif
