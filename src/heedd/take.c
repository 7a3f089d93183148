/* SPDX-License-Identifier: ISC */
/*
 * One account, folder by folder: what the server lists minus the ledger.
 * Trusts nothing that the reader says but the bytes of a message.  "In hand,
 * try n" is committed before a message is asked for, so that one which ends
 * its reader or us is counted and, after two deaths, put aside for a person.
 */
#include "heedd/take.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/log.h"
#include "base/mem.h"
#include "heedd/analyse.h"
#include "heedd/keep.h"
#include "heedd/reader.h"
#include "heedd/tokens.h"
#include "outbox/backoff.h"

#define DEATHS_ALLOWED 2

static struct token *
token_of(struct daemon *daemon, const struct reader *reader)
{
	return tokens_for(daemon, reader->account->auth,
		&reader->account->token);
}

static void
ask_open(struct reader *reader, const struct token *token)
{
	struct buf request = buf_new(LIMIT_FRAME_TO_ROLE);

	reader->serial = token == NULL ? 0 : token->serial;
	pack_secret(&request, token == NULL ? NULL : token->access);
	reader_ask(reader, READER_OPENING, FRAME_OPEN, &request);
}

void
take_authorised(struct daemon *daemon, struct reader *reader, int64_t now)
{
	struct token *token = token_of(daemon, reader);
	bool later = token->outcome == RETRY;

	if (token->access != NULL) {
		ask_open(reader, token);
		return;
	}
	/* what a person mends is a wrong password, whatever it is called */
	reader_failed(daemon, reader, later ? RETRY : BROKEN, &token->problem,
		now);
	if (later && reader->next_poll < token->next_try)
		reader->next_poll = token->next_try;
}

/* Connects; with a token, when that is needed. */
static void
open_account(struct daemon *daemon, struct reader *reader, int64_t now)
{
	struct token *token = token_of(daemon, reader);

	if (token == NULL || reader->open) {
		ask_open(reader, token);
	} else if (tokens_need(token, now) == TOKEN_COMING) {
		reader->renewed = true;
		reader->state = READER_AUTHORISING;
	} else {
		take_authorised(daemon, reader, now);
	}
}

void
take_begin(struct daemon *daemon, struct reader *reader, int64_t now)
{
	reader->reading = true;
	reader->renewed = false;
	if (reader->process == NULL)
		reader_start(daemon, reader, now);
	else
		open_account(daemon, reader, now);
}

/*
 * The server has refused the token.  One that was at hand may be too old, and
 * another is tried, once; true, and the pass goes on.
 */
static bool
try_another(struct daemon *daemon, struct reader *reader, int64_t now)
{
	struct token *token = token_of(daemon, reader);

	if (token == NULL)
		return false;
	tokens_drop(token, reader->serial);
	if (reader->renewed)
		return false;
	reader->renewed = true;
	open_account(daemon, reader, now);
	return true;
}

static void
gather_folder(struct reader *reader, const char *folder)
{
	if (folder != NULL && !strv_has(&reader->folders, folder))
		strv_add(&reader->folders, folder);
}

/* Its folders, those of what we write after the others, and each once. */
static void
gather_folders(struct reader *reader)
{
	const struct strv *configured = &reader->account->folders;

	for (size_t i = 0; i < configured->n; i++)
		gather_folder(reader, configured->v[i]);
	if (reader->account->read_drafts)
		gather_folder(reader, reader->drafts);
	gather_folder(reader, reader->sent);
	if (reader->sent == NULL && !reader->sent_told)
		log_event(LOG_WARN_, "account", "account",
			reader->account->name, "status",
			"it has no Sent folder:"
			" no letters to its clients, because answers of"
			" colleagues cannot be seen; name it in sent_folder",
			NULL);
	reader->sent_told = reader->sent == NULL;
}

static void
list_folder(struct reader *reader, int64_t now)
{
	struct buf request = buf_new(LIMIT_FRAME_TO_ROLE);
	int64_t since = now - (int64_t)reader->account->history_days * 86400;

	sight_free(&reader->sight);
	reader->sight.folder = reader->folders.v[reader->folder];
	pack_text(&request, reader->sight.folder);
	pack_int(&request, since < 0 ? 0 : since);
	reader_ask(reader, READER_LISTING, FRAME_LIST, &request);
}

