/* SPDX-License-Identifier: ISC */
/*
 * Recognises header blocks, dividers, footers and disclaimers in
 * thirteen languages and more.  Compares without case by folding one byte
 * pair at a time, which is enough for Latin letters.  Trusts that the text is
 * UTF-8; each test is linear in the line, and callers cap the line.
 */
#include "message/phrases.h"

#include <stdint.h>
#include <string.h>

#include "base/base.h"
#include "base/utf8.h"
#include "message/phrase_list.h"

/* Lower case for Latin-1 and Latin Extended-A, which is all we list. */
static uint32_t
fold(uint32_t c)
{
	if ((c >= 'A' && c <= 'Z') || (c >= 0xc0 && c <= 0xde && c != 0xd7))
		return c + 32;
	if ((c >= 0x100 && c <= 0x137) || (c >= 0x14a && c <= 0x177))
		return c | 1;
	if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e))
		return c + (c & 1);
	if (c == 0xa0 || c == 0x202f)
		return ' ';
	return c == 0x2019 || c == 0x2bc ? '\'' : c;
}

/* Bytes of `text` that equal `needle`; 0 when it does not start with it. */
static size_t
match(const char *text, size_t len, const char *needle)
{
	size_t at = 0, want = 0, needle_len = strlen(needle);
	uint32_t a, b;

	while (want < needle_len) {
		if (at >= len)
			return 0;
		at += utf8_next(text + at, len - at, &a);
		want += utf8_next(needle + want, needle_len - want, &b);
		if (fold(a) != b)
			return 0;
	}
	return at;
}

bool
phrase_starts(const char *text, size_t len, const char *needle)
{
	return match(text, len, needle) > 0;
}

bool
phrase_holds(const char *text, size_t len, const char *needle)
{
	unsigned char first = (unsigned char)needle[0];

	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)text[i];

		/* letters outside ASCII differ in their bytes by case */
		if (first < 0x80 && (c | 0x20) != (first | 0x20))
			continue;
		if ((c & 0xc0) != 0x80 && match(text + i, len - i, needle) > 0)
			return true;
	}
	return false;
}

bool
phrase_any(const char *text, size_t len, const char *const *list,
	bool at_start)
{
	for (; *list != NULL; list++)
		if (at_start ? phrase_starts(text, len, *list) :
			phrase_holds(text, len, *list))
			return true;
	return false;
}

enum label
phrase_label(const char *line, size_t len)
{
	/* "*From:* ..." is bold made plain */
	while (len > 0 && (*line == '*' || *line == ' ' || *line == '\t')) {
		line++;
		len--;
	}
	for (const struct phrase_label_row *row = phrase_labels;
	     row->word != NULL; row++) {
		size_t n = match(line, len, row->word);

		if (n == 0)
			continue;
		while (n < len && (line[n] == ' ' || line[n] == '*'))
			n++;
		/* a no-break space stands in front of French colons */
		if (n + 1 < len && memcmp(line + n, "\xc2\xa0", 2) == 0)
			n += 2;
		if (n < len && line[n] == ':')
			return row->label;
	}
	return LABEL_NONE;
}

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

/* "---- On Tue, 3 Nov 2026 X wrote ----": the verb is the last word. */
static bool
verb_between(const char *line, size_t len)
{
	size_t word;

	while (len > 0 && strchr("-_= ", line[len - 1]) != NULL)
		len--;
	for (word = len; word > 0 && line[word - 1] != ' ';)
		word--;
	return len > word &&
		phrase_any(line + word, len - word, phrase_verbs, true);
}

bool
phrase_divider(const char *line, size_t len)
{
	size_t dashes = 0;

	while (dashes < len && (line[dashes] == '-' || line[dashes] == '_' ||
			       line[dashes] == '='))
		dashes++;
	if (dashes >= 2 && len > dashes + 2 && len < 120 &&
	    (line[len - 1] == '-' || line[len - 1] == '_' ||
		    line[len - 1] == '='))
		return phrase_any(line, len, phrase_dividers, false) ||
			(dashes >= 4 && verb_between(line, len));
	return len < 120 && phrase_any(line, len, phrase_forwards, true) &&
		line[len - 1] == ':';
}

bool
phrase_footer(const char *line, size_t len)
{
	return len < 160 && phrase_any(line, len, phrase_footers, true);
}

size_t
phrase_count(const char *text, size_t len, const char *const *list)
{
	size_t hits = 0;

	for (; *list != NULL; list++)
		hits += phrase_holds(text, len, *list);
	return hits;
}

bool
phrase_disclaimer(const char *text, size_t len, size_t least)
{
	if (len > 4000)
		len = 4000;
	return phrase_any(text, len, phrase_disclaimer_starts, true) ||
		phrase_count(text, len, phrase_disclaimers) >= least;
}

bool
phrase_closing(const char *line, size_t len)
{
	return len < 60 && phrase_any(line, len, phrase_closings, true);
}

bool
phrase_contact(const char *line, size_t len)
{
	size_t digits = 0, other = 0;

	if (phrase_holds(line, len, "www.") ||
	    phrase_holds(line, len, "http://") ||
	    phrase_holds(line, len, "https://"))
		return true;
	for (size_t i = 0; i < len; i++) {
		if (line[i] == '@' && i > 0 && i + 3 < len &&
		    line[i - 1] != ' ' && line[i + 1] != ' ')
			return true;
		if (digit(line[i]))
			digits++;
		else if (strchr(" +-()/.", line[i]) == NULL)
			other++;
	}
	/* "Tel. +49 30 123 45 67": mostly digits, and enough of them */
	return digits >= 7 && other <= 14 && len < 60;
}
