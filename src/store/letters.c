/* SPDX-License-Identifier: ISC */
/*
 * The rows of the outbox: made, read, listed, counted.  Their steps are in
 * letter_steps.c.  What a letter says is frozen by a trigger of the schema.
 */
#include "store/letters.h"

#include <stdlib.h>

#include "base/mem.h"
#include "store/sql.h"

#define COLUMNS                                                            \
	"key, token, message_id, client, rule, episode, account, letter,"   \
	" language, subject, sender, recipient, why, invoices, id,"         \
	" to_client, mail, raw, state, attempts, not_before, expires,"      \
	" created, changed, copied, looks"

int64_t
letters_add(struct store *store, const struct letter_row *row)
{
	int added = sql_run(store, "INSERT INTO letter (key, token,"
		" message_id, client, rule, episode, account, letter,"
		" language, subject, sender, recipient, why, to_client, mail,"
		" raw, state, not_before, expires, created, changed, moved_by,"
		" invoices) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
		" ?11, ?12, ?13, ?14, nullif(?15, 0), ?16, ?17, ?18, ?19,"
		" ?20, ?20, 'heedd', ?21 WHERE NOT EXISTS (SELECT 1 FROM past"
		" WHERE hash = ?1) ON CONFLICT (key) DO NOTHING",
		SQL_WITH(sql_str(row->key), sql_str(row->token),
			sql_str(row->message_id), sql_str(row->client),
			sql_str(row->rule), sql_str(row->episode),
			sql_str(row->account), sql_str(row->letter),
			sql_str(row->language), sql_str(row->subject),
			sql_str(row->sender), sql_str(row->recipient),
			sql_str(row->why), sql_num(row->to_client),
			sql_num(row->mail),
			sql_bytes(row->raw, row->raw_len),
			sql_str(letter_state_name(row->state)),
			sql_num(row->not_before), sql_num(row->expires),
			sql_num(row->created), sql_str(row->invoices)));

	return added == 1 ? sqlite3_last_insert_rowid(store->db) : 0;
}

static void
read_row(struct store *store, sqlite3_stmt *rows, struct letter_row *out)
{
	char **const texts[] = { &out->key, &out->token, &out->message_id,
		&out->client, &out->rule, &out->episode, &out->account,
		&out->letter, &out->language, &out->subject, &out->sender,
		&out->recipient, &out->why, &out->invoices };
	const char *state;
	int i = 0;

	for (; i < (int)HEED_COUNT(texts); i++)
		*texts[i] = sql_text(rows, i);
	out->id = sql_int(rows, i++);
	out->to_client = sql_int(rows, i++) != 0;
	out->mail = sql_int(rows, i++);
	out->raw_len = (size_t)sqlite3_column_bytes(rows, i);
	out->raw = mem_strn(out->raw_len == 0 ? "" :
		sqlite3_column_blob(rows, i), out->raw_len);
	i++;
	state = (const char *)sqlite3_column_text(rows, i++);
	if (!letter_state_parse(state, &out->state)) {
		/* of a later version, or damaged: never to be sent */
		out->state = LETTER_HELD;
		sql_fault(store, "store: L%lld is in an unknown state",
			(long long)out->id);
	}
	out->attempts = (int)sql_int(rows, i++);
	out->not_before = sql_int(rows, i++);
	out->expires = sql_int(rows, i++);
	out->created = sql_int(rows, i++);
	out->changed = sql_int(rows, i++);
	out->copied = sql_int(rows, i++) != 0;
	out->looks = (int)sql_int(rows, i);
}

static bool
load_from(struct store *store, sqlite3_stmt *rows, struct letter_row *out)
{
	*out = (struct letter_row) { 0 };
	if (!sql_row(store, rows))
		return false;
	read_row(store, rows, out);
	sql_done(rows);
	return true;
}

bool
letters_load(struct store *store, int64_t id, struct letter_row *out)
{
	return load_from(store, sql_open(store, "SELECT " COLUMNS
		" FROM letter WHERE id = ?1", SQL_WITH(sql_num(id))), out);
}

bool
letters_by_token(struct store *store, const char *token,
	struct letter_row *out)
{
	return load_from(store, sql_open(store, "SELECT " COLUMNS
		" FROM letter WHERE token = ?1", SQL_WITH(sql_str(token))),
		out);
}

