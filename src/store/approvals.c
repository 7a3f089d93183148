/* SPDX-License-Identifier: ISC */
/* Each function is a statement or two. */
#include "store/approvals.h"

#include <stdlib.h>

#include "base/hash.h"
#include "store/sql.h"

void
approval_ask_for(struct store *store, int64_t letter, const char *person,
	int64_t until)
{
	sql_run(store, "INSERT OR REPLACE INTO approval (letter, person,"
		" until) VALUES (?1, ?2, ?3)",
		SQL_WITH(sql_num(letter), sql_str(person), sql_num(until)));
}

void
approval_token(struct store *store, int64_t letter, const char *token)
{
	char hash[HASH_HEX];

	sql_run(store, "UPDATE approval SET token = ?2 WHERE letter = ?1",
		SQL_WITH(sql_num(letter), sql_str(hash_parts(hash, "approval",
			token, (char *)NULL))));
}

static bool
load(struct store *store, sqlite3_stmt *rows, struct approval_row *out)
{
	*out = (struct approval_row) { 0 };
	if (!sql_row(store, rows))
		return false;
	*out = (struct approval_row) {
		.letter = sql_int(rows, 0),
		.person = sql_text(rows, 1),
		.until = sql_int(rows, 2),
		.answered = sql_int(rows, 3),
		.answer = sql_text(rows, 4),
		.who = sql_text(rows, 5),
	};
	sql_done(rows);
	return true;
}

#define COLUMNS " letter, person, until, answered, answer, who"

bool
approval_load(struct store *store, int64_t letter, struct approval_row *out)
{
	return load(store, sql_open(store, "SELECT" COLUMNS " FROM approval"
		" WHERE letter = ?1", SQL_WITH(sql_num(letter))), out);
}

bool
approval_by_token(struct store *store, const char *token,
	struct approval_row *out)
{
	char hash[HASH_HEX];

	return load(store, sql_open(store, "SELECT" COLUMNS " FROM approval"
		" WHERE token = ?1", SQL_WITH(sql_str(hash_parts(hash,
			"approval", token, (char *)NULL)))), out);
}

void
approval_row_free(struct approval_row *row)
{
	free(row->person);
	free(row->answer);
	free(row->who);
	*row = (struct approval_row) { 0 };
}

bool
approval_answer(struct store *store, int64_t letter, bool yes,
	const char *who, int64_t now)
{
	return sql_run(store, "INSERT INTO approval (letter, person, until,"
		" answered, answer, who) VALUES (?1, ?4, ?3, ?3, ?2, ?4)"
		" ON CONFLICT (letter) DO UPDATE SET answered = ?3, answer ="
		" ?2, who = ?4 WHERE answered = 0",
		SQL_WITH(sql_num(letter), sql_str(yes ? "yes" : "no"),
			sql_num(now), sql_str(who))) == 1;
}

int64_t
approval_given(struct store *store, int64_t letter)
{
	return sql_get_int(store, "SELECT answered FROM approval WHERE letter"
		" = ?1 AND answer = 'yes'", SQL_WITH(sql_num(letter)), 0);
}
