/* SPDX-License-Identifier: ISC */
/*
 * Scope: who says it, of whom, and whether it is said to be so at all.  Pure;
 * each question looks at the words of one sentence near the match.
 */
#include "signals/passage.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"

#define REACH 3 /* words that a negator reaches forward */

const struct rule *
passage_rule(const struct passage *p, const struct hit *hit)
{
	return &p->tongue->rules[hit->rule];
}

static void
mark(struct passage *p, const struct hit *hit, enum mark what)
{
	for (uint32_t i = hit->first; i <= hit->last; i++)
		p->marks[i] |= (uint16_t)what;
}

static void
mark_hit(struct passage *p, const struct hit *hit)
{
	const struct rule *rule = passage_rule(p, hit);
	uint32_t sentence = p->tokens->v[hit->first].sentence;

	switch (rule->role) {
	case ROLE_NEGATOR:
		mark(p, hit, MARK_NEGATOR);
		break;
	case ROLE_NEGATOR_BEHIND:
		mark(p, hit, MARK_BEHIND);
		break;
	case ROLE_POLITE:
		mark(p, hit, MARK_POLITE);
		break;
	case ROLE_CONTRAST:
		mark(p, hit, MARK_CONTRAST);
		break;
	case ROLE_CONDITIONAL:
		mark(p, hit, MARK_CONDITIONAL);
		break;
	case ROLE_DEADLINE:
		p->marks[hit->last] |= MARK_DEADLINE;
		break;
	case ROLE_DEADLINE_BEHIND:
		p->marks[hit->first] |= MARK_DEADLINE_BEHIND;
		break;
	case ROLE_DATE_LEAD:
		p->marks[hit->last] |= MARK_DATE_LEAD;
		break;
	case ROLE_INTENSIFIER:
		p->factor[hit->last] = (float)rule->weight;
		break;
	case ROLE_THIRD:
		p->sentence[sentence] |= SCOPE_THIRD;
		break;
	case ROLE_STORY:
		p->sentence[sentence] |= SCOPE_STORY;
		break;
	case ROLE_WE:
		p->persons[sentence] |= PERSON_WE;
		mark(p, hit, MARK_PERSON);
		break;
	case ROLE_YOU:
		p->persons[sentence] |= PERSON_YOU;
		mark(p, hit, MARK_PERSON);
		break;
	case ROLE_PAST:
		p->sentence[sentence] |= SCOPE_PAST;
		break;
	case ROLE_TOPIC:
		p->topic = p->topic || !p->tokens->v[hit->first].quoted;
		break;
	case ROLE_DAY:
		if (rule->value == DAY_MONTH_END)
			mark(p, hit, MARK_MONTH_END);
		break;
	case ROLE_SIGNAL:
	case ROLE_MOOD:
	case ROLE_MONTH:
	case ROLE_WEEKDAY:
	case ROLE_ABOUT:
	case ROLE_NOT:
	case ROLE_OWN:
	case ROLE_INVOICE_LEAD:
	case ROLES:
		break;
	}
}

/* Does an empty line stand before the sentence? */
static bool
begins_paragraph(const struct tokens *t, size_t sentence)
{
	uint32_t first = t->sentences[sentence].first;
	const struct token *a = first == 0 ? NULL : &t->v[first - 1];
	size_t from = a == NULL ? 0 : a->start + a->len;

	return a == NULL || memmem(t->text + from, t->v[first].start - from,
		"\n\n", 2) != NULL;
}

/*
 * What is told of others goes on to the end of its paragraph, or until the
 * writer speaks of us or to us again: "My neighbour is in trouble.  His
 * accountant was late.  He refuses to pay him."
 */
static void
settle_stories(struct passage *p)
{
	bool story = false;

	for (size_t i = 0; i < p->tokens->n_sentences; i++) {
		uint8_t *scope = &p->sentence[i];
		bool begins = (*scope & SCOPE_STORY) != 0 &&
			(p->persons[i] & PERSON_YOU) == 0;

		*scope &= (uint8_t)~SCOPE_STORY;
		story = begins || (story && p->persons[i] == 0 &&
			!begins_paragraph(p->tokens, i));
		if (story)
			*scope |= SCOPE_STORY;
	}
}

/*
 * "My brother-in-law says that we should sue": the story is his, the threat is
 * not.
 */
static bool
names_person(const struct passage *p, const struct hit *hit)
{
	for (uint32_t i = hit->first; i <= hit->last; i++)
		if ((p->marks[i] & MARK_PERSON) != 0)
			return true;
	return false;
}

