/* SPDX-License-Identifier: ISC */
/*
 * What a tactful person would know before writing: heedd/courtesy.c; who is
 * meant by "partner" and the like: heedd/grant.c; and when a rule of the clock
 * tells again: heedd/round_rules.c.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_store_rig.h"

#include "heedd/courtesy.h"
#include "heedd/grant.h"
#include "heedd/round_rules.h"
#include "store/conditions.h"
#include "store/course.h"
#include "store/holds.h"

#define HOUR INT64_C(3600)
#define DAY  (24 * HOUR)
#define NOW  INT64_C(1775034000) /* 2026-04-01 09:00 UTC, a Wednesday */

static char clock_word[] = "clock", message[] = "message";

/* A firm in Stockholm with two rules; the store is that of the rig. */
struct office {
	struct rule rules[2];
	struct person people[4];
	struct client client;
	struct config config;
	struct mind mind;
	struct daemon daemon;
	struct zone *zone;
};

static void
office_new(struct office *o, struct store_rig *rig)
{
	static const char *const names[] = { "anna", "erik", "maja", "ola" };

	*o = (struct office) { .client = { .id = (char *)"bygg" },
		.zone = zone_new("Europe/Stockholm") };
	o->rules[0] = (struct rule) { .name = (char *)"timely",
		.on = clock_word };
	o->rules[1] = (struct rule) { .name = (char *)"asked",
		.on = message };
	for (size_t i = 0; i < HEED_COUNT(names); i++)
		o->people[i].id = o->people[i].address = (char *)names[i];
	o->config = (struct config) { .rules = o->rules, .n_rules = 2,
		.people = o->people, .n_people = 4 };
	o->config.firm.hours = hours_usual;
	o->config.firm.hours.zone = o->zone;
	o->mind.config = &o->config;
	o->daemon = (struct daemon) { .mind = &o->mind,
		.store = rig == NULL ? NULL : rig->store };
}

static struct letter_row
letter_of(const char *rule)
{
	return (struct letter_row) { .rule = (char *)rule, .to_client = true,
		.client = (char *)"bygg" };
}

static void
what_no_mail_has_caused_is_by_the_clock(void **state)
{
	struct letter_row letter = letter_of("timely");
	struct office o;

	(void)state;
	office_new(&o, NULL);
	assert_true(courtesy_by_clock(&o.daemon, &letter));
	letter.mail = 7;
	assert_false(courtesy_by_clock(&o.daemon, &letter));
	letter = letter_of("asked");
	assert_false(courtesy_by_clock(&o.daemon, &letter));
	letter = letter_of("gone");
	assert_false(courtesy_by_clock(&o.daemon, &letter));
	letter = letter_of("timely");
	letter.to_client = false;
	assert_false(courtesy_by_clock(&o.daemon, &letter));
	zone_free(&o.zone);
}

/* Days are those of the firm: at 22:30 UTC it is tomorrow there. */
static void
a_week_is_seven_days_of_the_firm(void **state)
{
	struct letter_row timely = letter_of("timely");
	struct letter_row asked = letter_of("asked");
	int64_t late = NOW + 13 * HOUR + HOUR / 2, since;
	struct office o;

	(void)state;
	office_new(&o, NULL);
	assert_int_equal(courtesy_today(&o.daemon, late).mday, 2);
	since = courtesy_since(&o.daemon, &timely, 7, NOW);
	/* a letter of last Wednesday, however late, is long enough ago ... */
	assert_true(NOW - 7 * DAY + 12 * HOUR < since);
	/* ... and one of Thursday, however early, is not */
	assert_true(NOW - 6 * DAY - 10 * HOUR >= since);
	/* an answer has the exact time, as who writes fast may be a robot */
	assert_int_equal(courtesy_since(&o.daemon, &asked, 7, NOW),
		NOW - 7 * DAY);
	zone_free(&o.zone);
}

/* Whoever is not in the configuration any more is not written to. */
static void
of_a_client_that_is_gone_everything_says_no(void **state)
{
	struct letter_row letter = letter_of("timely");
	struct guard_facts facts = { 0 };
	struct office o;

	office_new(&o, *state);
	courtesy_facts(&o.daemon, &letter, NULL, NOW, &facts);
	assert_true(facts.settled && facts.promised && facts.trouble &&
		facts.today && facts.on_hold);
	zone_free(&o.zone);
}

static void
what_is_known_comes_from_the_store(void **state)
{
	struct store_rig *rig = *state;
	struct letter_row letter = letter_of("timely");
	struct guard_facts facts = { 0 };
	struct problem problem = { "" };
	struct office o;

	office_new(&o, rig);
	courtesy_facts(&o.daemon, &letter, &o.client, NOW, &facts);
	assert_false(facts.settled || facts.promised || facts.trouble ||
		facts.today || facts.on_hold);
	assert_true(facts.since_letter == INT64_MAX);
	assert_true(store_begin(rig->store, &problem));
	holds_add(rig->store, "bygg", NULL, (struct day) { 2026, 4, 2 }, "x",
		"anna", NOW);
	assert_true(calls_add(rig->store, "bygg", NOW - HOUR, false, "", ""));
	assert_true(store_commit(rig->store, &problem));
	letter.invoices = (char *)"1\t500\tEUR\n"; /* which nobody knows */
	courtesy_facts(&o.daemon, &letter, &o.client, NOW, &facts);
	assert_true(facts.on_hold && facts.today && facts.settled);
	/* for one of tomorrow there is no call, and the hold is over */
	letter.invoices = NULL;
	letter.created = NOW + DAY;
	facts = (struct guard_facts) { 0 };
	courtesy_facts(&o.daemon, &letter, &o.client, NOW + DAY, &facts);
	assert_false(facts.on_hold || facts.today || facts.settled);
	zone_free(&o.zone);
}

