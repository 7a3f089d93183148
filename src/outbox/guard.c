/* SPDX-License-Identifier: ISC */
/*
 * The guards as one table, asked from top to bottom; the first no decides.
 * What stops everything comes first, then what makes this letter wrong for
 * ever, then what may pass with time, and last how far heed may go by itself.
 * Trusts that a fact which could not be had was given as the one that says
 * no.  Never reads a file, a clock or the database, and keeps nothing.
 *
 * A person must hear of a threat even where nothing may be said to the
 * client: what guards the client is not asked of notices (for_people).
 */
#include "outbox/guard.h"

#include "base/base.h"

/* Pairs of (our letter, their mail) within the hour that make a loop. */
#define PING_PONG_PAIRS 2

static bool
stopped(const struct guard_facts *f)
{
	return f->stop_file;
}

static bool
restored(const struct guard_facts *f)
{
	return f->held_restore;
}

static bool
latched(const struct guard_facts *f)
{
	return f->latched;
}

static bool
clock_wrong(const struct guard_facts *f)
{
	return !f->clock_sane;
}

static bool
recipient_wrong(const struct guard_facts *f)
{
	return !f->recipient_valid;
}

static bool
recipient_strange(const struct guard_facts *f)
{
	return !f->recipient_known;
}

static bool
recipient_ours(const struct guard_facts *f)
{
	return f->recipient_ours;
}

static bool
recipient_robot(const struct guard_facts *f)
{
	return f->recipient_robot;
}

static bool
recipient_suppressed(const struct guard_facts *f)
{
	return f->recipient_suppressed;
}

static bool
not_rendered(const struct guard_facts *f)
{
	return !f->rendered;
}

static bool
expired(const struct guard_facts *f)
{
	return f->now >= f->expires;
}

/* A letter may have no message behind it: the clock is a cause too. */
static bool
has_cause(const struct guard_facts *f)
{
	return f->cause_taken != 0 || f->cause_date != 0;
}

static bool
never_armed(const struct guard_facts *f)
{
	return f->armed_at <= 0;
}

/*
 * Both times count: ours because a Date can be forged to be new, theirs
 * because a first look takes old mail in today.
 */
static bool
old_mail(const struct guard_facts *f)
{
	return has_cause(f) && (f->cause_taken < f->armed_at ||
				f->cause_date < f->armed_at);
}

static bool
rescanned(const struct guard_facts *f)
{
	return f->cause_rescan;
}

static bool
cause_automatic(const struct guard_facts *f)
{
	return f->cause_automatic;
}

static bool
cause_ours(const struct guard_facts *f)
{
	return f->cause_from_us;
}

static bool
not_to_us(const struct guard_facts *f)
{
	return has_cause(f) && !f->cause_addressed_us;
}

/* Unknown is not good enough: no word of our server is no proof. */
static bool
not_authentic(const struct guard_facts *f)
{
	return has_cause(f) && f->cause_verdict != VERDICT_PASS;
}

static bool
never_contact(const struct guard_facts *f)
{
	return f->never_contact;
}

static bool
unclear(const struct guard_facts *f)
{
	return f->unclear;
}

static bool
stale(const struct guard_facts *f)
{
	return f->last_reading <= 0 ||
		f->now - f->last_reading > f->stale_seconds;
}

static bool
answered(const struct guard_facts *f)
{
	return f->answered;
}

static bool
ping_pong(const struct guard_facts *f)
{
	return f->ping_pong >= PING_PONG_PAIRS;
}

static bool
cap_turn(const struct guard_facts *f)
{
	return f->turn >= f->caps.turn;
}

static bool
cap_client_day(const struct guard_facts *f)
{
	return f->client_day >= f->caps.client_day;
}

static bool
cap_client_week(const struct guard_facts *f)
{
	return f->client_week >= f->caps.client_week;
}

static bool
cap_person_day(const struct guard_facts *f)
{
	return f->person_day >= f->caps.person_day;
}

static bool
cap_hour(const struct guard_facts *f)
{
	return f->hour >= f->caps.hour;
}

static bool
cap_day(const struct guard_facts *f)
{
	return f->day >= f->caps.day;
}

/* Asked as "not one of the two that act": a damaged mode only observes. */
static bool
mode_observe(const struct guard_facts *f)
{
	return f->mode != MODE_DRAFT && f->mode != MODE_SEND;
}

static bool
mode_draft(const struct guard_facts *f)
{
	return f->mode != MODE_SEND;
}

#define EVERYBODY true, true
#define CLIENTS	  true, false
#define PEOPLE	  false, true

