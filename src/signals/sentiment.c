/* SPDX-License-Identifier: ISC */
/*
 * The sum of the words that carry feeling, each in its scope: negation turns
 * and weakens, "very" multiplies, what stands before "but" counts less than
 * what stands behind, questions and quotes count less, politeness that is only
 * form counts nothing, capitals and "!" make more of what is there.
 */
#include "signals/sentiment.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

#define NEAR 2 /* words that an intensifier reaches forward */

static const double scale = 3;

/* Is there a "but" behind (or before) the word in its sentence? */
static double
contrast(const struct passage *p, const struct hit *hit, uint32_t *but)
{
	uint32_t s = p->tokens->v[hit->first].sentence;
	const struct sentence *sentence = &p->tokens->sentences[s];

	for (uint32_t i = hit->last + 1; i < sentence->end &&
	     i < hit->last + 30; i++)
		if ((p->marks[i] & MARK_CONTRAST) != 0) {
			*but = i;
			return p->tongue->figures.before_but;
		}
	for (uint32_t i = hit->first, n = 0; i > sentence->first && n < 30;
	     n++)
		if ((p->marks[--i] & MARK_CONTRAST) != 0) {
			*but = i;
			return p->tongue->figures.behind_but;
		}
	*but = NOWHERE;
	return 1;
}

/*
 * "Great job, the site is down again": praise in one sentence with damage, or
 * right before it, and no "but" between them.
 */
bool
sentiment_mocks(const struct passage *p, const struct hit *hit)
{
	uint32_t s = p->tokens->v[hit->first].sentence;

	return p->damage[s] != 0 || (s + 1 < p->tokens->n_sentences &&
		p->damage[s + 1] != 0);
}

static double
intensity(const struct passage *p, const struct hit *hit)
{
	double factor = 1;

	for (uint32_t i = hit->first, n = 0; i > 0 && n < NEAR; n++) {
		i--;
		if (p->tokens->v[i].sentence !=
		    p->tokens->v[hit->first].sentence)
			break;
		factor *= (double)p->factor[i];
	}
	return factor > 3 ? 3 : factor;
}

static double
weigh(const struct passage *p, const struct hit *hit, struct shading *s)
{
	const struct figures *f = &p->tongue->figures;
	double weight = passage_rule(p, hit)->weight;

	s->scope = passage_scope(p, hit);
	s->intensity = intensity(p, hit);
	s->contrast = contrast(p, hit, &s->but);
	s->shouted = p->tokens->v[hit->first].capital;
	s->sarcasm = 1;
	weight *= s->intensity * s->contrast;
	if ((s->scope & SCOPE_NEGATED) != 0)
		weight *= weight < 0 ? f->turned_bad : f->turned;
	if (weight > 0 && s->but == NOWHERE && sentiment_mocks(p, hit))
		s->sarcasm = f->sarcasm;
	weight *= s->sarcasm;
	if ((s->scope & SCOPE_QUESTION) != 0)
		weight *= f->in_question;
	if ((s->scope & (SCOPE_QUOTED | SCOPE_THIRD | SCOPE_PAST)) != 0)
		weight *= f->in_quotes;
	return s->shouted ? weight * f->shouted : weight;
}

static void
remember(struct mood *mood, const struct hit *hit, double weight)
{
	size_t at = mood->n;

	while (at > 0 && fabs(mood->v[at - 1].weight) < fabs(weight))
		at--;
	if (at == LIMIT_MOOD)
		return;
	if (mood->n < LIMIT_MOOD)
		mood->n++;
	memmove(mood->v + at + 1, mood->v + at,
		(mood->n - at - 1) * sizeof(mood->v[0]));
	mood->v[at] = (struct mood_word) { hit->first, hit->last, weight };
}

/* For each token the longest mood phrase over it: "not bad" hides "bad". */
static uint32_t *
longest(const struct passage *p)
{
	uint32_t *best = mem_array(p->tokens->n + 1, sizeof(*best));

	for (size_t i = 0; i < p->hits.n; i++) {
		const struct hit *hit = &p->hits.v[i];

		if (passage_rule(p, hit)->role != ROLE_MOOD &&
		    passage_rule(p, hit)->role != ROLE_POLITE)
			continue;
		for (uint32_t k = hit->first; k <= hit->last; k++) {
			const struct rule *old = best[k] == 0 ? NULL :
				passage_rule(p, &p->hits.v[best[k] - 1]);

			if (old == NULL ||
			    old->words < passage_rule(p, hit)->words)
				best[k] = (uint32_t)i + 1;
		}
	}
	return best;
}

void
sentiment_words(const struct passage *p, struct mood *mood,
	struct trace *trace)
{
	uint32_t *best = longest(p);
	double sum = 0;

	for (size_t i = 0; i < p->hits.n; i++) {
		const struct hit *hit = &p->hits.v[i];
		struct shading s = { .contrast = 1, .intensity = 1,
			.sarcasm = 1, .but = NOWHERE };
		double weight = 0;

		if (passage_rule(p, hit)->role != ROLE_MOOD)
			continue;
		s.hidden = best[hit->first] != i + 1;
		s.polite = (p->marks[hit->first] & MARK_POLITE) != 0;
		if (!s.hidden && !s.polite) {
			weight = weigh(p, hit, &s);
			sum += weight;
			p->feeling[p->tokens->v[hit->first].sentence] +=
				(float)weight;
			remember(mood, hit, weight);
		}
		trace_mood(trace, p, hit, weight, &s);
	}
	free(best);
	if (p->tokens->exclamations > 1 && sum != 0)
		sum *= 1.15;
	mood->sum += sum;
}

double
sentiment_scale(double sum)
{
	return tanh(sum / scale);
}

enum feeling
sentiment_feeling(double sum, const struct figures *figures)
{
	return sum <= figures->negative_from ? FEELING_NEGATIVE :
		sum >= figures->positive_from ? FEELING_POSITIVE :
		FEELING_NEUTRAL;
}
