/* SPDX-License-Identifier: ISC */
/*
 * The message and its reading, field by field.  An analyst that was taken over
 * can say what it likes about its one message, but every string is UTF-8
 * within its limit, every number within its range, and every place within the
 * text.
 */
#include "roles/insight.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "signals/own.h"

#define LIMIT_FIELD    MIB(1) /* an id, a name, a reason: of one header */
#define LIMIT_DEFECTS  1000
#define LIMIT_MOODS    64

/* What a stranger wrote into a header may be anything: it goes as UTF-8. */
static void
pack_words(struct buf *out, const char *text)
{
	char *clean;

	if (text == NULL || utf8_valid(text, strlen(text))) {
		pack_text(out, text);
		return;
	}
	clean = utf8_clean(text, strlen(text));
	pack_text(out, clean);
	free(clean);
}

static void
pack_words_list(struct buf *out, const struct strv *list)
{
	pack_int(out, (int64_t)list->n);
	for (size_t i = 0; i < list->n; i++)
		pack_words(out, list->v[i]);
}

static void
pack_addresses(struct buf *out, const struct mail_addresses *list)
{
	pack_int(out, (int64_t)list->n);
	for (size_t i = 0; i < list->n; i++) {
		pack_words(out, list->v[i].name);
		pack_words(out, list->v[i].address);
	}
}

static struct mail_addresses
unpack_addresses(struct unpacker *in)
{
	struct mail_addresses list = { 0 };
	size_t n = unpack_count(in, LIMIT_ADDRESSES);

	list.v = mem_array(n, sizeof(*list.v));
	for (; list.n < n && !in->bad; list.n++) {
		list.v[list.n].name = unpack_string(in, LIMIT_FIELD);
		list.v[list.n].address = unpack_string(in, LIMIT_FIELD);
	}
	return list;
}

void
pack_message(struct buf *out, const struct message *m)
{
	pack_words(out, m->message_id);
	pack_words(out, m->in_reply_to);
	pack_words_list(out, &m->references);
	pack_addresses(out, &m->from);
	pack_addresses(out, &m->to);
	pack_addresses(out, &m->cc);
	pack_addresses(out, &m->reply_to);
	pack_int(out, m->date);
	pack_int(out, m->zone);
	pack_bool(out, m->has_date);
	pack_words(out, m->subject);
	pack_words(out, m->text);
	pack_bool(out, m->has_html);
	pack_bool(out, m->truncated);
	pack_int(out, (int64_t)m->attachments);
	pack_int(out, m->automatic);
	pack_words(out, m->automatic_why);
	pack_int(out, m->verdict);
	pack_words(out, m->verdict_why);
	pack_words(out, m->heed_id);
	pack_words(out, m->refers_to_heed);
	pack_words_list(out, &m->defects);
}

struct message *
unpack_message(struct unpacker *in)
{
	struct message *m = mem_new(sizeof(*m));

	m->message_id = unpack_string(in, LIMIT_FIELD);
	m->in_reply_to = unpack_string(in, LIMIT_FIELD);
	m->references = unpack_list(in, LIMIT_REFERENCES, LIMIT_FIELD);
	m->from = unpack_addresses(in);
	m->to = unpack_addresses(in);
	m->cc = unpack_addresses(in);
	m->reply_to = unpack_addresses(in);
	m->date = unpack_int(in, INT64_MIN / 2, INT64_MAX / 2);
	m->zone = (int)unpack_int(in, -24 * 60, 24 * 60);
	m->has_date = unpack_bool(in);
	m->subject = unpack_string(in, LIMIT_FIELD);
	m->text = unpack_string(in, LIMIT_TEXT + KIB(4));
	m->has_html = unpack_bool(in);
	m->truncated = unpack_bool(in);
	m->attachments = unpack_count(in, LIMIT_MIME_PARTS);
	m->automatic = (enum automatic)unpack_enum(in, AUTOMATIC_KINDS);
	m->automatic_why = unpack_string(in, LIMIT_FIELD);
	m->verdict = (enum verdict)unpack_enum(in, VERDICT_FAIL + 1);
	m->verdict_why = unpack_string(in, LIMIT_FIELD);
	m->heed_id = unpack_string(in, LIMIT_FIELD);
	m->refers_to_heed = unpack_string(in, LIMIT_FIELD);
	m->defects = unpack_list(in, LIMIT_DEFECTS, LIMIT_FIELD);
	return m;
}

