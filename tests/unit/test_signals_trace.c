/* SPDX-License-Identifier: ISC */
/*
 * Why something counted or did not, as heed explain shows it; and complaints
 * that are found from what a bad feeling is about.
 */
#include "test_signals_rig.h"

#include "base/base.h"
#include "base/buf.h"

static const char words[] =
	"language en\n"
	"[function]\nwe the and of to is it a was not if by you are but our\n"
	"[negators]\nnot\n"
	"[conditional]\nif\n"
	"[contrast]\nbut\n"
	"[third]\nour client\n"
	"[intensifiers]\n2 very\n0.5 a bit\n"
	"[figures]\nsarcasm -1\nshouted 1.3\n"
	"[polite]\ngood day\n"
	"[mood]\n1 good\n-1 bad\n2 not bad\n"
	"[legal]\n0.8 court\n0.3 judge\n"
	"[praise]\n0.8 good work\n"
	"[complaint.quality]\n0.8 full of errors\n"
	"[about complaint.quality]\nreport*\n"
	"[about complaint.cost]\nprice*\n";

static void
trace(const char *text, struct trace *out, char signals[static 200])
{
	struct reading *reading = rig_traced(words, "en", "", text, out);

	signals[0] = '\0';
	for (size_t i = 0, at = 0; i < reading->n_signals; i++)
		at += (size_t)snprintf(signals + at, 200 - at, "%s%s",
			i == 0 ? "" : " ",
			signal_name(reading->signals[i].kind));
	reading_free(&reading);
}

/* The reason with those words; its line of `why` must be that one. */
static void
expect(const char *text, const char *evidence, double counted, const char *why)
{
	struct trace all = { 0 };
	char signals[200];
	bool found = false;

	trace(text, &all, signals);
	for (size_t i = 0; i < all.n; i++) {
		const struct trace_row *row = &all.v[i];

		if (strcmp(row->evidence.words, evidence) != 0)
			continue;
		found = true;
		if (row->counted < counted - 0.001 ||
		    row->counted > counted + 0.001 ||
		    strcmp(row->why, why) != 0)
			fail_msg("%s: %s counted %g, \"%s\"", text, evidence,
				row->counted, row->why);
		assert_true(row->line > 0);
		break;
	}
	if (!found)
		fail_msg("%s: no reason \"%s\"", text, evidence);
	trace_free(&all);
	assert_int_equal(all.n, 0);
}

static void
each_reason_is_told(void **state)
{
	(void)state;
	expect("it is the court", "court", 0.8, "");
	expect("it is not the court", "court", 0, "negated by \"not\"");
	expect("our client was in court", "court", 0,
		"said of somebody else");
	expect("it is \"the court\"", "court", 0, "in quotation marks");
	expect("it was good", "good", 1, "");
	expect("it was not good", "good", -0.7, "negated by \"not\"");
	expect("it was good, but bad", "bad", -1.25, "more behind \"but\"");
	expect("it was not bad", "not bad", 2, "");
	expect("it was not bad", "bad", 0, "a longer phrase counts");
	expect("good day", "good", 0, "politeness that is only form; "
		"a longer phrase counts");
	expect("is it good?", "good", 0.7, "in a question");
	expect("the judge and the judge", "judge", 0.3, "");
	expect("it was very good", "good", 2, "strengthened");
	expect("it was a bit good", "good", 0.5, "weakened");
	expect("it is GOOD", "GOOD", 1.3, "in capitals");
	expect("it is good. it is full of errors", "good", -1,
		"praise beside damage");
	expect("if you are good work", "good work", 0, "depends on \"if\"");
}

static void
what_is_felt_about_is_found(void **state)
{
	static const struct {
		const char *text, *signals;
	} rows[] = {
		{ "the report was bad", "complaint.quality" },
		{ "the price was bad", "complaint.cost" },
		{ "the report was good", "praise" },
		/* of a price nobody is proud */
		{ "the price was good", "" },
		{ "the report is here", "" },
		/* a phrase has told already what it is about */
		{ "bad, full of errors, and the price",
			"complaint.quality" },
		{ "our client and the report was bad", "" },
		{ "it was bad. the report is here", "" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct trace all = { 0 };
		char signals[200];

		trace(rows[i].text, &all, signals);
		if (strcmp(signals, rows[i].signals) != 0)
			fail_msg("%s: \"%s\"", rows[i].text, signals);
		trace_free(&all);
	}
}

static void
figures_and_sections_are_checked(void **state)
{
	(void)state;
	rig_fault("language en\n[figures]\nturned -3\n",
		"t.lex:3: turned must be from -2 to 1");
	rig_fault("language en\n[figures]\ntunred -1\n", "t.lex:3: no figure "
		"\"tunred\"; did you mean \"turned\"?");
	rig_fault("language en\n[figures]\nturned\n",
		"t.lex:3: a figure is \"name number\"");
	rig_fault("language en\n[about nothing]\n",
		"t.lex:2: no section [about nothing]");
	rig_fault("language en\n[complaint.quallity]\n", "t.lex:2: no section "
		"[complaint.quallity]; did you mean [complaint.quality]?");
	rig_fault("language en\n[legal]\n1.5 court\n",
		"t.lex:3: the number must be from 0.05 to 1");
}

/* A mail of many words has more reasons than anybody reads. */
static void
reasons_have_a_limit(void **state)
{
	struct buf text = buf_new(100000);
	struct trace all = { 0 };
	char signals[200], *whole;

	(void)state;
	for (int i = 0; i < 2 * LIMIT_TRACE; i++)
		buf_str(&text, i % 2 == 0 ? "good. " : "court? ");
	whole = buf_take(&text);
	trace(whole, &all, signals);
	assert_int_equal(all.n, LIMIT_TRACE);
	trace_free(&all);
	free(whole);
}

static void
a_reason_names_its_file(void **state)
{
	struct lexicon *lexicon = rig_lexicon(words);
	const char *name = strrchr(lexicon_file(lexicon, 0), '/');

	(void)state;
	assert_non_null(name);
	assert_string_equal(lexicon_file(lexicon, 99), "");
	lexicon_free(&lexicon);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_reason_is_told),
		cmocka_unit_test(what_is_felt_about_is_found),
		cmocka_unit_test(figures_and_sections_are_checked),
		cmocka_unit_test(reasons_have_a_limit),
		cmocka_unit_test(a_reason_names_its_file),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
