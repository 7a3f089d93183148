/* SPDX-License-Identifier: ISC */
/*
 * message/: raw bytes -> what a person wrote: addresses, date, ids, subject,
 * clean text without quotes and signature, automatic or not, and what our own
 * server says about the sender.  Pure: no file, no clock, no network.
 *
 * May include: base/.  Owns: libetpan MIME, the HTML parser.
 */
#ifndef HEED_MESSAGE_MESSAGE_H
#define HEED_MESSAGE_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "base/hash.h"
#include "base/outcome.h"
#include "base/strv.h"

struct mail_address {
	char *name;    /* decoded display name, UTF-8; "" when there is none */
	char *address; /* lower case; as written where it is not valid */
};

struct mail_addresses {
	struct mail_address *v;
	size_t n;
};

enum direction {
	DIRECTION_OTHER,
	DIRECTION_FROM_CLIENT,
	DIRECTION_FROM_US,
	DIRECTION_DRAFT, /* ours, and not sent: it may never be */
};

/* What our own server found about the sender (RFC 8601). */
enum verdict {
	VERDICT_UNKNOWN, /* no word of our server: cannot tell */
	VERDICT_PASS,
	VERDICT_FAIL,
};

/* Why a message is not a person's (RFC 3834 and more). */
enum automatic {
	AUTOMATIC_NO,
	AUTOMATIC_REPLY,   /* an answer of a program, no more is known */
	AUTOMATIC_BOUNCE,  /* a letter could not be delivered */
	AUTOMATIC_LIST,	   /* mailing list, bulk, "you are unsubscribed" */
	AUTOMATIC_OTHER,   /* generated in another way, calendar, monitoring */
	AUTOMATIC_AWAY,	   /* out of office */
	AUTOMATIC_TICKET,  /* "we have received your request" */
	AUTOMATIC_RECEIPT, /* delivered, read */
	AUTOMATIC_DELAY,   /* not delivered yet: it may still be */
	AUTOMATIC_CHALLENGE, /* "confirm that you are no robot" */
	AUTOMATIC_DECLINED, /* an invitation of ours, or a meeting called off */
};
#define AUTOMATIC_KINDS (AUTOMATIC_DECLINED + 1)

/* An attachment that may be an electronic invoice: XML or a PDF. */
struct paper {
	char *bytes;
	size_t len;
};

#define LIMIT_PAPERS 3 /* of one message; more are not looked at */

struct papers {
	struct paper v[LIMIT_PAPERS]; /* the bytes of each: owned */
	size_t n;
};

struct message {
	char fingerprint[HASH_HEX]; /* SHA-256 of the raw bytes */
	char *message_id;	    /* without <>; "" when missing */
	char *in_reply_to;	    /* the first id; "" */
	struct strv references;	    /* oldest first */
	struct mail_addresses from; /* more than one is kept, and told */
	struct mail_addresses to;
	struct mail_addresses cc;
	struct mail_addresses reply_to;
	int64_t date;  /* Unix seconds; meaningful when has_date */
	int zone;      /* of the writer, minutes east of UTC */
	bool has_date;
	char *subject; /* decoded, one line, UTF-8; "" */
	/*
	 * What its writer wrote now, UTF-8, a paragraph on one line.  Lines
	 * that start with '>' are what is answered right below them (inline
	 * answers): context, not the writer's own words.
	 */
	char *text;
	bool has_html; /* the text was taken from HTML */
	bool truncated; /* something was above a limit and cut */
	size_t attachments;
	enum automatic automatic;
	/* "Auto-Submitted: auto-replied", or the phrase of ours; "" */
	char *automatic_why;
	enum verdict verdict;
	char *verdict_why; /* "dmarc=pass"; "" */
	char *heed_id;	   /* X-Heed-Id; "" when it has none */
	/*
	 * The token of one of our letters that this one answers or returns:
	 * of In-Reply-To and References, or of the headers that a bounce
	 * brings back.  Never of X-Heed-Id of the message itself.  ""
	 */
	char *refers_to_heed;
	struct strv defects; /* "two From lines", "no Date" ...: for the log */
};

/* What must be known of our side to read a message. */
struct message_options {
	const char *authserv_id; /* NULL: no verdict can be had */
	bool truncated;		 /* the bytes are only the first of more */
};

/*
 * Reads the raw bytes of one message.  Always gives a message where anything
 * can be read at all, with its defects named; NULL with a line in `problem`
 * when a limit on nesting forbids to parse it (the caller quarantines it).
 * The caller frees with message_free().
 */
struct message *message_parse(const char *raw, size_t len,
	const struct message_options *options, struct problem *problem);

/*
 * The attachments of a raw message whose first bytes are those of XML or a PDF,
 * up to LIMIT_PAPERS of up to LIMIT_PAPER bytes.  A call of its own: most mail
 * is never asked for them, and they may be megabytes.  Free with
 * papers_free().
 */
void papers_find(struct papers *papers, const char *raw, size_t len);

/* Frees what it holds and empties it. */
void papers_free(struct papers *papers);

/* Takes NULL; clears the pointer. */
void message_free(struct message **message);

/* The first From address, or NULL when there is none. */
const struct mail_address *message_sender(const struct message *message);

const char *direction_name(enum direction direction); /* "from-client" ... */
const char *automatic_name(enum automatic automatic); /* "no", "reply" ... */
const char *verdict_name(enum verdict verdict); /* "unknown", "pass" ... */

#endif
