/* SPDX-License-Identifier: ISC */
/*
 * Each function is a statement or two.  A condition is open when it held at the
 * moment at which all were asked last ("round_at"): one whose rule or client is
 * gone is asked no more, and ends by that.
 */
#include "store/conditions.h"

#include <stdlib.h>

#include "store/sql.h"

#define COLUMNS " id, rule, subject, client, since, last, told, told_at," \
	" notice, closed, closed_by, reason"
#define OPEN " closed = 0 AND last >= coalesce((SELECT CAST(value AS INTEGER)" \
	" FROM meta WHERE key = 'round_at'), 0)"

int64_t
episode_number(struct store *store)
{
	int64_t number = store_get_int(store, "episode_number", 0) + 1;

	store_set_int(store, "episode_number", number);
	return number;
}

static struct condition_row
read_row(sqlite3_stmt *rows)
{
	return (struct condition_row) {
		.id = sql_int(rows, 0),
		.rule = sql_text(rows, 1),
		.subject = sql_text(rows, 2),
		.client = sql_text(rows, 3),
		.since = sql_int(rows, 4),
		.last = sql_int(rows, 5),
		.told = sql_int(rows, 6),
		.told_at = sql_int(rows, 7),
		.notice = sql_text(rows, 8),
		.closed = sql_int(rows, 9),
		.closed_by = sql_text(rows, 10),
		.reason = sql_text(rows, 11),
	};
}

bool
condition_load(struct store *store, const char *rule, const char *subject,
	struct condition_row *out)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT" COLUMNS " FROM condition"
		" WHERE rule = ?1 AND subject = ?2",
		SQL_WITH(sql_str(rule), sql_str(subject)));

	*out = (struct condition_row) { 0 };
	if (!sql_row(store, rows))
		return false;
	*out = read_row(rows);
	sql_done(rows);
	return true;
}

void
condition_row_free(struct condition_row *row)
{
	free(row->rule);
	free(row->subject);
	free(row->client);
	free(row->notice);
	free(row->closed_by);
	free(row->reason);
	*row = (struct condition_row) { 0 };
}

int64_t
condition_hold(struct store *store, const char *rule, const char *subject,
	const char *client, int64_t now, bool anew)
{
	if (anew)
		sql_run(store, "INSERT OR REPLACE INTO condition (rule,"
			" subject, client, since, last, id) VALUES (?1, ?2,"
			" ?3, ?4, ?4, ?5)", SQL_WITH(sql_str(rule),
				sql_str(subject), sql_str(client),
				sql_num(now), sql_num(episode_number(store))));
	else
		sql_run(store, "UPDATE condition SET last = ?3 WHERE rule = ?1"
			" AND subject = ?2", SQL_WITH(sql_str(rule),
				sql_str(subject), sql_num(now)));
	return sql_get_int(store, "SELECT since FROM condition WHERE rule ="
		" ?1 AND subject = ?2",
		SQL_WITH(sql_str(rule), sql_str(subject)), now);
}

void
condition_old(struct store *store, const char *rule, const char *subject)
{
	sql_run(store, "UPDATE condition SET since = 0 WHERE rule = ?1"
		" AND subject = ?2", SQL_WITH(sql_str(rule),
			sql_str(subject)));
}

void
condition_told(struct store *store, const char *rule, const char *subject,
	const char *notice, int64_t now)
{
	sql_run(store, "UPDATE condition SET told = told + 1, told_at = ?3,"
		" notice = ?4 WHERE rule = ?1 AND subject = ?2",
		SQL_WITH(sql_str(rule), sql_str(subject), sql_num(now),
			sql_str(notice)));
}

int64_t
condition_of_notice(struct store *store, const char *notice)
{
	return sql_get_int(store, "SELECT min(id) FROM condition WHERE"
		" notice = ?1 AND id > 0", SQL_WITH(sql_str(notice)), 0);
}

bool
condition_goes_on(struct store *store, const char *notice)
{
	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM condition"
		" WHERE notice = ?1 AND" OPEN ")", SQL_WITH(sql_str(notice)),
		0) != 0;
}

static struct condition_row *
read_all(struct store *store, sqlite3_stmt *rows, size_t *n)
{
	struct condition_row *list = NULL;

	for (*n = 0; sql_row(store, rows); (*n)++) {
		list = sql_more(list, *n, sizeof(*list));
		list[*n] = read_row(rows);
	}
	return list;
}

struct condition_row *
conditions_open(struct store *store, const char *client, bool all, size_t *n)
{
	return read_all(store, sql_open(store, "SELECT" COLUMNS " FROM"
		" condition WHERE" OPEN " AND (?1 IS NULL OR client = ?1) AND"
		" (?2 = 1 OR told > 0) ORDER BY since, id",
		SQL_WITH(sql_str(client), sql_num(all))), n);
}

struct condition_row *
conditions_of(struct store *store, const char *client, size_t *n)
{
	return read_all(store, sql_open(store, "SELECT" COLUMNS " FROM"
		" condition WHERE client = ?1 ORDER BY since, id",
		SQL_WITH(sql_str(client))), n);
}

void
condition_rows_free(struct condition_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++)
		condition_row_free(&rows[i]);
	free(rows);
}

void
conditions_asked(struct store *store, int64_t now)
{
	store_set_int(store, "round_at", now);
}

bool
condition_close(struct store *store, int64_t id, const char *who,
	const char *reason, int64_t now)
{
	return id > 0 && sql_run(store, "UPDATE condition SET closed = ?2,"
		" closed_by = ?3, reason = ?4 WHERE id = ?1 AND" OPEN,
		SQL_WITH(sql_num(id), sql_num(now), sql_str(who),
			sql_str(reason))) == 1;
}
