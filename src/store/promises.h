/* SPDX-License-Identifier: ISC */
/*
 * What we have promised a client by a day, and they us.  A promise is read in
 * a mail each time anew; what a person says of it is kept beside.
 */
#ifndef HEED_STORE_PROMISES_H
#define HEED_STORE_PROMISES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "store/store.h"

/* What a person has said: nothing, or where it stands. */
enum promise_state { PROMISE_OPEN, PROMISE_KEPT, PROMISE_DROPPED };

struct course_promise {
	int64_t mail; /* 0: it stands in none */
	int64_t step; /* of a plan (store/plans.h); 0: of a mail */
	int64_t made; /* Unix seconds */
	bool ours;    /* else theirs: a payment */
	double weight; /* 0 to 1: how sure */
	struct day said; /* as it stands in the mail */
	struct day day;	 /* to which a person has moved it; else the same */
	enum promise_state state;
	char *thread, *words; /* owned */
	char *note; /* owned; why it was dropped; NULL */
};

const char *promise_state_name(enum promise_state state); /* "kept" ... */
enum promise_state promise_state_of(const char *word); /* else PROMISE_OPEN */

#define PROMISE_NAME 48

/*
 * What people call the i-th of a list in which all promises of its mail stand
 * together: "P12.1", the first one of mail M12; "S3" is a step of a plan.
 */
const char *promise_name(const struct course_promise *promises, size_t i,
	char out[PROMISE_NAME]);

/*
 * Promises with a day made from `since` on and before `until`, the oldest
 * first, those of one mail by the day that was said; steps of plans come last.
 * Free with course_promises_free().
 */
struct course_promise *course_promises(struct store *store,
	const char *client, int64_t since, int64_t until, size_t *n);
void course_promises_free(struct course_promise *promises, size_t n);

/* Those of one mail, whosever it is. */
struct course_promise *promises_of_mail(struct store *store, int64_t mail,
	size_t *n);

/*
 * What `who` says of the promise that the mail makes for the day `said`.
 * `note` may be NULL.
 */
void promise_mark(struct store *store, int64_t mail, struct day said,
	enum promise_state state, struct day day, const char *note,
	const char *who, int64_t now);

#endif
