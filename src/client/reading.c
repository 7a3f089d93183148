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

/* What is attached is what will be booked: it goes before the text. */
static void
read_papers(const struct message *message, struct own_invoice *out)
{
	struct einvoice invoice;

	for (size_t i = 0; i < message->n_papers; i++) {
		if (!einvoice_read(message->papers[i].bytes,
			message->papers[i].len, &invoice, NULL))
			continue;
		free(out->number);
		out->number = mem_str(invoice.number);
		out->credit = invoice.credit != (invoice.amount < 0);
		out->amount = invoice.amount < 0 ? -invoice.amount :
			invoice.amount;
		memcpy(out->currency, invoice.currency, sizeof(out->currency));
		if (invoice.due.year != 0)
			out->due = invoice.due;
		einvoice_free(&invoice);
		return;
	}
}

char *
client_tag(const struct client *client)
{
	if (client == NULL || client->language == NULL)
		return NULL;
	return client->country == NULL || client->country[0] == '\0' ?
		mem_str(client->language) :
		mem_printf("%s-%s", client->language, client->country);
}

struct reading *
client_reading(const struct client_book *book, const struct lexicon *lexicon,
	const struct message *message)
{
	struct client_match match;
	enum direction direction = client_direction(book, message, &match);
	char *hint = client_tag(match.client);
	struct reading *reading = signals_read(lexicon, message, hint);

	if (direction == DIRECTION_FROM_US)
		reading->own = own_read(lexicon, message, hint);
	if (reading->own != NULL)
		read_papers(message, &reading->own->invoice);
	free(hint);
	return reading;
}