static void
next_folder(struct daemon *daemon, struct reader *reader, int64_t now)
{
	if (reader->folder < reader->folders.n) {
		list_folder(reader, now);
		return;
	}
	reader->failures = 0;
	reader->read_at = now;
	reader->next_poll = now + reader->account->poll_seconds;
	reader_end_pass(daemon, reader);
}

/* What the ledger lacks; in one transaction with the folder's own row. */
static bool
find_new(struct daemon *daemon, struct reader *reader, int64_t now,
	struct problem *problem)
{
	struct sight *sight = &reader->sight;
	struct store *store = daemon->store;
	uint64_t *uids = mem_array(sight->listing.n, sizeof(*uids));
	bool ok;

	for (size_t i = 0; i < sight->listing.n; i++)
		uids[i] = sight->listing.v[i].uid;
	ok = store_begin(store, problem);
	if (ok) {
		sight->row = ledger_folder(store, reader->account->name,
			sight->folder, sight->listing.uidvalidity,
			&sight->rescan);
		ledger_vanish(store, sight->row.id,
			sight->listing.uidvalidity, uids, sight->listing.n,
			now);
		sight->todo = ledger_todo(store, sight->row.id,
			sight->listing.uidvalidity, uids, sight->listing.n,
			now, &sight->n);
		ok = store_commit(store, problem);
	}
	free(uids);
	return ok;
}

/* "In hand": from here an end of the reader, or ours, is counted. */
static bool
take_in_hand(struct daemon *daemon, struct reader *reader, uint64_t uid,
	int64_t now, struct problem *problem)
{
	if (!store_begin(daemon->store, problem))
		return false;
	ledger_take(daemon->store, reader->sight.row.id,
		reader->sight.listing.uidvalidity, uid, now);
	return store_commit(daemon->store, problem);
}

static bool
folder_is_read(struct daemon *daemon, struct reader *reader, int64_t now,
	struct problem *problem)
{
	if (!store_begin(daemon->store, problem))
		return false;
	ledger_folder_read(daemon->store, reader->sight.row.id, now);
	return store_commit(daemon->store, problem);
}

/* The store cannot be written: the pass ends, the turn will say so. */
static void
store_failed(struct daemon *daemon, struct reader *reader,
	const struct problem *problem, int64_t now)
{
	daemon_fault(daemon, problem);
	reader_failed(daemon, reader, BROKEN, problem, now);
}

static void
fetch(struct reader *reader, uint64_t uid)
{
	struct buf request = buf_new(LIMIT_FRAME_TO_ROLE);

	pack_int(&request, (int64_t)uid);
	pack_int(&request, LIMIT_MESSAGE);
	reader_ask(reader, READER_FETCHING, FRAME_FETCH, &request);
}

/* The message of the folder that is next, or the end of the folder. */
static void
next_message(struct daemon *daemon, struct reader *reader, int64_t now)
{
	struct sight *sight = &reader->sight;
	struct problem problem = { 0 };

	raw_free(&reader->raw);
	if (daemon->quiet) {
		reader_end_pass(daemon, reader);
	} else if (sight->next == sight->n) {
		if (!folder_is_read(daemon, reader, now, &problem)) {
			store_failed(daemon, reader, &problem, now);
			return;
		}
		reader->folder++;
		next_folder(daemon, reader, now);
	} else if (!take_in_hand(daemon, reader, sight->todo[sight->next].uid,
		now, &problem)) {
		store_failed(daemon, reader, &problem, now);
	} else if (sight->todo[sight->next].deaths >= DEATHS_ALLOWED) {
		/* it ends whoever asks for it */
		keep_unfetched(daemon, reader, now);
	} else {
		fetch(reader, sight->todo[sight->next].uid);
	}
}

void
take_next(struct daemon *daemon, struct reader *reader, int64_t now)
{
	reader->sight.next++;
	next_message(daemon, reader, now);
}

