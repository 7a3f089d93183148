/* SPDX-License-Identifier: ISC */
/*
 * One pass over the text, left to right: words, sentences, clauses, quotes.
 * Trusts nothing about the bytes; looks at no more than LIMIT_TOKENS words and
 * never back by more than one open quotation mark.
 */
#include "signals/tokens.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>

#include "base/mem.h"
#include "base/utf8.h"

struct cutter {
	struct tokens *t;
	size_t cap, words_len, words_cap, sentences_cap;
	uint16_t clause, part;
	size_t open; /* the first token of an open quote, else SIZE_MAX */
	size_t line_start;
	bool line_quoted;
};

static void
end_sentence(struct cutter *c, bool question, bool exclaim)
{
	struct tokens *t = c->t;
	uint32_t first = t->n_sentences == 0 ? 0 :
		t->sentences[t->n_sentences - 1].end;

	c->clause = c->part = 0;
	if (first == t->n) {
		if (t->n_sentences > 0) {
			t->sentences[t->n_sentences - 1].question |= question;
			t->sentences[t->n_sentences - 1].exclaim |= exclaim;
		}
		return;
	}
	if (t->n_sentences == c->sentences_cap) {
		c->sentences_cap = c->sentences_cap * 2 + 8;
		t->sentences = mem_grow(t->sentences, c->sentences_cap,
			sizeof(*t->sentences));
	}
	t->sentences[t->n_sentences++] = (struct sentence) {
		.first = first,
		.end = (uint32_t)t->n,
		.question = question,
		.exclaim = exclaim,
	};
}

static bool
in_capitals(const char *word, size_t len)
{
	size_t letters = 0;

	for (size_t i = 0; i < len;) {
		uint32_t r;

		i += utf8_next(word + i, len - i, &r);
		if (!u_isalpha((UChar32)r))
			continue;
		if (!u_isupper((UChar32)r))
			return false;
		letters++;
	}
	return letters >= 3;
}

/*
 * "l'importo", "d'accord", "dell'avvocato": French and Italian write a short
 * word and the next as one.  Returns the bytes to and with the apostrophe when
 * a word of some length stands behind it; so "don't", "we'll" have none.
 */
static uint8_t
elided(const char *word, size_t len)
{
	const char *mark = memchr(word, '\'', len < 6 ? len : 6);
	size_t before = mark == NULL ? 0 : (size_t)(mark - word) + 1;

	return before < 2 || len - before < 3 ? 0 : (uint8_t)before;
}

static void
add_word(struct cutter *c, size_t start, size_t end)
{
	struct tokens *t = c->t;
	char folded[LIMIT_TOKEN];
	size_t len;
	struct token *token;

	for (;;) {
		if (end > start && t->text[end - 1] == '\'')
			end--;
		else if (end > start + 2 &&
		    memcmp(t->text + end - 3, "\xe2\x80\x99", 3) == 0)
			end -= 3;
		else
			break;
	}
	len = word_fold(t->text + start, end - start, folded);
	if (len == 0)
		return;
	if (t->n == c->cap) {
		c->cap = c->cap * 2 + 64;
		t->v = mem_grow(t->v, c->cap, sizeof(*t->v));
	}
	if (c->words_len + len + 1 > c->words_cap) {
		c->words_cap = c->words_cap * 2 + 1024;
		t->words = mem_grow(t->words, c->words_cap, 1);
	}
	memcpy(t->words + c->words_len, folded, len + 1);
	token = &t->v[t->n++];
	*token = (struct token) {
		.start = (uint32_t)start,
		.len = (uint32_t)(end - start),
		.word = (uint32_t)c->words_len,
		.word_len = (uint8_t)len,
		.sentence = (uint32_t)t->n_sentences,
		.clause = c->clause,
		.part = c->part,
		.elided = elided(folded, len),
		.quoted = c->line_quoted,
		.capital = in_capitals(t->text + start, end - start),
		.number = folded[0] >= '0' && folded[0] <= '9',
	};
	c->words_len += len + 1;
	t->capitals += token->capital;
}

/* What follows directly: a blank or the end, so that "." may end a sentence. */
static bool
blank_at(const struct tokens *t, size_t i)
{
	return i >= t->len || strchr(" \n\t\"')", t->text[i]) != NULL ||
		(unsigned char)t->text[i] >= 0x80;
}

/* Does the text at `i` begin with a capital letter, behind blanks? */
static bool
capital_at(const struct tokens *t, size_t i)
{
	uint32_t r = 0;

	while (i < t->len && (t->text[i] == ' ' || t->text[i] == '\n'))
		i++;
	if (i < t->len)
		utf8_next(t->text + i, t->len - i, &r);
	return u_isupper((UChar32)r);
}

/* Is the last word the day of "2026-03-15"? */
static bool
ends_iso_day(const struct tokens *t)
{
	const struct token *day = &t->v[t->n - 1];

	return t->n >= 3 && day->word_len == 2 && day[-1].number &&
		day[-1].word_len == 2 && day[-2].number &&
		day[-2].word_len == 4 && t->text[day->start - 1] == '-' &&
		t->text[day[-1].start - 1] == '-';
}

/*
 * Is the full stop behind the last word a sign of that word?  So in
 * "15. November", "i. A.", "č. 7", "Dr. Berg"; not in "invoice 4711. We wait",
 * "by 2026-03-15. We wait", "call me. We wait", "No. We wait".
 */
