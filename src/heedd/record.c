/* SPDX-License-Identifier: ISC */
/* Structs -> rows; recall.c makes the structs again. */
#include "heedd/record.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "signals/own.h"

static char *
joined(const struct strv *list, const char *between)
{
	struct buf out = buf_new(16384);

	for (size_t i = 0; i < list->n; i++) {
		if (i > 0)
			buf_str(&out, between);
		buf_str(&out, list->v[i]);
	}
	return buf_take(&out);
}

static struct finding_row
finding(const char *kind, double weight, const struct evidence *evidence,
	struct day day)
{
	char iso[16];

	return (struct finding_row) {
		.kind = mem_str(kind),
		.weight = weight,
		.words = mem_str(evidence->words == NULL ? "" :
			evidence->words),
		.in_subject = evidence->in_subject,
		.start = (int64_t)evidence->start,
		.len = (int64_t)evidence->len,
		.day = day.year == 0 ? NULL : mem_str(day_iso(day, iso)),
	};
}

struct finding_row *
record_findings(const struct understanding *u, size_t *n)
{
	const struct reading *reading = u->reading;
	const struct own_reading *own = reading->own;
	size_t n_own = own == NULL ? 0 : own->n;
	struct finding_row *rows = mem_array(reading->n_signals +
		reading->n_mood + n_own + 3, sizeof(*rows));
	struct evidence none = { 0 };

	*n = 0;
	for (size_t i = 0; i < reading->n_signals; i++)
		rows[(*n)++] = finding(signal_name(reading->signals[i].kind),
			reading->signals[i].weight,
			&reading->signals[i].evidence,
			reading->signals[i].day);
	for (size_t i = 0; i < reading->n_mood; i++)
		rows[(*n)++] = finding("mood", 0, &reading->mood[i],
			(struct day) { 0 });
	for (size_t i = 0; i < n_own; i++)
		rows[(*n)++] = finding(own_name(own->v[i].kind),
			own->v[i].weight, &own->v[i].evidence,
			own->v[i].day);
	if (reading->day.year != 0)
		rows[(*n)++] = finding("day", 0, &none, reading->day);
	if (reading->away.year != 0)
		rows[(*n)++] = finding("away", 0, &none, reading->away);
	if (u->direction == DIRECTION_FROM_US && u->audience.n > 1) {
		char *ids = joined(&u->audience, " ");

		rows[(*n)++] = finding("audience", (double)u->audience.n,
			&(struct evidence) { .words = ids },
			(struct day) { 0 });
		free(ids);
	}
	return rows;
}

void
record_row(struct mail_row *row, const struct understanding *u)
{
	const struct message *m = u->message;
	const struct mail_address *sender = message_sender(m);
	struct text_counts counts = text_count(m->text);

	row->message_id = mem_str(m->message_id);
	row->in_reply_to = mem_str(m->in_reply_to);
	row->refs = joined(&m->references, " ");
	row->direction = mem_str(direction_name(u->direction));
	row->client = mem_str(u->match.client == NULL ? NULL :
		u->match.client->id);
	row->listed = mem_str(u->match.listed);
	row->from_name = mem_str(sender == NULL ? "" : sender->name);
	row->from_address = mem_str(sender == NULL ? "" : sender->address);
	row->subject = mem_str(m->subject);
	row->text = mem_str(m->text);
	row->words = counts.words;
	row->questions = counts.questions;
	row->language = mem_str(u->reading->language);
	row->language_sure = u->reading->language_sure;
	row->automatic = mem_str(automatic_name(m->automatic));
	row->verdict = mem_str(verdict_name(m->verdict));
	row->heed_id = mem_str(m->heed_id);
	row->refers_to = mem_str(m->refers_to_heed);
	row->defects = joined(&m->defects, "; ");
	row->sentiment = u->reading->sentiment;
	row->feeling = mem_str(feeling_name(u->reading->feeling));
	row->has_date = m->has_date;
	row->zone = m->zone;
	row->attachments = (int64_t)m->attachments;
	row->truncated = m->truncated;
	row->addressed_us = u->addressed_us;
	if (m->has_date)
		row->date = m->date;
}
