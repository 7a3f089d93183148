/* SPDX-License-Identifier: ISC */
/*
 * A stored message as the stages know it: struct message and struct reading
 * made again from the rows, so that rules are asked of the record and not of
 * the mailbox.  The text itself may be gone; what facts count in it is there.
 */
#ifndef HEED_HEEDD_RECALL_H
#define HEED_HEEDD_RECALL_H

#include "heedd/found.h"
#include "heedd/mind.h"
#include "store/mails.h"

struct recollection {
	struct mail_row row;
	struct message *message;     /* owned; NULL for a quarantined one */
	struct reading *reading;     /* owned; likewise */
	enum direction direction;    /* by today's configuration */
	struct client_match match;
	struct fact_value *facts;    /* owned; NULL likewise */
	struct strv audience; /* ids of the clients that our mail goes to at
			       * once; owned; empty where it is one */
	char *words; /* owned; what it is about; NULL: the reading's words */
	struct found found;    /* the same of the clock, for who reads it */
};

/* NULL when there is no such message.  Free with recollection_free(). */
struct recollection *recall(const struct mind *mind, struct store *store,
	int64_t mail, int64_t now);

/* The same as it concerns that client, to whom it went too. */
struct recollection *recall_for(const struct mind *mind, struct store *store,
	int64_t mail, const char *client, int64_t now);

/*
 * What a notice is about that no mail has caused.  `client` may be NULL;
 * `fingerprint` makes it one thing that is told once.
 */
struct recollection *recollection_new(const char *fingerprint,
	const char *account, const char *client, const char *subject,
	int64_t date);

/* Takes NULL; clears the pointer. */
void recollection_free(struct recollection **recollection);

#endif
