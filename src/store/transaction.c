/* SPDX-License-Identifier: ISC */
/*
 * Transactions, and small facts about the whole.  The first fault inside a
 * transaction sticks: nothing more is run, and the commit says what it was.
 */
#include "store/store.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/num.h"
#include "store/sql.h"

bool
store_begin(struct store *store, struct problem *problem)
{
	if (store_fault(store, problem))
		return false;
	if (store->in_transaction) {
		problem_set(problem, "store: a transaction inside another");
		return false;
	}
	if (sql_run(store, "BEGIN IMMEDIATE", NULL) < 0) {
		store_fault(store, problem);
		return false;
	}
	store->in_transaction = true;
	return true;
}

bool
store_commit(struct store *store, struct problem *problem)
{
	if (!store->in_transaction) {
		problem_set(problem, "store: a commit without a begin");
		return false;
	}
	if (!store->faulted)
		sql_run(store, "COMMIT", NULL);
	if (!store->faulted) {
		store->in_transaction = false;
		return true;
	}
	problem_set(problem, "%s", store->fault.text);
	store_rollback(store);
	return false;
}

void
store_rollback(struct store *store)
{
	store->in_transaction = false;
	store->faulted = false;
	/* a full disk makes SQLite roll back by itself: then nothing is left */
	if (!sqlite3_get_autocommit(store->db))
		sql_run(store, "ROLLBACK", NULL);
}

bool
store_view(struct store *store)
{
	return sqlite3_get_autocommit(store->db) &&
		sql_run(store, "BEGIN", NULL) >= 0;
}

void
store_view_end(struct store *store, bool viewing)
{
	/* after a fault SQLite may have ended it by itself */
	if (viewing && !sqlite3_get_autocommit(store->db))
		sql_run(store, "COMMIT", NULL);
}

bool
store_fault(struct store *store, struct problem *problem)
{
	if (store->in_transaction || !store->faulted)
		return false;
	problem_set(problem, "%s", store->fault.text);
	store->faulted = false;
	return true;
}

char *
store_get(struct store *store, const char *key)
{
	return sql_get_text(store, "SELECT value FROM meta WHERE key = ?1",
		SQL_WITH(sql_str(key)));
}

int64_t
store_get_int(struct store *store, const char *key, int64_t missing)
{
	char *text = store_get(store, key);
	int64_t number = missing;

	if (text != NULL && !num_parse(text, INT64_MIN, INT64_MAX, &number))
		sql_fault(store, "store: \"%s\" is not a number", key);
	free(text);
	return number;
}

void
store_set(struct store *store, const char *key, const char *value)
{
	sql_run(store, "INSERT INTO meta (key, value) VALUES (?1, ?2)"
		" ON CONFLICT (key) DO UPDATE SET value = excluded.value",
		SQL_WITH(sql_str(key), sql_str(value)));
}

void
store_set_int(struct store *store, const char *key, int64_t value)
{
	char text[24];

	snprintf(text, sizeof(text), "%" PRId64, value);
	store_set(store, key, text);
}
