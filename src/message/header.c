/* SPDX-License-Identifier: ISC */
/*
 * Splits a header block into fields.  Trusts nothing: line ends may be CRLF,
 * LF or mixed, fields may be missing their colon, hold NULs or go on for
 * megabytes.  Never recurses, never decodes; what is above a limit is left
 * out and marked.
 */
#include "message/header.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"

/* Length of the line at `p` with its end; `*text` without it. */
static size_t
line_at(const char *p, size_t left, size_t *text)
{
	const char *end = memchr(p, '\n', left);
	size_t len = end == NULL ? left : (size_t)(end - p) + 1;

	*text = end == NULL ? len : len - 1;
	while (*text > 0 && p[*text - 1] == '\r')
		(*text)--;
	return len;
}

/* Bytes of the name in front of a colon; 0 when the line is no field. */
static size_t
name_length(const char *line, size_t len)
{
	size_t i = 0, name;

	while (i < len && line[i] > ' ' && line[i] < 127 && line[i] != ':')
		i++;
	name = i;
	while (i < len && (line[i] == ' ' || line[i] == '\t'))
		i++;
	return i < len && line[i] == ':' ? name : 0;
}

static void
add_clean(struct header *h, struct buf *buf, const char *p, size_t len)
{
	const char *nul;

	while ((nul = memchr(p, '\0', len)) != NULL) {
		buf_add(buf, p, (size_t)(nul - p));
		len -= (size_t)(nul - p) + 1;
		p = nul + 1;
		h->nul = true;
	}
	buf_add(buf, p, len);
}

/* A field ended: its text is in `buf`, the name takes `name` bytes. */
static void
keep(struct header *h, struct buf *buf, size_t name, size_t *cap)
{
	const char *text, *colon;
	size_t len;

	if (buf->overflow || (buf->len > 0 && h->n == LIMIT_HEADER_COUNT))
		h->cut = true;
	if (buf->len > 0 && h->n < LIMIT_HEADER_COUNT) {
		if (h->n == *cap) {
			*cap = *cap == 0 ? 32 : *cap * 2;
			h->v = mem_grow(h->v, *cap, sizeof(*h->v));
		}
		text = buf_text(buf);
		colon = strchr(text, ':');
		colon = colon == NULL ? text + buf->len : colon + 1;
		colon += strspn(colon, " \t");
		len = strlen(colon);
		while (len > 0 && (colon[len - 1] == ' ' ||
				   colon[len - 1] == '\t'))
			len--;
		h->v[h->n].name = mem_strn(text, name);
		h->v[h->n++].value = mem_strn(colon, len);
	}
	buf_clear(buf);
}

/*
 * One line of the block; false when the block ends in front of it (or with
 * it, when it is empty: `*empty`).
 */
static bool
take_line(struct header *h, struct buf *field, size_t *name, size_t *cap,
	const char *p, size_t text)
{
	size_t found;

	if (*p == ' ' || *p == '\t') {
		size_t skip = 0;

		while (skip < text && (p[skip] == ' ' || p[skip] == '\t'))
			skip++;
		if (field->len > 0) {
			buf_char(field, ' ');
			add_clean(h, field, p + skip, text - skip);
		}
		return true;
	}
	found = name_length(p, text);
	if (found == 0) {
		h->rubbish = true;
		/* an mbox line, or a stray one, may stand on top */
		return h->n == 0 && field->len == 0 && text >= 5 &&
			memcmp(p, "From ", 5) == 0;
	}
	keep(h, field, *name, cap);
	*name = found;
	add_clean(h, field, p, text);
	return true;
}

struct header
header_read(const char *raw, size_t len)
{
	struct header h = { 0 };
	struct buf field = buf_new(LIMIT_HEADER_BLOCK / 4);
	size_t at = 0, name = 0, cap = 0;

	while (at < len) {
		size_t text, line = line_at(raw + at, len - at, &text);

		if (text == 0) {
			at += line;
			break;
		}
		if (at > LIMIT_HEADER_BLOCK)
			h.cut = true;
		else if (!take_line(&h, &field, &name, &cap, raw + at, text))
			break;
		at += line;
	}
	keep(&h, &field, name, &cap);
	buf_free(&field);
	h.body = at;
	return h;
}

void
header_free(struct header *header)
{
	for (size_t i = 0; i < header->n; i++) {
		free(header->v[i].name);
		free(header->v[i].value);
	}
	mem_free(&header->v);
	header->n = 0;
}

const char *
header_next(const struct header *header, const char *name, size_t *at)
{
	while (*at < header->n) {
		const struct header_field *field = &header->v[(*at)++];

		if (strcasecmp(field->name, name) == 0)
			return field->value;
	}
	return NULL;
}

const char *
header_get(const struct header *header, const char *name)
{
	size_t at = 0;

	return header_next(header, name, &at);
}

size_t
header_count(const struct header *header, const char *name)
{
	size_t at = 0, n = 0;

	while (header_next(header, name, &at) != NULL)
		n++;
	return n;
}
