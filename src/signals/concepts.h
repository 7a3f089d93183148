/* SPDX-License-Identifier: ISC */
/*
 * Inside signals/ only: which idea a stem stands for, the same in all
 * languages, so that what was learned of one helps in the others.  [concepts]
 * of heed-lexicon(5).
 */
#ifndef HEED_SIGNALS_CONCEPTS_H
#define HEED_SIGNALS_CONCEPTS_H

#include <stdbool.h>

#include "base/outcome.h"
#include "signals/names.h"

#define LIMIT_CONCEPT_STEMS 50000 /* of one language */
#define STEM_CONCEPTS	    4	  /* that one stem stands for */

/* What one stem stands for: numbers of concepts.names. */
struct meaning {
	uint32_t v[STEM_CONCEPTS];
	uint32_t n;
};

struct concepts {
	struct names stems;
	struct names names;
	struct meaning *meanings; /* owned; by stem */
};

/*
 * Reads a line of [concepts], "concept: stem stem ...".  Changes the line.
 * False with what is wrong in `problem`.
 */
bool concepts_line(struct concepts *concepts, char *line,
	struct problem *problem);

/* What the stem stands for, or NULL. */
const struct meaning *concepts_of(const struct concepts *concepts,
	const char *stem, size_t len);

/* The name of a concept. */
const char *concept_name(const struct concepts *concepts, uint32_t concept);

void concepts_free(struct concepts *concepts);

#endif
