/* SPDX-License-Identifier: ISC */
/*
 * Reasons in words.  A person must understand from them what to change, so
 * each names the words that did it and the line of the file that says so.
 */
#include "signals/trace.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "signals/own.h"

static void
because(struct buf *why, const char *what, const struct passage *p,
	uint32_t token)
{
	struct evidence e;

	if (why->len > 0)
		buf_str(why, "; ");
	buf_str(why, what);
	if (token == NOWHERE)
		return;
	e = passage_evidence(p, token, token);
	buf_printf(why, " \"%s\"", e.words);
	free(e.words);
}

/* What of the scopes in `asked` the match stands in. */
static void
scopes(struct buf *why, const struct passage *p, const struct hit *hit,
	unsigned asked)
{
	static const struct {
		enum scope scope;
		const char *what;
	} plain[] = {
		{ SCOPE_QUESTION, "in a question" },
		{ SCOPE_THIRD, "said of somebody else" },
		{ SCOPE_PAST, "said of long ago" },
		{ SCOPE_QUOTED, "in quotation marks" },
		{ SCOPE_TOPIC, "in a text handed over to be worked on" },
	};

	if ((asked & SCOPE_NEGATED) != 0)
		because(why, "negated by", p, passage_negator(p, hit));
	if ((asked & SCOPE_CONDITIONAL) != 0)
		because(why, "depends on", p, passage_condition(p, hit));
	for (size_t i = 0; i < HEED_COUNT(plain); i++)
		if ((asked & plain[i].scope) != 0)
			because(why, plain[i].what, p, NOWHERE);
}

static struct trace_row *
row(struct trace *trace, const struct passage *p, uint32_t first,
	uint32_t last)
{
	struct trace_row *r;

	if (trace->n == LIMIT_TRACE)
		return NULL;
	trace->v = mem_grow(trace->v, trace->n + 1, sizeof(*trace->v));
	r = &trace->v[trace->n++];
	*r = (struct trace_row) {
		.evidence = passage_evidence(p, first, last),
		.language = p->tongue->code,
	};
	return r;
}

static struct trace_row *
rule_row(struct trace *trace, const struct passage *p, const struct hit *hit)
{
	const struct rule *rule = passage_rule(p, hit);
	struct trace_row *r = row(trace, p, hit->first, hit->last);

	if (r == NULL)
		return NULL;
	r->mood = rule->role == ROLE_MOOD;
	r->kind = r->mood ? SIGNAL_KINDS : (enum signal_kind)rule->value;
	r->file = rule->file;
	r->line = rule->line;
	r->weight = rule->weight;
	return r;
}

void
trace_signal(struct trace *trace, const struct passage *p,
	const struct hit *hit, unsigned silent, const char *why)
{
	struct trace_row *r = trace == NULL ? NULL : rule_row(trace, p, hit);
	struct buf text = buf_new(LIMIT_EVIDENCE * 4);

	if (r == NULL)
		return;
	scopes(&text, p, hit, silent);
	if (why != NULL)
		because(&text, why, p, NOWHERE);
	r->counted = silent == 0 && why == NULL ? r->weight : 0;
	r->why = buf_take(&text);
}

void
trace_built_in(struct trace *trace, const struct passage *p,
	enum signal_kind kind, double weight, uint32_t first, uint32_t last,
	const char *why)
{
	struct trace_row *r = trace == NULL ? NULL :
		row(trace, p, first, last);

	if (r == NULL)
		return;
	r->kind = kind;
	r->mood = kind == SIGNAL_KINDS;
	r->weight = r->counted = weight;
	r->why = mem_str(why);
}

void
trace_aspect(struct trace *trace, const struct passage *p,
	const struct hit *hit, enum signal_kind kind, double weight,
	double feeling)
{
	struct trace_row *r = trace == NULL ? NULL : rule_row(trace, p, hit);

	if (r == NULL)
		return;
	r->kind = kind;
	r->weight = r->counted = weight;
	r->why = mem_str(feeling < 0 ? "beside bad words" :
		"beside good words");
}

void
trace_mood(struct trace *trace, const struct passage *p,
	const struct hit *hit, double counted, const struct shading *s)
{
	struct trace_row *r = trace == NULL ? NULL : rule_row(trace, p, hit);
	struct buf text = buf_new(LIMIT_EVIDENCE * 4);

	if (r == NULL)
		return;
	scopes(&text, p, hit, s->scope & (SCOPE_NEGATED | SCOPE_QUESTION |
		SCOPE_QUOTED | SCOPE_THIRD | SCOPE_PAST));
	if (s->contrast != 1)
		because(&text, s->contrast < 1 ? "less before" : "more behind",
			p, s->but);
	if (s->intensity != 1)
		because(&text, s->intensity < 1 ? "weakened" :
			"strengthened", p, NOWHERE);
	if (s->sarcasm != 1)
		because(&text, "praise beside damage", p, NOWHERE);
	if (s->shouted)
		because(&text, "in capitals", p, NOWHERE);
	if (s->polite)
		because(&text, "politeness that is only form", p, NOWHERE);
	if (s->hidden)
		because(&text, "a longer phrase counts", p, NOWHERE);
	r->hidden = s->hidden;
	r->counted = counted;
	r->why = buf_take(&text);
}

void
trace_free(struct trace *trace)
{
	for (size_t i = 0; i < trace->n; i++) {
		free(trace->v[i].evidence.words);
		free(trace->v[i].why);
	}
	free(trace->v);
	free(trace->words);
	free(trace->concepts);
	*trace = (struct trace) { 0 };
}
