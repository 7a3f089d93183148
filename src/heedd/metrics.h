/* SPDX-License-Identifier: ISC */
/*
 * What a monitoring program may know of heed: figures, names of accounts,
 * guards, roles and states.  Never an address, a client or a subject.
 */
#ifndef HEED_HEEDD_METRICS_H
#define HEED_HEEDD_METRICS_H

#include "heedd/daemon.h"
#include "outbox/guard.h"
#include "report/exposition.h"

struct metrics; /* opaque: what is there while the text is made */

/* One metric, for the text and for the manual. */
struct metric_row {
	const char *name;
	enum metric_type type;
	const char *label; /* NULL: it has one value */
	const char *text;  /* one sentence */
	void (*write)(struct metrics *metrics, const struct metric_row *row);
};
const struct metric_row *metric_table(size_t *n);

/* All metrics as text; the caller frees. */
char *metrics_text(struct daemon *daemon, int64_t now);

/* A guard was asked: counted when it said no. */
void metrics_guard(struct daemon *daemon, const struct guard_verdict *verdict);

/* What was done since the last line about it, before it is forgotten. */
void metrics_tally(struct daemon *daemon);

#endif
