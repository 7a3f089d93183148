/* SPDX-License-Identifier: ISC */
/*
 * From matches to signals: a match counts unless its scope silences it, and
 * independent matches add up like chances.  Pure.
 */
#include "signals/findings.h"

#include <math.h>
#include <stdlib.h>

#include "base/base.h"
#include "signals/sentiment.h"

/* below this what was found is not said */
static const double least_sure = 0.5;
static const double blame = -0.8; /* a feeling that needs no other reason */
static const double question_weight = 0.55;
static const size_t machine_words = 80; /* machines write briefly */

#define THIRD_HAND (SCOPE_THIRD | SCOPE_PAST | SCOPE_TOPIC | SCOPE_QUOTED)
#define NOT_OURS   (SCOPE_QUOTED | SCOPE_THIRD | SCOPE_NEGATED)

static const struct {
	unsigned silenced; /* by any enum scope of these */
	double feeling;	   /* what it adds to the sentiment */
	bool damage;	   /* praise beside it is meant otherwise */
} kinds[SIGNAL_KINDS] = {
	[SIGNAL_LEGAL] = { THIRD_HAND | SCOPE_NEGATED, -1.0, false },
	[SIGNAL_PAYMENT_REFUSED] = { THIRD_HAND | SCOPE_NEGATED, -1.5, false },
	[SIGNAL_LEAVING] = { THIRD_HAND | SCOPE_NEGATED, -1.3, false },
	[SIGNAL_REPUTATION] = { THIRD_HAND | SCOPE_NEGATED, -1.5, false },
	[SIGNAL_INSOLVENCY] = { THIRD_HAND | SCOPE_NEGATED | SCOPE_QUESTION, 0,
		false },
	[SIGNAL_ESCALATION] = { SCOPE_QUOTED | SCOPE_NEGATED, -0.7, false },
	[SIGNAL_STOP] = { THIRD_HAND | SCOPE_CONDITIONAL, -0.4, false },
	[SIGNAL_PAYMENT_DISPUTED] = { THIRD_HAND | SCOPE_NEGATED, -0.8, false },
	[SIGNAL_COMPLAINT_DELAY] = { NOT_OURS, -1.0, true },
	[SIGNAL_COMPLAINT_QUALITY] = { NOT_OURS, -0.9, true },
	[SIGNAL_COMPLAINT_NEGLECT] = { NOT_OURS, -1.1, true },
	[SIGNAL_COMPLAINT_COST] = { NOT_OURS, -0.9, false },
	[SIGNAL_PAYMENT_DELAYED] = { NOT_OURS | SCOPE_PAST, 0, false },
	[SIGNAL_PAYMENT_PARTIAL] = { NOT_OURS | SCOPE_PAST | SCOPE_QUESTION, 0,
		false },
	[SIGNAL_URGENT] = { SCOPE_QUOTED | SCOPE_NEGATED, -0.1, false },
	[SIGNAL_PAYMENT_QUERY] = { SCOPE_QUOTED | SCOPE_THIRD, 0, false },
	[SIGNAL_REQUEST] = { SCOPE_QUOTED, 0, false },
	[SIGNAL_REDIRECT] = { THIRD_HAND | SCOPE_NEGATED | SCOPE_QUESTION, 0,
		false },
	[SIGNAL_MEETING_OFF] = { SCOPE_QUOTED | SCOPE_NEGATED, 0, false },
	[SIGNAL_PAYMENT_PROMISED] = { SCOPE_QUOTED | SCOPE_THIRD |
		SCOPE_NEGATED | SCOPE_QUESTION, 0, false },
	[SIGNAL_PAYMENT_SENT] = { THIRD_HAND | SCOPE_NEGATED | SCOPE_QUESTION |
		SCOPE_CONDITIONAL, 0, false },
	[SIGNAL_GROWTH] = { SCOPE_QUOTED | SCOPE_NEGATED, 0.6, false },
	[SIGNAL_PRAISE] = { SCOPE_QUOTED | SCOPE_NEGATED | SCOPE_CONDITIONAL,
		1.6, false },
	[SIGNAL_AUTO] = { 0, 0, false },
};

double
findings_feeling(enum signal_kind kind)
{
	return kinds[kind].feeling;
}

