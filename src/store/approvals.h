/* SPDX-License-Identifier: ISC */
/* Whose yes a letter waits for, until when, and what they have said. */
#ifndef HEED_STORE_APPROVALS_H
#define HEED_STORE_APPROVALS_H

#include <stdbool.h>
#include <stdint.h>

#include "store/store.h"

struct approval_row {
	int64_t letter;
	char *person;	  /* id of who was asked */
	int64_t until;	  /* Unix seconds */
	int64_t answered; /* 0: not yet */
	char *answer;	  /* "yes" or "no"; NULL */
	char *who;	  /* NULL */
};

/* They are asked, anew where they were before: no earlier answer counts. */
void approval_ask_for(struct store *store, int64_t letter, const char *person,
	int64_t until);

/* The token of the notice that asks; only a hash of it is kept. */
void approval_token(struct store *store, int64_t letter, const char *token);

/* False: it is not waited for.  Free with approval_row_free(). */
bool approval_load(struct store *store, int64_t letter,
	struct approval_row *out);
/* The same by the token of a notice. */
bool approval_by_token(struct store *store, const char *token,
	struct approval_row *out);
void approval_row_free(struct approval_row *row);

/*
 * `who` says yes or no, once: false when it was answered before.  One that
 * nobody was asked of is written down too.
 */
bool approval_answer(struct store *store, int64_t letter, bool yes,
	const char *who, int64_t now);

/* When somebody has said yes; 0: nobody has. */
int64_t approval_given(struct store *store, int64_t letter);

#endif
