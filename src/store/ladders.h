/* SPDX-License-Identifier: ISC */
/*
 * How far each alarm has gone up its ladder, and who has taken it up.  One goes
 * on for an episode at a time.
 */
#ifndef HEED_STORE_LADDERS_H
#define HEED_STORE_LADDERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "store/store.h"

struct ladder_row {
	int64_t id;	/* E12: episode_number(), or that of a condition */
	char *episode;	/* name; that of its letters */
	char *rule;
	char *letter;	/* name of the first notice's template */
	char *client;
	int64_t mail;	/* that caused it; 0: the clock */
	char *notice;	/* of the clock: as in condition_row; NULL */
	char *words;	/* of the clock: what it is about; NULL */
	int64_t begun;
	int64_t since;	/* an answer to the client counts from then */
	char *person;	/* id of who was told last */
	int64_t rung;
	int64_t told;	/* the letter that told them; 0: none could */
	int64_t told_at;
	bool warned;
	int64_t repeated, steps;
	int64_t ended;	/* 0: it goes on */
	char *ended_by, *reason; /* NULL */
};

/* It begins, at the rung 0; all but the strings at the end are taken. */
void ladder_begin(struct store *store, const struct ladder_row *row);

/* The client has written again: only an answer after `since` counts. */
void ladder_more(struct store *store, int64_t id, int64_t mail,
	int64_t since);

/* The clock has told of it again, by that notice. */
void ladder_retold(struct store *store, int64_t id, const char *notice);

/* False: there is none.  Free with ladder_row_free(). */
bool ladder_load(struct store *store, int64_t id, struct ladder_row *out);
/* The same of the one of that episode, or about that mail, that goes on. */
bool ladder_of(struct store *store, const char *episode, int64_t mail,
	struct ladder_row *out);
void ladder_row_free(struct ladder_row *row);

/*
 * Those that go on, the oldest first, of that client unless it is NULL; or all
 * that are stored of the client.  Free with ladder_rows_free().
 */
struct ladder_row *ladders_open(struct store *store, const char *client,
	size_t *n);
struct ladder_row *ladders_of(struct store *store, const char *client,
	size_t *n);
void ladder_rows_free(struct ladder_row *rows, size_t n);

/* `row` as it stands after a step: rung, person, told, told_at ... */
void ladder_stepped(struct store *store, const struct ladder_row *row);

/* Ends it: false when none of that id goes on. */
bool ladder_end(struct store *store, int64_t id, const char *who,
	const char *reason, int64_t now);

/* What is older goes with the rest that is; inside retention's transaction. */
void ladders_forget(struct store *store, int64_t before);
void ladders_erase(struct store *store, const char *client);

#endif
