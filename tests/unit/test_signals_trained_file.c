/* SPDX-License-Identifier: ISC */
/*
 * Lines of [trained]: short ones, and such as are none.
 */
#include "test_signals_rig.h"

#include "signals/trained.h"

/* As tools/train writes them, in a third of the bytes. */
static void
names_have_short_forms(void **state)
{
	struct trained trained = { 0 };
	struct problem problem = { { 0 } };
	char head[] = "* q:leaving=-2 b:praise=-1.5", line[] = "ciao 1 b20 q-3";

	(void)state;
	assert_true(trained_line(&trained, head, &problem));
	assert_true(trained_line(&trained, line, &problem));
	assert_true(trained.bias[SIGNAL_PRAISE] == -1.5);
	assert_int_equal(trained.n, 2);
	assert_int_equal(trained.v[0].asked, SIGNAL_PRAISE);
	assert_true((double)trained.v[0].weight == 20);
	assert_int_equal(trained.v[1].asked, SIGNAL_LEAVING);
	assert_true((double)trained.v[1].weight == -3);
	trained_free(&trained);
	rig_fault("language en\n[trained]\n* q:leaving=1\nciao 1 z1\n",
		"t.lex:4: \"z1\": wanted is name=weight, with the name of a"
		" signal, \"bad\" or \"good\"");
	rig_fault("language en\n[trained]\n* q:leaving=1\nciao 1 qx\n",
		"t.lex:4: \"qx\": wanted is name=weight, with the name of a"
		" signal, \"bad\" or \"good\"");
}

static void
a_line_that_is_none_is_told(void **state)
{
	static const struct {
		const char *line, *want;
	} rows[] = {
		{ "word", "behind \"word\" its rarity is wanted, a number above"
			  " 0" },
		{ "word x", "behind \"word\" its rarity is wanted, a number"
			    " above 0" },
		{ "word 0", "behind \"word\" its rarity is wanted, a number"
			    " above 0" },
		{ "word 1e9", "behind \"word\" its rarity is wanted, a number"
			      " above 0" },
		{ "word 1 leaving", "\"leaving\": wanted is name=weight, with"
			" the name of a signal, \"bad\" or \"good\"" },
		{ "word 1 going=1", "\"going\": wanted is name=weight, with"
			" the name of a signal, \"bad\" or \"good\"" },
		{ "* good=", "\"good\": wanted is name=weight, with the name"
			" of a signal, \"bad\" or \"good\"" },
		{ "* good=1x", "\"good\": wanted is name=weight, with the name"
			" of a signal, \"bad\" or \"good\"" },
		{ "* good=nan", "\"good\": wanted is name=weight, with the name"
			" of a signal, \"bad\" or \"good\"" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *text = mem_printf("language en\n[trained]\n%s\n",
			rows[i].line);
		char *want = mem_printf("t.lex:3: %s", rows[i].want);

		rig_fault(text, want);
		free(text);
		free(want);
	}
}

/* The limits, at the seam where a file of 4 MB could not reach them. */
static void
too_much_is_told(void **state)
{
	struct problem problem = { { 0 } };
	struct trained trained = { 0 };
	char line[64];

	(void)state;
	for (int i = 0; i < LIMIT_TRAINED; i++) {
		snprintf(line, sizeof(line), "w%d 1", i);
		assert_true(trained_line(&trained, line, &problem));
	}
	snprintf(line, sizeof(line), "more 1");
	assert_false(trained_line(&trained, line, &problem));
	assert_string_equal(problem.text, "too many trained words");
	trained_free(&trained);
	trained.n = (size_t)LIMIT_TRAINED * LIMIT_WEIGHTS;
	snprintf(line, sizeof(line), "one 1 good=1");
	assert_false(trained_line(&trained, line, &problem));
	assert_string_equal(problem.text, "too many weights");
	trained_free(&trained);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_have_short_forms),
		cmocka_unit_test(a_line_that_is_none_is_told),
		cmocka_unit_test(too_much_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
