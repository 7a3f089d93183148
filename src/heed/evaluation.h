/* SPDX-License-Identifier: ISC */
/*
 * What `heed eval` counts, and how it is shown.
 */
#ifndef HEED_HEED_EVALUATION_H
#define HEED_HEED_EVALUATION_H

#include "heed/labels.h"
#include "heed/show.h"

#define LANGUAGES_MAX 100

/* One row of the result: a language, or all. */
struct group {
	char language[4];
	struct score score;
};

struct evaluation {
	struct group groups[LANGUAGES_MAX]; /* by language */
	size_t n;
	struct score all;
	bool failed; /* a message could not be read */
};

/* As tables for people; or as JSON, with an exit status. */
void evaluation_show(const struct evaluation *evaluation);
int evaluation_json(const struct evaluation *evaluation);

/*
 * One line of JSON: the label, what was found (one bit for each signal), and
 * every reason for it with the line of the language file that gave it.
 */
void evaluation_evidence(const struct labelled *row,
	const struct reading *reading, uint32_t signals,
	const struct trace *trace, const struct lexicon *lexicon);

#endif
