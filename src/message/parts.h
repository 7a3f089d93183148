/* SPDX-License-Identifier: ISC */
/*
 * Inside message/: the parts of a message (RFC 2045, 2046) as a flat list in
 * their order, and the text that was chosen out of them.
 */
#ifndef HEED_MESSAGE_PARTS_H
#define HEED_MESSAGE_PARTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/outcome.h"
#include "message/header.h"

#define PART_NONE ((size_t)-1)

struct part {
	size_t parent; /* index, PART_NONE for the top */
	char *type;    /* "text/plain", lower case */
	char *charset; /* ""; as written */
	char *boundary; /* "" */
	char *method;	/* of text/calendar; "" */
	char *report;	/* report-type; "" */
	char *encoding; /* lower case, "" for none */
	bool attachment; /* said to be one, or has a file name */
	bool flowed, delsp; /* RFC 3676 */
	size_t body, body_len; /* where it stands; 0 bytes if it has parts */
};

struct parts {
	struct part *v; /* v[0] is the whole message */
	size_t n;
	bool unclosed; /* a multipart had no end, or no parts */
};

/*
 * Finds the parts; `header` is that of the whole message.  False, with a
 * line, when they nest deeper than LIMIT_MIME_DEPTH or are more than
 * LIMIT_MIME_PARTS.  What is inside message/rfc822 is not looked at.
 */
bool parts_read(struct parts *parts, const char *raw, size_t len,
	const struct header *header, struct problem *problem);
void parts_free(struct parts *parts);

/* What a Content-Type says, into `part` (which was zeroed). */
void part_fields(struct part *part, const struct header *header,
	const char *default_type);
void part_free(struct part *part);

/*
 * The decoded bytes of a leaf, at most `limit`; `*cut` becomes true when
 * there were more.  The caller frees.
 */
char *part_bytes(const struct part *part, const char *raw, size_t limit,
	size_t *len, bool *cut);

struct body {
	char *text;	 /* UTF-8; lines that are quoted start with '>' */
	bool has_html;	 /* it came from HTML */
	bool fixed;	 /* line ends are the writer's: no unwrapping */
	bool truncated;
	size_t attachments;
};

/* Chooses and decodes what its writer wrote.  The caller frees `text`. */
void body_choose(struct body *body, const struct parts *parts,
	const char *raw);

/* "text/plain" and the like; `prefix` such as "text/" too. */
bool part_is(const struct part *part, const char *prefix);

#endif
