/* SPDX-License-Identifier: ISC */
/*
 * Electronic invoices travel under a dozen types and names; their first bytes
 * are always those of XML or of a PDF.
 */
#include "message/message.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "message/parts.h"

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

void
papers_find(struct papers *papers, const char *raw, size_t len)
{
	struct header header = header_read(raw, len);
	struct parts parts = { 0 };

	*papers = (struct papers) { 0 };
	if (!parts_read(&parts, raw, len, &header, NULL))
		parts.n = 0;
	for (size_t i = 0; i < parts.n && papers->n < LIMIT_PAPERS; i++) {
		const struct part *part = &parts.v[i];
		struct paper *paper = &papers->v[papers->n];
		bool cut = false;

		if (!may_be_paper(part) || !begins_as_one(part, raw))
			continue;
		paper->bytes = part_bytes(part, raw, LIMIT_PAPER, &paper->len,
			&cut);
		if (cut)
			free(paper->bytes);
		else
			papers->n++;
	}
	parts_free(&parts);
	header_free(&header);
}

void
papers_free(struct papers *papers)
{
	for (size_t i = 0; i < papers->n; i++)
		free(papers->v[i].bytes);
	*papers = (struct papers) { 0 };
}
