/* SPDX-License-Identifier: ISC */
/*
 * Inside signals/ only: writes down why each match counted or did not, for
 * struct trace of signals.h.  All take a trace of NULL: nobody asks.
 */
#ifndef HEED_SIGNALS_TRACE_H
#define HEED_SIGNALS_TRACE_H

#include "signals/passage.h"

/* A match of a signal; `silent` are the scopes that took its voice. */
void trace_signal(struct trace *trace, const struct passage *passage,
	const struct hit *hit, unsigned silent, const char *why);

/*
 * What no line of a file says: a question, a near day; of SIGNAL_KINDS it is a
 * feeling.
 */
void trace_built_in(struct trace *trace, const struct passage *passage,
	enum signal_kind kind, double weight, uint32_t first, uint32_t last,
	const char *why);

/* An aspect that a feeling is about, and so a signal of that kind. */
void trace_aspect(struct trace *trace, const struct passage *passage,
	const struct hit *hit, enum signal_kind kind, double weight,
	double feeling);

/* What changed the weight of a word of feeling: factors, 1 for none. */
struct shading {
	unsigned scope;
	double contrast, intensity, sarcasm;
	bool shouted, polite, hidden; /* hidden: a longer phrase counts */
	uint32_t but; /* the word of contrast, or NOWHERE */
};

void trace_mood(struct trace *trace, const struct passage *passage,
	const struct hit *hit, double counted, const struct shading *shading);

#endif
