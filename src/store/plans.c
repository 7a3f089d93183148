/* SPDX-License-Identifier: ISC */
/*
 * That a plan was opened is kept for as long as the client is: it is opened
 * once, whatever became of its steps.
 */
#include "store/plans.h"

#include <stdlib.h>

#include "store/sql.h"

bool
plan_open(struct store *store, const char *client, const char *plan,
	const char *rule, int64_t now)
{
	return sql_run(store, "INSERT OR IGNORE INTO plan (client, name,"
		" opened, rule) VALUES (?1, ?2, ?3, ?4)", SQL_WITH(
			sql_str(client), sql_str(plan), sql_num(now),
			sql_str(rule))) == 1;
}

void
plan_step_add(struct store *store, const char *client, const char *plan,
	const char *words, struct day day, int64_t now)
{
	char iso[16];

	sql_run(store, "INSERT INTO plan_step (client, plan, words, said, day,"
		" made) VALUES (?1, ?2, ?3, ?4, ?4, ?5)", SQL_WITH(
			sql_str(client), sql_str(plan), sql_str(words),
			sql_str(day_iso(day, iso)), sql_num(now)));
}

#define STEPS "SELECT id, made, said, day, words, state, note FROM plan_step"

static struct course_promise
read_step(sqlite3_stmt *rows)
{
	return (struct course_promise) {
		.step = sql_int(rows, 0),
		.made = sql_int(rows, 1),
		.ours = true,
		.weight = 1, /* nobody has to guess what it means */
		.said = sql_day(rows, 2),
		.day = sql_day(rows, 3),
		.words = sql_text(rows, 4),
		.state = promise_state_of((const char *)
			sqlite3_column_text(rows, 5)),
		.note = sql_text(rows, 6),
	};
}

void
plan_steps(struct store *store, const char *client, int64_t since,
	int64_t until, struct course_promise **list, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, STEPS " WHERE client = ?1 AND"
		" made >= ?2 AND made < ?3 ORDER BY said, id", SQL_WITH(
			sql_str(client), sql_num(since), sql_num(until)));

	while (sql_row(store, rows)) {
		*list = sql_more(*list, *n, sizeof(**list));
		(*list)[(*n)++] = read_step(rows);
	}
}

bool
plan_step_find(struct store *store, int64_t id, struct course_promise *out)
{
	sqlite3_stmt *rows = sql_open(store, STEPS " WHERE id = ?1",
		SQL_WITH(sql_num(id)));
	bool found = false;

	while (sql_row(store, rows)) {
		*out = read_step(rows);
		found = true;
	}
	return found;
}

void
plan_step_mark(struct store *store, int64_t id, enum promise_state state,
	struct day day, const char *note, const char *who, int64_t now)
{
	char iso[16];

	sql_run(store, "UPDATE plan_step SET state = ?2, day = ?3, note = ?4,"
		" who = ?5, at = ?6 WHERE id = ?1", SQL_WITH(sql_num(id),
			sql_str(promise_state_name(state)),
			sql_str(day_iso(day, iso)), sql_str(note),
			sql_str(who), sql_num(now)));
}

struct plan_row *
plans_of(struct store *store, const char *client, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT name, rule, opened FROM"
		" plan WHERE client = ?1 ORDER BY opened, name",
		SQL_WITH(sql_str(client)));
	struct plan_row *list = NULL;

	for (*n = 0; sql_row(store, rows); (*n)++) {
		list = sql_more(list, *n, sizeof(*list));
		list[*n] = (struct plan_row) { sql_text(rows, 0),
			sql_text(rows, 1), sql_int(rows, 2) };
	}
	return list;
}

void
plans_free(struct plan_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(rows[i].name);
		free(rows[i].rule);
	}
	free(rows);
}

void
plans_forget(struct store *store, struct day before)
{
	char iso[16];

	sql_run(store, "DELETE FROM plan_step WHERE day < ?1",
		SQL_WITH(sql_str(day_iso(before, iso))));
}

void
plans_erase(struct store *store, const char *client)
{
	sql_run(store, "DELETE FROM plan_step WHERE client = ?1",
		SQL_WITH(sql_str(client)));
	sql_run(store, "DELETE FROM plan WHERE client = ?1",
		SQL_WITH(sql_str(client)));
}
