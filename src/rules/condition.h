/* SPDX-License-Identifier: ISC */
/*
 * The text of one condition, read token by token before SQLite sees it: only
 * facts, listed functions, words of expressions, numbers, texts and operators
 * pass.  Used by rules/ only.
 */
#ifndef HEED_RULES_CONDITION_H
#define HEED_RULES_CONDITION_H

#include <stdbool.h>
#include <stddef.h>

#include "base/outcome.h"
#include "client/facts.h"

#define LIMIT_CONDITION	      4096 /* bytes */
#define LIMIT_CONDITION_DEPTH 20   /* parentheses within each other */
#define LIMIT_CONDITION_TEXT  200  /* bytes of one 'text' */

/* "SELECT (", in front of the condition. */
#define CONDITION_PREFIX "SELECT ("

struct condition {
	/*
	 * The statement, in which each fact has become a parameter (?1, ?2 ...)
	 * padded to the length of its name: so places in it are places in what
	 * the user wrote, CONDITION_PREFIX apart.
	 */
	char *sql;
	unsigned char fact[FACT_ONE]; /* [i]: which fact is parameter i + 1 */
	size_t n_facts;
};

/*
 * Reads `when`.  False with what is wrong, and at which character, in
 * `problem`.  The caller frees with condition_free() when true.
 */
bool condition_read(const char *when, struct condition *out,
	struct problem *problem);

void condition_free(struct condition *condition);

/* True for the functions that a condition may call, by their SQLite name. */
bool condition_function(const char *name);

#endif
