/* SPDX-License-Identifier: ISC */
/* The rows of the digest, and how they go. */
#include "store/digest.h"

#include <stdlib.h>

#include "store/sql.h"

#define COLUMNS "SELECT id, key, recipient, client, rule, mail, subject," \
	" text, at, letter FROM digest WHERE "

bool
digest_add(struct store *store, const struct digest_row *row)
{
	return sql_run(store, "INSERT INTO digest (key, recipient, client,"
		" rule, mail, subject, text, at) VALUES (?1, ?2, ?3, ?4, ?5,"
		" ?6, ?7, ?8) ON CONFLICT (key) DO NOTHING",
		SQL_WITH(sql_str(row->key), sql_str(row->recipient),
			sql_str(row->client), sql_str(row->rule),
			sql_num(row->mail), sql_str(row->subject),
			sql_str(row->text), sql_num(row->at))) > 0;
}

static struct digest_row *
rows_of(struct store *store, sqlite3_stmt *rows, size_t *n)
{
	struct digest_row *list = NULL;

	for (*n = 0; sql_row(store, rows); (*n)++) {
		list = sql_more(list, *n, sizeof(*list));
		list[*n] = (struct digest_row) {
			.id = sql_int(rows, 0),
			.key = sql_text(rows, 1),
			.recipient = sql_text(rows, 2),
			.client = sql_text(rows, 3),
			.rule = sql_text(rows, 4),
			.mail = sql_int(rows, 5),
			.subject = sql_text(rows, 6),
			.text = sql_text(rows, 7),
			.at = sql_int(rows, 8),
			.letter = sql_int(rows, 9),
		};
	}
	return list;
}

struct digest_row *
digest_waiting(struct store *store, const char *recipient, size_t *n)
{
	return rows_of(store, sql_open(store, COLUMNS "recipient = ?1 AND"
		" letter = 0 ORDER BY at, id", SQL_WITH(sql_str(recipient))),
		n);
}

struct digest_row *
digest_about(struct store *store, const char *client, size_t *n)
{
	return rows_of(store, sql_open(store, COLUMNS "client = ?1 ORDER BY"
		" at, id", SQL_WITH(sql_str(client))), n);
}

void
digest_free(struct digest_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(rows[i].key);
		free(rows[i].recipient);
		free(rows[i].client);
		free(rows[i].rule);
		free(rows[i].subject);
		free(rows[i].text);
	}
	free(rows);
}

int64_t
digest_count(struct store *store)
{
	return sql_get_int(store, "SELECT count(*) FROM digest WHERE"
		" letter = 0", NULL, 0);
}

void
digest_told(struct store *store, int64_t id, int64_t letter)
{
	sql_run_one(store, "UPDATE digest SET letter = ?2 WHERE id = ?1",
		SQL_WITH(sql_num(id), sql_num(letter)),
		"store: what is not there was told");
}

void
digest_forget(struct store *store, int64_t before)
{
	const struct sql_value *then = SQL_WITH(sql_num(before));

	sql_run(store, "INSERT INTO past (hash) SELECT key FROM digest WHERE"
		" at < ?1 ON CONFLICT (hash) DO NOTHING", then);
	if (sql_run(store, "DELETE FROM digest WHERE at < ?1", then) > 0)
		store->traces = true;
}

void
digest_erase(struct store *store, const char *client)
{
	const struct sql_value *id = SQL_WITH(sql_str(client));

	sql_run(store, "UPDATE digest SET letter = 0 WHERE client IS NOT ?1"
		" AND letter IN (SELECT letter FROM digest WHERE client = ?1)"
		" AND letter IN (SELECT id FROM letter WHERE state ="
		" 'cancelled' AND subject = 'erased')", id);
	sql_run(store, "INSERT INTO past (hash) SELECT key FROM digest WHERE"
		" client = ?1 ON CONFLICT (hash) DO NOTHING", id);
	sql_run(store, "DELETE FROM digest WHERE client = ?1", id);
}
