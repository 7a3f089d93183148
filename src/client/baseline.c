/* SPDX-License-Identifier: ISC */
/* Medians, so that one odd week among twenty moves nothing. */
#include "client/baseline.h"

#include <math.h>
#include <stdlib.h>

#define NORMAL 1.4826 /* a deviation of the normal law over its median one */

static int
by_value(const void *left, const void *right)
{
	double a = ((const struct observation *)left)->value;
	double b = ((const struct observation *)right)->value;

	return a < b ? -1 : a > b;
}

/* `age` is a weight by now. */
static double
weighted_median(struct observation *values, size_t n)
{
	double half = 0, sum = 0;

	qsort(values, n, sizeof(*values), by_value);
	for (size_t i = 0; i < n; i++)
		half += values[i].age / 2;
	for (size_t i = 0; i + 1 < n; i++) {
		sum += values[i].age;
		/* equal but for the last bits: it lies between them */
		if (fabs(sum - half) < half * 1e-9)
			return (values[i].value + values[i + 1].value) / 2;
		if (sum > half)
			return values[i].value;
	}
	return values[n - 1].value;
}

struct baseline
baseline_of(struct observation *values, size_t n, size_t least)
{
	struct baseline out = { .usual = NAN, .spread = NAN, .n = n };

	if (n == 0 || n < least)
		return out;
	for (size_t i = 0; i < n; i++)
		values[i].age = exp2(-values[i].age / BASELINE_HALF_LIFE);
	out.usual = weighted_median(values, n);
	for (size_t i = 0; i < n; i++)
		values[i].value = fabs(values[i].value - out.usual);
	out.spread = NORMAL * weighted_median(values, n);
	return out;
}
