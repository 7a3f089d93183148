/* SPDX-License-Identifier: ISC */
/*
 * The guards at their edges: every time and number on both sides of where it
 * begins to matter, values that make no sense, and facts that nobody filled in.
 */
#include "test_guard_facts.h"

static void
test_times(void **state)
{
	struct guard_facts f = good(true);

	(void)state;
	f.expires = NOW - 1;
	expect(&f, "expired");
	f.expires = NOW;
	expect(&f, "expired");
	f.expires = NOW + 1;
	expect(&f, "");
	f.expires = 0;
	expect(&f, "expired");

	f = good(true);
	f.cause_taken = ARMED - 1;
	expect(&f, "old-mail");
	f.cause_taken = ARMED + 1;
	expect(&f, "");
	f.cause_taken = 0; /* a message that was never taken in */
	expect(&f, "old-mail");
	f = good(true);
	f.cause_date = ARMED - 1;
	expect(&f, "old-mail");
	f.cause_date = 0;
	expect(&f, "old-mail");
	f.cause_date = ARMED + 1;
	expect(&f, "");
	f.armed_at = ARMED + 1;
	expect(&f, "old-mail");

	f = good(true);
	f.armed_at = -1;
	expect(&f, "armed");
	f.armed_at = 1;
	expect(&f, "");

	f = good(true);
	f.last_reading = NOW - 899;
	expect(&f, "");
	f.last_reading = NOW + 5; /* read while this turn went on */
	expect(&f, "");
	f.stale_seconds = NOW + 10;
	f.last_reading = 1;
	expect(&f, "");
	f.last_reading = 0; /* never read, however patient */
	expect(&f, "stale");
	f.last_reading = -1;
	expect(&f, "stale");
}

/* Without a message the clock is the cause; armed it must be all the same. */
static void
test_no_cause(void **state)
{
	struct guard_facts f = good(true);

	(void)state;
	f.cause_taken = f.cause_date = 0;
	f.cause_verdict = VERDICT_UNKNOWN;
	f.cause_addressed_us = false;
	expect(&f, "");
	f.armed_at = 0;
	expect(&f, "armed");
	f = good(true);
	f.cause_taken = 0;
	f.armed_at = -5;
	expect(&f, "armed");

	/* half a cause is a cause */
	f = good(true);
	f.armed_at = 1;
	f.cause_taken = 0;
	expect(&f, "old-mail");
	f = good(true);
	f.cause_date = 0;
	expect(&f, "old-mail");
}

static void
test_verdicts(void **state)
{
	struct guard_facts f = good(true);

	(void)state;
	f.cause_verdict = VERDICT_FAIL;
	expect(&f, "authentic");
	f.cause_verdict = VERDICT_UNKNOWN;
	expect(&f, "authentic");
	f.cause_verdict = (enum verdict)99;
	expect(&f, "authentic");
}

static void
test_caps(void **state)
{
	static const struct {
		const char *guard;
		size_t count, cap;
		bool client;
	} caps[] = {
#define CAP(field, guard, client) \
	{ guard, offsetof(struct guard_facts, field), \
	  offsetof(struct guard_facts, caps.field), client }
		CAP(turn, "cap-turn", true),
		CAP(turn, "cap-turn", false),
		CAP(client_day, "cap-client-day", true),
		CAP(client_week, "cap-client-week", true),
		CAP(person_day, "cap-person-day", false),
		CAP(hour, "cap-hour", true),
		CAP(hour, "cap-hour", false),
		CAP(day, "cap-day", true),
		CAP(day, "cap-day", false),
		CAP(new_people, "cap-new-people", true),
		CAP(new_people, "cap-new-people", false),
#undef CAP
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(caps); i++) {
		struct guard_facts f = good(caps[i].client);
		int64_t *count = (int64_t *)((char *)&f + caps[i].count);
		int *cap = (int *)((char *)&f + caps[i].cap);

		*cap = 7;
		*count = 6;
		expect(&f, "");
		*count = 7;
		expect(&f, caps[i].guard);
		*count = 8;
		expect(&f, caps[i].guard);
		*count = INT64_MAX; /* could not be counted */
		expect(&f, caps[i].guard);
		*count = 0;
		expect(&f, "");
		*cap = 0; /* none at all */
		expect(&f, caps[i].guard);
		*cap = -1;
		expect(&f, caps[i].guard);
	}
}

