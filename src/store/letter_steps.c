/* SPDX-License-Identifier: ISC */
/*
 * How a letter moves: along edges of the table in edges.c, which a trigger
 * holds.  Two steps matter most: claiming, and the body step, after which
 * nobody can take a letter back.  This file never decides whether a letter may
 * go; it makes what was decided last.
 */
#include "store/edges.h"

#include <stdlib.h>

#include "base/mem.h"
#include "store/epoch.h"
#include "store/letters.h"
#include "store/sql.h"

void
letters_move(struct store *store, int64_t id, enum letter_state from,
	enum letter_state to, const char *who, const char *why, int64_t now)
{
	sql_run_one(store, "UPDATE letter SET state = ?3, changed = ?4,"
		" moved_by = ?5, why = ?6 WHERE id = ?1 AND state = ?2",
		SQL_WITH(sql_num(id), sql_str(letter_state_name(from)),
			sql_str(letter_state_name(to)), sql_num(now),
			sql_str(who), sql_str(why)),
		"store: a letter is no longer in the state that it was in");
}

/* Moves all that are in `from`, and ends their attempts without an answer. */
static int
recover(struct store *store, enum letter_state from, enum letter_state to,
	const char *why, int64_t now)
{
	size_t n = 0;
	int64_t *ids = letters_in(store, from, &n);

	for (size_t i = 0; i < n; i++) {
		letters_move(store, ids[i], from, to, "heedd", why, now);
		letters_attempt_end(store, ids[i], 0, NULL, NULL, now);
	}
	free(ids);
	return (int)n;
}

int
letters_recover(struct store *store, int64_t now)
{
	int moved = recover(store, LETTER_CLAIMED, LETTER_QUEUED,
		"heedd ended before a byte of it had left", now);

	moved += recover(store, LETTER_BODY, LETTER_UNCERTAIN,
		"heedd ended while it was being sent", now);
	moved += recover(store, LETTER_DRAFTING, LETTER_HELD,
		"heedd ended while it was put into Drafts: look there", now);
	return moved;
}

void
letters_claim(struct store *store, int64_t id, int64_t now)
{
	sql_run_one(store, "UPDATE letter SET state = 'claimed', changed = ?2,"
		" moved_by = 'heedd', why = NULL, attempts = attempts + 1,"
		" claimed_at = ?2, left_at = 0"
		" WHERE id = ?1 AND state = 'queued'",
		SQL_WITH(sql_num(id), sql_num(now)),
		"store: a letter was claimed that is not queued");
	sql_run(store, "INSERT INTO attempt (letter, n, boot, claimed)"
		" SELECT id, attempts, ?2, ?3 FROM letter WHERE id = ?1",
		SQL_WITH(sql_num(id), sql_num(store->boot), sql_num(now)));
}

bool
letters_body(struct store *store, int64_t id, int64_t now,
	struct problem *problem)
{
	int64_t number = epoch_of_database(store) + 1;

	/* the order of the three is the proof in epoch.c */
	if (!epoch_write(store, EPOCH_INTENT, number, problem) ||
		!store_begin(store, problem))
		return false;
	sql_run_one(store, "UPDATE letter SET state = 'body', changed = ?2,"
		" moved_by = 'heedd', left_at = ?2"
		" WHERE id = ?1 AND state = 'claimed'",
		SQL_WITH(sql_num(id), sql_num(now)),
		"store: a letter was given out that is not claimed");
	sql_run_one(store, "UPDATE attempt SET body = ?2 WHERE letter = ?1"
		" AND ended = 0 AND body = 0",
		SQL_WITH(sql_num(id), sql_num(now)),
		"store: a letter was given out without an attempt");
	epoch_into_database(store, number);
	return store_commit(store, problem) &&
		epoch_write(store, EPOCH_DONE, number, problem);
}

enum letter_state
letters_state(struct store *store, int64_t id)
{
	char *name = sql_get_text(store, "SELECT state FROM letter"
		" WHERE id = ?1", SQL_WITH(sql_num(id)));
	enum letter_state state = LETTER_HELD;

	if (!letter_state_parse(name, &state))
		sql_fault(store, "store: there is no letter L%lld",
			(long long)id);
	free(name);
	return state;
}

void
letters_attempt_end(struct store *store, int64_t id, int code,
	const char *enhanced, const char *reply, int64_t now)
{
	sql_run(store, "UPDATE attempt SET ended = max(?2, 1), code = ?3,"
		" enhanced = ?4, reply = ?5 WHERE letter = ?1 AND ended = 0",
		SQL_WITH(sql_num(id), sql_num(now), sql_num(code),
			sql_str(enhanced), sql_str(reply)));
}

struct attempt_row *
letters_attempts(struct store *store, int64_t id, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT n, claimed, body, ended,"
		" code, enhanced, reply FROM attempt WHERE letter = ?1"
		" ORDER BY n", SQL_WITH(sql_num(id)));
	struct attempt_row *list = NULL;

	*n = 0;
	while (sql_row(store, rows)) {
		list = sql_more(list, *n, sizeof(*list));
		list[(*n)++] = (struct attempt_row) {
			.n = (int)sql_int(rows, 0),
			.claimed = sql_int(rows, 1),
			.body = sql_int(rows, 2),
			.ended = sql_int(rows, 3),
			.code = (int)sql_int(rows, 4),
			.enhanced = sql_text(rows, 5),
			.reply = sql_text(rows, 6),
		};
	}
	return list;
}

void
attempt_rows_free(struct attempt_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(rows[i].enhanced);
		free(rows[i].reply);
	}
	free(rows);
}

struct letter_log_row *
letters_log(struct store *store, int64_t id, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT at, from_state, to_state,"
		" who, why FROM letter_log WHERE letter = ?1 ORDER BY id",
		SQL_WITH(sql_num(id)));
	struct letter_log_row *list = NULL;

	*n = 0;
	while (sql_row(store, rows)) {
		list = sql_more(list, *n, sizeof(*list));
		list[(*n)++] = (struct letter_log_row) {
			.at = sql_int(rows, 0),
			.from = sql_text(rows, 1),
			.to = sql_text(rows, 2),
			.who = sql_text(rows, 3),
			.why = sql_text(rows, 4),
		};
	}
	return list;
}

void
letter_log_rows_free(struct letter_log_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(rows[i].from);
		free(rows[i].to);
		free(rows[i].who);
		free(rows[i].why);
	}
	free(rows);
}

void
letters_retry(struct store *store, int64_t id, enum letter_state from,
	int64_t not_before, const char *why, int64_t now)
{
	letters_move(store, id, from, LETTER_QUEUED, "heedd", why, now);
	/* refused in so many words: it has not gone out, and counts not */
	sql_run(store, "UPDATE letter SET not_before = ?2, left_at = 0"
		" WHERE id = ?1",
		SQL_WITH(sql_num(id), sql_num(not_before)));
}
