/* SPDX-License-Identifier: ISC */
/*
 * What the guards count: mail that went out or may have, people who got it,
 * letters that came back.  Only counts; whether one is too many is asked in
 * outbox/guard.c.
 */
#include "store/letters.h"

#include <string.h>

#include "store/sql.h"

/* Claimed since, and its bytes left or may be about to. */
#define WENT " claimed_at >= ?2 AND (left_at <> 0 OR state = 'claimed')"

/* A bounce that names a letter, in the row of `mail`. */
#define BOUNCE " mail.automatic = 'bounce' AND mail.refers_to <> ''"

int64_t
letters_sent_to_client(struct store *store, const char *client, int64_t since)
{
	return sql_get_int(store, "SELECT count(*) FROM letter WHERE"
		" client = ?1 AND to_client = 1 AND" WENT,
		SQL_WITH(sql_str(client), sql_num(since)), 0);
}

int64_t
letters_sent_to(struct store *store, const char *recipient, int64_t since)
{
	return sql_get_int(store, "SELECT count(*) FROM letter WHERE"
		" recipient = ?1 COLLATE NOCASE AND" WENT,
		SQL_WITH(sql_str(recipient), sql_num(since)), 0);
}

int64_t
letters_last_to_client(struct store *store, const char *client, int64_t but,
	bool noted)
{
	return sql_get_int(store, "SELECT max(CASE WHEN left_at <> 0 OR state"
		" = 'claimed' THEN claimed_at ELSE created END) FROM letter"
		" WHERE client = ?1 AND to_client = 1 AND id <> ?2"
		" AND (left_at <> 0 OR state IN ('claimed', 'draft',"
		" 'drafting', 'drafted') OR (?2 = 0 AND state IN ('queued',"
		" 'approval', 'held')) OR (?3 AND state = 'observed'))",
		SQL_WITH(sql_str(client), sql_num(but), sql_num(noted)), 0);
}

bool
letters_made(struct store *store, const char *client, const char *rule,
	const char *invoice, int64_t since)
{
	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM letter WHERE"
		" client = ?1 AND to_client = 1 AND created >= ?4"
		" AND NOT (state IN ('cancelled', 'expired')"
		" AND moved_by = 'heedd') AND CASE WHEN ?3 IS NULL THEN"
		" rule = ?2 ELSE instr(char(10) || invoices, char(10) || ?3"
		" || char(9)) > 0 END)",
		SQL_WITH(sql_str(client), sql_str(rule), sql_str(invoice),
			sql_num(since)), 0) != 0;
}

int64_t
letters_by_clock(struct store *store, const char *recipient, int64_t since)
{
	return sql_get_int(store, "SELECT count(*) FROM letter WHERE"
		" recipient = ?1 COLLATE NOCASE AND created >= ?2"
		" AND mail IS NULL", SQL_WITH(sql_str(recipient),
			sql_num(since)), 0);
}

/* What a rule has made since then, whether it was told alone or not. */
#define OF_RULE " FROM (SELECT created AS at FROM letter WHERE rule = ?1"     \
	" AND created >= ?2 UNION ALL SELECT at FROM digest WHERE rule = ?1" \
	" AND at >= ?2)"

int64_t
letters_of_rule(struct store *store, const char *rule, int64_t since,
	int64_t *last)
{
	const struct sql_value *values = SQL_WITH(sql_str(rule),
		sql_num(since));
	int64_t n = sql_get_int(store, "SELECT count(*)" OF_RULE, values, 0);

	if (n > 0)
		*last = sql_get_int(store, "SELECT max(at)" OF_RULE, values,
			*last);
	return n;
}

int64_t *
letters_of_rule_last(struct store *store, const char *rule, size_t limit,
	size_t *n)
{
	return sql_ids(store, n, "SELECT id FROM letter WHERE rule = ?1"
		" UNION SELECT letter FROM digest WHERE rule = ?1 AND"
		" letter > 0 ORDER BY id DESC LIMIT ?2", SQL_WITH(sql_str(rule),
			sql_num((int64_t)limit)));
}

int64_t
letters_sent_all(struct store *store, int64_t since)
{
	return sql_get_int(store, "SELECT count(*) FROM letter WHERE"
		" claimed_at >= ?1 AND (left_at <> 0 OR state = 'claimed')",
		SQL_WITH(sql_num(since)), 0);
}

int64_t
letters_new_people(struct store *store, const char *but, int64_t since)
{
	return sql_get_int(store, "SELECT count(DISTINCT lower(recipient))"
		" FROM letter WHERE recipient <> ?1 COLLATE NOCASE AND" WENT
		" AND NOT EXISTS (SELECT 1 FROM letter AS older WHERE"
		" older.recipient = letter.recipient COLLATE NOCASE"
		" AND older.claimed_at < ?2 AND older.left_at <> 0)",
		SQL_WITH(sql_str(but), sql_num(since)), 0);
}

int64_t
letters_same_text(struct store *store, const struct letter_row *row,
	int64_t since)
{
	static const char end[] = "\r\n\r\n";
	const char *body = memmem(row->raw, row->raw_len, end,
		sizeof(end) - 1);
	size_t len = body == NULL ? 0 :
		row->raw_len - (size_t)(body - row->raw);

	/* without an end of its header it is no letter at all */
	if (body == NULL)
		return INT64_MAX;
	return sql_get_int(store, "SELECT count(*) FROM letter WHERE"
		" recipient = ?1 COLLATE NOCASE AND" WENT
		" AND id <> ?3 AND subject IS ?4"
		" AND substr(raw, instr(raw, x'0d0a0d0a')) = ?5",
		SQL_WITH(sql_str(row->recipient), sql_num(since),
			sql_num(row->id), sql_str(row->subject),
			sql_bytes(body, len)), 0);
}

int64_t
letters_came_back(struct store *store, int64_t since)
{
	/* UNION: one of which both are true came back once */
	return sql_get_int(store, "SELECT count(*) FROM (SELECT id FROM letter"
		" WHERE state = 'failed' AND changed >= ?1 UNION"
		" SELECT letter.id FROM mail JOIN letter"
		" ON letter.token = mail.refers_to WHERE" BOUNCE
		" AND mail.taken >= ?1)", SQL_WITH(sql_num(since)), 0);
}

int64_t
letters_came_back_of_last(struct store *store, int64_t last, int64_t since)
{
	return sql_get_int(store, "SELECT count(*) FROM (SELECT token, state"
		" FROM letter WHERE claimed_at >= ?2 AND (left_at <> 0"
		" OR state = 'failed') ORDER BY claimed_at DESC, id DESC"
		" LIMIT ?1) AS newest WHERE state = 'failed' OR EXISTS"
		" (SELECT 1 FROM mail WHERE" BOUNCE
		" AND mail.refers_to = newest.token)",
		SQL_WITH(sql_num(last), sql_num(since)), 0);
}
