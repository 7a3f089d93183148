/* SPDX-License-Identifier: ISC */
/*
 * A second opinion out of counted words.  Text and subject are one bag of stems
 * (bag.h), each counted once; the rarer one is, the more it weighs, and a long
 * text weighs no more than a short one.  Pure.
 */
#include "signals/trained.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "signals/bag.h"
#include "signals/findings.h"

#define NAMED  5 /* words that an opinion is explained with */
#define AROUND 3 /* words shown on each side of the loudest */

static const uint32_t least_words = 12; /* few words are a matter of phrases */
static const size_t words_max = MIB(1);

/* The stems of the language, or what they stand for in all of them. */
struct view {
	const struct trained *trained;
	struct bag bag;
	double length; /* of the vector of rarities */
};

enum { OWN, SHARED, VIEWS };

struct opinion {
	struct view v[VIEWS];
	double odds[TRAINED_ASKED]; /* that it is so: natural logarithms */
	bool asked[TRAINED_ASKED];
};

/* What speaks the loudest for an answer, or against it. */
struct loudest {
	const struct feature *v[NAMED];
	size_t n;
};

/* Of what is not known, whole words make the others weigh less. */
static double
rarity_of(const struct trained *l, const struct feature *feature)
{
	if (feature->known != NAME_NONE)
		return (double)l->rarity[feature->known];
	return feature->part ? 0 : (double)l->rarest;
}

static void
add_up(struct opinion *o, struct view *view)
{
	const struct trained *l = view->trained;
	double sum = 0;

	for (uint32_t i = 0; i < view->bag.seen.n; i++)
		sum += pow(rarity_of(l, &view->bag.v[i]), 2);
	view->length = sqrt(sum);
	for (int i = 0; i < TRAINED_ASKED; i++) {
		o->odds[i] += l->bias[i];
		o->asked[i] |= l->asked[i];
	}
	for (uint32_t i = 0; i < view->bag.seen.n; i++) {
		uint32_t known = view->bag.v[i].known;

		if (known == NAME_NONE)
			continue;
		for (uint32_t k = l->from[known]; k < l->from[known + 1]; k++)
			o->odds[l->v[k].asked] += (double)l->v[k].weight *
				(double)l->rarity[known] / view->length;
	}
}

/* How much the feature speaks for what is asked. */
static double
loudness(const struct view *view, const struct feature *feature, int asked)
{
	const struct trained *l = view->trained;
	uint32_t known = feature->known;

	if (known == NAME_NONE)
		return 0;
	for (uint32_t i = l->from[known]; i < l->from[known + 1]; i++)
		if (l->v[i].asked == asked)
			return (double)l->v[i].weight *
				(double)l->rarity[known] / view->length;
	return 0;
}

/* A word is named once, not also by its half and its pairs. */
static bool
is_named(const struct loudest *loudest, const struct feature *feature)
{
	for (size_t i = 0; i < loudest->n; i++)
		if (loudest->v[i]->passage == feature->passage &&
		    loudest->v[i]->first <= feature->last &&
		    feature->first <= loudest->v[i]->last)
			return true;
	return false;
}

static const struct feature *
next_loudest(const struct opinion *o, int asked, int side,
	const struct loudest *named)
{
	const struct feature *best = NULL;
	double most = 0;

	for (int v = 0; v < VIEWS; v++)
		for (uint32_t i = 0; i < o->v[v].bag.seen.n; i++) {
			const struct feature *feature = &o->v[v].bag.v[i];
			double loud = side *
				loudness(&o->v[v], feature, asked);

			if (loud > most && !is_named(named, feature)) {
				most = loud;
				best = feature;
			}
		}
	return best;
}

/* Those that speak for it (side 1) or against it (-1), `most` of them. */
static struct loudest
loudest_of(const struct opinion *o, int asked, int side, size_t most)
{
	struct loudest out = { .n = 0 };

	while (out.n < most) {
		const struct feature *best = next_loudest(o, asked, side, &out);

		if (best == NULL)
			break;
		out.v[out.n++] = best;
	}
	return out;
}

static char *
named(const struct loudest *words, bool so)
{
	struct buf text = buf_new(LIMIT_EVIDENCE * 2);

	buf_printf(&text, "labelled mail with such words says %s: ",
		so ? "so" : "otherwise");
	for (size_t i = 0; i < words->n; i++) {
		struct evidence e = passage_evidence(words->v[i]->passage,
			words->v[i]->first, words->v[i]->last);

		buf_printf(&text, "%s%s", i == 0 ? "" : ", ", e.words);
		free(e.words);
	}
	return buf_take(&text);
}

