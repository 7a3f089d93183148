/* SPDX-License-Identifier: ISC */
/*
 * Writes a fetched message and all that was understood of it down at once: the
 * row, what was found in it, the end of its ledger row.  A message that cannot
 * be read is kept whole for a person; it is never dropped.
 */
#include "heedd/keep.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/log.h"
#include "base/mem.h"
#include "heedd/paper.h"
#include "heedd/reader.h"
#include "heedd/record.h"
#include "heedd/stopmail.h"
#include "heedd/take.h"
#include "store/ledger.h"
#include "store/mails.h"

/* The row of one that was not: who wrote, where that can be told. */
static void
fill_unread(struct mail_row *row, const struct understanding *header,
	const char *why)
{
	if (header != NULL)
		record_row(row, header);
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
	row->words = row->questions = -1;
	mem_replace(&row->defects, why);
	row->quarantined = true;
}

/* Where the message in hand comes from. */
struct arrival {
	const struct reader *reader;
	const struct sight *sight;
	uint64_t uid;
	int64_t arrived; /* as the server says, Unix seconds */
	bool rescan;
	bool draft; /* it lies in the folder of drafts */
	bool sent;  /* it lies in that of sent mail */
	const struct understanding *ours; /* surely; NULL: it is not */
};

static const struct listed *
listed_find(const struct listing *listing, uint64_t uid)
{
	size_t low = 0, high = listing->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (listing->v[mid].uid < uid)
			low = mid + 1;
		else
			high = mid;
	}
	return &listing->v[low];
}

/*
 * What is found by a rescan counts as old, unless it came after the last whole
 * reading: then nobody can have seen it before.
 */
static struct arrival
arrival_of(const struct reader *reader)
{
	const struct sight *sight = &reader->sight;
	uint64_t uid = sight->todo[sight->next].uid;
	/* the ledger makes its list of what is listed */
	const struct listed *listed = listed_find(&sight->listing, uid);

	return (struct arrival) {
		.reader = reader,
		.sight = sight,
		.uid = uid,
		.arrived = listed->date,
		.rescan = sight->rescan && (sight->row.last_ok == 0 ||
			listed->date <= sight->row.last_ok),
		.draft = reader->drafts != NULL &&
			strcmp(sight->folder, reader->drafts) == 0,
		.sent = reader->sent != NULL &&
			strcmp(sight->folder, reader->sent) == 0,
	};
}

static void
tell(const struct arrival *arrival, const struct mail_row *row, int64_t id,
	const char *status)
{
	char number[24], uid[24];

	snprintf(number, sizeof(number), "M%" PRId64, id);
	snprintf(uid, sizeof(uid), "%" PRIu64, arrival->uid);
	log_event(row->quarantined ? LOG_WARN_ : LOG_INFO_, "mail", "id",
		number, "account", arrival->reader->account->name, "folder",
		arrival->sight->folder, "uid", uid, "client", row->client,
		"direction", row->direction, "language", row->language,
		"feeling", row->feeling, "automatic",
		strcmp(row->automatic, "no") == 0 ? NULL : row->automatic,
		"defects", row->defects[0] == '\0' ? NULL : row->defects,
		"status", status, NULL);
}

/*
 * The mail that comes of a draft has its bytes when a mail program moves it to
 * Sent, or the same words under the same date: it must not count as seen.
 */
static void
fingerprint_of(const void *data, size_t len, bool draft, char out[HASH_HEX])
{
	char bytes[HASH_HEX];

	hash_hex(data, len, out);
	if (draft)
		hash_parts(out, "draft", memcpy(bytes, out, HASH_HEX),
			(char *)NULL);
}

/* What we have written is not said yet while it is a draft. */
static void
mark_draft(struct mail_row *row)
{
	if (strcmp(row->direction, direction_name(DIRECTION_FROM_US)) == 0)
		mem_replace(&row->direction, direction_name(DIRECTION_DRAFT));
}

/* The end of its ledger row, and the mail itself unless it is NULL. */
static bool
write_down(struct daemon *daemon, const struct arrival *arrival,
	const struct mail_row *row, const struct finding_row *findings,
	size_t n, enum ledger_state state, int64_t now, int64_t *id,
	struct problem *problem)
{
	const struct raw *raw = &arrival->reader->raw;
	struct store *store = daemon->store;

	if (!store_begin(store, problem))
		return false;
	if (state != LEDGER_DUPLICATE)
		*id = mails_add(store, row, findings, n);
	if (state == LEDGER_QUARANTINED)
		mails_keep_raw(store, *id, raw->data == NULL ? "" : raw->data,
			raw->len);
	/* of a copy too: the first may have lain where nobody believes it */
	if (arrival->ours != NULL)
		paper_take(store, daemon->mind, arrival->ours, now);
	ledger_end(store, arrival->sight->row.id,
		arrival->sight->listing.uidvalidity, arrival->uid, state,
		row->fingerprint, state == LEDGER_QUARANTINED ? row->defects :
		NULL, now);
	return store_commit(store, problem);
}

/* The message is dealt with, or the store has failed. */
static void
go_on(struct daemon *daemon, struct reader *reader, bool ok, int64_t now,
	const struct problem *problem)
{
	if (ok) {
		take_next(daemon, reader, now);
		return;
	}
	daemon_fault(daemon, problem);
	reader_failed(daemon, reader, BROKEN, problem, now);
}

/* What is known of a message before it is read; its strings are borrowed. */
static struct mail_row
bare_row(const struct arrival *arrival, const char *fingerprint, int64_t now)
{
	return (struct mail_row) {
		.fingerprint = (char *)fingerprint,
		.account = arrival->reader->account->name,
		.folder = (char *)arrival->sight->folder,
		.taken = now,
		.arrived = arrival->arrived,
		.date = arrival->arrived,
		.rescan = arrival->rescan,
	};
}

