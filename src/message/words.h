/* SPDX-License-Identifier: ISC */
/* Inside message/: what stands encoded in header fields. */
#ifndef HEED_MESSAGE_WORDS_H
#define HEED_MESSAGE_WORDS_H

#include <stddef.h>

/*
 * The value of a field as one line of UTF-8 of at most `limit` bytes: encoded
 * words (RFC 2047) decoded, raw 8-bit guessed, controls made spaces.  Broken
 * encoded words stay as they are.  The caller frees.
 */
char *words_decode(const char *value, size_t limit);

/* Bytes of base64, what is not of its alphabet skipped; the caller frees. */
char *words_base64(const char *text, size_t len, size_t *out_len);

#endif
