/* SPDX-License-Identifier: ISC */
/*
 * One text with all that was matched in it and the scope of each word: what
 * sentiment.c, days.c and signals.c look at together.
 */
#ifndef HEED_SIGNALS_PASSAGE_H
#define HEED_SIGNALS_PASSAGE_H

#include "signals/match.h"

enum mark {
	MARK_NEGATOR = 1 << 0,
	MARK_POLITE = 1 << 1,
	MARK_CONTRAST = 1 << 2,
	MARK_CONDITIONAL = 1 << 3,
	MARK_DEADLINE = 1 << 4, /* the last word of one */
	MARK_DATE_LEAD = 1 << 5,
	MARK_MONTH_END = 1 << 6,
	MARK_BEHIND = 1 << 7, /* a negator of what stands before it */
	MARK_DEADLINE_BEHIND = 1 << 8, /* a deadline stands before it */
	MARK_PERSON = 1 << 9, /* the writer, or we who read it */
};

/* What keeps a match from counting. */
enum scope {
	SCOPE_NEGATED = 1 << 0,
	SCOPE_QUESTION = 1 << 1,
	SCOPE_THIRD = 1 << 2,
	SCOPE_PAST = 1 << 3,
	SCOPE_QUOTED = 1 << 4,
	SCOPE_CONDITIONAL = 1 << 5,
	SCOPE_TOPIC = 1 << 6,
	SCOPE_STORY = 1 << 7, /* THIRD, but for what names the writer or us */
};

enum person {
	PERSON_WE = 1 << 0,
	PERSON_YOU = 1 << 1,
};

struct passage {
	const struct tongue *tongue;
	bool subject;
	struct tokens *tokens; /* owned */
	struct hits hits;      /* owned */
	uint16_t *marks;       /* owned; enum mark of each token */
	float *factor;	       /* owned; of intensifiers, else 1 */
	uint8_t *sentence;     /* owned; enum scope of each sentence */
	uint8_t *persons;      /* owned; enum person in each sentence */
	uint8_t *mine;	       /* owned; of each sentence; NULL: all */
	uint8_t *damage;       /* owned; of each sentence: it tells of some */
	uint32_t *barred;      /* owned; of each token: kinds it is not, bits */
	uint8_t *blames;       /* owned; ... : a phrase in it complains */
	float *feeling;	       /* owned; ... : the sum of its mood */
	bool topic;
	bool month_first; /* "03/04" is in March; for days_find() */
};

/*
 * Takes the tokens over, and `mine`: 0 for each sentence of the tokens that is
 * in another language and is not looked at; NULL when all are in this one.
 * The caller frees with passage_free().
 */
struct passage *passage_new(const struct tongue *tongue,
	struct tokens *tokens, uint8_t *mine, bool subject);

/* Takes NULL; clears the pointer. */
void passage_free(struct passage **passage);

const struct rule *passage_rule(const struct passage *passage,
	const struct hit *hit);

/* Every enum scope in which the match stands. */
unsigned passage_scope(const struct passage *passage, const struct hit *hit);

#define NOWHERE UINT32_MAX

/* The token that negates the match, that makes it conditional; or NOWHERE. */
uint32_t passage_negator(const struct passage *passage, const struct hit *hit);
uint32_t passage_condition(const struct passage *passage,
	const struct hit *hit);

/* Is the sentence one that this passage looks at? */
bool passage_has(const struct passage *passage, size_t sentence);

/* The words from token `first` to `last`; the caller frees `words`. */
struct evidence passage_evidence(const struct passage *passage,
	uint32_t first, uint32_t last);

#endif
