/* SPDX-License-Identifier: ISC */
/*
 * Each function is a statement or two.  Nothing here deletes: what a person
 * has dropped would come again with the next import.
 */
#include "store/invoices.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "store/sql.h"

/*
 * The last word up to ?1 about one that was open then.  A promise that a
 * person has moved is one for the new day, one that was dropped is none.
 */
#define FIELDS                                                              \
	"SELECT i.number, i.client, i.amount, i.currency, i.issued, i.due," \
	" i.paid, i.dropped, i.reason, CASE WHEN p.state = 'dropped' THEN"  \
	" 'nothing' ELSE s.said END, coalesce(p.day, s.day), s.at, s.mail"  \
	" FROM invoice AS i LEFT JOIN invoice_said AS s"                    \
	" ON s.number = i.number AND s.at = CASE WHEN i.paid IS NULL OR"    \
	" i.paid > date(?1, 'unixepoch') THEN (SELECT max(at)"              \
	" FROM invoice_said WHERE number = i.number AND at <= ?1) END"      \
	" LEFT JOIN promise AS p ON p.mail = s.mail AND p.said = s.day "
#define ALWAYS INT64_C(253402300799) /* the last second of the year 9999 */
#define EARLY	  366 /* days; what was paid before that is a slip */
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

const char *
invoice_days_wrong(const struct invoice_row *row, struct day today)
{
	/* of a credit note nobody waits for the day */
	if (row->amount > 0 && day_number(row->due) < day_number(row->issued))
		return "it is due before it was issued";
	if (row->paid.year == 0)
		return NULL;
	if (day_number(row->paid) > day_number(today))
		return "the day on which it was paid has not come yet";
	return day_number(row->paid) < day_number(row->issued) - EARLY ?
		"it was paid more than a year before it was issued" : NULL;
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
		.said.kind = said_of((const char *)
			sqlite3_column_text(rows, 9)),
		.said.day = sql_day(rows, 10),
		.said.at = sql_int(rows, 11),
		.said.mail = sql_int(rows, 12),
	};
}

bool
invoices_find(struct store *store, const char *number,
	struct invoice_row *out)
{
	sqlite3_stmt *rows = sql_open(store, FIELDS "WHERE i.number = ?2",
		SQL_WITH(sql_num(ALWAYS), sql_str(number)));
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
	return invoices_at(store, client, all, ALWAYS, n);
}

struct invoice_row *
invoices_at(struct store *store, const char *client, bool all, int64_t until,
	size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, FIELDS "WHERE i.client = ?2"
		" AND (?3 OR i.dropped IS NULL)"
		" ORDER BY i.due DESC, i.number DESC LIMIT ?4",
		SQL_WITH(sql_num(until), sql_str(client), sql_num(all),
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

const char *
invoice_state(const struct invoice_row *row)
{
	if (row->paid.year != 0)
		return "paid";
	if (row->dropped.year != 0)
		return "dropped";
	return row->said.kind == SAID_NOTHING ? "open" :
		row->said.kind == SAID_PAID ? "said-to-be-paid" :
		said_name(row->said.kind);
}

char *
invoice_standing(const struct invoice_row *row)
{
	char day[16];

	if (!invoice_open(row) || row->said.kind == SAID_NOTHING ||
	    row->said.kind == SAID_DISPUTED)
		return mem_str(invoice_state(row));
	return row->said.kind == SAID_PAID ? mem_str("said to be paid") :
		mem_printf("promised until %s", day_iso(row->said.day, day));
}
