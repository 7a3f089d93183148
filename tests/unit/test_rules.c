/* SPDX-License-Identifier: ISC */
/*
 * Conditions: what they mean, what is refused with which words, and that only
 * an expression gets through.
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
#include "rules/condition.h"

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

/* 1 fires, 0 does not, -1 unknown, -2 fails when asked. */
static int
answer(const char *when)
{
	struct rule r = rule("r", when);
	struct strv errors = { .n = 0 };
	struct ruleset *set = ruleset_new(&r, 1, &errors);
	struct rule_answer a;

	if (!set)
		fail_msg("%s: %s", when, errors.v[0]);
	assert_int_equal(ruleset_ask(set, "message", facts, &a), 1);
	assert_ptr_equal(a.rule, &r);
	assert_int_equal(a.failed, a.problem.text[0] != '\0');
	ruleset_free(&set);
	assert_null(set);
	rule_free(&r);
	return a.failed ? -2 : a.unknown ? -1 : a.fires;
}

static void
conditions_mean_what_they_say(void **state)
{
	static const struct {
		const char *when;
		int answer;
	} cases[] = {
		{ "leaving", 1 },
		{ "LEAVING", 1 },
		{ " leaving\n\tAND\r\n words > 100 ", 1 },
		{ "legal", 0 },
		{ "NOT leaving", 0 },
		{ "leaving_weight", 1 },
		{ "leaving_weight >= 0.75", 1 },
		{ "leaving_weight > .75", 0 },
		{ "leaving AND leaving AND leaving = leaving", 1 },
		{ "words BETWEEN 100 AND 200", 1 },
		{ "words % 7 = 1", 1 },
		{ "words / 100.0 < 1.21", 1 },
		{ "words >= 1 and words <= 120 or legal", 1 },
		{ "words <> 120", 0 },
		{ "words != 120", 0 },
		{ "language = 'sv'", 1 },
		{ "language == 'SV'", 0 },
		{ "language = 'SV' COLLATE NOCASE", 1 },
		{ "language IN ('pl', 'sv')", 1 },
		{ "language NOT IN ('pl', 'sv')", 0 },
		{ "language || '-SE' = 'sv-SE'", 1 },
		{ "subject LIKE '%FAKTURA%'", 1 },
		{ "subject NOT LIKE 'x%' ESCAPE '!'", 1 },
		{ "subject like ('%faktura')", 1 },
		{ "instr(subject, 'f') > 0", 1 },
		{ "length(subject) = 16", 1 },
		{ "substr(subject, 1, 3) = 'F\xc3\xb6r'", 1 },
		{ "upper(language) = 'SV' AND lower('A') = 'a'", 1 },
		{ "'it''s' = 'it''s'", 1 },
		{ "') UNION SELECT (' = language", 0 },
		{ "max(words, 200) = 200 AND min(1, 2, 3) = 1", 1 },
		{ "abs(-3) = 3 AND sign(-2.5) = -1", 1 },
		{ "round(leaving_weight) = 1", 1 },
		{ "iif(leaving, 1, 0)", 1 },
		{ "nullif(1, 1)", -1 },
		{ "CASE WHEN legal THEN 0 WHEN leaving THEN 1 ELSE 0 END", 1 },
		{ "true", 1 },
		{ "FALSE", 0 },
		{ "2.5", 1 },
		{ "0.0", 0 },
		{ "((((leaving))))", 1 },
		{ "-words", 1 },
		/* what cannot be told */
		{ "authentic", -1 },
		{ "NOT authentic", -1 },
		{ "leaving AND authentic", -1 },
		{ "legal AND authentic", 0 },
		{ "leaving OR authentic", 1 },
		{ "authentic IS NULL", 1 },
		{ "authentic ISNULL", 1 },
		{ "leaving NOTNULL AND leaving IS NOT NULL", 1 },
		{ "authentic IS NOT FALSE", 1 },
		{ "authentic IS TRUE", 0 },
		{ "coalesce(authentic, 1)", 1 },
		{ "ifnull(authentic, 0)", 0 },
		{ "days_until <= 3", -1 },
		{ "NULL", -1 },
		/* the client's tags */
		{ "has_tag('vip')", 1 },
		{ "has_tag('LATE')", 1 },
		{ "NOT has_tag('gone')", 1 },
		{ "has_tag(authentic)", -1 },
		/* known only when asked */
		{ "iif(words = 120, language, 1)", -2 },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(cases); i++) {
		int got = answer(cases[i].when);

		if (got != cases[i].answer)
			fail_msg("%s: %d instead of %d", cases[i].when, got,
				cases[i].answer);
	}
	*fact("client") = (struct fact_value){ .null = true };
	assert_int_equal(answer("has_tag('vip')"), -1);
}

