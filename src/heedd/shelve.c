/* SPDX-License-Identifier: ISC */
/*
 * Appends and searches in the mailboxes of the team, one letter at a time for
 * each account.  A mailbox that cannot be had now gets its letters when it can;
 * it holds nothing else up.
 */
#include "heedd/shelve.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/mem.h"
#include "heedd/reader.h"
#include "outbox/backoff.h"
#include "store/letters.h"
#include "store/mails.h"

static void
tell(enum log_level level, const struct letter_row *letter, const char *why,
	const char *status)
{
	char id[24];

	snprintf(id, sizeof(id), "L%" PRId64, letter->id);
	log_event(level, "letter", "id", id, "account", letter->account,
		"why", why != NULL && why[0] != '\0' ? why : NULL, "status",
		status, NULL);
}

/* Commits what was changed since store_begin(). */
static bool
commit(struct daemon *daemon)
{
	struct problem problem = { 0 };

	if (store_commit(daemon->store, &problem))
		return true;
	daemon_fault(daemon, &problem);
	return false;
}

static bool
begin(struct daemon *daemon)
{
	struct problem problem = { 0 };

	if (store_begin(daemon->store, &problem))
		return true;
	daemon_fault(daemon, &problem);
	return false;
}

static bool
move(struct daemon *daemon, int64_t id, enum letter_state from,
	enum letter_state to, const char *why, int64_t now)
{
	if (!begin(daemon))
		return false;
	letters_move(daemon->store, id, from, to, "heedd", why, now);
	return commit(daemon);
}

/* Held for want of a place, or as what may or may not have happened. */
static void
hold(struct daemon *daemon, const struct letter_row *letter,
	enum letter_state from, const char *why, int64_t now)
{
	if (move(daemon, letter->id, from, LETTER_HELD, why, now)) {
		tell(LOG_WARN_, letter, why, "held");
		daemon->tally.held++;
	}
}

static void
ask_append(struct reader *reader, const struct letter_row *letter,
	const char *folder, enum append_as as)
{
	struct buf request = buf_new(LIMIT_FRAME_TO_ROLE);

	pack_text(&request, folder);
	pack_int(&request, as);
	pack_bytes(&request, letter->raw, letter->raw_len);
	reader->state = READER_APPENDING;
	process_ask(reader->process, FRAME_APPEND, &request,
		reader->account->command_seconds * 2000);
	buf_free(&request);
}

static void
ask_search(struct reader *reader, const struct letter_row *letter)
{
	struct buf request = buf_new(LIMIT_FRAME_TO_ROLE);

	pack_text(&request, reader->sent);
	pack_text(&request, "X-Heed-Id");
	pack_text(&request, letter->token);
	reader->state = READER_SEARCHING;
	process_ask(reader->process, FRAME_SEARCH, &request,
		reader->account->command_seconds * 2000);
	buf_free(&request);
}

/*
 * DRAFT -> DRAFTING is committed before the APPEND, so that a crash in between
 * leaves one draft or a held letter, never two drafts.
 */
static bool
begin_draft(struct daemon *daemon, struct reader *reader,
	const struct letter_row *letter, int64_t now)
{
	if (!move(daemon, letter->id, LETTER_DRAFT, LETTER_DRAFTING, NULL,
		now))
		return false;
	if (reader->drafts == NULL) {
		hold(daemon, letter, LETTER_DRAFTING, "the account has no"
			" Drafts folder: name it in drafts_folder", now);
		return false;
	}
	ask_append(reader, letter, reader->drafts, APPEND_DRAFT);
	return true;
}

static void
copied(struct daemon *daemon, int64_t id)
{
	if (begin(daemon)) {
		letters_copied(daemon->store, id);
		commit(daemon);
	}
}

static bool
begin_copy(struct daemon *daemon, struct reader *reader,
	const struct letter_row *letter)
{
	if (reader->sent == NULL) {
		tell(LOG_WARN_, letter, "the account has no Sent folder: name"
			" it in sent_folder", "no copy in Sent");
		copied(daemon, letter->id);
		return false;
	}
	/* the provider may have saved it, or heed before it was stopped */
	ask_search(reader, letter);
	return true;
}

/* One look: a sign, one more in vain, or the last one. */
static void
end_look(struct daemon *daemon, const struct letter_row *letter,
	const char *sign, int64_t now)
{
	static const char *const nothing = "it may or may not have reached"
		" its reader: ask, then \"heed outbox sent|again|cancel\"";

	if (sign != NULL) {
		if (move(daemon, letter->id, LETTER_UNCERTAIN, LETTER_SENT,
			sign, now)) {
			tell(LOG_WARN_, letter, sign, "sent");
			daemon->tally.sent++;
		}
	} else if (backoff_evidence(letter->looks) < 0) {
		hold(daemon, letter, LETTER_UNCERTAIN, nothing, now);
	} else if (begin(daemon)) {
		letters_looked(daemon->store, letter->id);
		commit(daemon);
	}
}

static bool
begin_look(struct daemon *daemon, struct reader *reader,
	const struct letter_row *letter, int64_t now)
{
	int64_t due = backoff_evidence(letter->looks);

	if (due >= 0 && now < letter->changed + due)
		return false;
	if (mails_refer_to(daemon->store, letter->token))
		end_look(daemon, letter, "an answer or bounce names it", now);
	else if (reader == NULL || !reader->open || reader->sent == NULL)
		end_look(daemon, letter, NULL, now);
	else if (reader->state == READER_IDLE && !reader->reading) {
		ask_search(reader, letter);
		return true;
	}
	return false;
}

