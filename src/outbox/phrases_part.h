/* SPDX-License-Identifier: ISC */
/* Inside outbox/: phrases as they were read, for phrases.c and phrase.c. */
#ifndef HEED_OUTBOX_PHRASES_PART_H
#define HEED_OUTBOX_PHRASES_PART_H

#include "outbox/phrases.h"

/* The plural forms of CLDR; the last is the one that every language has. */
enum plural {
	PLURAL_ZERO,
	PLURAL_ONE,
	PLURAL_TWO,
	PLURAL_FEW,
	PLURAL_MANY,
	PLURAL_OTHER,
	PLURALS
};

/* One phrase: its forms where it has a number, else the last one only. */
struct phrase_text {
	char *forms[PLURALS]; /* owned; NULL: it has not */
	size_t dir;	      /* of the folder that it is from, from 1 on */
};

struct phrase_language {
	char code[4];
	struct phrase_text v[PHRASES_ALL];
};

struct phrase_set {
	struct phrase_language **v; /* owned, and each of them */
	size_t n;
};

/* "days", and "n"; what stands in phrase_list.h. */
const char *phrase_name(enum phrase which);
const char *phrase_values(enum phrase which);
bool phrase_counts(enum phrase which);

/* Of that language, or NULL. */
const struct phrase_language *phrase_language(const struct phrase_set *set,
	const char *code);

/* "one" for PLURAL_ONE; PLURALS for what is none. */
const char *plural_name(enum plural plural);
enum plural plural_parse(const char *name);

/* The form of `n` in the language. */
enum plural plural_of(const char *language, int64_t n);

#endif
