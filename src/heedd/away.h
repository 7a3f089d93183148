/* SPDX-License-Identifier: ISC */
/* Who is out of the office, as automatic answers in the store tell. */
#ifndef HEED_HEEDD_AWAY_H
#define HEED_HEEDD_AWAY_H

#include "heedd/daemon.h"
#include "store/mails.h"

/*
 * When a letter may go to this address of the client again; 0: nobody has told
 * of an absence, or somebody has written from it since.  `client` may be NULL:
 * then 0.  The time may be past.
 */
int64_t away_ends(const struct daemon *daemon, const struct client *client,
	const char *address);

/*
 * Lets the letters go that wait because the writer of this mail of the client
 * was away, if it says that they are back.  The guards are asked again all the
 * same.  In a transaction of the caller's.
 */
void away_back(const struct daemon *daemon, const struct client *client,
	const struct mail_row *row, int64_t now);

#endif
