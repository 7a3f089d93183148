/* SPDX-License-Identifier: ISC */
/*
 * One account, folder by folder: what the server lists minus the ledger.
 * Trusts nothing that the server says but the bytes of a message.  "In hand,
 * try n" is committed before a message is touched, so that one which kills us
 * is counted and, after two deaths, kept unread for a person.
 */
#include "heedd/take.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/log.h"
#include "base/mem.h"
#include "heedd/keep.h"
#include "outbox/backoff.h"
#include "store/ledger.h"

#define DEATHS_ALLOWED 2

/* One folder while it is read. */
struct sight {
	struct daemon *daemon;
	struct reader *reader;
	const char *folder;
	struct folder_row row;
	struct listing listing;
	bool rescan; /* the server has numbered its messages anew */
	int64_t now;
	struct taken *taken;
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
	return low < listing->n && listing->v[low].uid == uid ?
		&listing->v[low] : NULL;
}

/*
 * What is found by a rescan counts as old, unless it came after the last whole
 * reading: then nobody can have seen it before.
 */
static bool
is_rescan(const struct sight *sight, const struct listed *listed)
{
	return sight->rescan &&
		(sight->row.last_ok == 0 || listed->date <= sight->row.last_ok);
}

/* Puts it off, in a transaction of its own. */
static enum outcome
postpone(struct sight *sight, const struct ledger_todo *todo,
	struct problem *problem)
{
	struct store *store = sight->daemon->store;

	sight->taken->postponed++;
	if (!store_begin(store, problem))
		return BROKEN;
	ledger_postpone(store, sight->row.id, sight->listing.uidvalidity,
		todo->uid, sight->now + backoff_fetch(todo->tries));
	return store_commit(store, problem) ? DONE : BROKEN;
}

/* "In hand": from here a crash is counted. */
static bool
take_in_hand(struct sight *sight, uint64_t uid, struct problem *problem)
{
	struct store *store = sight->daemon->store;

	if (!store_begin(store, problem))
		return false;
	ledger_take(store, sight->row.id, sight->listing.uidvalidity, uid,
		sight->now);
	return store_commit(store, problem);
}

static enum outcome
take_one(struct sight *sight, const struct ledger_todo *todo,
	struct problem *problem)
{
	const struct listed *listed = listed_find(&sight->listing, todo->uid);
	struct arrival arrival = {
		.account = sight->reader->account,
		.folder = sight->folder,
		.folder_id = sight->row.id,
		.uidvalidity = sight->listing.uidvalidity,
		.uid = todo->uid,
		.arrived = listed->date,
		.rescan = is_rescan(sight, listed),
		.deadly = todo->deaths >= DEATHS_ALLOWED,
	};
	struct raw raw = { 0 };
	enum outcome outcome;

	if (!take_in_hand(sight, todo->uid, problem))
		return BROKEN;
	outcome = mailbox_fetch(sight->reader->mailbox, todo->uid,
		LIMIT_MESSAGE, &raw, problem);
	if (outcome == DONE && raw.missing)
		outcome = postpone(sight, todo, problem);
	else if (outcome == DONE)
		outcome = keep_arrival(sight->daemon, &arrival, &raw,
			sight->now, sight->taken, problem);
	else if (outcome == REFUSED)
		outcome = postpone(sight, todo, problem);
	else
		/* the connection is gone: it was not the message's fault */
		postpone(sight, todo, NULL);
	raw_free(&raw);
	return outcome;
}

/* What the ledger lacks; in one transaction with the folder's own row. */
static enum outcome
find_new(struct sight *sight, struct ledger_todo **todo, size_t *n,
	struct problem *problem)
{
	struct store *store = sight->daemon->store;
	uint64_t *uids = mem_array(sight->listing.n, sizeof(*uids));
	bool ok;

	for (size_t i = 0; i < sight->listing.n; i++)
		uids[i] = sight->listing.v[i].uid;
	ok = store_begin(store, problem);
	if (ok) {
		sight->row = ledger_folder(store,
			sight->reader->account->name, sight->folder,
			sight->listing.uidvalidity, &sight->rescan);
		ledger_vanish(store, sight->row.id, sight->listing.uidvalidity,
			uids, sight->listing.n, sight->now);
		*todo = ledger_todo(store, sight->row.id,
			sight->listing.uidvalidity, uids, sight->listing.n,
			sight->now, n);
		ok = store_commit(store, problem);
	}
	free(uids);
	return ok ? DONE : BROKEN;
}

