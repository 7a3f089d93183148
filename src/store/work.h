/* SPDX-License-Identifier: ISC */
/*
 * What was done for a client, as timesheets and boards tell it: evidence that
 * a person may need, and nothing that a rule decides by.
 */
#ifndef HEED_STORE_WORK_H
#define HEED_STORE_WORK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "store/store.h"

struct hours_row {
	char *key; /* owned; the same row of another export has the same */
	char *client, *person, *note; /* owned; "": not told */
	struct day day;
	int64_t seconds;
};

/* States of a task. */
enum task_state { TASK_OPEN, TASK_DONE, TASK_PUT_AWAY };

struct task_row {
	char *card, *client, *board, *name, *list; /* owned */
	enum task_state state;
	int64_t made, moved, ended; /* Unix seconds; 0: not, or not known */
	struct day due; /* year 0: none */
};

const char *task_state_name(enum task_state state); /* "put away" ... */

/* Adds it, or brings it up to date; false: it stands there already. */
bool hours_put(struct store *store, const struct hours_row *row);

/* Those of a client from a day on, the oldest first.  Free hours_free(). */
struct hours_row *hours_of(struct store *store, const char *client,
	struct day since, size_t *n);
void hours_free(struct hours_row *rows, size_t n);

/* Seconds of work for the client from `since` on and before `until`. */
int64_t hours_sum(struct store *store, const char *client, struct day since,
	struct day until);

/*
 * Takes the tasks of a card away, whosever they are, before those that it has
 * now are put: a card that changed its client has left the former one.
 */
void tasks_drop(struct store *store, const char *card);
void tasks_put(struct store *store, const struct task_row *row);

/* All of a client, what moved last at the end.  Free with tasks_free(). */
struct task_row *tasks_of(struct store *store, const char *client, size_t *n);
void tasks_free(struct task_row *rows, size_t n);

/* What was over before `before` (Unix seconds) goes: for course_forget(). */
void work_forget(struct store *store, int64_t before);

/* All of one client: for course_erase(). */
void work_erase(struct store *store, const char *client);

#endif
