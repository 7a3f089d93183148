/* SPDX-License-Identifier: ISC */
/*
 * Everything about a client in order.  A view of what is stored: it has no
 * rows of its own that could contradict the others.
 */
#ifndef HEED_STORE_TIMELINE_H
#define HEED_STORE_TIMELINE_H

#include <stdbool.h>
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

/* A mail of the client's that makes a bad day. */
struct timeline_alarm {
	int64_t at;	/* Unix seconds */
	bool threat;	/* leaving, legal, payment.refused or reputation */
	bool complaint; /* one that is felt so */
};

/*
 * Those from `since` on and before `until`, the newest first.  The caller
 * frees.
 */
struct timeline_alarm *timeline_alarms(struct store *store,
	const char *client, int64_t since, int64_t until, size_t *n);

#endif
