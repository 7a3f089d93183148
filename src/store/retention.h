/* SPDX-License-Identifier: ISC */
/*
 * What is deleted when it is old, and that nothing is left of it: hashes by
 * which heed knows what it has read and sent stay.
 */
#ifndef HEED_STORE_RETENTION_H
#define HEED_STORE_RETENTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "store/store.h"

/* Unix seconds; what was taken in before goes. */
struct retention {
	int64_t texts; /* of decided mails */
	int64_t raws;  /* bytes of quarantined mails */
	int64_t all;   /* decided mails and all about them; letters that came
			* to their end before */
};

/*
 * Deletes at most `most` rows of each kind, in one transaction of its own.
 * Never an undecided mail, one that a letter still needs, or a letter that is
 * not final or not yet copied to Sent.  `*more` tells that there may be more.
 * False with a line: nothing was deleted.
 */
bool retention_step(struct store *store, const struct retention *retention,
	size_t most, bool *more, struct problem *problem);

/*
 * Where text was deleted since the last call: empties the pages that it stood
 * in, and the log of the database.  False when somebody reads just now, or
 * there was a fault (store_fault()): then it is to be asked again.
 */
bool retention_tidy(struct store *store);

/*
 * Writes the whole database anew and empties its log, so that of what was
 * deleted no byte is left.  Nobody else may have it open.  False with a line:
 * where "scrub" is set (store_get()), the next start tries again.
 */
bool retention_scrub(struct store *store, struct problem *problem);

/* Begins and ends what may delete; inside one transaction. */
void retention_open(struct store *store, const char *why);
void retention_close(struct store *store);

/* The mail with all about it; its likeness stays.  Between the two above. */
void retention_forget_mail(struct store *store, int64_t mail);

#endif
