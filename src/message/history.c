/* SPDX-License-Identifier: ISC */
/*
 * Finds where the writer's own text ends and a program put another message:
 * a divider, a block of header fields, an attribution, or the mark that the
 * HTML reader left.  An attribution with quotes below it is only dropped, as
 * answers may stand between them.  Each line is looked at a bounded number of
 * times.
 */
#include "message/clean.h"

#include <string.h>

#include "message/attribution.h"
#include "message/html.h"
#include "message/phrases.h"

#define LABEL_LINES 10 /* a quoted header block is not longer */
#define ATTRIBUTION_LINES 4
#define LINE_MAX_SEEN 400 /* longer: a paragraph, no machine's line */

static bool
is_mark(const struct clean_line *line)
{
	return line->len == strlen(HTML_HISTORY) &&
		memcmp(line->text, HTML_HISTORY, line->len) == 0;
}

/* "From: / Sent: / To: / Subject:" start here, in that or another order. */
static bool
header_block(const struct clean_lines *lines, size_t i)
{
	bool seen[LABEL_CC + 1] = { false };
	size_t kinds = 0, other = 0, depth = lines->v[i].depth;
	enum label first = phrase_label(lines->v[i].text, lines->v[i].len);

	if (first == LABEL_NONE || first == LABEL_CC)
		return false;
	for (size_t k = i; k < lines->n && k < i + LABEL_LINES; k++) {
		const struct clean_line *line = &lines->v[k];
		enum label label;

		if (line->len == 0 || line->depth != depth)
			break;
		label = phrase_label(line->text, line->len);
		if (label == LABEL_NONE) {
			/* a long list of recipients goes on */
			if (++other > 3)
				break;
			continue;
		}
		if (!seen[label])
			kinds++;
		seen[label] = true;
	}
	return kinds >= 3 && seen[LABEL_FROM] &&
		(seen[LABEL_SUBJECT] || seen[LABEL_SENT]);
}

struct found {
	enum attribution kind;
	size_t lines;
	size_t begin; /* of the first line, what stands in front of it */
};

/* An address is broken in two: its "<" has no ">" yet. */
static bool
open_address(const char *text)
{
	size_t open = 0, closed = 0;

	for (; *text != '\0'; text++) {
		open += *text == '<';
		closed += *text == '>';
	}
	return open > closed;
}

static struct found
attribution(const struct clean_lines *lines, size_t i)
{
	char joined[(LINE_MAX_SEEN + 3) * ATTRIBUTION_LINES];
	struct found found = { 0 };
	size_t used = 0;

	for (size_t k = 0; k < ATTRIBUTION_LINES && i + k < lines->n; k++) {
		const struct clean_line *line = &lines->v[i + k];
		/* ">:" in the next line closes it, and is no quote */
		bool closes = line->depth == 1 && k > 0 &&
			open_address(joined);

		if (line->len == 0 || (line->depth > 0 && !closes) ||
		    line->len > LINE_MAX_SEEN)
			break;
		if (used > 0)
			joined[used++] = ' ';
		if (closes)
			joined[used++] = '>';
		memcpy(joined + used, line->text, line->len);
		used += line->len;
		joined[used] = '\0';
		if (k == 0 && joined[used - 1] != ':' &&
		    !attribution_opens(joined))
			break;
		found.kind = attribution_read(joined, &found.begin);
		found.lines = k + 1;
		if (found.kind != ATTRIBUTION_NO || joined[used - 1] == ':' ||
		    joined[used - 1] == '*')
			break;
	}
	if (found.begin >= lines->v[i].len)
		found.kind = ATTRIBUTION_NO;
	return found;
}

/*
 * What to do about the attribution at `i`; true: cut at `*i`, which is left
 * at its last line otherwise.  `own`: the writer's own words stand above.
 */
static bool
at_attribution(struct clean_lines *lines, size_t *i, const struct found *found,
	bool own)
{
	size_t end = *i + found->lines, after = clean_next(lines, end);
	bool quotes = after < lines->n && lines->v[after].depth > 0;

	if (found->kind == ATTRIBUTION_WEAK && !quotes)
		return false;
	if (found->begin > 0) {
		clean_shorten(&lines->v[(*i)++], found->begin);
		own = true;
	}
	if (after == lines->n || (!quotes && own))
		return true;
	for (; *i < end; (*i)++)
		lines->v[*i].dropped = true;
	(*i)--;
	return false;
}

/* Quotes at the very end have no answer below them. */
static void
cut_quotes(struct clean_lines *lines)
{
	clean_trim(lines);
	while (lines->n > 0 && lines->v[lines->n - 1].depth > 0) {
		lines->n--;
		clean_trim(lines);
	}
}

void
clean_history(struct clean_lines *lines)
{
	bool own = false;

	for (size_t i = 0; i < lines->n; i++) {
		const struct clean_line *line = &lines->v[i];
		struct found found;

		if (line->depth > 0 || line->len == 0)
			continue;
		if (is_mark(line) || phrase_divider(line->text, line->len) ||
		    header_block(lines, i)) {
			lines->n = i;
			break;
		}
		found = attribution(lines, i);
		if (found.kind != ATTRIBUTION_NO &&
		    at_attribution(lines, &i, &found, own)) {
			lines->n = i;
			break;
		}
		own = own || found.begin > 0 || !lines->v[i].dropped;
	}
	cut_quotes(lines);
}
