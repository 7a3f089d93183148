/* SPDX-License-Identifier: ISC */
/*
 * Each function is a statement or two.  Nothing here deletes: what a person
 * has dropped would come again with the next import.
 */
#include "store/invoices.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "store/sql.h"

#define FIELDS                                                         \
	"SELECT number, client, amount, currency, issued, due, paid,"  \
	" dropped, reason FROM invoice "
#define LAST_ONES 200 /* more than what is usual needs */

bool
invoice_number_valid(const char *number)
{
	size_t len = strlen(number);

	for (const char *p = number; *p != '\0'; p++)
		if ((unsigned char)*p < ' ' || *p == 0x7f)
			return false;
	return len > 0 && len <= LIMIT_INVOICE_NUMBER &&
		utf8_valid(number, len);
}

bool
invoice_open(const struct invoice_row *row)
{
	return row->paid.year == 0 && row->dropped.year == 0;
}

/* How many rows were written. */
static int
insert(struct store *store, const struct invoice_row *row, const char *sql)
{
	char issued[16], due[16], paid[16];

	return sql_run(store, sql, SQL_WITH(sql_str(row->number),
		sql_str(row->client), sql_num(row->amount),
		sql_str(row->currency), sql_str(day_iso(row->issued, issued)),
		sql_str(day_iso(row->due, due)),
		sql_str(row->paid.year == 0 ? NULL :
			day_iso(row->paid, paid))));
}

#define INSERT                                                             \
	"INSERT INTO invoice (number, client, amount, currency, issued,"   \
	" due, paid) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"                  \
	" ON CONFLICT (number) DO "

bool
invoices_put(struct store *store, const struct invoice_row *row)
{
	char *owner = sql_get_text(store, "SELECT client FROM invoice WHERE"
		" number = ?1", SQL_WITH(sql_str(row->number)));
	bool ours = owner == NULL || strcmp(owner, row->client) == 0;

	free(owner);
	if (ours)
		insert(store, row, INSERT "UPDATE SET amount = ?3,"
			" currency = ?4, issued = ?5, due = ?6,"
			" paid = coalesce(?7, paid)");
	return ours;
}

bool
invoices_add(struct store *store, const struct invoice_row *row)
{
	return insert(store, row, INSERT "NOTHING") == 1;
}

static void
read_row(sqlite3_stmt *rows, struct invoice_row *out)
{
	*out = (struct invoice_row) {
		.number = sql_text(rows, 0),
		.client = sql_text(rows, 1),
		.amount = sql_int(rows, 2),
		.currency = sql_text(rows, 3),
		.issued = sql_day(rows, 4),
		.due = sql_day(rows, 5),
		.paid = sql_day(rows, 6),
		.dropped = sql_day(rows, 7),
		.reason = sql_text(rows, 8),
	};
}

bool
invoices_find(struct store *store, const char *number,
	struct invoice_row *out)
{
	sqlite3_stmt *rows = sql_open(store, FIELDS "WHERE number = ?1",
		SQL_WITH(sql_str(number)));
	bool found = sql_row(store, rows);

	*out = (struct invoice_row) { 0 };
	if (found) {
		read_row(rows, out);
		sql_done(rows);
	}
	return found;
}

void
invoices_pay(struct store *store, const char *number, struct day day)
{
	char iso[16];

	sql_run_one(store, "UPDATE invoice SET paid = ?2 WHERE number = ?1",
		SQL_WITH(sql_str(number), sql_str(day_iso(day, iso))),
		"the invoice is gone");
}

void
invoices_drop(struct store *store, const char *number, struct day day,
	const char *reason)
{
	char iso[16];

	sql_run_one(store, "UPDATE invoice SET dropped = ?2, reason = ?3"
		" WHERE number = ?1", SQL_WITH(sql_str(number),
			sql_str(day_iso(day, iso)), sql_str(reason)),
		"the invoice is gone");
}

void
invoices_reopen(struct store *store, const char *number)
{
	sql_run_one(store, "UPDATE invoice SET paid = NULL, dropped = NULL,"
		" reason = NULL WHERE number = ?1",
		SQL_WITH(sql_str(number)), "the invoice is gone");
}

struct invoice_row *
invoices_of(struct store *store, const char *client, bool all, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, FIELDS "WHERE client = ?1"
		" AND (?2 OR dropped IS NULL)"
		" ORDER BY due DESC, number DESC LIMIT ?3",
		SQL_WITH(sql_str(client), sql_num(all),
			sql_num(all ? -1 : LAST_ONES)));
	struct invoice_row *list = NULL;

	for (*n = 0; sql_row(store, rows); (*n)++) {
		list = sql_more(list, *n, sizeof(*list));
		read_row(rows, &list[*n]);
	}
	return list;
}

void
invoice_clear(struct invoice_row *row)
{
	free(row->number);
	free(row->client);
	free(row->currency);
	free(row->reason);
	*row = (struct invoice_row) { 0 };
}

void
invoices_free(struct invoice_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++)
		invoice_clear(&rows[i]);
	free(rows);
}
