/* SPDX-License-Identifier: ISC */
/* The retry policy of heed, all of it. */
#ifndef HEED_OUTBOX_BACKOFF_H
#define HEED_OUTBOX_BACKOFF_H

#include <stdint.h>

/*
 * Seconds until the next try of a letter after `attempts` tries; 0: no more,
 * it has failed.  300 s doubling, six tries.
 */
int64_t backoff_letter(int attempts);

/*
 * Seconds until a message that could not be fetched is tried again: 60 s
 * doubling to 6 hours.
 */
int64_t backoff_fetch(int tries);

/*
 * Seconds until a mailbox that could not be read is tried again: its own
 * interval, doubling with each failure to 15 minutes (or its interval, where
 * that is longer).
 */
int64_t backoff_mailbox(int failures, int poll_seconds);

/*
 * The same for what a person must mend, a password say: 5 minutes, doubling to
 * an hour, so that no server locks the account for our knocking.
 */
int64_t backoff_broken(int failures);

/*
 * The same for an access that the provider has withdrawn: an hour, doubling to
 * a day.  Only a person can mend it, and then it is tried at once.
 */
int64_t backoff_withdrawn(int failures);

/* Up to a tenth longer: `chance` is any number, best a random one. */
int64_t backoff_spread(int64_t seconds, uint32_t chance);

/*
 * Seconds after the uncertain end at which evidence is looked for the n-th
 * time (0, 1, ...): 2 and 10 minutes, 1, 6 and 24 hours; -1: no more, a
 * person must decide.
 */
int64_t backoff_evidence(int looks);

#endif
