/* SPDX-License-Identifier: ISC */
/*
 * Words that only one language uses so often, and trigrams of characters
 * learnt from our own lexicon, added up as logarithms.  Looks at the first
 * SEEN words only; any bytes may come, and none of them can cost more.
 */
#include "signals/language.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"

#define BUCKETS 8192
#define SEEN	300 /* words */
#define LEAST_KNOWN 8 /* one word in so many must be known */

/* how much a known word tells beside the trigrams */
static const double function_worth = 3.0, word_worth = 1.5;
/* letters in a row are not independent: each tells less */
static const double trigram_worth = 0.6;
static const double hint_worth = 3.0, subject_worth = 0.3;
/* a sentence of another language: so many words, so much likelier */
#define LEAST_WORDS 5
static const double much_likelier = 8.0;
/* below this a text cannot be told without a hint */
static const double least_sure = 0.5;

static size_t
bucket(const uint32_t c[3])
{
	uint64_t h = ((uint64_t)c[0] << 42) ^ ((uint64_t)c[1] << 21) ^ c[2];

	h *= UINT64_C(0x9e3779b97f4a7c15);
	return (size_t)(h >> 40) % BUCKETS;
}

/* Calls for each trigram of " word "; returns the sum of `table` over them. */
static double
trigrams(const char *word, size_t len, float *table, double add)
{
	uint32_t c[3] = { 0, 0, ' ' };
	double sum = 0;

	for (size_t i = 0; i <= len;) {
		size_t b;

		c[0] = c[1];
		c[1] = c[2];
		if (i == len) {
			c[2] = ' ';
			i++;
		} else {
			i += utf8_next(word + i, len - i, &c[2]);
		}
		if (c[0] == 0)
			continue;
		b = bucket(c);
		sum += table[b];
		table[b] += (float)add;
	}
	return sum;
}

void
language_learn_word(struct tongue *tongue, const char *folded, double weight)
{
	if (tongue->trigrams == NULL)
		tongue->trigrams = mem_array(BUCKETS,
			sizeof(*tongue->trigrams));
	trigrams(folded, strlen(folded), tongue->trigrams, weight);
}

void
language_learn(struct tongue *tongue, const char *text, double weight)
{
	struct tokens *words = tokens_new(text, strlen(text));

	for (size_t i = 0; i < words->n; i++)
		language_learn_word(tongue, token_word(words, i), weight);
	tokens_free(&words);
}

void
language_settle(struct tongue *tongue)
{
	double total = 0, base = 0.3;

	if (tongue->trigrams == NULL)
		tongue->trigrams = mem_array(BUCKETS,
			sizeof(*tongue->trigrams));
	for (size_t i = 0; i < BUCKETS; i++)
		total += (double)tongue->trigrams[i];
	for (size_t i = 0; i < BUCKETS; i++)
		tongue->trigrams[i] = (float)log(
			((double)tongue->trigrams[i] + base) /
			(total + base * BUCKETS));
}

static double
word_score(const struct tongue *t, const char *word, size_t len,
	size_t *known)
{
	double score = trigram_worth * trigrams(word, len, t->trigrams, 0);

	if (names_find(&t->function, word, len) != NAME_NONE)
		score += function_worth, (*known)++;
	else if (names_find(&t->words, word, len) != NAME_NONE)
		score += word_worth, (*known)++;
	return score;
}

static void
add_scores(const struct lexicon *lexicon, const struct tokens *text,
	double worth, double *score, size_t *known, size_t *seen)
{
	for (size_t i = 0; text != NULL && i < text->n && i < SEEN; i++) {
		const struct token *token = &text->v[i];

		if (token->number)
			continue;
		for (size_t k = 0; k < lexicon->n; k++)
			score[k] += worth * word_score(&lexicon->v[k],
				token_word(text, i), token->word_len,
				&known[k]);
		(*seen)++;
	}
}

