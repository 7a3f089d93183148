/* SPDX-License-Identifier: ISC */
/* Rows -> struct course.  Each list has an index and an end. */
#include "heedd/remember.h"

#include <stdlib.h>

#include "base/currency.h"
#include "base/mem.h"

#define DAY	 INT64_C(86400)
#define DECLINED (60 * DAY)
#define MAILS 50 /* the last of both sides: more than what is normal needs */

/* As it was then: what was issued later, or paid later, was not yet. */
static void
turn_back(struct course_source *s)
{
	struct invoice_row *rows = (struct invoice_row *)s->invoices;
	int64_t today = course_day(s, s->now);
	size_t kept = 0;

	for (size_t i = 0; i < s->n_invoices; i++) {
		if (rows[i].paid.year != 0 && day_number(rows[i].paid) > today)
			rows[i].paid = (struct day) { 0 };
		if (day_number(rows[i].issued) > today)
			invoice_clear(&rows[i]);
		else
			rows[kept++] = rows[i];
	}
	s->n_invoices = kept;
}

static void
agreed(const struct client *client, struct course_source *s)
{
	if (client->fee != NULL && !currency_money(client->fee, &s->fee,
		s->fee_currency))
		s->fee = 0;
	s->terms_days = client->terms_days;
	if (client->cadence != NULL)
		s->cadence_days = day_cadence(client->cadence);
}

struct memory *
remember(const struct mind *mind, struct store *store, const char *client,
	int audience, int64_t now)
{
	struct memory *memory = mem_new(sizeof(*memory));
	struct course_source *s = &memory->source;
	const struct client *row;
	bool viewing = store_view(store);

	s->mails = course_mails(store, client, 0, now + 1, MAILS,
		&s->n_mails);
	s->invoices = invoices_at(store, client, false, now,
		&s->n_invoices);
	s->called = calls_last(store, client, false, now + 1);
	s->called_us = calls_last(store, client, true, now + 1);
	s->declined = course_declined(store, client, now - DECLINED, now + 1);
	store_view_end(store, viewing);
	s->audience = audience;
	row = mind_client(mind, client);
	if (row != NULL)
		s->deciders = &row->deciders;
	if (row != NULL && row->since != NULL)
		day_parse_iso(row->since, &s->since);
	if (row != NULL && row->until != NULL)
		day_parse_iso(row->until, &s->until);
	if (row != NULL)
		agreed(row, s);
	s->now = now;
	s->ours = &mind->config->firm.hours;
	s->theirs = row == NULL ? s->ours : &row->hours;
	turn_back(s);
	course_fill(s, &memory->course);
	return memory;
}

void
remember_promise(const struct memory *memory, struct store *store,
	const char *client, const struct course_promise *promise,
	struct course *out)
{
	const struct course_source *s = &memory->source;
	int64_t near = (day_number(promise->day) - 1) * DAY;

	course_of_promise(s, promise, calls_any(store, client,
		near > promise->made ? near : promise->made + 1, s->now + 1),
		out);
}

void
memory_free(struct memory **memory)
{
	if (*memory == NULL)
		return;
	course_mails_free((struct course_mail *)(*memory)->source.mails,
		(*memory)->source.n_mails);
	invoices_free((struct invoice_row *)(*memory)->source.invoices,
		(*memory)->source.n_invoices);
	mem_free(memory);
}
