/* SPDX-License-Identifier: ISC */
/* Each function is a statement or two. */
#include "store/work.h"

#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "store/sql.h"

static const char *const states[] = { "open", "done", "put away" };

const char *
task_state_name(enum task_state state)
{
	return states[state];
}

bool
hours_put(struct store *store, const struct hours_row *row)
{
	char day[16];

	return sql_run(store, "INSERT INTO hours (key, client, day, seconds,"
		" person, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
		" ON CONFLICT (key) DO UPDATE SET client = ?2, day = ?3,"
		" seconds = ?4, person = ?5, note = ?6 WHERE client <> ?2"
		" OR day <> ?3 OR seconds <> ?4 OR person <> ?5 OR note <> ?6",
		SQL_WITH(sql_str(row->key), sql_str(row->client),
			sql_str(day_iso(row->day, day)),
			sql_num(row->seconds), sql_str(row->person),
			sql_str(row->note))) == 1;
}

struct hours_row *
hours_of(struct store *store, const char *client, struct day since, size_t *n)
{
	char day[16];
	sqlite3_stmt *rows = sql_open(store, "SELECT key, client, person, note,"
		" day, seconds FROM hours WHERE client = ?1 AND day >= ?2"
		" ORDER BY day, id", SQL_WITH(sql_str(client),
			sql_str(since.year == 0 ? "" : day_iso(since, day))));
	struct hours_row *list = NULL;

	for (*n = 0; sql_row(store, rows); (*n)++) {
		list = sql_more(list, *n, sizeof(*list));
		list[*n] = (struct hours_row) {
			.key = sql_text(rows, 0),
			.client = sql_text(rows, 1),
			.person = sql_text(rows, 2),
			.note = sql_text(rows, 3),
			.day = sql_day(rows, 4),
			.seconds = sql_int(rows, 5),
		};
	}
	return list;
}

void
hours_free(struct hours_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(rows[i].key);
		free(rows[i].client);
		free(rows[i].person);
		free(rows[i].note);
	}
	free(rows);
}

int64_t
hours_sum(struct store *store, const char *client, struct day since,
	struct day until)
{
	char from[16], to[16];

	return sql_get_int(store, "SELECT coalesce(sum(seconds), 0) FROM hours"
		" WHERE client = ?1 AND day >= ?2 AND day < ?3",
		SQL_WITH(sql_str(client), sql_str(day_iso(since, from)),
			sql_str(day_iso(until, to))), 0);
}

void
tasks_drop(struct store *store, const char *card)
{
	sql_run(store, "DELETE FROM task WHERE card = ?1",
		SQL_WITH(sql_str(card)));
}

void
tasks_put(struct store *store, const struct task_row *row)
{
	char due[16];

	sql_run(store, "INSERT INTO task (card, client, board, name, list,"
		" state, made, moved, ended, due) VALUES (?1, ?2, ?3, ?4, ?5,"
		" ?6, ?7, ?8, ?9, ?10)", SQL_WITH(sql_str(row->card),
			sql_str(row->client), sql_str(row->board),
			sql_str(row->name), sql_str(row->list),
			sql_str(states[row->state]), sql_num(row->made),
			sql_num(row->moved), sql_num(row->ended),
			sql_str(row->due.year == 0 ? NULL :
				day_iso(row->due, due))));
}

static enum task_state
state_of(const char *word)
{
	for (size_t i = 0; word != NULL && i < HEED_COUNT(states); i++)
		if (strcmp(states[i], word) == 0)
			return (enum task_state)i;
	return TASK_OPEN;
}

struct task_row *
tasks_of(struct store *store, const char *client, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT card, client, board, name,"
		" list, state, made, moved, ended, due FROM task WHERE client"
		" = ?1 ORDER BY moved, card", SQL_WITH(sql_str(client)));
	struct task_row *list = NULL;

	for (*n = 0; sql_row(store, rows); (*n)++) {
		list = sql_more(list, *n, sizeof(*list));
		list[*n] = (struct task_row) {
			.card = sql_text(rows, 0),
			.client = sql_text(rows, 1),
			.board = sql_text(rows, 2),
			.name = sql_text(rows, 3),
			.list = sql_text(rows, 4),
			.state = state_of((const char *)
				sqlite3_column_text(rows, 5)),
			.made = sql_int(rows, 6),
			.moved = sql_int(rows, 7),
			.ended = sql_int(rows, 8),
			.due = sql_day(rows, 9),
		};
	}
	return list;
}

void
tasks_free(struct task_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(rows[i].card);
		free(rows[i].client);
		free(rows[i].board);
		free(rows[i].name);
		free(rows[i].list);
	}
	free(rows);
}

void
work_forget(struct store *store, int64_t before)
{
	char day[16];
	int gone = sql_run(store, "DELETE FROM hours WHERE day < ?1",
		SQL_WITH(sql_str(day_iso(day_at(before, 0), day))));

	/* an open one is no past yet, unless nobody has touched it since */
	gone += sql_run(store, "DELETE FROM task WHERE max(made, moved, ended)"
		" < ?1", SQL_WITH(sql_num(before)));
	if (gone > 0)
		store->traces = true;
}

void
work_erase(struct store *store, const char *client)
{
	const struct sql_value *id = SQL_WITH(sql_str(client));

	sql_run(store, "DELETE FROM hours WHERE client = ?1", id);
	sql_run(store, "DELETE FROM task WHERE client = ?1", id);
}
