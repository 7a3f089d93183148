/* SPDX-License-Identifier: ISC */
/*
 * Puts a message together out of its raw bytes.  Everything in them may be
 * hostile: each step below is bounded, none recurses, and what is wrong is
 * named in `defects` instead of being refused, unless parts nest or multiply
 * beyond the limits.
 */
#include "message/message.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "message/addresses.h"
#include "message/charset.h"
#include "message/clean.h"
#include "message/date.h"
#include "message/judge.h"
#include "message/words.h"

static void
defect(struct message *m, const char *text)
{
	if (!strv_has(&m->defects, text))
		strv_add(&m->defects, text);
}

static void
read_list(struct message *m, struct mail_addresses *list,
	const struct header *header, const char *name)
{
	const char *value;
	size_t at = 0;

	while ((value = header_next(header, name, &at)) != NULL)
		if (!addresses_read(list, value)) {
			m->truncated = true;
			defect(m, "too many addresses");
			return;
		}
}

static void
read_addresses(struct message *m, const struct header *header)
{
	size_t from = header_count(header, "From");

	read_list(m, &m->from, header, "From");
	read_list(m, &m->to, header, "To");
	read_list(m, &m->cc, header, "Cc");
	read_list(m, &m->reply_to, header, "Reply-To");
	if (from == 0)
		defect(m, "no From");
	else if (from > 1)
		defect(m, "two From lines");
	else if (m->from.n == 0)
		defect(m, "no address in From");
	else if (m->from.n > 1)
		defect(m, "two addresses in From");
}

static void
read_date(struct message *m, const struct header *header)
{
	const char *value = header_get(header, "Date");

	if (value == NULL)
		defect(m, "no Date");
	else if (!date_read(value, &m->date, &m->zone))
		defect(m, "bad Date");
	else
		m->has_date = true;
	if (header_count(header, "Date") > 1)
		defect(m, "two Date lines");
}

static void
read_text(struct message *m, const struct parts *parts, const char *raw)
{
	struct body body = { 0 };

	body_choose(&body, parts, raw);
	m->has_html = body.has_html;
	m->attachments = body.attachments;
	m->truncated = m->truncated || body.truncated;
	m->text = clean_text(body.text == NULL ? "" : body.text, body.fixed,
		&m->truncated);
	free(body.text);
}

static void
name_defects_of_parts(struct message *m, const struct parts *parts)
{
	bool unknown = false;

	for (size_t i = 0; i < parts->n; i++) {
		const struct part *part = &parts->v[i];

		if (part_is(part, "multipart/") && part->boundary[0] == '\0')
			defect(m, "multipart without a boundary");
		if (part_is(part, "text/") && !charset_known(part->charset))
			unknown = true;
	}
	if (unknown)
		defect(m, "unknown charset");
	if (parts->unclosed && !m->truncated)
		defect(m, "multipart without an end");
}

static void
name_defects(struct message *m, const struct header *header,
	const struct parts *parts)
{
	if (header->cut) {
		defect(m, "header too large");
		m->truncated = true;
	}
	if (header->nul)
		defect(m, "NUL in the header");
	if (header->rubbish)
		defect(m, "a line in the header is no field");
	if (m->message_id[0] == '\0')
		defect(m, "no Message-ID");
	if (header_count(header, "Message-ID") > 1)
		defect(m, "two Message-ID lines");
	if (header_count(header, "Subject") > 1)
		defect(m, "two Subject lines");
	name_defects_of_parts(m, parts);
	if (m->truncated)
		defect(m, "truncated: larger than what is read of a message");
}

struct message *
message_parse(const char *raw, size_t len,
	const struct message_options *options, struct problem *problem)
{
	struct header header = header_read(raw, len);
	struct parts parts = { 0 };
	struct message *m = NULL;
	const char *subject;

	if (!parts_read(&parts, raw, len, &header, problem))
		goto out;
	m = mem_new(sizeof(*m));
	hash_hex(raw, len, m->fingerprint);
	m->truncated = options->truncated;
	read_addresses(m, &header);
	read_date(m, &header);
	subject = header_get(&header, "Subject");
	m->subject = words_decode(subject == NULL ? "" : subject,
		LIMIT_SUBJECT);
	m->automatic_why = mem_str("");
	m->verdict_why = mem_str("");
	judge_automatic(m, &header, &parts, raw);
	judge_authentic(m, &header, options->authserv_id);
	read_text(m, &parts, raw);
	judge_text(m);
	judge_references(m, &header, &parts, raw, len);
	name_defects(m, &header, &parts);
out:
	parts_free(&parts);
	header_free(&header);
	return m;
}

void
message_free(struct message **message)
{
	struct message *m = *message;

	if (m == NULL)
		return;
	free(m->message_id);
	free(m->in_reply_to);
	strv_free(&m->references);
	addresses_free(&m->from);
	addresses_free(&m->to);
	addresses_free(&m->cc);
	addresses_free(&m->reply_to);
	free(m->subject);
	free(m->text);
	free(m->automatic_why);
	free(m->verdict_why);
	free(m->heed_id);
	free(m->refers_to_heed);
	strv_free(&m->defects);
	mem_free(message);
}

const struct mail_address *
message_sender(const struct message *message)
{
	return message->from.n == 0 ? NULL : &message->from.v[0];
}

const char *
direction_name(enum direction direction)
{
	switch (direction) {
	case DIRECTION_OTHER:
		return "other";
	case DIRECTION_FROM_CLIENT:
		return "from-client";
	case DIRECTION_FROM_US:
		return "from-us";
	case DIRECTION_DRAFT:
		return "draft";
	}
	return "other";
}

const char *
automatic_name(enum automatic automatic)
{
	switch (automatic) {
	case AUTOMATIC_NO:
		return "no";
	case AUTOMATIC_REPLY:
		return "reply";
	case AUTOMATIC_BOUNCE:
		return "bounce";
	case AUTOMATIC_LIST:
		return "list";
	case AUTOMATIC_OTHER:
		return "other";
	case AUTOMATIC_AWAY:
		return "away";
	case AUTOMATIC_TICKET:
		return "ticket";
	case AUTOMATIC_RECEIPT:
		return "receipt";
	case AUTOMATIC_DELAY:
		return "delay";
	case AUTOMATIC_CHALLENGE:
		return "challenge";
	case AUTOMATIC_DECLINED:
		return "declined";
	}
	return "other";
}

const char *
verdict_name(enum verdict verdict)
{
	switch (verdict) {
	case VERDICT_UNKNOWN:
		return "unknown";
	case VERDICT_PASS:
		return "pass";
	case VERDICT_FAIL:
		return "fail";
	}
	return "unknown";
}
