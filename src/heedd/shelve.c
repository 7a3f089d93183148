/* SPDX-License-Identifier: ISC */
/*
 * Appends and searches in the mailboxes of the team.  A mailbox that cannot be
 * had now is tried again in the next round; it holds nothing else up.
 */
#include "heedd/shelve.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/log.h"
#include "outbox/backoff.h"
#include "store/letters.h"
#include "store/mails.h"

/* Appends the letter; REFUSED when the account has no such folder. */
static enum outcome
append(struct daemon *daemon, const struct letter_row *letter,
	enum special special, struct problem *problem)
{
	struct reader *reader = daemon_reader(daemon, letter->account);
	const char *folder;
	enum outcome outcome;

	if (reader == NULL) {
		problem_set(problem, "there is no account \"%s\" any more",
			letter->account);
		return REFUSED;
	}
	outcome = reader_connect(reader, problem);
	if (outcome != DONE)
		return outcome;
	folder = mailbox_special(reader->mailbox, special);
	if (folder == NULL) {
		problem_set(problem, "account %s has no %s folder: name it in"
			" the configuration", letter->account,
			special == SPECIAL_SENT ? "Sent" : "Drafts");
		return REFUSED;
	}
	outcome = mailbox_append(reader->mailbox, folder, letter->raw,
		letter->raw_len,
		special == SPECIAL_SENT ? APPEND_SENT : APPEND_DRAFT,
		problem);
	if (outcome == RETRY || outcome == BROKEN)
		reader_drop(reader);
	return outcome;
}

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

static bool
move(struct daemon *daemon, int64_t id, enum letter_state from,
	enum letter_state to, const char *why, int64_t now,
	struct problem *problem)
{
	if (!store_begin(daemon->store, problem))
		return false;
	letters_move(daemon->store, id, from, to, "heedd", why, now);
	return store_commit(daemon->store, problem);
}

/*
 * DRAFT -> DRAFTING is committed before the APPEND, so that a crash in between
 * leaves one draft or a held letter, never two drafts.
 */
static bool
shelve_draft(struct daemon *daemon, int64_t id, int64_t now,
	struct sent *sent, struct problem *problem)
{
	struct problem why = { 0 };
	struct letter_row letter;
	enum outcome outcome;
	bool ok;

	if (!letters_load(daemon->store, id, &letter))
		return !store_fault(daemon->store, problem);
	ok = move(daemon, id, LETTER_DRAFT, LETTER_DRAFTING, NULL, now,
		problem);
	if (ok) {
		outcome = append(daemon, &letter, SPECIAL_DRAFTS, &why);
		if (outcome == DONE)
			ok = move(daemon, id, LETTER_DRAFTING, LETTER_DRAFTED,
				NULL, now, problem);
		else
			ok = move(daemon, id, LETTER_DRAFTING, LETTER_HELD,
				why.text, now, problem);
		sent->drafted += outcome == DONE;
		sent->held += outcome != DONE;
		tell(outcome == DONE ? LOG_INFO_ : LOG_WARN_, &letter,
			why.text, outcome == DONE ? "drafted" : "held");
	}
	letter_row_free(&letter);
	return ok;
}

bool
shelve_drafts(struct daemon *daemon, int64_t now, struct sent *sent,
	struct problem *problem)
{
	int64_t *ids;
	bool ok = true;
	size_t n = 0;

	ids = letters_in(daemon->store, LETTER_DRAFT, &n);
	for (size_t i = 0; ok && i < n; i++)
		ok = shelve_draft(daemon, ids[i], now, sent, problem);
	free(ids);
	return ok;
}

/*
 * A copy lies in Sent: the provider has saved it, or heed before it was
 * stopped.
 */
static bool
in_sent_folder(struct daemon *daemon, const struct letter_row *letter)
{
	struct reader *reader = daemon_reader(daemon, letter->account);
	const char *folder;
	bool found = false;

	if (reader == NULL || reader_connect(reader, NULL) != DONE)
		return false;
	folder = mailbox_special(reader->mailbox, SPECIAL_SENT);
	if (folder != NULL && mailbox_search_header(reader->mailbox, folder,
		"X-Heed-Id", letter->token, &found, NULL) == RETRY)
		reader_drop(reader);
	return found;
}

static bool
shelve_copy(struct daemon *daemon, int64_t id, struct problem *problem)
{
	struct problem why = { 0 };
	struct letter_row letter;
	enum outcome outcome;
	bool ok = true;

	if (!letters_load(daemon->store, id, &letter))
		return !store_fault(daemon->store, problem);
	outcome = in_sent_folder(daemon, &letter) ? DONE :
		append(daemon, &letter, SPECIAL_SENT, &why);
	if (outcome != DONE)
		tell(LOG_WARN_, &letter, why.text, "no copy in Sent");
	/* a folder that is not there will not be there in a minute */
	if (outcome == DONE || outcome == REFUSED) {
		ok = store_begin(daemon->store, problem);
		if (ok) {
			letters_copied(daemon->store, id);
			ok = store_commit(daemon->store, problem);
		}
	}
	letter_row_free(&letter);
	return ok;
}

bool
shelve_copies(struct daemon *daemon, struct sent *sent,
	struct problem *problem)
{
	int64_t *ids;
	bool ok = true;
	size_t n = 0;

	(void)sent;
	ids = letters_uncopied(daemon->store, &n);
	for (size_t i = 0; ok && i < n; i++)
		ok = shelve_copy(daemon, ids[i], problem);
	free(ids);
	return ok;
}

static bool
look_for(struct daemon *daemon, int64_t id, int64_t now, struct sent *sent,
	struct problem *problem)
{
	static const char *const nothing = "it may or may not have reached"
		" its reader: ask, then \"heed outbox sent|again|cancel\"";
	struct letter_row letter;
	const char *sign = NULL;
	int64_t due;
	bool ok = true;

	if (!letters_load(daemon->store, id, &letter))
		return !store_fault(daemon->store, problem);
	due = backoff_evidence(letter.looks);
	if (due >= 0 && now < letter.changed + due) {
		letter_row_free(&letter);
		return true;
	}
	if (mails_refer_to(daemon->store, letter.token))
		sign = "an answer or bounce names it";
	else if (in_sent_folder(daemon, &letter))
		sign = "a copy lies in Sent";
	if (sign != NULL || due < 0) {
		ok = move(daemon, id, LETTER_UNCERTAIN,
			sign != NULL ? LETTER_SENT : LETTER_HELD,
			sign != NULL ? sign : nothing, now, problem);
		sent->sent += sign != NULL;
		sent->held += sign == NULL;
		tell(LOG_WARN_, &letter, sign != NULL ? sign : nothing,
			sign != NULL ? "sent" : "held");
	} else if (store_begin(daemon->store, problem)) {
		letters_looked(daemon->store, id);
		ok = store_commit(daemon->store, problem);
	} else {
		ok = false;
	}
	letter_row_free(&letter);
	return ok;
}

bool
shelve_evidence(struct daemon *daemon, int64_t now, struct sent *sent,
	struct problem *problem)
{
	int64_t *ids;
	bool ok = true;
	size_t n = 0;

	ids = letters_in(daemon->store, LETTER_UNCERTAIN, &n);
	for (size_t i = 0; ok && i < n; i++)
		ok = look_for(daemon, ids[i], now, sent, problem);
	free(ids);
	return ok;
}
