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
#include <string.h>

#include "base/address.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include "heedd/gather.h"
#include "heedd/letter_log.h"
#include "heedd/login.h"
#include "heedd/metrics.h"
#include "heedd/tokens.h"
#include "outbox/backoff.h"
#include "outbox/guard.h"
#include "outbox/letter.h"
#include "store/letters.h"
#include "store/mails.h"

#define SLACK_MS 90000 /* beyond the deadlines of one transaction */
#define REST	 60    /* seconds, when no sender can be started */

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

/*
 * The server's answer, or that there is none.  When it cannot be written the
 * process ends: the next start finds BODY and treats it as uncertain.
 */
static void
settle(struct daemon *daemon, const struct delivery_result *result,
	bool at_once)
{
	struct store *store = daemon->store;
	const char *why = result->reply[0] != '\0' ? result->reply :
		result->problem.text;
	int64_t id = daemon->sender.letter, now = clock_now();
	struct problem problem = { 0 };
	struct letter_row letter;
	enum letter_state to;

	daemon->sender.letter = 0;
	if (!letters_load(store, id, &letter) || !store_begin(store, &problem))
		log_fatal("L%" PRId64 ": the answer cannot be written: %s",
			id, problem.text);
	to = state_after(result, letter.attempts);
	letters_attempt_end(store, id, result->code, result->enhanced,
		result->reply, now);
	/* a body step that failed half-way has moved it all the same */
	if (to == LETTER_QUEUED)
		letters_retry(store, id, letter.state, now + (at_once ? 0 :
			backoff_letter(letter.attempts)), why, now);
	else
		letters_move(store, id, letter.state, to, "heedd", why, now);
	if (to == LETTER_FAILED && result->outcome == REFUSED &&
	    result->about_recipient)
		suppress_add(store, letter.recipient, why, now);
	if (!at_once)
		login_note(daemon, result, now);
	if (!store_commit(store, &problem))
		log_fatal("L%" PRId64 ": the answer cannot be written: %s",
			id, problem.text);
	daemon->tally.sent += to == LETTER_SENT;
	daemon->tally.failed += to == LETTER_FAILED;
	daemon->tally.waiting += to == LETTER_QUEUED;
	daemon->tally.uncertain += to == LETTER_UNCERTAIN;
	daemon->shelves = true;
	letter_log(&letter, result->code, why, letter_state_name(to));
	letter_row_free(&letter);
}

/*
 * A client's answer may lie in the mailbox that is being read just now: what
 * goes to the client waits for the end of that pass.
 */
static bool
waits_for_reading(struct daemon *daemon, const struct letter_row *letter)
{
	const struct reader *reader = daemon_reader(daemon, letter->account);

	return letter->to_client && reader != NULL && reader->reading;
}

/* Claims the letter and hands it over; false: it does not go, or the store. */
static bool
hand_over(struct daemon *daemon, int64_t id, int64_t now,
	struct problem *problem)
{
	const struct smtp *smtp = &daemon->mind->config->smtp;
	const struct token *token = tokens_for(daemon, smtp->auth,
		&smtp->token);
	struct buf request = buf_new(LIMIT_FRAME_TO_ROLE);
	struct letter_row letter;
	bool go = false;

	if (!letters_load(daemon->store, id, &letter)) {
		if (store_fault(daemon->store, problem))
			daemon_fault(daemon, problem);
		return false;
	}
	if (!waits_for_reading(daemon, &letter) &&
	    !send_claim(daemon, &letter, now, &go, problem))
		daemon_fault(daemon, problem);
	if (go) {
		pack_text(&request, letter.sender);
		pack_text(&request, letter.recipient);
		pack_secret(&request, token == NULL ? NULL : token->access);
		pack_bytes(&request, letter.raw, letter.raw_len);
		daemon->sent_this_turn++;
		daemon->sender.letter = id;
		daemon->sender.begun = false;
		daemon->sender.serial = token == NULL ? 0 : token->serial;
		process_ask(daemon->sender.process, FRAME_LETTER, &request,
			(smtp->connect_seconds + smtp->reply_seconds) * 1000 +
			SLACK_MS);
		wipe_buf(&request);
	}
	letter_row_free(&letter);
	return go;
}

static void
start(struct daemon *daemon, int64_t now)
{
	struct buf settings = buf_new(LIMIT_FRAME_TO_ROLE);
	struct problem problem = { 0 };

	pack_smtp(&settings, &daemon->mind->config->smtp);
	daemon->sender.process = process_start(ROLE_OF_SENDER, &settings,
		&problem);
	buf_free(&settings);
	if (daemon->sender.process == NULL) {
		daemon->sender.rests_until = now + REST;
		log_error("%s", problem.text);
	}
}

