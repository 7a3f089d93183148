/* SPDX-License-Identifier: ISC */
/* What the store knows of a client's course, for the facts. */
#ifndef HEED_HEEDD_REMEMBER_H
#define HEED_HEEDD_REMEMBER_H

#include "client/course.h"
#include "heedd/mind.h"

/*
 * What is stored of a client for all moments of a stretch of time, so that it
 * is read once for all of them.
 */
struct stretch;

/*
 * From `from` to `until`, both with it; `mind` and `client` are borrowed for as
 * long as it lives.
 */
struct stretch *stretch_of(const struct mind *mind, struct store *store,
	const char *client, int64_t from, int64_t until);

/* Takes NULL; clears the pointer. */
void stretch_free(struct stretch **stretch);

struct memory {
	struct course_source source;
	struct course course;
	struct stretch *stretch;	      /* owned; NULL: it is another's */
	struct invoice_row *invoices; /* owned; their texts are not */
	struct invoice_row *texts;    /* owned, whose texts they are; NULL */
	size_t n_texts;
};

/*
 * All that happened with that client up to `now` and with it.  `audience`: to
 * how many clients the mail in question goes.  Free with memory_free().
 */
struct memory *remember(const struct mind *mind, struct store *store,
	const char *client, int audience, int64_t now);

/* The same of a moment of the stretch, which must live for as long as that. */
struct memory *remember_at(const struct stretch *stretch, struct store *store,
	int audience, int64_t now);

/*
 * Adds to `out` what belongs to that promise of the client, as it stood then: a
 * call from the day before it on counts as well.
 */
void remember_promise(const struct memory *memory, struct store *store,
	const char *client, const struct course_promise *promise,
	struct course *out);

/* Takes NULL; clears the pointer. */
void memory_free(struct memory **memory);

#endif
