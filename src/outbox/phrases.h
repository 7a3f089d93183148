/* SPDX-License-Identifier: ISC */
/*
 * The words of mail to colleagues that no template can hold: a digest has as
 * many lines as things have happened.  They are data like the letters, in
 * LANGUAGE.phrases of the same folders:
 *
 *	# for whoever edits the file
 *	brief-yours = Your clients, {day}
 *	days.one = {n} day
 *	days.other = {n} days
 *
 * The first folder that has a phrase wins, so that a file of one's own needs
 * no more than what it says otherwise.  What a language has not is said in
 * English.
 */
#ifndef HEED_OUTBOX_PHRASES_H
#define HEED_OUTBOX_PHRASES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/strv.h"
#include "outbox/phrase_list.h"

#define LIMIT_PHRASE 300 /* bytes of one */

enum phrase {
#define X(place, name, values) PHRASE_##place,
	PHRASES(X)
#undef X
	PHRASES_ALL
};

struct phrase_set; /* all phrases in all languages */

/*
 * Reads every file of the folders, with a line in `errors` ("file:line: ...")
 * for each fault.  Never NULL; free with phrase_set_free(), which takes NULL
 * and clears the pointer.
 */
struct phrase_set *phrase_set_load(const struct strv *dirs,
	struct strv *errors);
void phrase_set_free(struct phrase_set **set);

/* In which language, and of which words; borrows the set. */
struct tongue {
	const struct phrase_set *set;
	const char *language;
};

/*
 * The first of the languages (NULL entries are passed over) that has phrases;
 * English where none has.
 */
struct tongue tongue_of(const struct phrase_set *set,
	const char *const *languages, size_t n);

/* The values of a phrase, in the order in which the list names them. */
#define PHRASE_WITH(...) ((const char *const[]) { __VA_ARGS__ })

/*
 * The phrase with these values; NULL: it has none.  Values may be a
 * stranger's words: nothing in them is read as a placeholder.  The caller
 * frees.
 */
char *phrase(const struct tongue *tongue, enum phrase which,
	const char *const *values);

/* A phrase with a number, in the form that goes with it.  The caller frees. */
char *phrase_plural(const struct tongue *tongue, enum phrase which,
	int64_t n);

/* "today", "1 day ago".  The caller frees. */
char *phrase_ago(const struct tongue *tongue, double days);

/* The text as a sentence begins: frees it, and gives another to free. */
char *phrase_begin(char *text);

/* "4,2" and "42 %", as the language writes them.  The caller frees. */
char *phrase_number(const struct tongue *tongue, double value);
char *phrase_share(const struct tongue *tongue, double value);

/* Has the language a phrase of its own?  For tests of what is shipped. */
bool phrase_is_there(const struct phrase_set *set, const char *language,
	enum phrase which);

#endif
