/* SPDX-License-Identifier: ISC */
/*
 * Electronic invoices travel under a dozen types and names; their first bytes
 * are always those of XML or of a PDF.
 */
#include "message/parts.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"

#define PEEK 64 /* bytes that tell what it is */

static bool
begins_as_one(const struct part *part, const char *raw)
{
	bool cut = false;
	size_t len, at = 0;
	char *head = part_bytes(part, raw, PEEK, &len, &cut);
	bool xml;

	if (len >= 3 && memcmp(head, "\xef\xbb\xbf", 3) == 0)
		at = 3;
	while (at < len && (head[at] == ' ' || head[at] == '\r' ||
		       head[at] == '\n' || head[at] == '\t'))
		at++;
	xml = len - at > 5 && (memcmp(head + at, "<?xml", 5) == 0 ||
		memcmp(head + at, "%PDF-", 5) == 0);
	free(head);
	return xml;
}

/* What could be one at all: pictures and texts for people are not opened. */
static bool
may_be_paper(const struct part *part)
{
	return part->body_len > 0 && (part_is(part, "application/") ||
		part_is(part, "text/xml"));
}

size_t
papers_find(struct paper papers[LIMIT_PAPERS], const struct parts *parts,
	const char *raw)
{
	size_t n = 0;

	for (size_t i = 0; i < parts->n && n < LIMIT_PAPERS; i++) {
		const struct part *part = &parts->v[i];
		bool cut = false;

		if (!may_be_paper(part) || !begins_as_one(part, raw))
			continue;
		papers[n].bytes = part_bytes(part, raw, LIMIT_PAPER,
			&papers[n].len, &cut);
		if (cut)
			free(papers[n].bytes);
		else
			n++;
	}
	return n;
}
