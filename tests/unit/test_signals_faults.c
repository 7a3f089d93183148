/* SPDX-License-Identifier: ISC */
/*
 * What cannot be a pattern is told with its file and line, and each limit of
 * a pattern at its edge.
 */
#include "test_signals_rig.h"

#include "base/buf.h"
#include "base/limits.h"

#define HEAD "language en\n[mood]\n"

struct row {
	const char *line, *want;
};

static void
a_pattern_that_is_none_is_told_with_its_line(void **state)
{
	static const struct row rows[] = {
		{ "; a", "a pattern without a word" },
		{ "a;", "a pattern without a word" },
		{ "~", "a pattern without a word" },
		{ "a?", "a pattern without a word" },
		{ "a? b?", "a pattern without a word" },
		{ "(a b)?", "a pattern without a word" },
		{ "?", "a \"?\" without a word" },
		{ "a ?", "a \"?\" without a word" },
		{ "*", "a word is empty or too long" },
		{ "!", "a word is empty or too long" },
		{ "!*", "a word is empty or too long" },
		{ "(a||b)", "a word is empty or too long" },
		{ "(|a)", "a word is empty or too long" },
		{ "(a|)", "a word is empty or too long" },
		{ "()", "\"(\" without \")\"" },
		{ "(", "\"(\" without \")\"" },
		{ "(a|b", "\"(\" without \")\"" },
		{ "(a|b c", "\"(\" without \")\"" },
		{ "(a)b", "\"(\" without \")\"" },
		{ "a)", "\"a)\": \")\" cannot stand in a word" },
		{ "a(b)", "\"a(b)\": \"(\" cannot stand in a word" },
		{ "((a|b)|c)", "\"(a\": \"(\" cannot stand in a word" },
		{ "a|b", "\"a|b\": \"|\" cannot stand in a word" },
		{ "a*b", "\"a*b\": \"*\" cannot stand in a word" },
		{ "a**", "\"a*\": \"*\" cannot stand in a word" },
		{ "a??", "\"a?\": \"?\" cannot stand in a word" },
		{ "!!a", "\"!a\": \"!\" cannot stand in a word" },
		{ "~a", "\"~a\": \"~\" cannot stand in a word" },
		{ "a ~~~ b", "\"~~~\": \"~\" cannot stand in a word" },
		{ "a ~? b", "\"~\": \"~\" cannot stand in a word" },
		{ "(a b)c", "a blank is wanted around \"(a b)\"" },
		{ "a(b c) d", "a blank is wanted around \"(b c)\"" },
		{ "(a b)?c", "a blank is wanted around \"(a b)?\"" },
		{ "!(a b)", "a blank is wanted around \"(a b)\"" },
		{ "(a b)*", "a blank is wanted around \"(a b)\"" },
		{ "(a b)(c d)", "a blank is wanted around \"(a b)\"" },
		{ "a~b", "\"a~b\": \"~\" cannot stand in a word" },
		{ "a#", "\"a#\": \"#\" cannot stand in a word" },
		{ "e-mail", "\"e-mail\": \"-\" cannot stand in a word" },
		{ "i.a", "\"i.a\": \".\" cannot stand in a word" },
		{ "a,", "\"a,\": \",\" cannot stand in a word" },
		{ "a:", "\"a:\": \":\" cannot stand in a word" },
		{ "a@b", "\"a@b\": \"@\" cannot stand in a word" },
		{ "\"a\"", "\"\"a\"\": \"\"\" cannot stand in a word" },
		{ "@none", "no class @none above this line" },
		{ "a @none? b", "no class @none above this line" },
		{ "(a|@none)", "no class @none above this line" },
		/* no mail has these as a word */
		{ "24/7", "\"24/7\" is not one word" },
		{ "a&b", "\"a&b\" is not one word" },
		{ "€", "\"€\" is not one word" },
		{ "(a|$)", "\"$\" is not one word" },
		{ "'t", "\"'t\" is not one word" },
		{ "clients'", "\"clients'\" is not one word" },
		{ "\xf0\x9f\x98\x80*", "\"\xf0\x9f\x98\x80\" is not one "
			"word" },
		{ "\xe2\x80\x8b", "a word with nothing in it" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *file = mem_printf(HEAD "# two\n1 %s\n1 fine\n",
			rows[i].line);
		char *want = mem_printf("t.lex:4: %s", rows[i].want);

		rig_fault(file, want);
		free(want);
		free(file);
	}
}

/* A file whose pattern is `n` times `one` between two texts. */
static char *
many(const char *before, const char *one, size_t n, const char *behind)
{
	struct buf text = buf_new(LIMIT_LEX_FILE);

	buf_str(&text, before);
	for (size_t i = 0; i < n; i++)
		buf_str(&text, one);
	buf_str(&text, behind);
	return buf_take(&text);
}

/* At the limit the file is read, one above it the fault is told. */
static void
edge(const char *before, const char *one, size_t n, const char *behind,
	const char *want)
{
	char *file = many(before, one, n, behind);
	struct lexicon *lexicon = rig_lexicon(file);

	lexicon_free(&lexicon);
	free(file);
	file = many(before, one, n + 1, behind);
	rig_fault(file, want);
	free(file);
}

static void
a_pattern_has_so_many_words(void **state)
{
	(void)state;
	assert_int_equal(LIMIT_ELEMENTS, 12);
	edge(HEAD, " a", LIMIT_ELEMENTS, "\n",
		"t.lex:3: more than 12 words in a pattern");
	/* a gap is none of them */
	edge(HEAD "x ~", " a", LIMIT_ELEMENTS - 1, "\n",
		"t.lex:3: more than 12 words in a pattern");
}

static void
a_pattern_has_so_many_optional_words(void **state)
{
	(void)state;
	assert_int_equal(LIMIT_OPTIONAL, 4);
	edge(HEAD "x", " a?", LIMIT_OPTIONAL, "\n",
		"t.lex:3: more than 4 optional words");
}

static void
a_pattern_stands_for_so_many(void **state)
{
	(void)state;
	assert_int_equal(LIMIT_VARIANTS, 256);
	edge(HEAD "(b c", "|d e", LIMIT_VARIANTS - 1, ")\n",
		"t.lex:3: more than 256 ways to read a pattern");
	/* two groups of sixteen are as many as one of 256 */
	edge(HEAD "(a b|a b|a b|a b|a b|a b|a b|a b|a b|a b|a b|a b|a b|a b|"
		"a b|a b) (c d", "|e f", LIMIT_VARIANTS / 16 - 1, ")\n",
		"t.lex:3: more than 256 ways to read a pattern");
	/* those with and without it count, too */
	edge(HEAD "(a b)? x (b c", "|d e", LIMIT_VARIANTS / 4 - 1, ") "
		"(y z)?\n", "t.lex:3: more than 256 ways to read a pattern");
	rig_fault(HEAD "(a b|c d) (a b|c d) (a b|c d) (a b|c d) (a b|c d) "
		"(a b|c d)? (a b|c d)? (a b|c d)? x\n",
		"t.lex:3: more than 12 words in a pattern");
}

static void
a_stem_and_a_word_have_a_length(void **state)
{
	(void)state;
	edge(HEAD, "a", LIMIT_STEM, "*\n",
		"t.lex:3: a word is empty or too long");
	edge(HEAD, "a", LIMIT_TOKEN - 2, "\n",
		"t.lex:3: a word is empty or too long");
	/* bytes, not letters */
	edge(HEAD, "ż", LIMIT_STEM / 2, "*\n",
		"t.lex:3: a word is empty or too long");
}

static void
a_word_stands_in_so_many_groups(void **state)
{
	struct buf text = buf_new(10000);
	struct lexicon *lexicon;

	(void)state;
	buf_str(&text, HEAD);
	for (int i = 1; i < LIMIT_WORD_ATOMS; i++)
		buf_printf(&text, "(not|w%d); (not*|v%d)\n", i, i);
	buf_str(&text, "not w0; not* x; not; not*; not\n");
	lexicon = rig_lexicon(buf_text(&text));
	/* none of them is lost: those of the word, and those of the stem */
	assert_int_equal(rig_hits(lexicon, "not", ROLE_MOOD),
		2 * LIMIT_WORD_ATOMS + 1);
	assert_int_equal(rig_hits(lexicon, "not x", ROLE_MOOD),
		2 * LIMIT_WORD_ATOMS + 2);
	lexicon_free(&lexicon);
	buf_str(&text, "(not|last)\n");
	rig_fault(buf_text(&text), "t.lex:195: \"not\" stands in more than "
		"192 different groups");
	buf_free(&text);
}

static void
a_mark_alone_is_never_an_element(void **state)
{
	(void)state;
	rig_fault("language en\n[negators]\nnot\n[mood]\n1 ! bad\n",
		"t.lex:5: a word is empty or too long");
}

static void
a_class_that_names_itself_ends(void **state)
{
	(void)state;
	rig_fault("language en\n[negators]\nnot\n[classes]\na = x|@a\n"
		"[mood]\n@a bad\n", "t.lex:5: @a: classes in classes, "
		"more than 5 deep");
	rig_fault("language en\n[classes]\na = @b\n",
		"t.lex:3: no class @b above this line");
}

static void
classes_stand_in_each_other_so_deep(void **state)
{
	static const char deepest[] = "language en\n[classes]\na = not\n"
		"b = @a\nc = @b\nd = @c\ne = @d\nf = @e\n";
	char *file = mem_printf("%s[negators]\nnot\n[mood]\n@f bad\n",
		deepest);
	struct lexicon *lexicon = rig_lexicon(file);

	(void)state;
	assert_int_equal(LIMIT_CLASS_DEPTH, 5);
	assert_int_equal(rig_hits(lexicon, "not bad", ROLE_MOOD), 1);
	assert_true(lexicon->v[0].rules[1].negated);
	lexicon_free(&lexicon);
	free(file);
	file = mem_printf("%sg = @f\n", deepest);
	rig_fault(file, "t.lex:9: @a: classes in classes, more than 5 deep");
	free(file);
}

static void
classes_are_told_what_they_are(void **state)
{
	static const struct row rows[] = {
		{ "we", "a class is \"name = word|stem*|...\"" },
		{ "= we", "a class needs one word as its name" },
		{ "a b = we", "a class needs one word as its name" },
		{ "@a = we", "a class needs one word as its name" },
		{ "a* = we", "a class needs one word as its name" },
		{ "(a) = we", "a class needs one word as its name" },
		{ "a =", "a word is empty or too long" },
		{ "a = we or us", "\"we or us\" is not one word" },
		{ "a = we | us", "\"we \" is not one word" },
		{ "a = we|", "a word is empty or too long" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *file = mem_printf("language en\n[classes]\n%s\n",
			rows[i].line);
		char *want = mem_printf("t.lex:3: %s", rows[i].want);

		rig_fault(file, want);
		free(want);
		free(file);
	}
}

static void
a_lexicon_holds_so_many_patterns(void **state)
{
	struct buf text = buf_new(LIMIT_LEX_FILE);
	struct lexicon *lexicon;

	(void)state;
	buf_str(&text, HEAD);
	for (size_t i = 0; i < LIMIT_LEX_ENTRIES; i++)
		buf_str(&text, i % 1000 == 999 ? "a\n" : "a;");
	lexicon = rig_lexicon(buf_text(&text));
	assert_int_equal(lexicon->entries, LIMIT_LEX_ENTRIES);
	lexicon_free(&lexicon);
	buf_str(&text, "a\n");
	rig_fault(buf_text(&text), "t.lex:203: too many patterns");
	buf_free(&text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_pattern_that_is_none_is_told_with_its_line),
		cmocka_unit_test(a_pattern_has_so_many_words),
		cmocka_unit_test(a_pattern_has_so_many_optional_words),
		cmocka_unit_test(a_pattern_stands_for_so_many),
		cmocka_unit_test(a_stem_and_a_word_have_a_length),
		cmocka_unit_test(a_word_stands_in_so_many_groups),
		cmocka_unit_test(a_mark_alone_is_never_an_element),
		cmocka_unit_test(a_class_that_names_itself_ends),
		cmocka_unit_test(classes_stand_in_each_other_so_deep),
		cmocka_unit_test(classes_are_told_what_they_are),
		cmocka_unit_test(a_lexicon_holds_so_many_patterns),
	};

	return cmocka_run_group_tests_name("signals/faults", tests, NULL,
		NULL);
}
