/* SPDX-License-Identifier: ISC */
/*
 * The Monday brief: how things stand with a person's clients, whom to call
 * first, and who needs nothing.
 */
#ifndef HEED_HEEDD_BRIEF_H
#define HEED_HEEDD_BRIEF_H

#include "heedd/daemon.h"
#include "outbox/sheet.h"

/* Does the person own the client, or is it senior for it?  NULL: always. */
bool brief_concerns(const struct client *client, const struct person *person);

/*
 * Of the clients that the person owns or is senior for; NULL: of all.  At most
 * so many are told at length (0: as many as have room).  sheet_free() it.
 */
struct sheet brief_of(const struct mind *mind, struct store *store,
	const struct person *person, size_t most, int64_t now);

/*
 * On Monday morning, to everybody with brief = true, once a week however often
 * it is called.  `*letters` grows.  False with a line in `problem`: the store
 * cannot be written.
 */
bool brief_send(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem);

#endif
