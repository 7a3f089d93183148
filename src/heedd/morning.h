/* SPDX-License-Identifier: ISC */
/*
 * Inside the round: what the rules have to say about one client on a morning,
 * gathered while each subject is asked about, and told at the end of it.
 */
#ifndef HEED_HEEDD_MORNING_H
#define HEED_HEEDD_MORNING_H

#include "heedd/remember.h"
#include "heedd/round_client.h"

/* What a rule has to tell about the client; about is NULL: nothing new. */
struct pending {
	struct rule_answer answer;
	struct recollection *about; /* owned */
	struct strv invoices; /* numbers of those that it is about; owned */
	const struct change *change; /* that it is about; NULL */
	bool news; /* else only the client is still to be written to */
};

struct round {
	struct daemon *daemon;
	const struct client *client;
	struct memory *memory;
	int64_t now;
	struct pending *pending; /* owned; one for each rule that fired */
	size_t n_pending;
	struct quota *quota;
};

/* What a rule is asked about: one client, promise, invoice ... */
struct subject {
	const char *each; /* as rules name it */
	char *key;	  /* the same for the same thing; owned */
	const char *title; /* for people; NULL */
	struct day day; /* of a promise; year 0: it is none */
	const char *invoice; /* its number; NULL: it is none */
	const struct change *change; /* NULL: it is none */
	const char *words; /* said by somebody; NULL */
	int64_t lasting;
	struct course course;
};

/* The rule says yes of the subject; `facts` are those that it was asked. */
void morning_hear(struct round *round, const struct subject *subject,
	const struct rule_answer *answer, const struct fact_value *facts);

/* Now that all about the client has been asked; frees round->pending. */
void morning_tell(struct round *round);

#endif
