/* SPDX-License-Identifier: ISC */
/* Inside message/: a text in which robots.c finds its phrases. */
#ifndef HEED_MESSAGE_ROBOTS_FOLD_H
#define HEED_MESSAGE_ROBOTS_FOLD_H

#include "base/buf.h"

/*
 * " | i will be back on # | " of "I'll ... 12.8.": words between blanks, a bar
 * where a sentence ends, # for a word with a digit.
 */
struct folded {
	struct buf out;
	size_t word;	/* where the last one begins */
	bool in_word, has_digit, address;
	bool any_address;
	bool subject;	/* whose colons are words: "Read: Invoice" */
	size_t words, questions;
};

/* Folds at most `limit` bytes of it; free `out` with buf_free(). */
struct folded robots_fold(const char *text, size_t limit, bool subject);

/*
 * The phrase, folded as the text is: "^" becomes "| ", and "~" stays as a word.
 * A blank at its end stays: then its last word is a whole one.
 */
void robots_fold_phrase(const char *words, char *out, size_t size);

/* Where the folded phrase is first in the folded text, or NULL. */
const char *robots_find(const char *text, const char *phrase);

#endif
