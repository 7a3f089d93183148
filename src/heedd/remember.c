/* SPDX-License-Identifier: ISC */
/*
 * Rows -> struct course.  Each list has an index and an end.  One moment is a
 * stretch of time too, so that there is one way to know what was then.
 */
#include "heedd/remember.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/currency.h"
#include "base/mem.h"

#define DAY	 INT64_C(86400)
#define DECLINED (60 * DAY)
#define MAILS 50 /* the last of both sides: more than what is normal needs */

struct stretch {
	const struct mind *mind;
	const char *client;
	int64_t until;
	struct course_mail *mails; /* owned; the newest first */
	size_t n_mails;
	struct invoice_row *invoices; /* owned; with what was said by `until` */
	size_t n_invoices;
	int64_t *declined; /* when meetings were; owned */
	size_t n_declined;
	bool said; /* something was said: they were others before */
};

/* All of the stretch, and behind it what its first moment wants to know. */
static void
stretch_mails(struct stretch *stretch, struct store *store, int64_t from)
{
	struct course_mail *before;
	size_t n;

	if (from < stretch->until)
		stretch->mails = course_mails(store, stretch->client,
			from + 1, stretch->until + 1, (size_t)INT64_MAX,
			&stretch->n_mails);
	before = course_mails(store, stretch->client, 0, from + 1, MAILS, &n);
	stretch->mails = mem_grow(stretch->mails, stretch->n_mails + n + 1,
		sizeof(*stretch->mails));
	for (size_t i = 0; i < n; i++)
		stretch->mails[stretch->n_mails++] = before[i];
	free(before);
}

struct stretch *
stretch_of(const struct mind *mind, struct store *store, const char *client,
	int64_t from, int64_t until)
{
	struct stretch *stretch = mem_new(sizeof(*stretch));

	stretch->mind = mind;
	stretch->client = client;
	stretch->until = until;
	stretch_mails(stretch, store, from);
	stretch->invoices = invoices_at(store, client, false, until,
		&stretch->n_invoices);
	stretch->declined = course_declined(store, client, from - DECLINED,
		until + 1, &stretch->n_declined);
	stretch->said = from < until && said_any(store, client);
	return stretch;
}

void
stretch_free(struct stretch **stretch)
{
	if (*stretch == NULL)
		return;
	course_mails_free((*stretch)->mails, (*stretch)->n_mails);
	invoices_free((*stretch)->invoices, (*stretch)->n_invoices);
	free((*stretch)->declined);
	mem_free(stretch);
}

/* As it was then: what was issued later, or paid later, was not yet. */
static void
turn_back(struct memory *memory, const struct invoice_row *rows, size_t n)
{
	struct course_source *s = &memory->source;
	int64_t today = course_day(s, s->now);

	memory->invoices = mem_array(n + 1, sizeof(*memory->invoices));
	s->invoices = memory->invoices;
	for (size_t i = 0; i < n; i++) {
		struct invoice_row row = rows[i];

		if (row.paid.year != 0 && day_number(row.paid) > today)
			row.paid = (struct day) { 0 };
		if (day_number(row.issued) <= today)
			memory->invoices[s->n_invoices++] = row;
	}
}

/* What was said of each by then, where anything was ever said. */
static void
recall_invoices(struct memory *memory, const struct stretch *stretch,
	struct store *store)
{
	if (!stretch->said || memory->source.now == stretch->until) {
		turn_back(memory, stretch->invoices, stretch->n_invoices);
		return;
	}
	memory->texts = invoices_at(store, stretch->client, false,
		memory->source.now, &memory->n_texts);
	turn_back(memory, memory->texts, memory->n_texts);
}

/* The last ones by then, and the invitations. */
static void
recall_mails(struct course_source *s, const struct stretch *stretch)
{
	size_t first = 0, left;

	for (size_t i = 0; i < stretch->n_declined; i++)
		s->declined += stretch->declined[i] <= s->now &&
			stretch->declined[i] >= s->now - DECLINED;
	while (first < stretch->n_mails && stretch->mails[first].date > s->now)
		first++;
	s->mails = stretch->mails + first;
	left = stretch->n_mails - first;
	s->n_mails = left < MAILS ? left : MAILS;
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
remember_at(const struct stretch *stretch, struct store *store, int audience,
	int64_t now)
{
	struct memory *memory = mem_new(sizeof(*memory));
	struct course_source *s = &memory->source;
	const struct client *row = mind_client(stretch->mind, stretch->client);
	bool viewing = store_view(store);

	s->now = now;
	s->audience = audience;
	s->ours = &stretch->mind->config->firm.hours;
	s->theirs = row == NULL ? s->ours : &row->hours;
	recall_mails(s, stretch);
	recall_invoices(memory, stretch, store);
	s->called = calls_last(store, stretch->client, false, now + 1);
	s->called_us = calls_last(store, stretch->client, true, now + 1);
	store_view_end(store, viewing);
	if (row != NULL)
		s->deciders = &row->deciders;
	if (row != NULL && row->since != NULL)
		day_parse_iso(row->since, &s->since);
	if (row != NULL && row->until != NULL)
		day_parse_iso(row->until, &s->until);
	if (row != NULL)
		agreed(row, s);
	course_fill(s, &memory->course);
	return memory;
}

struct memory *
remember(const struct mind *mind, struct store *store, const char *client,
	int audience, int64_t now)
{
	bool viewing = store_view(store);
	struct stretch *stretch = stretch_of(mind, store, client, now, now);
	struct memory *memory = remember_at(stretch, store, audience, now);

	store_view_end(store, viewing);
	memory->stretch = stretch;
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
	stretch_free(&(*memory)->stretch);
	free((*memory)->invoices);
	invoices_free((*memory)->texts, (*memory)->n_texts);
	mem_free(memory);
}
