/* SPDX-License-Identifier: ISC */
/*
 * Inside outbox/: writing a message.  Every text given here is one line of
 * valid UTF-8 without controls (placeholder_clean()); lines written are at
 * most 76 bytes where the text can be broken at all.
 */
#ifndef HEED_OUTBOX_MIME_OUT_H
#define HEED_OUTBOX_MIME_OUT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/strv.h"

#define LIMIT_MESSAGE_ID 250
#define LIMIT_ID_LIST	 998 /* bytes of References */

/* "Name: text", folded; encoded words (RFC 2047) where not plain ASCII. */
void mime_text(struct buf *out, const char *name, const char *text);

/* "Name: display <address>"; `display` may be NULL or "". */
void mime_mailbox(struct buf *out, const char *name, const char *display,
	const char *address);

/* "Date: Tue, 24 Nov 2026 14:30:00 +0100" (RFC 5322 section 3.3). */
void mime_date(struct buf *out, int64_t date, int zone);

/* True for what may stand between '<' and '>'. */
bool mime_id_valid(const char *id);

/*
 * "Name: <id> <id> ...", one on a line.  Those that are not valid are left
 * out; above LIMIT_ID_LIST the first and as many of the last as fit are kept.
 * Nothing at all when no id is left.
 */
void mime_ids(struct buf *out, const char *name, const struct strv *ids);

/* The text (LF lines) as quoted-printable (RFC 2045 section 6.7), CRLF. */
void mime_body(struct buf *out, const char *text);

#endif
