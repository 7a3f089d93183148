/* SPDX-License-Identifier: ISC */
/*
 * Text cut into words, sentences, clauses and quotes; words folded so that
 * what looks the same is the same.
 */
#include "test_signals_rig.h"

/* "one two|three": words with a blank between, sentences with a bar. */
static void
expect(const char *text, const char *want)
{
	struct tokens *t = tokens_new(text, strlen(text));
	char got[1024] = "";
	size_t len = 0;

	for (size_t i = 0; i < t->n; i++) {
		const char *between = i == 0 ? "" :
			t->v[i].sentence != t->v[i - 1].sentence ? "|" : " ";

		len += (size_t)snprintf(got + len, sizeof(got) - len, "%s%s",
			between, token_word(t, i));
	}
	if (strcmp(got, want) != 0)
		fail_msg("\"%s\": \"%s\", not \"%s\"", text, got, want);
	/* every token belongs to the sentence that holds it */
	for (size_t s = 0; s < t->n_sentences; s++)
		for (size_t i = t->sentences[s].first;
		     i < t->sentences[s].end; i++)
			assert_int_equal(t->v[i].sentence, s);
	tokens_free(&t);
	assert_null(t);
	tokens_free(&t);
}

struct pair {
	const char *text, *want;
};

static void
words_are_letters_and_digits(void **state)
{
	static const struct pair rows[] = {
		{ "", "" },
		{ " \t\n.,!?\"'-", "" },
		{ "One TWO three", "one two three" },
		{ "e-mail, www.a.example/b_c", "e mail www a example b c" },
		{ "a@b.example 100% 15th", "a b example 100 15th" },
		{ "don't 'quoted' clients' ''", "don't quoted clients" },
		{ "don\xe2\x80\x99t \xe2\x80\x98quoted\xe2\x80\x99 x",
			"don't quoted x" },
		/* one that ends a word, before another mark */
		{ "x\xe2\x80\x99\xe2\x80\xa6 y\xe2\x80\x99\xe2\x80\x9d z",
			"x|y z" },
		{ "x''\xe2\x80\x99'\xff", "x" },
		{ "zażółć GĘŚLĄ jaźń", "zażółć gęślą jaźń" },
		{ "STRASSE Straße", "strasse strasse" },
		{ "日本 Ελλάδα", "日本 ελλάδα" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++)
		expect(rows[i].text, rows[i].want);
}

static void
what_looks_the_same_is_the_same(void **state)
{
	static const struct pair rows[] = {
		/* composed and decomposed */
		{ "caf\xc3\xa9 cafe\xcc\x81 CAFE\xcc\x81", "café café café" },
		/* soft hyphen, zero width space, joiner, byte order mark */
		{ "re\xc2\xad" "fund re\xe2\x80\x8b" "fund", "refund refund" },
		{ "re\xe2\x80\x8d" "fund re\xef\xbb\xbf" "fund",
			"refund refund" },
		/* marks of direction, word joiner */
		{ "re\xe2\x80\x8e" "fund re\xe2\x80\x8f" "fund",
			"refund refund" },
		{ "re\xe2\x81\xa0" "fund re\xe2\x80\x8c" "fund",
			"refund refund" },
		/* a fullwidth letter is a letter of its own */
		{ "\xef\xbc\xa1", "\xef\xbd\x81" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++)
		expect(rows[i].text, rows[i].want);
}

static void
broken_bytes_part_words(void **state)
{
	static const struct pair rows[] = {
		{ "a\xff" "b", "a b" },
		{ "a\xc3 b", "a b" },
		{ "\xed\xa0\x80x", "x" },
		{ "a\xf0\x9f\x98\x80" "b", "a b" }, /* an emoji */
		{ "don'\xff" "t", "don t" },
	};
	static const char nul[] = "one\0two";
	struct tokens *t = tokens_new(nul, sizeof(nul) - 1);

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++)
		expect(rows[i].text, rows[i].want);
	assert_int_equal(t->n, 2);
	assert_string_equal(token_word(t, 1), "two");
	tokens_free(&t);
}

static void
sentences_end_where_people_end_them(void **state)
{
	static const struct pair rows[] = {
		{ "This ends. This too! And this? Yes",
			"this ends|this too|and this|yes" },
		{ "Well... then", "well|then" },
		{ "Well\xe2\x80\xa6 then", "well|then" },
		{ "heed.example goes on", "heed example goes on" },
		/* a number or a short word goes on: "15. November", "i. A." */
		{ "am 15. November", "am 15 november" },
		{ "im i. A. Muster", "im i a muster" },
		{ "for Dr. Berg and al. others", "for dr berg and al others" },
		{ "see no. 4711 of May", "see no 4711 of may" },
		{ "it costs 4711. per month", "it costs 4711 per month" },
		/* they end one where the next begins with a capital */
		{ "Call me. We wait", "call me|we wait" },
		{ "No. We wait", "no|we wait" },
		{ "no invoice 4711. We wait", "no invoice 4711|we wait" },
		{ "since 2025.\nWe wait", "since 2025|we wait" },
		{ "by 2026-03-15. We wait", "by 2026 03 15|we wait" },
		{ "am 14-15. November", "am 14 15 november" },
		{ "ask us. \xc3\x84ven vi", "ask us|\xc3\xa4ven vi" },
		{ "He said \"that ends.\" Then", "he said that ends|then" },
		{ "an empty line\n\nanother", "an empty line|another" },
		{ "short line\nanother", "short line|another" },
		{ "this line is long enough to be wrapped by hand\nso it goes",
			"this line is long enough to be wrapped by hand so it "
			"goes" },
		{ "this line is long enough to be wrapped by hand\n- a list",
			"this line is long enough to be wrapped by hand|"
			"a list" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++)
		expect(rows[i].text, rows[i].want);
}

static void
sentences_know_their_marks(void **state)
{
	static const char text[] = "Really?! Yes! It is done. STOP NOW OK 123.";
	struct tokens *t = tokens_new(text, strlen(text));

	(void)state;
	assert_int_equal(t->n_sentences, 4);
	assert_true(t->sentences[0].question);
	assert_true(t->sentences[0].exclaim);
	assert_false(t->sentences[1].question);
	assert_true(t->sentences[1].exclaim);
	assert_false(t->sentences[2].question);
	assert_false(t->sentences[2].exclaim);
	assert_int_equal(t->exclamations, 2);
	/* OK is too short to be shouted, 123 has no letters */
	assert_int_equal(t->capitals, 2);
	assert_true(t->v[5].capital);
	assert_false(t->v[7].capital);
	assert_true(t->v[8].number);
	assert_true(t->v[8].dotted);
	tokens_free(&t);
}

static void
clauses_are_counted_in_a_sentence(void **state)
{
	static const char text[] = "a, b; c: d (e) f \xe2\x80\x93 g! h";
	static const int want[] = { 0, 1, 2, 3, 4, 5, 6, 0 };
	struct tokens *t = tokens_new(text, strlen(text));

	(void)state;
	assert_int_equal(t->n, HEED_COUNT(want));
	for (size_t i = 0; i < t->n; i++)
		assert_int_equal(t->v[i].clause, want[i]);
	tokens_free(&t);
}

/* `want` has a "q" for each word in quotes, "." for another. */
static void
quoted(const char *text, const char *want)
{
	struct tokens *t = tokens_new(text, strlen(text));

	assert_int_equal(t->n, strlen(want));
	for (size_t i = 0; i < t->n; i++)
		if (t->v[i].quoted != (want[i] == 'q'))
			fail_msg("%s: word %zu", text, i);
	tokens_free(&t);
}

static void
pairs_of_marks_quote(void **state)
{
	(void)state;
	quoted("he \"said that\" now", ".qq.");
	quoted("he “said that” now", ".qq.");
	quoted("er „sagt das“ jetzt", ".qq.");
	quoted("on „mówi to” teraz", ".qq.");
	quoted("il «dit cela» ici", ".qq.");
	quoted("er »sagt das« hier", ".qq.");
	quoted("\"a\" b \"c\" d", "q.q.");
	/* one that never closes quotes nothing, nor what opens after it */
	quoted("he \"said that now", "....");
	quoted("a \"b c\n\nd\" e", ".....");
	quoted("„a „b“ c", ".q.");
}

static void
a_quote_spans_so_many_words_and_no_more(void **state)
{
	for (size_t n = LIMIT_QUOTE_SPAN; n <= LIMIT_QUOTE_SPAN + 1; n++) {
		struct tokens *t;
		char text[4 * LIMIT_QUOTE_SPAN] = "\"", *p = text + 1;

		for (size_t i = 0; i < n; i++)
			p += snprintf(p, 3, "a ");
		memcpy(p, "\" b", 4);
		t = tokens_new(text, strlen(text));
		assert_int_equal(t->n, n + 1);
		assert_int_equal(t->v[0].quoted, n == LIMIT_QUOTE_SPAN);
		assert_int_equal(t->v[n - 1].quoted, n == LIMIT_QUOTE_SPAN);
		assert_false(t->v[n].quoted);
		tokens_free(&t);
	}
	(void)state;
}

static void
lines_behind_a_mark_are_quoted(void **state)
{
	(void)state;
	quoted("> you said\nI say", "qq..");
	quoted("I say\n> you said\n> more\nand I", "..qqq..");
	quoted("5 > 3 is so", "....");
}

static void
words_know_their_bytes(void **state)
{
	static const char text[] = "Zażółć, \"gęślą\" don’t!";
	static const char *const want[] = { "Zażółć", "gęślą", "don’t" };
	struct tokens *t = tokens_new(text, strlen(text));

	(void)state;
	assert_int_equal(t->n, HEED_COUNT(want));
	for (size_t i = 0; i < t->n; i++) {
		assert_int_equal(t->v[i].len, strlen(want[i]));
		assert_memory_equal(text + t->v[i].start, want[i],
			t->v[i].len);
		assert_int_equal(t->v[i].word_len,
			strlen(token_word(t, i)));
	}
	tokens_free(&t);
}

static void
a_long_word_is_cut_between_characters(void **state)
{
	char out[LIMIT_TOKEN], word[200];

	(void)state;
	memset(word, 'A', sizeof(word));
	assert_int_equal(word_fold(word, LIMIT_TOKEN - 1, out),
		LIMIT_TOKEN - 1);
	assert_int_equal(word_fold(word, LIMIT_TOKEN, out), LIMIT_TOKEN - 1);
	assert_int_equal(word_fold(word, sizeof(word), out), LIMIT_TOKEN - 1);
	assert_int_equal(strlen(out), LIMIT_TOKEN - 1);
	for (size_t i = 0; i < sizeof(word); i += 2)
		memcpy(word + i, "ż", 2);
	assert_int_equal(word_fold(word, sizeof(word), out), LIMIT_TOKEN - 2);
	assert_memory_equal(out, word, LIMIT_TOKEN - 2);
	assert_int_equal(word_fold("", 0, out), 0);
	assert_int_equal(word_fold("\xc2\xad\xe2\x80\x8b", 5, out), 0);
	/* what folding makes longer fits, too */
	for (size_t i = 0; i + 2 < sizeof(word); i += 2)
		memcpy(word + i, "\xce\x90", 2);
	assert_in_range(word_fold(word, 198, out), 1, LIMIT_TOKEN - 1);
}

static void
diacritics_can_be_left_out(void **state)
{
	static const struct pair rows[] = {
		{ "zażółć", "zazolc" }, { "łódź", "lodz" }, { "øre", "ore" },
		{ "đak", "dak" }, { "faktúra", "faktura" }, { "å", "a" },
	};
	char out[LIMIT_TOKEN];

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		assert_true(word_bare(rows[i].text, out));
		assert_string_equal(out, rows[i].want);
	}
	assert_false(word_bare("plain", out));
	assert_string_equal(out, "plain");
	assert_false(word_bare("日本", out));
	assert_false(word_bare("", out));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_letters_and_digits),
		cmocka_unit_test(what_looks_the_same_is_the_same),
		cmocka_unit_test(broken_bytes_part_words),
		cmocka_unit_test(sentences_end_where_people_end_them),
		cmocka_unit_test(sentences_know_their_marks),
		cmocka_unit_test(clauses_are_counted_in_a_sentence),
		cmocka_unit_test(pairs_of_marks_quote),
		cmocka_unit_test(a_quote_spans_so_many_words_and_no_more),
		cmocka_unit_test(lines_behind_a_mark_are_quoted),
		cmocka_unit_test(words_know_their_bytes),
		cmocka_unit_test(a_long_word_is_cut_between_characters),
		cmocka_unit_test(diacritics_can_be_left_out),
	};

	return cmocka_run_group_tests_name("signals/tokens", tests, NULL,
		NULL);
}
