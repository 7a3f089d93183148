/* SPDX-License-Identifier: ISC */
/*
 * The guards: each alone turns GO into its answer, for those it is asked of
 * and for nobody else; and the order decides.
 */
#include "test_guard_facts.h"

/* What makes the guard of that name, and no other, say no. */
static void
spoil(struct guard_facts *f, const char *guard)
{
	const struct {
		const char *name;
		size_t offset;
		bool value;
	} flags[] = {
		{ "stop", offsetof(struct guard_facts, stop_file), true },
		{ "stop-said", offsetof(struct guard_facts, stop_said), true },
		{ "restore", offsetof(struct guard_facts, held_restore),
		  true },
		{ "latch", offsetof(struct guard_facts, latched), true },
		{ "clock", offsetof(struct guard_facts, clock_sane), false },
		{ "clock-jump", offsetof(struct guard_facts, clock_jumped),
		  true },
		{ "recipient-valid",
		  offsetof(struct guard_facts, recipient_valid), false },
		{ "recipient-known",
		  offsetof(struct guard_facts, recipient_known), false },
		{ "recipient-ours",
		  offsetof(struct guard_facts, recipient_ours), true },
		{ "recipient-robot",
		  offsetof(struct guard_facts, recipient_robot), true },
		{ "suppressed",
		  offsetof(struct guard_facts, recipient_suppressed), true },
		{ "rendered", offsetof(struct guard_facts, rendered), false },
		{ "rescan", offsetof(struct guard_facts, cause_rescan), true },
		{ "automatic", offsetof(struct guard_facts, cause_automatic),
		  true },
		{ "from-us", offsetof(struct guard_facts, cause_from_us),
		  true },
		{ "addressed",
		  offsetof(struct guard_facts, cause_addressed_us), false },
		{ "never-contact", offsetof(struct guard_facts, never_contact),
		  true },
		{ "unclear", offsetof(struct guard_facts, unclear), true },
		{ "answered", offsetof(struct guard_facts, answered), true },
		{ "hold", offsetof(struct guard_facts, on_hold), true },
		{ "settled", offsetof(struct guard_facts, settled), true },
		{ "trouble", offsetof(struct guard_facts, trouble), true },
		{ "promised", offsetof(struct guard_facts, promised), true },
		{ "today", offsetof(struct guard_facts, today), true },
	};

	for (size_t i = 0; i < HEED_COUNT(flags); i++)
		if (strcmp(flags[i].name, guard) == 0) {
			*(bool *)((char *)f + flags[i].offset) =
				flags[i].value;
			return;
		}
	if (strcmp(guard, "expired") == 0)
		f->expires = NOW;
	else if (strcmp(guard, "armed") == 0)
		f->armed_at = 0;
	else if (strcmp(guard, "old-mail") == 0)
		f->cause_taken = ARMED - 1;
	else if (strcmp(guard, "authentic") == 0)
		f->cause_verdict = VERDICT_UNKNOWN;
	else if (strcmp(guard, "stale") == 0)
		f->last_reading = NOW - 901;
	else if (strcmp(guard, "ping-pong") == 0)
		f->ping_pong = 2;
	else if (strcmp(guard, "cap-turn") == 0)
		f->turn = 5;
	else if (strcmp(guard, "gap") == 0)
		f->since_letter = 2;
	else if (strcmp(guard, "cap-client-day") == 0)
		f->client_day = 1;
	else if (strcmp(guard, "cap-client-week") == 0)
		f->client_week = 3;
	else if (strcmp(guard, "cap-peer-week") == 0)
		f->peer_week = 1;
	else if (strcmp(guard, "cap-peer-month") == 0)
		f->peer_month = 3;
	else if (strcmp(guard, "away") == 0)
		f->away_until = NOW + 1;
	else if (strcmp(guard, "cap-person-day") == 0)
		f->person_day = 10;
	else if (strcmp(guard, "disk") == 0)
		f->disk_free = 99999999;
	else if (strcmp(guard, "repeat") == 0)
		f->repeats = 1;
	else if (strcmp(guard, "cap-new-people") == 0)
		f->new_people = 10;
	else if (strcmp(guard, "cap-first-hour") == 0)
		f->armed_at = f->cause_taken = f->cause_date = NOW - 3599;
	else if (strcmp(guard, "bounces") == 0)
		f->bounces_hour = 3;
	else if (strcmp(guard, "quiet") == 0)
		f->quiet_until = NOW + 1;
	else if (strcmp(guard, "cap-hour") == 0)
		f->hour = 20;
	else if (strcmp(guard, "cap-day") == 0)
		f->day = 100;
	else if (strcmp(guard, "observe") == 0)
		f->mode = MODE_OBSERVE;
	else if (strcmp(guard, "draft") == 0)
		f->mode = MODE_DRAFT;
	else if (strcmp(guard, "approval") == 0)
		f->mode = MODE_APPROVE;
	else
		fail_msg("no spoiler for guard %s", guard);
}

