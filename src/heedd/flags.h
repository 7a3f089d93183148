/* SPDX-License-Identifier: ISC */
/*
 * The red flags of the week: with which clients something goes wrong, what it
 * is, why, and what to do first.
 */
#ifndef HEED_HEEDD_FLAGS_H
#define HEED_HEEDD_FLAGS_H

#include "heedd/daemon.h"
#include "heedd/portrait.h"
#include "outbox/sheet.h"

/* In the order of their weight: the first step is that of the first one. */
enum flag_kind {
	FLAG_CURT,     /* pays later than usual, and writes much shorter */
	FLAG_MONEY,    /* much is late, or for long */
	FLAG_PROMISES, /* the day of a promise is past, ours or theirs */
	FLAG_SILENT,   /* somebody who decides there does not write */
	FLAG_FALLEN,   /* the health fell in 30 days */
	FLAGS
};

const char *flag_name(enum flag_kind kind); /* "late-and-curt" ... */

struct flagged {
	struct portrait *portrait; /* owned */
	bool is[FLAGS];
	double fall; /* of the health in 30 days; 0 where it cannot be told */
	enum tone tone;
};

/*
 * Those of the person's clients (NULL: of all) that have a flag, the worst
 * first.  Free with flags_free().
 */
struct flagged *flags_of(const struct mind *mind, struct store *store,
	const struct person *person, int64_t now, size_t *n);
void flags_free(struct flagged *list, size_t n);

/* What the flag is called, why it is there, and the first step. */
char *flag_label(const struct tongue *tongue, enum flag_kind kind);
char *flag_words(const struct tongue *tongue, const struct flagged *flagged,
	enum flag_kind kind);
char *flag_step(const struct tongue *tongue, const struct flagged *flagged);

/* At most `most` of them at length; sheet_free() it. */
struct sheet flags_sheet(const struct mind *mind, const struct person *person,
	const struct flagged *list, size_t n, size_t most, int64_t now);

/*
 * On the weekday and from the hour that are configured, to everybody with
 * red_flags = true who has a client with one, once a week; where that was
 * missed, later.  `*letters` grows.  False with a line in `problem`: the store
 * cannot be written.
 */
bool flags_send(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem);

#endif
