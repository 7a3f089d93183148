/* SPDX-License-Identifier: ISC */
/*
 * Reads the world for the guards.  Asked when a letter is made and again when
 * it is claimed, so every answer is as old as this call.
 */
#include "heedd/gather.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/address.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/mem.h"
#include "heedd/arming.h"
#include "heedd/away.h"
#include "heedd/built.h"
#include "heedd/compose.h"
#include "heedd/courtesy.h"
#include "outbox/letter.h"
#include "outbox/when.h"
#include "store/approvals.h"
#include "store/course.h"
#include "store/ledger.h"

#define HOUR 3600
#define DAY  (24 * HOUR)
#define WEEK (7 * DAY)

/* How far the clock may stand behind the last time that was written down. */
#define CLOCK_SLACK 120

/* How far it may move away from the time that passes, from turn to turn. */
#define CLOCK_JUMP 600

#define SAME_TEXT (30 * DAY)
#define RECENT	  50 /* letters */

/* There, or not to be looked for: both mean stop. */
static bool
stop_file(const char *path)
{
	return path != NULL && (access(path, F_OK) == 0 || errno != ENOENT);
}

static bool
stop_said(struct store *store)
{
	char *why = stop_why(store);
	bool said = why != NULL;

	free(why);
	return said;
}

bool
gather_stopped(const struct daemon *daemon)
{
	return stop_file(daemon->mind->config->stop_file) ||
		stop_said(daemon->store);
}

static enum mode
smaller(enum mode mode, bool set, enum mode other)
{
	return set && other < mode ? other : mode;
}

enum mode
gather_mode(const struct daemon *daemon, const char *name,
	const struct client *client)
{
	const struct rule *rule = mind_rule(daemon->mind, name);
	enum mode mode = arming_mode(daemon->store, daemon->mind->config);

	if (rule != NULL)
		mode = smaller(mode, rule->mode_set, rule->mode);
	if (client != NULL)
		mode = smaller(mode, client->mode_set, client->mode);
	return mode;
}

/* Is it one of the client's, or a colleague's, as a person wrote them down? */
static bool
recipient_known(const struct mind *mind, const struct letter_row *letter,
	const struct client *client)
{
	const struct config *config = mind->config;

	if (letter->to_client)
		return client != NULL &&
			strv_has(&client->addresses, letter->recipient);
	for (size_t i = 0; i < config->n_people; i++)
		if (strcmp(config->people[i].address, letter->recipient) == 0)
			return true;
	return false;
}

static bool
clock_sane(struct store *store, int64_t now)
{
	return now >= HEED_BUILT &&
		now >= store_get_int(store, "clock", 0) - CLOCK_SLACK;
}

bool
gather_clock_jumped(const struct daemon *daemon)
{
	int64_t seconds = clock_jump(&daemon->mark);

	return seconds >= CLOCK_JUMP || seconds <= -CLOCK_JUMP;
}

static void
gather_whole(struct daemon *daemon, int64_t now, struct guard_facts *facts)
{
	char *latch = latch_any(daemon->store);

	facts->stop_file = stop_file(daemon->mind->config->stop_file);
	facts->stop_said = stop_said(daemon->store);
	facts->held_restore = store_held(daemon->store) != NULL;
	facts->latched = latch != NULL;
	facts->clock_sane = daemon->past || clock_sane(daemon->store, now);
	facts->clock_jumped = !daemon->past && gather_clock_jumped(daemon);
	facts->disk_free = daemon->past ? INT64_MAX :
		file_room(daemon->mind->config->state_dir);
	facts->now = now;
	facts->armed_at = store_get_int(daemon->store, "armed_at", 0);
	free(latch);
}

