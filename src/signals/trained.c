/* SPDX-License-Identifier: ISC */
/*
 * A second opinion out of counted words.  Text and subject are one bag of word
 * beginnings, each counted once, a denied one being another word than itself;
 * the rarer a word, the more it weighs, and a long text weighs no more than a
 * short one.  Pure; the text is a stranger's, and only looked up.
 */
#include "signals/trained.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "signals/findings.h"

#define NAMED  5 /* words that an opinion is explained with */
#define AROUND 3 /* words shown on each side of the loudest */

static const size_t least_words = 12; /* few words are a matter of phrases */
static const size_t words_max = MIB(1);

/* A word of the message, where it first stands. */
struct place {
	const struct passage *passage;
	uint32_t token;
	uint32_t word; /* of trained.words, or NAME_NONE */
	double share;  /* of its part in the whole */
};

struct bag {
	struct names seen;
	struct place *v;
	size_t n;
	double length; /* of the vector of rarities */
};

/* The first letters of the word, without the marks over them. */
static void
beginning(const struct tokens *t, uint32_t i, bool denied,
	char out[LIMIT_TOKEN + 1])
{
	const char *word = token_word(t, i) + t->v[i].elided;
	char bare[LIMIT_TOKEN];
	size_t end = 0, len;

	word_bare(word, bare);
	len = strlen(bare);
	for (int n = 0; n < TRAINED_LETTERS && end < len; n++) {
		uint32_t rune;

		end += utf8_next(bare + end, len - end, &rune);
	}
	out[0] = '!';
	memcpy(out + denied, bare, end);
	out[end + denied] = '\0';
}

static void
put(struct bag *bag, const struct trained *l, const struct passage *p,
	uint32_t token, const char *word)
{
	uint32_t before = bag->seen.n;
	struct place place = { p, token, 0, 0 };

	if (names_add(&bag->seen, word, strlen(word)) != before)
		return;
	place.word = names_find(&l->words, word, strlen(word));
	if ((bag->n & (bag->n - 1)) == 0)
		bag->v = mem_grow(bag->v, bag->n == 0 ? 1 : bag->n * 2,
			sizeof(*bag->v));
	bag->v[bag->n++] = place;
}

static void
fill(struct bag *bag, const struct trained *l, const struct passage *p)
{
	const struct token *v = p->tokens->v;
	char word[LIMIT_TOKEN + 1];
	int denied = 0;

	for (uint32_t i = 0; i < p->tokens->n; i++) {
		if (i > 0 && (v[i].sentence != v[i - 1].sentence ||
			v[i].clause != v[i - 1].clause))
			denied = 0;
		if ((p->marks[i] & MARK_CONTRAST) != 0)
			denied = 0;
		if (!v[i].number && !v[i].quoted &&
		    passage_has(p, v[i].sentence)) {
			beginning(p->tokens, i, denied > 0, word);
			put(bag, l, p, i, word);
		}
		denied = (p->marks[i] & MARK_NEGATOR) != 0 ? TRAINED_REACH :
			denied - 1;
	}
}

static void
measure(struct bag *bag, const struct trained *l)
{
	double sum = 0;

	for (size_t i = 0; i < bag->n; i++)
		sum += pow(bag->v[i].word == NAME_NONE ? (double)l->rarest :
			(double)l->rarity[bag->v[i].word], 2);
	bag->length = sqrt(sum);
}

/* How much the word speaks for what is asked. */
static double
part(const struct bag *bag, const struct trained *l, const struct place *at,
	int asked)
{
	if (at->word == NAME_NONE)
		return 0;
	for (uint32_t i = l->from[at->word]; i < l->from[at->word + 1]; i++)
		if (l->v[i].asked == asked)
			return (double)l->v[i].weight *
				(double)l->rarity[at->word] / bag->length;
	return 0;
}

/* The odds that it is so, as their natural logarithm. */
static double
odds_of(const struct bag *bag, const struct trained *l, int asked)
{
	double sum = l->bias[asked];

	for (size_t i = 0; i < bag->n; i++)
		sum += bag->v[i].share = part(bag, l, &bag->v[i], asked);
	return sum;
}

/* The words that speak the loudest, for it (1) or against it (-1). */
static size_t
loudest(const struct bag *bag, int side, const struct place *out[NAMED])
{
	size_t n = 0;

	for (size_t i = 0; i < bag->n; i++) {
		double loud = bag->v[i].share * side;
		size_t at = n;

		if (loud <= 0)
			continue;
		while (at > 0 && out[at - 1]->share * side < loud)
			at--;
		if (at == NAMED)
			continue;
		if (n < NAMED)
			n++;
		memmove(out + at + 1, out + at,
			(n - at - 1) * sizeof(out[0]));
		out[at] = &bag->v[i];
	}
	return n;
}

