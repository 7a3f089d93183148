/* SPDX-License-Identifier: ISC */
/*
 * What is usual, from observations of which older ones count less: one that is
 * BASELINE_HALF_LIFE days old counts half, one twice as old a quarter.  Pure.
 */
#ifndef HEED_CLIENT_BASELINE_H
#define HEED_CLIENT_BASELINE_H

#include <stddef.h>

#define BASELINE_HALF_LIFE 180 /* days */

struct observation {
	double value, age; /* age in days, 0 or more */
};

struct baseline {
	double usual;  /* their weighted median; NAN for too few */
	double spread; /* 1.4826 times the weighted median of how far each
			* lies from it (a standard deviation, where the
			* values are normal); NAN likewise */
	size_t n;      /* observations */
};

/* Uses the values up.  Fewer than `least` (1 or more) are too few. */
struct baseline baseline_of(struct observation *values, size_t n,
	size_t least);

#endif
