/* SPDX-License-Identifier: ISC */
/*
 * The sending protocol.  Each step is committed before the next is done:
 *
 *   claim    guards asked again on fresh facts; QUEUED -> CLAIMED
 *   body     after 354, before the first byte: CLAIMED -> BODY, epoch moved
 *   settle   the server's answer: BODY -> SENT, FAILED, QUEUED or UNCERTAIN
 *
 * When a settling cannot be written the process ends: the next start finds
 * BODY and treats it as uncertain.  Nothing here ever sends again by itself
 * what may have been accepted.
 */
#include "heedd/send.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/log.h"
#include "base/clock.h"
#include "heedd/gather.h"
#include "heedd/shelve.h"
#include "outbox/backoff.h"
#include "outbox/guard.h"
#include "outbox/letter.h"
#include "store/letters.h"
#include "store/mails.h"

/* A claimed letter on its way. */
struct journey {
	struct daemon *daemon;
	struct letter_row *letter;
	int64_t now;
};

static void
tell(const struct letter_row *letter, int code, const char *why,
	const char *status)
{
	char id[24], number[16];

	snprintf(id, sizeof(id), "L%" PRId64, letter->id);
	snprintf(number, sizeof(number), "%d", code);
	log_event(LOG_INFO_, "letter", "id", id, "client", letter->client,
		"rule", letter->rule, "letter", letter->letter, "code",
		code == 0 ? NULL : number, "why", why, "status", status, NULL);
}

bool
send_recover(struct daemon *daemon, int64_t now, struct problem *problem)
{
	int moved;

	if (!store_begin(daemon->store, problem))
		return false;
	moved = letters_recover(daemon->store, now);
	if (!store_commit(daemon->store, problem))
		return false;
	if (moved > 0)
		log_warn("%d letters were in hand when heedd last ended:"
			" see \"heed outbox\"", moved);
	return true;
}

/* Asks the guards again and claims.  `*go` tells whether it may be sent. */
static bool
claim(struct daemon *daemon, struct letter_row *letter, int64_t now,
	struct sent *sent, bool *go, struct problem *problem)
{
	struct store *store = daemon->store;
	struct guard_verdict verdict;
	struct guard_facts facts;
	struct mail_row cause = { 0 };
	bool has_cause;

	*go = false;
	if (!store_begin(store, problem))
		return false;
	has_cause = mails_load(store, letter->mail, &cause, NULL, NULL);
	facts = gather_guard_facts(daemon, letter, has_cause ? &cause : NULL,
		letter_check(letter->raw, letter->raw_len, letter->recipient,
			&(struct strv) { 0 }, NULL), now);
	verdict = guard_ask(&facts);
	mail_row_free(&cause);
	switch (verdict.answer) {
	case GUARD_GO:
		letters_claim(store, letter->id, now);
		gather_note_clock(store, now);
		*go = true;
		break;
	case GUARD_WAIT:
		letters_delay(store, letter->id,
			now + backoff_fetch(letter->attempts), verdict.why);
		sent->waiting++;
		break;
	case GUARD_LATCH:
		latch_set(store, verdict.guard, verdict.why, now);
		letters_delay(store, letter->id, now + backoff_fetch(1),
			verdict.why);
		log_error("%s: nothing is sent until a person says"
			" \"heed reset\"", verdict.why);
		sent->waiting++;
		break;
	case GUARD_OBSERVE:
	case GUARD_DRAFT:
	case GUARD_REFUSE:
		letters_move(store, letter->id, LETTER_QUEUED,
			now >= letter->expires ? LETTER_EXPIRED :
						 LETTER_CANCELLED,
			"heedd", verdict.why, now);
		tell(letter, 0, verdict.why, "cancelled");
		break;
	}
	if (!store_commit(store, problem)) {
		*go = false;
		return false;
	}
	return true;
}

