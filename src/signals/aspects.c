/* SPDX-License-Identifier: ISC */
/*
 * One sentence at a time: the aspects that it names, and whether it feels good
 * or bad.  A sentence that asks for something, or tells of somebody else,
 * judges nobody.
 */
#include "signals/aspects.h"

static const double bad_from = -0.7, good_from = 1.0;
static const double least = 0.55, most = 0.7; /* weight of what is found */
static const double steep = 0.1; /* more of it for each point of feeling */

#define ELSEWHERE (SCOPE_QUOTED | SCOPE_THIRD | SCOPE_PAST | SCOPE_TOPIC)

static double
weight_of(double feeling, double from)
{
	double weight = least + steep * (feeling < 0 ? from - feeling :
		feeling - from);

	return weight > most ? most : weight;
}

static void
judge(struct findings *f, const struct passage *p, const struct hit *hit)
{
	enum signal_kind kind = (enum signal_kind)passage_rule(p, hit)->value;
	double feeling = p->feeling[p->tokens->v[hit->first].sentence];
	double weight;

	if ((passage_scope(p, hit) & ELSEWHERE) != 0)
		return;
	if (feeling <= bad_from && kind != SIGNAL_PRAISE) {
		/* a phrase has told already what it is about */
		if (p->blames[p->tokens->v[hit->first].sentence] != 0)
			return;
		weight = weight_of(feeling, bad_from);
	} else if (feeling >= good_from &&
	    (kind == SIGNAL_PRAISE || kind == SIGNAL_COMPLAINT_QUALITY)) {
		kind = SIGNAL_PRAISE;
		weight = weight_of(feeling, good_from);
	} else {
		return;
	}
	findings_add(f, kind, weight, p, hit->first, hit->last);
	trace_aspect(f->trace, p, hit, kind, weight, feeling);
}

void
aspects_read(struct findings *f, const struct passage *p)
{
	for (size_t i = 0; i < p->hits.n; i++)
		if (passage_rule(p, &p->hits.v[i])->role == ROLE_ABOUT)
			judge(f, p, &p->hits.v[i]);
}
