/* SPDX-License-Identifier: ISC */
/*
 * Alarms and their ladders: the first notice, who is warned and told next, and
 * what ends it.  When is said by rules/ladder.h.
 */
#ifndef HEED_HEEDD_CLIMB_H
#define HEED_HEEDD_CLIMB_H

#include "heedd/grant.h"

/*
 * Grants the notice that `wish` is of, and begins the ladder of its episode
 * when it goes out and none goes on.  Inside the caller's transaction.
 */
void climb_begin(struct matter *matter, const struct rule *rule,
	const struct action *action, struct wish *wish);

/*
 * Ends what is answered, over or without a rule, and takes the next step of
 * each ladder of which one is due; not while a mailbox is not read, or nothing
 * may be sent.  `*letters` counts the notices.  False: the store failed.
 */
bool climb_all(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem);

/*
 * From when on, Unix seconds, climb_all() has a step to take, if nothing
 * happens; INT64_MAX: never, as far as can be told now.
 */
int64_t climb_at(const struct daemon *daemon);

#endif