/* After 354: from here it may have been accepted, whatever happens. */
static bool
before_body(void *context)
{
	struct journey *journey = context;
	struct problem problem = { 0 };

	if (letters_body(journey->daemon->store, journey->letter->id,
		journey->now, &problem))
		return true;
	log_error("L%" PRId64 ": not sent, the step cannot be written: %s",
		journey->letter->id, problem.text);
	return false;
}

/* The state that the end of the journey means. */
static enum letter_state
state_after(const struct delivery_result *result, int attempts)
{
	if (result->uncertain)
		return LETTER_UNCERTAIN;
	switch (result->outcome) {
	case DONE:
		return LETTER_SENT;
	case REFUSED:
		return LETTER_FAILED;
	case RETRY:
	case BROKEN:
		return backoff_letter(attempts) == 0 ? LETTER_FAILED :
						       LETTER_QUEUED;
	}
	return LETTER_UNCERTAIN;
}

static void
settle(struct journey *journey, const struct delivery_result *result,
	struct sent *sent)
{
	struct store *store = journey->daemon->store;
	struct letter_row *letter = journey->letter;
	enum letter_state from;
	int attempts = letter->attempts + 1;
	enum letter_state to = state_after(result, attempts);
	const char *why = result->reply[0] != '\0' ? result->reply :
		result->problem.text;
	int64_t now = clock_now();
	struct problem problem = { 0 };

	if (!store_begin(store, &problem))
		log_fatal("L%" PRId64 ": the answer cannot be written: %s",
			letter->id, problem.text);
	/* a body step that failed half-way has moved it all the same */
	from = letters_state(store, letter->id);
	letters_attempt_end(store, letter->id, result->code, result->enhanced,
		result->reply, now);
	if (to == LETTER_QUEUED)
		letters_retry(store, letter->id, from,
			now + backoff_letter(attempts), why, now);
	else
		letters_move(store, letter->id, from, to, "heedd", why, now);
	if (to == LETTER_FAILED && result->outcome == REFUSED &&
	    result->about_recipient)
		suppress_add(store, letter->recipient, why, now);
	if (!store_commit(store, &problem))
		log_fatal("L%" PRId64 ": the answer cannot be written: %s",
			letter->id, problem.text);
	sent->sent += to == LETTER_SENT;
	sent->failed += to == LETTER_FAILED;
	sent->waiting += to == LETTER_QUEUED;
	sent->uncertain += to == LETTER_UNCERTAIN;
	tell(letter, result->code, why, letter_state_name(to));
}

static bool
send_one(struct daemon *daemon, int64_t id, int64_t now, struct sent *sent,
	struct problem *problem)
{
	struct delivery_result result = { 0 };
	struct letter_row letter;
	bool ok, go = false;

	if (!letters_load(daemon->store, id, &letter))
		return !store_fault(daemon->store, problem);
	ok = claim(daemon, &letter, now, sent, &go, problem);
	if (ok && go) {
		struct journey journey = { daemon, &letter, now };
		struct letter_bytes bytes = {
			.from = letter.sender,
			.to = letter.recipient,
			.raw = letter.raw,
			.len = letter.raw_len,
		};

		daemon->sent_this_turn++;
		delivery_send(daemon->delivery, &bytes, before_body, &journey,
			&result);
		settle(&journey, &result, sent);
	}
	letter_row_free(&letter);
	return ok;
}

bool
send_round(struct daemon *daemon, int64_t now, struct sent *sent,
	struct problem *problem)
{
	int64_t *due;
	bool ok = true;
	size_t n = 0;

	if (!shelve_drafts(daemon, now, sent, problem))
		return false;
	due = letters_due(daemon->store, now, &n);
	for (size_t i = 0; ok && daemon->delivery != NULL && i < n &&
	     !daemon_should_stop(daemon); i++)
		ok = send_one(daemon, due[i], now, sent, problem);
	free(due);
	return ok && shelve_copies(daemon, sent, problem) &&
		shelve_evidence(daemon, now, sent, problem);
}
