/* SPDX-License-Identifier: ISC */
/* A planned change as a letter tells of it. */
#ifndef HEED_HEEDD_CHANGE_H
#define HEED_HEEDD_CHANGE_H

#include "base/outcome.h"
#include "config/types.h"
#include "outbox/letter.h"

/* Is the client one of those that it concerns? */
bool change_concerns(const struct change *change, const struct client *client);

/* How it reads in that language; all owned but `text`, which may be NULL. */
struct change_words {
	const char *text; /* NULL: it has none in that language */
	char *day, *until;
};

/* `change` may be NULL; `country` as in money_day(). */
struct change_words change_words(const struct change *change,
	const char *language, const char *country);
void change_words_free(struct change_words *words);

/* False with a line in `problem` when it has no words in that language. */
bool change_told(const struct change *change, const char *language,
	struct problem *problem);

/* Puts them where placeholders look. */
void change_values(const struct change_words *words,
	struct letter_values *values);

/*
 * A line in `remarks` for each change that a client would hear nothing of for
 * want of a text in a language of its letters.
 */
void changes_check(const struct config *config, struct strv *remarks);

#endif
