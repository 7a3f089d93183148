/* SPDX-License-Identifier: ISC */
/* Messages that are to be marked in the mailbox in which they lie. */
#ifndef HEED_STORE_MARKS_H
#define HEED_STORE_MARKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "store/store.h"

enum mark_state { MARK_WANTED, MARK_IS_DONE, MARK_IS_GONE, MARK_IS_REFUSED };

const char *mark_state_name(enum mark_state state); /* "wanted" ... */

/* False when the mail has had that keyword: nothing was changed. */
bool marks_want(struct store *store, int64_t mail, const char *keyword,
	int64_t now);

/* What waits, the oldest first, at most `most`; the caller frees the list. */
int64_t *marks_wanted(struct store *store, size_t most, size_t *n);

/* Where it is to be done.  Free the texts with mark_row_free(). */
struct mark_row {
	int64_t id, mail;
	char *keyword, *account; /* owned */
	char *folder; /* owned; NULL: it lies nowhere that we know any more */
	uint64_t uidvalidity, uid;
	int64_t tries; /* that have begun */
};

/* False when there is none of that number. */
bool marks_load(struct store *store, int64_t id, struct mark_row *out);
void mark_row_free(struct mark_row *row);

/* All of one mail, for the export.  Free with mark_wishes_free(). */
struct mark_wish {
	char *keyword, *state; /* owned */
	int64_t at;	       /* of that state, Unix seconds */
};
struct mark_wish *marks_of(struct store *store, int64_t mail, size_t *n);
void mark_wishes_free(struct mark_wish *wishes, size_t n);

/* One more begins. */
void marks_try(struct store *store, int64_t id);

void marks_end(struct store *store, int64_t id, enum mark_state state,
	int64_t now);

#endif
