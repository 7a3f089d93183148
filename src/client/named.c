/* SPDX-License-Identifier: ISC */
/*
 * People write numbers in their own way, and other figures stand beside them.
 * What is not surely the number is not: nothing depends on a guess.
 */
#include "client/named.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/base.h"

#define FEW 5 /* digits */

/* Beginnings of words, in 13 languages; those of few letters are whole. */
static const char *const invoices[] = { "invoice", "bill", "inv", "rechnung",
	"faktur", "factur", "fattur", "lasku" };
static const char *const numbers[] = { "number", "nummer", "numer", "num",
	"nro", "no", "nr", "n", "\xc4\x8d", "\xc4\x8c",
	"\xc4\x8d\xc3\xadslo", "\xe2\x84\x96", "n\xc2\xba", "n\xc2\xb0" };

static bool
is_mark(char c)
{
	return c != '\0' && strchr("-/._ ", c) != NULL;
}

/* Letters beyond ASCII are bytes of a word too. */
static bool
in_word(char c)
{
	return isalnum((unsigned char)c) || (unsigned char)c >= 0x80;
}

/* "47" is no part of "47.50", "2026-47" or "1,047". */
static bool
goes_on(const char *text)
{
	if (in_word(*text))
		return true;
	return *text != '\0' && strchr(".,-/", *text) != NULL &&
		isdigit((unsigned char)text[1]);
}

static bool
continues(const char *text, const char *from)
{
	if (from == text)
		return false;
	if (in_word(from[-1]))
		return true;
	return from - text >= 2 && strchr(".,-/", from[-1]) != NULL &&
		in_word(from[-2]);
}

/* The number from here to the end of a word, with any marks at its own. */
static bool
begins_here(const char *text, const char *number)
{
	while (*number != '\0') {
		if (is_mark(*number)) {
			while (is_mark(*number))
				number++;
			while (*number != '\0' && is_mark(*text))
				text++;
			continue;
		}
		if (tolower((unsigned char)*text) !=
			tolower((unsigned char)*number))
			return false;
		text++;
		number++;
	}
	return !goes_on(text);
}

/* Fewer than FEW digits, and no letter. */
static bool
is_short(const char *number)
{
	size_t digits = 0;

	for (; *number != '\0'; number++) {
		if (!isdigit((unsigned char)*number) && in_word(*number))
			return false;
		digits += isdigit((unsigned char)*number) != 0;
	}
	return digits < FEW;
}

static bool
begins_as_one(const char *word, size_t len, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		size_t least = strlen(list[i]);

		/* "no" and not "now", but "faktury" */
		if (len >= least && strncasecmp(word, list[i], least) == 0 &&
		    (least > 3 || len == least))
			return true;
	}
	return false;
}

static bool
is_invoice(const char *word, size_t len)
{
	return begins_as_one(word, len, invoices, HEED_COUNT(invoices));
}

/* "invoice no. ", "Faktura #": the word before, signs passed over. */
static bool
is_led(const char *text, const char *at)
{
	const char *end = at, *word;

	while (end > text && strchr(" .:#(\t", end[-1]) != NULL)
		if (*--end == '#')
			return true;
	word = end;
	while (word > text && in_word(word[-1]))
		word--;
	return is_invoice(word, (size_t)(end - word)) || begins_as_one(word,
		(size_t)(end - word), numbers, HEED_COUNT(numbers));
}

bool
invoice_named(const char *text, const char *number)
{
	bool few = is_short(number);

	while (is_mark(*number))
		number++;
	for (const char *p = text; *number != '\0' && *p != '\0'; p++)
		if (in_word(*p) && !continues(text, p) &&
		    begins_here(p, number) && (!few || is_led(text, p)))
			return true;
	return false;
}

bool
invoice_spoken_of(const char *text)
{
	while (*text != '\0') {
		size_t len = 0;

		while (in_word(text[len]))
			len++;
		if (is_invoice(text, len))
			return true;
		text += len + (text[len] != '\0');
	}
	return false;
}
