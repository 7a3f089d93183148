/* SPDX-License-Identifier: ISC */
/*
 * A growing byte buffer that is born with a limit.  Past the limit nothing
 * more is added and `overflow` is set: the caller asks once, at the end.
 */
#ifndef HEED_BASE_BUF_H
#define HEED_BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>

#include "base/base.h"

struct buf {
	char *data; /* owned; NUL behind len; NULL while nothing was added */
	size_t len;
	size_t cap;
	size_t limit; /* bytes, without the NUL */
	bool overflow;
};

/* An empty buffer that will hold at most `limit` bytes. */
struct buf buf_new(size_t limit);

/* Frees the bytes; the buffer is empty and can be used again. */
void buf_free(struct buf *buf);

/* Empties it and keeps the memory; clears `overflow`. */
void buf_clear(struct buf *buf);

void buf_add(struct buf *buf, const void *bytes, size_t len);
void buf_str(struct buf *buf, const char *text);
void buf_char(struct buf *buf, char c);
void buf_printf(struct buf *buf, const char *fmt, ...) HEED_PRINTF(2, 3);

/* Adds the code point as UTF-8. */
void buf_rune(struct buf *buf, unsigned long rune);

/* The text, "" while nothing was added; owned by the buffer. */
const char *buf_text(const struct buf *buf);

/* The text; the caller frees it, the buffer is empty afterwards. */
char *buf_take(struct buf *buf);

#endif