void
findings_add(struct findings *f, enum signal_kind kind, double weight,
	const struct passage *p, uint32_t first, uint32_t last)
{
	struct finding *found = &f->found[kind];

	/* overlapping patterns are one piece of evidence, not two */
	if (found->passage == p && first <= found->last &&
	    last >= found->first) {
		if (weight > found->weight)
			found->weight = weight;
	} else {
		found->weight = 1 - (1 - found->weight) * (1 - weight);
	}
	if (found->passage == NULL || weight > found->strongest) {
		found->strongest = weight;
		found->passage = p;
		found->first = first;
		found->last = last;
	}
}

/* Do words of [not ...] lie over the match? */
static bool
barred(const struct passage *p, const struct hit *hit, enum signal_kind kind)
{
	for (uint32_t i = hit->first; i <= hit->last; i++)
		if ((p->barred[i] & UINT32_C(1) << kind) != 0)
			return true;
	return false;
}

/* Why the match says nothing of its kind; NULL: it does. */
static const char *
why_not(const struct passage *p, const struct hit *hit, enum signal_kind kind)
{
	/* a person may speak of a ticket number, at length */
	if (kind == SIGNAL_AUTO && p->tokens->n > machine_words)
		return "machines write briefly";
	/* "thank you in advance" thanks for nothing yet */
	if (kind == SIGNAL_PRAISE && (p->marks[hit->first] & MARK_POLITE) != 0)
		return "politeness that is only form";
	/* where irony is turned, it does not praise either */
	if (kind == SIGNAL_PRAISE && p->tongue->figures.sarcasm <= 0 &&
	    sentiment_mocks(p, hit))
		return "praise beside damage";
	if (barred(p, hit, kind))
		return "a phrase of [not ...] says so";
	return NULL;
}

/*
 * "Court ... court ... court" is one weak reason, not three.  Remembers a few
 * rules only, so that the cost stays linear.
 */
static bool
weak_again(struct finding *found, uint32_t rule)
{
	for (size_t i = 0; i < found->n_weak; i++)
		if (found->weak[i] == rule)
			return true;
	if (found->n_weak == WEAK_RULES)
		return true;
	found->weak[found->n_weak++] = rule;
	return false;
}

static void
read_hit(struct findings *f, struct passage *p, const struct hit *hit)
{
	const struct rule *rule = passage_rule(p, hit);
	enum signal_kind kind = (enum signal_kind)rule->value;
	unsigned silent = passage_scope(p, hit) & kinds[kind].silenced;
	const char *why = why_not(p, hit, kind);
	bool counts;

	if (silent == 0 && why == NULL && rule->weight < least_sure &&
	    weak_again(&f->found[kind], hit->rule))
		why = "the same weak reason again";
	counts = silent == 0 && why == NULL;
	trace_signal(f->trace, p, hit, silent, why);
	if (!counts)
		return;
	findings_add(f, kind, rule->weight, p, hit->first, hit->last);
	if (rule->weight < least_sure)
		return;
	if (kinds[kind].damage)
		p->damage[p->tokens->v[hit->first].sentence] = 1;
	if (kinds[kind].feeling <= blame)
		p->blames[p->tokens->v[hit->first].sentence] = 1;
}

/* A question put to us wants an answer; "How can that be?!" does not. */
static void
read_questions(struct findings *f, const struct passage *p)
{
	for (size_t i = 0; i < p->tokens->n_sentences; i++) {
		const struct sentence *s = &p->tokens->sentences[i];

		if (!s->question || s->exclaim || !passage_has(p, i) ||
		    p->tokens->v[s->first].quoted ||
		    (p->sentence[i] & SCOPE_PAST) != 0)
			continue;
		findings_add(f, SIGNAL_REQUEST, question_weight, p, s->first,
			s->end - 1);
		trace_built_in(f->trace, p, SIGNAL_REQUEST, question_weight,
			s->first, s->end - 1, "a question");
	}
}

static void
read_barred(struct passage *p)
{
	for (size_t i = 0; i < p->hits.n; i++) {
		const struct hit *hit = &p->hits.v[i];
		const struct rule *rule = passage_rule(p, hit);

		for (uint32_t k = hit->first; rule->role == ROLE_NOT &&
		     k <= hit->last; k++)
			p->barred[k] |= UINT32_C(1) << rule->value;
	}
}

