/* SPDX-License-Identifier: ISC */
/*
 * Splits a text into lines, has the history and the tail cut off, decides
 * about the quotes that are left and puts the rest together again.  A quote
 * is kept only where an answer stands below it.  Trusts that the text is
 * UTF-8 with LF line ends; linear; when in doubt a line stays.
 */
#include "message/clean.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "message/flowed.h"
#include "message/html.h"

#define LIMIT_LINES 100000
#define LONG_QUOTE  8 /* lines; one such on top of an answer is no question */

/* ">>> important <<<" is no quote. */
static bool
framed(const char *p, size_t len)
{
	return len > 4 && memcmp(p, ">>", 2) == 0 &&
		memcmp(p + len - 2, "<<", 2) == 0;
}

static void
read_line(struct clean_line *line, const char *p, size_t len)
{
	const char *mark = p;

	line->dashes = len == 3 && memcmp(p, "-- ", 3) == 0;
	for (;;) {
		if (len > 0 && (p[len - 1] == ' ' || p[len - 1] == '\t'))
			len--;
		else if (len > 1 && memcmp(p + len - 2, "\xc2\xa0", 2) == 0)
			len -= 2;
		else
			break;
	}
	while (mark < p + len && *mark == '>' && !framed(p, len)) {
		line->depth++;
		mark++;
		if (mark + 1 < p + len && mark[0] == ' ' && mark[1] == '>')
			mark++;
	}
	if (line->depth > 0 && mark < p + len && *mark == ' ')
		mark++;
	if (mark < p + len && *mark == HTML_SMALL[0]) {
		line->small = true;
		mark++;
	}
	line->text = mark;
	line->len = len - (size_t)(mark - p);
}

static struct clean_lines
split(const char *text, bool *truncated)
{
	struct clean_lines lines = { 0 };
	size_t cap = 1, len;

	for (const char *p = text; *p != '\0'; p++)
		cap += *p == '\n';
	if (cap > LIMIT_LINES) {
		cap = LIMIT_LINES;
		*truncated = true;
	}
	lines.v = mem_array(cap, sizeof(*lines.v));
	for (const char *p = text; *p != '\0' && lines.n < cap;
	     p += len + (p[len] == '\n')) {
		len = strcspn(p, "\n");
		read_line(&lines.v[lines.n++], p, len);
	}
	return lines;
}

size_t
clean_next(const struct clean_lines *lines, size_t i)
{
	while (i < lines->n && (lines->v[i].len == 0 || lines->v[i].dropped) &&
	       lines->v[i].depth == 0)
		i++;
	return i;
}

bool
clean_own_before(const struct clean_lines *lines, size_t i)
{
	while (i-- > 0)
		if (lines->v[i].depth == 0 && lines->v[i].len > 0 &&
		    !lines->v[i].dropped)
			return true;
	return false;
}

bool
clean_ruled(const struct clean_line *line)
{
	for (size_t i = 0; i < line->len; i++)
		if (strchr("_-=*", line->text[i]) == NULL)
			return false;
	return line->len >= 2;
}

void
clean_shorten(struct clean_line *line, size_t len)
{
	size_t dashes = len;

	while (dashes > 0 && strchr(" -", line->text[dashes - 1]) != NULL)
		dashes--;
	/* one dash may be the writer's */
	line->len = len - dashes >= 2 || dashes == 0 ? dashes : len;
	while (line->len > 0 && line->text[line->len - 1] == ' ')
		line->len--;
}

void
clean_trim(struct clean_lines *lines)
{
	while (lines->n > 0) {
		const struct clean_line *line = &lines->v[lines->n - 1];

		if (line->depth > 0 || (line->len > 0 && !line->dropped &&
					       !clean_ruled(line)))
			break;
		lines->n--;
	}
}

/* A line of the writer's own, with something on it. */
static bool
own(const struct clean_line *line)
{
	return line->depth == 0 && line->len > 0 && !line->dropped;
}

/*
 * Quotes that nothing is written below were cut.  Of those that are left,
 * a single long one is the message answered as a whole: it goes.
 */
static void
drop_long_quote(struct clean_lines *lines)
{
	size_t blocks = 0, length = 0, first = 0, last = 0;
	bool inside = false;

	for (size_t i = 0; i < lines->n; i++) {
		if (lines->v[i].depth > 0) {
			if (!inside)
				blocks++;
			if (length++ == 0)
				first = i;
			last = i;
			inside = true;
		} else if (own(&lines->v[i])) {
			inside = false;
		}
	}
	if (blocks != 1 || length <= LONG_QUOTE)
		return;
	for (size_t i = first; i <= last; i++)
		lines->v[i].dropped = true;
}

static char *
join(const struct clean_lines *lines)
{
	struct buf out = buf_new(MIB(16));
	size_t gap = 0;
	bool left_out = false;

	buf_str(&out, "");
	for (size_t i = 0; i < lines->n; i++) {
		const struct clean_line *line = &lines->v[i];

		/* what was quoted by what was quoted is history */
		if (line->dropped || line->depth > 1) {
			gap = gap > 0;
			left_out = true;
			continue;
		}
		if (line->len == 0) {
			/* around what was left out stands one */
			gap += !left_out || gap == 0;
			continue;
		}
		for (; gap > 0 && out.len > 0; gap = gap > 2 ? 1 : gap - 1)
			buf_char(&out, '\n');
		gap = 0;
		left_out = false;
		if (line->depth > 0)
			buf_str(&out, "> ");
		buf_add(&out, line->text, line->len);
		buf_char(&out, '\n');
	}
	return buf_take(&out);
}

static char *
limited(char *text, bool *truncated)
{
	size_t len = strlen(text);

	while (len > 0 && (text[len - 1] == '\n' || text[len - 1] == ' '))
		len--;
	if (len > LIMIT_TEXT) {
		*truncated = true;
		len = LIMIT_TEXT;
		while (len > 0 && ((unsigned char)text[len] & 0xc0) == 0x80)
			len--;
	}
	text[len] = '\0';
	return text;
}

char *
clean_text(const char *text, bool fixed, bool *truncated)
{
	struct clean_lines lines = split(text, truncated);
	char *joined, *out;

	clean_banner(&lines);
	clean_history(&lines);
	clean_tail(&lines);
	drop_long_quote(&lines);
	joined = join(&lines);
	free(lines.v);
	if (joined == NULL)
		return mem_str("");
	out = fixed ? joined : flowed_unwrap(joined);
	if (!fixed)
		free(joined);
	return limited(out == NULL ? mem_str("") : out, truncated);
}
