/* SPDX-License-Identifier: ISC */
/*
 * Letters that wait for a person's yes: asking for it, what comes of the
 * answer, and their end when nobody answers or something has overtaken them.
 */
#ifndef HEED_HEEDD_APPROVAL_H
#define HEED_HEEDD_APPROVAL_H

#include "heedd/grant.h"

/* Until when a letter that is made now waits; Unix seconds. */
int64_t approval_until(const struct config *config, int64_t now);

/*
 * Asks the client's owner about a letter that has just come into the state
 * approval.  Returns how many notices were made.  Inside the caller's
 * transaction, as all but approvals_look().
 */
int approval_ask(struct daemon *daemon, const struct letter_row *letter,
	int64_t now);

/* A queued letter needs a yes now: it waits for it, and somebody is asked. */
void approval_wait(struct daemon *daemon, const struct letter_row *letter,
	const char *why, int64_t now);

/*
 * Somebody has said yes to the letter, and it is not sent all the same: they
 * are told.  Nothing when nobody has.
 */
void approval_in_vain(struct daemon *daemon, const struct letter_row *letter,
	int64_t now);

/*
 * Ends what waited too long, and withdraws what a guard refuses by now.
 * `*letters` counts notices.  False: the store failed.
 */
bool approvals_look(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem);

/*
 * The mail of this matter is `person`'s own answer to `notice`, and not doubted
 * (reply.c).  NULL when the notice asked for no yes; else what came of it in a
 * few words, for the record.
 */
const char *approval_reply(struct matter *matter,
	const struct letter_row *notice, const struct person *person);

/*
 * An answer was not clear: the person is asked once more, by another notice;
 * the token of the first one is void then.  How many notices.
 */
int approval_ask_again(struct daemon *daemon, const struct letter_row *letter,
	const struct person *person, int64_t until, int64_t now);

/* Tells the person once that the letter waits no more, and was not sent. */
int approval_tell(struct daemon *daemon, const struct letter_row *letter,
	const struct person *person, int64_t now);

#endif
