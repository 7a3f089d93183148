/* SPDX-License-Identifier: ISC */
/*
 * The way to the database: statements are prepared once and kept, values are
 * bound with their lengths and never pasted into SQL, and the first fault
 * sticks.  After a fault inside a transaction nothing more is run: SQLite may
 * have rolled back by itself, and a later statement would then be committed
 * alone.  Trusts that statement texts are literals of this folder.
 */
#include "store/sql.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

struct sql_value
sql_num(int64_t number)
{
	return (struct sql_value) { .type = SQL_INT, .number = number };
}

struct sql_value
sql_real(double real)
{
	return (struct sql_value) { .type = SQL_REAL, .real = real };
}

struct sql_value
sql_str(const char *text)
{
	return (struct sql_value) { .type = SQL_STR, .bytes = text,
		.len = text == NULL ? 0 : strlen(text) };
}

struct sql_value
sql_bytes(const void *bytes, size_t len)
{
	return (struct sql_value) { .type = SQL_BYTES,
		.bytes = bytes == NULL ? "" : bytes, .len = len };
}

void
sql_fault(struct store *store, const char *fmt, ...)
{
	char line[sizeof(store->fault.text)];
	va_list args;

	if (store->faulted)
		return;
	va_start(args, fmt);
	vsnprintf(line, sizeof(line), fmt, args);
	va_end(args);
	store->faulted = true;
	problem_set(&store->fault, "%s", line);
}

static bool
disk_is_full(struct store *store)
{
	int system = sqlite3_system_errno(store->db);

	switch (sqlite3_errcode(store->db)) {
	case SQLITE_FULL:
		return true;
	case SQLITE_IOERR:
		return system == ENOSPC || system == EDQUOT ||
			system == EFBIG;
	default:
		return false;
	}
}

void
sql_explain(struct store *store, const char *what, struct problem *problem)
{
	int code = sqlite3_errcode(store->db);

	if (disk_is_full(store))
		problem_set(problem, "the disk of %s is full: nothing was "
			"written; make room, heed goes on by itself",
			store->dir);
	else if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
		problem_set(problem, "%s/heed.db: another process has kept it "
			"busy for too long (%s)", store->dir, what);
	else if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
		problem_set(problem, "%s/heed.db is damaged (%s: %s): stop "
			"heedd and put a backup in its place", store->dir,
			what, sqlite3_errmsg(store->db));
	else if (code == SQLITE_CANTOPEN)
		/* SQLite asks twice, and loses the reason of the first time */
		problem_set(problem, "%s: heed.db or a file beside it cannot "
			"be opened: is the disk full, or the folder not "
			"heed's?", store->dir);
	else
		problem_set(problem, "%s/heed.db: %s: %s", store->dir, what,
			sqlite3_errmsg(store->db));
}

void
sql_fault_db(struct store *store, const char *what)
{
	struct problem problem = { "" };

	if (store->faulted)
		return;
	sql_explain(store, what, &problem);
	sql_fault(store, "%s", problem.text);
}

static sqlite3_stmt *
prepared(struct store *store, const char *text)
{
	sqlite3_stmt *statement = NULL;

	for (size_t i = 0; i < store->n_cache; i++)
		if (store->cache[i].text == text)
			return store->cache[i].statement;
	if (store->n_cache == SQL_STATEMENTS) {
		sql_fault(store, "store: more than %d kinds of statements",
			SQL_STATEMENTS);
		return NULL;
	}
	if (sqlite3_prepare_v3(store->db, text, -1, SQLITE_PREPARE_PERSISTENT,
		    &statement, NULL) != SQLITE_OK) {
		sql_fault_db(store, "prepare");
		return NULL;
	}
	store->cache[store->n_cache].text = text;
	store->cache[store->n_cache++].statement = statement;
	return statement;
}

static int
bind_one(sqlite3_stmt *statement, int place, const struct sql_value *value)
{
	switch (value->type) {
	case SQL_INT:
		return sqlite3_bind_int64(statement, place, value->number);
	case SQL_REAL:
		return sqlite3_bind_double(statement, place, value->real);
	case SQL_STR:
		if (value->bytes == NULL)
			return sqlite3_bind_null(statement, place);
		return sqlite3_bind_text64(statement, place, value->bytes,
			value->len, SQLITE_STATIC, SQLITE_UTF8);
	case SQL_BYTES:
		return sqlite3_bind_blob64(statement, place, value->bytes,
			value->len, SQLITE_STATIC);
	case SQL_END:
		break;
	}
	return SQLITE_MISUSE;
}