static const struct guard_row rows[] = {
	{ "stop", "Is there no stop file?", EVERYBODY, GUARD_WAIT,
	  "the stop file exists: nothing is sent until it is removed",
	  stopped },
	{ "restore", "Is this the database that last sent?", EVERYBODY,
	  GUARD_WAIT,
	  "the database was restored or copied: a person must say go",
	  restored },
	{ "latch", "Has no cap or breaker tripped?", EVERYBODY, GUARD_WAIT,
	  "a cap or breaker has tripped: a person must reset it", latched },
	{ "clock", "Is the clock of this machine sane?", EVERYBODY, GUARD_WAIT,
	  "the clock of this machine cannot be right", clock_wrong },
	{ "recipient-valid", "Is the recipient one well-formed address?",
	  EVERYBODY, GUARD_REFUSE, "the recipient's address is not valid",
	  recipient_wrong },
	{ "recipient-known",
	  "Does the recipient stand in the configuration, for this client or "
	  "as a colleague?", EVERYBODY, GUARD_REFUSE,
	  "the recipient does not stand in the configuration",
	  recipient_strange },
	{ "recipient-ours", "Is the recipient none of our own addresses?",
	  CLIENTS, GUARD_REFUSE,
	  "a letter to a client would go to an address of ours",
	  recipient_ours },
	{ "recipient-robot", "Is the recipient a person, not a robot?",
	  EVERYBODY, GUARD_REFUSE, "the recipient is not a person",
	  recipient_robot },
	{ "suppressed", "May the recipient be written to at all?", EVERYBODY,
	  GUARD_REFUSE,
	  "the address bounced for good, or asked not to be written to",
	  recipient_suppressed },
	{ "rendered", "Did the finished letter pass its check?", EVERYBODY,
	  GUARD_REFUSE, "the finished letter did not pass its check",
	  not_rendered },
	{ "expired", "Is it still in time?", EVERYBODY, GUARD_REFUSE,
	  "it is too late for this letter", expired },
	{ "armed", "Has heed ever been allowed to act?", EVERYBODY,
	  GUARD_REFUSE, "heed was never armed", never_armed },
	{ "old-mail", "Is the message newer than the arming of heed?",
	  EVERYBODY, GUARD_REFUSE,
	  "the message is older than the arming of heed", old_mail },
	{ "rescan", "Did the message come in as new mail?", EVERYBODY,
	  GUARD_REFUSE,
	  "the message was found by a first look or a rescan", rescanned },
	{ "automatic", "Was the message written by a person?", CLIENTS,
	  GUARD_REFUSE, "the message is automatic: nobody answers a robot",
	  cause_automatic },
	{ "from-us", "Did somebody else than us write the message?", CLIENTS,
	  GUARD_REFUSE, "the message is from ourselves", cause_ours },
	{ "addressed", "Does an address of ours stand in its To or Cc?",
	  CLIENTS, GUARD_REFUSE,
	  "no address of ours stands in To or Cc of the message", not_to_us },
	{ "authentic", "Does our mail server vouch for the sender?", CLIENTS,
	  GUARD_REFUSE,
	  "our mail server does not vouch for the sender of the message",
	  not_authentic },
	{ "never-contact", "May heed write to this client?", CLIENTS,
	  GUARD_REFUSE, "this client is marked never_contact",
	  never_contact },
	{ "unclear", "Is all mail of this client read?", CLIENTS, GUARD_WAIT,
	  "mail of this client is quarantined or not read yet", unclear },
	{ "stale", "Was the mailbox read a short while ago?", CLIENTS,
	  GUARD_WAIT,
	  "the mailbox was not read for too long: an answer may lie in it",
	  stale },
	{ "answered", "Has nobody of ours answered yet?", CLIENTS,
	  GUARD_REFUSE, "a person of ours has written to the client since",
	  answered },
	{ "ping-pong", "Are the two sides not answering in a loop?", CLIENTS,
	  GUARD_REFUSE,
	  "letters and answers follow each other too fast: perhaps a robot",
	  ping_pong },
	{ "cap-turn", "Are few enough letters made in this turn?", EVERYBODY,
	  GUARD_WAIT, "enough letters for this turn: the next one goes on",
	  cap_turn },
	{ "cap-client-day", "Had the client few enough letters in 24 hours?",
	  CLIENTS, GUARD_REFUSE,
	  "the client had enough letters in the last 24 hours",
	  cap_client_day },
	{ "cap-client-week", "Had the client few enough letters in 7 days?",
	  CLIENTS, GUARD_REFUSE,
	  "the client had enough letters in the last 7 days",
	  cap_client_week },
	{ "cap-person-day", "Had the colleague few enough notices today?",
	  PEOPLE, GUARD_WAIT,
	  "the colleague had enough notices in the last 24 hours",
	  cap_person_day },
	{ "cap-hour", "Went few enough letters out in the last hour?",
	  EVERYBODY, GUARD_LATCH,
	  "too many letters in one hour: all sending stops", cap_hour },
	{ "cap-day", "Went few enough letters out in the last 24 hours?",
	  EVERYBODY, GUARD_LATCH,
	  "too many letters in 24 hours: all sending stops", cap_day },
	{ "observe", "Does the mode let heed do more than note it?",
	  EVERYBODY, GUARD_OBSERVE, "the mode is observe: it is only noted",
	  mode_observe },
	{ "draft", "Does the mode let heed send letters to clients?", CLIENTS,
	  GUARD_DRAFT, "the mode is draft: a person sends it from Drafts",
	  mode_draft },
};

struct guard_verdict
guard_ask(const struct guard_facts *facts)
{
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		bool asked = facts->to_client ? rows[i].for_clients
					      : rows[i].for_people;

		if (asked && rows[i].no(facts))
			return (struct guard_verdict){ rows[i].answer,
				rows[i].name, rows[i].why };
	}
	return (struct guard_verdict){ GUARD_GO, "", "nothing speaks against" };
}

const struct guard_row *
guard_table(size_t *n)
{
	*n = HEED_COUNT(rows);
	return rows;
}

const char *
guard_answer_name(enum guard_answer answer)
{
	switch (answer) {
	case GUARD_GO:
		return "go";
	case GUARD_OBSERVE:
		return "observe";
	case GUARD_DRAFT:
		return "draft";
	case GUARD_WAIT:
		return "wait";
	case GUARD_REFUSE:
		return "refuse";
	case GUARD_LATCH:
		return "latch";
	}
	return "?";
}
