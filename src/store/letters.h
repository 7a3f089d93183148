/* SPDX-License-Identifier: ISC */
/*
 * The rows of the outbox.  One row = one mail = one recipient.  The allowed
 * edges between states are a table in the database; a trigger refuses any
 * other.  What a row would say on the wire is frozen when it is made.
 */
#ifndef HEED_STORE_LETTERS_H
#define HEED_STORE_LETTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/hash.h"
#include "store/store.h"

enum letter_state {
	LETTER_OBSERVED,  /* final: mode observe; only noted */
	LETTER_DRAFT,	  /* to be put into Drafts */
	LETTER_DRAFTING,  /* the APPEND may have happened */
	LETTER_DRAFTED,	  /* final: lies in Drafts */
	LETTER_APPROVAL,  /* waits for a person's yes */
	LETTER_QUEUED,
	LETTER_CLAIMED,	  /* guards have passed; no byte has left us */
	LETTER_BODY,	  /* the first byte may have left us */
	LETTER_SENT,	  /* final */
	LETTER_FAILED,	  /* final: refused for good */
	LETTER_UNCERTAIN, /* may have been accepted: looking for evidence */
	LETTER_HELD,	  /* a person must decide */
	LETTER_EXPIRED,	  /* final: too late */
	LETTER_CANCELLED, /* final: overtaken, or a person said so */
	LETTER_STATES	  /* how many */
};

const char *letter_state_name(enum letter_state state); /* "queued" ... */
bool letter_state_parse(const char *name, enum letter_state *out);

struct letter_row {
	int64_t id;
	char *key;	/* unique: (instance, episode, rule, step, recipient) */
	char *token;	/* unique, 32 hex digits: X-Heed-Id */
	char *message_id; /* unique, without <> */
	char *client;	/* id; NULL: about nobody */
	bool to_client; /* else to a colleague */
	char *rule;
	char *episode;
	int64_t mail;	/* the message that caused it; 0: none */
	char *account;	/* whose Drafts and Sent it belongs to */
	char *letter;	/* name of the template */
	char *language;
	char *subject;
	char *sender;	/* envelope */
	char *recipient;
	char *invoices; /* it speaks of, as store/schema_approach.c has them;
			 * NULL: of none */
	char *raw;	/* frozen bytes, CRLF */
	size_t raw_len;
	enum letter_state state;
	int attempts;
	int64_t not_before;
	int64_t expires;
	int64_t created;
	int64_t changed; /* when it came into this state */
	char *why;	 /* last word on its state: guard or server; NULL */
	bool copied;	 /* a copy lies in Sent, or none can */
	int looks;	 /* for evidence, while it was uncertain */
};

/*
 * Inserts the row (`id`, `attempts`, `copied` are ignored).  Returns its id, or
 * 0 when its key is there already, or was: then nothing was written.
 */
int64_t letters_add(struct store *store, const struct letter_row *row);

bool letters_load(struct store *store, int64_t id, struct letter_row *out);
bool letters_by_token(struct store *store, const char *token,
	struct letter_row *out);
void letter_row_free(struct letter_row *row);

/* The last notice to that address that this mail has caused; 0: none. */
int64_t letters_notice(struct store *store, int64_t mail,
	const char *recipient);

/*
 * Moves it along an allowed edge; `who` is "heedd" or a person's name, `why`
 * one line or NULL.  Written to the letter's log.  Any other edge, or a row
 * that is not in state `from`, is a fault.
 */
void letters_move(struct store *store, int64_t id, enum letter_state from,
	enum letter_state to, const char *who, const char *why, int64_t now);

/* QUEUED and not before `now`, oldest first; ids.  The caller frees. */
int64_t *letters_due(struct store *store, int64_t now, size_t *n);

/* All in that state, oldest first.  The caller frees. */
int64_t *letters_in(struct store *store, enum letter_state state, size_t *n);

/* All, newest first, at most `limit`.  The caller frees. */
int64_t *letters_recent(struct store *store, size_t limit, size_t *n);

/*
 * Made since then and kept back by the mode: noted, or put into Drafts; oldest
 * first.  The caller frees.
 */
int64_t *letters_kept_back(struct store *store, int64_t since, size_t *n);

/*
 * What a start owes the rows (one transaction of the caller's): CLAIMED goes
 * back to QUEUED (nothing left us), BODY and DRAFTING become UNCERTAIN / HELD
 * (never again by themselves).  Returns how many rows moved.
 */
int letters_recover(struct store *store, int64_t now);

/* QUEUED -> CLAIMED, attempts + 1, an attempt row begins. */
void letters_claim(struct store *store, int64_t id, int64_t now);

/*
 * CLAIMED -> BODY in a transaction of its own, synchronous, the epoch file
 * moved on and fsynced first.  False: do not give out a byte.
 */
bool letters_body(struct store *store, int64_t id, int64_t now,
	struct problem *problem);

struct attempt_row {
	int n;
	int64_t claimed, body, ended; /* Unix seconds; 0: did not come to it */
	int code;
	char *enhanced;
	char *reply;
};

