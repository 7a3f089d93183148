/* SPDX-License-Identifier: ISC */
/*
 * Every element of the language of patterns: what it matches, and what it
 * does not.
 */
#include "test_signals_rig.h"

#define HEAD "language en\n"
#define CLASSES \
	"[classes]\nwe = we|i|our*\nall = @we|everybody\n" \
	"[negators]\nnot; never\n[mood]\n"

struct row {
	const char *pattern, *text;
	size_t hits;
};

static void
expect(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char *file = mem_printf(HEAD CLASSES "1 %s\n", rows[i].pattern);
		struct lexicon *lexicon = rig_lexicon(file);
		size_t got = rig_hits(lexicon, rows[i].text, ROLE_MOOD);

		if (got != rows[i].hits)
			fail_msg("\"%s\" in \"%s\": %zu, not %zu",
				rows[i].pattern, rows[i].text, got,
				rows[i].hits);
		lexicon_free(&lexicon);
		assert_null(lexicon);
		free(file);
	}
}

static void
a_word_is_that_word(void **state)
{
	static const struct row rows[] = {
		{ "pay", "We Pay, you PAY.", 2 },
		{ "pay", "paying repay pays", 0 },
		{ "PAY", "pay", 1 },
		{ "15th", "on the 15th", 1 },
		{ "don't", "don’t don't dont", 2 },
		{ "straße", "STRASSE", 1 },
		{ "l'* agence", "l’agence l' agence l’a agence", 1 },
		{ "pay now", "pay now", 1 },
		{ "pay now", "pay it now", 0 },
		{ "pay now", "now pay", 0 },
		{ "pay  \t now", "pay\nnow", 0 },
		{ "pay now", "pay. now", 0 },
		{ "pay now", "pay, now", 1 },
		{ "a a", "a a a", 2 },
	};

	(void)state;
	expect(rows, HEED_COUNT(rows));
}

static void
a_stem_is_every_word_that_begins_so(void **state)
{
	static const struct row rows[] = {
		{ "pay*", "pay pays payment Paying repay pa", 4 },
		{ "pay* now", "payment now", 1 },
		{ "ż*", "żółć", 1 },
		{ "faktur*", "fakturę fakturami", 2 },
		/* a stem ends between characters, not within one */
		{ "!za\xc5\xbc*", "zażółć zaz zaź", 1 },
	};

	(void)state;
	expect(rows, HEED_COUNT(rows));
}

static void
a_group_is_one_of_its_members(void **state)
{
	static const struct row rows[] = {
		{ "(pay|settle*|@we)", "pay settled our i send", 4 },
		{ "(pay)", "pay", 1 },
		{ "to (pay|settle)", "to pay to settle to", 2 },
		{ "(pay|settle up) now", "pay now, settle up now", 2 },
		{ "(pay|settle up) now", "settle now, up now", 0 },
		{ "(settle up|clear it)", "settle up, clear it, clear up", 2 },
		{ "(a b|c) (d|e f)", "a b d! a b e f! c d! c e f! a d", 4 },
		{ "(a ~ b|c)", "a x b, c", 2 },
		{ "go (to court|away)?", "go", 1 },
		{ "go (to court|away)? now", "go now! go to court now! "
			"go away now! go to now", 3 },
	};

	(void)state;
	expect(rows, HEED_COUNT(rows));
}

static void
a_class_is_its_members_and_theirs(void **state)
{
	static const struct row rows[] = {
		{ "@we pay", "we pay, i pay, ours pay, you pay", 3 },
		{ "@all", "everybody ours you", 2 },
		{ "@we? pay", "pay", 1 },
	};

	(void)state;
	expect(rows, HEED_COUNT(rows));
}

static void
a_number_is_any_word_that_begins_with_a_digit(void **state)
{
	static const struct row rows[] = {
		{ "# days", "3 days, 14 days, 2nd days, many days", 3 },
		{ "in (#|two) days", "in 3 days, in two days, in x days", 2 },
		{ "in #", "in x3", 0 },
	};

	(void)state;
	expect(rows, HEED_COUNT(rows));
}

