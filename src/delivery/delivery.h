/* SPDX-License-Identifier: ISC */
/*
 * delivery/: one letter -> one SMTP transaction with one recipient -> outcome
 * and the server's words.  Knows nothing of why.
 *
 * May include: base/, config/types.h.  Owns: libcurl.
 */
#ifndef HEED_DELIVERY_DELIVERY_H
#define HEED_DELIVERY_DELIVERY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/opening.h"
#include "base/outcome.h"
#include "base/secret.h"
#include "config/types.h"

/* How far a transaction got: ours to know, libcurl cannot tell. */
enum phase {
	PHASE_NOTHING, /* no byte of the letter left us */
	PHASE_BODY,    /* the first byte may have left us */
	PHASE_REPLY,   /* the server's answer to the final dot is in */
};

struct delivery_result {
	enum phase phase;
	/*
	 * DONE: accepted.  RETRY: not accepted, may be later (4xx, network).
	 * REFUSED: never (5xx).  BROKEN: login, certificate, configuration.
	 * Meaningless when `uncertain`.
	 */
	enum outcome outcome;
	bool uncertain; /* PHASE_BODY and no answer: may have been accepted */
	bool about_recipient; /* the refusal was of the recipient (RCPT) */
	bool login_refused;   /* the password or token was, for good */
	int code;	/* SMTP reply code, 0: none */
	char enhanced[16]; /* "5.1.1"; "" */
	char reply[256];   /* last reply line, cleaned; "" */
	struct problem problem;
};

/*
 * Called once, after 354 and before the first byte of the letter is given
 * out.  False: the connection is dropped and nothing was submitted.
 */
typedef bool (*delivery_before_body)(void *context);

struct letter_bytes {
	const char *from; /* envelope sender, valid; "" for the null path */
	const char *to;	  /* the one recipient, valid */
	const char *raw;  /* whole message, CRLF lines */
	size_t len;
};

struct delivery; /* the server and how to log in; a letter, a connection */

/* Never NULL.  `smtp` must outlive it; the password is copied. */
struct delivery *delivery_new(const struct smtp *smtp,
	const struct secret *password);

/* From now on it logs in with this password or token, which is copied. */
void delivery_login(struct delivery *delivery, const struct secret *password);

void delivery_free(struct delivery **delivery);

/*
 * Sends one letter.  Addresses are checked again here: anything that is not
 * address_valid() is REFUSED before a connection is made.
 */
void delivery_send(struct delivery *delivery, const struct letter_bytes *letter,
	delivery_before_body before_body, void *context,
	struct delivery_result *result);


/*
 * Connects and logs in as for a letter from `from`, asks whether the server
 * would take one (MAIL FROM), and says goodbye: no recipient is ever named, so
 * nothing is sent.  Notes in `opening` (empty before; the caller frees it) how
 * far it came.  DONE, also where it has stopped before the login as was wished;
 * else what mends it, as for a letter, and a line.
 */
enum outcome delivery_look(struct delivery *delivery, const char *from,
	struct opening *opening, struct problem *problem);

#endif
