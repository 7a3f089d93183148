/* SPDX-License-Identifier: ISC */
/* Clients and invoices that get no letters until a day, and why. */
#ifndef HEED_STORE_HOLDS_H
#define HEED_STORE_HOLDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "store/store.h"

struct hold_row {
	int64_t id;
	char *client, *reason, *who; /* owned */
	char *invoice;		     /* owned; NULL: the client as a whole */
	struct day until;	     /* the first day that is free again */
	int64_t made;		     /* Unix seconds */
};

/* Returns its id; `invoice` may be NULL. */
int64_t holds_add(struct store *store, const char *client,
	const char *invoice, struct day until, const char *reason,
	const char *who, int64_t now);

/*
 * Those that are not ended and last beyond `today` (year 0: the others too),
 * the next to end first; of one `client`, or with NULL of all.  Free with
 * holds_free().
 */
struct hold_row *holds_list(struct store *store, const char *client,
	struct day today, size_t *n);
void holds_free(struct hold_row *rows, size_t n);

/* False: there is none of that id, or it has ended. */
bool holds_end(struct store *store, int64_t id, struct day today,
	const char *who, int64_t now);

/*
 * Is the client on hold, or one of the `invoices` (as a letter's row has them;
 * NULL: none)?
 */
bool holds_any(struct store *store, const char *client, const char *invoices,
	struct day today);

/* Is that invoice itself on hold? */
bool holds_invoice(struct store *store, const char *client, const char *number,
	struct day today);

/* What ended before that day goes: for course_forget(). */
void holds_forget(struct store *store, struct day before);

/* Those of one client: for course_erase(). */
void holds_erase(struct store *store, const char *client);

#endif