static void
pack_evidence(struct buf *out, const struct evidence *e)
{
	pack_bool(out, e->in_subject);
	pack_int(out, (int64_t)e->start);
	pack_int(out, (int64_t)e->len);
	pack_words(out, e->words);
}

static struct evidence
unpack_evidence(struct unpacker *in, const struct message *message)
{
	struct evidence e = { 0 };
	size_t whole;

	e.in_subject = unpack_bool(in);
	whole = strlen(e.in_subject ? message->subject : message->text);
	e.start = unpack_count(in, whole);
	e.len = unpack_count(in, whole - e.start);
	e.words = unpack_string(in, LIMIT_FIELD);
	return e;
}

static void
pack_day(struct buf *out, struct day day)
{
	pack_int(out, day.year);
	pack_int(out, day.month);
	pack_int(out, day.mday);
}

static struct day
unpack_day(struct unpacker *in)
{
	struct day day = { 0 };

	day.year = (int)unpack_int(in, 0, 9999);
	day.month = (int)unpack_int(in, 0, 12);
	day.mday = (int)unpack_int(in, 0, 31);
	unpack_check(in, day.year == 0 || day_valid(day));
	return day;
}

static void
pack_invoice(struct buf *out, const struct own_invoice *invoice)
{
	pack_words(out, invoice->number);
	pack_words(out, invoice->seller);
	pack_words(out, invoice->buyer);
	pack_bool(out, invoice->credit);
	pack_int(out, invoice->amount);
	pack_text(out, invoice->currency);
	pack_day(out, invoice->issued);
	pack_day(out, invoice->due);
}

static void
pack_own(struct buf *out, const struct own_reading *own)
{
	pack_text(out, own->language);
	pack_int(out, (int64_t)own->n);
	for (size_t i = 0; i < own->n; i++) {
		pack_int(out, own->v[i].kind);
		pack_real(out, own->v[i].weight);
		pack_evidence(out, &own->v[i].evidence);
		pack_day(out, own->v[i].day);
	}
	pack_invoice(out, &own->invoice);
	pack_int(out, (int64_t)own->n_papers);
	for (size_t i = 0; i < own->n_papers; i++)
		pack_invoice(out, &own->papers[i]);
}

void
pack_reading(struct buf *out, const struct reading *r)
{
	pack_text(out, r->language);
	pack_real(out, r->language_sure);
	pack_real(out, r->sentiment);
	pack_int(out, r->feeling);
	pack_day(out, r->day);
	pack_day(out, r->away);
	pack_int(out, (int64_t)r->n_mood);
	for (size_t i = 0; i < r->n_mood; i++)
		pack_evidence(out, &r->mood[i]);
	pack_int(out, (int64_t)r->n_signals);
	for (size_t i = 0; i < r->n_signals; i++) {
		pack_int(out, r->signals[i].kind);
		pack_real(out, r->signals[i].weight);
		pack_evidence(out, &r->signals[i].evidence);
		pack_day(out, r->signals[i].day);
	}
	pack_bool(out, r->own != NULL);
	if (r->own != NULL)
		pack_own(out, r->own);
}

/* The code of a language, or "und". */
static void
unpack_language(struct unpacker *in, char out[4])
{
	char *code = unpack_string(in, 3);

	unpack_check(in, strlen(code) >= 2 &&
		strspn(code, "abcdefghijklmnopqrstuvwxyz") == strlen(code));
	memcpy(out, in->bad ? "und" : code, in->bad ? 4 : strlen(code) + 1);
	free(code);
}

