/* SPDX-License-Identifier: ISC */
/*
 * mailbox -> message -> signals -> client -> rules -> outbox -> delivery
 *
 * begin_passes()  mailbox to store: readers fetch what is new (take.c),
 *                 analysts understand it (analyse.c), it is kept (keep.c)
 * decide_all()    store to outbox: rules asked, letters frozen
 * rounds_make()   the same each morning for the rules of the clock
 * approvals_look()  what waits for a yes and was overtaken is withdrawn
 * climb_all()     alarms that nobody has taken up go on to the next person
 * brief_send()    on Mondays: how the clients of each person stand
 * send_next()     outbox to delivery: guards asked again, letters gone
 * shelve_next()   drafts and copies into the team's own mailboxes
 * retain()        what is old is deleted
 * watch_begin()   readers with nothing to do listen to their servers
 *
 * None of them waits: each begins what can be begun and hears later (hear.c)
 * what came of it.  Each step leaves all that it has done in the store, so
 * that a stop at any point costs nothing but time.
 */
#include "heedd/turn.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "heedd/alarm.h"
#include "heedd/approval.h"
#include "heedd/arming.h"
#include "heedd/brief.h"
#include "heedd/climb.h"
#include "heedd/digest.h"
#include "heedd/flags.h"
#include "heedd/decide.h"
#include "heedd/gather.h"
#include "heedd/hear.h"
#include "heedd/mark.h"
#include "heedd/metrics.h"
#include "heedd/retain.h"
#include "heedd/rounds.h"
#include "heedd/send.h"
#include "heedd/shelve.h"
#include "heedd/take.h"
#include "heedd/tokens.h"
#include "heedd/watch.h"
#include "store/letters.h"

#define START_AT_ONCE 16
#define LOOK_SECONDS 5	/* between looks at a file that a person must write */
#define TURN_SECONDS 60 /* caps.turn counts the letters of one such */

void
turn_tell(struct daemon *daemon)
{
	const struct tally *t = &daemon->tally;
	char mails[16], letters[16], out[16];

	daemon->unread += t->unread;
	metrics_tally(daemon);
	if (t->stored + t->duplicate + t->quarantined + t->letters + t->sent +
	    t->drafted + t->failed + t->uncertain + t->held > 0) {
		snprintf(mails, sizeof(mails), "%d", t->stored +
			t->quarantined);
		snprintf(letters, sizeof(letters), "%d", t->letters);
		snprintf(out, sizeof(out), "%d", t->sent + t->drafted);
		log_event(LOG_INFO_, "turn", "mails", mails, "letters",
			letters, "out", out, "status", t->unread > 0 ?
			"partly" : "done", NULL);
	}
	daemon->tally = (struct tally) { 0 };
}

/* When what is configured or what is armed has changed, the log tells. */
static void
tell_mode(struct daemon *daemon, enum mode mode)
{
	enum mode wanted = daemon->mind->config->mode;
	struct arming arming;

	if (daemon->mode_told && daemon->mode == mode &&
	    daemon->mode_wanted == wanted)
		return;
	daemon->mode_told = true;
	daemon->mode = mode;
	daemon->mode_wanted = wanted;
	arming = arming_load(daemon->store);
	log_event(mode < wanted ? LOG_WARN_ : LOG_INFO_, "mode", "mode",
		arming_word(mode), "configured", arming_word(wanted), "by",
		arming.by, "status", mode < wanted ?
		"not armed for what is configured: see \"heed arm\"" :
		"as configured", NULL);
	arming_free(&arming);
}

/* Where mail may go out a person must look: every limit by time is off. */
static void
note_jump(struct daemon *daemon, int64_t now)
{
	static const char why[] = "the clock of this machine has jumped";

	if (!gather_clock_jumped(daemon))
		return;
	if (arming_mode(daemon->store, daemon->mind->config) != MODE_OBSERVE)
		latch_set(daemon->store, "clock-jump", why, now);
	log_warn("%s", why);
}

/* Once a minute: that heed lives, how far it may go, what time it is. */
static bool
note_turn(struct daemon *daemon, int64_t now, struct problem *problem)
{
	enum mode mode;

	if (daemon->turn_at != 0 && now >= daemon->turn_at &&
	    now < daemon->turn_at + TURN_SECONDS)
		return true;
	if (!store_begin(daemon->store, problem))
		return false;
	note_jump(daemon, now);
	mode = arming_keep(daemon->store, daemon->mind->config, now);
	gather_note_clock(daemon->store, now);
	store_set_int(daemon->store, "last_turn", now);
	if (!store_commit(daemon->store, problem))
		return false;
	daemon->mark = clock_mark();
	tell_mode(daemon, mode);
	daemon->turn_at = now;
	daemon->sent_this_turn = 0;
	daemon->shelves = true;
	return true;
}

static void
add_cage(struct buf *out, const struct process *process)
{
	if (process == NULL || !process->ready ||
	    strstr(buf_text(out), role_name(process->role)) != NULL)
		return;
	buf_printf(out, "%s%s: %s", out->len == 0 ? "" : "; ",
		role_name(process->role), process->seccomp ? "seccomp" :
		"no seccomp");
	if (process->landlock > 0)
		buf_printf(out, ", Landlock %d", process->landlock);
	else
		buf_str(out, ", no Landlock");
}

