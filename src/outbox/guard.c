/* SPDX-License-Identifier: ISC */
/*
 * The guards as one table, asked from top to bottom; the first no decides.
 * What stops everything comes first, then what makes this letter wrong for
 * ever, then what may pass with time, how far heed may go by itself, and last
 * whether this is the hour for it.
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

/*
 * Letters to one address of a client, whatever the configuration allows: a
 * robot that looks like a person in every way is told by nothing else.
 */
#define PEER_WEEK  1
#define PEER_MONTH 3

#define DISK_LEAST	100000000 /* bytes */
#define FIRST_HOUR	3600
#define BOUNCES_HOUR	3
#define BOUNCES_RECENT	5 /* of the last 50: one in ten */

/* A fact that says no by itself, or by not being so. */
#define WHEN(name, fact)                                             \
	static bool name(const struct guard_facts *f) { return f->fact; }
#define UNLESS(name, fact)                                           \
	static bool name(const struct guard_facts *f) { return !f->fact; }

/* A count that may not go beyond its cap. */
#define CAP(name, count)                                             \
	static bool name(const struct guard_facts *f)                 \
	{                                                             \
		return f->count >= f->caps.count;                     \
	}

WHEN(stopped, stop_file)
WHEN(stop_said, stop_said)
WHEN(restored, held_restore)
WHEN(latched, latched)
UNLESS(clock_wrong, clock_sane)
WHEN(clock_jumped, clock_jumped)
UNLESS(recipient_wrong, recipient_valid)
UNLESS(recipient_strange, recipient_known)
WHEN(recipient_ours, recipient_ours)
WHEN(recipient_robot, recipient_robot)
WHEN(recipient_suppressed, recipient_suppressed)
UNLESS(not_rendered, rendered)
WHEN(rescanned, cause_rescan)
WHEN(cause_automatic, cause_automatic)
WHEN(cause_ours, cause_from_us)
WHEN(never_contact, never_contact)
WHEN(unclear, unclear)
WHEN(answered, answered)
WHEN(on_hold, on_hold)
WHEN(settled, settled)
WHEN(trouble, trouble)
WHEN(promised, promised)
WHEN(today, today)
CAP(cap_turn, turn)
CAP(cap_client_day, client_day)
CAP(cap_client_week, client_week)
CAP(cap_person_day, person_day)
CAP(cap_hour, hour)
CAP(cap_day, day)