/* Ends the running attempt of the letter with the server's words. */
void letters_attempt_end(struct store *store, int64_t id, int code,
	const char *enhanced, const char *reply, int64_t now);
struct attempt_row *letters_attempts(struct store *store, int64_t id,
	size_t *n);
void attempt_rows_free(struct attempt_row *rows, size_t n);

struct letter_log_row {
	int64_t at;
	char *from, *to, *who, *why; /* why may be NULL */
};
struct letter_log_row *letters_log(struct store *store, int64_t id,
	size_t *n);
void letter_log_rows_free(struct letter_log_row *rows, size_t n);

/* QUEUED again, not before `not_before`. */
void letters_retry(struct store *store, int64_t id, enum letter_state from,
	int64_t not_before, const char *why, int64_t now);

void letters_copied(struct store *store, int64_t id);

/* SENT and not copied, oldest first.  The caller frees. */
int64_t *letters_uncopied(struct store *store, size_t *n);

/* One more look for evidence was in vain. */
void letters_looked(struct store *store, int64_t id);

/*
 * Those of the client to that address, QUEUED for the reason `why`, are due at
 * `now`.
 */
void letters_release(struct store *store, const char *client,
	const char *recipient, const char *why, int64_t now);

/* Still QUEUED, but not before `not_before`; `why` is noted. */
void letters_delay(struct store *store, int64_t id, int64_t not_before,
	const char *why);

/*
 * A held letter may be sent until `expires` when that is later than it was:
 * before a person sends it again.
 */
void letters_renew(struct store *store, int64_t id, int64_t expires);

/* The state that it is in now. */
enum letter_state letters_state(struct store *store, int64_t id);

/* Letters that went out or may have, since `since`: claimed and later. */
int64_t letters_sent_to_client(struct store *store, const char *client,
	int64_t since);
int64_t letters_sent_to(struct store *store, const char *recipient,
	int64_t since);
/* Letters to that address since then that no mail has caused, sent or not. */
int64_t letters_by_clock(struct store *store, const char *recipient,
	int64_t since);
int64_t letters_sent_all(struct store *store, int64_t since);

/*
 * When the client had the last letter but `but`: sent, or put into Drafts, or,
 * for `noted`, only noted; without `but` (0) also one that waits.  0: never.
 */
int64_t letters_last_to_client(struct store *store, const char *client,
	int64_t but, bool noted);

/*
 * Was a letter to the client made from `since` on, of that rule, or for an
 * `invoice` (NULL: none) of any rule that speaks of it?  Not what heed itself
 * has cancelled or let expire: that is still to be said.
 */
bool letters_made(struct store *store, const char *client, const char *rule,
	const char *invoice, int64_t since);

/* People, `but` not counted, whose first letter ever went out since `since`. */
int64_t letters_new_people(struct store *store, const char *but,
	int64_t since);

/*
 * Other letters to the same recipient with the same subject and text that went
 * out since `since`, whatever stands in the rest of their headers.
 */
int64_t letters_same_text(struct store *store, const struct letter_row *row,
	int64_t since);

/*
 * Letters that were refused for good, or whose bounce came, since `since`; the
 * second: among the `last` ones that were sent since then.
 */
int64_t letters_came_back(struct store *store, int64_t since);
int64_t letters_came_back_of_last(struct store *store, int64_t last,
	int64_t since);

/*
 * How many a rule has made since, in whatever state or for a digest; `*last`
 * (Unix seconds) is left alone when there is none.
 */
int64_t letters_of_rule(struct store *store, const char *rule, int64_t since,
	int64_t *last);

/*
 * The ids of its last ones, and of digests that told of it, the newest first.
 * The caller frees.
 */
int64_t *letters_of_rule_last(struct store *store, const char *rule,
	size_t limit, size_t *n);

/* How many are in each state: `counts` has LETTER_STATES places. */
void letters_count(struct store *store, int64_t *counts);

/* Addresses that must get nothing: hard bounces, "do not write". */
void suppress_add(struct store *store, const char *address, const char *why,
	int64_t now);
/* It may be written to again. */
void suppress_remove(struct store *store, const char *address);
/* Why it is suppressed; NULL: it is not.  The caller frees. */
char *suppress_why(struct store *store, const char *address);
/* What stands for an address that was erased and stays suppressed. */
char *suppress_hash(const char *address, char out[HASH_HEX]);

/*
 * A person's stop of all sending: set once until it is cleared, kept with who
 * and when.
 */
void stop_set(struct store *store, const char *why, int64_t now);
/* "anna: the reason"; NULL: nobody has said stop.  The caller frees. */
char *stop_why(struct store *store);
void stop_clear(struct store *store, const char *who, int64_t now);

/* Latched breakers: set once, cleared by a person only. */
void latch_set(struct store *store, const char *name, const char *why,
	int64_t now);
/* The oldest latch as "name: why"; NULL: none.  The caller frees. */
char *latch_any(struct store *store);
/* When a latch of that name was last reset; 0: never. */
int64_t latch_reset_at(struct store *store, const char *name);
void latch_reset(struct store *store, const char *who, int64_t now);

#endif
