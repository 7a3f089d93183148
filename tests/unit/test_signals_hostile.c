/* SPDX-License-Identifier: ISC */
/*
 * Texts made to be costly or to break something: each is read to its end, or
 * to a limit, and the work is linear, which is counted.
 */
#include "test_signals_rig.h"

#include "base/buf.h"
#include "base/limits.h"
#include "base/utf8.h"

static int
setup(void **state)
{
	*state = rig_lexicon(RIG_ENGLISH);
	return 0;
}

static int
teardown(void **state)
{
	struct lexicon *lexicon = *state;

	lexicon_free(&lexicon);
	return 0;
}

/* `piece` again and again up to `size` bytes; the caller frees. */
static char *
fill(const char *piece, size_t size)
{
	size_t len = strlen(piece);
	char *text = mem_new(size + 1);

	for (size_t i = 0; i + len <= size; i += len)
		memcpy(text + i, piece, len);
	return text;
}

/* Tokens stay below their limit and inside the text. */
static size_t
count_tokens(const char *text)
{
	struct tokens *t = tokens_new(text, strlen(text));
	size_t n = t->n;

	assert_in_range(n, 0, LIMIT_TOKENS);
	assert_in_range(t->n_sentences, 0, n);
	for (size_t i = 0; i < n; i++) {
		assert_true((size_t)t->v[i].start + t->v[i].len <= t->len);
		assert_in_range(t->v[i].word_len, 1, LIMIT_TOKEN - 1);
		assert_true(t->v[i].sentence < t->n_sentences);
	}
	tokens_free(&t);
	return n;
}

static void
any_text_is_read_to_its_end(void **state)
{
	static const struct {
		const char *piece;
		size_t tokens;
	} rows[] = {
		{ "a", 1 },
		{ "\xcc\x81", 1 },	   /* a combining mark */
		{ "e\xcc\x81", 1 },
		{ "\xe2\x80\x8b", 0 },	   /* unseen */
		{ "\xff", 0 },
		{ "\xc3", 0 },
		{ "\xe2\x80\xae", 0 },	   /* bidi override */
		{ "\xe2\x80\xae" "a\xe2\x80\xac ", LIMIT_TOKENS },
		{ "\n", 0 },
		{ "> ", 0 },
		{ "\"", 0 },
		{ "'", 0 },
		{ "a'", 1 },
		{ "?", 0 },
		{ "a?", LIMIT_TOKENS },
		{ "a, ", LIMIT_TOKENS },
		{ "\"a ", LIMIT_TOKENS },
		{ "„a ", LIMIT_TOKENS },
		{ "a\n>", LIMIT_TOKENS },
		{ "not very ", LIMIT_TOKENS },
		{ "1.", LIMIT_TOKENS },
		{ "\xf0\x9d\x85\x9e", 0 }, /* grows when normalized */
		{ "\xef\xb7\xba", 1 },	   /* folds to eighteen letters */
		{ "\xce\x90", 1 },
		{ "\xc4\xb0", 1 },
	};

	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *text = fill(rows[i].piece,
			i < 2 ? MIB(10) : MIB(1));
		size_t n = count_tokens(text);
		struct reading *reading;

		if (n != rows[i].tokens)
			fail_msg("\"%s\": %zu words", rows[i].piece, n);
		reading = rig_read_dated(*state, text, "", "2026-11-23", "en");
		for (size_t k = 0; k < reading->n_signals; k++)
			assert_true(strlen(reading->signals[k].evidence.words)
				<= LIMIT_EVIDENCE);
		reading_free(&reading);
		free(text);
	}
}

/* Whatever byte stands beside it, the word is seen. */
static void
broken_bytes_hide_nothing(void **state)
{
	for (int c = 0x80; c < 0x100; c++) {
		char text[] = "We have a  lawyer";
		char behind[] = "We have a lawyer ";

		text[10] = behind[16] = (char)c;
		count_tokens(text);
		count_tokens(behind);
		assert_int_equal(rig_hits(*state, text, ROLE_SIGNAL), 1);
		assert_int_equal(rig_hits(*state, behind, ROLE_SIGNAL), 1);
	}
}

static size_t
steps(const struct lexicon *lexicon, const char *text, size_t *n)
{
	struct tokens *tokens = tokens_new(text, strlen(text));
	struct hits hits = match_run(&lexicon->v[0], tokens, NULL);
	size_t made = hits.steps;

	*n = tokens->n;
	assert_true(hits.n <= LIMIT_HITS);
	hits_free(&hits);
	tokens_free(&tokens);
	return made;
}

