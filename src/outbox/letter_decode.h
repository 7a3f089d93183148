/* SPDX-License-Identifier: ISC */
/*
 * Inside outbox/, for letter_check() alone: the finished bytes as a person will
 * see them.  Shares nothing with mime_out.h, on purpose.
 */
#ifndef HEED_OUTBOX_LETTER_DECODE_H
#define HEED_OUTBOX_LETTER_DECODE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/strv.h"

/*
 * Quoted-printable (RFC 2045 section 6.7) with CRLF lines, as strictly as heed
 * writes it.  False for anything else: not ASCII, a bad escape.
 */
bool letter_decode_body(const char *text, struct buf *out);

/*
 * One unfolded header value in plain words.  False when it holds an encoded
 * word (RFC 2047) other than the =?utf-8?B?...?= that heed writes.
 */
bool letter_decode_words(const char *value, struct buf *out);

/*
 * The first of the `foreign` addresses that stands in the text, whatever stands
 * around it; NULL when none does.  `recipient` is never foreign.
 */
const char *letter_foreign(const char *text, const char *recipient,
	const struct strv *foreign);

#endif