/* NULL where only a refusal is asked for. */
static const struct {
	const char *when;
	const char *error;
} bad[] = {
	{ "", "the condition is empty (\"true\" fires always)" },
	{ " \n\t", "the condition is empty (\"true\" fires always)" },
	{ "leavin", "unknown fact \"leavin\" at character 1 (did you mean "
		"\"leaving\"?)" },
	{ "leaving AND paymnt_refused", "unknown fact \"paymnt_refused\" at "
		"character 13 (did you mean \"payment_refused\"?)" },
	{ "client = 'å' AND langauge = 'sv'", "unknown fact \"langauge\" at "
		"character 18 (did you mean \"language\"?)" },
	{ "language = xxsvxx", "unknown fact \"xxsvxx\" at character 12 (a "
		"text stands in single quotes)" },
	{ "has_tga('vip')", "unknown function \"has_tga\" at character 1 (did "
		"you mean \"has_tag\"?)" },
	{ "leaving AND", "the condition ends too early, at character 12" },
	{ "leaving AND AND legal", "syntax error near \"AND\" at character "
		"13" },
	{ "leaving legal", "syntax error near \"legal\" at character 9" },
	{ "leaving words 3", "syntax error near \"words\" at character 9" },
	{ "'ö' = 'ö' legal", "syntax error near \"legal\" at character 11" },
	{ "leaving = = 1", NULL },
	{ "(leaving", "a parenthesis is never closed: it opens at character "
		"1" },
	{ "leaving)", "a parenthesis closes that was never opened at character "
		"8" },
	{ "language = 'sv", "a quote is never closed: it opens at character "
		"12" },
	{ "language = \"sv\"", "a text stands in single quotes, not in double "
		"ones at character 12" },
	{ "language = `sv`", NULL },
	{ "[leaving]", NULL },
	{ "()", "nothing stands in the parenthesis at character 1" },
	{ "leaving()", "a fact takes no parenthesis at character 1" },
	{ "leaving (1)", "a fact takes no parenthesis at character 1" },
	{ "abs > 1", "a function needs its parenthesis at character 1" },
	{ "abs(1, 2)", "abs() takes at most 1, not 2, at character 4" },
	{ "abs()", NULL },
	{ "max(words)", "max() takes at least 2, not 1, at character 4" },
	{ "leaving, legal", "a comma outside of parentheses at character 8" },
	{ "(leaving, legal)", NULL },
	{ "max(leaving,,legal)", NULL },
	{ "1 2", NULL },
	{ "words > 12abc", "not a number at character 9" },
	{ "words > 1.2.3", NULL },
	{ "words > 0x10", NULL },
	{ "'yes'", "the condition gives a text, not true or false" },
	{ "language", "the condition gives a text, not true or false" },
	{ "leaving || legal", NULL },
	{ "abs(-9223372036854775807 - 1)", NULL },
	{ "words IN leaving", NULL },
	{ "leaving COLLATE legal", NULL },
	{ "leaving AND\\legal", NULL },
	{ "\xff\xfe", "the condition is not valid UTF-8" },
	{ "leaving \xe2\x80\x8b", NULL },
	{ "leaving && legal", NULL },
	{ "!leaving", NULL },
	/* hostile */
	{ "1; DROP TABLE f", NULL },
	{ "1);--", NULL },
	{ "1) UNION SELECT (1", NULL },
	{ "1), (2", NULL },
	{ "1) AS a, (1", NULL },
	{ "1) FROM sqlite_schema WHERE (1", NULL },
	{ "1 -- leaving", NULL },
	{ "1 /* leaving", NULL },
	{ "1 /**/", NULL },
	{ "(SELECT 1)", NULL },
	{ "(select count(*) from sqlite_schema)", NULL },
	{ "EXISTS (SELECT 1)", NULL },
	{ "words IN (SELECT 1)", NULL },
	{ "words IN (VALUES (1))", NULL },
	{ "words IN sqlite_schema", NULL },
	{ "words IN (WITH RECURSIVE c(x) AS (VALUES(1) UNION ALL SELECT x+1 "
		"FROM c) SELECT x FROM c)", NULL },
	{ "words IN pragma_table_list", NULL },
	{ "words IN (leaving) AND words IN generate_series(1)", NULL },
	{ "load_extension('x')", NULL },
	{ "randomblob(1000000000)", NULL },
	{ "zeroblob(1000000000)", NULL },
	{ "hex(zeroblob(9))", NULL },
	{ "random() > 0", NULL },
	{ "printf('%1000000000d', 1)", NULL },
	{ "replace(subject, 'a', 'aaaa')", NULL },
	{ "group_concat(subject)", NULL },
	{ "count(*)", NULL },
	{ "sum(words) OVER ()", NULL },
	{ "max(words, 1) OVER ()", NULL },
	{ "max(words, 1) FILTER (WHERE 1)", NULL },
	{ "RAISE(ABORT, 'x')", NULL },
	{ "CAST(words AS text)", NULL },
	{ "date('now') > '2026'", NULL },
	{ "CURRENT_TIMESTAMP", NULL },
	{ "sqlite_version() = '3'", NULL },
	{ "rowid", NULL },
	{ "f.leaving", NULL },
	{ "main.f.leaving", NULL },
	{ "?1", NULL },
	{ "?", NULL },
	{ ":leaving", NULL },
	{ "@leaving", NULL },
	{ "$leaving", NULL },
	{ "#1", NULL },
	{ "x'00'", NULL },
	{ "subject MATCH 'x'", NULL },
	{ "subject REGEXP 'x'", NULL },
	{ "subject GLOB 'x*'", NULL },
	{ "subject -> '$'", NULL },
	{ "subject ->> '$'", NULL },
	{ "1 ORDER BY 1", NULL },
	{ "1 LIMIT 1", NULL },
	{ "DISTINCT leaving", NULL },
	{ "ALL leaving", NULL },
	{ "*", NULL },
	{ "END", NULL },
	{ "CASE", NULL },
	{ "leaving\x01", NULL },
	{ "ATTACH 'x' AS y", NULL },
	{ "PRAGMA query_only", NULL },
};

