/* SPDX-License-Identifier: ISC */
/*
 * Rules beside each other: what contradicts itself is told with its place, and
 * what only looks like it is not.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include <string.h>

#include "base/base.h"
#include "base/mem.h"
#include "client/facts.h"
#include "rules/check.h"
#include "rules/rules.h"

/* A text that struct members of type char * can point to. */
#define TEXT(text) ((char[]){ text })
#define LIST(...)                                                   \
	{ (char *[]){ __VA_ARGS__ }, sizeof((char *[]){ __VA_ARGS__ }) / \
		sizeof(char *) }

/* What is told of these rules and the two clients below, line by line. */
static void
told(struct rule *rules, size_t n, const char *faults, const char *remarks)
{
	struct client clients[] = {
		{ .origin = { TEXT("c.conf"), 3 }, .id = TEXT("bygg"),
		  .tags = LIST(TEXT("vip"), TEXT("Late")) },
		{ .origin = { TEXT("c.conf"), 9 }, .id = TEXT("vik"),
		  .rules_off = LIST(TEXT("first")) },
	};
	const struct config config = { .rules = rules, .n_rules = n,
		.clients = clients, .n_clients = HEED_COUNT(clients) };
	struct strv lists[2] = { { 0 }, { 0 } };
	const char *const wanted[] = { faults, remarks };

	rules_check(&config, &lists[0], &lists[1]);
	for (size_t i = 0; i < HEED_COUNT(lists); i++) {
		char *all = mem_str("");

		for (size_t k = 0; k < lists[i].n; k++) {
			char *more = mem_printf("%s%s\n", all, lists[i].v[k]);

			free(all);
			all = more;
		}
		assert_string_equal(all, wanted[i]);
		free(all);
		strv_free(&lists[i]);
	}
}

#define RULE(called, line_, ...)                                       \
	{ .origin = { TEXT("r.conf"), (line_) }, .name = TEXT(called), \
	  .when = TEXT("leaving"), .enabled = true, __VA_ARGS__ }

static void
repeats_fit_the_clock(void **state)
{
	struct rule rules[] = {
		RULE("first", 1, .on = TEXT("clock"), .repeat = { .workdays = 1
			}, .max = 2),
		RULE("b", 2, .on = TEXT("clock"), .repeat = { .minutes = 1440
			}),
		RULE("c", 3, .on = TEXT("clock"), .repeat = { .minutes = 1439
			}),
		RULE("d", 4, .on = TEXT("clock"), .max = 2),
		RULE("e", 5, .on = TEXT("message"), .repeat = { .workdays = 3
			}),
	};

	(void)state;
	told(rules, HEED_COUNT(rules), "r.conf:3: rules.c: repeat is shorter"
		" than a day: the clock asks once on each working day\n"
		"r.conf:4: rules.d: max says how often repeat tells, and there"
		" is no repeat\n"
		"r.conf:5: rules.e: repeat is for rules on = \"clock\": a"
		" message comes once\n", "");
}

static void
one_that_is_never_asked_is_told(void **state)
{
	struct rule rules[] = {
		RULE("first", 1, .stop = true),
		RULE("stops", 2, .stop = true),
		RULE("same", 3),
		RULE("off", 4),
		RULE("clock", 5, .on = TEXT("clock")),
		RULE("other", 6),
	};

	(void)state;
	rules[3].enabled = false;
	rules[5].when = TEXT("legal");
	/* "first" is off for somebody, who comes to the others */
	told(rules, HEED_COUNT(rules), "r.conf:3: rules.same: is never asked:"
		" \"stops\" (r.conf:2) has the same condition and says stop\n",
		"");
}

static void
one_with_other_clients_is_asked(void **state)
{
	struct rule rules[] = {
		RULE("first", 1),
		RULE("vip", 2, .stop = true, .only_tags = LIST(TEXT("vip"))),
		RULE("late", 3, .only_tags = LIST(TEXT("late"))),
		RULE("not", 4, .stop = true, .not_tags = LIST(TEXT("vip"))),
		RULE("all", 5),
		RULE("quiet", 6, .stop = true, .unless = TEXT("legal")),
		RULE("vip2", 7, .only_tags = LIST(TEXT("VIP"))),
	};

	(void)state;
	told(rules, HEED_COUNT(rules), "r.conf:7: rules.vip2: is never asked:"
		" \"vip\" (r.conf:2) has the same condition and says stop\n",
		"");
}

