/* SPDX-License-Identifier: ISC */
/*
 * Marks on messages in the mailboxes of the team (do = "flag"): wished for with
 * the decision, and done when the account can be had.
 */
#ifndef HEED_HEEDD_MARK_H
#define HEED_HEEDD_MARK_H

#include "heedd/daemon.h"
#include "heedd/grant.h"
#include "wire/wire.h"

/*
 * Writes the wish down, or why there is none.  Inside the caller's transaction.
 */
void mark_want(struct matter *matter, const struct wish *wish,
	const char *keyword);

/* Asks readers that have nothing to do for what waits in their accounts. */
void mark_next(struct daemon *daemon, int64_t now);

/* The answer of a reader that is READER_MARKING. */
void mark_hear(struct daemon *daemon, struct reader *reader,
	const struct frame *frame, int64_t now);

/*
 * Why the account takes no marks, as its server said last; NULL: nothing is
 * known against it.  The caller frees.
 */
char *mark_refusal(struct store *store, const char *account);

#endif