/* A yes is no older than a letter may be that nobody had to approve. */
static bool
approved(const struct daemon *daemon, const struct letter_row *letter,
	const struct client *client, int64_t *expires)
{
	const struct config *config = daemon->mind->config;
	int64_t at = approval_given(daemon->store, letter->id), ends;

	if (at == 0)
		return false;
	ends = when_not_quiet(at, compose_hours(config, client),
		&config->quiet) + (int64_t)config->expire_hours * 3600;
	*expires = ends < *expires ? ends : *expires;
	return true;
}

static void
gather_letter(struct daemon *daemon, const struct letter_row *letter,
	const struct client *client, int64_t now, struct guard_facts *facts)
{
	char *suppressed = suppress_why(daemon->store, letter->recipient);

	facts->to_client = letter->to_client;
	facts->mode = gather_mode(daemon, letter->rule, client);
	facts->recipient_valid = address_valid(letter->recipient);
	facts->recipient_known = recipient_known(daemon->mind, letter, client);
	facts->recipient_ours = client_is_us(daemon->mind->book,
		letter->recipient);
	facts->recipient_robot = address_is_robot(letter->recipient);
	facts->recipient_suppressed = suppressed != NULL;
	facts->recipient_new = letters_sent_to(daemon->store,
		letter->recipient, 0) == 0;
	facts->important = letter_important(letter->raw, letter->raw_len);
	facts->away_until = letter->to_client ? away_ends(daemon, client,
		letter->recipient) : 0;
	facts->quiet_until = when_not_quiet(now, compose_hours(
		daemon->mind->config, letter->to_client ? client : NULL),
		&daemon->mind->config->quiet);
	facts->repeats = letters_same_text(daemon->store, letter,
		now - SAME_TEXT);
	facts->expires = letter->expires;
	facts->approved = approved(daemon, letter, client, &facts->expires);
	free(suppressed);
}

static void
gather_cause(const struct daemon *daemon, const struct letter_row *letter,
	const struct mail_row *cause, struct guard_facts *facts)
{
	if ((letter->mail == 0 && !letter->to_client) ||
	    courtesy_by_clock(daemon, letter)) {
		/* heed itself is the cause, when the letter was made */
		facts->cause_taken = facts->cause_date = letter->created;
		facts->cause_verdict = VERDICT_PASS;
		facts->cause_addressed_us = true;
		return;
	}
	if (cause == NULL) {
		/* nobody knows why this would be sent: as old as can be */
		facts->cause_taken = facts->cause_date = 0;
		facts->cause_rescan = true;
		facts->cause_verdict = VERDICT_UNKNOWN;
		return;
	}
	facts->cause_taken = cause->taken;
	/* a mailbox that was moved has new arrivals and old dates */
	facts->cause_date = cause->arrived < cause->date ? cause->arrived :
		cause->date;
	facts->cause_rescan = cause->rescan;
	facts->cause_automatic = strcmp(cause->automatic,
		automatic_name(AUTOMATIC_NO)) != 0;
	facts->cause_from_us = strcmp(cause->direction,
		direction_name(DIRECTION_FROM_US)) == 0 ||
		strcmp(cause->direction, direction_name(DIRECTION_DRAFT)) == 0;
	facts->cause_addressed_us = cause->addressed_us;
	facts->cause_verdict = VERDICT_UNKNOWN;
	if (strcmp(cause->verdict, verdict_name(VERDICT_PASS)) == 0)
		facts->cause_verdict = VERDICT_PASS;
	else if (strcmp(cause->verdict, verdict_name(VERDICT_FAIL)) == 0)
		facts->cause_verdict = VERDICT_FAIL;
}

static void
gather_client(struct daemon *daemon, const struct letter_row *letter,
	const struct mail_row *cause, const struct client *client, int64_t now,
	struct guard_facts *facts)
{
	struct store *store = daemon->store;
	struct reader *reader = daemon_reader(daemon, letter->account);

