/* SPDX-License-Identifier: ISC */
/*
 * The words that a condition may be made of: facts, functions and keywords,
 * and what is said when it has another one.  Used by rules/ only.
 */
#ifndef HEED_RULES_NAME_H
#define HEED_RULES_NAME_H

#include <stdbool.h>
#include <stddef.h>

#include "base/outcome.h"

struct function {
	const char *name; /* as SQLite knows it */
	size_t least;	  /* fewest and most arguments */
	size_t most;
};

/* True for a byte that words are made of: A-Z a-z 0-9 _ */
bool name_byte(char c);

/* The function of that name, without regard to case, or NULL. */
const struct function *name_function(const char *name, size_t len);

/* True for the words of expressions: and, or, not, is, like ... */
bool name_keyword(const char *word, size_t len);

/* The row of the fact; the number of rows when there is no such fact. */
size_t name_fact(const char *word, size_t len);

/* The number of the character (from 1) that byte `at` of the text is in. */
size_t name_character(const char *when, size_t at);

/* How many bytes the word or the sign at byte `at` has; 0 at the end. */
size_t name_length(const char *when, size_t at);

/*
 * Says that there is no fact (or function, for a `call`) of the name that
 * stands at byte `at`, and which one was perhaps meant.
 */
void name_unknown(const char *when, size_t at, bool call,
	struct problem *problem);

#endif
