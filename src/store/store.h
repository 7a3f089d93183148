/* SPDX-License-Identifier: ISC */
/*
 * store/: the state of heed: schema, migrations, every SQL statement,
 * transactions.  Nobody else knows that it is SQLite, or a file.
 *
 * May include: base/.  Owns: sqlite3 (rules/ has an in-memory one).
 *
 * Faults (disk full, I/O error, a forbidden edge) are sticky inside a
 * transaction: the functions that write return nothing, store_commit() says
 * false with the first fault and everything is rolled back.  Reading functions
 * that meet a fault give "nothing found" and set the same mark; outside a
 * transaction store_fault() shows and clears it.
 */
#ifndef HEED_STORE_STORE_H
#define HEED_STORE_STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/outcome.h"

struct store;

enum store_access {
	STORE_WRITE, /* the daemon: takes the lock, migrates, bumps the boot */
	STORE_READ,  /* a command that looks; no lock, never writes */
	STORE_EDIT,  /* a command that changes a row while the daemon runs */
};

/*
 * Opens (STORE_WRITE: makes) `dir`/heed.db: WAL, synchronous=FULL, foreign
 * keys, busy timeout 10 s, files 0600, folder 0700; STORE_WRITE holds a lock
 * on dir/lock for its life, for which it waits 2 s, and runs the migrations.
 * NULL with a line in `problem`: another heedd runs, the database is of a newer
 * version, damaged, of another instance, the folder cannot be written.
 *
 * The restore guard: dir/epoch beside the database holds a number which each
 * letter's body step moves on (store/letters.h).  Database behind the file,
 * file missing though the database has sent, other machine-id: the store is
 * "held": see store_held().
 */
struct store *store_open(const char *dir, const char *instance,
	enum store_access access, int64_t now, struct problem *problem);
void store_close(struct store **store);

/* Is there a database in that folder?  Before the first start there is none. */
bool store_exists(const char *dir);

/*
 * Reads the whole database for damage, as a start of the daemon does; the
 * daemon may be running.  False with a line.
 */
bool store_check(struct store *store, struct problem *problem);

/* The version of its tables. */
int store_version(void);

/* Why nothing may be sent until "heed resume --after-restore"; NULL: well. */
const char *store_held(const struct store *store);

/*
 * Compares file and database again; true: all well.  The daemon asks at each
 * turn, so that `heed resume` from another process reaches it.
 */
bool store_look_again(struct store *store);

/*
 * A person says go after a restore: this database is the one now.  What waits
 * or may be half sent becomes HELD, every folder is a rescan, "armed_at" is
 * now.  True without doing anything when nothing was held.
 */
bool store_unhold(struct store *store, int64_t now, struct problem *problem);

/*
 * BEGIN IMMEDIATE.  False with a line when the database cannot be written, or
 * when a fault from outside a transaction has not been asked for: that line is
 * given, and the next try begins.
 */
bool store_begin(struct store *store, struct problem *problem);

/* False with a line when anything since store_begin() failed; rolled back. */
bool store_commit(struct store *store, struct problem *problem);

void store_rollback(struct store *store);

/*
 * Several questions about one state of the database, which costs less than
 * each for itself.  Nothing may be written before store_view_end(), which
 * takes what store_view() has returned; inside a transaction both do nothing.
 */
bool store_view(struct store *store);
void store_view_end(struct store *store, bool viewing);

/* True when a fault was met since last asked, outside a transaction. */
bool store_fault(struct store *store, struct problem *problem);

/*
 * Small facts about the whole: "armed_at" ...  Text is owned by the caller;
 * NULL when there is none.
 */
char *store_get(struct store *store, const char *key);
int64_t store_get_int(struct store *store, const char *key, int64_t missing);
void store_set(struct store *store, const char *key, const char *value);
void store_set_int(struct store *store, const char *key, int64_t value);

#endif
