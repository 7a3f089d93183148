/* SPDX-License-Identifier: ISC */
/*
 * Trusts no cell.  All rows are read before anything is done with one, so that
 * a file is taken whole or not at all.
 */
#include "heed/ledgers.h"

#include <stdlib.h>
#include <string.h>

#include "base/currency.h"
#include "base/mem.h"
#include "heed/table_file.h"
#include "outbox/when.h"

#define LAST_DAY ((struct day) { 9999, 12, 31 })

enum { NUMBER, CLIENT, AMOUNT, CURRENCY, ISSUED, DUE, PAID, COLUMNS };

/* Our own table, as heed(1) tells it. */
static const struct invoice_table *
own_table(void)
{
	static char number[] = "number", client[] = "client",
		amount[] = "amount", currency[] = "currency",
		issued[] = "issued", due[] = "due", paid[] = "paid",
		charset[] = "UTF-8", days[] = "yyyy-mm-dd",
		decimal[] = "either";
	static const struct invoice_table own = { .number = number,
		.client = client, .amount = amount, .currency = currency,
		.issued = issued, .due = due, .paid = paid,
		.charset = charset, .days = days, .decimal = decimal };

	return &own;
}

/* The table of that name; NULL, and told, when there is none. */
static const struct invoice_table *
find_table(const struct mind *mind, const char *name)
{
	const struct config *config = mind->config;

	for (size_t i = 0; i < config->n_invoice_tables; i++)
		if (strcmp(config->invoice_tables[i].name, name) == 0)
			return &config->invoice_tables[i];
	complain("the configuration has no invoice_tables \"%s\"", name);
	return NULL;
}

static void
read_invoice(struct table_file *t, const struct mind *mind,
	const struct invoice_table *form, struct day today,
	struct ledgers *out)
{
	struct invoice_row row = { 0 };
	const char *wrong;
	bool two;
	const struct client *client = client_called(mind, table_cell_of(t,
		CLIENT), &two);
	const char *number = table_cell_of(t, NUMBER);
	const char *amount = table_cell_of(t, AMOUNT);
	const char *currency = table_cell_of(t, CURRENCY);
	int before = t->faults;

	if (currency[0] == '\0' && form->only_currency != NULL)
		currency = form->only_currency;
	if (!invoice_number_valid(number))
		table_fault(t, "this is no number of an invoice:", number);
	if (client == NULL)
		table_fault(t, two ? "more than one client has the name" :
			"there is no client", table_cell_of(t, CLIENT));
	if (!currency_known(currency))
		table_fault(t, "a currency is such as EUR (ISO 4217), not",
			currency);
	else if (!cell_amount(amount, form->decimal, currency, &row.amount))
		table_fault(t, "this is no amount:", amount);
	table_day(t, ISSUED, form->days, "issued", &row.issued);
	table_day(t, DUE, form->days, "due", &row.due);
	if (table_cell_of(t, PAID)[0] != '\0')
		table_day(t, PAID, form->days, "paid, where it is not empty,",
			&row.paid);
	wrong = t->faults != before ? NULL : invoice_days_wrong(&row, today);
	if (wrong != NULL) {
		char *what = mem_printf("%s: invoice", wrong);

		table_fault(t, what, number);
		free(what);
	}
	if (t->faults != before)
		return;
	row.number = mem_str(number);
	row.client = mem_str(client->id);
	row.currency = mem_str(currency);
	if (out->n_invoices == out->room) {
		out->room = out->room * 2 + 64;
		out->invoices = mem_grow(out->invoices, out->room,
			sizeof(*out->invoices));
	}
	out->invoices[out->n_invoices++] = row;
}

static int
by_number(const void *left, const void *right)
{
	const struct invoice_row *const *a = left, *const *b = right;

	return strcmp((*a)->number, (*b)->number);
}

static bool
same_row(const struct invoice_row *a, const struct invoice_row *b)
{
	return strcmp(a->client, b->client) == 0 && a->amount == b->amount &&
		strcmp(a->currency, b->currency) == 0 &&
		day_number(a->issued) == day_number(b->issued) &&
		day_number(a->due) == day_number(b->due) &&
		a->paid.year == b->paid.year &&
		a->paid.month == b->paid.month && a->paid.mday == b->paid.mday;
}

