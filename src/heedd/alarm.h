/* SPDX-License-Identifier: ISC */
/*
 * A mailbox that cannot be read is silent by itself: nobody misses a notice
 * that does not come.  After an hour heed says so, by the way that is left.
 */
#ifndef HEED_HEEDD_ALARM_H
#define HEED_HEEDD_ALARM_H

#include "heedd/daemon.h"

/*
 * A notice for each account whose passes have failed for an hour, once for
 * each such time; `*letters` counts them.  False: the store failed.
 */
bool alarm_deaf(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem);

/*
 * A notice for each login whose access the provider has withdrawn, and for each
 * whose refresh token has not been renewed for too long; once for each token.
 * As alarm_deaf().
 */
bool alarm_access(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem);

#endif
