/* SPDX-License-Identifier: ISC */
/*
 * mailbox -> store as keep.c does it, rules and letters by the daemon's own
 * code, and an ending for each letter without a server.  Every mailbox counts
 * as read at every moment: a past cannot go stale.
 */
#include "heedd/replay.h"

#include <stdlib.h>

#include "base/clock.h"
#include "heedd/approval.h"
#include "heedd/arming.h"
#include "heedd/brief.h"
#include "heedd/climb.h"
#include "heedd/decide.h"
#include "heedd/digest.h"
#include "heedd/flags.h"
#include "heedd/gather.h"
#include "heedd/keep.h"
#include "heedd/rounds.h"
#include "heedd/send.h"
#include "store/ledger.h"
#include "store/letters.h"

#define HOUR INT64_C(3600)

/* The guards ask when a mailbox was read, and what time it was last. */
static void
note_reading(struct daemon *daemon, int64_t now)
{
	const struct config *config = daemon->mind->config;

	for (size_t i = 0; i < config->n_accounts; i++) {
		bool changed;
		struct folder_row row = ledger_folder(daemon->store,
			config->accounts[i].name, "INBOX", 1, &changed);

		ledger_folder_read(daemon->store, row.id, now);
	}
	gather_note_clock(daemon->store, now);
	daemon->mark = clock_mark();
	daemon->sent_this_turn = 0;
}

bool
replay_begin(struct daemon *daemon, int64_t now, struct problem *problem)
{
	clock_simulate(now);
	daemon->past = true;
	if (!store_begin(daemon->store, problem))
		return false;
	arming_set(daemon->store, daemon->mind->config->mode, "replay", now);
	note_reading(daemon, now);
	return store_commit(daemon->store, problem);
}

bool
replay_end(struct daemon *daemon, int64_t now, struct problem *problem)
{
	if (!store_begin(daemon->store, problem))
		return false;
	arming_set(daemon->store, MODE_OBSERVE, "replay", now);
	return store_commit(daemon->store, problem);
}

bool
replay_message(struct daemon *daemon, const struct understanding *u,
	const struct past_bytes *bytes, int64_t now, struct problem *problem)
{
	clock_simulate(now);
	return keep_past(daemon, u, bytes, now, problem);
}

/* What the servers would have said: that it has arrived. */
static bool
arrives(struct daemon *daemon, int64_t id, int64_t now,
	struct problem *problem)
{
	if (!letters_body(daemon->store, id, now, problem) ||
	    !store_begin(daemon->store, problem))
		return false;
	letters_attempt_end(daemon->store, id, 250, "2.0.0", "replayed", now);
	letters_move(daemon->store, id, LETTER_BODY, LETTER_SENT, "heedd",
		NULL, now);
	return store_commit(daemon->store, problem);
}

static bool
deliver(struct daemon *daemon, int64_t now, struct problem *problem)
{
	size_t n = 0;
	int64_t *due = letters_due(daemon->store, now, &n);
	bool ok = true;

	for (size_t i = 0; ok && i < n; i++) {
		struct letter_row letter;
		bool go = false;

		if (!letters_load(daemon->store, due[i], &letter))
			continue;
		ok = send_claim(daemon, &letter, now, &go, problem) &&
			(!go || arrives(daemon, letter.id, now, problem));
		if (ok && go && daemon->went != NULL)
			daemon->went(daemon->granted_state, &letter, now);
		daemon->sent_this_turn += go;
		letter_row_free(&letter);
	}
	free(due);
	return ok;
}

int64_t
replay_next(const struct daemon *daemon, int64_t from)
{
	int64_t hour = from - from % HOUR + HOUR, step = climb_at(daemon);

	return step > from && step < hour ? step : hour;
}

/* Somebody may not say yes in time. */
static bool
waits(const struct daemon *daemon)
{
	size_t n = 0;

	if (!daemon->alone)
		free(letters_in(daemon->store, LETTER_APPROVAL, &n));
	return n > 0;
}

bool
replay_due(const struct daemon *daemon, int64_t now)
{
	size_t n = 0;

	free(letters_due(daemon->store, now, &n));
	return n > 0 || rounds_due(daemon, now) || digest_due(daemon, now) ||
		waits(daemon) || climb_at(daemon) <= now;
}

/* What people answer to, or do not. */
static bool
go_on_asking(struct daemon *daemon, int64_t now, struct problem *problem)
{
	int letters = 0;

	return daemon->alone || (approvals_look(daemon, now, &letters,
		problem) && climb_all(daemon, now, &letters, problem));
}

bool
replay_turn(struct daemon *daemon, int64_t now, struct problem *problem)
{
	int letters = 0;

	clock_simulate(now);
	if (!store_begin(daemon->store, problem))
		return false;
	note_reading(daemon, now);
	return store_commit(daemon->store, problem) &&
		decide_all(daemon, now, problem) >= 0 &&
		rounds_make(daemon, now, &letters, problem) &&
		go_on_asking(daemon, now, problem) &&
		brief_send(daemon, now, &letters, problem) &&
		digest_send(daemon, now, &letters, problem) &&
		flags_send(daemon, now, &letters, problem) &&
		deliver(daemon, now, problem);
}
