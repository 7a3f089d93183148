/* SPDX-License-Identifier: ISC */
/*
 * What a tactful person would know before writing to a client: facts for the
 * guards, beside those of gather.c.
 */
#ifndef HEED_HEEDD_COURTESY_H
#define HEED_HEEDD_COURTESY_H

#include "heedd/daemon.h"
#include "outbox/guard.h"
#include "store/letters.h"

/* Does the letter to a client have no cause but a rule of the clock? */
bool courtesy_by_clock(const struct daemon *daemon,
	const struct letter_row *letter);

/* The day of `now` where the firm is. */
struct day courtesy_today(const struct daemon *daemon, int64_t now);

/*
 * Fills in on_hold, settled, promised, trouble, today and since_letter of a
 * letter to the client; NULL: it is not in the configuration any more, and all
 * of them say no.
 */
void courtesy_facts(const struct daemon *daemon,
	const struct letter_row *letter, const struct client *client,
	int64_t now, struct guard_facts *facts);

#endif