void
findings_read(struct findings *f, struct passage *p)
{
	read_barred(p);
	/* praise last: it depends on what is complained of beside it */
	for (int praise = 0; praise <= 1; praise++)
		for (size_t i = 0; i < p->hits.n; i++) {
			const struct rule *rule = passage_rule(p,
				&p->hits.v[i]);

			if (rule->role == ROLE_SIGNAL &&
			    (rule->value == SIGNAL_PRAISE) == (praise == 1))
				read_hit(f, p, &p->hits.v[i]);
		}
	read_questions(f, p);
}

/* What calls a person must be surer where no phrase says so. */
static const double alone[SIGNAL_KINDS] = {
	[SIGNAL_LEAVING] = -0.75,
	[SIGNAL_LEGAL] = -0.75,
	[SIGNAL_PAYMENT_REFUSED] = -1,
	[SIGNAL_REPUTATION] = -0.5,
};

/*
 * Phrases and counted words each have a chance to be right; their odds are
 * multiplied.  The figures are those that did best on mail that neither had
 * seen: a phrase that is sure (0.95) is never silenced, and counted words alone
 * must be surer than not.
 */
double
findings_weigh(struct findings *f, enum signal_kind kind, double odds,
	double trust, const struct passage *p, uint32_t first, uint32_t last)
{
	static const double no_phrase = 0.12, surest = 0.97;
	static const double phrase = 0.5, weight = 0.75, offset = 0.5;
	static const double against = -2.6, in_favour = 4, to_many = -0.75;
	struct finding *found = &f->found[kind];
	double before = found->weight;
	double said = before < no_phrase ? no_phrase :
		before > surest ? surest : before;
	double sum;

	odds = odds < against ? against : odds > in_favour ? in_favour : odds;
	sum = phrase * log(said / (1 - said)) +
		trust * (weight * odds + offset);
	if (before < least_sure) {
		sum += trust * alone[kind];
		/* to a list, which our address may be, few speak to us */
		if (f->to_many && kind <= SIGNAL_REPUTATION)
			sum += trust * to_many;
	}
	if (before == 0 && sum < 0)
		return 0;
	found->weight = 1 / (1 + exp(-sum));
	if (found->passage == NULL) {
		found->passage = p;
		found->first = first;
		found->last = last;
	}
	return found->weight - before;
}

bool
findings_has(const struct findings *f, enum signal_kind kind)
{
	return f->found[kind].weight >= least_sure;
}

bool
findings_beside(const struct findings *f, enum signal_kind kind,
	const struct passage *p, uint32_t token)
{
	const struct finding *found = &f->found[kind];

	return found->passage == p && findings_has(f, kind) &&
		p->tokens->v[found->first].sentence ==
		p->tokens->v[token].sentence;
}

/* Is there anything that a threat could be about? */
static bool
complains(const struct findings *f)
{
	static const enum signal_kind bad[] = { SIGNAL_LEGAL,
		SIGNAL_PAYMENT_REFUSED, SIGNAL_LEAVING, SIGNAL_ESCALATION,
		SIGNAL_PAYMENT_DISPUTED, SIGNAL_COMPLAINT_DELAY,
		SIGNAL_COMPLAINT_QUALITY, SIGNAL_COMPLAINT_NEGLECT,
		SIGNAL_COMPLAINT_COST };

	for (size_t i = 0; i < HEED_COUNT(bad); i++)
		if (findings_has(f, bad[i]))
			return true;
	return false;
}

void
findings_settle(struct findings *f)
{
	struct finding *found = f->found;

	/* an automatic message says nothing else */
	if (findings_has(f, SIGNAL_AUTO))
		for (int i = 0; i < SIGNAL_AUTO; i++)
			found[i].weight = 0;
	if (findings_has(f, SIGNAL_PAYMENT_REFUSED)) {
		found[SIGNAL_PAYMENT_PROMISED].weight = 0;
		found[SIGNAL_PAYMENT_SENT].weight = 0;
	}
	if (findings_has(f, SIGNAL_PAYMENT_DISPUTED))
		found[SIGNAL_PAYMENT_QUERY].weight = 0;
	if (findings_has(f, SIGNAL_LEAVING))
		found[SIGNAL_GROWTH].weight = 0;
	/* who is pleased and writes a review does not threaten with it */
	if (findings_has(f, SIGNAL_PRAISE) && !complains(f))
		found[SIGNAL_REPUTATION].weight = 0;
}

void
findings_free(struct findings *f)
{
	for (int k = 0; k < PASSAGES; k++) {
		passage_free(&f->passages[k]);
		free(f->days[k]);
	}
}
