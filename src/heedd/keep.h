/* SPDX-License-Identifier: ISC */
/*
 * The message in a reader's hand -> its rows: message, findings and the end of
 * its ledger row, in one transaction.  Each of these goes on with the next
 * message, or ends the pass when the store cannot be written.
 */
#ifndef HEED_HEEDD_KEEP_H
#define HEED_HEEDD_KEEP_H

#include "heedd/daemon.h"
#include "heedd/understand.h"

/*
 * A message with these bytes is stored, and need not be read once more: then
 * that is noted, and true.
 */
bool keep_known(struct daemon *daemon, struct reader *reader, int64_t now);

/* What was understood of it; NULL, or only its header: kept unread. */
void keep_understood(struct daemon *daemon, struct reader *reader,
	const struct understanding *u, int64_t now);

/* It cannot even be fetched: a person is told where it lies. */
void keep_unfetched(struct daemon *daemon, struct reader *reader, int64_t now);

/* A message of a past; all borrowed. */
struct past_bytes {
	const void *data;
	size_t len;
	const char *folder; /* as people know it */
	bool draft;	    /* nobody has sent it */
	bool sent;	    /* it lies in a folder of sent mail */
};

/*
 * A message of a past that is lived again (replay.c), of which no mailbox is
 * read.  One that is stored already counts once.  False with a line in
 * `problem`: the store cannot be written.
 */
bool keep_past(struct daemon *daemon, const struct understanding *u,
	const struct past_bytes *bytes, int64_t now, struct problem *problem);

#endif
