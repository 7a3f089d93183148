/* SPDX-License-Identifier: ISC */
/* What the store knows of a client's course, for the facts. */
#ifndef HEED_HEEDD_REMEMBER_H
#define HEED_HEEDD_REMEMBER_H

#include "client/course.h"
#include "heedd/mind.h"

/* The rows behind it are owned. */
struct memory {
	struct course_source source;
	struct course course;
};

/*
 * All that happened with that client up to `now` and with it.  `audience`: to
 * how many clients the mail in question goes.  Free with memory_free().
 */
struct memory *remember(const struct mind *mind, struct store *store,
	const char *client, int audience, int64_t now);

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
