/* SPDX-License-Identifier: ISC */
/* UTF-8 (RFC 3629).  Tables of Unicode come from ICU, not from here. */
#ifndef HEED_BASE_UTF8_H
#define HEED_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define UTF8_REPLACEMENT 0xfffdu

/*
 * Decodes one code point from text[0..len).  Returns how many bytes it took
 * (1..4), and 0 only for len 0.  A broken byte gives UTF8_REPLACEMENT and
 * takes 1.
 */
size_t utf8_next(const char *text, size_t len, uint32_t *rune);

/* Writes the code point; returns the bytes written (1..4). */
size_t utf8_put(uint32_t rune, char out[4]);

bool utf8_valid(const char *text, size_t len);

/*
 * The text with broken bytes, NUL and control characters other than \n and \t
 * replaced or dropped, CRLF and CR turned into LF.  The caller frees.
 */
char *utf8_clean(const char *text, size_t len);

/*
 * `text` fit to be shown on one terminal line: control characters, line ends
 * and bidi overrides become a space, at most `limit` bytes, cut between
 * characters with "..." behind.  The caller frees.
 */
char *utf8_line(const char *text, size_t limit);

/* Columns on a terminal (wide characters count 2, combining ones 0). */
size_t utf8_width(const char *text);

/* Bytes of the longest prefix that takes at most `columns` columns. */
size_t utf8_fit(const char *text, size_t columns);

#endif
