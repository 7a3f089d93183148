/* SPDX-License-Identifier: ISC */
/*
 * mailbox -> message -> signals -> client -> rules -> outbox -> delivery
 *
 * take_account()  mailbox to store: what is new, understood, written down
 * decide_all()    store to outbox: rules asked, letters frozen
 * send_round()    outbox to delivery: guards asked again, letters gone
 *
 * Each stage leaves everything it has done in the store, so that a stop at
 * any point costs nothing but time.
 */
#include "heedd/turn.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/log.h"
#include "heedd/decide.h"
#include "heedd/gather.h"

static void
tell(const struct turn_result *r)
{
	char stored[16], letters[16], sent[16];

	if (r->taken.stored + r->taken.duplicate + r->taken.quarantined +
	    r->letters + r->sent.sent + r->sent.drafted + r->sent.failed +
	    r->sent.uncertain + r->sent.held == 0)
		return;
	snprintf(stored, sizeof(stored), "%d",
		r->taken.stored + r->taken.quarantined);
	snprintf(letters, sizeof(letters), "%d", r->letters);
	snprintf(sent, sizeof(sent), "%d", r->sent.sent + r->sent.drafted);
	log_event(LOG_INFO_, "turn", "mails", stored, "letters", letters,
		"out", sent, "status", r->unread > 0 ? "partly" : "done",
		NULL);
}

static bool
note_turn(struct daemon *daemon, int64_t now, struct problem *problem)
{
	if (!store_begin(daemon->store, problem))
		return false;
	gather_arm(daemon, now);
	gather_note_clock(daemon->store, now);
	store_set_int(daemon->store, "last_turn", now);
	return store_commit(daemon->store, problem);
}

bool
turn_run(struct daemon *daemon, bool all, int64_t now,
	struct turn_result *result, struct problem *problem)
{
	*result = (struct turn_result) { 0 };
	daemon->sent_this_turn = 0;
	if (!note_turn(daemon, now, problem))
		return false;
	for (size_t i = 0; i < daemon->n_readers; i++) {
		struct reader *reader = &daemon->readers[i];

		if (daemon_should_stop(daemon) ||
		    (!all && now < reader->next_poll))
			continue;
		if (take_account(daemon, reader, now, &result->taken) != DONE)
			result->unread++;
	}
	/* half a mailbox is no ground for a decision */
	if (daemon_should_stop(daemon))
		return true;
	result->letters = decide_all(daemon, now, problem);
	if (result->letters < 0)
		return false;
	if (!daemon->dry_run &&
	    !send_round(daemon, now, &result->sent, problem))
		return false;
	tell(result);
	return true;
}

int64_t
turn_next(const struct daemon *daemon, int64_t now)
{
	int64_t next = now + 60;

	for (size_t i = 0; i < daemon->n_readers; i++)
		if (daemon->readers[i].next_poll < next)
			next = daemon->readers[i].next_poll;
	return next <= now ? now + 1 : next;
}
