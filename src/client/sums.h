/* SPDX-License-Identifier: ISC */
/* What a client owes, one sum for each currency. */
#ifndef HEED_CLIENT_SUMS_H
#define HEED_CLIENT_SUMS_H

#include "client/course.h"

#define SUMS_MAX 8 /* currencies of one client; further ones are left out */

struct sum {
	int64_t minor; /* in minor units */
	char currency[4];
};

struct sums {
	struct sum v[SUMS_MAX];
	size_t n;
};

/* Of all that is open, or only of what is late. */
struct sums sums_of(const struct course_source *source, bool late);

#endif
