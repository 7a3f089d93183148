/* SPDX-License-Identifier: ISC */
/*
 * How far a connection to a server has come, and what was seen on the way: for
 * "heed doctor", which opens what heedd opens, by the same functions, and
 * tells a person where it ends.  All texts are the server's, as they came.
 */
#ifndef HEED_BASE_OPENING_H
#define HEED_BASE_OPENING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/strv.h"

#define OPENING_NAMES_MAX 50 /* addresses, names in a certificate, offers */

/* In this order; an opening ends at the step that was begun last. */
enum opening_step {
	OPENING_NAME,	  /* the host's addresses */
	OPENING_PORT,	  /* a connection to one of them */
	OPENING_GREETING, /* the first words that are not TLS */
	OPENING_TLS,	  /* the handshake, STARTTLS before it too */
	OPENING_LOGIN,
	OPENING_SENDER,	  /* SMTP: MAIL FROM */
	OPENING_DONE,
};

struct opening {
	bool stop_before_login; /* wished: there is no password to try */
	enum opening_step step;
	struct strv addresses; /* of the host; SMTP: none */
	char peer[64];	       /* the address that answered; "" */
	int error;	       /* errno of the last that did not; 0 */
	bool seen;	       /* a certificate has come: */
	int64_t valid_until;   /* Unix seconds; 0: not to be told */
	struct strv names;     /* in it */
	char protocol[32];     /* "TLS1.3"; "" */
	bool greeted;
	char greeting[256];    /* SMTP: without its code; IMAP: "" */
	struct strv offers;    /* what the server can, the last time it said */
};

/* Empties it; it can be used again. */
void opening_free(struct opening *opening);

/* Adds to one of its lists as long as there is room; a copy. */
void opening_add(struct strv *list, const char *text);

/* Does it offer that, whatever its case?  "IDLE", "AUTH". */
bool opening_offers(const struct opening *opening, const char *word);

#endif
