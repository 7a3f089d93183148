/* SPDX-License-Identifier: ISC */
/*
 * When the same is tried again: letters, messages, mailboxes, evidence.
 * Trusts nothing of the counts given (a negative one is none).  Never
 * overflows: each doubling stops at its named ceiling.
 */
#include "outbox/backoff.h"

#include <stddef.h>

#include "base/base.h"

#define LETTER_FIRST	300
#define LETTER_LONGEST	(3 * 3600)
#define LETTER_TRIES	6
#define FETCH_FIRST	60
#define FETCH_LONGEST	(6 * 3600)
#define BROKEN_FIRST	300
#define BROKEN_LONGEST	3600
#define WITHDRAWN_FIRST	  3600
#define WITHDRAWN_LONGEST (24 * 3600)
#define MAILBOX_LONGEST 900 /* a longer poll interval stays as it is */

/* `first` after one try, twice as long after each more, up to `longest`. */
static int64_t
doubled(int64_t first, int tries, int64_t longest)
{
	int64_t seconds = first;

	for (int i = 1; i < tries && seconds < longest; i++)
		seconds *= 2;
	return seconds < longest ? seconds : longest;
}

int64_t
backoff_letter(int attempts)
{
	if (attempts >= LETTER_TRIES)
		return 0;
	return doubled(LETTER_FIRST, attempts, LETTER_LONGEST);
}

int64_t
backoff_fetch(int tries)
{
	return doubled(FETCH_FIRST, tries, FETCH_LONGEST);
}

int64_t
backoff_mailbox(int failures, int poll_seconds)
{
	int64_t poll = poll_seconds < 1 ? 1 : poll_seconds;

	return doubled(poll, failures,
		poll > MAILBOX_LONGEST ? poll : MAILBOX_LONGEST);
}

int64_t
backoff_broken(int failures)
{
	return doubled(BROKEN_FIRST, failures, BROKEN_LONGEST);
}

int64_t
backoff_withdrawn(int failures)
{
	return doubled(WITHDRAWN_FIRST, failures, WITHDRAWN_LONGEST);
}

int64_t
backoff_spread(int64_t seconds, uint32_t chance)
{
	return seconds <= 0 ? seconds :
		seconds + (int64_t)(chance % (uint64_t)(seconds / 10 + 1));
}

int64_t
backoff_evidence(int looks)
{
	/* A provider may file its copy at once, or after its queue drained. */
	static const int64_t after[] = { 120, 600, 3600, 6 * 3600, 24 * 3600 };

	if (looks < 0)
		return after[0];
	return (size_t)looks < HEED_COUNT(after) ? after[looks] : -1;
}