/* For "heed status": what holds the processes of this heedd. */
static bool
note_cages(struct daemon *daemon, struct problem *problem)
{
	struct buf text = buf_new(1024);
	bool ok;

	if (!daemon->cages_changed)
		return true;
	for (size_t i = 0; i < daemon->n_readers; i++)
		add_cage(&text, daemon->readers[i].process);
	for (size_t i = 0; i < ANALYSTS; i++)
		add_cage(&text, daemon->analysts[i].process);
	add_cage(&text, &daemon->token_cage);
	add_cage(&text, daemon->sender.process);
	ok = store_begin(daemon->store, problem);
	if (ok) {
		store_set(daemon->store, "cages", buf_text(&text));
		ok = store_commit(daemon->store, problem);
	}
	daemon->cages_changed = !ok;
	buf_free(&text);
	return ok;
}

/* Three hundred processes are not started in the same moment. */
static void
begin_passes(struct daemon *daemon, int64_t now)
{
	int starting = 0;

	for (size_t i = 0; i < daemon->n_readers; i++)
		starting += daemon->readers[i].state == READER_STARTING;
	for (size_t i = 0; i < daemon->n_readers &&
	     starting < START_AT_ONCE && !daemon->quiet; i++) {
		struct reader *reader = &daemon->readers[i];

		if (now < reader->next_poll || reader->reading ||
		    reader->state != READER_IDLE)
			continue;
		take_begin(daemon, reader, now);
		starting += reader->state == READER_STARTING;
	}
}

/* Half a mailbox is no ground for a decision; a slow one is not waited for. */
static bool
time_to_decide(const struct daemon *daemon)
{
	if (daemon->decide_by == 0 || daemon->quiet)
		return false;
	for (size_t i = 0; i < daemon->n_readers; i++)
		if (daemon->readers[i].reading)
			return clock_monotonic_ms() >= daemon->decide_by;
	return true;
}

static bool
decide(struct daemon *daemon, int64_t now, struct problem *problem)
{
	int letters;

	if (!time_to_decide(daemon))
		return true;
	daemon->decide_by = 0;
	letters = decide_all(daemon, now, problem);
	if (letters < 0 || !rounds_make(daemon, now, &letters, problem) ||
	    !approvals_look(daemon, now, &letters, problem) ||
	    !climb_all(daemon, now, &letters, problem) ||
	    !brief_send(daemon, now, &letters, problem) ||
	    !digest_send(daemon, now, &letters, problem) ||
	    !flags_send(daemon, now, &letters, problem) ||
	    !alarm_deaf(daemon, now, &letters, problem) ||
	    !alarm_access(daemon, now, &letters, problem))
		return false;
	daemon->tally.letters += letters;
	daemon->shelves = true;
	return true;
}

/* What a stage has found wrong with the store; once. */
static bool
no_fault(struct daemon *daemon, struct problem *problem)
{
	bool ok = daemon->fault.text[0] == '\0';

	if (!ok && problem != NULL)
		*problem = daemon->fault;
	daemon->fault.text[0] = '\0';
	return ok;
}

bool
turn_run(struct daemon *daemon, int64_t now, struct problem *problem)
{
	hear_all(daemon, now);
	if (!note_turn(daemon, now, problem))
		return false;
	if (!tokens_look(daemon, now, problem))
		return false;
	begin_passes(daemon, now);
	if (!decide(daemon, now, problem))
		return false;
	if (!daemon->dry_run) {
		send_next(daemon, now);
		shelve_next(daemon, now);
		mark_next(daemon, now);
	}
	if (!retain(daemon, now, problem))
		return false;
	watch_begin(daemon);
	if (!daemon_busy(daemon)) {
		turn_tell(daemon);
		if (!note_cages(daemon, problem))
			return false;
	}
	return no_fault(daemon, problem);
}

int
turn_patience(const struct daemon *daemon, int64_t now)
{
	int64_t next = now + TURN_SECONDS, ms;

	/* one that is due now waits for others, who will be heard */
	for (size_t i = 0; i < daemon->n_readers; i++)
		if (daemon->readers[i].state == READER_IDLE &&
		    !daemon->readers[i].reading &&
		    daemon->readers[i].next_poll > now &&
		    daemon->readers[i].next_poll < next)
			next = daemon->readers[i].next_poll;
	if (tokens_wait(daemon) && next > now + LOOK_SECONDS)
		next = now + LOOK_SECONDS;
	ms = (next - now) * 1000;
	if (daemon->decide_by != 0 && !daemon->quiet) {
		int64_t left = daemon->decide_by - clock_monotonic_ms();

		if (left < ms)
			ms = left;
	}
	return ms < 0 ? 0 : (int)ms;
}

bool
turn_is_over(struct daemon *daemon, int64_t now)
{
	return !daemon_busy(daemon) &&
		(daemon->decide_by == 0 || daemon->quiet) &&
		(daemon->dry_run || !send_next(daemon, now)) &&
		!daemon_busy(daemon);
}

/* A pass of each account that begins now, whenever its time would be. */
static void
all_are_due(struct daemon *daemon)
{
	for (size_t i = 0; i < daemon->n_readers; i++)
		daemon->readers[i].next_poll = 0;
}

bool
turn_whole(struct daemon *daemon, int64_t now, bool (*ended)(void),
	struct problem *problem)
{
	bool ok;

	daemon->whole = true;
	all_are_due(daemon);
	for (;;) {
		if (ended != NULL && ended())
			daemon->quiet = true;
		ok = turn_run(daemon, now, problem);
		if (!ok || turn_is_over(daemon, now))
			return ok;
		hear_wait(daemon, turn_patience(daemon, now), NULL);
	}
}
