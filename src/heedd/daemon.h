/* SPDX-License-Identifier: ISC */
/*
 * What the keeper holds: its mind, the store, and the processes that do for it
 * what it may not do itself (roles/): a reader for each account, analysts, the
 * sender.  Nobody is waited for: each answer is heard when it comes (hear.c).
 */
#ifndef HEED_HEEDD_DAEMON_H
#define HEED_HEEDD_DAEMON_H

#include <stdbool.h>
#include <stdint.h>

#include "base/clock.h"
#include "heedd/mind.h"
#include "mailbox/mailbox.h"
#include "roles/process.h"
#include "store/ledger.h"
#include "store/store.h"

#define ANALYSTS 2

struct token;	   /* heedd/tokens.h */
struct grant_note; /* heedd/grant.h */
struct letter_row; /* store/letters.h */

/* What was done since the last line about it. */
struct tally {
	int stored, duplicate, quarantined, postponed; /* mails */
	int letters;				       /* made */
	int sent, drafted, waiting, failed, uncertain, held;
	int unread; /* accounts that could not be read */
};

#define GUARDS_MAX 64 /* more than there are */

/* What was done since the start, for who measures. */
struct totals {
	int64_t stored, duplicate, quarantined;
	int64_t sent, drafted, failed, uncertain;
	int64_t turns, turn_ms, turn_faults;
	int64_t turn_at;	    /* end of the last one, Unix seconds */
	int64_t guards[GUARDS_MAX]; /* by guard_table(): times of "no" */
	int64_t gone[ROLES];	    /* processes that ended untimely */
};

/* What the reader of an account is doing. */
enum reader_state {
	READER_IDLE,
	READER_STARTING,   /* its settings were sent */
	READER_AUTHORISING, /* an access token is being got: tokens.c */
	READER_OPENING,	   /* connecting */
	READER_LISTING,
	READER_FETCHING,
	READER_ANALYSING,  /* an analyst has the message, or it waits */
	READER_APPENDING,  /* a letter: shelve.c */
	READER_SEARCHING,
	READER_MARKING,	   /* a message: mark.c */
};

/* One folder while it is read. */
struct sight {
	const char *folder; /* of the reader's list */
	struct folder_row row;
	struct listing listing; /* owned */
	bool rescan;		/* the server has numbered its messages anew */
	struct ledger_todo *todo; /* owned */
	size_t n, next;
};

/* How much of a message is tried, after what it has done to analysts. */
enum depth { DEPTH_WHOLE, DEPTH_AGAIN, DEPTH_HEADER, DEPTH_NOTHING };

/* What a letter wants in the mailbox. */
enum shelf { SHELF_DRAFT, SHELF_COPY, SHELF_EVIDENCE };

/* One account: its process, how far its reading is, and its patience. */
struct reader {
	const struct account *account; /* of the mind */
	struct process *process;       /* owned; NULL: not running */
	enum reader_state state;
	bool open;	    /* connected and logged in */
	int64_t serial;	    /* of the token that it has logged in with */
	bool renewed;	    /* it was got for this very pass */
	bool watching;	    /* told to say when something comes */
	bool cannot_watch;  /* its server does not tell: it is looked at */
	char *sent, *drafts; /* owned; folders of the account; NULL: none */
	bool reading;	    /* in a pass over all folders */
	struct strv folders; /* of that pass */
	size_t folder;	    /* the one in hand */
	struct sight sight;
	struct raw raw;	    /* owned; the message in hand */
	enum depth depth;
	struct problem unread; /* why it could not be read, so far */
	enum shelf shelf;   /* the letter in hand ... */
	int64_t letter;
	int64_t mark;	    /* the wish in hand; READER_MARKING */
	int failures;	    /* in a row */
	int64_t next_poll;  /* Unix seconds */
	int64_t read_at;    /* when the last pass ended well */
	bool sent_told;	    /* that there is no Sent folder */
};

struct analyst {
	struct process *process; /* owned; NULL: not running */
	struct reader *reader;	 /* whose message it has; NULL: none */
	int64_t rests_until;	 /* Unix seconds: it could not be started */
};

struct sender {
	struct process *process; /* owned; NULL: not running */
	int64_t letter;		 /* in hand; 0: none */
	bool begun;		 /* its first byte may be out */
	int failures;		 /* logins refused, in a row */
	int64_t serial;		 /* of the token that it was given */
	bool renewed;		 /* one was got, and none has done since */
	int64_t rests_until;
};

struct daemon {
	struct mind *mind;   /* owned */
	struct store *store; /* owned */
	struct reader *readers; /* owned; one for each account */
	size_t n_readers;
	struct analyst analysts[ANALYSTS];
	struct sender sender;
	struct token *tokens;	/* owned; tokens.c */
	size_t n_tokens;
	struct process token_cage; /* what held the last one that was got */
	struct tally tally;
	struct totals totals;
	int64_t started_at; /* Unix seconds */
	struct scrape *scrape; /* owned; NULL: nobody may ask */
	int unread;	    /* passes that failed since the start */
	struct clock_mark mark; /* of the last turn: has the clock jumped? */
	int64_t turn_at;    /* when the turn began, Unix seconds */
	int64_t round_next; /* Unix seconds: it is gone on with */
	int64_t round_day;  /* day_number() of the last round: rounds.c */
	int64_t climb_next; /* Unix seconds: alarms go on from then */
	int sent_this_turn; /* against caps.turn */
	bool mode_told;	    /* the log has told these two: */
	enum mode mode, mode_wanted; /* what counts, and what is configured */
	int64_t decide_by;  /* clock_monotonic_ms(); 0: nothing to decide */
	bool cages_changed; /* a process has told what holds it */
	bool shelves;	    /* something may have to go into a mailbox */
	bool whole;	    /* one turn and the end: nothing is waited for */
	bool dry_run;	    /* note what would be done, as in mode observe */
	bool past;	    /* replay.c: the clock is not this machine's */
	bool alone;	    /* of a past: nobody acts, so nobody is asked */
	void (*granted)(void *state, const struct grant_note *note);
	void *granted_state; /* for that; NULL with it: nobody listens */
	/* replay.c: a letter would have gone out now; NULL: nobody listens */
	void (*went)(void *state, const struct letter_row *letter,
		int64_t now);
	bool quiet;	    /* begin nothing new: end or reload is near */
	struct problem fault; /* the store could not be written; "" */
	char *standing;	    /* owned; what systemd was told last; NULL */
	int64_t standing_at; /* Unix seconds */
};

/* Makes the readers of the mind; no process is started yet. */
void daemon_equip(struct daemon *daemon);

/* Ends all processes and frees readers; what was in hand is put back. */
void daemon_strip(struct daemon *daemon);

/* The reader of that account, or NULL. */
struct reader *daemon_reader(struct daemon *daemon, const char *account);

/*
 * Is an end or a reload near?  Also one that was asked for in this very turn,
 * of which the loop will hear at its end only.
 */
bool daemon_ends(const struct daemon *daemon);

/* Is anybody doing something that should be finished? */
bool daemon_busy(const struct daemon *daemon);

/* Writes down what went wrong with the store; the loop ends the turn. */
void daemon_fault(struct daemon *daemon, const struct problem *problem);

#endif
