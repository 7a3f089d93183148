/* SPDX-License-Identifier: ISC */
/*
 * Texts and phrases without case, accents and signs, so that one can be found
 * in the other.  Linear in the text for each phrase.
 */
#include "message/robots_fold.h"

#include <assert.h>
#include <string.h>

#include "base/utf8.h"

#define GAP_WORDS 5 /* that a ~ stands for */

/* U+00C0 to U+017F without their accents; a blank is none of a word. */
static const char plain[] =
	"aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkk"
	"llllllllllnnnnnnnnnoooooooorrrrrrsssssssstttttt"
	"uuuuuuuuuuuuwwyyyzzzzzzs";

static_assert(sizeof(plain) - 1 == 0x180 - 0xc0, "one for each letter");

/* The base letter; 0 for an accent of its own, ' ' for what is no letter. */
static char
letter(uint32_t c)
{
	if (c < 0x80 && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')))
		return (char)c;
	if (c >= 'A' && c <= 'Z')
		return (char)(c | 0x20);
	if (c >= 0xc0 && c < 0x180)
		return plain[c - 0xc0];
	return c >= 0x300 && c < 0x370 ? 0 : ' ';
}

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

static void
end_word(struct folded *f)
{
	if (!f->in_word)
		return;
	if (f->address || f->has_digit) {
		f->out.len = f->word;
		buf_char(&f->out, f->address ? '@' : '#');
	}
	buf_char(&f->out, ' ');
	f->in_word = f->has_digit = f->address = false;
	f->words++;
}

static void
end_sentence(struct folded *f)
{
	end_word(f);
	if (f->out.len >= 2 && f->out.data[f->out.len - 2] != '|')
		buf_str(&f->out, "| ");
}

static void
add_letter(struct folded *f, char c, bool twice)
{
	if (!f->in_word)
		f->word = f->out.len;
	f->in_word = true;
	f->has_digit = f->has_digit || digit(c);
	buf_char(&f->out, c);
	if (twice)
		buf_char(&f->out, c);
}

/*
 * Does the full stop in front of `rest` end a sentence?  Not in "t.o.m.",
 * "z. B." and "12. August".
 */
static bool
stops(const struct folded *f, const char *rest)
{
	size_t length = f->in_word ? f->out.len - f->word : 0;

	if (*rest != '\0' && *rest != ' ' && *rest != '\n')
		return false;
	rest += strspn(rest, " ");
	if (f->has_digit)
		return length > 2 && (*rest < 'a' || *rest > 'z');
	return length != 1;
}

static void
fold_sign(struct folded *f, uint32_t c, char before, const char *rest)
{
	bool inside = letter((unsigned char)before) != ' ' &&
		letter((unsigned char)*rest) != ' ';

	/* "12.8.", "14:30", "2026-08-12" are one word */
	if (digit(before) && digit(*rest) && c < 0x80 &&
	    strchr(".:/-", (int)c) != NULL)
		return;
	if (f->in_word && inside && (c == '@' || (f->address && c < 0x80 &&
		strchr(".-_+", (int)c) != NULL))) {
		f->address = f->any_address = true;
		return;
	}
	if (c == '\n' || c == ';' || c == '!' || c == '?' ||
		(c == '.' && stops(f, rest)))
		end_sentence(f);
	else
		end_word(f);
	if (c == ':' && f->subject)
		buf_str(&f->out, ": ");
	f->questions += c == '?';
}

struct folded
robots_fold(const char *text, size_t limit, bool subject)
{
	size_t len = strnlen(text, limit);
	struct folded f = {
		.out = buf_new(4 * limit + 64),
		.subject = subject,
	};

	buf_str(&f.out, " | ");
	for (size_t i = 0; i < len;) {
		char before = i == 0 ? ' ' : text[i - 1];
		uint32_t c;
		char base;

		i += utf8_next(text + i, len - i, &c);
		base = letter(c);
		if (base == ' ')
			fold_sign(&f, c, before, text + i);
		else if (base != 0)
			add_letter(&f, base, c == 0xdf);
	}
	end_sentence(&f);
	return f;
}

void
robots_fold_phrase(const char *words, char *out, size_t size)
{
	size_t n = 0;

	out[n++] = ' ';
	while (*words != '\0' && n + 4 < size) {
		uint32_t c;
		char base;

		words += utf8_next(words, strlen(words), &c);
		base = letter(c);
		if (c == '^') {
			out[n++] = '|';
			out[n++] = ' ';
		} else if (c == '~' || c == '#' || c == ':') {
			out[n++] = (char)c;
		} else if (base != 0) {
			out[n++] = base;
			if (c == 0xdf)
				out[n++] = base;
		}
	}
	out[n] = '\0';
}

static bool matches(const char *at, const char *phrase);

/* `phrase`, which begins with a blank, up to GAP_WORDS further on. */
static bool
behind_gap(const char *at, const char *phrase)
{
	for (int i = 0; i <= GAP_WORDS; i++) {
		/* to the end of the word */
		at += strcspn(at, " ");
		if (matches(at, phrase))
			return true;
		if (at[0] == '\0' || at[1] == '|')
			return false;
		at++;
	}
	return false;
}

/* Does the text at `at` begin with the phrase?  Both begin with a blank. */
static bool
matches(const char *at, const char *phrase)
{
	for (; *phrase != '\0'; at++, phrase++) {
		if (phrase[0] == ' ' && phrase[1] == '~')
			return behind_gap(at, phrase + 2);
		if (*at != *phrase)
			return false;
	}
	return true;
}

const char *
robots_find(const char *text, const char *phrase)
{
	for (; (text = strchr(text, ' ')) != NULL; text++)
		if (matches(text, phrase))
			return text;
	return NULL;
}