	facts->stale_seconds =
		(int64_t)daemon->mind->config->stale_minutes * 60;
	/* a past that is lived again has been read, and has no readers */
	facts->last_reading = !daemon->past && (reader == NULL ||
		reader->sent_told) ? 0 :
		ledger_account_last_ok(store, letter->account);
	/* an answer to what nobody wrote may lie in any of them */
	for (size_t i = 0; courtesy_by_clock(daemon, letter) &&
	     i < daemon->mind->config->n_accounts; i++) {
		int64_t last = ledger_account_last_ok(store,
			daemon->mind->config->accounts[i].name);

		if (last < facts->last_reading)
			facts->last_reading = last;
	}
	if (client == NULL) {
		facts->answered = facts->unclear = letter->to_client;
		return;
	}
	facts->never_contact = client->never_contact;
	if (courtesy_by_clock(daemon, letter))
		facts->answered = mails_answered(store, client->id,
			letter->created);
	else
		facts->answered = cause == NULL ||
			mails_answered(store, client->id, cause->date) ||
			calls_any(store, client->id, letter->created, now + 1);
	facts->unclear = mails_unclear(store, client->id);
	facts->ping_pong = mails_ping_pong(store, client->id, now - HOUR);
	facts->client_day = letters_sent_to_client(store, client->id,
		now - DAY);
	facts->client_week = letters_sent_to_client(store, client->id,
		now - WEEK);
}

/* What came in the second of the reset was there when a person looked. */
static int64_t
behind_reset(struct store *store, const char *latch)
{
	int64_t reset = latch_reset_at(store, latch);

	return reset == 0 ? 0 : reset + 1;
}

/*
 * Counted since a person has looked and said go on, where that is later: what
 * tripped a cap would trip it again at once.
 */
static int64_t
since(struct store *store, const char *latch, int64_t start)
{
	int64_t reset = behind_reset(store, latch);

	return reset > start ? reset : start;
}

static void
gather_counts(struct daemon *daemon, const struct letter_row *letter,
	int64_t now, struct guard_facts *facts)
{
	struct store *store = daemon->store;

	facts->person_day = letters_sent_to(store, letter->recipient,
		now - DAY);
	facts->peer_week = letters_sent_to(store, letter->recipient,
		courtesy_since(daemon, letter, 7, now));
	facts->peer_month = letters_sent_to(store, letter->recipient,
		courtesy_since(daemon, letter, 30, now));
	facts->hour = letters_sent_all(store,
		since(store, "cap-hour", now - HOUR));
	facts->day = letters_sent_all(store,
		since(store, "cap-day", now - DAY));
	facts->turn = daemon->sent_this_turn;
	facts->new_people = letters_new_people(store, letter->recipient,
		since(store, "cap-new-people", now - HOUR));
	facts->first_hour = letters_sent_all(store, facts->armed_at);
	facts->first_hour_seen = latch_reset_at(store, "cap-first-hour") >=
		facts->armed_at;
	facts->bounces_hour = letters_came_back(store,
		since(store, "bounces", now - HOUR));
	facts->bounces_recent = letters_came_back_of_last(store, RECENT,
		behind_reset(store, "bounces"));
	facts->caps = daemon->mind->config->caps;
}

struct guard_facts
gather_guard_facts(struct daemon *daemon, const struct letter_row *letter,
	const struct mail_row *cause, bool rendered, int64_t now)
{
	const struct client *client = mind_client(daemon->mind,
		letter->client);
	struct guard_facts facts = { 0 };

	gather_whole(daemon, now, &facts);
	gather_letter(daemon, letter, client, now, &facts);
	gather_cause(daemon, letter, cause, &facts);
	gather_client(daemon, letter, cause, client, now, &facts);
	facts.rendered = rendered;
	if (letter->to_client)
		courtesy_facts(daemon, letter, client, now, &facts);
	gather_counts(daemon, letter, now, &facts);
	return facts;
}

void
gather_note_clock(struct store *store, int64_t now)
{
	if (now > store_get_int(store, "clock", 0))
		store_set_int(store, "clock", now);
}
