/* SPDX-License-Identifier: ISC */
/*
 * Whom a letter goes to: a colleague, whoever of the client wrote, or one of
 * the client's people whom we have written down.
 */
#ifndef HEED_HEEDD_ADDRESSEE_H
#define HEED_HEEDD_ADDRESSEE_H

#include "heedd/compose.h"
#include "heedd/grant.h"

/*
 * The person of the client that an action of the clock is meant for, into
 * wish->to and wish->to_name: for reminders whoever pays, else whoever is there
 * daily; without such a role the first address.  False: none is written down.
 */
bool addressee_find(const struct client *client, enum action_kind kind,
	struct wish *wish);

/* NULL: the client's writer is not listed. */
const char *addressee_address(const struct composition *wish);

/* "" where it is not known. */
const char *addressee_name(const struct composition *wish);

/* Does it go to the client without an answer to anything? */
bool addressee_by_clock(const struct composition *wish);

#endif
