/* SPDX-License-Identifier: ISC */
/*
 * Days are those of the firm; a hold until Friday holds on Thursday and no
 * more on Friday.  An ended one stays, with who has ended it.
 */
#include "store/holds.h"

#include <stdlib.h>

#include "store/sql.h"

#define LASTS " ended = 0 AND until > "

/* Of holds_list(): of ?2, with the ended ones too where ?3 is true. */
#define FIELDS                                                              \
	"SELECT client, reason, who, invoice, until, id, made FROM hold WHERE "
#define LISTED " AND (?3 OR (" LASTS "?1)) ORDER BY until, id"

int64_t
holds_add(struct store *store, const char *client, const char *invoice,
	struct day until, const char *reason, const char *who, int64_t now)
{
	char day[16];

	sql_run(store, "INSERT INTO hold (client, invoice, until, reason, who,"
		" made) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
		SQL_WITH(sql_str(client), sql_str(invoice),
			sql_str(day_iso(until, day)), sql_str(reason),
			sql_str(who), sql_num(now)));
	return sqlite3_last_insert_rowid(store->db);
}

struct hold_row *
holds_list(struct store *store, const char *client, struct day today,
	size_t *n)
{
	char day[16];
	sqlite3_stmt *rows = sql_open(store, client == NULL ?
		FIELDS "?2 IS NULL" LISTED : FIELDS "client = ?2" LISTED,
		SQL_WITH(sql_str(day_iso(today, day)), sql_str(client),
			sql_num(today.year == 0)));
	struct hold_row *list = NULL;

	for (*n = 0; sql_row(store, rows); (*n)++) {
		list = sql_more(list, *n, sizeof(*list));
		list[*n] = (struct hold_row) {
			.client = sql_text(rows, 0),
			.reason = sql_text(rows, 1),
			.who = sql_text(rows, 2),
			.invoice = sql_text(rows, 3),
			.until = sql_day(rows, 4),
			.id = sql_int(rows, 5),
			.made = sql_int(rows, 6),
		};
	}
	return list;
}

void
holds_free(struct hold_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(rows[i].client);
		free(rows[i].reason);
		free(rows[i].who);
		free(rows[i].invoice);
	}
	free(rows);
}

bool
holds_end(struct store *store, int64_t id, struct day today, const char *who,
	int64_t now)
{
	char day[16];

	return sql_run(store, "UPDATE hold SET ended = ?2, ended_by = ?3"
		" WHERE id = ?1 AND" LASTS "?4", SQL_WITH(sql_num(id),
			sql_num(now), sql_str(who),
			sql_str(day_iso(today, day)))) == 1;
}

bool
holds_any(struct store *store, const char *client, const char *invoices,
	struct day today)
{
	char day[16];

	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM hold WHERE"
		" client = ?1 AND" LASTS "?3 AND (invoice IS NULL OR"
		" instr(char(10) || ?2, char(10) || invoice || char(9)) > 0))",
		SQL_WITH(sql_str(client), sql_str(invoices),
			sql_str(day_iso(today, day))), 1) != 0;
}

bool
holds_invoice(struct store *store, const char *client, const char *number,
	struct day today)
{
	char day[16];

	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM hold WHERE"
		" client = ?1 AND invoice = ?2 AND" LASTS "?3)",
		SQL_WITH(sql_str(client), sql_str(number),
			sql_str(day_iso(today, day))), 1) != 0;
}

void
holds_forget(struct store *store, struct day before)
{
	char day[16];

	sql_run(store, "DELETE FROM hold WHERE until < ?1",
		SQL_WITH(sql_str(day_iso(before, day))));
}

void
holds_erase(struct store *store, const char *client)
{
	sql_run(store, "DELETE FROM hold WHERE client = ?1",
		SQL_WITH(sql_str(client)));
}
