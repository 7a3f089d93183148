/* SPDX-License-Identifier: ISC */
/*
 * Inside signals/ only: what was found of each signal so far, and where.
 */
#ifndef HEED_SIGNALS_FINDINGS_H
#define HEED_SIGNALS_FINDINGS_H

#include "signals/days.h"
#include "signals/passage.h"
#include "signals/trace.h"

/* The texts of one message that are looked at, in this order. */
enum { PASSAGE_TEXT, PASSAGE_SUBJECT, PASSAGE_OTHER, PASSAGES };

#define WEAK_RULES 4 /* of one kind that may add up */

struct finding {
	double weight; /* 1 - the chance that all matches are wrong */
	double strongest;
	const struct passage *passage;
	uint32_t first, last;
	uint32_t weak[WEAK_RULES]; /* whose weak evidence has counted */
	size_t n_weak;
};

struct findings {
	struct passage *passages[PASSAGES]; /* NULL: none */
	struct named_days *days[PASSAGES];
	struct finding found[SIGNAL_KINDS];
	struct day today;
	bool month_first; /* as the writer's country writes "03/04" */
	double counted; /* share that counted words have in the feeling */
	bool to_many; /* it came by a mailing list */
	struct trace *trace; /* NULL: nobody asks why */
};

/* One more piece of evidence, between two tokens of the passage. */
void findings_add(struct findings *f, enum signal_kind kind, double weight,
	const struct passage *passage, uint32_t first, uint32_t last);

/* What patterns and questions say in the passage. */
void findings_read(struct findings *f, struct passage *passage);

/*
 * A second opinion about a kind, as odds (their natural logarithm; 0: as likely
 * as not), with the tokens that speak loudest.  By trust, 0 to 1, it may say
 * what no phrase has said, or silence a weak one.  Returns what that changed.
 */
double findings_weigh(struct findings *f, enum signal_kind kind, double odds,
	double trust, const struct passage *passage, uint32_t first,
	uint32_t last);

/* Is it sure enough to be said? */
bool findings_has(const struct findings *f, enum signal_kind kind);

/* Is it said, with its strongest words in the sentence of that token? */
bool findings_beside(const struct findings *f, enum signal_kind kind,
	const struct passage *passage, uint32_t token);

/* Where two kinds exclude each other, the stronger claim stays. */
void findings_settle(struct findings *f);

/* What the signal adds to the sentiment. */
double findings_feeling(enum signal_kind kind);

/* Frees what it holds, not itself. */
void findings_free(struct findings *f);

#endif
