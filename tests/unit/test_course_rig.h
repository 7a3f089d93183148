/* SPDX-License-Identifier: ISC */
/* A course from a few rows, on one Wednesday. */
#ifndef HEED_TEST_COURSE_RIG_H
#define HEED_TEST_COURSE_RIG_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <math.h>

#include "base/base.h"
#include "client/course.h"

#define DAY INT64_C(86400)
#define NOW (INT64_C(20600) * DAY + 9 * 3600) /* Wednesday 2026-05-27, 9:00 */

static char eva[] = "eva@client.example", per[] = "per@client.example";
static char anna[] = "anna@ours.example";
static char *decides[] = { eva };
static const struct strv deciders = { .v = decides, .n = 1 };
static char thread[] = "t@x";

static inline struct course_mail
mail(int days_ago, char *from, int words)
{
	return (struct course_mail) { .date = NOW - days_ago * DAY,
		.ours = from == anna, .from = from, .words = words,
		.thread = thread };
}

static inline struct course
fill(const struct course_mail *mails, size_t n, const struct invoice_row *rows,
	size_t n_rows)
{
	struct course course;

	course_fill(&(struct course_source) { .mails = mails, .n_mails = n,
		.invoices = rows, .n_invoices = n_rows, .now = NOW,
		.deciders = &deciders }, &course);
	return course;
}

static inline void
expect(const struct course *course, enum course_value value, double want)
{
	double got = course->v[value];

	if (isnan(want) != isnan(got) || (!isnan(want) &&
		fabs(got - want) > 0.001))
		fail_msg("value %d is %g, not %g", (int)value, got, want);
}

static inline struct day
ago(int days)
{
	return day_at(NOW - days * DAY, 0);
}

#endif
