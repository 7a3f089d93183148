/* SPDX-License-Identifier: ISC */
/* Electronic invoices attached to our sent mail -> invoices of the client. */
#ifndef HEED_HEEDD_PAPER_H
#define HEED_HEEDD_PAPER_H

#include "heedd/mind.h"
#include "heedd/understand.h"
#include "store/store.h"

/*
 * Is the mail surely ours: it says so, and lies in the folder of sent mail
 * (`in_sent`) or has the word of our mail server for it?  Anybody can write our
 * address into From.
 */
bool paper_trusted(const struct understanding *u, bool in_sent);

/*
 * Adds the invoices that are attached to the mail, which must be trusted, if
 * it went to one client and to nobody else but us.  One whose number is known
 * changes nothing; what is left out, and why, is logged.  `now`: Unix seconds.
 * Inside a transaction.
 */
void paper_take(struct store *store, const struct mind *mind,
	const struct understanding *u, int64_t now);

#endif
