/* SPDX-License-Identifier: ISC */
/* Payments of the bank's statements that are, or may be, for an invoice. */
#ifndef HEED_STORE_PAYMENTS_H
#define HEED_STORE_PAYMENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "store/store.h"

struct payment_row {
	int64_t id;
	char *key, *payer, *text; /* owned, as all texts of a row */
	char *currency;
	int64_t amount; /* minor units */
	struct day booked;
	char *why;	/* a person must look, and why; NULL: matched */
	char *invoices; /* their numbers, a line each */
	const char *client; /* whose name the payer has; NULL; borrowed, and
			     * only for payments_add() */
};

/* Was the payment of that key taken in before? */
bool payments_known(struct store *store, const char *key);

void payments_add(struct store *store, const struct payment_row *row);

/* Those that a person must look at, the oldest first. */
struct payment_row *payments_uncertain(struct store *store, size_t *n);

/* Those for the client's invoices, or in the client's name; oldest first. */
struct payment_row *payments_of(struct store *store, const char *client,
	size_t *n);
void payments_free(struct payment_row *rows, size_t n);

/* Does one that waits for a person name the invoice, or have its amount? */
bool payments_wait_for(struct store *store, const char *invoice);

/* A person has looked; false: it is none that waits. */
bool payments_settle(struct store *store, int64_t id);

/* The invoice was paid: what may be for it waits no more. */
void payments_settle_for(struct store *store, const char *invoice);

#endif
