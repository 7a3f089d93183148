/* SPDX-License-Identifier: ISC */
/*
 * The first step of the sending protocol (send.c): all guards asked again on
 * fresh facts, and their answer written down, in one transaction.
 */
#include "heedd/send.h"

#include <string.h>

#include "base/log.h"
#include "heedd/approval.h"
#include "heedd/gather.h"
#include "heedd/letter_log.h"
#include "heedd/metrics.h"
#include "outbox/backoff.h"
#include "outbox/guard.h"
#include "outbox/letter.h"
#include "store/mails.h"

/*
 * Asked again later.  What would be too late when its reader is back is not
 * dropped: a person decides.
 */
static void
put_off(struct daemon *daemon, const struct letter_row *letter,
	const struct guard_verdict *verdict, const struct guard_facts *facts)
{
	bool away = strcmp(verdict->guard, "away") == 0;
	int64_t until = away ? facts->away_until : facts->quiet_until;

	if (away && until >= letter->expires) {
		letters_move(daemon->store, letter->id, LETTER_QUEUED,
			LETTER_HELD, "heedd", verdict->why, facts->now);
		daemon->tally.held++;
		return;
	}
	if (!away && strcmp(verdict->guard, "quiet") != 0)
		until = facts->now + backoff_fetch(letter->attempts);
	letters_delay(daemon->store, letter->id, until, verdict->why);
	daemon->tally.waiting++;
}

bool
send_claim(struct daemon *daemon, struct letter_row *letter, int64_t now,
	bool *go, struct problem *problem)
{
	struct store *store = daemon->store;
	struct mail_row cause = { 0 };
	struct guard_verdict verdict;
	struct guard_facts facts;
	bool has_cause;

	*go = false;
	if (!store_begin(store, problem))
		return false;
	has_cause = mails_load(store, letter->mail, &cause, NULL, NULL);
	facts = gather_guard_facts(daemon, letter, has_cause ? &cause : NULL,
		letter_check(letter->raw, letter->raw_len, letter->recipient,
			&(struct strv) { 0 }, NULL), now);
	verdict = guard_ask(&facts);
	metrics_guard(daemon, &verdict);
	mail_row_free(&cause);
	switch (verdict.answer) {
	case GUARD_GO:
		letters_claim(store, letter->id, now);
		gather_note_clock(store, now);
		*go = true;
		break;
	case GUARD_WAIT:
		put_off(daemon, letter, &verdict, &facts);
		break;
	case GUARD_LATCH:
		latch_set(store, verdict.guard, verdict.why, now);
		letters_delay(store, letter->id, now + backoff_fetch(1),
			verdict.why);
		log_error("%s: nothing is sent until a person says"
			" \"heed reset\"", verdict.why);
		daemon->tally.waiting++;
		break;
	case GUARD_APPROVE:
		approval_wait(daemon, letter, verdict.why, now);
		break;
	case GUARD_DRAFT:
		/* it waited for something, or the mode was lowered since */
		letters_move(store, letter->id, LETTER_QUEUED, LETTER_DRAFT,
			"heedd", verdict.why, now);
		daemon->shelves = true;
		break;
	case GUARD_OBSERVE:
	case GUARD_REFUSE:
		letters_move(store, letter->id, LETTER_QUEUED,
			now >= letter->expires ? LETTER_EXPIRED :
						 LETTER_CANCELLED,
			"heedd", verdict.why, now);
		letter_log(letter, 0, verdict.why, "cancelled");
		approval_in_vain(daemon, letter, now);
		break;
	}
	if (!store_commit(store, problem)) {
		*go = false;
		return false;
	}
	return true;
}