sqlite3_stmt *
sql_open(struct store *store, const char *text, const struct sql_value *values)
{
	sqlite3_stmt *statement;
	int n = 0;

	if (store->faulted && store->in_transaction)
		return NULL;
	statement = prepared(store, text);
	if (statement == NULL)
		return NULL;
	if (sqlite3_stmt_busy(statement)) {
		sql_fault(store, "store: a statement is used inside itself");
		return NULL;
	}
	for (; values != NULL && values[n].type != SQL_END; n++)
		if (bind_one(statement, n + 1, &values[n]) != SQLITE_OK)
			goto misbound;
	if (n == sqlite3_bind_parameter_count(statement))
		return statement;
misbound:
	sql_fault(store, "store: value %d of a statement cannot be bound", n);
	sql_done(statement);
	return NULL;
}

bool
sql_row(struct store *store, sqlite3_stmt *statement)
{
	int code;

	if (statement == NULL)
		return false;
	code = sqlite3_step(statement);
	if (code == SQLITE_ROW)
		return true;
	if (code != SQLITE_DONE)
		sql_fault_db(store, sqlite3_stmt_readonly(statement) ? "read" :
			"write");
	sql_done(statement);
	return false;
}

void
sql_done(sqlite3_stmt *statement)
{
	if (statement == NULL)
		return;
	sqlite3_reset(statement);
	/* the values belonged to the caller and may be gone now */
	sqlite3_clear_bindings(statement);
}

int
sql_run(struct store *store, const char *text, const struct sql_value *values)
{
	sqlite3_stmt *statement = sql_open(store, text, values);
	int code;

	if (statement == NULL)
		return -1;
	while ((code = sqlite3_step(statement)) == SQLITE_ROW)
		;
	if (code != SQLITE_DONE)
		sql_fault_db(store, "write");
	sql_done(statement);
	return code == SQLITE_DONE ? sqlite3_changes(store->db) : -1;
}

void
sql_run_one(struct store *store, const char *text,
	const struct sql_value *values, const char *otherwise)
{
	int changed = sql_run(store, text, values);

	if (changed >= 0 && changed != 1)
		sql_fault(store, "%s", otherwise);
}

int64_t
sql_int(sqlite3_stmt *statement, int column)
{
	return sqlite3_column_int64(statement, column);
}

char *
sql_text(sqlite3_stmt *statement, int column)
{
	const char *text = (const char *)sqlite3_column_text(statement,
		column);

	return mem_str(text);
}

struct day
sql_day(sqlite3_stmt *statement, int column)
{
	const char *iso = (const char *)sqlite3_column_text(statement, column);
	struct day day = { 0 };

	if (iso == NULL || !day_parse_iso(iso, &day))
		return (struct day) { 0 };
	return day;
}

int64_t
sql_get_int(struct store *store, const char *text,
	const struct sql_value *values, int64_t missing)
{
	sqlite3_stmt *statement = sql_open(store, text, values);
	int64_t number = missing;

	if (!sql_row(store, statement))
		return missing;
	if (sqlite3_column_type(statement, 0) != SQLITE_NULL)
		number = sql_int(statement, 0);
	sql_done(statement);
	return number;
}

char *
sql_get_text(struct store *store, const char *text,
	const struct sql_value *values)
{
	sqlite3_stmt *statement = sql_open(store, text, values);
	char *found;

	if (!sql_row(store, statement))
		return NULL;
	found = sql_text(statement, 0);
	sql_done(statement);
	return found;
}

void *
sql_more(void *list, size_t n, size_t size)
{
	/* full exactly when n is 0 or a power of two from 8 on */
	if (n == 0)
		list = mem_grow(list, 8, size);
	else if (n >= 8 && (n & (n - 1)) == 0)
		list = mem_grow(list, n * 2, size);
	memset((char *)list + n * size, 0, size);
	return list;
}

int64_t *
sql_ids(struct store *store, size_t *n, const char *text,
	const struct sql_value *values)
{
	sqlite3_stmt *statement = sql_open(store, text, values);
	int64_t *ids = NULL;

	*n = 0;
	while (sql_row(store, statement)) {
		ids = sql_more(ids, *n, sizeof(*ids));
		ids[(*n)++] = sql_int(statement, 0);
	}
	return ids;
}

bool
sql_enter(struct store *store, bool *own)
{
	struct problem problem = { "" };

	*own = false;
	if (store->in_transaction)
		return !store->faulted;
	*own = store_begin(store, &problem);
	if (*own)
		return true;
	sql_fault(store, "%s", problem.text);
	return false;
}

void
sql_leave(struct store *store, bool own)
{
	struct problem problem = { "" };

	if (own && !store_commit(store, &problem))
		sql_fault(store, "%s", problem.text);
}

void
sql_forget(struct store *store)
{
	for (size_t i = 0; i < store->n_cache; i++)
		sqlite3_finalize(store->cache[i].statement);
	store->n_cache = 0;
}
