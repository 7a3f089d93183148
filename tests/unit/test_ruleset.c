/* SPDX-License-Identifier: ISC */
/*
 * Limits of conditions, and many rules together: every fault is told at once,
 * they are asked in their order until one says stop, for months.
 */
#include "rules/rules.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/base.h"
#include "base/mem.h"

/* A text that struct members of type char * can point to. */
#define TEXT(text) ((char[]){ text })

static char file[] = "rules.d/a.conf";
static char *tags[] = { TEXT("vip"), TEXT("Late") };
static const struct strv tag_list = { tags, 2 };

static struct fact_value facts[FACT_MAX];

static struct fact_value *
fact(const char *name)
{
	size_t n;
	const struct fact_row *table = fact_table(&n);

	for (size_t i = 0; i < n; i++) {
		if (strcmp(table[i].name, name) == 0)
			return &facts[i];
	}
	fail_msg("no fact %s", name);
	return NULL;
}

/* Every fact unknown, but for a few. */
static int
setup(void **state)
{
	(void)state;
	for (size_t i = 0; i < FACT_MAX; i++)
		facts[i] = (struct fact_value){ .null = true };
	*fact("leaving") = (struct fact_value){ .integer = 1 };
	*fact("legal") = (struct fact_value){ .integer = 0 };
	*fact("leaving_weight") = (struct fact_value){ .real = 0.75 };
	*fact("words") = (struct fact_value){ .integer = 120 };
	*fact("language") = (struct fact_value){ .text = "sv" };
	*fact("subject") = (struct fact_value){
		.text = "F\xc3\xb6rsenad faktura" };
	*fact("client") = (struct fact_value){ .text = "brunnshog",
		.tags = &tag_list };
	return 0;
}

static struct rule
rule(const char *name, const char *when)
{
	return (struct rule){ .name = mem_str(name), .when = mem_str(when),
		.when_origin = { file, 7 }, .enabled = true };
}

static void
rule_free(struct rule *r)
{
	free(r->name);
	free(r->when);
}

/* `part` again and again, then `tail`. */
static char *
many(const char *part, size_t n, const char *tail)
{
	size_t len = strlen(part);
	char *text = mem_new(n * len + strlen(tail) + 1);

	for (size_t i = 0; i < n; i++)
		memcpy(text + i * len, part, len);
	memcpy(text + n * len, tail, strlen(tail));
	return text;
}

static void
large_conditions_meet_limits(void **state)
{
	static const struct {
		const char *part;
		size_t n;
		const char *tail;
		bool good;
	} cases[] = {
		{ "leaving AND ", 100, "leaving", true },
		{ "leaving AND ", 330, "leaving", false },
		{ "leaving AND ", 400, "leaving", false },
		{ " ", 5000, "leaving", false },
		{ "NOT ", 1000, "leaving", false },
		{ "-", 4000, "1", false },
		{ "- ", 2000, "1", false },
		{ "(", 4000, "", false },
		{ "(", 21, "1", false },
		{ ")", 4000, "", false },
		{ "abs(", 500, "1", false },
		{ "CASE WHEN ", 400, "1", false },
		{ "''", 2000, "", false },
		{ "1 IN (", 30, "1", false },
		{ "1+", 1500, "1", false },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(cases); i++) {
		struct strv errors = { .n = 0 };
		char *text = many(cases[i].part, cases[i].n, cases[i].tail);
		struct rule r = rule("r", text);
		struct ruleset *set = ruleset_new(&r, 1, &errors);

		if (!set == cases[i].good)
			fail_msg("case %zu: %s", i, set ? "accepted" :
				errors.v[0]);
		ruleset_free(&set);
		strv_free(&errors);
		rule_free(&r);
		free(text);
	}
}

static void
all_errors_at_once(void **state)
{
	struct rule rules[] = { rule("one", "leavin"), rule("two", "leaving"),
		rule("three", "1;"), rule("four", "legal") };
	struct strv errors = { .n = 0 };

	(void)state;
	/* One that is switched off is told too: it may be switched on. */
	rules[2].enabled = false;
	rules[2].when_origin.file = NULL;
	rules[2].origin = (struct origin){ file, 3 };
	assert_null(ruleset_new(rules, 4, &errors));
	assert_int_equal(errors.n, 2);
	assert_non_null(strstr(errors.v[0], "a.conf:7: rules.one.when: "));
	assert_non_null(strstr(errors.v[1], "a.conf:3: rules.three.when: "));
	strv_free(&errors);
	for (size_t i = 0; i < 4; i++)
		rule_free(&rules[i]);
}

static void
asks_in_order_until_stop(void **state)
{
	struct rule rules[] = { rule("no", "legal"), rule("off", "leaving"),
		rule("fails", "iif(words = 120, language, 0)"),
		rule("first", "leaving"), rule("stops", "words > 1"),
		rule("later", "leaving") };
	struct strv errors = { .n = 0 };
	struct rule_answer answers[6];
	struct ruleset *set;

	(void)state;
	rules[0].stop = true; /* does not fire: does not stop */
	rules[1].enabled = false;
	rules[2].stop = true; /* fails: does not stop */
	rules[4].stop = true;
	set = ruleset_new(rules, 6, &errors);
	assert_non_null(set);
	assert_int_equal(ruleset_ask(set, "message", facts, answers), 4);
	assert_ptr_equal(answers[0].rule, &rules[0]);
	assert_false(answers[0].fires);
	assert_ptr_equal(answers[1].rule, &rules[2]);
	assert_true(answers[1].failed);
	assert_false(answers[1].fires);
	assert_string_equal(answers[1].problem.text,
		"the condition gives a text, not true or false");
	assert_ptr_equal(answers[2].rule, &rules[3]);
	assert_true(answers[2].fires);
	assert_ptr_equal(answers[3].rule, &rules[4]);
	assert_true(answers[3].fires);
	/* Other facts, and nothing is left of the last answers. */
	fact("words")->integer = 0;
	fact("leaving")->null = true;
	assert_int_equal(ruleset_ask(set, "message", facts, answers), 5);
	assert_false(answers[1].failed);
	assert_true(answers[2].unknown);
	assert_false(answers[3].fires);
	assert_true(answers[4].unknown);
	ruleset_free(&set);
	for (size_t i = 0; i < 6; i++)
		rule_free(&rules[i]);
}