static bool
abbreviates(const struct tokens *t, size_t after)
{
	const struct token *last = &t->v[t->n - 1];
	bool first = t->n == 1 || t->v[t->n - 2].sentence != last->sentence;
	uint32_t r;

	if (last->number)
		return (last->word_len <= 2 && !ends_iso_day(t)) ||
			!capital_at(t, after);
	if (last->word_len > 2)
		return false;
	if (last->word_len < 2 || !capital_at(t, after))
		return true;
	utf8_next(t->text + last->start, last->len, &r);
	return !first && u_isupper((UChar32)r);
}

static void
full_stop(struct cutter *c, size_t after)
{
	struct token *last = c->t->n == 0 ? NULL : &c->t->v[c->t->n - 1];

	if (last != NULL && last->start + last->len + 1 == after) {
		last->dotted = true;
		if (abbreviates(c->t, after))
			return;
	}
	if (blank_at(c->t, after))
		end_sentence(c, false, false);
}

/* A pair of marks that closes: all between becomes quoted. */
static void
quote_mark(struct cutter *c, uint32_t r)
{
	struct tokens *t = c->t;

	if (c->open == SIZE_MAX) {
		c->open = t->n;
		return;
	}
	/* another opening mark: the first never closed */
	if (r == 0x201e || t->n - c->open > LIMIT_QUOTE_SPAN) {
		c->open = t->n;
		return;
	}
	for (size_t i = c->open; i < t->n; i++)
		t->v[i].quoted = true;
	c->open = SIZE_MAX;
}

/* One line end goes on in wrapped text, and ends a short line or a list. */
static void
line_end(struct cutter *c, size_t i)
{
	const struct tokens *t = c->t;
	size_t next = i + 1;

	if (next < t->len && (t->text[next] == '\n' || t->text[next] == '-' ||
	    t->text[next] == '>' || t->text[next] == '*')) {
		end_sentence(c, false, false);
		if (t->text[next] == '\n')
			c->open = SIZE_MAX;
	} else if (i - c->line_start < 45 || c->line_quoted) {
		end_sentence(c, false, false);
	}
	c->line_start = next;
	c->line_quoted = next < t->len && t->text[next] == '>';
}

static void
punctuation(struct cutter *c, uint32_t r, size_t i, size_t after)
{
	switch (r) {
	case '.':
	case 0x2026:
		full_stop(c, after);
		break;
	case '!':
		c->t->exclamations++;
		end_sentence(c, false, true);
		break;
	case '?':
		end_sentence(c, true, false);
		break;
	case '\n':
		line_end(c, i);
		break;
	case '"':
	case 0x201c:
	case 0x201d:
	case 0x201e:
	case 0xab:
	case 0xbb:
		quote_mark(c, r);
		break;
	case ';':
	case ':':
	case '(':
	case ')':
	case 0x2013:
	case 0x2014:
		c->part++;
		c->clause++;
		break;
	case ',':
		c->clause++;
		break;
	case '-':
		/* " - " is a dash, "e-mail" none */
		if (i > 0 && c->t->text[i - 1] == ' ' && blank_at(c->t, after))
			c->part++;
		break;
	default:
		break;
	}
}

static bool
inside_word(const struct tokens *t, uint32_t r, size_t i, size_t step)
{
	if (r == UTF8_REPLACEMENT)
		return false;
	if (u_isalnum((UChar32)r) || u_charType((UChar32)r) ==
	    U_NON_SPACING_MARK || rune_unseen(r))
		return true;
	/* an apostrophe between letters */
	if (r == '\'' || r == 0x2019)
		return i > 0 && i + step < t->len &&
			((unsigned char)t->text[i + step] >= 0x80 ||
			 u_isalnum((UChar32)t->text[i + step]));
	return false;
}

struct tokens *
tokens_new(const char *text, size_t len)
{
	struct tokens *t = mem_new(sizeof(*t));
	struct cutter c = { .t = t, .open = SIZE_MAX };
	size_t i = 0, start = SIZE_MAX;

	t->text = text;
	t->len = len > UINT32_MAX / 2 ? UINT32_MAX / 2 : len;
	c.line_quoted = len > 0 && text[0] == '>';
	while (i < t->len && t->n < LIMIT_TOKENS) {
		uint32_t r;
		size_t step = utf8_next(text + i, t->len - i, &r);

		if (inside_word(t, r, i, step)) {
			if (start == SIZE_MAX && (r != '\'' && r != 0x2019))
				start = i;
		} else {
			if (start != SIZE_MAX)
				add_word(&c, start, i);
			start = SIZE_MAX;
			punctuation(&c, r, i, i + step);
		}
		i += step;
	}
	if (start != SIZE_MAX && t->n < LIMIT_TOKENS)
		add_word(&c, start, i);
	end_sentence(&c, false, false);
	return t;
}

void
tokens_free(struct tokens **tokens)
{
	if (*tokens == NULL)
		return;
	free((*tokens)->v);
	free((*tokens)->sentences);
	free((*tokens)->words);
	mem_free(tokens);
}

const char *
token_word(const struct tokens *tokens, size_t i)
{
	return tokens->words + tokens->v[i].word;
}
