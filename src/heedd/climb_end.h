/* SPDX-License-Identifier: ISC */
/* What ends an alarm without anybody saying so. */
#ifndef HEED_HEEDD_CLIMB_END_H
#define HEED_HEEDD_CLIMB_END_H

#include "heedd/grant.h"
#include "store/ladders.h"

/* From when on an answer to the client counts for this matter. */
int64_t climb_since(const struct matter *matter);

/* Why it is over, one line; NULL: it is not.  The caller frees. */
char *climb_over(struct daemon *daemon, const struct ladder_row *row,
	int64_t now);

#endif
