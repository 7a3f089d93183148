/* SPDX-License-Identifier: ISC */
/* Inside heedd/: what is open with a client, for portrait.c. */
#ifndef HEED_HEEDD_PORTRAIT_OPEN_H
#define HEED_HEEDD_PORTRAIT_OPEN_H

#include "heedd/portrait.h"

/* Adds all that enum item_kind names to p->open. */
void portrait_add_open(struct portrait *p, struct store *store,
	const struct memory *memory);

/* Is its day past, and does it not look kept? */
bool promise_is_late(struct store *store, const struct memory *memory,
	const char *client, const struct course_promise *promise);

/* Has mails[i] asked something that waits for too long? */
bool request_is_late(const struct course_source *source, size_t i);

#endif