static char *
named(const struct place *const words[NAMED], size_t n, bool so)
{
	struct buf text = buf_new(LIMIT_EVIDENCE * 2);

	buf_printf(&text, "labelled mail with such words says %s: ",
		so ? "so" : "otherwise");
	for (size_t i = 0; i < n; i++) {
		struct evidence e = passage_evidence(words[i]->passage,
			words[i]->token, words[i]->token);

		buf_printf(&text, "%s%s", i == 0 ? "" : ", ", e.words);
		free(e.words);
	}
	return buf_take(&text);
}

static void
tell(struct trace *trace, enum signal_kind kind, double change,
	const struct place *const words[NAMED], size_t n, bool so)
{
	char *why;

	if (trace == NULL || change == 0)
		return;
	why = named(words, n, so);
	trace_built_in(trace, words[0]->passage, kind, change,
		words[0]->token, words[0]->token, why);
	free(why);
}

/*
 * One word says nothing to a person who reads a notice on a telephone: what
 * stands around it in its sentence does.
 */
static double
weigh(struct findings *f, enum signal_kind kind, double odds, double trust,
	const struct place *at)
{
	const struct tokens *t = at->passage->tokens;
	const struct sentence *s = &t->sentences[t->v[at->token].sentence];
	uint32_t first = at->token - s->first > AROUND ?
		at->token - AROUND : s->first;
	uint32_t last = s->end - at->token > AROUND ?
		at->token + AROUND : s->end - 1;

	return findings_weigh(f, kind, odds, trust, at->passage, first, last);
}

static void
say_kind(struct findings *f, struct bag *bag, const struct trained *l,
	enum signal_kind kind, double trust)
{
	const struct place *words[NAMED] = { NULL };
	double odds = odds_of(bag, l, (int)kind);
	size_t n = loudest(bag, odds > 0 ? 1 : -1, words);

	if (n > 0)
		tell(f->trace, kind, weigh(f, kind, odds, trust, words[0]),
			words, n, odds > 0);
}

static double
chance(double odds)
{
	return 1 / (1 + exp(-odds));
}

static double
say_feeling(struct findings *f, struct bag *bag, const struct trained *l,
	double most)
{
	const struct place *words[NAMED] = { NULL };
	double good, bad, sum;
	size_t n;

	if (!l->asked[TRAINED_GOOD] || !l->asked[TRAINED_BAD])
		return 0;
	good = chance(odds_of(bag, l, TRAINED_GOOD));
	bad = chance(odds_of(bag, l, TRAINED_BAD));
	sum = (good - bad) * most;
	if (sum > 0)
		odds_of(bag, l, TRAINED_GOOD); /* whose words are named */
	n = loudest(bag, 1, words);
	if (n > 0)
		tell(f->trace, SIGNAL_KINDS, sum, words, n, true);
	return n > 0 ? sum : 0;
}

static void
keep_words(struct trace *trace, const struct bag *bag)
{
	struct buf text = buf_new(words_max);

	for (uint32_t i = 0; i < bag->seen.n; i++)
		buf_printf(&text, "%s%s", i == 0 ? "" : " ",
			bag->seen.bytes + bag->seen.keys[i].at);
	trace->words = buf_take(&text);
}

/*
 * May counted words speak of that kind?  Alarms share their words (a contract
 * that ends is near a court), so where phrases have raised one, words alone
 * raise no other.
 */
static bool
may_say(const struct findings *f, const struct trained *l, int kind,
	bool alarmed)
{
	return l->asked[kind] && !(alarmed && kind <= SIGNAL_REPUTATION &&
		!findings_has(f, (enum signal_kind)kind));
}

static bool
is_alarmed(const struct findings *f)
{
	bool is = false;

	for (int i = 0; i <= SIGNAL_REPUTATION; i++)
		is |= findings_has(f, (enum signal_kind)i);
	return is;
}

double
trained_read(struct findings *f)
{
	const struct passage *text = f->passages[PASSAGE_TEXT];
	const struct trained *l = text == NULL ? NULL : &text->tongue->trained;
	struct bag bag = { 0 };
	double sum = 0;

	if (l == NULL || (!l->any && f->trace == NULL))
		return 0;
	fill(&bag, l, text);
	if (f->passages[PASSAGE_SUBJECT] != NULL)
		fill(&bag, l, f->passages[PASSAGE_SUBJECT]);
	measure(&bag, l);
	if (f->trace != NULL)
		keep_words(f->trace, &bag);
	/* in words of others that are handed over, nobody speaks to us */
	if (bag.length > 0 && l->any && !text->topic) {
		const struct figures *figures = &text->tongue->figures;
		bool alarmed = is_alarmed(f);

		for (int i = 0; i < SIGNAL_KINDS; i++)
			if (bag.n >= least_words && may_say(f, l, i, alarmed))
				say_kind(f, &bag, l, (enum signal_kind)i,
					figures->trained);
		sum = say_feeling(f, &bag, l, figures->trained_feeling);
	}
	names_free(&bag.seen);
	free(bag.v);
	return sum;
}