/* Somebody who had mail before is nobody new, however many were. */
/* A database of before the caps may hold more than they allow. */
static void
test_beyond_the_caps_of_an_address(void **state)
{
	struct guard_facts f = good(true);

	(void)state;
	f.peer_week = 2;
	expect(&f, "cap-peer-week");
	f = good(true);
	f.peer_month = 4;
	expect(&f, "cap-peer-month");
}

static void
test_new_people(void **state)
{
	struct guard_facts f = good(true);

	(void)state;
	f.new_people = 50;
	expect(&f, "cap-new-people");
	f.recipient_new = false;
	expect(&f, "");
}

/* Within the hour after the arming, until a person has said go on. */
static void
test_first_hour(void **state)
{
	(void)state;
	for (int client = 0; client < 2; client++) {
		struct guard_facts f = good(client == 1);

		f.first_hour = 1000;
		f.armed_at = f.cause_taken = f.cause_date = NOW - 3600;
		expect(&f, "");
		f.armed_at = f.cause_taken = f.cause_date = NOW - 3599;
		expect(&f, "cap-first-hour");
		f.first_hour = 5;
		expect(&f, "cap-first-hour");
		f.first_hour = 4;
		expect(&f, "");
		f.caps.first_hour = 0;
		expect(&f, "cap-first-hour");
		f.first_hour_seen = true;
		expect(&f, "");
		/* a clock behind the arming is still in its first hour */
		f.armed_at = f.cause_taken = f.cause_date = NOW + 10;
		expect(&f, "");
		f.first_hour_seen = false;
		expect(&f, "cap-first-hour");
	}
}

static void
test_bounces(void **state)
{
	struct guard_facts f = good(false);

	(void)state;
	f.bounces_hour = 0;
	f.bounces_recent = 4;
	expect(&f, "");
	f.bounces_recent = 5;
	expect(&f, "bounces");
	f.bounces_recent = 6;
	expect(&f, "bounces");
	f.bounces_recent = 0;
	f.bounces_hour = 2;
	expect(&f, "");
	f.bounces_hour = 3;
	expect(&f, "bounces");
	f.bounces_hour = INT64_MAX;
	expect(&f, "bounces");
}

static void
test_disk(void **state)
{
	struct guard_facts f = good(false);

	(void)state;
	f.disk_free = 99999999;
	expect(&f, "disk");
	f.disk_free = 0;
	expect(&f, "disk");
	f.disk_free = -1; /* nobody could tell */
	expect(&f, "disk");
	f.disk_free = INT64_MAX;
	expect(&f, "");
}

static void
test_repeats(void **state)
{
	struct guard_facts f = good(true);

	(void)state;
	f.repeats = 2;
	expect(&f, "repeat");
	f.repeats = INT64_MAX;
	expect(&f, "repeat");
	f.repeats = 0;
	expect(&f, "");
}

/* Nothing but what is important, and that to a colleague only. */
static void
test_quiet(void **state)
{
	struct guard_facts f = good(true);

	(void)state;
	f.quiet_until = NOW + 1;
	expect(&f, "quiet");
	f.important = true;
	expect(&f, "quiet");
	f.quiet_until = NOW - 1;
	expect(&f, "");
	f.quiet_until = 0;
	expect(&f, "");
	f = good(false);
	f.important = true;
	f.quiet_until = NOW + 1;
	expect(&f, "");
	f.important = false;
	expect(&f, "quiet");
	/* what is never sent need not wait for the morning */
	f = good(true);
	f.quiet_until = INT64_MAX;
	f.mode = MODE_DRAFT;
	expect(&f, "draft");
	f.mode = MODE_OBSERVE;
	expect(&f, "observe");
}