/* What is not for the client is asked, and neither acts nor stops. */
static void
one_that_is_off_stops_nothing(void **state)
{
	char *off_names[] = { TEXT("off") };
	const struct strv off = { off_names, 1 };
	struct rule rules[] = { rule("off", "leaving"),
		rule("law", "leaving"), rule("later", "leaving") };
	char *law[] = { TEXT("law") };
	struct strv errors = { .n = 0 };
	struct rule_answer answers[3];
	struct ruleset *set;

	(void)state;
	fact("client")->rules_off = &off;
	rules[0].stop = rules[1].stop = true;
	rules[1].only_tags = (struct strv) { law, 1 };
	set = ruleset_new(rules, 3, &errors);
	assert_int_equal(ruleset_ask(set, "message", facts, answers), 3);
	for (size_t i = 0; i < 2; i++) {
		assert_true(answers[i].off);
		assert_true(answers[i].held_back);
		assert_false(answers[i].fires);
	}
	assert_true(answers[2].fires);
	assert_false(answers[2].off);
	ruleset_free(&set);
	for (size_t i = 0; i < 3; i++)
		rule_free(&rules[i]);
}

static void
unless_silences(void **state)
{
	char none[] = "legal", silent[] = "words > 100", broken[] = "leavin";
	char unknown[] = "overdue_days > 3";
	struct rule rules[] = { rule("a", "leaving"), rule("b", "leaving"),
		rule("c", "leaving"), rule("d", "leaving"),
		rule("e", "legal") };
	struct strv errors = { .n = 0 };
	struct rule_answer answers[5];
	struct ruleset *set;

	(void)state;
	rules[0].unless = none;
	rules[1].unless = silent;
	rules[1].stop = true; /* silent: lets the others by */
	rules[2].unless = unknown;
	rules[3].unless = silent;
	rules[4].unless = none;
	set = ruleset_new(rules, 5, &errors);
	assert_non_null(set);
	assert_int_equal(ruleset_ask(set, "message", facts, answers), 5);
	assert_true(answers[0].fires);
	assert_false(answers[1].fires);
	/* what cannot be told silences nothing */
	assert_true(answers[2].fires);
	assert_false(answers[2].unknown);
	assert_false(answers[4].fires);
	ruleset_free(&set);
	/* a fault of it is told as one of when */
	rules[0].unless = broken;
	rules[0].unless_origin = (struct origin) { file, 9 };
	assert_null(ruleset_new(rules, 1, &errors));
	assert_int_equal(errors.n, 1);
	assert_non_null(strstr(errors.v[0], "a.conf:9: rules.a.unless: "));
	strv_free(&errors);
	for (size_t i = 0; i < 5; i++)
		rule_free(&rules[i]);
}

static void
a_mark_changes_with_what_is_asked(void **state)
{
	struct rule one = rule("a", "leaving"), two = rule("b", "leaving");
	char *first = rule_mark(&one), *second = rule_mark(&two), *third;

	(void)state;
	assert_string_equal(first, second);
	two.unless = (char *)"legal";
	third = rule_mark(&two);
	assert_string_not_equal(first, third);
	free(first);
	free(second);
	free(third);
	rule_free(&one);
	rule_free(&two);
}

/* SQLite's count of steps runs on over the months. */
static void
never_tires(void **state)
{
	struct rule r = rule("r", "CASE WHEN legal OR words < 3 THEN 0 WHEN "
		"leaving AND words IN (1, 120) THEN 1 END");
	struct strv errors = { .n = 0 };
	struct ruleset *set = ruleset_new(&r, 1, &errors);
	struct rule_answer a;

	(void)state;
	assert_non_null(set);
	for (size_t i = 0; i < 60000; i++) {
		ruleset_ask(set, "message", facts, &a);
		if (!a.fires)
			fail_msg("run %zu: %s", i, a.problem.text);
	}
	ruleset_free(&set);
	rule_free(&r);
}

static void
no_rules(void **state)
{
	struct strv errors = { .n = 0 };
	struct ruleset *set = ruleset_new(NULL, 0, &errors);
	struct rule_answer a;

	(void)state;
	assert_non_null(set);
	assert_int_equal(ruleset_ask(set, "message", facts, &a), 0);
	ruleset_free(&set);
	ruleset_free(&set);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(large_conditions_meet_limits, setup),
		cmocka_unit_test_setup(all_errors_at_once, setup),
		cmocka_unit_test_setup(asks_in_order_until_stop, setup),
		cmocka_unit_test_setup(one_that_is_off_stops_nothing, setup),
		cmocka_unit_test_setup(unless_silences, setup),
		cmocka_unit_test_setup(a_mark_changes_with_what_is_asked,
			setup),
		cmocka_unit_test_setup(never_tires, setup),
		cmocka_unit_test_setup(no_rules, setup),
	};

	return cmocka_run_group_tests_name("ruleset", tests, NULL, NULL);
}