static void
what_has_a_question_mark_may_be_missing(void **state)
{
	static const struct row rows[] = {
		{ "a b? c", "a c! a b c! a x c! a b b c", 2 },
		{ "a? b", "b! a b", 3 }, /* "a b" is also "b" */
		{ "a b?", "a! a b", 3 },
		{ "a b? c? d", "a d! a b d! a c d! a b c d! a c b d", 4 },
		{ "pay*? now", "now", 1 },
		{ "a (b|c)? d", "a d! a b d! a c d", 3 },
	};

	(void)state;
	expect(rows, HEED_COUNT(rows));
}

static void
a_gap_spans_so_many_words_and_no_more(void **state)
{
	static const struct row rows[] = {
		{ "a ~ b", "a b", 1 },
		{ "a ~ b", "a 1 2 3 b", 1 },
		{ "a ~ b", "a 1 2 3 4 b", 0 },
		{ "a ~~ b", "a b", 1 },
		{ "a ~~ b", "a 1 2 3 4 5 6 7 b", 1 },
		{ "a ~~ b", "a 1 2 3 4 5 6 7 8 b", 0 },
		{ "a ~ b", "a, 1, 2, b", 1 },
		{ "a ~ b", "a 1; b", 0 },
		{ "a ~ b", "a 1: b", 0 },
		{ "a ~ b", "a (1) b", 0 },
		{ "a ~ b", "a 1 - b", 0 },
		{ "a ~ b", "a 1-2 b", 1 },
		{ "a b", "a: b", 1 },
		{ "a ~ b", "a x! b", 0 },
		{ "a ~ b c", "a b 1 b c", 1 },
		{ "a ~ b ~~ c", "a 1 2 3 b 1 2 3 4 5 6 7 c", 1 },
		{ "a b ~ c", "a 1 b c", 0 },
		/* a gap beside what is missing stays the gap */
		{ "a ~ b? c", "a 1 2 3 c", 1 },
		{ "a b? ~ c", "a 1 2 3 c", 1 },
		{ "a b? ~ c", "a 1 b c", 1 },
		/* there is nothing before the first word or behind the last */
		{ "~ a", "1 2 a", 1 },
		{ "a ~~", "a", 1 },
		{ "x? ~ a", "a", 1 },
	};

	(void)state;
	expect(rows, HEED_COUNT(rows));
}

static void
diacritics_may_be_left_out_unless_the_pattern_insists(void **state)
{
	static const struct row rows[] = {
		{ "beløb", "beløb beloeb belob", 3 },
		{ "måned*", "måneden maaneden maneden", 3 },
		{ "værk", "værk vaerk", 2 },
		{ "zapłacę", "zaplace ZAPŁACĘ zapłace", 2 },
		{ "zaplace", "zapłacę", 0 },
		{ "!zapłacę", "zaplace zapłacę", 1 },
		{ "płac*", "placimy płacimy", 2 },
		{ "!płac*", "placimy płacimy", 1 },
		{ "(!że|ż)", "ze że z", 2 },
		{ "fällig", "faellig fallig fällig", 3 },
		{ "!fällig", "faellig fallig fällig", 1 },
		{ "über", "ueber uber über", 3 },
		{ "schön", "schoen", 1 },
		/* a word that is strict here is not strict elsewhere */
		{ "!że; że now", "ze! że! ze now", 2 },
	};

	(void)state;
	expect(rows, HEED_COUNT(rows));
}

static void
patterns_stand_side_by_side(void **state)
{
	static const struct row rows[] = {
		{ "a; b;c ; d e", "a b c d e", 4 },
		{ "pay; pay now; pay ~ now", "pay now", 3 },
		{ "a b; a b", "a b", 2 }, /* twice is two rules */
	};

	(void)state;
	expect(rows, HEED_COUNT(rows));
}

