/* SPDX-License-Identifier: ISC */
/*
 * Paragraphs out of lines.  format=flowed says where a line goes on; most
 * other programs break at some width, silently, and then the width is
 * guessed from the text itself.  Trusts only that the text is UTF-8 with LF
 * line ends; linear.
 */
#include "message/flowed.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/utf8.h"

#define TEXT_MAX MIB(16)

struct line {
	const char *text; /* behind the quote marks */
	size_t len;
	size_t depth; /* of quoting */
};

/* Takes the next line of flowed text; false at the end. */
static bool
flowed_line(const char **p, struct line *line)
{
	const char *text = *p;

	if (*text == '\0')
		return false;
	line->depth = 0;
	while (*text == '>') {
		line->depth++;
		text++;
	}
	if (*text == ' ')
		text++; /* space-stuffing */
	line->text = text;
	line->len = strcspn(text, "\n");
	*p = text + line->len + (text[line->len] == '\n');
	return true;
}

static bool
delimiter(const struct line *line)
{
	return line->len == 3 && memcmp(line->text, "-- ", 3) == 0;
}

char *
flowed_read(const char *text, bool delsp)
{
	struct buf out = buf_new(TEXT_MAX);
	struct line line;
	size_t depth = 0;
	bool soft = false;

	buf_str(&out, "");
	while (flowed_line(&text, &line)) {
		if (soft && (line.depth != depth || delimiter(&line))) {
			buf_char(&out, '\n');
			soft = false;
		}
		depth = line.depth;
		if (!soft)
			for (size_t i = 0; i < depth && i < 20; i++)
				buf_str(&out, i + 1 < depth ? ">" : "> ");
		soft = line.len > 0 && line.text[line.len - 1] == ' ' &&
			!delimiter(&line);
		buf_add(&out, line.text, line.len - (soft && delsp));
		if (!soft)
			buf_char(&out, '\n');
	}
	return out.data == NULL ? buf_take(&out) : buf_take(&out);
}

static bool
starts_item(const char *p, size_t len)
{
	size_t digits = 0;

	if (len >= 2 && strchr("-*+", *p) != NULL && p[1] == ' ')
		return true;
	if (len >= 4 && memcmp(p, "\xe2\x80\xa2", 3) == 0)
		return true; /* a bullet */
	while (digits < len && digits < 3 && p[digits] >= '0' &&
	       p[digits] <= '9')
		digits++;
	return digits > 0 && digits + 1 < len &&
		(p[digits] == '.' || p[digits] == ')') && p[digits + 1] == ' ';
}

static size_t
runes(const char *p, size_t len)
{
	size_t n = 0;

	for (size_t i = 0; i < len; i++)
		n += ((unsigned char)p[i] & 0xc0) != 0x80;
	return n;
}

static size_t
quote_length(const char *p, size_t len)
{
	size_t i = 0;

	while (i < len && (p[i] == '>' || (p[i] == ' ' && i > 0)))
		i++;
	return i;
}

/*
 * The width at which the text was wrapped: that of its longest line, when no
 * line is wider than a program would make it; 0 when it was not wrapped.
 */
static size_t
width_of(const char *text)
{
	size_t widest = 0, len;

	for (const char *p = text; *p != '\0'; p += len + (p[len] == '\n')) {
		size_t width;

		len = strcspn(p, "\n");
		width = runes(p, len);
		/* a long word alone (an address of a page) says nothing */
		if (width > 82 && memchr(p, ' ', len) != NULL)
			return 0;
		if (width > widest && width <= 82)
			widest = width;
	}
	return widest < 55 ? 0 : widest < 72 ? 72 : widest;
}

char *
flowed_unwrap(const char *text)
{
	size_t width = width_of(text), len;
	struct buf out = buf_new(TEXT_MAX);

	for (const char *p = text; *p != '\0'; p += len + (p[len] == '\n')) {
		const char *next, *word;
		size_t next_len, quote, marks, first;

		len = strcspn(p, "\n");
		quote = p > text && out.len > 0 &&
			out.data[out.len - 1] == ' ' ? quote_length(p, len) :
			0;
		buf_add(&out, p + quote, len - quote);
		next = p + len + (p[len] == '\n');
		next_len = strcspn(next, "\n");
		marks = quote_length(next, next_len);
		word = next + marks;
		first = runes(word, strcspn(word, " \n"));
		if (width == 0 || len == 0 || next_len <= marks ||
		    quote_length(p, len) != marks || *word == ' ' ||
		    *word == '\t' || starts_item(word, next_len - marks) ||
		    runes(p, len) < 45 || runes(p, len) + 1 + first <= width) {
			if (p[len] == '\n')
				buf_char(&out, '\n');
		} else {
			/* a blank, and only one */
			while (out.len > 0 && out.data[out.len - 1] == ' ')
				out.len--;
			buf_char(&out, ' ');
		}
	}
	return buf_take(&out);
}
