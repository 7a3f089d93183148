/* SPDX-License-Identifier: ISC */
/*
 * Trusts no cell.  All rows are read before anything is done with one, so that
 * a file is taken whole or not at all.
 */
#include "heed/ledgers.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/currency.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"

#define CELLS	   40	  /* in a row */
#define COLUMNS	   8	  /* that we want */
#define FAULTS_MAX 20	  /* told at most */

/* A file while it is read; the cells point into `bytes`. */
struct table_file {
	const char *path;
	struct buf bytes;
	char *at; /* NULL: at its end */
	char separator;
	int line, begins; /* of the row in hand */
	char *cells[CELLS];
	size_t n;
	int column[COLUMNS]; /* where each wanted one stands */
	int faults;
};

static void
fault(struct table_file *t, const char *what, const char *cell)
{
	if (t->faults++ < FAULTS_MAX)
		complain("%s:%d: %s \"%.40s\"", t->path, t->begins, what,
			cell);
}

/* The next cell; true when the row goes on behind it. */
static bool
next_cell(struct table_file *t)
{
	char *in = t->at, *out = in, *cell = in;
	bool quoted = *in == '"', more;

	in += quoted;
	for (; *in != '\0'; in++) {
		t->line += *in == '\n';
		if (quoted && *in == '"' && in[1] == '"')
			in++;
		else if (quoted && *in == '"') {
			quoted = false;
			continue;
		} else if (!quoted && (*in == t->separator || *in == '\n'))
			break;
		*out++ = *in;
	}
	more = *in == t->separator;
	t->at = *in == '\0' ? NULL : in + 1;
	if (out > cell && out[-1] == '\r' && !more)
		out--;
	*out = '\0';
	if (t->n < CELLS)
		t->cells[t->n++] = cell;
	return more;
}

static bool
next_row(struct table_file *t)
{
	do {
		t->n = 0;
		t->begins = t->line;
		if (t->at == NULL || *t->at == '\0')
			return false;
		while (next_cell(t) && t->at != NULL)
			;
	} while (t->n == 1 && t->cells[0][0] == '\0');
	return true;
}

/* The cell of a wanted column; "" where the row is too short. */
static const char *
cell_of(const struct table_file *t, size_t wanted)
{
	int column = t->column[wanted];

	return column < 0 || (size_t)column >= t->n ? "" : t->cells[column];
}

/* Reads the head; false when a column is missing. */
static bool
open_table(struct table_file *t, const char *path, const char *const *wanted)
{
	struct problem problem = { 0 };
	char *end;

	*t = (struct table_file) { .path = path, .line = 1, .begins = 1,
		.bytes = buf_new(MIB(64)) };
	if (!file_read(path, &t->bytes, &problem)) {
		complain("%s", problem.text);
		return false;
	}
	buf_str(&t->bytes, "");
	t->at = t->bytes.data;
	if (strncmp(t->at, "\xef\xbb\xbf", 3) == 0)
		t->at += 3;
	if (!utf8_valid(t->at, strlen(t->at))) {
		complain("%s: it is not UTF-8: export it as such", path);
		return false;
	}
	end = strpbrk(t->at, "\t;,\n");
	t->separator = end == NULL || *end == '\n' ? ',' : *end;
	if (!next_row(t))
		t->n = 0;
	for (size_t k = 0; wanted[k] != NULL; k++) {
		t->column[k] = -1;
		for (size_t i = 0; i < t->n; i++)
			if (strcasecmp(t->cells[i], wanted[k]) == 0)
				t->column[k] = (int)i;
		if (t->column[k] < 0)
			fault(t, "the head has no column", wanted[k]);
	}
	return t->faults == 0;
}

static void
read_invoice(struct table_file *t, const struct mind *mind,
	struct ledgers *out)
{
	struct invoice_row row = { 0 };
	const char *paid = cell_of(t, 6);
	int before = t->faults;

