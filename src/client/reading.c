/* SPDX-License-Identifier: ISC */
/*
 * One message, read as that of whoever wrote it: ours are asked for promises
 * and invoices too.
 */
#include "client/client.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "einvoice/einvoice.h"
#include "signals/own.h"

static struct own_invoice
own_of(const struct einvoice *invoice)
{
	struct own_invoice own = {
		.number = mem_str(invoice->number),
		.seller = mem_str(invoice->seller),
		.buyer = mem_str(invoice->buyer),
		.credit = invoice->credit != (invoice->amount < 0),
		.amount = invoice->amount < 0 ? -invoice->amount :
			invoice->amount,
		.issued = invoice->issued,
		.due = invoice->due,
	};

	memcpy(own.currency, invoice->currency, sizeof(own.currency));
	return own;
}

/* What is attached is what will be booked: it goes before the text. */
static void
prefer_paper(const struct own_invoice *paper, struct own_invoice *out)
{
	mem_replace(&out->number, paper->number);
	out->credit = paper->credit;
	out->amount = paper->amount;
	memcpy(out->currency, paper->currency, sizeof(out->currency));
	if (paper->due.year != 0)
		out->due = paper->due;
}

static void
read_papers(const char *raw, size_t len, struct own_reading *out)
{
	struct einvoice invoice;
	struct papers papers;

	papers_find(&papers, raw, len);
	for (size_t i = 0; i < papers.n; i++) {
		if (!einvoice_read(papers.v[i].bytes, papers.v[i].len,
			&invoice, NULL))
			continue;
		out->papers[out->n_papers++] = own_of(&invoice);
		einvoice_free(&invoice);
	}
	papers_free(&papers);
	if (out->n_papers > 0)
		prefer_paper(&out->papers[0], &out->invoice);
}

/* "sv", "en-US"; NULL when the client or his language is not known. */
static char *
tag_of(const struct client *client)
{
	if (client == NULL || client->language == NULL)
		return NULL;
	return client->country == NULL || client->country[0] == '\0' ?
		mem_str(client->language) :
		mem_printf("%s-%s", client->language, client->country);
}

struct reading *
client_reading(const struct client_book *book, const struct lexicon *lexicon,
	const struct message *message, const char *raw, size_t len,
	struct trace *trace)
{
	struct client_match match;
	enum direction direction = client_direction(book, message, &match);
	char *hint = tag_of(match.client);
	struct reading *reading = signals_trace(lexicon, message, hint,
		trace);

	if (direction == DIRECTION_FROM_US) {
		reading->own = own_read(lexicon, message, hint);
		read_papers(raw, len, reading->own);
	}
	free(hint);
	return reading;
}
