/* SPDX-License-Identifier: ISC */
/*
 * Rows -> structs.  The rows are our own, but an older heedd may have written
 * them: a name that is not known any more is passed over.
 */
#include "heedd/recall.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heedd/remember.h"
#include "signals/own.h"

static char *
text_of(const char *text)
{
	return mem_str(text == NULL ? "" : text);
}

static void
split(struct strv *list, const char *words)
{
	for (const char *p = words == NULL ? "" : words; *p != '\0';) {
		size_t len = strcspn(p, " ");

		if (len > 0)
			strv_own(list, mem_strn(p, len));
		p += len + (p[len] == ' ');
	}
}

/* The value whose name is `word`, among the first `n`; else `otherwise`. */
#define BY_NAME(type, name_of, n, word, otherwise)                        \
	type value = (otherwise);                                         \
	for (int i = 0; (word) != NULL && i < (n); i++)                   \
		if (strcmp(name_of((type)i), (word)) == 0)                \
			value = (type)i;                                  \
	return value

static enum automatic
automatic_of(const char *word)
{
	BY_NAME(enum automatic, automatic_name, AUTOMATIC_KINDS, word,
		AUTOMATIC_OTHER);
}

static enum verdict
verdict_of(const char *word)
{
	BY_NAME(enum verdict, verdict_name, VERDICT_FAIL + 1, word,
		VERDICT_UNKNOWN);
}

static enum feeling
feeling_of(const char *word)
{
	BY_NAME(enum feeling, feeling_name, FEELING_POSITIVE + 1, word,
		FEELING_NEUTRAL);
}

static enum direction
direction_of(const char *word)
{
	BY_NAME(enum direction, direction_name, DIRECTION_DRAFT + 1, word,
		DIRECTION_OTHER);
}

static bool
is_ours(enum direction direction)
{
	return direction == DIRECTION_FROM_US || direction == DIRECTION_DRAFT;
}

static struct message *
message_of(const struct mail_row *row)
{
	struct message *m = mem_new(sizeof(*m));

	memcpy(m->fingerprint, row->fingerprint,
		strnlen(row->fingerprint, HASH_HEX - 1));
	m->message_id = text_of(row->message_id);
	m->in_reply_to = text_of(row->in_reply_to);
	split(&m->references, row->refs);
	if (row->from_address != NULL && row->from_address[0] != '\0') {
		m->from.v = mem_array(1, sizeof(*m->from.v));
		m->from.v[0].name = text_of(row->from_name);
		m->from.v[0].address = text_of(row->from_address);
		m->from.n = 1;
	}
	m->date = row->date;
	m->zone = row->zone;
	m->has_date = row->has_date;
	m->subject = text_of(row->subject);
	m->text = text_of(row->text);
	m->truncated = row->truncated;
	m->attachments = (size_t)row->attachments;
	m->automatic = automatic_of(row->automatic);
	m->automatic_why = text_of("");
	m->verdict = verdict_of(row->verdict);
	m->verdict_why = text_of("");
	m->heed_id = text_of(row->heed_id);
	m->refers_to_heed = text_of(row->refers_to);
	return m;
}

static struct evidence
evidence_of(const struct finding_row *row)
{
	return (struct evidence) {
		.in_subject = row->in_subject,
		.start = (size_t)row->start,
		.len = (size_t)row->len,
		.words = text_of(row->words),
	};
}

static struct reading *
reading_of(const struct mail_row *row, const struct finding_row *findings,
	size_t n)
{
	struct reading *r = mem_new(sizeof(*r));

	snprintf(r->language, sizeof(r->language), "%s",
		row->language == NULL ? "und" : row->language);
	r->language_sure = row->language_sure;
	r->sentiment = row->sentiment;
	r->feeling = feeling_of(row->feeling);
	r->mood = mem_array(n, sizeof(*r->mood));
	r->signals = mem_array(n, sizeof(*r->signals));
	if (is_ours(direction_of(row->direction))) {
		r->own = mem_new(sizeof(*r->own));
		r->own->v = mem_array(n, sizeof(*r->own->v));
		memcpy(r->own->language, r->language, sizeof(r->language));
	}
	for (size_t i = 0; i < n; i++) {
		struct day day = { 0 };
		enum signal_kind kind;
		enum own_kind own;

		if (findings[i].day != NULL)
			day_parse_iso(findings[i].day, &day);
		if (strcmp(findings[i].kind, "mood") == 0)
			r->mood[r->n_mood++] = evidence_of(&findings[i]);
		else if (strcmp(findings[i].kind, "day") == 0)
			r->day = day;
		else if (r->own != NULL && own_parse(findings[i].kind, &own))
			r->own->v[r->own->n++] = (struct own_finding) {
				.kind = own,
				.weight = findings[i].weight,
				.evidence = evidence_of(&findings[i]),
				.day = day,
			};
		else if (signal_parse(findings[i].kind, &kind))
			r->signals[r->n_signals++] = (struct signal) {
				.kind = kind,
				.weight = findings[i].weight,
				.evidence = evidence_of(&findings[i]),
				.day = day,
			};
	}
	return r;
}