/* True when its reader is at work on it now. */
static bool
shelve(struct daemon *daemon, enum shelf shelf, int64_t id, int64_t now)
{
	struct letter_row letter;
	struct reader *reader;
	struct problem problem = { 0 };
	bool at_work = false, free_now;

	if (!letters_load(daemon->store, id, &letter)) {
		if (store_fault(daemon->store, &problem))
			daemon_fault(daemon, &problem);
		return false;
	}
	reader = daemon_reader(daemon, letter.account);
	free_now = reader != NULL && reader->open &&
		reader->state == READER_IDLE && !reader->reading;
	if (shelf == SHELF_EVIDENCE)
		at_work = begin_look(daemon, reader, &letter, now);
	else if (reader == NULL && shelf == SHELF_DRAFT)
		hold(daemon, &letter, LETTER_DRAFT,
			"its account is not in the configuration any more",
			now);
	else if (reader == NULL)
		copied(daemon, id);
	else if (free_now && shelf == SHELF_DRAFT)
		at_work = begin_draft(daemon, reader, &letter, now);
	else if (free_now)
		at_work = begin_copy(daemon, reader, &letter);
	if (at_work) {
		reader->shelf = shelf;
		reader->letter = id;
	}
	letter_row_free(&letter);
	return at_work;
}

static int64_t *
wanting(struct daemon *daemon, enum shelf shelf, size_t *n)
{
	switch (shelf) {
	case SHELF_DRAFT:
		return letters_in(daemon->store, LETTER_DRAFT, n);
	case SHELF_COPY:
		return letters_uncopied(daemon->store, n);
	case SHELF_EVIDENCE:
		return letters_in(daemon->store, LETTER_UNCERTAIN, n);
	}
	return NULL;
}

void
shelve_next(struct daemon *daemon, int64_t now)
{
	bool more = false;

	if (!daemon->shelves || daemon->quiet || daemon->dry_run)
		return;
	for (int shelf = SHELF_DRAFT; shelf <= SHELF_EVIDENCE; shelf++) {
		size_t n = 0;
		int64_t *ids = wanting(daemon, (enum shelf)shelf, &n);

		for (size_t i = 0; i < n; i++)
			if (shelve(daemon, (enum shelf)shelf, ids[i], now))
				more = true;
		free(ids);
	}
	/* asked again when a reader is done, or at the next pass */
	daemon->shelves = more;
}

static void
end_append(struct daemon *daemon, struct reader *reader,
	const struct letter_row *letter, enum outcome outcome,
	const struct problem *problem, int64_t now)
{
	if (reader->shelf == SHELF_COPY) {
		if (outcome != DONE)
			tell(LOG_WARN_, letter, problem->text,
				"no copy in Sent");
		/* a folder that is not there will not be there in a minute */
		if (outcome == DONE || outcome == REFUSED)
			copied(daemon, letter->id);
		return;
	}
	if (outcome != DONE) {
		hold(daemon, letter, LETTER_DRAFTING, problem->text, now);
	} else if (move(daemon, letter->id, LETTER_DRAFTING, LETTER_DRAFTED,
		NULL, now)) {
		tell(LOG_INFO_, letter, NULL, "drafted");
		daemon->tally.drafted++;
	}
}

/* True: the reader has been asked for more. */
static bool
end_search(struct daemon *daemon, struct reader *reader,
	const struct letter_row *letter, enum outcome outcome, bool found,
	int64_t now)
{
	if (reader->shelf == SHELF_EVIDENCE) {
		end_look(daemon, letter, found ? "a copy lies in Sent" : NULL,
			now);
	} else if (found) {
		copied(daemon, letter->id);
	} else if (outcome == DONE || outcome == REFUSED) {
		ask_append(reader, letter, reader->sent, APPEND_SENT);
		return true;
	}
	return false;
}

void
shelve_hear(struct daemon *daemon, struct reader *reader,
	const struct frame *frame, int64_t now)
{
	bool search = reader->state == READER_SEARCHING, more = false, found;
	struct unpacker in = unpack_new(frame->data, frame->len);
	struct problem problem = { 0 };
	struct letter_row letter;
	enum outcome outcome;

	outcome = unpack_outcome(&in, &problem);
	found = search && unpack_bool(&in);
	if (frame->type != (search ? FRAME_SEARCHED : FRAME_APPENDED) ||
	    !unpack_done(&in)) {
		reader_gone(daemon, reader, "said what it was not asked", now);
		return;
	}
	reader->state = READER_IDLE;
	reader->process->busy = false;
	/* the connection is made again with the next pass */
	if (outcome == RETRY || outcome == BROKEN)
		reader->open = false;
	daemon->shelves = true;
	if (!letters_load(daemon->store, reader->letter, &letter))
		return;
	if (search)
		more = end_search(daemon, reader, &letter, outcome, found,
			now);
	else
		end_append(daemon, reader, &letter, outcome, &problem, now);
	if (!more)
		reader->letter = 0;
	letter_row_free(&letter);
}

void
shelve_gone(struct daemon *daemon, struct reader *reader, int64_t now)
{
	struct letter_row letter;

	/* a copy or a look is simply tried again; a draft may lie there */
	if (reader->state == READER_APPENDING &&
	    reader->shelf == SHELF_DRAFT &&
	    letters_load(daemon->store, reader->letter, &letter)) {
		hold(daemon, &letter, LETTER_DRAFTING, "it may or may not lie"
			" in Drafts: look there", now);
		letter_row_free(&letter);
	}
	reader->letter = 0;
	daemon->shelves = true;
}