	if (cell_of(t, 0)[0] == '\0')
		fault(t, "an invoice without a number:", cell_of(t, 0));
	if (mind_client(mind, cell_of(t, 1)) == NULL)
		fault(t, "there is no client", cell_of(t, 1));
	if (!currency_known(cell_of(t, 3)))
		fault(t, "a currency is such as EUR (ISO 4217), not",
			cell_of(t, 3));
	else if (!currency_amount(cell_of(t, 2), cell_of(t, 3),
		&row.amount))
		fault(t, "this is no amount:", cell_of(t, 2));
	if (!day_parse_iso(cell_of(t, 4), &row.issued))
		fault(t, "issued is a day such as 2026-03-24, not",
			cell_of(t, 4));
	if (!day_parse_iso(cell_of(t, 5), &row.due))
		fault(t, "due is a day such as 2026-03-24, not",
			cell_of(t, 5));
	if (paid[0] != '\0' && !day_parse_iso(paid, &row.paid))
		fault(t, "paid is a day such as 2026-03-24, or empty, not",
			paid);
	if (t->faults != before)
		return;
	row.number = mem_str(cell_of(t, 0));
	row.client = mem_str(cell_of(t, 1));
	row.currency = mem_str(cell_of(t, 3));
	out->invoices = mem_grow(out->invoices, out->n_invoices + 1,
		sizeof(*out->invoices));
	out->invoices[out->n_invoices++] = row;
}

bool
ledgers_invoices(struct ledgers *out, const struct mind *mind,
	const char *path)
{
	static const char *const wanted[] = { "number", "client", "amount",
		"currency", "issued", "due", "paid", NULL };
	struct table_file t;
	bool ok = open_table(&t, path, wanted);

	while (ok && next_row(&t))
		read_invoice(&t, mind, out);
	buf_free(&t.bytes);
	return ok && t.faults == 0;
}

/* "2026-03-24T09:30+01:00", seconds allowed; false when it is none. */
static bool
read_time(const char *text, int64_t *out)
{
	int year, month, mday, hour, minute, zone_hour = 0, zone_minute = 0;
	int used = 0, second = 0;
	char sign = '+';
	struct day day;

	if (sscanf(text, "%4d-%2d-%2dT%2d:%2d%n", &year, &month, &mday, &hour,
		&minute, &used) != 5)
		return false;
	text += used;
	if (sscanf(text, ":%2d%n", &second, &used) == 1)
		text += used;
	if (strcmp(text, "Z") != 0 && (sscanf(text, "%c%2d:%2d%n", &sign,
		&zone_hour, &zone_minute, &used) != 3 || text[used] != '\0' ||
		strchr("+-", sign) == NULL))
		return false;
	day = (struct day) { year, month, mday };
	if (!day_valid(day) || hour > 23 || minute > 59 || second > 60)
		return false;
	*out = day_number(day) * 86400 + hour * 3600 + minute * 60 + second -
		(sign == '-' ? -1 : 1) * (zone_hour * 60 + zone_minute) * 60;
	return true;
}

static void
read_call(struct table_file *t, const struct mind *mind, struct ledgers *out)
{
	struct call_row row = { .incoming = strcmp(cell_of(t, 3), "in") == 0 };
	int before = t->faults;

	if (!read_time(cell_of(t, 0), &row.at))
		fault(t, "time is such as 2026-03-24T09:30+01:00, not",
			cell_of(t, 0));
	if (mind_client(mind, cell_of(t, 1)) == NULL)
		fault(t, "there is no client", cell_of(t, 1));
	if (!row.incoming && strcmp(cell_of(t, 3), "out") != 0)
		fault(t, "direction is in or out, not", cell_of(t, 3));
	if (t->faults != before)
		return;
	row.client = mem_str(cell_of(t, 1));
	row.person = mem_str(cell_of(t, 2));
	row.note = mem_str(cell_of(t, 4));
	out->calls = mem_grow(out->calls, out->n_calls + 1,
		sizeof(*out->calls));
	out->calls[out->n_calls++] = row;
}

bool
ledgers_calls(struct ledgers *out, const struct mind *mind, const char *path)
{
	static const char *const wanted[] = { "time", "client", "person",
		"direction", "note", NULL };
	struct table_file t;
	bool ok = open_table(&t, path, wanted);

	while (ok && next_row(&t))
		read_call(&t, mind, out);
	buf_free(&t.bytes);
	return ok && t.faults == 0;
}

void
ledgers_free(struct ledgers *ledgers)
{
	invoices_free(ledgers->invoices, ledgers->n_invoices);
	calls_free(ledgers->calls, ledgers->n_calls);
	*ledgers = (struct ledgers) { 0 };
}
