/* SPDX-License-Identifier: ISC */
/*
 * store -> outbox: asks the rules about each message not yet decided, and
 * makes the letters that they want.  One transaction for each message.
 */
#ifndef HEED_HEEDD_DECIDE_H
#define HEED_HEEDD_DECIDE_H

#include "heedd/daemon.h"

/*
 * Decides all that is undecided, oldest message first.  Returns how many
 * letters came into being; -1 with a line in `problem` when the store could
 * not take a decision (it is made again in the next turn).
 */
int decide_all(struct daemon *daemon, int64_t now, struct problem *problem);

#endif
