/* SPDX-License-Identifier: ISC */
/*
 * The life of a reader: begun, asked, ended, and what becomes of the pass and
 * the message that it had in hand.
 */
#include "heedd/reader.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/hash.h"
#include "base/log.h"
#include "base/mem.h"
#include "heedd/analyse.h"
#include "outbox/backoff.h"

#define PATIENCE  3	/* commands that one request may take */
#define SLACK_MS  10000 /* beyond the reader's own deadlines */
#define DECIDE_MS 20000 /* a slow server does not hold up decisions */

/* A request makes the reader wait for its server this long at most. */
static int
patience(const struct reader *reader)
{
	return reader->account->command_seconds * 1000 * PATIENCE + SLACK_MS;
}

void
reader_ask(struct reader *reader, enum reader_state state,
	enum frame_type type, struct buf *contents)
{
	reader->state = state;
	/* one that is gone is heard of by its closed wire */
	process_ask(reader->process, type, contents, patience(reader));
	if (contents != NULL)
		wipe_buf(contents);
}

void
sight_free(struct sight *sight)
{
	listing_free(&sight->listing);
	free(sight->todo);
	*sight = (struct sight) { 0 };
}

/* The pass is over, in whatever way. */
void
reader_end_pass(struct daemon *daemon, struct reader *reader)
{
	sight_free(&reader->sight);
	raw_free(&reader->raw);
	strv_free(&reader->folders);
	reader->folder = 0;
	reader->reading = false;
	reader->state = READER_IDLE;
	analyse_forget(daemon, reader);
	if (daemon->decide_by == 0)
		daemon->decide_by = clock_monotonic_ms() + DECIDE_MS;
	daemon->shelves = true;
}

static void
end_process(struct reader *reader, struct problem *how)
{
	process_end(&reader->process, how);
	reader->open = reader->watching = false;
	mem_free(&reader->sent);
	mem_free(&reader->drafts);
}

void
reader_failed(struct daemon *daemon, struct reader *reader,
	enum outcome outcome, const struct problem *problem, int64_t now)
{
	const char *folder = reader->sight.folder;
	int64_t wait;
	char text[24];

	reader->failures++;
	wait = backoff_spread(outcome == BROKEN ?
		backoff_broken(reader->failures) :
		backoff_mailbox(reader->failures,
			reader->account->poll_seconds), hash_chance());
	reader->next_poll = now + wait;
	snprintf(text, sizeof(text), "%" PRId64, wait);
	log_event(LOG_ERROR_, "poll", "account", reader->account->name,
		"folder", folder, "why", problem->text, "again_in", text,
		"status", outcome_name(outcome), NULL);
	daemon->tally.unread++;
	reader_end_pass(daemon, reader);
	if (outcome != REFUSED)
		reader->open = false;
	/* what a person mends (a password, say) is read by a new process */
	if (outcome == BROKEN || (reader->process != NULL &&
		!reader->process->ready))
		end_process(reader, NULL);
}

void
reader_gone(struct daemon *daemon, struct reader *reader, const char *what,
	int64_t now)
{
	struct problem how = { 0 }, problem = { 0 };

	end_process(reader, &how);
	daemon->totals.gone[ROLE_OF_READER]++;
	problem_set(&problem, "account %s: the reader %s (%s)",
		reader->account->name, what, how.text);
	reader_failed(daemon, reader, RETRY, &problem, now);
}

bool
reader_put_back(struct daemon *daemon, struct reader *reader, int64_t next_try,
	struct problem *problem)
{
	const struct sight *sight = &reader->sight;

	if (!store_begin(daemon->store, problem))
		return false;
	ledger_postpone(daemon->store, sight->row.id,
		sight->listing.uidvalidity, sight->todo[sight->next].uid,
		next_try);
	return store_commit(daemon->store, problem);
}

void
reader_drop(struct daemon *daemon, struct reader *reader)
{
	if (reader->state == READER_FETCHING ||
		reader->state == READER_ANALYSING)
		reader_put_back(daemon, reader, 0, NULL);
	end_process(reader, NULL);
	reader_end_pass(daemon, reader);
}

void
reader_start(struct daemon *daemon, struct reader *reader, int64_t now)
{
	struct buf settings = buf_new(LIMIT_FRAME_TO_ROLE);
	struct problem problem = { 0 };

	pack_account(&settings, reader->account);
	reader->process = process_start(ROLE_OF_READER, &settings, &problem);
	buf_free(&settings);
	if (reader->process == NULL)
		reader_failed(daemon, reader, RETRY, &problem, now);
	else
		reader->state = READER_STARTING;
}