static void
tell(struct trace *trace, enum signal_kind kind, double change,
	const struct loudest *words, bool so)
{
	char *why;

	if (trace == NULL || change == 0)
		return;
	why = named(words, so);
	trace_built_in(trace, words->v[0]->passage, kind, change,
		words->v[0]->first, words->v[0]->last, why);
	free(why);
}

/*
 * One word says nothing to a person who reads a notice on a telephone: what
 * stands around it in its sentence does.
 */
static double
weigh(struct findings *f, enum signal_kind kind, double odds, double trust,
	const struct feature *at)
{
	const struct tokens *t = at->passage->tokens;
	const struct sentence *s = &t->sentences[t->v[at->first].sentence];
	uint32_t first = at->first - s->first > AROUND ?
		at->first - AROUND : s->first;
	uint32_t last = s->end - at->last > AROUND ?
		at->last + AROUND : s->end - 1;

	return findings_weigh(f, kind, odds, trust, at->passage, first, last);
}

static void
say_kind(struct findings *f, const struct opinion *o, enum signal_kind kind,
	double trust)
{
	double odds = o->odds[kind];
	struct loudest words = loudest_of(o, (int)kind, odds > 0 ? 1 : -1,
		f->trace == NULL ? 1 : NAMED);

	if (words.n > 0)
		tell(f->trace, kind,
			weigh(f, kind, odds, trust, words.v[0]), &words,
			odds > 0);
}

/* Odds are cautious: fitted to few texts, they were too near to 1. */
static double
chance(double odds)
{
	static const double sharper = 1.5;

	return 1 / (1 + exp(-sharper * odds));
}

/* Few words are a matter of phrases, of few more so. */
static double
say_feeling(struct findings *f, const struct opinion *o, double most)
{
	uint32_t n = o->v[OWN].bag.words;
	double sum;
	struct loudest words;

	if (!o->asked[TRAINED_GOOD] || !o->asked[TRAINED_BAD])
		return 0;
	f->counted = n < least_words ? (double)n / least_words : 1;
	sum = (chance(o->odds[TRAINED_GOOD]) - chance(o->odds[TRAINED_BAD])) *
		most * f->counted;
	words = loudest_of(o, sum > 0 ? TRAINED_GOOD : TRAINED_BAD, 1,
		f->trace == NULL ? 1 : NAMED);
	if (words.n > 0)
		tell(f->trace, SIGNAL_KINDS, sum, &words, true);
	return words.n > 0 ? sum : 0;
}

static char *
features_text(const struct names *seen)
{
	struct buf text = buf_new(words_max);

	for (uint32_t i = 0; i < seen->n; i++)
		buf_printf(&text, "%s%s", i == 0 ? "" : " ",
			seen->bytes + seen->keys[i].at);
	return buf_take(&text);
}

static double
speak(struct findings *f, struct opinion *o, const struct figures *figures)
{
	for (int v = 0; v < VIEWS; v++)
		if (o->v[v].trained->any && o->v[v].bag.words > 0)
			add_up(o, &o->v[v]);
	for (int i = 0; i < SIGNAL_KINDS; i++)
		if (o->v[OWN].bag.words >= least_words && o->asked[i])
			say_kind(f, o, (enum signal_kind)i, figures->trained);
	return say_feeling(f, o, figures->trained_feeling);
}

static void
fill(struct opinion *o, const struct passage *p)
{
	if (p != NULL)
		bag_fill(&o->v[OWN].bag, &o->v[SHARED].bag, p);
}

double
trained_read(struct findings *f)
{
	const struct passage *text = f->passages[PASSAGE_TEXT];
	struct opinion o = { 0 };
	double sum = 0;

	if (text == NULL)
		return 0;
	o.v[OWN].trained = &text->tongue->trained;
	o.v[SHARED].trained = text->tongue->shared;
	if (f->trace == NULL && !o.v[OWN].trained->any &&
	    !o.v[SHARED].trained->any)
		return 0;
	for (int v = 0; v < VIEWS; v++)
		o.v[v].bag.known = &o.v[v].trained->words;
	fill(&o, text);
	fill(&o, f->passages[PASSAGE_SUBJECT]);
	if (f->trace != NULL) {
		f->trace->words = features_text(&o.v[OWN].bag.seen);
		f->trace->concepts = features_text(&o.v[SHARED].bag.seen);
	}
	/* in words of others that are handed over, nobody speaks to us */
	if (!text->topic)
		sum = speak(f, &o, &text->tongue->figures);
	for (int v = 0; v < VIEWS; v++)
		bag_free(&o.v[v].bag);
	return sum;
}
