/* SPDX-License-Identifier: ISC */
/*
 * Walks the structure of a message in one pass with a stack of boundaries.
 * Its own walk, since that of libetpan recurses for each level and reads the
 * rest of the message again each time: a sender could spend its stack and
 * hours.  Trusts nothing; each line is compared with at most
 * LIMIT_MIME_DEPTH boundaries; encodings are left to libetpan (body.c).
 */
#include "message/parts.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"

struct open_part {
	const char *boundary; /* of the part */
	size_t len;
	size_t part;
	bool parts_seen;
};

struct walk {
	struct parts *parts;
	const char *raw;
	size_t len;
	struct open_part stack[LIMIT_MIME_DEPTH];
	size_t depth;
	size_t leaf; /* the part whose body we are in, or PART_NONE */
};

static bool
add_part(struct walk *w, const struct header *header, size_t at,
	struct problem *problem)
{
	struct parts *parts = w->parts;
	struct part *part;
	const char *fallback = "text/plain";

	if (parts->n == LIMIT_MIME_PARTS) {
		problem_set(problem, "more than %d MIME parts",
			LIMIT_MIME_PARTS);
		return false;
	}
	/* grown in steps: 500 parts are few */
	if (parts->n % 32 == 0)
		parts->v = mem_grow(parts->v, parts->n + 32,
			sizeof(*parts->v));
	part = &parts->v[parts->n];
	memset(part, 0, sizeof(*part));
	part->parent = w->depth == 0 ? PART_NONE :
		w->stack[w->depth - 1].part;
	if (part->parent != PART_NONE &&
	    part_is(&parts->v[part->parent], "multipart/digest"))
		fallback = "message/rfc822";
	part_fields(part, header, fallback);
	part->body = at;
	w->leaf = parts->n++;
	if (!part_is(part, "multipart/") || part->boundary[0] == '\0')
		return true;
	if (w->depth == LIMIT_MIME_DEPTH) {
		problem_set(problem, "MIME parts nest deeper than %d",
			LIMIT_MIME_DEPTH);
		return false;
	}
	w->stack[w->depth++] = (struct open_part) {
		.boundary = part->boundary,
		.len = strlen(part->boundary),
		.part = w->leaf,
	};
	w->leaf = PART_NONE;
	return true;
}

/*
 * Which open part the line is a boundary of: its place on the stack, or
 * `depth` for none.  `*last` tells the closing one.
 */
static size_t
boundary_of(const struct walk *w, const char *line, size_t len, bool *last)
{
	for (size_t i = w->depth; i-- > 0;) {
		const struct open_part *open = &w->stack[i];
		const char *rest = line + 2 + open->len;
		size_t left;

		if (len < 2 + open->len ||
		    memcmp(line + 2, open->boundary, open->len) != 0)
			continue;
		left = len - 2 - open->len;
		*last = left >= 2 && rest[0] == '-' && rest[1] == '-';
		if (*last || left == 0 || *rest == ' ' || *rest == '\t')
			return i;
	}
	return w->depth;
}

static void
close_leaf(struct walk *w, size_t end)
{
	struct part *part;

	if (w->leaf == PART_NONE)
		return;
	part = &w->parts->v[w->leaf];
	/* the line end in front of a boundary belongs to the boundary */
	if (end > part->body && end < w->len && w->raw[end - 1] == '\n')
		end--;
	if (end > part->body && end < w->len && w->raw[end - 1] == '\r')
		end--;
	part->body_len = end > part->body ? end - part->body : 0;
	w->leaf = PART_NONE;
}

/*
 * Leaves the open parts above `depth`, at `end`.  One whose boundary was never
 * seen is text, if anything: then its body is kept as that of a leaf.
 */
static void
close_open(struct walk *w, size_t depth, size_t end)
{
	while (w->depth > depth) {
		const struct open_part *open = &w->stack[--w->depth];

		w->parts->unclosed = true;
		if (open->parts_seen)
			continue;
		w->leaf = open->part;
		close_leaf(w, end);
	}
}

/*
 * A boundary line of stack[which] stands at `at` and ends at `*next`, which
 * becomes where to go on.
 */
static bool
pass_boundary(struct walk *w, size_t which, bool last, size_t at,
	size_t *next, struct problem *problem)
{
	struct header header;
	bool fine;

	close_leaf(w, at);
	close_open(w, which + 1, at);
	w->stack[which].parts_seen = true;
	if (last) {
		w->depth = which;
		return true;
	}
	header = header_read(w->raw + *next, w->len - *next);
	fine = add_part(w, &header, *next + header.body, problem);
	*next += header.body;
	header_free(&header);
	return fine;
}

bool
parts_read(struct parts *parts, const char *raw, size_t len,
	const struct header *header, struct problem *problem)
{
	struct walk w = {
		.parts = parts,
		.raw = raw,
		.len = len,
		.leaf = PART_NONE,
	};
	size_t at = header->body;

	if (!add_part(&w, header, at, problem))
		return false;
	while (at < len && w.depth > 0) {
		const char *end = memchr(raw + at, '\n', len - at);
		size_t next = end == NULL ? len : (size_t)(end - raw) + 1;
		size_t text = next - at, which = w.depth;
		bool last = false;

		while (text > 0 && (raw[at + text - 1] == '\n' ||
				    raw[at + text - 1] == '\r'))
			text--;
		if (text > 2 && raw[at] == '-' && raw[at + 1] == '-')
			which = boundary_of(&w, raw + at, text, &last);
		if (which < w.depth &&
		    !pass_boundary(&w, which, last, at, &next, problem))
			return false;
		at = next;
	}
	close_leaf(&w, len);
	close_open(&w, 0, len);
	return true;
}

void
parts_free(struct parts *parts)
{
	for (size_t i = 0; i < parts->n; i++)
		part_free(&parts->v[i]);
	mem_free(&parts->v);
	parts->n = 0;
}
