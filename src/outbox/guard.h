/* SPDX-License-Identifier: ISC */
/*
 * The guards: may this letter go out?  One pure function over plain facts; no
 * file, no clock, no database.  Fails closed: a fact that could not be had is
 * given as the value that says no.  Asked when a letter is made and again,
 * with fresh facts, when it is claimed.
 */
#ifndef HEED_OUTBOX_GUARD_H
#define HEED_OUTBOX_GUARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "config/types.h"
#include "message/message.h"

struct guard_facts {
	/* the whole */
	bool stop_file;	   /* it exists, or could not be looked for */
	bool stop_said;	   /* by a person: "heed stop", or in a mail */
	bool held_restore; /* the restore guard holds everything */
	bool latched;	   /* a cap or breaker has tripped */
	bool clock_sane;   /* not before the build, not far behind the last */
	bool clock_jumped; /* away from the time that has passed */
	int64_t disk_free; /* bytes for the state; below 0: not to be told */
	enum mode mode;	   /* the smallest of global, rule and client */
	int64_t now;
	/* the letter */
	bool to_client;
	bool recipient_valid;	 /* address_valid() */
	bool recipient_known;	 /* in this client's table, or a colleague's */
	bool recipient_ours;	 /* for a letter to a client: one of ours */
	bool recipient_robot;
	bool recipient_suppressed;
	bool recipient_new;	 /* had never mail from us */
	int64_t away_until;	 /* the recipient's absence; <= now: over */
	int64_t quiet_until;	 /* where the recipient is; <= now: over */
	bool important;		 /* to a colleague: marked so */
	int64_t repeats;	 /* the same text to them within 30 days */
	bool rendered;		 /* the rendered mail passed its check */
	int64_t expires;
	bool approved;		 /* a person has said yes to this letter */
	/* the message that caused it */
	int64_t cause_taken;	 /* when heed took it in; 0: no message */
	int64_t cause_date;
	int64_t armed_at;	 /* 0: never armed */
	bool cause_rescan;
	bool cause_automatic;
	enum verdict cause_verdict;
	bool cause_addressed_us; /* our address in To or Cc */
	bool cause_from_us;
	/* the client */
	bool never_contact;
	bool answered;		 /* a person of ours has written, or called */
	bool unclear;		 /* mail of theirs is quarantined or unread */
	int64_t last_reading;	 /* of the account; 0 never */
	bool on_hold;		 /* or an invoice that the letter speaks of */
	/* of what the letter speaks of, and why */
	bool settled;		 /* an invoice is not open as it was */
	bool promised;		 /* a payment, for a day that is not past */
	bool trouble;		 /* if the clock asks: threats, disputes */
	bool today;		 /* if the clock asks: words of either side,
				  * today or since the letter was made */
	int64_t since_letter;	 /* days since the client had the last one */
	int64_t stale_seconds;
	int64_t ping_pong;	 /* pairs within the hour */
	/* counts of what went out, without this one */
	int64_t client_day, client_week, person_day, hour, day, turn;
	int64_t peer_week, peer_month; /* to this address; 7 and 30 days */
	int64_t new_people;	 /* in the last hour */
	int64_t first_hour;	 /* since the arming */
	bool first_hour_seen;	 /* a person has said go on since then */
	int64_t bounces_hour;	 /* these two since a person said go on */
	int64_t bounces_recent;	 /* among the last 50 letters */
	struct caps caps;
};

enum guard_answer {
	GUARD_GO,
	GUARD_OBSERVE, /* the mode says: note it only */
	GUARD_DRAFT,   /* the mode says: into Drafts */
	GUARD_APPROVE, /* the mode says: ask a person */
	GUARD_WAIT,    /* not now: ask again later */
	GUARD_REFUSE,  /* not this letter; a person is told */
	GUARD_LATCH,   /* a cap is reached: stop all until a person resets */
};

struct guard_verdict {
	enum guard_answer answer;
	const char *guard; /* its name: "old-mail"; "" for GO */
	const char *why;   /* one line for a person */
};

/* Asks every guard in a fixed order; the first that says no decides. */
struct guard_verdict guard_ask(const struct guard_facts *facts);

/* One guard; the table is in the order asked, for `heed why` and the manual. */
struct guard_row {
	const char *name; /* "old-mail"; no two are the same */
	const char *text; /* what it asks, one sentence */
	bool for_clients; /* asked of letters to clients */
	bool for_people;  /* asked of notices to colleagues */
	enum guard_answer answer; /* when it says no; never GUARD_GO */
	const char *why;	  /* the same for a person, one line */
	bool (*no)(const struct guard_facts *facts); /* true: it says no */
};
const struct guard_row *guard_table(size_t *n);

/* "go", "observe", "draft", "approve", "wait" ...; "?" for no answer. */
const char *guard_answer_name(enum guard_answer answer);

#endif
