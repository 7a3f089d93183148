/* SPDX-License-Identifier: ISC */
/*
 * "heed stop WORD" as the first line of a colleague's mail: the brake for whom
 * no terminal is near.
 */
#ifndef HEED_HEEDD_STOPMAIL_H
#define HEED_HEEDD_STOPMAIL_H

#include "heedd/daemon.h"
#include "store/mails.h"

/*
 * Looks at a message before it is kept, and takes the word out of its text, so
 * that it stands in no database.  True when all sending must stop; false with
 * a line in `refused` when it was asked for and is not heeded (a message from
 * before `armed_at` is old), and with "" when the mail asks for nothing, or is
 * the copy in Sent for which nobody vouches.
 */
bool stopmail_read(const struct config *config, struct mail_row *row,
	int64_t armed_at, struct problem *refused);

/* Did stopmail_read() take a word out of it?  Then no other word is kept. */
bool stopmail_asked(const struct mail_row *row);

/*
 * Writes down what stopmail_read() said, in a transaction of its own and before
 * the message is kept: were heedd to end in between, it is read again.
 */
bool stopmail_obey(struct daemon *daemon, const struct mail_row *row,
	bool stop, const struct problem *refused, int64_t now,
	struct problem *problem);

#endif
