/* SPDX-License-Identifier: ISC */
/* Messages taken in, what was understood of them, and what was decided. */
#ifndef HEED_STORE_MAILS_H
#define HEED_STORE_MAILS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "store/store.h"

/* One message as it is kept.  Strings are owned by the row. */
struct mail_row {
	int64_t id;
	char *fingerprint;
	char *message_id;
	char *in_reply_to;
	char *refs; /* ids separated by a space */
	char *account;
	char *folder;
	char *direction;  /* direction_name() */
	char *client;	  /* id, NULL: unknown */
	char *from_name;
	char *from_address;
	char *listed;	  /* the writer's address in the client table; NULL */
	char *subject;
	char *text;	  /* clean; NULL: quarantined, or kept no longer */
	int64_t words, questions; /* in it; -1: nobody has counted */
	char *language;
	char *automatic;  /* automatic_name() */
	char *verdict;	  /* verdict_name() */
	char *heed_id;	  /* X-Heed-Id that it carries; "" */
	char *refers_to;  /* the heed id in its References or bounce; "" */
	char *defects;	  /* separated by "; "; "" */
	double sentiment;
	char *feeling;
	double language_sure;
	bool has_date;	  /* the message itself says when it was written */
	int zone;	  /* of its writer, minutes east of UTC */
	int64_t attachments;
	bool truncated;
	bool addressed_us; /* one of our addresses stands in To or Cc */
	int64_t date;	  /* of the message; its arrival where it has none */
	int64_t arrived;  /* when the server got it */
	int64_t taken;	  /* when heed took it in */
	bool rescan;	  /* found by a first look or rescan: never acted on */
	bool quarantined; /* counts as "the client wrote" */
	int64_t decided;  /* when the rules were asked; 0: not yet */
};

struct finding_row {
	char *kind;	/* signal_name(); "mood" for the words of sentiment */
	double weight;
	char *words;
	bool in_subject;
	int64_t start, len;
	char *day;	/* ISO; NULL */
};

/* True when a message with these bytes is stored, or was until it was old. */
bool mails_have(struct store *store, const char *fingerprint);

/*
 * Is the stored message of these bytes in our name, with attachments, and was
 * it read elsewhere than in that folder, where it may not have been believed?
 */
bool mails_elsewhere(struct store *store, const char *fingerprint,
	const char *account, const char *folder);

/*
 * True when the same mail is stored that came here on another way: the same
 * Message-ID, date, writer, subject, words and verdict about its sender, while
 * the bytes differ by what the servers on the way wrote on top.  The Message-ID
 * alone is no identity, for anybody can send one again with other words; and
 * a forged copy that came first must not hide the true one, so the verdict
 * counts.  All that is kept for this is one hash, so that it works when the
 * text is gone, and when the message is.
 */
bool mails_have_copy(struct store *store, const struct mail_row *row);

/* Inserts the message with its findings; returns its id. */
int64_t mails_add(struct store *store, const struct mail_row *row,
	const struct finding_row *findings, size_t n);

/*
 * Keeps the raw bytes of a quarantined message for a person to look at.
 */
void mails_keep_raw(struct store *store, int64_t mail, const void *raw,
	size_t len);

/* The ids not yet decided, oldest message first.  The caller frees. */
int64_t *mails_undecided(struct store *store, size_t *n);

/*
 * Loads a message; false when there is none.  `findings` and `n` may be NULL.
 * Free with mail_row_free() and finding_rows_free().
 */
bool mails_load(struct store *store, int64_t id, struct mail_row *out,
	struct finding_row **findings, size_t *n);
void mail_row_free(struct mail_row *row);
void finding_rows_free(struct finding_row *rows, size_t n);

/* The rules were asked; unless it is to be kept, the text goes with that. */
void mails_decided(struct store *store, int64_t id, bool keep_text,
	int64_t now);

/*
 * The bytes of a quarantined message, for mem_free(); NULL: it has none, or
 * they are kept no longer.
 */
char *mails_raw(struct store *store, int64_t id, size_t *len);

/* Newest first, at most `limit`; only ids.  The caller frees. */
int64_t *mails_recent(struct store *store, size_t limit, size_t *n);

/* The id of the newest mail whose Message-ID is that; 0: none. */
int64_t mails_by_message_id(struct store *store, const char *message_id);

/*
 * Did a person of ours write to this client after `since` (Unix seconds, by
 * the message's date), automatic mail and heed's own letters not counted?
 */
bool mails_answered(struct store *store, const char *client, int64_t since);

/* The ids of what mails_answered() asks for, the oldest first.  free() them. */
int64_t *mails_of_ours(struct store *store, const char *client, int64_t since,
	size_t *n);

/*
 * Has a person of either side written to the other from `since` on?  As above.
 */
bool mails_exchanged(struct store *store, const char *client, int64_t since);

/*
 * Has the client refused or disputed an invoice, or threatened to leave or to
 * go public, in a mail from `since` on?  With `law` talk of courts counts too.
 */
bool mails_trouble(struct store *store, const char *client, bool law,
	int64_t since);

/*
 * Has this address of the client answered automatically that its person is
 * away, and has nobody written from it since?  Then true, with the time of the
 * answer and the day that it names as ISO; `day` is empty where it names none.
 * Of Date and arrival the earlier counts: the one can be forged, and the other
 * is new where a mailbox was moved.
 */
bool mails_away(struct store *store, const char *client, const char *address,
	int64_t *since, char day[16]);

/* Is a quarantined or unread message of this client's in hand? */
bool mails_unclear(struct store *store, const char *client);

/* Pairs of (our letter, their mail) with this client since `since`. */
int64_t mails_ping_pong(struct store *store, const char *client,
	int64_t since);

/* Is there a stored message that carries or refers to this heed id? */
bool mails_refer_to(struct store *store, const char *heed_id);

/* One decision about one message: what a rule said and what came of it. */
struct decision_row {
	int64_t id;
	int64_t mail;
	char *rule;
	char *answer; /* "fires", "no", "cannot tell", "failed" */
	char *action; /* "notify" ...; NULL when it did not fire */
	char *outcome; /* "queued", "draft", "observed", "refused"; NULL */
	char *guard;  /* name of the guard that said no; NULL */
	char *detail; /* one line for a person; NULL */
	int64_t letter; /* outbox id; 0: none */
	int64_t at;
};

void decisions_add(struct store *store, const struct decision_row *row);

/* All about one message, in order.  Free with decision_rows_free(). */
struct decision_row *decisions_of(struct store *store, int64_t mail,
	size_t *n);
void decision_rows_free(struct decision_row *rows, size_t n);

/*
 * The open episode of that client and rule, made when there is none; a
 * message belongs to the episode of its thread.  `*opened` says whether it is
 * new.  Returns the episode's name: the same after a restore of the database,
 * made of client, rule and the thread's first Message-ID.  The caller frees.
 */
char *episodes_open(struct store *store, const char *client, const char *rule,
	const char *thread, int64_t mail, int64_t now, bool *opened);

#endif
