/* SPDX-License-Identifier: ISC */
/*
 * One letter for all that is overdue, never one for each.  Numbers come from
 * imports and mails: in a letter they are cleaned as all values are.
 */
#include "heedd/bill.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/num.h"
#include "base/utf8.h"
#include "outbox/money.h"
#include "store/holds.h"
#include "store/payments.h"

#define CURRENCIES 8
#define NUMBER	   60 /* bytes shown of one */

int64_t
bill_open(const struct invoice_row *invoice)
{
	return invoice_open(invoice) ? invoice->amount : 0;
}

static void
gather(const struct course_source *source, const struct strv *numbers,
	struct bill *bill)
{
	/* the rows begin with the one that was due last */
	for (size_t i = source->n_invoices; i-- > 0;) {
		const struct invoice_row *row = &source->invoices[i];

		if (bill_open(row) > 0 && (numbers == NULL ?
			course_overdue(source, row) > 0 :
			strv_has(numbers, row->number)))
			bill->v[bill->n++] = row;
	}
}

struct bill
bill_of(const struct course_source *source, const struct strv *numbers)
{
	struct bill bill = { .v = mem_array(source->n_invoices + 1,
		sizeof(struct invoice_row *)) };

	gather(source, NULL, &bill);
	if (bill.n == 0)
		gather(source, numbers, &bill);
	return bill;
}

void
bill_free(struct bill *bill)
{
	free((void *)bill->v);
	*bill = (struct bill) { 0 };
}

void
bill_leave_held(struct store *store, struct day today,
	const struct strv *numbers, struct bill *bill)
{
	bool any = numbers->n == 0;
	size_t kept = 0;

	for (size_t i = 0; i < bill->n; i++) {
		const struct invoice_row *row = bill->v[i];

		if (holds_invoice(store, row->client, row->number, today) ||
		    payments_wait_for(store, row->number))
			continue;
		any |= strv_has(numbers, row->number);
		bill->v[kept++] = row;
	}
	bill->n = any ? kept : 0;
}

char *
bill_frozen(const struct bill *bill)
{
	struct buf text = buf_new(LIMIT_LETTER);

	for (size_t i = 0; i < bill->n; i++)
		buf_printf(&text, "%s\t%" PRId64 "\t%s\n", bill->v[i]->number,
			bill_open(bill->v[i]), bill->v[i]->currency);
	return buf_take(&text);
}

/* "2026-47\t1250000\tSEK": is it so still? */
static bool
line_settled(struct store *store, const char *client, char *line)
{
	char *amount = strchr(line, '\t'), *currency = NULL;
	struct invoice_row row;
	int64_t open;
	bool settled = true;

	if (amount != NULL) {
		*amount++ = '\0';
		currency = strchr(amount, '\t');
	}
	if (currency == NULL)
		return true;
	*currency++ = '\0';
	if (num_parse(amount, 1, INT64_MAX, &open) &&
	    invoices_find(store, line, &row)) {
		settled = strcmp(row.client, client) != 0 ||
			bill_open(&row) != open ||
			strcmp(row.currency, currency) != 0 ||
			payments_wait_for(store, line);
		invoice_clear(&row);
	}
	return settled;
}

bool
bill_settled(struct store *store, const char *client, const char *frozen)
{
	char *copy = mem_str(frozen), *rest = copy, *line;
	bool settled = frozen[0] == '\0';

	while (!settled && (line = strsep(&rest, "\n")) != NULL)
		if (line[0] != '\0')
			settled = line_settled(store, client, line);
	free(copy);
	return settled;
}

/* "12 500,00 kr, 300,00 €": one sum for each currency. */
static char *
total(const struct bill *bill, const char *language, const char *country)
{
	struct buf text = buf_new(LIMIT_LETTER);
	const char *seen[CURRENCIES];
	size_t n = 0;

	for (size_t i = 0; i < bill->n; i++) {
		const char *currency = bill->v[i]->currency;
		int64_t sum = 0;
		bool known = n == CURRENCIES;
		char *amount;

		for (size_t k = 0; k < n; k++)
			known |= strcmp(seen[k], currency) == 0;
		if (known)
			continue;
		for (size_t k = i; k < bill->n; k++)
			if (strcmp(bill->v[k]->currency, currency) == 0)
				sum += bill_open(bill->v[k]);
		amount = money_text(sum, currency, language, country);
		buf_printf(&text, "%s%s", n == 0 ? "" : ", ", amount);
		free(amount);
		seen[n++] = currency;
	}
	return buf_take(&text);
}

struct bill_texts
bill_texts(const struct bill *bill, const char *language, const char *country)
{
	struct buf table = buf_new(LIMIT_LETTER);
	struct bill_texts texts = { 0 };

	if (bill == NULL || bill->n == 0)
		return texts;
	for (size_t i = 0; i < bill->n; i++) {
		const struct invoice_row *row = bill->v[i];
		char *amount = money_text(bill_open(row), row->currency,
			language, country);
		char *due = money_day(row->due, language, country);
		/* a line of its own for each, whatever its number is */
		char *number = utf8_line(row->number, NUMBER);

		buf_printf(&table, "%s%s \u2013 %s \u2013 %s", i == 0 ? "" :
			"\n", number, amount, due);
		if (bill->n == 1)
			texts = (struct bill_texts) { .amount = amount,
				.number = number, .due = due };
		else {
			free(number);
			free(amount);
			free(due);
		}
	}
	texts.table = buf_take(&table);
	texts.total = total(bill, language, country);
	return texts;
}

void
bill_texts_free(struct bill_texts *texts)
{
	free(texts->table);
	free(texts->total);
	free(texts->number);
	free(texts->amount);
	free(texts->due);
	*texts = (struct bill_texts) { 0 };
}

void
bill_values(const struct bill_texts *texts, struct letter_values *values)
{
	values->invoices = texts->table;
	values->amount_open = texts->total;
	values->invoice_number = texts->number;
	values->invoice_amount = texts->amount;
	values->invoice_due = texts->due;
}
