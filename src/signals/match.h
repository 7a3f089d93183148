/* SPDX-License-Identifier: ISC */
/*
 * The one matcher: runs the automaton of a tongue over tokens.
 */
#ifndef HEED_SIGNALS_MATCH_H
#define HEED_SIGNALS_MATCH_H

#include "signals/lexicon.h"
#include "signals/tokens.h"

#define GAP_SHORT     3	   /* words that "~" may stand for */
#define GAP_LONG      7	   /* ... "~~" */
#define LIMIT_THREADS 256  /* half-matched patterns at one word */
#define LIMIT_HITS    50000

struct hit {
	uint32_t rule; /* index into tongue.rules */
	uint32_t first, last; /* tokens, both within one sentence */
	uint32_t number; /* token that "#" took, or UINT32_MAX */
};

struct hits {
	struct hit *v; /* owned; by last token */
	size_t n;
	size_t steps; /* look-ups made: linear in the tokens */
};

/*
 * All matches in the sentences whose byte in `mine` is not 0; NULL: in all.
 * The caller frees with hits_free().
 */
struct hits match_run(const struct tongue *tongue,
	const struct tokens *tokens, const uint8_t *mine);

void hits_free(struct hits *hits);

/* The node behind that edge, or NAME_NONE (ways.c). */
uint32_t match_step(const struct tongue *tongue, uint32_t node, uint32_t atom,
	uint8_t gap);

#endif
