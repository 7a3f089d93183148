/* SPDX-License-Identifier: ISC */
/*
 * Cuts a message into features.  A denied word is another one than itself;
 * pairs stay inside a sentence, and carry their negator themselves.  Two
 * lengths of stem, since in thirteen languages one of them is always too long
 * or too short.  Pure; the text is a stranger's, and only looked up.
 */
#include "signals/bag.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "signals/concepts.h"
#include "signals/lexicon.h"

#define FEATURE_BYTES 128 /* two names of concepts and what joins them */

static const char pair_mark = '+', denied_mark = '!';

/* One word without the marks over its letters. */
struct word {
	char bare[LIMIT_TOKEN];
	size_t stem, half; /* bytes */
	uint32_t token;
	const struct meaning *meaning; /* NULL: none is known */
};

struct cutter {
	const struct passage *p;
	struct bag *stems, *concepts;
	/* the neighbours; stem 0: there is none */
	struct word before, meant_before;
	bool denied;
};

/* Bytes of the first letters of the word. */
static size_t
letters(const char *word, size_t len, int most)
{
	size_t end = 0;

	for (int n = 0; n < most && end < len; n++) {
		uint32_t rune;

		end += utf8_next(word + end, len - end, &rune);
	}
	return end;
}

static void
put(const struct cutter *c, struct bag *bag, struct feature feature,
	const char *name, size_t len)
{
	uint32_t n = bag->seen.n;

	if (names_add(&bag->seen, name, len) != n)
		return;
	feature.passage = c->p;
	feature.known = names_find(bag->known, name, len);
	if ((n & (n - 1)) == 0)
		bag->v = mem_grow(bag->v, n == 0 ? 1 : (size_t)n * 2,
			sizeof(*bag->v));
	bag->v[n] = feature;
	bag->words += !feature.part;
}

static void
put_one(const struct cutter *c, struct bag *bag, uint32_t token,
	const char *name, size_t len, bool part)
{
	char text[FEATURE_BYTES] = { denied_mark };

	memcpy(text + c->denied, name, len);
	put(c, bag, (struct feature) { .first = token, .last = token,
		.part = part }, text, len + c->denied);
}

static void
put_two(const struct cutter *c, struct bag *bag, uint32_t first, uint32_t last,
	const char *one, size_t one_len, const char *two, size_t two_len)
{
	char text[FEATURE_BYTES];

	memcpy(text, one, one_len);
	text[one_len] = pair_mark;
	memcpy(text + one_len + 1, two, two_len);
	put(c, bag, (struct feature) { .first = first, .last = last,
		.part = true }, text, one_len + 1 + two_len);
}

static void
cut_stem(struct cutter *c, const struct word *word)
{
	const struct word *before = &c->before;

	put_one(c, c->stems, word->token, word->bare, word->stem, false);
	if (word->stem > word->half)
		put_one(c, c->stems, word->token, word->bare, word->half,
			true);
	if (before->stem > 0)
		put_two(c, c->stems, before->token, word->token, before->bare,
			before->half, word->bare, word->half);
	c->before = *word;
}

/* Between two concepts may stand words that have none. */
static void
cut_concept(struct cutter *c, const struct word *word)
{
	const struct concepts *concepts = &c->p->tongue->concepts;
	const struct meaning *meaning = word->meaning;
	const struct word *before = &c->meant_before;

	if (meaning == NULL)
		return;
	for (uint32_t i = 0; i < meaning->n; i++) {
		const char *name = concept_name(concepts, meaning->v[i]);
		size_t len = strlen(name);

		put_one(c, c->concepts, word->token, name, len, false);
		for (uint32_t k = 0; before->stem > 0 &&
			k < before->meaning->n; k++) {
			const char *one = concept_name(concepts,
				before->meaning->v[k]);

			put_two(c, c->concepts, before->token, word->token,
				one, strlen(one), name, len);
		}
	}
	c->meant_before = *word;
}

static struct word
word_at(const struct passage *p, uint32_t token)
{
	const struct tokens *t = p->tokens;
	struct word word = { .token = token };
	size_t len;

	word_bare(token_word(t, token) + t->v[token].elided, word.bare);
	len = strlen(word.bare);
	word.stem = letters(word.bare, len, BAG_STEM);
	word.half = letters(word.bare, len, BAG_SHORT);
	word.meaning = concepts_of(&p->tongue->concepts, word.bare, word.stem);
	return word;
}

void
bag_fill(struct bag *stems, struct bag *concepts, const struct passage *p)
{
	struct cutter c = { .p = p, .stems = stems, .concepts = concepts };
	const struct token *v = p->tokens->v;
	int denied = 0;

	for (uint32_t i = 0; i < p->tokens->n && i < LIMIT_BAG; i++) {
		bool counts = !v[i].number && !v[i].quoted &&
			passage_has(p, v[i].sentence);
		bool begins = i > 0 && v[i].sentence != v[i - 1].sentence;

		if (begins || (i > 0 && v[i].clause != v[i - 1].clause) ||
		    (p->marks[i] & MARK_CONTRAST) != 0)
			denied = 0;
		if (begins || !counts)
			c.before.stem = c.meant_before.stem = 0;
		if (counts) {
			struct word word = word_at(p, i);

			c.denied = denied > 0;
			cut_stem(&c, &word);
			cut_concept(&c, &word);
		}
		denied = (p->marks[i] & MARK_NEGATOR) != 0 ? BAG_REACH :
			denied - 1;
	}
}

void
bag_free(struct bag *bag)
{
	names_free(&bag->seen);
	free(bag->v);
	*bag = (struct bag) { 0 };
}
