/* SPDX-License-Identifier: ISC */
/*
 * Inside message/: the words by which mail programs and firms, in their
 * languages, mark what was not written now.  Tables only; how they are used
 * stands in clean.c.
 */
#ifndef HEED_MESSAGE_PHRASES_H
#define HEED_MESSAGE_PHRASES_H

#include <stdbool.h>
#include <stddef.h>

/* Which field of a quoted header block a line starts with. */
enum label {
	LABEL_NONE,
	LABEL_FROM,
	LABEL_SENT,
	LABEL_TO,
	LABEL_SUBJECT,
	LABEL_CC,
};
enum label phrase_label(const char *line, size_t len);

/* "-----Original Message-----", "Begin forwarded message:" ... */
bool phrase_divider(const char *line, size_t len);

/* "Sent from my iPhone" ... */
bool phrase_footer(const char *line, size_t len);

/* "This e-mail is confidential ...": at least `least` of its words. */
bool phrase_disclaimer(const char *text, size_t len, size_t least);

/* "Kind regards," ... alone on the line. */
bool phrase_closing(const char *line, size_t len);

/* True when the line holds a phone number, an address of mail or a page. */
bool phrase_contact(const char *line, size_t len);

/*
 * True when text[0..len) holds `needle` (already in lower case) without
 * regard to case: ASCII and the Latin letters of UTF-8.
 */
bool phrase_holds(const char *text, size_t len, const char *needle);
bool phrase_starts(const char *text, size_t len, const char *needle);

/* The same of any word of a list that ends with NULL. */
bool phrase_any(const char *text, size_t len, const char *const *list,
	bool at_start);

/* How many of the words of such a list it holds. */
size_t phrase_count(const char *text, size_t len, const char *const *list);

/* For tail.c: "PS: ..."; "Amtsgericht", "Org.nr" and their like. */
extern const char *const phrase_postscripts[];
extern const char *const phrase_legal[];

/* For banner.c: how it starts, and what it speaks of. */
extern const char *const phrase_banners[];
extern const char *const phrase_banner_words[];

/* For attribution.c: how they start, also behind other words; the verbs. */
extern const char *const phrase_openers[];
extern const char *const phrase_glued[];
extern const char *const phrase_quoting[];
extern const char *const phrase_verbs[];

#endif
