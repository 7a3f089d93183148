/* SPDX-License-Identifier: ISC */
/*
 * Inside message/: the fields of a header block (RFC 5322 section 2.2), raw
 * but unfolded, in their order, doubles kept.
 */
#ifndef HEED_MESSAGE_HEADER_H
#define HEED_MESSAGE_HEADER_H

#include <stdbool.h>
#include <stddef.h>

struct header_field {
	char *name;  /* as written */
	char *value; /* one line, no NUL, not decoded */
};

struct header {
	struct header_field *v;
	size_t n;
	size_t body; /* offset behind the empty line */
	bool cut;    /* fields above a limit were left out */
	bool nul;    /* a NUL was dropped */
	bool rubbish; /* a line was no field */
};

/*
 * Reads the block at the start of raw[0..len).  It ends at an empty line, and
 * where a line can be neither a field nor its continuation: that one is then
 * the body.  Free with header_free().
 */
struct header header_read(const char *raw, size_t len);
void header_free(struct header *header);

/* The value of the first field of that name, or NULL. */
const char *header_get(const struct header *header, const char *name);

/* The same from index `*at` on; `*at` becomes the index behind it. */
const char *header_next(const struct header *header, const char *name,
	size_t *at);

size_t header_count(const struct header *header, const char *name);

#endif
