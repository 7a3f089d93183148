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
 * From when on letters to an address count for "one in so many days": of one
 * that only the clock asks for whole days count, today among them, so that what
 * is due a week after the last one is not late by the hours of a morning.
 */
int64_t courtesy_since(const struct daemon *daemon,
	const struct letter_row *letter, int days, int64_t now);

/*
 * Fills in on_hold, settled, promised, trouble, today and since_letter of a
 * letter to the client; NULL: it is not in the configuration any more, and all
 * of them say no.
 */
void courtesy_facts(const struct daemon *daemon,
	const struct letter_row *letter, const struct client *client,
	int64_t now, struct guard_facts *facts);

#endif
