/* SPDX-License-Identifier: ISC */
/*
 * An invoice that is wrongly taken for one makes people ask for money that
 * nobody owes, so each doubt leaves it out; a person has "heed invoice add".
 * The numbers come from an analyst that has parsed a file: they are checked as
 * if a stranger had typed them.  No word of the mail goes into the log.
 */
#include "heedd/paper.h"

#include <string.h>
#include <strings.h>

#include "base/currency.h"
#include "base/limits.h"
#include "base/log.h"
#include "outbox/when.h"
#include "signals/own.h"
#include "store/invoices.h"

#define LONG_DUE 7 /* days; what was due before, nobody may wait for */

bool
paper_trusted(const struct understanding *u, bool in_sent)
{
	return u != NULL && u->direction == DIRECTION_FROM_US &&
		(in_sent || u->message->verdict == VERDICT_PASS);
}

/* Everybody who got it belongs to that client, or to us. */
static bool
only_that_client(const struct mind *mind, const struct mail_addresses *list,
	const struct client *client)
{
	for (size_t i = 0; i < list->n; i++)
		if (!client_is_us(mind->book, list->v[i].address) &&
		    client_find(mind->book, list->v[i].address).client !=
			client)
			return false;
	return true;
}

/* Why the mail is no ground for an invoice of that client; NULL: it is. */
static const char *
doubt_mail(const struct mind *mind, const struct understanding *u)
{
	const struct message *m = u->message;

	if (u->match.client == NULL)
		return "it went to no client";
	/* a list that is full was cut */
	if (m->to.n >= LIMIT_ADDRESSES || m->cc.n >= LIMIT_ADDRESSES ||
	    !only_that_client(mind, &m->to, u->match.client) ||
	    !only_that_client(mind, &m->cc, u->match.client))
		return "it went to others too";
	return NULL;
}

/* Why it is none that this client owes us; NULL: it is. */
static const char *
doubt_paper(const struct mind *mind, const struct client *client,
	const struct own_invoice *paper, const struct invoice_row *row,
	int64_t today)
{
	if (row->number == NULL || !invoice_number_valid(row->number))
		return "its number is none";
	if (!currency_known(row->currency))
		return "its currency is none";
	if (paper->amount == 0 || paper->amount > CURRENCY_AMOUNT_MAX)
		return "there is nothing to pay";
	if ((paper->seller != NULL &&
		strcasecmp(paper->seller, client->name) == 0) ||
	    (paper->buyer != NULL &&
		strcasecmp(paper->buyer, mind->config->firm.name) == 0))
		return "it is not ours";
	if (row->due.year == 0)
		return "it has no due day";
	if (day_number(row->due) < day_number(row->issued))
		return "it is due before it was issued";
	if (day_number(row->due) + LONG_DUE < today)
		return "it was due long before it was read";
	return NULL;
}

static void
tell(const struct client *client, const char *why)
{
	log_event(why == NULL ? LOG_INFO_ : LOG_WARN_, "invoice", "client",
		client == NULL ? NULL : client->id, "why", why, "status",
		why == NULL ? "added" : "left out", NULL);
}

void
paper_take(struct store *store, const struct mind *mind,
	const struct understanding *u, int64_t now)
{
	const struct own_reading *own = u->reading->own;
	const struct client *client = u->match.client;
	int zone = when_offset(now, mind->config->firm.timezone);
	const char *why = NULL;

	for (size_t i = 0; own != NULL && i < own->n_papers; i++) {
		const struct own_invoice *paper = &own->papers[i];
		struct invoice_row row = {
			.number = paper->number,
			.amount = paper->credit ? -paper->amount :
				paper->amount,
			.currency = (char *)paper->currency,
			.issued = paper->issued,
			.due = paper->due,
		};

		if (row.issued.year == 0)
			row.issued = day_at(u->message->has_date ?
				u->message->date : now, zone);
		/* the day that the mail names is that of its one paper */
		if (row.due.year == 0 && own->n_papers == 1)
			row.due = own->invoice.due;
		why = doubt_mail(mind, u);
		if (why == NULL)
			why = doubt_paper(mind, client, paper, &row,
				day_number(day_at(now, zone)));
		if (why == NULL) {
			row.client = client->id;
			/* a PDF and its XML are one invoice */
			if (!invoices_add(store, &row))
				continue;
		}
		tell(client, why);
	}
}
