/* SPDX-License-Identifier: ISC */
/*
 * One message while it is decided, and one wish that comes up with it: the
 * seam between the rules (decide.c) and the letters (grant.c).
 */
#ifndef HEED_HEEDD_GRANT_H
#define HEED_HEEDD_GRANT_H

#include "heedd/daemon.h"
#include "heedd/recall.h"
#include "store/letters.h"

struct bill;  /* heedd/bill.h */
struct sheet; /* heedd/sheet.h */
struct approval_words; /* heedd/compose.h */
struct ladder_words;   /* heedd/compose.h */

struct matter {
	struct daemon *daemon;
	struct recollection *about; /* owned by whoever made the matter */
	int64_t now;
	const struct bill *bill; /* of what is to be reminded; NULL: nothing */
	const struct change *change; /* it is about that one; NULL: none */
	const struct strv *invoices; /* numbers, where it is about some */
	bool again; /* the clock asks once more for a letter to the client */
	int64_t answer_by;    /* promised to the client in this matter */
	bool unlisted;	      /* the writer could not get a letter */
	struct strv told;     /* addresses of colleagues with a notice; owned */
	int letters;	      /* made */
	int64_t made;	      /* the last one that grant() made; 0: none */
	enum letter_state made_state; /* in which it began */
};

/* What a rule, or heed itself, wants; all borrowed. */
struct wish {
	const char *rule;   /* "heed" for a notice of ours */
	const char *action; /* "notify" ... */
	const char *letter; /* name of the template */
	const char *about_letter; /* token: once for that letter; NULL */
	const struct person *person; /* NULL: the client */
	const char *to, *to_name; /* an address of the client's; NULL: the
				   * writer, and a name that is not known */
	const struct bill *bill; /* NULL: it is about no invoice */
	const struct sheet *sheet; /* NULL: nobody is to be called */
	const struct ladder_words *ladder; /* NULL: it is no alarm */
	const struct change *change; /* NULL: it announces nothing */
	const struct approval_words *approval; /* NULL: it asks for no yes */
	bool important;
	bool later; /* in the digest of the person, not as a notice */
	int within_minutes;
};

/* What came of a wish, for who listens (daemon->granted); all borrowed. */
struct grant_note {
	const struct matter *matter;
	const struct wish *wish;
	const char *recipient; /* address; NULL: the client has none */
	const char *outcome;   /* as in decision_row */
	const char *guard;     /* NULL: none said anything */
	const char *detail;    /* one line; NULL */
};

/*
 * Composes the letter, asks the guards, puts it where they say and writes the
 * decision down.  Inside the caller's transaction.
 */
void grant(struct matter *matter, const struct wish *wish);

/* Writes down what came of a wish without a letter; `guard` may be NULL. */
void grant_note(struct matter *matter, const struct wish *wish,
	const char *outcome, const char *guard, const char *detail);

/*
 * Puts a letter that is finished where the guards say, once for its key; the
 * last part of grant().  `choice` may be NULL.  True when it goes out, now or
 * when its reader may be written to.
 */
bool grant_put(struct matter *matter, const struct wish *wish,
	struct letter_row *row, const char *choice);

/*
 * The name of the episode of this matter and rule, for its letters.  The
 * caller frees.
 */
char *grant_episode(struct matter *matter, const char *rule);

/*
 * Whom "owner", "senior", "partner", "billing", "writer" (of the message, when
 * it is one of ours; else the owner) or a person's id means in this matter;
 * never NULL: the first of the people where nobody is named.
 */
const struct person *person_meant(const struct matter *matter,
	const char *to);

#endif
