/* SPDX-License-Identifier: ISC */
/* The invoices to clients: what was asked for, and what came of it. */
#ifndef HEED_STORE_INVOICES_H
#define HEED_STORE_INVOICES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "store/said.h"
#include "store/store.h"

#define LIMIT_INVOICE_NUMBER 100 /* bytes */

struct invoice_row {
	char *number, *client; /* owned, as all texts of a row */
	int64_t amount; /* in minor units */
	char *currency; /* ISO 4217 */
	struct day issued, due;
	struct day paid;    /* year 0: not yet */
	struct day dropped; /* that nobody waits for it any more; year 0 */
	char *reason;	    /* why it was dropped; NULL */
	struct said said;   /* of one that is open */
};

/*
 * Can it be the number of an invoice: 1 to LIMIT_INVOICE_NUMBER bytes of
 * UTF-8 in one line?
 */
bool invoice_number_valid(const char *number);

/* Does anybody wait for its payment? */
bool invoice_open(const struct invoice_row *row);

/*
 * What is wrong with its days, of which `today` is the last that can have
 * brought money; NULL: nothing.
 */
const char *invoice_days_wrong(const struct invoice_row *row,
	struct day today);

/*
 * Adds the invoice, or takes over what is new about the one of that number: a
 * payment that is known stays known where the row has none, and what a person
 * has dropped stays dropped.  False when the number is another client's:
 * nothing was changed.
 */
bool invoices_put(struct store *store, const struct invoice_row *row);

/*
 * Adds the invoice; false when one of that number is known: nothing was
 * changed.
 */
bool invoices_add(struct store *store, const struct invoice_row *row);

/* The one of that number; false when there is none.  Free its texts. */
bool invoices_find(struct store *store, const char *number,
	struct invoice_row *out);

/* What a person says of the one of that number, which must be there. */
void invoices_pay(struct store *store, const char *number, struct day day);
void invoices_drop(struct store *store, const char *number, struct day day,
	const char *reason);

/* Neither paid nor dropped: somebody was wrong. */
void invoices_reopen(struct store *store, const char *number);

/*
 * The client's, the one that was due last first.  `all`: every one of them;
 * else the last 200 that were not dropped.  Free with invoices_free().
 */
struct invoice_row *invoices_of(struct store *store, const char *client,
	bool all, size_t *n);

/* The same, with what was said of each up to that moment and in it. */
struct invoice_row *invoices_at(struct store *store, const char *client,
	bool all, int64_t until, size_t *n);
void invoices_free(struct invoice_row *rows, size_t n);

/* The texts of one row; it is empty afterwards. */
void invoice_clear(struct invoice_row *row);

/* Where it stands, in a word; what was said counts while it is open. */
const char *invoice_state(const struct invoice_row *row);

/*
 * Where it stands, for people: "open", "paid", "dropped", "disputed", "said to
 * be paid", "promised until 2026-03-20".  The caller frees.
 */
char *invoice_standing(const struct invoice_row *row);

#endif