static enum outcome
folder_is_read(struct sight *sight, struct problem *problem)
{
	struct store *store = sight->daemon->store;

	if (!store_begin(store, problem))
		return BROKEN;
	ledger_folder_read(store, sight->row.id, sight->now);
	return store_commit(store, problem) ? DONE : BROKEN;
}

static enum outcome
take_folder(struct sight *sight, struct problem *problem)
{
	const struct account *account = sight->reader->account;
	int64_t since = sight->now - (int64_t)account->history_days * 86400;
	struct ledger_todo *todo = NULL;
	enum outcome outcome;
	size_t n = 0;

	outcome = mailbox_list(sight->reader->mailbox, sight->folder,
		since < 0 ? 0 : since, &sight->listing, problem);
	if (outcome == DONE)
		outcome = find_new(sight, &todo, &n, problem);
	if (outcome == DONE && sight->rescan)
		log_event(LOG_WARN_, "renumbered", "account", account->name,
			"folder", sight->folder, "status",
			"compared again by content, nothing old is acted on",
			NULL);
	for (size_t i = 0; outcome == DONE && i < n &&
	     !daemon_should_stop(sight->daemon); i++)
		outcome = take_one(sight, &todo[i], problem);
	if (outcome == DONE && !daemon_should_stop(sight->daemon))
		outcome = folder_is_read(sight, problem);
	free(todo);
	listing_free(&sight->listing);
	return outcome;
}

/* The folders of the account, the Sent folder last and once. */
static struct strv
folders_of(struct reader *reader)
{
	const char *sent = mailbox_special(reader->mailbox, SPECIAL_SENT);
	struct strv folders = { 0 };

	for (size_t i = 0; i < reader->account->folders.n; i++)
		if (!strv_has(&folders, reader->account->folders.v[i]))
			strv_add(&folders, reader->account->folders.v[i]);
	if (sent != NULL && !strv_has(&folders, sent))
		strv_add(&folders, sent);
	if (sent == NULL && !reader->sent_told)
		log_event(LOG_WARN_, "account", "account",
			reader->account->name, "status",
			"it has no Sent folder:"
			" no letters to its clients, because answers of"
			" colleagues cannot be seen; name it in sent_folder",
			NULL);
	reader->sent_told = sent == NULL;
	return folders;
}

/* The log line of a reading that did not end well, and when to try again. */
static void
failed(struct reader *reader, enum outcome outcome, const char *folder,
	int64_t now, const struct problem *problem)
{
	int64_t wait;
	char text[24];

	reader->failures++;
	wait = backoff_mailbox(reader->failures,
		reader->account->poll_seconds);
	reader->next_poll = now + wait;
	snprintf(text, sizeof(text), "%" PRId64, wait);
	reader_drop(reader);
	log_event(LOG_ERROR_, "poll", "account", reader->account->name,
		"folder", folder, "why", problem->text, "again_in", text,
		"status", outcome_name(outcome), NULL);
}

enum outcome
take_account(struct daemon *daemon, struct reader *reader, int64_t now,
	struct taken *taken)
{
	struct problem problem = { 0 };
	enum outcome outcome = reader_connect(reader, &problem);
	struct strv folders = { 0 };
	size_t i = 0;

	if (outcome == DONE)
		folders = folders_of(reader);
	for (; outcome == DONE && i < folders.n; i++) {
		struct sight sight = {
			.daemon = daemon,
			.reader = reader,
			.folder = folders.v[i],
			.now = now,
			.taken = taken,
		};

		outcome = take_folder(&sight, &problem);
	}
	if (outcome != DONE)
		failed(reader, outcome, i > 0 ? folders.v[i - 1] : NULL, now,
			&problem);
	else {
		reader->failures = 0;
		reader->next_poll = now + reader->account->poll_seconds;
	}
	strv_free(&folders);
	return outcome;
}
