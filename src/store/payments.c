/* SPDX-License-Identifier: ISC */
/*
 * The key stays when all else is settled, so that the same statement changes
 * nothing; the bank's words go then, since nobody needs them any more.
 */
#include "store/payments.h"

#include <stdlib.h>

#include "store/course_sql.h"
#include "store/sql.h"

bool
payments_known(struct store *store, const char *key)
{
	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM payment WHERE"
		" key = ?1)", SQL_WITH(sql_str(key)), 0) != 0;
}

void
payments_add(struct store *store, const struct payment_row *row)
{
	char iso[16];

	sql_run(store, "INSERT INTO payment (key, payer, text, amount,"
		" currency, booked, why, invoices, client)"
		" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
		SQL_WITH(sql_str(row->key), sql_str(row->payer),
			sql_str(row->text), sql_num(row->amount),
			sql_str(row->currency),
			sql_str(day_iso(row->booked, iso)), sql_str(row->why),
			sql_str(row->invoices), sql_str(row->client)));
}

static struct payment_row *
read_all(struct store *store, sqlite3_stmt *rows, size_t *n)
{
	struct payment_row *list = NULL;

	for (*n = 0; sql_row(store, rows); (*n)++) {
		list = sql_more(list, *n, sizeof(*list));
		list[*n] = (struct payment_row) {
			.id = sql_int(rows, 0),
			.key = sql_text(rows, 1),
			.payer = sql_text(rows, 2),
			.text = sql_text(rows, 3),
			.amount = sql_int(rows, 4),
			.currency = sql_text(rows, 5),
			.booked = sql_day(rows, 6),
			.why = sql_text(rows, 7),
			.invoices = sql_text(rows, 8),
		};
	}
	return list;
}

/* Of those that a person must look at, whose list has the invoice ?1. */
#define WAITS_FOR " why IS NOT NULL AND instr(char(10) || invoices ||" \
	" char(10), char(10) || ?1 || char(10)) > 0"

#define COLUMNS "SELECT id, key, payer, text, amount, currency, booked, why," \
	" invoices FROM payment"

struct payment_row *
payments_uncertain(struct store *store, size_t *n)
{
	return read_all(store, sql_open(store, COLUMNS
		" WHERE why IS NOT NULL ORDER BY booked, id", NULL), n);
}

struct payment_row *
payments_of(struct store *store, const char *client, size_t *n)
{
	return read_all(store, sql_open(store, COLUMNS
		" WHERE " PAYMENT_OF_CLIENT " ORDER BY booked, id",
		SQL_WITH(sql_str(client))), n);
}

void
payments_free(struct payment_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(rows[i].key);
		free(rows[i].payer);
		free(rows[i].text);
		free(rows[i].currency);
		free(rows[i].why);
		free(rows[i].invoices);
	}
	free(rows);
}

bool
payments_wait_for(struct store *store, const char *invoice)
{
	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM payment WHERE"
		WAITS_FOR ")", SQL_WITH(sql_str(invoice)), 1) != 0;
}

bool
payments_settle(struct store *store, int64_t id)
{
	return sql_run(store, "UPDATE payment SET why = NULL, payer = '',"
		" text = '' WHERE id = ?1 AND why IS NOT NULL",
		SQL_WITH(sql_num(id))) == 1;
}

void
payments_settle_for(struct store *store, const char *invoice)
{
	sql_run(store, "UPDATE payment SET why = NULL, payer = '', text = ''"
		" WHERE" WAITS_FOR, SQL_WITH(sql_str(invoice)));
}
