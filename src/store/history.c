/* SPDX-License-Identifier: ISC */
/*
 * What the stored mail says about the course of things: was it answered, is
 * something unclear, what was decided, which episode does it belong to.  The
 * words of columns ("from us", "no") are those of message/; the daemon's tests
 * hold the two together.
 */
#include "store/mails.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/mem.h"
#include "store/sql.h"

#define OURS " client = ?1 AND direction = 'from-us' AND date > ?2" \
	" AND automatic = 'no' AND heed_id = ''"

int64_t *
mails_of_ours(struct store *store, const char *client, int64_t since, size_t *n)
{
	return sql_ids(store, n, "SELECT id FROM mail WHERE" OURS
		" ORDER BY date, id", SQL_WITH(sql_str(client),
			sql_num(since)));
}

bool
mails_answered(struct store *store, const char *client, int64_t since)
{
	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM mail WHERE"
		OURS ")",
		SQL_WITH(sql_str(client), sql_num(since)), 0) != 0;
}

bool
mails_exchanged(struct store *store, const char *client, int64_t since)
{
	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM mail WHERE"
		" client = ?1 AND date >= ?2 AND automatic = 'no'"
		" AND heed_id = '' AND direction IN ('from-us',"
		" 'from-client'))", SQL_WITH(sql_str(client), sql_num(since)),
		0) != 0;
}

bool
mails_trouble(struct store *store, const char *client, bool law,
	int64_t since)
{
	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM mail AS m"
		" JOIN finding AS f ON f.mail = m.id WHERE m.client = ?1"
		" AND m.date >= ?3 AND m.direction = 'from-client'"
		" AND m.automatic = 'no' AND (f.kind IN ('payment.disputed',"
		" 'payment.refused', 'leaving', 'reputation')"
		" OR (?2 AND f.kind = 'legal')))",
		SQL_WITH(sql_str(client), sql_num(law), sql_num(since)), 0) !=
		0;
}

/* The mail of row `m` comes from the client's address. */
#define FROM_ADDRESS(m) \
	m ".client = ?1 AND " m ".direction = 'from-client'" \
	" AND (" m ".from_address = ?2 COLLATE NOCASE" \
	" OR " m ".listed = ?2 COLLATE NOCASE)"
#define WRITTEN(m) "(min(" m ".date, " m ".arrived), " m ".id)"

bool
mails_away(struct store *store, const char *client, const char *address,
	int64_t *since, char day[16])
{
	sqlite3_stmt *rows = sql_open(store, "SELECT min(a.date, a.arrived),"
		" (SELECT f.day FROM finding AS f WHERE f.mail = a.id"
		" AND f.kind = 'away') FROM mail AS a WHERE a.automatic ="
		" 'away' AND " FROM_ADDRESS("a") " AND NOT EXISTS"
		" (SELECT 1 FROM mail AS p WHERE p.automatic = 'no'"
		" AND p.quarantined = 0 AND p.verdict <> 'fail' AND "
		FROM_ADDRESS("p") " AND " WRITTEN("p") " > " WRITTEN("a") ")"
		" ORDER BY min(a.date, a.arrived) DESC, a.id DESC LIMIT 1",
		SQL_WITH(sql_str(client), sql_str(address)));
	char *named;

	*since = 0;
	day[0] = '\0';
	if (!sql_row(store, rows))
		return false;
	*since = sql_int(rows, 0);
	named = sql_text(rows, 1);
	sql_done(rows);
	snprintf(day, 16, "%s", named == NULL ? "" : named);
	free(named);
	return true;
}

bool
mails_unclear(struct store *store, const char *client)
{
	/* until a person of ours has written to them after it */
	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM mail AS q"
		" WHERE q.quarantined = 1 AND q.client = ?1 AND NOT EXISTS"
		" (SELECT 1 FROM mail AS a WHERE a.client = ?1"
		" AND a.direction = 'from-us' AND a.heed_id = ''"
		" AND a.automatic = 'no' AND a.date > q.arrived))",
		SQL_WITH(sql_str(client)), 0) != 0;
}

int64_t
mails_ping_pong(struct store *store, const char *client, int64_t since)
{
	return sql_get_int(store, "SELECT count(*) FROM letter WHERE"
		" letter.client = ?1 AND to_client = 1 AND left_at >= ?2"
		" AND EXISTS (SELECT 1 FROM mail WHERE mail.client = ?1"
		" AND mail.direction = 'from-client'"
		" AND mail.taken >= letter.left_at)",
		SQL_WITH(sql_str(client), sql_num(since)), 0);
}

bool
mails_refer_to(struct store *store, const char *heed_id)
{
	if (heed_id == NULL || heed_id[0] == '\0')
		return false;
	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM mail WHERE"
		" heed_id <> '' AND heed_id = ?1) OR EXISTS (SELECT 1 FROM"
		" mail WHERE refers_to <> '' AND refers_to = ?1)",
		SQL_WITH(sql_str(heed_id)), 0) != 0;
}

void
decisions_add(struct store *store, const struct decision_row *row)
{
	/* 0 is "none", which a foreign key knows as NULL */
	sql_run(store, "INSERT INTO decision (mail, rule, answer, action,"
		" outcome, guard, detail, letter, at) VALUES (nullif(?1, 0),"
		" ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, 0), ?9)",
		SQL_WITH(sql_num(row->mail), sql_str(row->rule),
			sql_str(row->answer), sql_str(row->action),
			sql_str(row->outcome), sql_str(row->guard),
			sql_str(row->detail), sql_num(row->letter),
			sql_num(row->at)));
}

struct decision_row *
decisions_of(struct store *store, int64_t mail, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT id, mail, rule, answer,"
		" action, outcome, guard, detail, letter, at FROM decision"
		" WHERE mail = ?1 ORDER BY id", SQL_WITH(sql_num(mail)));
	struct decision_row *list = NULL;

	*n = 0;
	while (sql_row(store, rows)) {
		list = sql_more(list, *n, sizeof(*list));
		list[(*n)++] = (struct decision_row) {
			.id = sql_int(rows, 0),
			.mail = sql_int(rows, 1),
			.rule = sql_text(rows, 2),
			.answer = sql_text(rows, 3),
			.action = sql_text(rows, 4),
			.outcome = sql_text(rows, 5),
			.guard = sql_text(rows, 6),
			.detail = sql_text(rows, 7),
			.letter = sql_int(rows, 8),
			.at = sql_int(rows, 9),
		};
	}
	return list;
}

void
decision_rows_free(struct decision_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(rows[i].rule);
		free(rows[i].answer);
		free(rows[i].action);
		free(rows[i].outcome);
		free(rows[i].guard);
		free(rows[i].detail);
	}
	free(rows);
}

char *
episodes_open(struct store *store, const char *client, const char *rule,
	const char *thread, int64_t mail, int64_t now, bool *opened)
{
	char hash[HASH_HEX];
	char *name;

	hash_parts(hash, client, rule, thread, NULL);
	name = mem_printf("%s/%s/%.16s", client, rule, hash);
	*opened = sql_run(store, "INSERT INTO episode (name, client, rule,"
		" thread, mail, opened) VALUES (?1, ?2, ?3, ?4, nullif(?5, 0),"
		" ?6) ON CONFLICT (name) DO NOTHING",
		SQL_WITH(sql_str(name), sql_str(client), sql_str(rule),
			sql_str(thread), sql_num(mail), sql_num(now))) == 1;
	return name;
}
