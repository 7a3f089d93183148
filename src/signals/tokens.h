/* SPDX-License-Identifier: ISC */
/*
 * Text cut into words: what every later step of signals/ counts in.
 */
#ifndef HEED_SIGNALS_TOKENS_H
#define HEED_SIGNALS_TOKENS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define LIMIT_TOKENS	 50000 /* words of one text that are looked at */
#define LIMIT_TOKEN	 48    /* bytes of a word; the rest of it is ignored */
#define LIMIT_QUOTE_SPAN 80    /* words a pair of quotation marks may hold */

struct token {
	uint32_t start; /* bytes into the text */
	uint32_t len;
	uint32_t word;	   /* bytes into tokens.words: folded, NUL behind */
	uint32_t sentence; /* index into tokens.sentences */
	uint16_t clause;   /* counts commas, dashes ... in a sentence */
	uint16_t part;	   /* the same without commas: what "~" cannot cross */
	uint8_t word_len;
	uint8_t elided; /* bytes of an article before it: "l'" */
	bool quoted;  /* between quotation marks or behind ">" */
	bool capital; /* written in capitals, three letters or more */
	bool number;  /* begins with a digit */
	bool dotted;  /* "." follows directly */
};

struct sentence {
	uint32_t first, end; /* tokens [first, end) */
	bool question;
	bool exclaim;
};

struct tokens {
	const char *text; /* borrowed; must outlive this */
	size_t len;
	struct token *v; /* owned */
	size_t n;
	struct sentence *sentences; /* owned */
	size_t n_sentences;
	char *words; /* owned */
	size_t exclamations;
	size_t capitals; /* words in capitals */
};

/*
 * Cuts the text.  Broken UTF-8 separates words, marks that cannot be seen are
 * dropped from them.  The caller frees with tokens_free().
 */
struct tokens *tokens_new(const char *text, size_t len);

/* Takes NULL; clears the pointer. */
void tokens_free(struct tokens **tokens);

/* The folded word, NUL behind. */
const char *token_word(const struct tokens *tokens, size_t i);

/* Is it a mark inside words that nobody sees, like a soft hyphen? */
bool rune_unseen(uint32_t rune);

/*
 * One word as the matcher compares it: full case folding and NFC by ICU.
 * Writes at most LIMIT_TOKEN bytes with the NUL; returns the length, 0 when
 * nothing is left.
 */
size_t word_fold(const char *word, size_t len, char out[LIMIT_TOKEN]);

/*
 * The folded word without diacritics ("ł" too), as people type in haste.
 * False when there was none to drop.
 */
bool word_bare(const char *folded, char out[LIMIT_TOKEN]);

#endif
