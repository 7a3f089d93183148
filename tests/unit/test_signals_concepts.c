/* SPDX-License-Identifier: ISC */
/*
 * What words stand for in all languages: [concepts], the features that come of
 * it, and what was trained of them ("language mul").
 */
#include "test_signals_rig.h"

#include "signals/concepts.h"

#define HEAD \
	"language en\n[function]\nthe we you it is to of and in on at with\n" \
	"[negators]\nnot\n[concepts]\npay: pay paying paymen\n" \
	"invoice: invoic bill\nlaw: solici\nperson: solici\n"

#define PAD "the we you it is of and in on at with for"

static void
check(const char *text, const char *want)
{
	struct trace trace = { 0 };
	struct reading *reading = rig_traced(HEAD, "en", "", text,
		&trace);

	assert_string_equal(trace.concepts, want);
	reading_free(&reading);
	trace_free(&trace);
}

static void
words_become_concepts(void **state)
{
	(void)state;
	check("zebras", "");
	check("Paying bills", "pay");
	check("the bill", "invoice");
	check("solicitor", "law person");
	check("not paying", "!pay");
}

/* "The bill we shall pay" and "pay the bill" are of the same two ideas. */
static void
words_that_stand_for_nothing_part_no_pair(void **state)
{
	(void)state;
	check("pay the bill", "pay invoice pay+invoice");
	check("pay a solicitor", "pay law pay+law person pay+person");
	check("pay 7 bill", "pay invoice");
	check("pay! The bill", "pay invoice");
}

static bool
is_leaving(const char *lexicon, const char *text)
{
	struct reading *reading = rig_traced(lexicon, "en", "", text, NULL);
	bool is = reading_signal(reading, SIGNAL_LEAVING) != NULL;

	reading_free(&reading);
	return is;
}

static void
what_was_trained_of_all_counts_in_each(void **state)
{
	static const char shared[] = HEAD "language mul\n[trained]\n"
		"* leaving=-3 bad=-1 good=-1\npay+invoice 1 leaving=9\n"
		"pay 0.1\ninvoice 0.1\nlanguage 3.5 leaving=0.5\n";
	static const char both[] = HEAD
		"[trained]\n* leaving=-12\nzebra 1 leaving=40\n"
		"language mul\n[trained]\n* leaving=0\npay 1 leaving=9\n";

	(void)state;
	assert_true(is_leaving(shared, "pay the bill " PAD));
	assert_false(is_leaving(shared, "pay " PAD));
	/* the odds of the language and of all are multiplied */
	assert_false(is_leaving(both, "zebra " PAD));
	assert_true(is_leaving(both, "pay the zebra " PAD));
}

static void
a_line_that_is_none_is_told(void **state)
{
	static const char *const rows[][2] = {
		{ "pay paying", "wanted is \"concept: stem stem ...\", the"
			" concept one word" },
		{ ": pay", "wanted is \"concept: stem stem ...\", the concept"
			" one word" },
		{ "to pay: pay", "wanted is \"concept: stem stem ...\", the"
			" concept one word" },
		{ "!pay: pay", "wanted is \"concept: stem stem ...\", the"
			" concept one word" },
		{ "a23456789012345678901234567890123456789012: pay",
			"wanted is \"concept: stem stem ...\", the concept one"
			" word" },
		{ "pay: a23456789012345678901234567890123456789012",
			"\"a234567890123456789012345678901234567890...\" is no"
			" stem: they have six letters" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *text = mem_printf("language en\n[concepts]\n%s\n",
			rows[i][0]);
		char *want = mem_printf("t.lex:3: %s", rows[i][1]);

		rig_fault(text, want);
		free(text);
		free(want);
	}
	rig_fault("language en\n[concepts]\na: x x\nb: x\nc: x\nd: x\n"
		"e: x\n",
		"t.lex:7: \"x\" stands for more than 4 concepts");
	rig_fault("language mul\n[mood]\n1 good\n",
		"t.lex:3: language mul, which is all of them, holds [trained]"
		" only");
}

/* The limit, at the seam where a file could not reach it. */
static void
too_many_stems_are_told(void **state)
{
	struct concepts concepts = { 0 };
	struct problem problem = { { 0 } };
	bool more = true;

	(void)state;
	for (int i = 0; more && i <= LIMIT_CONCEPT_STEMS; i++) {
		char *line = mem_printf("many: stem%d", i);

		more = concepts_line(&concepts, line, &problem);
		assert_int_equal(more, i < LIMIT_CONCEPT_STEMS);
		free(line);
	}
	assert_string_equal(problem.text, "too many stems");
	concepts_free(&concepts);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_become_concepts),
		cmocka_unit_test(words_that_stand_for_nothing_part_no_pair),
		cmocka_unit_test(what_was_trained_of_all_counts_in_each),
		cmocka_unit_test(a_line_that_is_none_is_told),
		cmocka_unit_test(too_many_stems_are_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
