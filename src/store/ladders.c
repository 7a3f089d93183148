/* SPDX-License-Identifier: ISC */
/* Each function is a statement or two; rules/ladder.c knows what they mean. */
#include "store/ladders.h"

#include <stdlib.h>

#include "store/sql.h"

#define COLUMNS " id, episode, rule, letter, client, mail, notice, words," \
	" begun, since, person, rung, told, told_at, warned, repeated, steps," \
	" ended, ended_by, reason"

void
ladder_begin(struct store *store, const struct ladder_row *row)
{
	/* one that has ended may begin anew under the number it had */
	sql_run(store, "INSERT OR REPLACE INTO ladder (id, episode, rule,"
		" letter, client, mail, notice, words, begun, since, person,"
		" told, told_at) VALUES (?1, ?2, ?3, ?4, ?5, nullif(?6, 0),"
		" ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
		SQL_WITH(sql_num(row->id), sql_str(row->episode),
			sql_str(row->rule), sql_str(row->letter),
			sql_str(row->client), sql_num(row->mail),
			sql_str(row->notice), sql_str(row->words),
			sql_num(row->begun), sql_num(row->since),
			sql_str(row->person), sql_num(row->told),
			sql_num(row->told_at)));
}

void
ladder_more(struct store *store, int64_t id, int64_t mail, int64_t since)
{
	sql_run(store, "UPDATE ladder SET mail = nullif(?2, 0),"
		" since = max(since, ?3) WHERE id = ?1 AND ended = 0",
		SQL_WITH(sql_num(id), sql_num(mail), sql_num(since)));
}

void
ladder_retold(struct store *store, int64_t id, const char *notice)
{
	sql_run(store, "UPDATE ladder SET notice = ?2 WHERE id = ?1",
		SQL_WITH(sql_num(id), sql_str(notice)));
}

static struct ladder_row
read_row(sqlite3_stmt *rows)
{
	return (struct ladder_row) {
		.id = sql_int(rows, 0),
		.episode = sql_text(rows, 1),
		.rule = sql_text(rows, 2),
		.letter = sql_text(rows, 3),
		.client = sql_text(rows, 4),
		.mail = sql_int(rows, 5),
		.notice = sql_text(rows, 6),
		.words = sql_text(rows, 7),
		.begun = sql_int(rows, 8),
		.since = sql_int(rows, 9),
		.person = sql_text(rows, 10),
		.rung = sql_int(rows, 11),
		.told = sql_int(rows, 12),
		.told_at = sql_int(rows, 13),
		.warned = sql_int(rows, 14) != 0,
		.repeated = sql_int(rows, 15),
		.steps = sql_int(rows, 16),
		.ended = sql_int(rows, 17),
		.ended_by = sql_text(rows, 18),
		.reason = sql_text(rows, 19),
	};
}

static bool
load(struct store *store, sqlite3_stmt *rows, struct ladder_row *out)
{
	*out = (struct ladder_row) { 0 };
	if (!sql_row(store, rows))
		return false;
	*out = read_row(rows);
	sql_done(rows);
	return true;
}

bool
ladder_load(struct store *store, int64_t id, struct ladder_row *out)
{
	return load(store, sql_open(store, "SELECT" COLUMNS " FROM ladder"
		" WHERE id = ?1", SQL_WITH(sql_num(id))), out);
}

bool
ladder_of(struct store *store, const char *episode, int64_t mail,
	struct ladder_row *out)
{
	return load(store, sql_open(store, "SELECT" COLUMNS " FROM ladder"
		" WHERE ended = 0 AND (episode = ?1 OR (?2 > 0 AND mail = ?2))"
		" ORDER BY id LIMIT 1", SQL_WITH(sql_str(episode),
			sql_num(mail))), out);
}

void
ladder_row_free(struct ladder_row *row)
{
	char *const texts[] = { row->episode, row->rule, row->letter,
		row->client, row->notice, row->words, row->person,
		row->ended_by, row->reason };

	for (size_t i = 0; i < HEED_COUNT(texts); i++)
		free(texts[i]);
	*row = (struct ladder_row) { 0 };
}

static struct ladder_row *
read_all(struct store *store, sqlite3_stmt *rows, size_t *n)
{
	struct ladder_row *list = NULL;

	for (*n = 0; sql_row(store, rows); (*n)++) {
		list = sql_more(list, *n, sizeof(*list));
		list[*n] = read_row(rows);
	}
	return list;
}

struct ladder_row *
ladders_open(struct store *store, const char *client, size_t *n)
{
	return read_all(store, sql_open(store, "SELECT" COLUMNS " FROM ladder"
		" WHERE ended = 0 AND (?1 IS NULL OR client = ?1)"
		" ORDER BY begun, id", SQL_WITH(sql_str(client))), n);
}

struct ladder_row *
ladders_of(struct store *store, const char *client, size_t *n)
{
	return read_all(store, sql_open(store, "SELECT" COLUMNS " FROM ladder"
		" WHERE client = ?1 ORDER BY begun, id",
		SQL_WITH(sql_str(client))), n);
}

void
ladder_rows_free(struct ladder_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++)
		ladder_row_free(&rows[i]);
	free(rows);
}

void
ladder_stepped(struct store *store, const struct ladder_row *row)
{
	sql_run(store, "UPDATE ladder SET rung = ?2, person = ?3, told = ?4,"
		" told_at = ?5, warned = ?6, repeated = ?7, steps = ?8"
		" WHERE id = ?1 AND ended = 0",
		SQL_WITH(sql_num(row->id), sql_num(row->rung),
			sql_str(row->person), sql_num(row->told),
			sql_num(row->told_at), sql_num(row->warned),
			sql_num(row->repeated), sql_num(row->steps)));
}

bool
ladder_end(struct store *store, int64_t id, const char *who,
	const char *reason, int64_t now)
{
	return sql_run(store, "UPDATE ladder SET ended = ?2, ended_by = ?3,"
		" reason = ?4 WHERE id = ?1 AND ended = 0",
		SQL_WITH(sql_num(id), sql_num(now), sql_str(who),
			sql_str(reason))) == 1;
}

void
ladders_forget(struct store *store, int64_t before)
{
	sql_run(store, "DELETE FROM ladder WHERE begun < ?1",
		SQL_WITH(sql_num(before)));
}

void
ladders_erase(struct store *store, const char *client)
{
	sql_run(store, "DELETE FROM ladder WHERE client = ?1",
		SQL_WITH(sql_str(client)));
}