/* A tag may go on with a country (RFC 5646). */
static bool
is_hinted(const char *code, const char *hint)
{
	size_t len = strlen(code);

	return hint != NULL && strncmp(code, hint, len) == 0 &&
		(hint[len] == '\0' || hint[len] == '-');
}

const struct tongue *
language_of(const struct lexicon *lexicon, const struct tokens *text,
	const struct tokens *subject, const char *hint, double *sure)
{
	double score[LIMIT_LANGUAGES] = { 0 }, sum = 0;
	size_t best = 0, seen = 0, known[LIMIT_LANGUAGES] = { 0 };
	size_t hinted = SIZE_MAX;

	*sure = 0;
	add_scores(lexicon, text, 1, score, known, &seen);
	if (seen < 30)
		add_scores(lexicon, subject, subject_worth, score, known,
			&seen);
	for (size_t k = 0; k < lexicon->n; k++)
		if (is_hinted(lexicon->v[k].code, hint))
			score[hinted = k] += hint_worth;
	for (size_t k = 1; k < lexicon->n; k++)
		if (score[k] > score[best])
			best = k;
	if (lexicon->n == 0 || (seen == 0 && hinted == SIZE_MAX))
		return NULL;
	for (size_t k = 0; k < lexicon->n; k++)
		sum += exp(score[k] - score[best]);
	*sure = 1 / sum;
	/*
	 * Letters alone do not make a language: some words must be known, or
	 * the few there are must look like what the client writes.
	 */
	if (*sure < least_sure || (known[best] * LEAST_KNOWN < seen &&
	    (best != hinted || seen >= LEAST_KNOWN)))
		return NULL;
	return &lexicon->v[best];
}

/* The language of one sentence, when it is clearly not `mine`; else `mine`. */
static size_t
language_of_sentence(const struct lexicon *lexicon, const struct tokens *text,
	const struct sentence *s, size_t mine)
{
	double score[LIMIT_LANGUAGES] = { 0 };
	size_t known[LIMIT_LANGUAGES] = { 0 }, best = mine, words = 0;

	for (uint32_t i = s->first; i < s->end; i++) {
		const struct token *token = &text->v[i];

		if (token->number)
			continue;
		for (size_t k = 0; k < lexicon->n; k++)
			score[k] += word_score(&lexicon->v[k],
				token_word(text, i), token->word_len,
				&known[k]);
		words++;
	}
	for (size_t k = 0; k < lexicon->n; k++)
		if (score[k] > score[best])
			best = k;
	return words < LEAST_WORDS || !lexicon->v[best].has_rules ||
		known[best] * 2 < words ||
		score[best] - score[mine] < much_likelier ? mine : best;
}

const struct tongue *
language_of_others(const struct lexicon *lexicon, const struct tokens *text,
	const struct tongue *tongue, uint8_t **mine, uint8_t **others)
{
	size_t home = (size_t)(tongue - lexicon->v), other = home;
	size_t words[LIMIT_LANGUAGES] = { 0 };
	uint8_t *of = mem_array(text->n_sentences + 1, 1);

	memset(of, (int)home, text->n_sentences + 1);
	for (size_t i = 0; text->n_sentences > 1 && i < text->n_sentences &&
	     text->sentences[i].end <= SEEN; i++) {
		const struct sentence *s = &text->sentences[i];

		of[i] = (uint8_t)language_of_sentence(lexicon, text, s, home);
		if (of[i] != home)
			words[of[i]] += s->end - s->first;
	}
	for (size_t k = 0; k < lexicon->n; k++)
		if (words[k] > words[other])
			other = k;
	if (other == home) {
		free(of);
		return NULL;
	}
	*mine = mem_array(text->n_sentences + 1, 1);
	*others = mem_array(text->n_sentences + 1, 1);
	for (size_t i = 0; i < text->n_sentences; i++) {
		(*others)[i] = of[i] == other;
		(*mine)[i] = of[i] != other;
	}
	free(of);
	return &lexicon->v[other];
}
