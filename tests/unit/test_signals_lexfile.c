/* SPDX-License-Identifier: ISC */
/*
 * Files of words: sections, weights, folders, what a second file adds, and
 * that every bad line is told while the rest is still read.
 */
#include "test_signals_rig.h"

#include <sys/stat.h>

#include "base/buf.h"
#include "base/limits.h"

#define HEAD "language en\n"

struct row {
	const char *text, *want;
};

static void
a_line_out_of_place_is_told(void **state)
{
	static const struct row rows[] = {
		{ "[mood]\n",
			"t.lex:1: the first line must be \"language CODE\"" },
		{ "# only a comment\n", "t.lex:2: no \"language CODE\" line" },
		{ "\n\n", "t.lex:3: no \"language CODE\" line" },
		{ "language e\n", "t.lex:1: a language is two or three small "
			"letters (ISO 639)" },
		{ "language engl\n", "t.lex:1: a language is two or three "
			"small letters (ISO 639)" },
		{ "language EN\n", "t.lex:1: a language is two or three small "
			"letters (ISO 639)" },
		{ HEAD "good\n",
			"t.lex:2: this line stands in no known section" },
		{ HEAD "[mood\n", "t.lex:2: a section ends with \"]\"" },
		{ HEAD "[\n", "t.lex:2: a section ends with \"]\"" },
		{ HEAD "[moods]\n",
			"t.lex:2: no section [moods]; did you mean [mood]?" },
		{ HEAD "[payment.send]\n", "t.lex:2: no section "
			"[payment.send]; did you mean [payment.sent]?" },
		{ HEAD "[weekdais]\n", "t.lex:2: no section [weekdais]; "
			"did you mean [weekdays]?" },
		{ HEAD "[qqqqqqqqqqqq]\n", "t.lex:2: no section "
			"[qqqqqqqqqqqq]" },
		{ HEAD "[]\n", "t.lex:2: no section []" },
		{ HEAD "[mood]\n\xff\n", "t.lex:3: the line is not UTF-8" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++)
		rig_fault(rows[i].text, rows[i].want);
}

static void
weights_have_a_form_and_a_range(void **state)
{
	static const struct row rows[] = {
		{ "[mood]\n5.1 a", "the number must be from -5 to 5" },
		{ "[mood]\n-6 a", "the number must be from -5 to 5" },
		{ "[mood]\n-inf a", "the number must be from -5 to 5" },
		{ "[mood]\n1e999 a", "the number must be from -5 to 5" },
		{ "[mood]\n-nan a", "the number must be from -5 to 5" },
		{ "[legal]\n0 a", "the number must be from 0.05 to 1" },
		{ "[legal]\n1.1 a", "the number must be from 0.05 to 1" },
		{ "[intensifiers]\n0 a", "the number must be from 0.1 to 3" },
		{ "[intensifiers]\n4 a", "the number must be from 0.1 to 3" },
		{ "[negators]\n2 a", "the number must be from 1 to 1" },
		{ "[months]\n0 a", "the number must be from 1 to 12" },
		{ "[months]\n13 a", "the number must be from 1 to 12" },
		{ "[weekdays]\n8 a", "the number must be from 1 to 7" },
		{ "[months]\n1.5 a", "the number must be a whole one" },
		{ "[months]\na", "a number, a blank and then patterns are "
			"wanted" },
		{ "[weekdays]\na; b", "a number, a blank and then patterns "
			"are wanted" },
		{ "[mood]\n1", "a number, a blank and then patterns are "
			"wanted" },
		{ "[mood]\n1,5 a", "a number, a blank and then patterns are "
			"wanted" },
		{ "[mood]\n- a", "a number, a blank and then patterns are "
			"wanted" },
		{ "[mood]\n15th a", "a number, a blank and then patterns are "
			"wanted" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *file = mem_printf(HEAD "%s\n", rows[i].text);
		char *want = mem_printf("t.lex:3: %s", rows[i].want);

		rig_fault(file, want);
		free(want);
		free(file);
	}
}

static void
a_line_without_a_weight_has_that_of_its_section(void **state)
{
	struct lexicon *lexicon = rig_lexicon(HEAD "[mood]\na\n-0.5 b\n+2 c\n"
		"[legal]\nd\n0.05 e\n1\tf\n[intensifiers]\ng\n"
		"[months]\n12 h\n[days]\nnext-week : i; j\n[mood]\nk\n");
	static const struct rule want[] = {
		{ .role = ROLE_MOOD, .weight = 1 },
		{ .role = ROLE_MOOD, .weight = -0.5 },
		{ .role = ROLE_MOOD, .weight = 2 },
		{ .role = ROLE_SIGNAL, .weight = 0.7, .value = SIGNAL_LEGAL },
		{ .role = ROLE_SIGNAL, .weight = 0.05, .value = SIGNAL_LEGAL },
		{ .role = ROLE_SIGNAL, .weight = 1, .value = SIGNAL_LEGAL },
		{ .role = ROLE_INTENSIFIER, .weight = 1.5 },
		{ .role = ROLE_MONTH, .weight = 12, .value = 12 },
		{ .role = ROLE_DAY, .weight = 1, .value = DAY_NEXT_WEEK },
		{ .role = ROLE_DAY, .weight = 1, .value = DAY_NEXT_WEEK },
		{ .role = ROLE_MOOD, .weight = 1 },
	};
	const struct tongue *t = &lexicon->v[0];

	(void)state;
	assert_int_equal(t->n_rules, HEED_COUNT(want));
	for (size_t i = 0; i < HEED_COUNT(want); i++) {
		assert_int_equal(t->rules[i].role, want[i].role);
		assert_int_equal(t->rules[i].value, want[i].value);
		assert_true(t->rules[i].weight == want[i].weight);
		assert_int_equal(t->rules[i].words, 1);
	}
	assert_true(t->has_rules);
	lexicon_free(&lexicon);
}

static void
every_section_and_every_day_has_its_name(void **state)
{
	static const char *const plain[] = { "mood", "negators",
		"intensifiers", "contrast", "conditional", "polite", "third",
		"past", "topic", "deadline", "date-lead", "months",
		"weekdays", "negators-behind", "story", "we", "you" };
	static const char *const days[] = { "today", "tomorrow",
		"after-tomorrow", "this-week", "next-week", "this-month",
		"next-month", "this-year", "one-week", "two-weeks", "n-days",
		"n-weeks", "month-end", "no-day" };
	struct buf text = buf_new(10000);
	struct lexicon *lexicon;
	enum signal_kind kind;

	(void)state;
	buf_str(&text, HEAD);
	for (size_t i = 0; i < HEED_COUNT(plain); i++)
		buf_printf(&text, "[%s]\n1 word\n", plain[i]);
	for (int i = 0; i < SIGNAL_KINDS; i++) {
		buf_printf(&text, "[%s]\nword\n",
			signal_name((enum signal_kind)i));
		assert_true(signal_parse(signal_name((enum signal_kind)i),
			&kind));
		assert_int_equal(kind, i);
	}
	buf_str(&text, "[days]\n");
	for (size_t i = 0; i < HEED_COUNT(days); i++)
		buf_printf(&text, "%s: word\n", days[i]);
	buf_str(&text, "[classes]\na = b\n[function]\nword\n[sample]\nword\n");
	lexicon = rig_lexicon(buf_text(&text));
	assert_int_equal(lexicon->v[0].n_rules,
		HEED_COUNT(plain) + SIGNAL_KINDS + HEED_COUNT(days));
	lexicon_free(&lexicon);
	buf_free(&text);
	assert_false(signal_parse("payment", &kind));
	assert_false(signal_parse("", &kind));
}

static void
a_day_without_a_known_name_is_told(void **state)
{
	static const char want[] = "t.lex:3: a day is \"name: patterns\"; "
		"names are today, tomorrow, after-tomorrow, this-week, "
		"next-week, this-month, next-month, this-year, one-week, "
		"two-weeks, n-days, n-weeks, month-end, no-day";

	(void)state;
	rig_fault(HEAD "[days]\ntoday\n", want);
	rig_fault(HEAD "[days]\nyesterday: yesterday\n", want);
	rig_fault(HEAD "[days]\n: today\n", want);
}

static void
every_bad_line_is_told_and_the_rest_is_read(void **state)
{
	static const struct rig_file files[] = {
		{ .name = "a.lex", .text = HEAD "[nosuch]\nlost\n[mood]\n"
			"9 a\n1 a-b; fine; (c\n[classes]\nx = @y\n"
			"x =\n[mood]\n1 @z\n1 fine\n1 a-b; @z\n" },
		{ .name = "b.lex", .text = "no language\n" HEAD "[mood]\n"
			"1 also-bad\n" },
	};
	static const char *const want[] = {
		"a.lex:2: no section [nosuch]",
		"a.lex:3: this line stands in no known section",
		"a.lex:5: the number must be from -5 to 5",
		"a.lex:6: \"a-b\": \"-\" cannot stand in a word",
		"a.lex:6: \"(\" without \")\"",
		"a.lex:8: no class @y above this line",
		"a.lex:9: a word is empty or too long",
		"a.lex:11: no class @z above this line",
		"a.lex:13: \"a-b\": \"-\" cannot stand in a word",
		"a.lex:13: no class @z above this line",
		"b.lex:1: the first line must be \"language CODE\"",
		"b.lex:4: \"also-bad\": \"-\" cannot stand in a word",
	};
	struct strv errors = { 0 };

	(void)state;
	assert_null(rig_load(files, HEED_COUNT(files), &errors));
	for (size_t i = 0; i < errors.n && i < HEED_COUNT(want); i++)
		assert_string_equal(errors.v[i], want[i]);
	assert_int_equal(errors.n, HEED_COUNT(want));
	strv_free(&errors);
}

static void
so_many_faults_are_told_and_no_more(void **state)
{
	struct buf text = buf_new(10000);
	struct rig_file file = { .name = "t.lex" };
	struct strv errors = { 0 };

	(void)state;
	buf_str(&text, HEAD);
	for (int i = 0; i < LEX_FAULTS + 1; i++)
		buf_str(&text, "stray\n");
	file.text = buf_text(&text);
	assert_null(rig_load(&file, 1, &errors));
	assert_int_equal(errors.n, LEX_FAULTS);
	strv_free(&errors);
	buf_free(&text);
}

static void
a_line_and_a_file_have_a_length(void **state)
{
	struct buf text = buf_new(LIMIT_LEX_FILE + 10);
	struct lexicon *lexicon;
	struct rig_file file = { .name = "t.lex" };
	struct strv errors = { 0 };

	(void)state;
	buf_str(&text, HEAD "[sample]\n");
	for (size_t i = 0; i < LIMIT_LEX_LINE; i++)
		buf_char(&text, i % 7 == 0 ? ' ' : 'a');
	lexicon = rig_lexicon(buf_text(&text));
	lexicon_free(&lexicon);
	buf_str(&text, "a\n");
	rig_fault(buf_text(&text), "t.lex:3: the line is too long");
	buf_clear(&text);
	buf_str(&text, HEAD);
	while (text.len < LIMIT_LEX_FILE)
		buf_char(&text, '\n');
	lexicon = rig_lexicon(buf_text(&text));
	lexicon_free(&lexicon);
	buf_char(&text, '\n');
	file.text = buf_text(&text);
	assert_null(rig_load(&file, 1, &errors));
	assert_int_equal(errors.n, 1);
	assert_memory_equal(errors.v[0], "t.lex: ", 7);
	strv_free(&errors);
	buf_free(&text);
}

static void
there_are_so_many_languages(void **state)
{
	struct buf text = buf_new(1000);
	struct lexicon *lexicon;

	(void)state;
	for (int i = 0; i < LIMIT_LANGUAGES; i++)
		buf_printf(&text, "language %c%c\n", 'a' + i / 26,
			'a' + i % 26);
	lexicon = rig_lexicon(buf_text(&text));
	assert_int_equal(lexicon->n, LIMIT_LANGUAGES);
	assert_non_null(lexicon_tongue(lexicon, "aa"));
	assert_non_null(lexicon_tongue(lexicon, "bf"));
	assert_null(lexicon_tongue(lexicon, "bg"));
	assert_null(lexicon_tongue(lexicon, ""));
	lexicon_free(&lexicon);
	buf_str(&text, "language zz\n");
	rig_fault(buf_text(&text), "t.lex:33: too many languages");
	buf_free(&text);
}

static void
a_second_file_adds_to_the_first(void **state)
{
	static const struct rig_file files[] = {
		{ .name = "a.lex", .text = HEAD "[classes]\nwe = we\n"
			"[mood]\n1 @we pay\n[negators]\nnot\n" },
		{ .name = "b.lex", .text = "# ours\r\n\r\n\tlanguage en \r\n"
			"[classes]\r\nwe = our|ours\r\n[mood]\r\n 1 grand \r\n"
			"1 not grand\r\nlanguage sv\r\n[mood]\r\n1 bra\r\n" },
		{ .name = "c.txt", .text = "not for us" },
		{ .name = ".d.lex", .text = "not for us" },
		{ .name = ".lex", .text = "not for us" },
	};
	struct strv errors = { 0 };
	struct lexicon *lexicon = rig_load(files, HEED_COUNT(files), &errors);
	const struct tongue *t;

	(void)state;
	assert_int_equal(errors.n, 0);
	assert_non_null(lexicon);
	assert_int_equal(lexicon->n, 2);
	t = lexicon_tongue(lexicon, "en");
	assert_ptr_equal(t, &lexicon->v[0]);
	assert_int_equal(rig_hits(lexicon, "we pay, our pay, grand",
		ROLE_MOOD), 3);
	/* what stands in the first file is known in the second */
	assert_true(t->rules[t->n_rules - 1].negated);
	lexicon_free(&lexicon);
	assert_null(lexicon);
	lexicon_free(&lexicon);
}

static void
folders_that_give_nothing_are_told(void **state)
{
	char dir[] = "/tmp/heed-lex-XXXXXX";
	struct strv dirs = { 0 }, errors = { 0 };
	struct rig_file file = { .name = "t.lex", .text = HEAD "\0[mood]",
		.len = sizeof(HEAD) + 6 };
	char *path;

	(void)state;
	assert_null(lexicon_load(&dirs, &errors));
	assert_string_equal(errors.v[0],
		"no folder: no language file (*.lex)");
	strv_free(&errors);
	assert_non_null(mkdtemp(dir));
	strv_add(&dirs, dir);
	assert_null(lexicon_load(&dirs, &errors));
	assert_int_equal(errors.n, 1);
	assert_non_null(strstr(errors.v[0], ": no language file (*.lex)"));
	strv_free(&errors);
	/* a folder is no file */
	path = mem_printf("%s/t.lex", dir);
	assert_int_equal(mkdir(path, 0700), 0);
	assert_null(lexicon_load(&dirs, &errors));
	assert_int_equal(errors.n, 1);
	assert_memory_equal(errors.v[0], path, strlen(path));
	assert_int_equal(rmdir(path), 0);
	assert_int_equal(rmdir(dir), 0);
	strv_free(&errors);
	assert_null(lexicon_load(&dirs, &errors));
	assert_int_equal(errors.n, 1);
	assert_non_null(strstr(errors.v[0], ": the folder cannot be read"));
	strv_free(&errors);
	assert_null(rig_load(&file, 1, &errors));
	assert_string_equal(errors.v[0], "t.lex: not a text file");
	strv_free(&errors);
	strv_free(&dirs);
	free(path);
}

static void
an_empty_file_says_nothing(void **state)
{
	static const struct rig_file files[] = {
		{ .name = "a.lex", .text = "" },
		{ .name = "b.lex", .text = HEAD "[mood]\n1 good\n" },
	};
	struct strv errors = { 0 };
	struct lexicon *lexicon = rig_load(files, 2, &errors);

	(void)state;
	assert_non_null(lexicon);
	assert_int_equal(lexicon->n, 1);
	lexicon_free(&lexicon);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_line_out_of_place_is_told),
		cmocka_unit_test(weights_have_a_form_and_a_range),
		cmocka_unit_test(
			a_line_without_a_weight_has_that_of_its_section),
		cmocka_unit_test(every_section_and_every_day_has_its_name),
		cmocka_unit_test(a_day_without_a_known_name_is_told),
		cmocka_unit_test(every_bad_line_is_told_and_the_rest_is_read),
		cmocka_unit_test(so_many_faults_are_told_and_no_more),
		cmocka_unit_test(a_line_and_a_file_have_a_length),
		cmocka_unit_test(there_are_so_many_languages),
		cmocka_unit_test(a_second_file_adds_to_the_first),
		cmocka_unit_test(folders_that_give_nothing_are_told),
		cmocka_unit_test(an_empty_file_says_nothing),
	};

	return cmocka_run_group_tests_name("signals/lexfile", tests, NULL,
		NULL);
}