/* The code of a currency, or "". */
static void
unpack_currency(struct unpacker *in, char out[4])
{
	char *code = unpack_string(in, 3);

	unpack_check(in, strspn(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") ==
		strlen(code) && (strlen(code) == 0 || strlen(code) == 3));
	snprintf(out, 4, "%s", in->bad ? "" : code);
	free(code);
}

static struct own_invoice
unpack_invoice(struct unpacker *in)
{
	struct own_invoice invoice = { 0 };

	invoice.number = unpack_text(in, LIMIT_FIELD);
	invoice.seller = unpack_text(in, LIMIT_FIELD);
	invoice.buyer = unpack_text(in, LIMIT_FIELD);
	invoice.credit = unpack_bool(in);
	invoice.amount = unpack_int(in, 0, INT64_MAX / 2);
	unpack_currency(in, invoice.currency);
	invoice.issued = unpack_day(in);
	invoice.due = unpack_day(in);
	return invoice;
}

static struct own_reading *
unpack_own(struct unpacker *in, const struct message *message)
{
	struct own_reading *own = mem_new(sizeof(*own));
	size_t n;

	unpack_language(in, own->language);
	n = unpack_count(in, LIMIT_OWN_FINDINGS);
	own->v = mem_array(n, sizeof(*own->v));
	for (; own->n < n && !in->bad; own->n++) {
		struct own_finding *found = &own->v[own->n];

		found->kind = (enum own_kind)unpack_enum(in, OWN_KINDS);
		found->weight = unpack_real(in);
		unpack_check(in, found->weight >= 0 && found->weight <= 1);
		found->evidence = unpack_evidence(in, message);
		found->day = unpack_day(in);
	}
	own->invoice = unpack_invoice(in);
	n = unpack_count(in, LIMIT_PAPERS);
	for (; own->n_papers < n && !in->bad; own->n_papers++)
		own->papers[own->n_papers] = unpack_invoice(in);
	return own;
}

struct reading *
unpack_reading(struct unpacker *in, const struct message *message)
{
	struct reading *r = mem_new(sizeof(*r));
	size_t n;

	unpack_language(in, r->language);
	r->language_sure = unpack_real(in);
	r->sentiment = unpack_real(in);
	unpack_check(in, r->sentiment >= -1 && r->sentiment <= 1);
	r->feeling = (enum feeling)unpack_enum(in, FEELING_POSITIVE + 1);
	r->day = unpack_day(in);
	r->away = unpack_day(in);
	n = unpack_count(in, LIMIT_MOODS);
	r->mood = mem_array(n, sizeof(*r->mood));
	for (; r->n_mood < n && !in->bad; r->n_mood++)
		r->mood[r->n_mood] = unpack_evidence(in, message);
	n = unpack_count(in, SIGNAL_KINDS);
	r->signals = mem_array(n, sizeof(*r->signals));
	for (; r->n_signals < n && !in->bad; r->n_signals++) {
		struct signal *s = &r->signals[r->n_signals];

		s->kind = (enum signal_kind)unpack_enum(in, SIGNAL_KINDS);
		s->weight = unpack_real(in);
		s->evidence = unpack_evidence(in, message);
		s->day = unpack_day(in);
		unpack_check(in, r->n_signals == 0 || s->kind > s[-1].kind);
		unpack_check(in, s->weight >= 0 && s->weight <= 1);
	}
	if (unpack_bool(in))
		r->own = unpack_own(in, message);
	return r;
}

void
pack_knowledge(struct buf *out, const struct config *config)
{
	pack_list(out, &config->lang_dirs);
	pack_text(out, config->firm.sender_address);
	pack_list(out, &config->firm.domains);
	pack_list(out, &config->firm.addresses);
	pack_int(out, (int64_t)config->n_clients);
	for (size_t i = 0; i < config->n_clients; i++) {
		pack_list(out, &config->clients[i].addresses);
		pack_list(out, &config->clients[i].domains);
		pack_text(out, config->clients[i].language);
	}
}

struct config *
unpack_knowledge(struct unpacker *in)
{
	struct config *config = mem_new(sizeof(*config));
	size_t n;

	config->lang_dirs = unpack_list(in, LIMIT_CONFIG_ROWS, LIMIT_FIELD);
	config->firm.sender_address = unpack_string(in, LIMIT_FIELD);
	config->firm.domains = unpack_list(in, LIMIT_CONFIG_ROWS,
		LIMIT_FIELD);
	config->firm.addresses = unpack_list(in, LIMIT_CONFIG_ROWS,
		LIMIT_FIELD);
	n = unpack_count(in, LIMIT_CONFIG_ROWS);
	config->clients = mem_array(n, sizeof(*config->clients));
	for (; config->n_clients < n && !in->bad; config->n_clients++) {
		struct client *c = &config->clients[config->n_clients];

		c->addresses = unpack_list(in, LIMIT_CONFIG_ROWS,
			LIMIT_FIELD);
		c->domains = unpack_list(in, LIMIT_CONFIG_ROWS, LIMIT_FIELD);
		c->language = unpack_text(in, LIMIT_FIELD);
	}
	return config;
}

void
knowledge_free(struct config **config)
{
	if (*config == NULL)
		return;
	for (size_t i = 0; i < (*config)->n_clients; i++) {
		strv_free(&(*config)->clients[i].addresses);
		strv_free(&(*config)->clients[i].domains);
		free((*config)->clients[i].language);
	}
	free((*config)->clients);
	strv_free(&(*config)->lang_dirs);
	free((*config)->firm.sender_address);
	strv_free(&(*config)->firm.domains);
	strv_free(&(*config)->firm.addresses);
	mem_free(config);
}
