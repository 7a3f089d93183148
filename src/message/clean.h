/* SPDX-License-Identifier: ISC */
/* Inside message/: what its writer wrote now, out of all that stands there. */
#ifndef HEED_MESSAGE_CLEAN_H
#define HEED_MESSAGE_CLEAN_H

#include <stdbool.h>
#include <stddef.h>

struct clean_line {
	const char *text;
	size_t len;   /* without blanks at the end */
	size_t depth; /* of quoting; 0: the writer's own */
	bool dashes;  /* exactly "-- ", the mark of a signature */
	bool small;   /* fine print of HTML */
	bool dropped;
};

struct clean_lines {
	struct clean_line *v;
	size_t n; /* lines from here on were cut */
};

/*
 * The text without history, attribution, signature, footer and disclaimer.
 * Inline answers keep what they answer, as "> ".  `fixed`: each line is a
 * paragraph already.  At most LIMIT_TEXT bytes; more sets `*truncated`.  The
 * caller frees.
 */
char *clean_text(const char *text, bool fixed, bool *truncated);

/* banner.c: drops the warning of a gateway from the top. */
void clean_banner(struct clean_lines *lines);

/* history.c: cuts the lines where a forwarded or answered message starts. */
void clean_history(struct clean_lines *lines);

/* tail.c: cuts signatures, footers and disclaimers off the end. */
void clean_tail(struct clean_lines *lines);

/* The index of the first line at or after `i` that is not blank, or n. */
size_t clean_next(const struct clean_lines *lines, size_t i);

/* True when a line of the writer's own stands in front of `i`. */
bool clean_own_before(const struct clean_lines *lines, size_t i);

/* True for a line that is drawn: "-----", "____". */
bool clean_ruled(const struct clean_line *line);

/* Ends the line there, without what parts it from what followed. */
void clean_shorten(struct clean_line *line, size_t len);

/* Drops blank and ruled lines at the end. */
void clean_trim(struct clean_lines *lines);

#endif
