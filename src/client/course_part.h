/* SPDX-License-Identifier: ISC */
/* Inside client/ only: what the parts of a client's course share. */
#ifndef HEED_CLIENT_COURSE_PART_H
#define HEED_CLIENT_COURSE_PART_H

#include "client/baseline.h"
#include "client/course.h"

#define COURSE_DAY	INT64_C(86400)
#define COURSE_BASE	20 /* mails or gaps that make what is normal */
#define COURSE_BASE_MIN 5
#define COURSE_RECENT	3

struct compared {
	double now; /* median of the last ones; NAN: too few */
	struct baseline before;
};

/* The last `recent` values (the newest first) and those before; it sorts. */
struct compared course_compare(struct observation *values, size_t n,
	size_t recent);

/* `now` over what is usual, which counts as `least` at least; NAN for NAN. */
double course_over(double now, double usual, double least);

/* Who of the client wrote last, of what is known of them; NULL: nobody. */
const char *course_writer(const struct course_source *source);

void course_fill_manner(const struct course_source *source, struct course *out);
void course_fill_answers(const struct course_source *source,
	struct course *out);

#endif