/* A number that stands there twice, and not alike: which one is right? */
static bool
no_two_alike(struct ledgers *all, const char *path)
{
	const struct invoice_row **rows = mem_array(all->n_invoices + 1,
		sizeof(*rows));
	bool ok = true;

	for (size_t i = 0; i < all->n_invoices; i++)
		rows[i] = &all->invoices[i];
	qsort(rows, all->n_invoices, sizeof(*rows), by_number);
	all->n_numbers = all->n_invoices;
	for (size_t i = 1; ok && i < all->n_invoices; i++)
		if (strcmp(rows[i - 1]->number, rows[i]->number) == 0) {
			all->n_numbers--;
			ok = same_row(rows[i - 1], rows[i]);
		}
	for (size_t i = 1; !ok && i < all->n_invoices; i++)
		if (strcmp(rows[i - 1]->number, rows[i]->number) == 0 &&
		    !same_row(rows[i - 1], rows[i])) {
			complain("%s: invoice %s stands there twice, and not"
				" alike", path, rows[i]->number);
			break;
		}
	free(rows);
	return ok;
}

bool
ledgers_invoices(struct ledgers *out, const struct mind *mind,
	const char *table, const char *path, int64_t now)
{
	struct day today = now == 0 ? LAST_DAY : day_at(now, when_offset(now,
		mind->config->firm.timezone));
	const struct invoice_table *form = table == NULL ? own_table() :
		find_table(mind, table);
	const char *wanted[COLUMNS];
	struct table_file t;
	bool ok;

	if (form == NULL)
		return false;
	wanted[NUMBER] = form->number;
	wanted[CLIENT] = form->client;
	wanted[AMOUNT] = form->amount;
	wanted[CURRENCY] = form->currency;
	wanted[ISSUED] = form->issued;
	wanted[DUE] = form->due;
	wanted[PAID] = form->paid;
	ok = table_open(&t, path, form->charset, wanted, COLUMNS);
	while (ok && table_next(&t))
		read_invoice(&t, mind, form, today, out);
	ok = ok && t.faults == 0;
	table_close(&t);
	return ok && no_two_alike(out, path);
}

static void
read_call(struct table_file *t, const struct mind *mind, struct ledgers *out)
{
	struct call_row row = { 0 };
	int before = t->faults;

	if (!cell_time(table_cell_of(t, 0), &row.at))
		table_fault(t, "time is such as 2026-03-24T09:30+01:00, not",
			table_cell_of(t, 0));
	if (mind_client(mind, table_cell_of(t, 1)) == NULL)
		table_fault(t, "there is no client", table_cell_of(t, 1));
	if (!call_way_parse(table_cell_of(t, 3), &row.way))
		table_fault(t, "direction is in, out or both, not",
			table_cell_of(t, 3));
	if (t->faults != before)
		return;
	row.client = mem_str(table_cell_of(t, 1));
	row.person = mem_str(table_cell_of(t, 2));
	row.note = mem_str(table_cell_of(t, 4));
	out->calls = mem_grow(out->calls, out->n_calls + 1,
		sizeof(*out->calls));
	out->calls[out->n_calls++] = row;
}

bool
ledgers_calls(struct ledgers *out, const struct mind *mind, const char *path)
{
	static const char *const wanted[] = { "time", "client", "person",
		"direction", "note" };
	struct table_file t;
	bool ok = table_open(&t, path, "UTF-8", wanted, HEED_COUNT(wanted));

	while (ok && table_next(&t))
		read_call(&t, mind, out);
	ok = ok && t.faults == 0;
	table_close(&t);
	return ok;
}

void
ledgers_free(struct ledgers *ledgers)
{
	invoices_free(ledgers->invoices, ledgers->n_invoices);
	calls_free(ledgers->calls, ledgers->n_calls);
	*ledgers = (struct ledgers) { 0 };
}