static void
bad_conditions_are_told(void **state)
{
	struct strv errors = { .n = 0 };
	char expected[400];

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(bad); i++) {
		struct rule r = rule("late", bad[i].when);

		errors = (struct strv){ .n = 0 };
		if (ruleset_new(&r, 1, &errors))
			fail_msg("accepted: %s", bad[i].when);
		assert_int_equal(errors.n, 1);
		snprintf(expected, sizeof(expected),
			"rules.d/a.conf:7: rules.late.when: %s",
			bad[i].error ? bad[i].error : "");
		if (strncmp(errors.v[0], expected, strlen(expected)) != 0 ||
			(bad[i].error && strcmp(errors.v[0], expected) != 0))
			fail_msg("%s:\n  %s\n  %s", bad[i].when, errors.v[0],
				expected);
		/* A place is inside of what was written. */
		assert_null(strstr(errors.v[0], "SELECT ("));
		strv_free(&errors);
		rule_free(&r);
	}
}

static void
hostile_facts_cost_little(void **state)
{
	char subject[999] = "", pattern[123] = "";
	char *when;

	for (size_t i = 0; i + 1 < sizeof(subject); i++)
		subject[i] = "ab"[i % 2];
	for (size_t i = 0; i < 120; i++)
		pattern[i] = "%a"[i % 2];
	memcpy(pattern + 120, "x%", 3);
	when = mem_printf("subject LIKE '%s' OR 'x' LIKE subject OR "
		"subject || subject LIKE '%%b%%b%%b%%b%%x'", pattern);

	(void)state;
	fact("subject")->text = subject;
	/* A subject is too long a pattern: that fails, and does not hang. */
	assert_int_equal(answer(when), -2);
	fact("subject")->text = "%_%_%_%_%";
	assert_int_equal(answer(when), 0);
	free(when);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(conditions_mean_what_they_say, setup),
		cmocka_unit_test_setup(bad_conditions_are_told, setup),
		cmocka_unit_test_setup(hostile_facts_cost_little, setup),
	};

	return cmocka_run_group_tests_name("rules", tests, NULL, NULL);
}
