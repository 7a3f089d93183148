/* SPDX-License-Identifier: ISC */
/*
 * Inside store/ only: the open database, and a small way to run SQL with bound
 * values, cached statements and sticky faults.  With it a function of this
 * folder is one statement and its values.
 */
#ifndef HEED_STORE_SQL_H
#define HEED_STORE_SQL_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/base.h"
#include "base/day.h"
#include "base/outcome.h"
#include "base/day.h"
#include "store/store.h"

#define SQL_STATEMENTS 200 /* more than this folder has */
#define SQL_BUSY_MS    10000 /* that another process may take */

struct sql_cached {
	const char *text; /* a literal of this folder; its address is the key */
	sqlite3_stmt *statement;
};

struct store {
	sqlite3 *db;
	char *dir;
	char *instance;
	char *machine;
	char *held; /* why nothing may be sent; NULL: all well */
	enum store_access access;
	int lock; /* -1: none */
	int64_t boot;
	bool in_transaction;
	bool faulted;
	bool traces; /* of what was deleted, in free pages or the log */
	struct problem fault; /* the first since it was last asked for */
	struct sql_cached cache[SQL_STATEMENTS];
	size_t n_cache;
};

enum sql_type { SQL_END, SQL_INT, SQL_REAL, SQL_STR, SQL_BYTES };

struct sql_value {
	enum sql_type type;
	int64_t number;
	double real;
	const void *bytes; /* SQL_STR: NULL is SQL NULL */
	size_t len;
};

struct sql_value sql_num(int64_t number);
struct sql_value sql_real(double real);
struct sql_value sql_str(const char *text);
struct sql_value sql_bytes(const void *bytes, size_t len);

/* The values of the ?1, ?2 ... of a statement, in their order. */
#define SQL_WITH(...) \
	((const struct sql_value[]) { __VA_ARGS__, { .type = SQL_END } })

/* Marks a fault; the first one stays. */
void sql_fault(struct store *store, const char *fmt, ...) HEED_PRINTF(2, 3);

/* Marks what SQLite just said as a fault; `what` names what was tried. */
void sql_fault_db(struct store *store, const char *what);

/* The same line without marking it. */
void sql_explain(struct store *store, const char *what,
	struct problem *problem);

/*
 * Runs a statement that gives no rows.  `text` must be a literal.  Returns how
 * many rows it changed; -1 after a fault, and without doing anything when one
 * is marked inside this transaction.
 */
int sql_run(struct store *store, const char *text,
	const struct sql_value *values);

/* The same, and a fault with the line `otherwise` unless one row changed. */
void sql_run_one(struct store *store, const char *text,
	const struct sql_value *values, const char *otherwise);

/*
 * A statement whose rows are read: while (sql_row()) { sql_int(s, 0) ... },
 * which ends it by itself; sql_done() ends it early.  NULL after a fault.
 */
sqlite3_stmt *sql_open(struct store *store, const char *text,
	const struct sql_value *values);
bool sql_row(struct store *store, sqlite3_stmt *statement);
void sql_done(sqlite3_stmt *statement);

int64_t sql_int(sqlite3_stmt *statement, int column);
char *sql_text(sqlite3_stmt *statement, int column); /* the caller frees */
struct day sql_day(sqlite3_stmt *statement, int column); /* year 0: none */

/* The first column of the first row; `missing` or NULL when there is none. */
int64_t sql_get_int(struct store *store, const char *text,
	const struct sql_value *values, int64_t missing);
char *sql_get_text(struct store *store, const char *text,
	const struct sql_value *values);

/* The first column of all rows; the caller frees. */
int64_t *sql_ids(struct store *store, size_t *n, const char *text,
	const struct sql_value *values);

/*
 * Room for one more of `size` bytes behind the `n` in `list`, zeroed; the list
 * doubles.  Returns the list.
 */
void *sql_more(void *list, size_t n, size_t size);

/*
 * Several statements that belong together: a transaction of their own (`*own`)
 * when there is none, or a part of the one that is.  False with a fault marked
 * when it cannot be begun: then do nothing.
 */
bool sql_enter(struct store *store, bool *own);
void sql_leave(struct store *store, bool own);

/* Frees the cached statements. */
void sql_forget(struct store *store);

#endif
