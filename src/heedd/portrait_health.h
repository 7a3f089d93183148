/* SPDX-License-Identifier: ISC */
/*
 * How well things stood with a client at several moments.  What is stored is
 * read once for all of them: one portrait asks for fifteen.
 */
#ifndef HEED_HEEDD_PORTRAIT_HEALTH_H
#define HEED_HEEDD_PORTRAIT_HEALTH_H

#include "client/health.h"
#include "heedd/remember.h"

struct health_past;

/*
 * For the moments from `from` to `until`, both of them with it.  `mind` and
 * `client` are borrowed for as long as it lives.
 */
struct health_past *health_past_of(const struct mind *mind,
	struct store *store, const struct client *client, int64_t from,
	int64_t until);

/*
 * As it was at one of the moments.  `*memory` is what was known then, for
 * memory_free() before this is freed; NULL: nobody wants to know.
 */
void health_past_at(const struct health_past *past, struct store *store,
	int64_t now, struct memory **memory, struct health *out);

/* Days since the last threat that still counts then; NAN: none. */
double health_past_threat(const struct health_past *past, int64_t now);

/* Takes NULL; clears the pointer. */
void health_past_free(struct health_past **past);

#endif