static void
row_free(struct mail_row *row)
{
	row->fingerprint = row->account = row->folder = NULL;
	mail_row_free(row);
}

bool
keep_known(struct daemon *daemon, struct reader *reader, int64_t now)
{
	struct arrival arrival = arrival_of(reader);
	struct problem problem = { 0 };
	char fingerprint[HASH_HEX];
	struct mail_row row;
	bool ok;

	fingerprint_of(reader->raw.data, reader->raw.len, arrival.draft,
		fingerprint);
	if (!mails_have(daemon->store, fingerprint))
		return false;
	/* in Sent it is surely ours: what it carries is looked at again */
	if (arrival.sent && mails_elsewhere(daemon->store, fingerprint,
		reader->account->name, arrival.sight->folder))
		return false;
	row = bare_row(&arrival, fingerprint, now);
	ok = write_down(daemon, &arrival, &row, NULL, 0, LEDGER_DUPLICATE,
		now, NULL, &problem);
	daemon->tally.duplicate += ok;
	go_on(daemon, reader, ok, now, &problem);
	return true;
}

static void
keep(struct daemon *daemon, struct reader *reader,
	const struct understanding *u, const char *fingerprint, int64_t now)
{
	bool unread = u == NULL || reader->depth != DEPTH_WHOLE;
	enum ledger_state state = unread ? LEDGER_QUARANTINED : LEDGER_STORED;
	struct arrival arrival = arrival_of(reader);
	struct mail_row row = bare_row(&arrival, fingerprint, now);
	struct finding_row *findings = NULL;
	struct problem problem = { 0 }, refused = { 0 };
	int64_t id = 0;
	size_t n = 0;
	bool ok, stop;

	/* one that only its first analyst did not survive was read whole */
	if (u != NULL && reader->depth == DEPTH_AGAIN)
		state = LEDGER_STORED;
	if (state == LEDGER_STORED) {
		if (!arrival.draft && paper_trusted(u, arrival.sent))
			arrival.ours = u;
		record_row(&row, u);
		findings = record_findings(u, &n);
	} else {
		fill_unread(&row, u, reader->unread.text);
	}
	if (arrival.draft)
		mark_draft(&row);
	stop = state == LEDGER_STORED && !arrival.draft && stopmail_read(
		daemon->mind->config, &row, store_get_int(daemon->store,
			"armed_at", 0), &refused);
	/* asked again: while it was read, another account may have had it */
	if (mails_have(daemon->store, fingerprint) ||
	    mails_have_copy(daemon->store, &row))
		state = LEDGER_DUPLICATE;
	ok = (state == LEDGER_DUPLICATE || stopmail_obey(daemon, &row, stop,
		&refused, now, &problem)) && write_down(daemon, &arrival,
		&row, findings, stopmail_asked(&row) ? 0 : n, state,
		now, &id, &problem);
	if (ok) {
		daemon->tally.stored += state == LEDGER_STORED;
		daemon->tally.quarantined += state == LEDGER_QUARANTINED;
		daemon->tally.duplicate += state == LEDGER_DUPLICATE;
		if (state != LEDGER_DUPLICATE)
			tell(&arrival, &row, id, row.quarantined ?
				"quarantined" : "stored");
	}
	finding_rows_free(findings, n);
	row_free(&row);
	go_on(daemon, reader, ok, now, &problem);
}

void
keep_understood(struct daemon *daemon, struct reader *reader,
	const struct understanding *u, int64_t now)
{
	char fingerprint[HASH_HEX];

	fingerprint_of(reader->raw.data, reader->raw.len,
		arrival_of(reader).draft, fingerprint);
	keep(daemon, reader, u, fingerprint, now);
}

void
keep_unfetched(struct daemon *daemon, struct reader *reader, int64_t now)
{
	const struct sight *sight = &reader->sight;
	char fingerprint[HASH_HEX], uid[24], validity[24];

	snprintf(uid, sizeof(uid), "%" PRIu64, sight->todo[sight->next].uid);
	snprintf(validity, sizeof(validity), "%" PRIu64,
		sight->listing.uidvalidity);
	/* nobody has seen its bytes: its place stands for them */
	hash_parts(fingerprint, reader->account->name, sight->folder,
		validity, uid, (char *)NULL);
	problem_set(&reader->unread, "it ended whoever fetched it, twice:"
		" look at it in the mailbox");
	reader->depth = DEPTH_NOTHING;
	keep(daemon, reader, NULL, fingerprint, now);
}

bool
keep_past(struct daemon *daemon, const struct understanding *u,
	const struct past_bytes *bytes, int64_t now, struct problem *problem)
{
	char fingerprint[HASH_HEX];
	struct mail_row row = {
		.fingerprint = fingerprint,
		.account = daemon->mind->config->accounts[0].name,
		.folder = (char *)bytes->folder,
		.taken = now,
		.arrived = now,
		.date = now,
	};
	struct finding_row *findings;
	bool ok, known;
	size_t n;

	fingerprint_of(bytes->data, bytes->len, bytes->draft, fingerprint);
	record_row(&row, u);
	if (bytes->draft)
		mark_draft(&row);
	findings = record_findings(u, &n);
	known = mails_have(daemon->store, fingerprint) ||
		mails_have_copy(daemon->store, &row);
	ok = store_begin(daemon->store, problem);
	if (ok) {
		if (!known)
			mails_add(daemon->store, &row, findings, n);
		if (!bytes->draft && paper_trusted(u, bytes->sent))
			paper_take(daemon->store, daemon->mind, u, now);
		ok = store_commit(daemon->store, problem);
	}
	finding_rows_free(findings, n);
	row_free(&row);
	return ok;
}