static void
hear_opened(struct daemon *daemon, struct reader *reader, struct unpacker *in,
	int64_t now)
{
	struct problem problem = { 0 };
	enum outcome outcome = unpack_outcome(in, &problem);

	mem_free(&reader->sent);
	mem_free(&reader->drafts);
	reader->sent = unpack_text(in, LIMIT_SECRET);
	reader->drafts = unpack_text(in, LIMIT_SECRET);
	if (!unpack_done(in)) {
		reader_gone(daemon, reader, "made no sense", now);
	} else if (outcome == REFUSED && token_of(daemon, reader) != NULL) {
		if (!try_another(daemon, reader, now))
			reader_failed(daemon, reader, BROKEN, &problem, now);
	} else if (outcome != DONE) {
		reader_failed(daemon, reader, outcome, &problem, now);
	} else {
		reader->open = true;
		gather_folders(reader);
		next_folder(daemon, reader, now);
	}
}

static void
hear_listed(struct daemon *daemon, struct reader *reader, struct unpacker *in,
	int64_t now)
{
	struct sight *sight = &reader->sight;
	struct problem problem = { 0 };
	enum outcome outcome = unpack_outcome(in, &problem);

	unpack_listing(in, &sight->listing);
	if (!unpack_done(in)) {
		reader_gone(daemon, reader, "made no sense", now);
		return;
	}
	if (outcome != DONE) {
		reader_failed(daemon, reader, outcome, &problem, now);
		return;
	}
	if (!find_new(daemon, reader, now, &problem)) {
		store_failed(daemon, reader, &problem, now);
		return;
	}
	if (sight->rescan)
		log_event(LOG_WARN_, "renumbered", "account",
			reader->account->name, "folder", sight->folder,
			"status", "compared again by content, nothing old is"
			" acted on", NULL);
	next_message(daemon, reader, now);
}

/* Not now: it is asked for again later, and the next one is read. */
static void
postpone(struct daemon *daemon, struct reader *reader, int64_t now)
{
	struct problem problem = { 0 };
	int tries = reader->sight.todo[reader->sight.next].tries;

	daemon->tally.postponed++;
	if (reader_put_back(daemon, reader, now + backoff_fetch(tries),
		&problem))
		take_next(daemon, reader, now);
	else
		store_failed(daemon, reader, &problem, now);
}

static void
hear_fetched(struct daemon *daemon, struct reader *reader, struct unpacker *in,
	int64_t now)
{
	struct problem problem = { 0 };
	enum outcome outcome = unpack_outcome(in, &problem);

	unpack_raw(in, &reader->raw);
	if (!unpack_done(in)) {
		reader_gone(daemon, reader, "made no sense", now);
	} else if (outcome == REFUSED || (outcome == DONE &&
		reader->raw.missing)) {
		postpone(daemon, reader, now);
	} else if (outcome == DONE) {
		analyse_begin(daemon, reader, now);
	} else {
		/* the connection is gone: it was not the message's fault */
		reader_put_back(daemon, reader, now + backoff_fetch(
			reader->sight.todo[reader->sight.next].tries), NULL);
		reader_failed(daemon, reader, outcome, &problem, now);
	}
}

static void
hear_ready(struct daemon *daemon, struct reader *reader,
	const struct frame *frame, int64_t now)
{
	struct problem problem = { 0 };
	enum outcome outcome = process_hear_ready(reader->process, frame,
		&problem);

	daemon->cages_changed = true;
	if (outcome == DONE)
		open_account(daemon, reader, now);
	else
		reader_failed(daemon, reader, outcome, &problem, now);
}

void
take_hear(struct daemon *daemon, struct reader *reader,
	const struct frame *frame, int64_t now)
{
	static const struct {
		enum reader_state state;
		enum frame_type type;
		void (*hear)(struct daemon *daemon, struct reader *reader,
			struct unpacker *in, int64_t now);
	} expected[] = {
		{ READER_OPENING, FRAME_OPENED, hear_opened },
		{ READER_LISTING, FRAME_LISTED, hear_listed },
		{ READER_FETCHING, FRAME_FETCHED, hear_fetched },
	};
	struct unpacker in = unpack_new(frame->data, frame->len);

	if (reader->state == READER_STARTING && frame->type == FRAME_READY) {
		hear_ready(daemon, reader, frame, now);
		return;
	}
	for (size_t i = 0; i < HEED_COUNT(expected); i++)
		if (reader->state == expected[i].state &&
			frame->type == expected[i].type) {
			reader->process->busy = false;
			expected[i].hear(daemon, reader, &in, now);
			return;
		}
	reader_gone(daemon, reader, "said what it was not asked", now);
}
