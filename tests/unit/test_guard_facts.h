/* SPDX-License-Identifier: ISC */
/* For the tests of the guards: facts with which every guard says yes. */
#ifndef HEED_TEST_GUARD_FACTS_H
#define HEED_TEST_GUARD_FACTS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "base/base.h"
#include "outbox/guard.h"

#define NOW   1000000
#define ARMED 900000

/* Facts with which every guard says yes. */
static inline struct guard_facts
good(bool to_client)
{
	return (struct guard_facts){
		.clock_sane = true,
		.disk_free = 100000000,
		.mode = MODE_SEND,
		.now = NOW,
		.to_client = to_client,
		.recipient_valid = true,
		.recipient_known = true,
		.recipient_new = true,
		.away_until = NOW,
		.quiet_until = NOW,
		.rendered = true,
		.expires = NOW + 1,
		.cause_taken = ARMED,
		.cause_date = ARMED,
		.armed_at = ARMED,
		.cause_verdict = VERDICT_PASS,
		.cause_addressed_us = true,
		.last_reading = NOW - 900,
		.stale_seconds = 900,
		.since_letter = 3,
		.ping_pong = 1,
		.client_day = 0,
		.client_week = 2,
		.peer_week = 0,
		.peer_month = 2,
		.person_day = 9,
		.hour = 19,
		.day = 99,
		.turn = 4,
		.new_people = 9,
		.first_hour = 5,
		.bounces_hour = 2,
		.bounces_recent = 4,
		.caps = { .client_day = 1, .client_week = 3, .client_gap = 3,
			.person_day = 10, .hour = 20, .day = 100, .turn = 5,
			.new_people = 10, .first_hour = 5 },
	};
}

/* Which guard says no; "" for none. */
static inline void
expect(const struct guard_facts *f, const char *guard)
{
	struct guard_verdict verdict = guard_ask(f);

	assert_string_equal(verdict.guard, guard);
	if (guard[0] == '\0')
		assert_int_equal(verdict.answer, GUARD_GO);
	else
		assert_int_not_equal(verdict.answer, GUARD_GO);
}

#endif