/* To which clients at once our mail went; one is not written down. */
static void
find_audience(struct recollection *r, const struct finding_row *findings,
	size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(findings[i].kind, "audience") == 0)
			split(&r->audience, findings[i].words);
}

/* Our configuration of today says who the client is, not that of then. */
static void
find_client(const struct mind *mind, struct recollection *r)
{
	r->direction = direction_of(r->row.direction);
	r->match.client = mind_client(mind, r->row.client);
	r->match.listed = NULL;
	if (r->row.listed == NULL || r->match.client == NULL)
		return;
	for (size_t i = 0; i < r->match.client->addresses.n; i++)
		if (strcmp(r->match.client->addresses.v[i], r->row.listed) ==
			0)
			r->match.listed = r->match.client->addresses.v[i];
}

struct recollection *
recall(const struct mind *mind, struct store *store, int64_t mail, int64_t now)
{
	return recall_for(mind, store, mail, NULL, now);
}

struct recollection *
recall_for(const struct mind *mind, struct store *store, int64_t mail,
	const char *client, int64_t now)
{
	struct recollection *r = mem_new(sizeof(*r));
	struct finding_row *findings = NULL;
	struct memory *memory = NULL;
	struct text_counts counts;
	size_t n = 0, n_facts;

	if (!mails_load(store, mail, &r->row, &findings, &n)) {
		mem_free(&r);
		return NULL;
	}
	if (client != NULL) {
		mem_replace(&r->row.client, client);
		mem_replace(&r->row.listed, NULL);
	}
	find_client(mind, r);
	find_audience(r, findings, n);
	if (!r->row.quarantined) {
		r->message = message_of(&r->row);
		r->reading = reading_of(&r->row, findings, n);
		counts = (struct text_counts) { r->row.words,
			r->row.questions };
		/* of an older heedd, which did not count them */
		if (counts.words < 0 && r->row.text != NULL)
			counts = text_count(r->row.text);
		if (r->match.client != NULL)
			memory = remember(mind, store,
				r->match.client->id, r->audience.n > 1 ?
				(int)r->audience.n :
				is_ours(r->direction), now);
		fact_table(&n_facts);
		r->facts = mem_array(n_facts, sizeof(*r->facts));
		facts_fill(&(struct fact_source) {
			.message = r->message,
			.reading = r->reading,
			.counts = &counts,
			.direction = r->direction,
			.match = r->match,
			.course = memory == NULL ? NULL : &memory->course,
			.now = now,
		}, r->facts);
		memory_free(&memory);
	}
	finding_rows_free(findings, n);
	return r;
}

struct recollection *
recollection_new(const char *fingerprint, const char *account,
	const char *client, const char *subject, int64_t date)
{
	struct recollection *about = mem_new(sizeof(*about));
	struct mail_row *row = &about->row;

	row->fingerprint = mem_str(fingerprint);
	row->account = mem_str(account);
	row->client = mem_str(client);
	row->subject = mem_str(subject);
	row->message_id = mem_str("");
	row->in_reply_to = mem_str("");
	row->from_name = mem_str("");
	row->from_address = mem_str("");
	row->date = date;
	return about;
}

void
recollection_free(struct recollection **recollection)
{
	if (*recollection == NULL)
		return;
	free((*recollection)->words);
	found_free(&(*recollection)->found);
	strv_free(&(*recollection)->audience);
	reading_free(&(*recollection)->reading);
	message_free(&(*recollection)->message);
	free((*recollection)->facts);
	mail_row_free(&(*recollection)->row);
	mem_free(recollection);
}
