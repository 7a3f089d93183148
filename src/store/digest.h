/* SPDX-License-Identifier: ISC */
/*
 * What colleagues are told once a day.  A row is made with the decision, and is
 * told in the transaction that makes its letter: never twice, never lost.
 */
#ifndef HEED_STORE_DIGEST_H
#define HEED_STORE_DIGEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "store/store.h"

struct digest_row {
	int64_t id;
	char *key;	 /* unique, as that of the notice would be */
	char *recipient; /* address of the colleague */
	char *client;	 /* id; NULL: about nobody */
	char *rule;
	int64_t mail;	 /* 0: none */
	char *subject;
	char *text;	 /* a line each */
	int64_t at;	 /* Unix seconds */
	int64_t letter;	 /* that has told it; 0: it waits */
};

/* Adds it; false when one of its key was added before: nothing is written. */
bool digest_add(struct store *store, const struct digest_row *row);

/* What waits for that address, the oldest first; digest_free() it. */
struct digest_row *digest_waiting(struct store *store, const char *recipient,
	size_t *n);

/* All about that client, told or not. */
struct digest_row *digest_about(struct store *store, const char *client,
	size_t *n);
void digest_free(struct digest_row *rows, size_t n);

/* How many wait, for whomever. */
int64_t digest_count(struct store *store);

/* That letter tells it. */
void digest_told(struct store *store, int64_t id, int64_t letter);

/* Forgets what is older; its keys stay. */
void digest_forget(struct store *store, int64_t before);

/*
 * Forgets what is about the client.  What else was told in the same letters
 * waits again where these have not gone out.
 */
void digest_erase(struct store *store, const char *client);

#endif
