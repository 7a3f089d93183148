/* SPDX-License-Identifier: ISC */
/*
 * Inside message/: what the header says about who, or what, wrote.  Each sets
 * its fields of the message and nothing else.
 */
#ifndef HEED_MESSAGE_JUDGE_H
#define HEED_MESSAGE_JUDGE_H

#include "message/header.h"
#include "message/message.h"
#include "message/parts.h"

/* automatic, automatic_why: RFC 3834, RFC 3464, and what programs do. */
void judge_automatic(struct message *message, const struct header *header,
	const struct parts *parts, const char *raw);

/*
 * The same out of subject and text, which must be read: where the header says
 * nothing, or to tell what kind of machine it is of which the header speaks.
 */
void judge_text(struct message *message);

/*
 * verdict, verdict_why: out of the Authentication-Results (RFC 8601) of our
 * own server, named `authserv_id`; NULL or "": no word is believed.
 */
void judge_authentic(struct message *message, const struct header *header,
	const char *authserv_id);

/*
 * message_id, in_reply_to, references, heed_id and refers_to_heed; what is
 * automatic must be known.
 */
void judge_references(struct message *message, const struct header *header,
	const struct parts *parts, const char *raw, size_t len);

#endif
