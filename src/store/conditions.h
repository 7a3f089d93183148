/* SPDX-License-Identifier: ISC */
/*
 * What the rules of the clock have found to hold, of whom, and what was told of
 * it: an episode lasts from when a condition begins to hold until it ends, or
 * until a person closes it.
 */
#ifndef HEED_STORE_CONDITIONS_H
#define HEED_STORE_CONDITIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "store/store.h"

struct condition_row {
	int64_t id;    /* E12; 0: of an older heedd */
	char *rule;
	char *subject; /* "invoice:2026-0047" */
	char *client;
	int64_t since, last; /* it held from then (0: not known), and last */
	int64_t told;	  /* how often */
	int64_t told_at;  /* the last time; 0: never */
	char *notice;	  /* what the last notice is known by; NULL */
	int64_t closed;	  /* 0: it is not */
	char *closed_by;  /* who; NULL */
	char *reason;	  /* why; NULL */
};

/* What is known of it; false: it has never held.  condition_row_free(). */
bool condition_load(struct store *store, const char *rule,
	const char *subject, struct condition_row *out);
void condition_row_free(struct condition_row *row);

/*
 * It holds at `now`.  `anew`: it begins, as an episode of its own.  Returns
 * since when.
 */
int64_t condition_hold(struct store *store, const char *rule,
	const char *subject, const char *client, int64_t now, bool anew);

/*
 * It held already when the rule was asked for the first time: since when is not
 * known, and `since` is 0 for as long as it lasts.
 */
void condition_old(struct store *store, const char *rule,
	const char *subject);

/* It was told once more, by what is known as `notice`. */
void condition_told(struct store *store, const char *rule,
	const char *subject, const char *notice, int64_t now);

/* The number of the first that this notice told of; 0: it has none. */
int64_t condition_of_notice(struct store *store, const char *notice);

/* Does one that this notice told of still hold, and is not closed? */
bool condition_goes_on(struct store *store, const char *notice);

/*
 * Those that still held when the clock asked last, and are not closed; of that
 * client unless it is NULL; with `all`, those that nobody was told of too.  The
 * oldest first.  Free with condition_rows_free().
 */
struct condition_row *conditions_open(struct store *store, const char *client,
	bool all, size_t *n);
/* All of the client, ended ones too. */
struct condition_row *conditions_of(struct store *store, const char *client,
	size_t *n);
void condition_rows_free(struct condition_row *rows, size_t n);

/* The clock has asked about everybody: what holds, held at `now`. */
void conditions_asked(struct store *store, int64_t now);

/* A person closes it: false when no such episode is open. */
bool condition_close(struct store *store, int64_t id, const char *who,
	const char *reason, int64_t now);

/* The next number of an episode. */
int64_t episode_number(struct store *store);

#endif