static const char *
meant(const struct office *o, const struct client *client, const char *to)
{
	struct recollection about = { .match.client = client,
		.row.from_address = (char *)"per@bygg.example" };
	struct matter matter = { .daemon = (struct daemon *)&o->daemon,
		.about = &about };

	return person_meant(&matter, to)->id;
}

/* A ladder without its upper steps ends at the step below, never at nobody. */
static void
whoever_is_missing_is_stood_in_for(void **state)
{
	struct office o;
	struct client *client = &o.client;

	(void)state;
	office_new(&o, NULL);
	client->owner = (char *)"erik";
	assert_string_equal(meant(&o, client, "owner"), "erik");
	assert_string_equal(meant(&o, client, "writer"), "erik");
	assert_string_equal(meant(&o, client, "billing"), "erik");
	assert_string_equal(meant(&o, client, "senior"), "erik");
	assert_string_equal(meant(&o, client, "partner"), "erik");
	client->senior = (char *)"maja";
	assert_string_equal(meant(&o, client, "partner"), "maja");
	client->partner = (char *)"ola";
	assert_string_equal(meant(&o, client, "partner"), "ola");
	assert_string_equal(meant(&o, client, "senior"), "maja");
	assert_string_equal(meant(&o, client, "maja"), "maja");
	/* of nobody we know, and of a person who has left */
	assert_string_equal(meant(&o, NULL, "partner"), "anna");
	assert_string_equal(meant(&o, client, "nobody"), "anna");
	client->partner = (char *)"gone";
	assert_string_equal(meant(&o, client, "partner"), "anna");
	zone_free(&o.zone);
}

static void
a_span_ends_on_a_working_day(void **state)
{
	static const struct {
		int64_t day;
		struct span span;
		int64_t want;
	} rows[] = {
		/* 2026-04-01 is a Wednesday; 0 is that day */
		{ 0, { .workdays = 1 }, 1 },
		{ 0, { .workdays = 3 }, 5 },
		{ 2, { .workdays = 1 }, 5 },
		{ 3, { .workdays = 1 }, 5 },
		{ 0, { .minutes = 1440 }, 1 },
		{ 0, { .minutes = 3 * 1440 }, 5 },
		{ 0, { .minutes = 90 }, 1 },
		{ 0, { .minutes = 30 * 1440 }, 30 },
	};
	int64_t first = day_number((struct day) { 2026, 4, 1 });

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++)
		assert_int_equal(round_day_after(&hours_usual,
			first + rows[i].day, &rows[i].span), first +
			rows[i].want);
}

static void
a_rule_tells_again_as_often_as_it_says(void **state)
{
	struct rule rule = { .name = (char *)"r" };
	struct condition_row row = { .told = 1, .told_at = NOW };
	int64_t day = day_number((struct day) { 2026, 4, 1 });

	(void)state;
	assert_int_equal(round_repeats(&rule, &row, &hours_usual), 0);
	rule.repeat.workdays = 3;
	assert_int_equal(round_repeats(&rule, &row, &hours_usual), day + 5);
	row.told = 2;
	assert_int_equal(round_repeats(&rule, &row, &hours_usual), day + 5);
	row.told = 3; /* without max */
	assert_int_equal(round_repeats(&rule, &row, &hours_usual), 0);
	rule.max = 4;
	assert_int_equal(round_repeats(&rule, &row, &hours_usual), day + 5);
	row.closed = NOW;
	assert_int_equal(round_repeats(&rule, &row, &hours_usual), 0);
	row.closed = row.told = 0; /* it held before the rule was there */
	assert_int_equal(round_repeats(&rule, &row, &hours_usual), 0);
}

/* A rule that is changed is new: what it asks for now was never asked. */
static void
a_changed_rule_is_a_new_one(void **state)
{
	struct store_rig *rig = *state;
	struct problem problem = { "" };
	struct office o;

	office_new(&o, rig);
	for (size_t i = 0; i < 2; i++) {
		o.rules[i].when = (char *)"1";
		o.rules[i].enabled = true;
	}
	assert_false(round_rule_known(rig->store, &o.rules[0]));
	assert_true(store_begin(rig->store, &problem));
	round_know_rules(&o.daemon);
	assert_true(store_commit(rig->store, &problem));
	assert_true(round_rule_known(rig->store, &o.rules[0]));
	assert_false(round_rule_known(rig->store, &o.rules[1]));
	o.rules[0].when = (char *)"2";
	assert_false(round_rule_known(rig->store, &o.rules[0]));
	o.rules[0].when = (char *)"1";
	o.rules[0].unless = (char *)"3";
	assert_false(round_rule_known(rig->store, &o.rules[0]));
	zone_free(&o.zone);
}

int
main(void)
{
#define WITH_RIG(test) cmocka_unit_test_setup_teardown(test, rig_up, rig_down)
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_no_mail_has_caused_is_by_the_clock),
		cmocka_unit_test(a_week_is_seven_days_of_the_firm),
		WITH_RIG(of_a_client_that_is_gone_everything_says_no),
		WITH_RIG(what_is_known_comes_from_the_store),
		cmocka_unit_test(whoever_is_missing_is_stood_in_for),
		cmocka_unit_test(a_span_ends_on_a_working_day),
		cmocka_unit_test(a_rule_tells_again_as_often_as_it_says),
		WITH_RIG(a_changed_rule_is_a_new_one),
	};

	return cmocka_run_group_tests_name("courtesy", tests, NULL, NULL);
}
