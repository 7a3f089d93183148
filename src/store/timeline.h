/* SPDX-License-Identifier: ISC */
/*
 * Everything about a client in order.  A view of what is stored: it has no
 * rows of its own that could contradict the others.
 */
#ifndef HEED_STORE_TIMELINE_H
#define HEED_STORE_TIMELINE_H

#include <stddef.h>
#include <stdint.h>

#include "store/store.h"

/* All texts are owned; NULL where the kind has none. */
struct timeline_row {
	int64_t at; /* Unix seconds; a day's first one for an invoice */
	char *kind; /* "mail", "draft", "call", "hours", "letter" ... */
	char *who;  /* "they", "we", "heed" */
	char *name; /* what "heed why" and others know it by: M7, L12 */
	char *text; /* subject, note, number, rule */
	char *evidence; /* signals with the words of each */
};

/*
 * What happened from `since` on and before `until`, the newest first, at most
 * `limit`.  Free with timeline_free().
 */
struct timeline_row *timeline_of(struct store *store, const char *client,
	int64_t since, int64_t until, size_t limit, size_t *n);
void timeline_free(struct timeline_row *rows, size_t n);

/*
 * When the client last spoke, before `until`, of what a person must hear of at
 * once (leaving, legal, payment.refused, reputation); 0: never.  The same for
 * a complaint that is felt as one.
 */
int64_t timeline_threat(struct store *store, const char *client,
	int64_t until);
int64_t timeline_complaint(struct store *store, const char *client,
	int64_t until);

#endif