static void
test_ping_pong(void **state)
{
	struct guard_facts f = good(true);

	(void)state;
	f.ping_pong = 0;
	expect(&f, "");
	f.ping_pong = 1;
	expect(&f, "");
	f.ping_pong = 2;
	expect(&f, "ping-pong");
	f.ping_pong = 3;
	expect(&f, "ping-pong");
}

static void
test_mode(void **state)
{
	struct guard_facts f = good(true);

	(void)state;
	f.mode = MODE_OBSERVE;
	assert_int_equal(guard_ask(&f).answer, GUARD_OBSERVE);
	f.mode = MODE_DRAFT;
	assert_int_equal(guard_ask(&f).answer, GUARD_DRAFT);
	f.mode = MODE_APPROVE;
	assert_int_equal(guard_ask(&f).answer, GUARD_APPROVE);
	/* it waits for the yes, and only then for the morning */
	f.quiet_until = INT64_MAX;
	assert_int_equal(guard_ask(&f).answer, GUARD_APPROVE);
	f.approved = true;
	expect(&f, "quiet");
	f.quiet_until = NOW;
	assert_int_equal(guard_ask(&f).answer, GUARD_GO);
	/* a yes is no way around what is more careful */
	f.mode = MODE_DRAFT;
	assert_int_equal(guard_ask(&f).answer, GUARD_DRAFT);
	f.mode = MODE_OBSERVE;
	assert_int_equal(guard_ask(&f).answer, GUARD_OBSERVE);
	f.mode = (enum mode)42; /* damaged: only noted */
	assert_int_equal(guard_ask(&f).answer, GUARD_OBSERVE);
	f.approved = false;
	assert_int_equal(guard_ask(&f).answer, GUARD_OBSERVE);
	f = good(false);
	f.mode = MODE_DRAFT; /* notices go out */
	assert_int_equal(guard_ask(&f).answer, GUARD_GO);
	f.mode = MODE_APPROVE; /* and nobody says yes to them */
	assert_int_equal(guard_ask(&f).answer, GUARD_GO);
	f.mode = MODE_OBSERVE;
	assert_int_equal(guard_ask(&f).answer, GUARD_OBSERVE);
}

/* A threat in a forged, quarantined, private or unread setting is told. */
static void
test_people_hear(void **state)
{
	struct guard_facts f = good(false);

	(void)state;
	f.cause_verdict = VERDICT_FAIL;
	f.cause_addressed_us = false;
	f.cause_automatic = f.cause_from_us = true;
	f.never_contact = f.unclear = f.answered = true;
	f.recipient_ours = true; /* a colleague is one of us */
	f.last_reading = 0;
	f.ping_pong = 50;
	f.client_day = f.client_week = 1000;
	expect(&f, "");
}

/* Facts that nobody filled in send nothing, to nobody. */
static void
test_empty_facts(void **state)
{
	struct guard_facts f = { 0 };

	(void)state;
	assert_int_not_equal(guard_ask(&f).answer, GUARD_GO);
	f.to_client = true;
	assert_int_not_equal(guard_ask(&f).answer, GUARD_GO);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_times),
		cmocka_unit_test(test_no_cause),
		cmocka_unit_test(test_verdicts),
		cmocka_unit_test(test_caps),
		cmocka_unit_test(test_beyond_the_caps_of_an_address),
		cmocka_unit_test(test_new_people),
		cmocka_unit_test(test_first_hour),
		cmocka_unit_test(test_bounces),
		cmocka_unit_test(test_disk),
		cmocka_unit_test(test_repeats),
		cmocka_unit_test(test_quiet),
		cmocka_unit_test(test_ping_pong),
		cmocka_unit_test(test_mode),
		cmocka_unit_test(test_people_hear),
		cmocka_unit_test(test_empty_facts),
	};

	return cmocka_run_group_tests_name("guard_edges", tests, NULL, NULL);
}
