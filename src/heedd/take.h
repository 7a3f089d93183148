/* SPDX-License-Identifier: ISC */
/*
 * mailbox -> store: takes in what is new in an account, one message at a
 * time, each in a transaction with all that was understood of it.
 */
#ifndef HEED_HEEDD_TAKE_H
#define HEED_HEEDD_TAKE_H

#include "heedd/daemon.h"

struct taken {
	int stored, duplicate, quarantined, postponed;
};

/*
 * Reads all folders of the reader's account once.  DONE when each was read
 * whole; otherwise the reader has been dropped, its patience set, and the line
 * logged.  Nothing is lost by stopping anywhere in between.
 */
enum outcome take_account(struct daemon *daemon, struct reader *reader,
	int64_t now, struct taken *taken);

#endif
