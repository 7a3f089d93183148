/* SPDX-License-Identifier: ISC */
/*
 * A client's people as mail shows them.  Only looks: nothing that stands here
 * is ever a recipient.
 */
#include "store/learned.h"

#include <stdlib.h>

#include "store/sql.h"

/* With one min(), the other columns are those of its row: the first mail. */
struct learned_row *
learned_of(struct store *store, const char *client, size_t limit, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT from_address, from_name,"
		" count(*), sum(verdict = 'pass'), min(date), (SELECT date"
		" FROM mail AS late WHERE late.client = ?1"
		" AND late.direction = 'from-client'"
		" AND late.from_address = mail.from_address"
		" ORDER BY date DESC LIMIT 1) FROM mail"
		" WHERE client = ?1 AND direction = 'from-client'"
		" AND listed IS NULL AND automatic = 'no' AND quarantined = 0"
		" GROUP BY from_address ORDER BY 3 DESC, 1 LIMIT ?2",
		SQL_WITH(sql_str(client), sql_num((int64_t)limit)));
	struct learned_row *list = NULL;

	for (*n = 0; sql_row(store, rows); (*n)++) {
		list = sql_more(list, *n, sizeof(*list));
		list[*n] = (struct learned_row) {
			.address = sql_text(rows, 0),
			.name = sql_text(rows, 1),
			.mails = sql_int(rows, 2),
			.vouched = sql_int(rows, 3),
			.first = sql_int(rows, 4),
			.last = sql_int(rows, 5),
		};
	}
	return list;
}

void
learned_free(struct learned_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(rows[i].address);
		free(rows[i].name);
	}
	free(rows);
}