static void
names_that_are_nobodys_are_helped(void **state)
{
	struct rule rules[] = {
		RULE("firs", 1, .only_tags = LIST(TEXT("vpi"))),
		RULE("b", 2, .not_tags = LIST(TEXT("LATE"), TEXT("law"))),
		RULE("c", 3, .only_tags = LIST(TEXT("vip")),
			.not_tags = LIST(TEXT("vip"))),
	};

	(void)state;
	told(rules, HEED_COUNT(rules), "r.conf:3: rules.c: a tag stands in"
		" only_tags and in not_tags\n"
		"c.conf:9: clients.vik: rules_off: there is no rule \"first\""
		" (did you mean \"firs\"?)\n",
		"r.conf:1: rules.firs: only_tags: no client has the tag"
		" \"vpi\" (did you mean \"vip\"?)\n"
		"r.conf:2: rules.b: not_tags: no client has the tag \"law\"\n");
}

/* Only where there are alarms, and they go on. */
static void
a_ladder_without_a_rung_is_told_once(void **state)
{
	struct action alarm = { .kind = ACTION_ESCALATE };
	struct rule rules[] = {
		RULE("first", 1, .actions = &alarm, .n_actions = 1),
	};
	struct client clients[] = {
		{ .origin = { TEXT("c.conf"), 3 }, .id = TEXT("bygg"),
		  .owner = TEXT("anna"), .senior = TEXT("erik") },
		{ .origin = { TEXT("c.conf"), 9 }, .id = TEXT("vik"),
		  .owner = TEXT("anna") },
		{ .origin = { TEXT("c.conf"), 12 }, .id = TEXT("all"),
		  .owner = TEXT("anna"), .senior = TEXT("erik"),
		  .partner = TEXT("carl") },
	};
	struct config config = { .rules = rules, .n_rules = 1, .clients =
		clients, .n_clients = HEED_COUNT(clients),
		.ladder.enabled = true };
	struct strv faults = { 0 }, remarks = { 0 };

	(void)state;
	rules_check(&config, &faults, &remarks);
	assert_int_equal(faults.n, 0);
	assert_int_equal(remarks.n, 2);
	assert_string_equal(remarks.v[0], "c.conf:9: clients.vik: no senior:"
		" alarms go to the owner, anna");
	assert_string_equal(remarks.v[1], "c.conf:3: clients.bygg: no partner:"
		" an alarm that erik does not take up goes to nobody above"
		" (and 1 more like it)");
	strv_free(&remarks);
	config.n_clients = 0;
	rules_check(&config, &faults, &remarks);
	config.n_clients = HEED_COUNT(clients);
	config.ladder.enabled = false;
	rules_check(&config, &faults, &remarks);
	config.ladder.enabled = true;
	rules[0].enabled = false;
	rules_check(&config, &faults, &remarks);
	rules[0].enabled = true;
	alarm.kind = ACTION_NOTIFY;
	rules_check(&config, &faults, &remarks);
	assert_int_equal(remarks.n, 0);
}

static void
a_rule_is_for_whom_it_says(void **state)
{
	struct strv tags = LIST(TEXT("vip"), TEXT("Late"));
	struct strv off = LIST(TEXT("off")), none = { 0 };
	struct fact_value client = { .tags = &tags, .rules_off = &off };
	struct fact_value nobody = { .null = true, .tags = &none };
	struct rule all = RULE("all", 1), off_rule = RULE("off", 1);
	struct rule only = RULE("r", 1, .only_tags = LIST(TEXT("law"),
		TEXT("late")));
	struct rule not = RULE("r", 1, .not_tags = LIST(TEXT("VIP")));

	(void)state;
	assert_true(rule_concerns(&all, &client));
	assert_true(rule_concerns(&all, &nobody));
	assert_false(rule_concerns(&off_rule, &client));
	assert_true(rule_concerns(&off_rule, &nobody));
	assert_true(rule_concerns(&only, &client));
	assert_false(rule_concerns(&only, &nobody));
	assert_false(rule_concerns(&not, &client));
	assert_true(rule_concerns(&not, &nobody));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(repeats_fit_the_clock),
		cmocka_unit_test(one_that_is_never_asked_is_told),
		cmocka_unit_test(one_with_other_clients_is_asked),
		cmocka_unit_test(names_that_are_nobodys_are_helped),
		cmocka_unit_test(a_ladder_without_a_rung_is_told_once),
		cmocka_unit_test(a_rule_is_for_whom_it_says),
	};

	return cmocka_run_group_tests_name("rules/check", tests, NULL, NULL);
}