struct passage *
passage_new(const struct tongue *tongue, struct tokens *tokens, uint8_t *mine,
	bool subject)
{
	struct passage *p = mem_new(sizeof(*p));

	p->tongue = tongue;
	p->tokens = tokens;
	p->subject = subject;
	p->mine = mine;
	p->hits = match_run(tongue, tokens, mine);
	p->marks = mem_array(tokens->n + 1, sizeof(*p->marks));
	p->factor = mem_array(tokens->n + 1, sizeof(*p->factor));
	p->sentence = mem_array(tokens->n_sentences + 1,
		sizeof(*p->sentence));
	p->persons = mem_array(tokens->n_sentences + 1, sizeof(*p->persons));
	p->damage = mem_array(tokens->n_sentences + 1, sizeof(*p->damage));
	p->barred = mem_array(tokens->n + 1, sizeof(*p->barred));
	p->blames = mem_array(tokens->n_sentences + 1, sizeof(*p->blames));
	p->feeling = mem_array(tokens->n_sentences + 1, sizeof(*p->feeling));
	for (size_t i = 0; i < tokens->n; i++)
		p->factor[i] = 1;
	for (size_t i = 0; i < p->hits.n; i++)
		mark_hit(p, &p->hits.v[i]);
	settle_stories(p);
	return p;
}

void
passage_free(struct passage **passage)
{
	if (*passage == NULL)
		return;
	tokens_free(&(*passage)->tokens);
	hits_free(&(*passage)->hits);
	free((*passage)->marks);
	free((*passage)->factor);
	free((*passage)->sentence);
	free((*passage)->persons);
	free((*passage)->mine);
	free((*passage)->damage);
	free((*passage)->barred);
	free((*passage)->blames);
	free((*passage)->feeling);
	mem_free(passage);
}

bool
passage_has(const struct passage *p, size_t sentence)
{
	return p->mine == NULL || p->mine[sentence] != 0;
}

/* "We terminate the contract not", as many languages put it. */
static uint32_t
negator_behind(const struct passage *p, const struct hit *hit)
{
	const struct token *v = p->tokens->v;
	uint32_t i = hit->last + 1;

	for (int n = 0; n <= REACH && i < p->tokens->n; n++, i++) {
		if (v[i].sentence != v[hit->last].sentence ||
		    v[i].clause != v[hit->last].clause ||
		    (p->marks[i] & (MARK_CONTRAST | MARK_CONDITIONAL)) != 0)
			return NOWHERE;
		if ((p->marks[i] & MARK_BEHIND) != 0)
			return i;
	}
	return NOWHERE;
}

/*
 * A negator inside the match that is not its own, shortly before it, or shortly
 * behind it where the language allows that.
 */
uint32_t
passage_negator(const struct passage *p, const struct hit *hit)
{
	const struct token *v = p->tokens->v;
	uint32_t i = hit->first;

	if (passage_rule(p, hit)->negated)
		return NOWHERE;
	for (uint32_t k = hit->first; k <= hit->last; k++)
		if ((p->marks[k] & MARK_NEGATOR) != 0)
			return k;
	for (int n = 0; n < REACH && i > 0; n++) {
		i--;
		if (v[i].sentence != v[hit->first].sentence ||
		    v[i].clause != v[hit->first].clause ||
		    (p->marks[i] & MARK_CONTRAST) != 0)
			break;
		if ((p->marks[i] & MARK_NEGATOR) != 0)
			return i;
	}
	return negator_behind(p, hit);
}

/* "if", "once" before the match in its clause or the one before. */
uint32_t
passage_condition(const struct passage *p, const struct hit *hit)
{
	const struct token *v = p->tokens->v;

	for (uint32_t i = hit->first, n = 0; n < 8 && i > 0; n++) {
		i--;
		if (v[i].sentence != v[hit->first].sentence)
			break;
		if ((p->marks[i] & MARK_CONDITIONAL) != 0)
			return i;
	}
	return NOWHERE;
}

/*
 * Of "we paid on Monday, did you get it?" only the end is a question.
 */
static bool
asked(const struct passage *p, const struct token *word)
{
	const struct sentence *s = &p->tokens->sentences[word->sentence];

	return s->question &&
		word->clause == p->tokens->v[s->end - 1].clause;
}

unsigned
passage_scope(const struct passage *p, const struct hit *hit)
{
	const struct token *first = &p->tokens->v[hit->first];
	unsigned scope = p->sentence[first->sentence];

	if ((scope & SCOPE_STORY) != 0 && !names_person(p, hit))
		scope |= SCOPE_THIRD;
	if (p->topic)
		scope |= SCOPE_TOPIC;
	if (asked(p, first))
		scope |= SCOPE_QUESTION;
	if (first->quoted)
		scope |= SCOPE_QUOTED;
	if (passage_negator(p, hit) != NOWHERE)
		scope |= SCOPE_NEGATED;
	if (passage_condition(p, hit) != NOWHERE)
		scope |= SCOPE_CONDITIONAL;
	return scope;
}

struct evidence
passage_evidence(const struct passage *p, uint32_t first, uint32_t last)
{
	const struct token *a = &p->tokens->v[first], *b = &p->tokens->v[last];
	struct evidence e = {
		.in_subject = p->subject,
		.start = a->start,
		.len = b->start + b->len - a->start,
	};
	char *copy = mem_strn(p->tokens->text + e.start, e.len);

	e.words = utf8_line(copy, LIMIT_EVIDENCE);
	free(copy);
	return e;
}