static void
a_match_is_as_tight_as_it_can_be(void **state)
{
	struct lexicon *lexicon = rig_lexicon(HEAD "[mood]\na ~ b c\n");
	static const char text[] = "a x a b c";
	struct tokens *tokens = tokens_new(text, strlen(text));
	struct hits hits = match_run(&lexicon->v[0], tokens, NULL);

	(void)state;
	assert_in_range(hits.n, 1, 2);
	assert_int_equal(hits.v[0].first, 2);
	assert_int_equal(hits.v[0].last, 4);
	assert_int_equal(hits.v[0].number, UINT32_MAX);
	hits_free(&hits);
	tokens_free(&tokens);
	lexicon_free(&lexicon);
}

static void
a_number_remembers_its_word(void **state)
{
	struct lexicon *lexicon = rig_lexicon(HEAD "[mood]\n"
		"in about? # days\n");
	static const char text[] = "so in about 12 days";
	struct tokens *tokens = tokens_new(text, strlen(text));
	struct hits hits = match_run(&lexicon->v[0], tokens, NULL);

	(void)state;
	assert_int_equal(hits.n, 1);
	assert_int_equal(hits.v[0].first, 1);
	assert_int_equal(hits.v[0].last, 4);
	assert_int_equal(hits.v[0].number, 3);
	hits_free(&hits);
	tokens_free(&tokens);
	lexicon_free(&lexicon);
}

/* Does the only mood rule of the pattern know a negation of its own? */
static bool
has_own_negation(const char *negators, const char *pattern)
{
	char *file = mem_printf(HEAD "[negators]\n%s\n[classes]\n"
		"we = we\nno = never|@we\nwont = @no|refuse\n[mood]\n1 %s\n",
		negators, pattern);
	struct lexicon *lexicon = rig_lexicon(file);
	const struct tongue *tongue = &lexicon->v[0];
	bool negated = tongue->rules[tongue->n_rules - 1].negated;

	assert_int_equal(tongue->rules[tongue->n_rules - 1].role, ROLE_MOOD);
	lexicon_free(&lexicon);
	free(file);
	return negated;
}

static void
a_pattern_knows_its_own_negation(void **state)
{
	(void)state;
	assert_true(has_own_negation("not", "not bad"));
	assert_true(has_own_negation("not; never", "(never|seldom) bad"));
	assert_true(has_own_negation("not", "(is not|was) bad"));
	assert_true(has_own_negation("không", "khong bad"));
	/* a negator may be written as any element can be */
	assert_true(has_own_negation("(not|never)", "never bad"));
	assert_true(has_own_negation("not*", "not* bad"));
	assert_true(has_own_negation("not*", "(so|not*) bad"));
	assert_true(has_own_negation("!ne", "!ne bad"));
	assert_true(has_own_negation("never", "@wont bad"));
	assert_true(has_own_negation("never", "(so|@no)? bad; @no bad"));
	assert_false(has_own_negation("never", "@we bad"));
	assert_false(has_own_negation("not*", "not bad"));
	assert_false(has_own_negation("not", "so bad"));
	assert_false(has_own_negation("no longer", "no bad"));
	assert_false(has_own_negation("not", "nothing bad"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_word_is_that_word),
		cmocka_unit_test(a_stem_is_every_word_that_begins_so),
		cmocka_unit_test(a_group_is_one_of_its_members),
		cmocka_unit_test(a_class_is_its_members_and_theirs),
		cmocka_unit_test(a_number_is_any_word_that_begins_with_a_digit),
		cmocka_unit_test(what_has_a_question_mark_may_be_missing),
		cmocka_unit_test(a_gap_spans_so_many_words_and_no_more),
		cmocka_unit_test(
			diacritics_may_be_left_out_unless_the_pattern_insists),
		cmocka_unit_test(patterns_stand_side_by_side),
		cmocka_unit_test(a_match_is_as_tight_as_it_can_be),
		cmocka_unit_test(a_number_remembers_its_word),
		cmocka_unit_test(a_pattern_knows_its_own_negation),
	};

	return cmocka_run_group_tests_name("signals/pattern", tests, NULL,
		NULL);
}