int64_t
letters_notice(struct store *store, int64_t mail, const char *recipient)
{
	return sql_get_int(store, "SELECT max(id) FROM letter WHERE mail = ?1"
		" AND to_client = 0 AND recipient = ?2 COLLATE NOCASE",
		SQL_WITH(sql_num(mail), sql_str(recipient)), 0);
}

void
letter_row_free(struct letter_row *row)
{
	char *const texts[] = { row->key, row->token, row->message_id,
		row->client, row->rule, row->episode, row->account,
		row->letter, row->language, row->subject, row->sender,
		row->recipient, row->why, row->invoices, row->raw };

	for (size_t i = 0; i < HEED_COUNT(texts); i++)
		free(texts[i]);
	*row = (struct letter_row) { 0 };
}

int64_t *
letters_due(struct store *store, int64_t now, size_t *n)
{
	return sql_ids(store, n, "SELECT id FROM letter WHERE state ="
		" 'queued' AND not_before <= ?1 ORDER BY id",
		SQL_WITH(sql_num(now)));
}

int64_t *
letters_in(struct store *store, enum letter_state state, size_t *n)
{
	return sql_ids(store, n, "SELECT id FROM letter WHERE state = ?1"
		" ORDER BY id", SQL_WITH(sql_str(letter_state_name(state))));
}

int64_t *
letters_recent(struct store *store, size_t limit, size_t *n)
{
	return sql_ids(store, n, "SELECT id FROM letter ORDER BY id DESC"
		" LIMIT ?1", SQL_WITH(sql_num((int64_t)limit)));
}

int64_t *
letters_kept_back(struct store *store, int64_t since, size_t *n)
{
	return sql_ids(store, n, "SELECT id FROM letter WHERE state IN"
		" ('observed', 'draft', 'drafting', 'drafted')"
		" AND created >= ?1 ORDER BY id", SQL_WITH(sql_num(since)));
}

int64_t *
letters_uncopied(struct store *store, size_t *n)
{
	return sql_ids(store, n, "SELECT id FROM letter WHERE state = 'sent'"
		" AND copied = 0 ORDER BY id", NULL);
}

void
letters_copied(struct store *store, int64_t id)
{
	sql_run_one(store, "UPDATE letter SET copied = 1 WHERE id = ?1",
		SQL_WITH(sql_num(id)), "store: no such letter was copied");
}

void
letters_looked(struct store *store, int64_t id)
{
	sql_run_one(store, "UPDATE letter SET looks = looks + 1"
		" WHERE id = ?1", SQL_WITH(sql_num(id)),
		"store: no such letter was looked for");
}

void
letters_delay(struct store *store, int64_t id, int64_t not_before,
	const char *why)
{
	sql_run_one(store, "UPDATE letter SET not_before = ?2, why = ?3"
		" WHERE id = ?1 AND state = 'queued'",
		SQL_WITH(sql_num(id), sql_num(not_before), sql_str(why)),
		"store: a letter was put off that is not queued");
}

void
letters_release(struct store *store, const char *client, const char *recipient,
	const char *why, int64_t now)
{
	sql_run(store, "UPDATE letter SET not_before = ?4 WHERE"
		" state = 'queued' AND client = ?1"
		" AND recipient = ?2 COLLATE NOCASE AND why = ?3"
		" AND not_before > ?4",
		SQL_WITH(sql_str(client), sql_str(recipient), sql_str(why),
			sql_num(now)));
}

void
letters_renew(struct store *store, int64_t id, int64_t expires)
{
	sql_run_one(store, "UPDATE letter SET expires = max(expires, ?2)"
		" WHERE id = ?1 AND state = 'held'",
		SQL_WITH(sql_num(id), sql_num(expires)),
		"store: a letter was renewed that is not held");
}

void
letters_count(struct store *store, int64_t *counts)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT state, count(*) FROM"
		" letter GROUP BY state", NULL);
	enum letter_state state;

	for (int i = 0; i < LETTER_STATES; i++)
		counts[i] = 0;
	while (sql_row(store, rows))
		if (letter_state_parse((const char *)sqlite3_column_text(rows,
			    0), &state))
			counts[state] = sql_int(rows, 1);
}