/* Gaps that keep as many patterns begun as there can be. */
static void
work_is_linear_in_the_words(void **state)
{
	struct lexicon *lexicon = rig_lexicon("language en\n[mood]\n"
		"a ~~ a ~~ a ~~ a ~~ a ~~ a ~~ a ~~ a ~~ a ~~ a ~~ a ~~ b\n"
		"a ~~ (a|c) ~~ (a|d) ~~ (a|e) ~~ (a|f) ~~ b\n"
		"a* ~~ a* ~~ a* ~~ a* ~~ a* ~~ a* ~~ c\n");
	size_t before = 0;

	(void)state;
	for (size_t words = 1000; words <= 8000; words *= 2) {
		char *text = fill("a ", 2 * words);
		size_t n, made = steps(lexicon, text, &n);

		assert_int_equal(n, words);
		assert_true(made > words);
		/* twice the words: twice the work, and a little */
		if (before > 0)
			assert_true(made <= before * 2 + before / 100);
		before = made;
		free(text);
	}
	lexicon_free(&lexicon);
}

/* The same text costs the same, with ten rules or with ten thousand. */
static void
work_does_not_grow_with_the_rules(void **state)
{
	static const char text[] = "we have not paid the bill of november, "
		"and what you say is of no use to us at all";
	static const size_t with[] = { 10, 10000 };
	size_t made[2], n;

	(void)state;
	for (size_t k = 0; k < 2; k++) {
		struct buf file = buf_new(LIMIT_LEX_FILE);
		struct lexicon *lexicon;

		buf_str(&file, "language en\n[classes]\nwe = we\n"
			"[mood]\nnot ~ paid ~~ bill\n");
		for (size_t i = 0; i < with[k]; i++)
			buf_printf(&file, "qx%zu ~ have ~~ paid\n"
				"have ~ jz%zu; @we? jz%zu* bill\n", i, i, i);
		lexicon = rig_lexicon(buf_text(&file));
		assert_true(lexicon->v[0].n_rules > 4 * with[k]);
		made[k] = steps(lexicon, text, &n);
		lexicon_free(&lexicon);
		buf_free(&file);
	}
	assert_true(made[0] > n);
	/* the longest stem has grown by four digits: looked up once each */
	assert_in_range(made[1], made[0], made[0] + 4 * n);
}

static void
matches_are_bounded(void **state)
{
	struct lexicon *lexicon = rig_lexicon("language en\n[function]\na\n"
		"[legal]\na; a; a; a ~~ a; a ~~ a ~~ a\n");
	char *text = fill("a ", 2 * LIMIT_TOKENS);
	struct tokens *tokens = tokens_new(text, strlen(text));
	struct hits hits = match_run(&lexicon->v[0], tokens, NULL);
	struct reading *reading = rig_read(lexicon, text);

	(void)state;
	assert_int_equal(hits.n, LIMIT_HITS);
	assert_int_equal(reading->n_signals, 1);
	assert_true(reading->signals[0].weight <= 1);
	reading_free(&reading);
	hits_free(&hits);
	tokens_free(&tokens);
	free(text);
	lexicon_free(&lexicon);
}

/* A stem, a word and a mark in every order: nothing is read out of bounds. */
static void
no_mixture_breaks_it(void **state)
{
	static const char *const pieces[] = { "We ", "will not ", "pay", "\n",
		"\"", "?", "\xff", "'", "\xe2\x80\x99", "15.11.", " by ",
		"\xe2\x80\xae", "december ", "> ", "\xcc\x81", ".", "lawyer",
		" in 3 weeks ", "„", "5" };
	unsigned seed = 1;

	for (int round = 0; round < 3000; round++) {
		char text[300] = "", subject[100] = "";
		size_t len = 0;
		struct reading *reading;

		while (len < 200) {
			seed = seed * 1103515245u + 12345u;
			len += (size_t)snprintf(text + len, sizeof(text) - len,
				"%s", pieces[(seed >> 16) %
				HEED_COUNT(pieces)]);
		}
		snprintf(subject, sizeof(subject), "%.40s", text + 100);
		reading = rig_read_dated(*state, text, subject, "2026-11-23",
			"en");
		for (size_t i = 0; i < reading->n_signals; i++) {
			const struct evidence *e =
				&reading->signals[i].evidence;
			size_t size = strlen(e->in_subject ? subject : text);

			assert_true(e->start + e->len <= size);
			assert_true(utf8_valid(e->words, strlen(e->words)));
		}
		reading_free(&reading);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(any_text_is_read_to_its_end),
		cmocka_unit_test(broken_bytes_hide_nothing),
		cmocka_unit_test(work_is_linear_in_the_words),
		cmocka_unit_test(work_does_not_grow_with_the_rules),
		cmocka_unit_test(matches_are_bounded),
		cmocka_unit_test(no_mixture_breaks_it),
	};

	return cmocka_run_group_tests_name("signals/hostile", tests, setup,
		teardown);
}
