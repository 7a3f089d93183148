/* SPDX-License-Identifier: ISC */
/* Addresses that wrote from a client's domain and that no file lists. */
#ifndef HEED_STORE_LEARNED_H
#define HEED_STORE_LEARNED_H

#include <stddef.h>
#include <stdint.h>

#include "store/store.h"

/* What was seen of one; nobody has confirmed it.  Texts are owned. */
struct learned_row {
	char *address;
	char *name;	  /* of its first mail; "" */
	int64_t mails;	  /* of people, not of machines */
	int64_t vouched;  /* of them, by our own server */
	int64_t first, last; /* Unix seconds */
};

/*
 * Who wrote as one of the client's without being listed when the mail came,
 * those with the most mails first, at most `limit`.  Free with
 * learned_free().
 */
struct learned_row *learned_of(struct store *store, const char *client,
	size_t limit, size_t *n);
void learned_free(struct learned_row *rows, size_t n);

#endif
