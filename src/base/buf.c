/* SPDX-License-Identifier: ISC */
/*
 * A byte buffer with a limit from birth.  What does not fit is not added, not
 * even in part, and is marked: a cut text must be a decision of the caller.
 */
#include "base/buf.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"

struct buf
buf_new(size_t limit)
{
	return (struct buf) { .limit = limit };
}

void
buf_free(struct buf *buf)
{
	free(buf->data);
	*buf = buf_new(buf->limit);
}

void
buf_clear(struct buf *buf)
{
	buf->len = 0;
	buf->overflow = false;
	if (buf->data != NULL)
		buf->data[0] = '\0';
}

static void
reserve(struct buf *buf, size_t more)
{
	size_t need = buf->len + more + 1;
	size_t cap = buf->cap == 0 ? 64 : buf->cap;

	if (need <= buf->cap)
		return;
	while (cap < need)
		cap *= 2;
	buf->data = mem_grow(buf->data, cap, 1);
	buf->cap = cap;
}

void
buf_add(struct buf *buf, const void *bytes, size_t len)
{
	if (buf->overflow)
		return;
	if (len > buf->limit || buf->len > buf->limit - len) {
		buf->overflow = true;
		return;
	}
	reserve(buf, len);
	if (len > 0)
		memcpy(buf->data + buf->len, bytes, len);
	buf->len += len;
	buf->data[buf->len] = '\0';
}

void
buf_str(struct buf *buf, const char *text)
{
	buf_add(buf, text, strlen(text));
}

void
buf_char(struct buf *buf, char c)
{
	buf_add(buf, &c, 1);
}

void
buf_printf(struct buf *buf, const char *fmt, ...)
{
	va_list args;
	char *text;

	va_start(args, fmt);
	text = mem_vprintf(fmt, args);
	va_end(args);
	buf_str(buf, text);
	free(text);
}

void
buf_rune(struct buf *buf, unsigned long rune)
{
	char bytes[4];

	buf_add(buf, bytes, utf8_put((uint32_t)rune, bytes));
}

const char *
buf_text(const struct buf *buf)
{
	return buf->data == NULL ? "" : buf->data;
}

char *
buf_take(struct buf *buf)
{
	char *text = buf->data == NULL ? mem_strn("", 0) : buf->data;

	buf->data = NULL;
	*buf = buf_new(buf->limit);
	return text;
}
