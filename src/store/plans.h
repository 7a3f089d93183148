/* SPDX-License-Identifier: ISC */
/*
 * Plans that a rule has opened for a client.  Their steps are promises of ours
 * and stand among those of mails (store/promises.h).
 */
#ifndef HEED_STORE_PLANS_H
#define HEED_STORE_PLANS_H

#include "store/promises.h"

/*
 * Opens the plan; false when the client has had it: nothing was changed, and
 * no step may be added.
 */
bool plan_open(struct store *store, const char *client, const char *plan,
	const char *rule, int64_t now);

/* Adds a step of one that was just opened. */
void plan_step_add(struct store *store, const char *client, const char *plan,
	const char *words, struct day day, int64_t now);

/*
 * Adds the steps made from `since` on and before `until` to the list, in the
 * order of their days.
 */
void plan_steps(struct store *store, const char *client, int64_t since,
	int64_t until, struct course_promise **list, size_t *n);

/* One step, whosever it is; false when there is none.  Free its texts. */
bool plan_step_find(struct store *store, int64_t id,
	struct course_promise *out);

/* What `who` says of it; as promise_mark(). */
void plan_step_mark(struct store *store, int64_t id, enum promise_state state,
	struct day day, const char *note, const char *who, int64_t now);

/* One row of what was opened; for the export. */
struct plan_row {
	char *name, *rule; /* owned */
	int64_t opened;	   /* Unix seconds */
};

/* All of the client, the oldest first.  Free with plans_free(). */
struct plan_row *plans_of(struct store *store, const char *client, size_t *n);
void plans_free(struct plan_row *rows, size_t n);

/* Steps that were to be done before that day go: for course_forget(). */
void plans_forget(struct store *store, struct day before);

/* All of the client goes: for course_erase(). */
void plans_erase(struct store *store, const char *client);

#endif
