/* SPDX-License-Identifier: ISC */
/*
 * Facts for the guards: everything that guard_ask() must know about a letter,
 * read fresh from the store and the configuration.  What cannot be had is
 * given as the value that says no.
 */
#ifndef HEED_HEEDD_GATHER_H
#define HEED_HEEDD_GATHER_H

#include "heedd/daemon.h"
#include "outbox/guard.h"
#include "store/letters.h"
#include "store/mails.h"

/*
 * `cause` is the message behind the letter; NULL: there is none any more,
 * which fails closed.  `rendered` tells whether the bytes passed their check.
 */
struct guard_facts gather_guard_facts(struct daemon *daemon,
	const struct letter_row *letter, const struct mail_row *cause,
	bool rendered, int64_t now);

/*
 * How far the rule of that name may go for the client (NULL: nobody we know):
 * the smallest of what is configured and what was armed.
 */
enum mode gather_mode(const struct daemon *daemon, const char *name,
	const struct client *client);

/* Has anybody stopped all sending, by the file or by a word? */
bool gather_stopped(const struct daemon *daemon);

/*
 * Has the clock moved away from the time that has passed, since the turn
 * before?
 */
bool gather_clock_jumped(const struct daemon *daemon);

/* Remembers that the clock was at `now`, for the sanity of the next look. */
void gather_note_clock(struct store *store, int64_t now);

/* The most careful mode of what is armed, the rule, and the client (NULL). */
enum mode gather_mode(const struct daemon *daemon, const char *rule,
	const struct client *client);

#endif
