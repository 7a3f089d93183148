/* SPDX-License-Identifier: ISC */
/* Inside store/ only: the number beside the database that tells a restore. */
#ifndef HEED_STORE_EPOCH_H
#define HEED_STORE_EPOCH_H

#include <stdbool.h>
#include <stdint.h>

#include "store/sql.h"

enum epoch_phase {
	EPOCH_INTENT, /* the commit with this number is about to be made */
	EPOCH_DONE,   /* it was made, and bytes may have left since */
};

/* The machine's id, or "-" where it has none.  The caller frees. */
char *epoch_machine(void);

/* The number that the database stores. */
int64_t epoch_of_database(struct store *store);

/* Puts it into the database, in the caller's transaction. */
void epoch_into_database(struct store *store, int64_t number);

/* Replaces the file, durably.  False with a line. */
bool epoch_write(struct store *store, enum epoch_phase phase, int64_t number,
	struct problem *problem);

/*
 * Compares file and database.  NULL: they agree; else why nothing may be sent,
 * one line that the caller frees.  `*number` is the file's number, 0 without.
 */
char *epoch_compare(struct store *store, int64_t *number);

#endif
