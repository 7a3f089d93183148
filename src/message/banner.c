/* SPDX-License-Identifier: ISC */
/*
 * Drops what a gateway puts on top of a mail from outside: "CAUTION: external
 * sender, do not click links".  Only the first lines, only when they start
 * with what gateways write, and only when something is written below.  Each
 * line is looked at once.
 */
#include "message/clean.h"

#include <string.h>

#include "message/phrases.h"

#define BANNER_LINES 6
#define WRAPPED	     50 /* bytes; a shorter line was not broken off */

/* The line without the signs that gateways draw around it. */
static bool
starts_banner(const struct clean_line *line)
{
	const char *text = line->text;
	size_t len = line->len;

	while (len > 0 && strchr("*[!-_ ", *text) != NULL) {
		text++;
		len--;
	}
	return phrase_any(text, len, phrase_banners, true);
}

static bool
warns(const struct clean_line *line)
{
	return phrase_any(line->text, line->len, phrase_banner_words, false);
}

/* The sentence of `line` was broken, and goes on in the one below it. */
static bool
goes_on(const struct clean_line *line, const struct clean_line *below)
{
	return line->len >= WRAPPED &&
		strchr(".!]*", line->text[line->len - 1]) == NULL &&
		below->text[0] >= 'a' && below->text[0] <= 'z' &&
		warns(below);
}

void
clean_banner(struct clean_lines *lines)
{
	size_t start = clean_next(lines, 0), end = start;

	while (end < lines->n && clean_ruled(&lines->v[end]))
		end++;
	if (end == lines->n || !starts_banner(&lines->v[end]) ||
	    !warns(&lines->v[end]))
		return;
	for (end++; end < lines->n && end < start + BANNER_LINES &&
	     lines->v[end].len > 0 && lines->v[end].depth == 0 &&
	     (goes_on(&lines->v[end - 1], &lines->v[end]) ||
		     clean_ruled(&lines->v[end])); end++)
		continue;
	if (clean_next(lines, end) == lines->n)
		return;
	while (start < end)
		lines->v[start++].dropped = true;
}
