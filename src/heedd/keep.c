/* SPDX-License-Identifier: ISC */
/*
 * Understands a fetched message and writes all of it down at once: the row,
 * what was found in it, the end of its ledger row.  A message that cannot be
 * read is kept whole for a person; it is never dropped.
 */
#include "heedd/keep.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/log.h"
#include "base/mem.h"
#include "heedd/understand.h"
#include "store/ledger.h"
#include "store/mails.h"

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

static struct finding_row *
findings_of(const struct reading *reading, size_t *n)
{
	struct finding_row *rows = mem_array(reading->n_signals +
		reading->n_mood + 1, sizeof(*rows));
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
	if (reading->day.year != 0)
		rows[(*n)++] = finding("day", 0, &none, reading->day);
	return rows;
}

/* The row of a message that was understood; strings are the row's own. */
static void
fill_row(struct mail_row *row, const struct understanding *u)
{
	const struct message *m = u->message;
	const struct mail_address *sender = message_sender(m);

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

/* The row of one that was not: who wrote, where that can be told. */
static void
fill_unread(struct mail_row *row, const struct understanding *header,
	const char *why)
{
	if (header != NULL)
		fill_row(row, header);
	else {
		row->message_id = mem_str("");
		row->in_reply_to = mem_str("");
		row->refs = mem_str("");
		row->direction = mem_str(direction_name(DIRECTION_OTHER));
		row->from_name = mem_str("");
		row->from_address = mem_str("");
		row->subject = mem_str("");
		row->language = mem_str("und");
		row->automatic = mem_str(automatic_name(AUTOMATIC_NO));
		row->verdict = mem_str(verdict_name(VERDICT_UNKNOWN));
		row->heed_id = mem_str("");
		row->refers_to = mem_str("");
		row->feeling = mem_str(feeling_name(FEELING_NEUTRAL));
	}
	mem_free(&row->text);
	mem_replace(&row->defects, why);
	row->quarantined = true;
}

static void
tell(const struct arrival *arrival, const struct mail_row *row, int64_t id,
	const char *status)
{
	char number[24], uid[24];

	snprintf(number, sizeof(number), "M%" PRId64, id);
	snprintf(uid, sizeof(uid), "%" PRIu64, arrival->uid);
	log_event(row->quarantined ? LOG_WARN_ : LOG_INFO_, "mail", "id",
		number, "account", arrival->account->name, "folder",
		arrival->folder, "uid", uid, "client", row->client,
		"direction", row->direction, "language", row->language,
		"feeling", row->feeling, "automatic",
		strcmp(row->automatic, "no") == 0 ? NULL : row->automatic,
		"defects", row->defects[0] == '\0' ? NULL : row->defects,
		"status", status, NULL);
}

static enum outcome
write_down(struct daemon *daemon, const struct arrival *arrival,
	const struct raw *raw, const struct mail_row *row,
	const struct finding_row *findings, size_t n, int64_t now,
	int64_t *id, struct problem *problem)
{
	struct store *store = daemon->store;

	if (!store_begin(store, problem))
		return BROKEN;
	*id = mails_add(store, row, findings, n);
	if (row->quarantined)
		mails_keep_raw(store, *id, raw->data, raw->len);
	ledger_end(store, arrival->folder_id, arrival->uidvalidity,
		arrival->uid,
		row->quarantined ? LEDGER_QUARANTINED : LEDGER_STORED,
		row->fingerprint, row->quarantined ? row->defects : NULL, now);
	return store_commit(store, problem) ? DONE : BROKEN;
}

static enum outcome
note_duplicate(struct daemon *daemon, const struct arrival *arrival,
	const char *fingerprint, int64_t now, struct problem *problem)
{
	struct store *store = daemon->store;

	if (!store_begin(store, problem))
		return BROKEN;
	ledger_end(store, arrival->folder_id, arrival->uidvalidity,
		arrival->uid, LEDGER_DUPLICATE, fingerprint, NULL, now);
	return store_commit(store, problem) ? DONE : BROKEN;
}

enum outcome
keep_arrival(struct daemon *daemon, const struct arrival *arrival,
	const struct raw *raw, int64_t now, struct taken *taken,
	struct problem *problem)
{
	char fingerprint[HASH_HEX];
	struct mail_row row = {
		.fingerprint = hash_hex(raw->data, raw->len, fingerprint),
		.account = arrival->account->name,
		.folder = (char *)arrival->folder,
		.taken = now,
		.arrived = arrival->arrived,
		.date = arrival->arrived,
		.rescan = arrival->rescan,
	};
	struct problem unread = { .text = "it ended heedd twice when read" };
	struct understanding *u = NULL;
	struct finding_row *findings = NULL;
	enum outcome outcome;
	int64_t id = 0;
	size_t n = 0;

	if (mails_have(daemon->store, fingerprint)) {
		taken->duplicate++;
		return note_duplicate(daemon, arrival, fingerprint, now,
			problem);
	}
	if (!arrival->deadly)
		u = understand(daemon->mind, arrival->account, raw->data,
			raw->len, raw->truncated, now, &unread);
	if (u != NULL) {
		fill_row(&row, u);
		findings = findings_of(u->reading, &n);
	} else {
		if (!arrival->deadly)
			u = understand_header(daemon->mind, arrival->account,
				raw->data, raw->len, now);
		fill_unread(&row, u, unread.text);
	}
	if (mails_have_copy(daemon->store, &row)) {
		taken->duplicate++;
		outcome = note_duplicate(daemon, arrival, fingerprint, now,
			problem);
	} else if ((outcome = write_down(daemon, arrival, raw, &row, findings,
		n, now, &id, problem)) == DONE) {
		taken->stored += !row.quarantined;
		taken->quarantined += row.quarantined;
		tell(arrival, &row, id, row.quarantined ? "quarantined" :
			"stored");
	}
	finding_rows_free(findings, n);
	understanding_free(&u);
	/* these four are borrowed */
	row.fingerprint = row.account = row.folder = NULL;
	mail_row_free(&row);
	return outcome;
}