bool
send_next(struct daemon *daemon, int64_t now)
{
	struct sender *sender = &daemon->sender;
	struct problem problem = { 0 };
	int64_t *due;
	bool has_one = false;
	size_t n = 0;

	if (sender->process != NULL && sender->process->busy)
		return true;
	if (daemon_ends(daemon) || daemon->mind->config->smtp.host == NULL ||
	    now < sender->rests_until)
		return false;
	due = letters_due(daemon->store, now, &n);
	if (n > 0 && sender->process == NULL)
		start(daemon, now);
	if (n > 0 && sender->process != NULL && !sender->process->ready)
		has_one = true;
	else if (n > 0 && sender->process != NULL &&
		login_ready(daemon, now, &has_one))
		for (size_t i = 0; i < n && !has_one &&
		     sender->process != NULL &&
		     daemon->fault.text[0] == '\0'; i++)
			has_one = hand_over(daemon, due[i], now, &problem);
	free(due);
	return has_one;
}

static void
hear_ready(struct daemon *daemon, const struct frame *frame, int64_t now)
{
	struct process *process = daemon->sender.process;
	struct problem problem = { 0 };
	enum outcome outcome = process_hear_ready(process, frame, &problem);

	daemon->cages_changed = true;
	if (outcome == DONE)
		return;
	log_event(LOG_ERROR_, "sender", "why", problem.text, "status",
		outcome_name(outcome), NULL);
	process_end(&daemon->sender.process, NULL);
	daemon->sender.rests_until = now + REST;
	daemon->tally.unread++;
}

/* After 354: from here it may have been accepted, whatever happens. */
static void
hear_body(struct daemon *daemon, int64_t now)
{
	struct buf answer = buf_new(LIMIT_FRAME_TO_ROLE);
	struct problem problem = { 0 };
	bool stopped = gather_stopped(daemon);
	bool go = !stopped && letters_body(daemon->store,
		daemon->sender.letter, now, &problem);

	if (stopped)
		log_warn("L%" PRId64 ": not sent, all sending was stopped",
			daemon->sender.letter);
	else if (!go)
		log_error("L%" PRId64 ": not sent, the step cannot be"
			" written: %s", daemon->sender.letter, problem.text);
	daemon->sender.begun = go;
	pack_bool(&answer, go);
	process_tell(daemon->sender.process, FRAME_GO, &answer);
	buf_free(&answer);
}

static void
hear_result(struct daemon *daemon, struct unpacker *in, int64_t now)
{
	struct delivery_result result;
	bool again;

	unpack_result(in, &result);
	/* nothing can have been accepted before it was let to begin */
	unpack_check(in, daemon->sender.begun || (result.outcome != DONE &&
		!result.uncertain));
	if (!unpack_done(in)) {
		send_gone(daemon, "made no sense", now);
		return;
	}
	daemon->sender.process->busy = false;
	again = login_again(daemon, &result);
	settle(daemon, &result, again);
	/* a new process reads the password again */
	if (!again && result.outcome == BROKEN && !result.uncertain)
		process_end(&daemon->sender.process, NULL);
}

void
send_hear(struct daemon *daemon, const struct frame *frame, int64_t now)
{
	struct sender *sender = &daemon->sender;
	struct unpacker in = unpack_new(frame->data, frame->len);

	if (frame->type == FRAME_READY && !sender->process->ready)
		hear_ready(daemon, frame, now);
	else if (frame->type == FRAME_BODY && sender->letter != 0 &&
		!sender->begun)
		hear_body(daemon, now);
	else if (frame->type == FRAME_RESULT && sender->letter != 0)
		hear_result(daemon, &in, now);
	else
		send_gone(daemon, "said what it was not asked", now);
}

/*
 * Before the body nothing has left us, so it is only later.  After that nobody
 * can know.
 */
void
send_gone(struct daemon *daemon, const char *what, int64_t now)
{
	struct delivery_result result = {
		.outcome = RETRY,
		.uncertain = daemon->sender.begun,
	};
	struct problem how = { 0 };

	process_end(&daemon->sender.process, &how);
	daemon->totals.gone[ROLE_OF_SENDER]++;
	problem_set(&result.problem, "the sender %s (%s)", what, how.text);
	log_event(LOG_ERROR_, "sender", "why", result.problem.text, "status",
		"started again", NULL);
	daemon->sender.rests_until = now + 1;
	if (daemon->sender.letter != 0)
		settle(daemon, &result, false);
}