/* The order, who is asked and the answer, a second time and by hand. */
static const struct {
	const char *name;
	char who; /* 'a'll, 'c'lients, 'p'eople */
	enum guard_answer answer;
} agreed[] = {
	{ "stop", 'a', GUARD_WAIT },
	{ "stop-said", 'a', GUARD_WAIT },
	{ "restore", 'a', GUARD_WAIT },
	{ "latch", 'a', GUARD_WAIT },
	{ "clock", 'a', GUARD_WAIT },
	{ "clock-jump", 'a', GUARD_LATCH },
	{ "disk", 'a', GUARD_WAIT },
	{ "recipient-valid", 'a', GUARD_REFUSE },
	{ "recipient-known", 'a', GUARD_REFUSE },
	{ "recipient-ours", 'c', GUARD_REFUSE },
	{ "recipient-robot", 'a', GUARD_REFUSE },
	{ "suppressed", 'a', GUARD_REFUSE },
	{ "rendered", 'a', GUARD_REFUSE },
	{ "expired", 'a', GUARD_REFUSE },
	{ "armed", 'a', GUARD_REFUSE },
	{ "old-mail", 'a', GUARD_REFUSE },
	{ "rescan", 'a', GUARD_REFUSE },
	{ "automatic", 'c', GUARD_REFUSE },
	{ "from-us", 'c', GUARD_REFUSE },
	{ "addressed", 'c', GUARD_REFUSE },
	{ "authentic", 'c', GUARD_REFUSE },
	{ "never-contact", 'c', GUARD_REFUSE },
	{ "hold", 'c', GUARD_REFUSE },
	{ "unclear", 'c', GUARD_WAIT },
	{ "stale", 'c', GUARD_WAIT },
	{ "answered", 'c', GUARD_REFUSE },
	{ "settled", 'c', GUARD_REFUSE },
	{ "trouble", 'c', GUARD_REFUSE },
	{ "promised", 'c', GUARD_REFUSE },
	{ "today", 'c', GUARD_REFUSE },
	{ "ping-pong", 'c', GUARD_REFUSE },
	{ "repeat", 'c', GUARD_REFUSE },
	{ "cap-turn", 'a', GUARD_WAIT },
	{ "gap", 'c', GUARD_REFUSE },
	{ "cap-client-day", 'c', GUARD_REFUSE },
	{ "cap-client-week", 'c', GUARD_REFUSE },
	{ "cap-peer-week", 'c', GUARD_REFUSE },
	{ "cap-peer-month", 'c', GUARD_REFUSE },
	{ "cap-person-day", 'p', GUARD_WAIT },
	{ "cap-new-people", 'a', GUARD_LATCH },
	{ "cap-first-hour", 'a', GUARD_LATCH },
	{ "bounces", 'a', GUARD_LATCH },
	{ "cap-hour", 'a', GUARD_LATCH },
	{ "cap-day", 'a', GUARD_LATCH },
	{ "observe", 'a', GUARD_OBSERVE },
	{ "draft", 'c', GUARD_DRAFT },
	{ "approval", 'c', GUARD_APPROVE },
	{ "away", 'c', GUARD_WAIT },
	{ "quiet", 'a', GUARD_WAIT },
};

