/* SPDX-License-Identifier: ISC */
/* The retry policy: every step, both ends, and counts that make no sense. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <limits.h>

#include "outbox/backoff.h"

static void
test_letter(void **state)
{
	static const int64_t want[] = { 300, 600, 1200, 2400, 4800 };

	(void)state;
	for (int i = 0; i < 5; i++)
		assert_int_equal(backoff_letter(i + 1), want[i]);
	assert_int_equal(backoff_letter(6), 0);
	assert_int_equal(backoff_letter(7), 0);
	assert_int_equal(backoff_letter(INT_MAX), 0);
	assert_int_equal(backoff_letter(0), 300);
	assert_int_equal(backoff_letter(INT_MIN), 300);
}

static void
test_fetch(void **state)
{
	(void)state;
	assert_int_equal(backoff_fetch(INT_MIN), 60);
	assert_int_equal(backoff_fetch(0), 60);
	assert_int_equal(backoff_fetch(1), 60);
	assert_int_equal(backoff_fetch(2), 120);
	assert_int_equal(backoff_fetch(9), 15360);
	assert_int_equal(backoff_fetch(10), 21600);
	assert_int_equal(backoff_fetch(INT_MAX), 21600);
}

static void
test_withdrawn(void **state)
{
	(void)state;
	assert_int_equal(backoff_withdrawn(INT_MIN), 3600);
	assert_int_equal(backoff_withdrawn(1), 3600);
	assert_int_equal(backoff_withdrawn(2), 7200);
	assert_int_equal(backoff_withdrawn(5), 57600);
	assert_int_equal(backoff_withdrawn(6), 86400);
	assert_int_equal(backoff_withdrawn(INT_MAX), 86400);
}

static void
test_mailbox(void **state)
{
	(void)state;
	assert_int_equal(backoff_mailbox(0, 60), 60);
	assert_int_equal(backoff_mailbox(1, 60), 60);
	assert_int_equal(backoff_mailbox(2, 60), 120);
	assert_int_equal(backoff_mailbox(4, 60), 480);
	assert_int_equal(backoff_mailbox(5, 60), 900);
	assert_int_equal(backoff_mailbox(INT_MAX, 60), 900);
	assert_int_equal(backoff_mailbox(INT_MIN, 60), 60);
	/* a slow mailbox is not read more often because it fails */
	assert_int_equal(backoff_mailbox(1, 3600), 3600);
	assert_int_equal(backoff_mailbox(50, 3600), 3600);
	assert_int_equal(backoff_mailbox(50, INT_MAX), INT_MAX);
	assert_int_equal(backoff_mailbox(1, 1), 1);
	assert_int_equal(backoff_mailbox(1, 0), 1);
	assert_int_equal(backoff_mailbox(3, -5), 4);
}

static void
test_evidence(void **state)
{
	static const int64_t want[] = { 120, 600, 3600, 21600, 86400, -1, -1 };

	(void)state;
	for (int i = 0; i < 7; i++)
		assert_int_equal(backoff_evidence(i), want[i]);
	assert_int_equal(backoff_evidence(INT_MAX), -1);
	assert_int_equal(backoff_evidence(-1), 120);
}

static void
test_what_a_person_must_mend_is_tried_seldom(void **state)
{
	(void)state;
	assert_int_equal(backoff_broken(1), 300);
	assert_int_equal(backoff_broken(2), 600);
	assert_int_equal(backoff_broken(4), 2400);
	assert_int_equal(backoff_broken(5), 3600);
	assert_int_equal(backoff_broken(1000000), 3600);
}

static void
test_the_spread_is_a_tenth_at_most_and_never_earlier(void **state)
{
	(void)state;
	for (uint32_t chance = 0; chance < 1000; chance++) {
		int64_t seconds = backoff_spread(600, chance * 4294967u);

		assert_in_range(seconds, 600, 660);
	}
	assert_int_equal(backoff_spread(600, 0), 600);
	assert_int_equal(backoff_spread(600, 60), 660);
	assert_int_equal(backoff_spread(600, 61), 600);
	assert_int_equal(backoff_spread(0, 7), 0);
	assert_int_equal(backoff_spread(5, UINT32_MAX), 5);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_letter),
		cmocka_unit_test(test_fetch),
		cmocka_unit_test(test_mailbox),
		cmocka_unit_test(test_withdrawn),
		cmocka_unit_test(test_evidence),
		cmocka_unit_test(
			test_what_a_person_must_mend_is_tried_seldom),
		cmocka_unit_test(
			test_the_spread_is_a_tenth_at_most_and_never_earlier),
	};

	return cmocka_run_group_tests_name("backoff", tests, NULL, NULL);
}
