/* SPDX-License-Identifier: ISC */
/*
 * What heed does with letters in the team's own mailbox: drafts into Drafts,
 * copies into Sent, and the search for evidence of uncertain ones.
 */
#ifndef HEED_HEEDD_SHELVE_H
#define HEED_HEEDD_SHELVE_H

#include "heedd/send.h"

/* Puts letters in state DRAFT into Drafts.  False: the store failed. */
bool shelve_drafts(struct daemon *daemon, int64_t now, struct sent *sent,
	struct problem *problem);

/* Appends a copy of each letter that was sent and has none yet. */
bool shelve_copies(struct daemon *daemon, struct sent *sent,
	struct problem *problem);

/*
 * Looks for signs that uncertain letters went out: a copy in Sent, a reply or
 * a bounce that names them.  Absence proves nothing: after the last look the
 * letter is held for a person.
 */
bool shelve_evidence(struct daemon *daemon, int64_t now, struct sent *sent,
	struct problem *problem);

#endif
