/* SPDX-License-Identifier: ISC */
/*
 * The ledger of mail taken in: one row for each (folder, UIDVALIDITY, UID).
 * New is what the server lists minus the ledger; never "above the highest".
 */
#ifndef HEED_STORE_LEDGER_H
#define HEED_STORE_LEDGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "store/store.h"

enum ledger_state {
	LEDGER_PENDING,	    /* seen in the list, not taken in yet */
	LEDGER_FETCHING,    /* in hand: a crash here is counted by `tries` */
	LEDGER_STORED,	    /* final */
	LEDGER_DUPLICATE,   /* final: same bytes already stored */
	LEDGER_QUARANTINED, /* final: kept unparsed, a person is told */
	LEDGER_VANISHED,    /* final: gone before it could be fetched */
};

struct folder_row {
	int64_t id;
	uint64_t uidvalidity;
	int64_t last_ok;   /* Unix seconds of the last whole reading; 0 never */
	bool first_look;   /* no reading has been completed yet */
};

/*
 * The folder's row, made when missing.  When `uidvalidity` differs from the
 * stored one the new one is stored and `*changed` set: everything listed now
 * is a rescan, from which nothing is sent.
 */
struct folder_row ledger_folder(struct store *store, const char *account,
	const char *folder, uint64_t uidvalidity, bool *changed);

/* A rescan or first look is complete; `now` becomes last_ok. */
void ledger_folder_read(struct store *store, int64_t folder, int64_t now);

/*
 * Unix seconds of the last whole reading of the account's folder that was
 * read longest ago; 0 when one was never read.
 */
int64_t ledger_account_last_ok(struct store *store, const char *account);

struct ledger_todo {
	uint64_t uid;
	int tries;  /* so far */
	int deaths; /* times a process ended while it was in hand */
};

/*
 * Of the `n` ascending uids, those that are not final and due at `now`, as a
 * list that the caller frees; rows are made for unknown ones.
 */
struct ledger_todo *ledger_todo(struct store *store, int64_t folder,
	uint64_t uidvalidity, const uint64_t *uids, size_t n, int64_t now,
	size_t *n_out);

/*
 * Rows that are not final and whose uid is not among the `n` ascending ones:
 * the message is gone.  Only rows first seen before now are touched.
 */
void ledger_vanish(struct store *store, int64_t folder, uint64_t uidvalidity,
	const uint64_t *uids, size_t n, int64_t now);

/*
 * "In hand": FETCHING, tries + 1.  Commit before touching the message.  A row
 * that is FETCHING already was in hand when a process ended: deaths + 1.
 */
void ledger_take(struct store *store, int64_t folder, uint64_t uidvalidity,
	uint64_t uid, int64_t now);

/* Back to PENDING, not before `next_try`. */
void ledger_postpone(struct store *store, int64_t folder,
	uint64_t uidvalidity, uint64_t uid, int64_t next_try);

/* Ends it: `state` is one of the final ones; `why` may be NULL. */
void ledger_end(struct store *store, int64_t folder, uint64_t uidvalidity,
	uint64_t uid, enum ledger_state state, const char *fingerprint,
	const char *why, int64_t now);

struct ledger_counts {
	int64_t pending, stored, duplicate, quarantined, vanished;
};

void ledger_count(struct store *store, struct ledger_counts *out);

#endif
