/* SPDX-License-Identifier: ISC */
/*
 * How a message is cut into stems, as tools/train is told of it.
 */
#include "test_signals_rig.h"

#define HEAD \
	"language fr\n[function]\nle la et un de\n[negators]\nnot\n" \
	"[contrast]\nbut\n"

static void
check(const char *text, const char *want)
{
	struct trace trace = { 0 };
	struct reading *reading = rig_traced(HEAD, "fr", "", text, &trace);

	assert_string_equal(trace.words, want);
	reading_free(&reading);
	trace_free(&trace);
}

static void
a_word_is_its_stem_and_half_of_it(void **state)
{
	(void)state;
	check("", "");
	check("Looking", "lookin look");
	check("looks", "looks look");
	check("look", "look");
	/* letters, not bytes; marks above them and an article are dropped */
	check("\303\211coles", "ecoles ecol");
	check("l'\303\251cole", "ecole ecol");
	check("\316\273\317\214\316\263\316\277\317\202\316\261",
		"\316\273\316\277\316\263\316\277\317\203\316\261"
		" \316\273\316\277\316\263\316\277");
	/* each once, wherever it stands */
	check("look. looks. look", "look looks");
}

static void
neighbours_are_a_pair(void **state)
{
	(void)state;
	check("looking elsewhere", "lookin look elsewh else look+else");
	/* not across sentences, numbers, or what is quoted */
	check("a b! c", "a b a+b c");
	check("a 7 b", "a b");
	check("a \"b\" c", "a c");
	/* across a comma */
	check("a, b", "a b a+b");
}

static void
a_denied_word_is_another_one(void **state)
{
	(void)state;
	check("not renewed", "not !renewe !rene not+rene");
	check("not a but b", "not !a not+a but a+but b but+b");
	check("not a, b", "not !a not+a b a+b");
	check("not 1 2 3 a! b", "not !a b");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_word_is_its_stem_and_half_of_it),
		cmocka_unit_test(neighbours_are_a_pair),
		cmocka_unit_test(a_denied_word_is_another_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