static void
test_table(void **state)
{
	size_t n;
	const struct guard_row *rows = guard_table(&n);

	(void)state;
	assert_int_equal(n, HEED_COUNT(agreed));
	for (size_t i = 0; i < n; i++) {
		assert_string_equal(rows[i].name, agreed[i].name);
		assert_int_equal(rows[i].answer, agreed[i].answer);
		assert_int_equal(rows[i].for_clients, agreed[i].who != 'p');
		assert_int_equal(rows[i].for_people, agreed[i].who != 'c');
		assert_non_null(strchr(rows[i].text, '?'));
		assert_null(strchr(rows[i].why, '\n'));
		assert_true(strlen(rows[i].why) > 10);
	}
}

static void
test_each_alone(void **state)
{
	(void)state;
	for (int client = 0; client < 2; client++) {
		struct guard_facts f = good(client == 1);

		expect(&f, "");
		assert_true(guard_ask(&f).why[0] != '\0');
		for (size_t i = 0; i < HEED_COUNT(agreed); i++) {
			bool asked = agreed[i].who == 'a' ||
				agreed[i].who == (client == 1 ? 'c' : 'p');

			f = good(client == 1);
			spoil(&f, agreed[i].name);
			expect(&f, asked ? agreed[i].name : "");
			assert_int_equal(guard_ask(&f).answer,
				asked ? agreed[i].answer : GUARD_GO);
		}
	}
}

/* Of two that say no, the one that stands first decides. */
static void
test_order(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(agreed); i++) {
		for (size_t j = i + 1; j < HEED_COUNT(agreed); j++) {
			bool client = agreed[i].who != 'p' &&
				agreed[j].who != 'p';
			struct guard_facts f = good(client);

			if (!client && (agreed[i].who == 'c' ||
					agreed[j].who == 'c'))
				continue;
			/* one fact, two guards: the first wins by itself */
			spoil(&f, agreed[j].name);
			spoil(&f, agreed[i].name);
			if (strcmp(agreed[i].name, "armed") == 0 &&
			    strcmp(agreed[j].name, "old-mail") == 0)
				f.cause_taken = -1;
			expect(&f, agreed[i].name);
		}
	}
}

/* In days, with nothing for 0; who never had a letter is far away. */
static void
test_gap(void **state)
{
	struct guard_facts f = good(true);

	(void)state;
	f.since_letter = 4;
	expect(&f, "");
	f.since_letter = 0;
	expect(&f, "gap");
	f.since_letter = -1; /* dated after today */
	expect(&f, "gap");
	f.since_letter = 2;
	f.caps.client_gap = 2;
	expect(&f, "");
	f.since_letter = 0;
	f.caps.client_gap = 0;
	expect(&f, "");
	f.caps.client_gap = 365;
	f.since_letter = INT64_MAX;
	expect(&f, "");
}

static void
test_answer_names(void **state)
{
	(void)state;
	assert_string_equal(guard_answer_name(GUARD_GO), "go");
	assert_string_equal(guard_answer_name(GUARD_OBSERVE), "observe");
	assert_string_equal(guard_answer_name(GUARD_DRAFT), "draft");
	assert_string_equal(guard_answer_name(GUARD_APPROVE), "approve");
	assert_string_equal(guard_answer_name(GUARD_WAIT), "wait");
	assert_string_equal(guard_answer_name(GUARD_REFUSE), "refuse");
	assert_string_equal(guard_answer_name(GUARD_LATCH), "latch");
	assert_string_equal(guard_answer_name((enum guard_answer)77), "?");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_table),
		cmocka_unit_test(test_each_alone),
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_gap),
		cmocka_unit_test(test_answer_names),
	};

	return cmocka_run_group_tests_name("guard", tests, NULL, NULL);
}
