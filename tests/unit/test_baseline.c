/* SPDX-License-Identifier: ISC */
/* What is usual: medians, of which old observations move little. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdlib.h>

#include "base/base.h"
#include "client/baseline.h"

#define OLD (4 * BASELINE_HALF_LIFE)

static void
expect(double got, double want)
{
	if (isnan(got) != isnan(want) || (!isnan(want) &&
		fabs(got - want) > 1e-6))
		fail_msg("%g, not %g", got, want);
}

static void
a_plain_median(void **state)
{
	struct observation odd[] = { { 9, 5 }, { 1, 5 }, { 5, 5 } };
	struct observation even[] = { { 4, 0 }, { 1, 0 }, { 3, 0 }, { 2, 0 } };
	struct baseline b = baseline_of(odd, 3, 3);

	(void)state;
	expect(b.usual, 5);
	/* 4, 4 and 0 away from it */
	expect(b.spread, 4 * 1.4826);
	assert_int_equal(b.n, 3);
	b = baseline_of(even, 4, 1);
	expect(b.usual, 2.5);
	expect(b.spread, 1.4826);
	/* one that is far off moves nothing */
	b = baseline_of((struct observation[]) { { 2, 0 }, { 2, 0 }, { 3, 0 },
		{ 1e9, 0 } }, 4, 1);
	expect(b.usual, 2.5);
	b = baseline_of((struct observation[]) { { 7, 3 } }, 1, 1);
	expect(b.usual, 7);
	expect(b.spread, 0);
}

static void
too_few(void **state)
{
	struct observation one = { 1, 0 };
	struct baseline b = baseline_of(&one, 1, 2);

	(void)state;
	expect(b.usual, NAN);
	expect(b.spread, NAN);
	assert_int_equal(b.n, 1);
	b = baseline_of(NULL, 0, 0);
	expect(b.usual, NAN);
	assert_int_equal(b.n, 0);
}

static void
old_ones_count_less(void **state)
{
	(void)state;
	/* three of yesterday outweigh five of two years ago */
	expect(baseline_of((struct observation[]) { { 1, OLD }, { 1, OLD },
		{ 1, OLD }, { 1, OLD }, { 1, OLD }, { 8, 1 }, { 9, 1 },
		{ 8, 1 } }, 8, 5).usual, 8);
	/* half as old is twice as much: 1 against two halves is a draw */
	expect(baseline_of((struct observation[]) { { 10, 0 },
		{ 2, BASELINE_HALF_LIFE }, { 2, BASELINE_HALF_LIFE } }, 3,
		1).usual, 6);
	/* all of the same age: as without it */
	expect(baseline_of((struct observation[]) { { 3, OLD }, { 1, OLD },
		{ 2, OLD } }, 3, 1).usual, 2);
	/* a century ago is still something when there is nothing else */
	expect(baseline_of((struct observation[]) { { 3, 36500 },
		{ 4, 36500 }, { 5, 36500 } }, 3, 3).usual, 4);
}

/* Never outside of what was seen, whatever the ages. */
static void
between_the_least_and_the_most(void **state)
{
	(void)state;
	srand(5);
	for (int round = 0; round < 2000; round++) {
		struct observation values[20];
		size_t n = 1 + (size_t)(rand() % 20);
		double least = INFINITY, most = -INFINITY;
		struct baseline b;

		for (size_t i = 0; i < n; i++) {
			values[i].value = rand() % 100 - 50;
			values[i].age = rand() % 3000;
			least = fmin(least, values[i].value);
			most = fmax(most, values[i].value);
		}
		b = baseline_of(values, n, 1);
		assert_true(b.usual >= least && b.usual <= most);
		assert_true(b.spread >= 0 && b.spread <= 1.4826 * 100);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_plain_median),
		cmocka_unit_test(too_few),
		cmocka_unit_test(old_ones_count_less),
		cmocka_unit_test(between_the_least_and_the_most),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
