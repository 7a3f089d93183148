/* SPDX-License-Identifier: ISC */
/*
 * How an attempt at something outside ended, graded by what to do next.
 */
#ifndef HEED_BASE_OUTCOME_H
#define HEED_BASE_OUTCOME_H

#include "base/base.h"

enum outcome {
	DONE,	 /* it worked */
	RETRY,	 /* not now; try the same again later, by itself */
	REFUSED, /* this one, never again; others may work */
	BROKEN,	 /* nothing here works until a person mends something */
};

/* "done", "retry", "refused", "broken"; never NULL. */
const char *outcome_name(enum outcome outcome);

/*
 * One clear line for a person: where, what is wrong, what to do.  Never the
 * text of a mail, never a secret.  Empty while nothing is wrong.
 */
struct problem {
	char text[512];
};

/*
 * Writes the line; cuts it to the size; control characters become '?'.
 * `problem` may be NULL: then nothing is written.
 */
void problem_set(struct problem *problem, const char *fmt, ...)
	HEED_PRINTF(2, 3);

#endif
