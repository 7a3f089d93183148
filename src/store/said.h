/* SPDX-License-Identifier: ISC */
/* What a client has said of an invoice: that it will be, or was, paid. */
#ifndef HEED_STORE_SAID_H
#define HEED_STORE_SAID_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "store/store.h"

enum said_kind {
	SAID_NOTHING,  /* or a person has taken it back */
	SAID_PROMISED, /* it will be paid by a day */
	SAID_DISPUTED,
	SAID_PAID, /* it was, they say */
};
#define SAID_KINDS (SAID_PAID + 1)

/* The last word about one invoice. */
struct said {
	enum said_kind kind;
	struct day day; /* of a promise, where a person moved it the new one */
	int64_t at;	/* Unix seconds; 0: nothing was ever said */
	int64_t mail;	/* the id; 0: a person */
};

const char *said_name(enum said_kind kind); /* "nothing", "promised" ... */

/* SAID_NOTHING for NULL and what is none. */
enum said_kind said_of(const char *name);

/*
 * The client says that of the invoice, or `who` takes it back.  Of two words
 * in the same second the later call counts.
 */
void said_add(struct store *store, const char *number, const char *client,
	const struct said *said, const char *who);

/* Was anything ever said of an invoice of the client's? */
bool said_any(struct store *store, const char *client);

/* When anything was said of it for the last time; 0: never. */
int64_t said_last(struct store *store, const char *number);

/* All that was said, for heed export. */
struct said_row {
	char *number, *who; /* owned */
	struct said said;
};

/* Of the client's invoices, the oldest first; free with said_free(). */
struct said_row *said_all(struct store *store, const char *client, size_t *n);
void said_free(struct said_row *rows, size_t n);

#endif