/* A full disk must not keep a sent letter from being written down. */
static bool
disk_full(const struct guard_facts *f)
{
	return f->disk_free < DISK_LEAST;
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
stale(const struct guard_facts *f)
{
	return f->last_reading <= 0 ||
		f->now - f->last_reading > f->stale_seconds;
}

static bool
ping_pong(const struct guard_facts *f)
{
	return f->ping_pong >= PING_PONG_PAIRS;
}

static bool
repeated(const struct guard_facts *f)
{
	return f->repeats > 0;
}

static bool
cap_peer_week(const struct guard_facts *f)
{
	return f->peer_week >= PEER_WEEK;
}

static bool
cap_peer_month(const struct guard_facts *f)
{
	return f->peer_month >= PEER_MONTH;
}

/* In whole days: what went out late on Monday counts like the early one. */
static bool
too_soon(const struct guard_facts *f)
{
	return f->since_letter < f->caps.client_gap;
}

/* Out of the office, as an automatic answer of theirs has told. */
static bool
away(const struct guard_facts *f)
{
	return f->away_until > f->now;
}

/* Whoever had mail from us before is nobody new. */
static bool
cap_new_people(const struct guard_facts *f)
{
	return f->recipient_new && f->new_people >= f->caps.new_people;
}

/* What is wrong with a rule shows when it is let loose: a person looks. */
static bool
cap_first_hour(const struct guard_facts *f)
{
	return !f->first_hour_seen && f->now - f->armed_at < FIRST_HOUR &&
		f->first_hour >= f->caps.first_hour;
}

static bool
bounces(const struct guard_facts *f)
{
	return f->bounces_hour >= BOUNCES_HOUR ||
		f->bounces_recent >= BOUNCES_RECENT;
}

/* A colleague is woken for what is important. */
static bool
quiet(const struct guard_facts *f)
{
	return f->quiet_until > f->now && (f->to_client || !f->important);
}

/* Asked as "not one of those that act": a damaged mode only observes. */
static bool
mode_observe(const struct guard_facts *f)
{
	return f->mode != MODE_DRAFT && f->mode != MODE_APPROVE &&
		f->mode != MODE_SEND;
}

static bool
mode_draft(const struct guard_facts *f)
{
	return f->mode != MODE_APPROVE && f->mode != MODE_SEND;
}

static bool
not_approved(const struct guard_facts *f)
{
	return f->mode != MODE_SEND && !f->approved;
}

#define EVERYBODY true, true
#define CLIENTS	  true, false
#define PEOPLE	  false, true

static const struct guard_row rows[] = {
	{ "stop", "Is there no stop file?", EVERYBODY, GUARD_WAIT,
	  "the stop file exists: nothing is sent until it is removed",
	  stopped },
	{ "stop-said", "Has nobody said stop, at a terminal or by mail?",
	  EVERYBODY, GUARD_WAIT,
	  "a person has said stop: nothing is sent until \"heed go\"",
	  stop_said },
	{ "restore", "Is this the database that last sent?", EVERYBODY,
	  GUARD_WAIT,
	  "the database was restored or copied: a person must say go",
	  restored },
	{ "latch", "Has no cap or breaker tripped?", EVERYBODY, GUARD_WAIT,
	  "a cap or breaker has tripped: a person must reset it", latched },
	{ "clock", "Is the clock of this machine sane?", EVERYBODY, GUARD_WAIT,
	  "the clock of this machine cannot be right", clock_wrong },
	{ "clock-jump", "Has the clock of this machine gone on evenly?",
	  EVERYBODY, GUARD_LATCH,
	  "the clock of this machine has jumped: all sending stops",
	  clock_jumped },
	{ "disk", "Are 100 MB free where the state is kept?", EVERYBODY,
	  GUARD_WAIT, "less than 100 MB are free where the state is kept",
	  disk_full },
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
	{ "hold", "Has nobody put the client, or an invoice in the letter, on "
	  "hold?", CLIENTS, GUARD_REFUSE,
	  "the client, or an invoice in the letter, is on hold", on_hold },
	{ "unclear", "Is all mail of this client read?", CLIENTS, GUARD_WAIT,
	  "mail of this client is quarantined or not read yet", unclear },
	{ "stale", "Was the mailbox read a short while ago?", CLIENTS,
	  GUARD_WAIT,
	  "the mailbox was not read for too long: an answer may lie in it",
	  stale },
	{ "answered", "Has nobody of ours answered yet, by mail or in a call?",
	  CLIENTS, GUARD_REFUSE,
	  "a person of ours has written to the client, or called, since",
	  answered },
	{ "settled", "Are all invoices in the letter open, as they were?",
	  CLIENTS, GUARD_REFUSE,
	  "an invoice in the letter was paid, dropped or changed since, or"
	  " a payment that nobody has looked at may be for it",
	  settled },
	{ "trouble", "If only the clock asks: has the client neither threatened"
	  " nor disputed or refused an invoice in 30 days?", CLIENTS,
	  GUARD_REFUSE, "the client has threatened, or disputed or refused an "
	  "invoice, in the last 30 days", trouble },
	{ "promised", "Has the client promised no payment for a day to come, "
	  "if it is about invoices?", CLIENTS, GUARD_REFUSE,
	  "the client has promised a payment, and the day is not past",
	  promised },
	{ "today", "If only the clock asks: has neither side written or called"
	  " today, or since it was made?", CLIENTS, GUARD_REFUSE,
	  "one of us or of the client has written or called today, or since it"
	  " was made", today },
	{ "ping-pong", "Are the two sides not answering in a loop?", CLIENTS,
	  GUARD_REFUSE,
	  "letters and answers follow each other too fast: perhaps a robot",
	  ping_pong },
	{ "repeat", "Had the client not the same text within 30 days?",
	  CLIENTS, GUARD_REFUSE,
	  "the client had the same text within the last 30 days", repeated },
	{ "cap-turn", "Are few enough letters made in this turn?", EVERYBODY,
	  GUARD_WAIT, "enough letters for this turn: the next one goes on",
	  cap_turn },
	{ "gap", "Was the last letter to the client caps.client_gap days ago?",
	  CLIENTS, GUARD_REFUSE,
	  "the client had a letter too short a time ago", too_soon },
	{ "cap-client-day", "Had the client few enough letters in 24 hours?",
	  CLIENTS, GUARD_REFUSE,
	  "the client had enough letters in the last 24 hours",
	  cap_client_day },
	{ "cap-client-week", "Had the client few enough letters in 7 days?",
	  CLIENTS, GUARD_REFUSE,
	  "the client had enough letters in the last 7 days",
	  cap_client_week },
	{ "cap-peer-week", "Had the address no letter in 7 days?", CLIENTS,
	  GUARD_REFUSE, "the address had a letter in the last 7 days",
	  cap_peer_week },
	{ "cap-peer-month",
	  "Had the address fewer than 3 letters in 30 days?", CLIENTS,
	  GUARD_REFUSE, "the address had 3 letters in the last 30 days",
	  cap_peer_month },
	{ "cap-person-day", "Had the colleague few enough notices today?",
	  PEOPLE, GUARD_WAIT,
	  "the colleague had enough notices in the last 24 hours",
	  cap_person_day },
	{ "cap-new-people",
	  "Were few enough people written to for the first time in the last "
	  "hour?", EVERYBODY, GUARD_LATCH,
	  "too many new recipients in one hour: all sending stops",
	  cap_new_people },
	{ "cap-first-hour",
	  "Went few enough letters out in the first hour after the arming?",
	  EVERYBODY, GUARD_LATCH,
	  "too many letters in the first hour after the arming: all sending "
	  "stops", cap_first_hour },
	{ "bounces", "Do few enough letters come back?", EVERYBODY,
	  GUARD_LATCH, "too many letters come back: all sending stops",
	  bounces },
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
	{ "approval", "If the mode asks for that: has a person said yes to this"
	  " letter?", CLIENTS, GUARD_APPROVE,
	  "the mode is approve: a person must say yes to it", not_approved },
	{ "away",
	  "Is the recipient not out of the office, as far as they told?",
	  CLIENTS, GUARD_WAIT,
	  "the recipient is away, as an automatic answer of theirs tells",
	  away },
	{ "quiet",
	  "Is it working time where the recipient is, or important to a "
	  "colleague?", EVERYBODY, GUARD_WAIT,
	  "it is night or a day off where the recipient is", quiet },
};

const struct guard_row *
guard_table(size_t *n)
{
	*n = HEED_COUNT(rows);
	return rows;
}
