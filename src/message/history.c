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

/* How many lines the attribution that starts at `i` has; 0 for none. */
static size_t
attribution(const struct clean_lines *lines, size_t i)
{
	char joined[LINE_MAX_SEEN * ATTRIBUTION_LINES + 8];
	size_t used = 0;

	for (size_t k = 0; k < ATTRIBUTION_LINES && i + k < lines->n; k++) {
		const struct clean_line *line = &lines->v[i + k];

		if (line->len == 0 || line->depth > 0 ||
		    line->len > LINE_MAX_SEEN)
			return 0;
		if (used > 0)
			joined[used++] = ' ';
		memcpy(joined + used, line->text, line->len);
		used += line->len;
		joined[used] = '\0';
		if (k == 0 && joined[used - 1] != ':' &&
		    !phrase_attribution_start(joined))
			return 0;
		if (joined[used - 1] == ':' || joined[used - 1] == '*')
			return phrase_attribution(joined) ? k + 1 : 0;
	}
	return 0;
}

/*
 * What to do about the attribution of `n` lines at `i`; true: cut there.
 * `own`: the writer's own words stand above.
 */
static bool
at_attribution(struct clean_lines *lines, size_t i, size_t n, bool own)
{
	size_t after = clean_next(lines, i + n);

	if (after < lines->n && (lines->v[after].depth > 0 || !own)) {
		for (size_t k = i; k < i + n; k++)
			lines->v[k].dropped = true;
		return false;
	}
	return true;
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
		size_t n;

		if (line->depth > 0 || line->len == 0)
			continue;
		if (is_mark(line) || phrase_divider(line->text, line->len) ||
		    header_block(lines, i)) {
			lines->n = i;
			break;
		}
		n = attribution(lines, i);
		if (n > 0 && at_attribution(lines, i, n, own)) {
			lines->n = i;
			break;
		}
		if (n > 0)
			i += n - 1;
		else
			own = true;
	}
	cut_quotes(lines);
}
