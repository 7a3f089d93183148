/* SPDX-License-Identifier: ISC */
/* Rows are only added: how an invoice stood on a day can be asked later. */
#include "store/said.h"

#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "store/sql.h"

static const char *const names[] = {
	[SAID_NOTHING] = "nothing",
	[SAID_PROMISED] = "promised",
	[SAID_DISPUTED] = "disputed",
	[SAID_PAID] = "paid",
};

const char *
said_name(enum said_kind kind)
{
	return names[kind];
}

enum said_kind
said_of(const char *name)
{
	for (size_t i = 0; name != NULL && i < HEED_COUNT(names); i++)
		if (strcmp(names[i], name) == 0)
			return (enum said_kind)i;
	return SAID_NOTHING;
}

void
said_add(struct store *store, const char *number, const char *client,
	const struct said *said, const char *who)
{
	char day[16];

	sql_run(store, "INSERT OR REPLACE INTO invoice_said (number, at,"
		" client, said, day, mail, who) VALUES (?1, ?2, ?3, ?4, ?5,"
		" nullif(?6, 0), ?7)", SQL_WITH(sql_str(number),
			sql_num(said->at), sql_str(client),
			sql_str(said_name(said->kind)),
			sql_str(said->day.year == 0 ? NULL :
				day_iso(said->day, day)),
			sql_num(said->mail), sql_str(who)));
}

bool
said_any(struct store *store, const char *client)
{
	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM invoice_said"
		" WHERE client = ?1)", SQL_WITH(sql_str(client)), 0) != 0;
}

int64_t
said_last(struct store *store, const char *number)
{
	return sql_get_int(store, "SELECT coalesce(max(at), 0) FROM"
		" invoice_said WHERE number = ?1", SQL_WITH(sql_str(number)),
		0);
}

struct said_row *
said_all(struct store *store, const char *client, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT number, who, said, day,"
		" at, mail FROM invoice_said WHERE client = ?1"
		" ORDER BY at, number", SQL_WITH(sql_str(client)));
	struct said_row *list = NULL;

	for (*n = 0; sql_row(store, rows); (*n)++) {
		list = sql_more(list, *n, sizeof(*list));
		list[*n] = (struct said_row) {
			.number = sql_text(rows, 0),
			.who = sql_text(rows, 1),
			.said.kind = said_of((const char *)
				sqlite3_column_text(rows, 2)),
			.said.day = sql_day(rows, 3),
			.said.at = sql_int(rows, 4),
			.said.mail = sql_int(rows, 5),
		};
	}
	return list;
}

void
said_free(struct said_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(rows[i].number);
		free(rows[i].who);
	}
	free(rows);
}
