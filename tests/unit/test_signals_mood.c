/* SPDX-License-Identifier: ISC */
/*
 * How the words of a text feel: what weakens, turns, doubles and shouts, where
 * a feeling begins, and which words are shown for it.
 */
#include "test_signals_rig.h"

#include <math.h>

#include "signals/sentiment.h"

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

static double
sum_of(const struct lexicon *lexicon, const char *text)
{
	struct passage *passage = passage_new(&lexicon->v[0],
		tokens_new(text, strlen(text)), NULL, false);
	struct mood mood = { 0 };

	sentiment_words(passage, &mood, NULL);
	passage_free(&passage);
	assert_null(passage);
	passage_free(&passage);
	return mood.sum;
}

static void
words_are_weighed_in_their_scope(void **state)
{
	static const struct {
		const char *text;
		double sum;
	} rows[] = {
		{ "", 0 },
		{ "It is here.", 0 },
		{ "It is good.", 1 },
		{ "It is good and great.", 2 },
		{ "It is good and bad.", 0 },
		{ "It is bad.", -1 },
		/* a negation turns and weakens */
		{ "It is not good.", -0.7 },
		{ "It is never sad.", 0.7 },
		/* "not bad" has its own weight and hides "bad" */
		{ "It is not bad.", 1.2 },
		/* intensifiers reach two words, and multiply up to three */
		{ "It is very good.", 2 },
		{ "It is very, very good.", 3 },
		{ "It is a bit good.", 0.5 },
		{ "It is very as good.", 2 },
		{ "It is very as it good.", 1 },
		{ "Very! Good.", 1 },
		{ "It is not very good.", -1.4 },
		/* what stands before "but" counts half, behind it more */
		{ "It is good but here.", 0.5 },
		{ "It is here but good.", 1.25 },
		{ "It is good but bad.", -0.75 },
		{ "It is good. But bad.", 1 - 1.25 },
		{ "It is good?", 0.7 },
		{ "It is \"good\" here.", 0.25 },
		{ "Our debtor is bad.", -0.25 },
		{ "It was bad years ago.", -0.25 },
		{ "It is BAD.", -1.3 },
		/* one mark of exclamation is a habit */
		{ "It is good!", 1 },
		{ "It is good! So it is!", 1.15 },
		{ "So it is! It is!", 0 },
		{ "Good day to you.", 0 },
	};

	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		double sum = sum_of(*state, rows[i].text);

		if (fabs(sum - rows[i].sum) > 0.001)
			fail_msg("\"%s\": %f, not %f", rows[i].text, sum,
				rows[i].sum);
	}
}

static void
a_feeling_begins_at_its_sum(void **state)
{
	static const struct {
		double sum;
		enum feeling feeling;
	} rows[] = {
		{ -100, FEELING_NEGATIVE }, { -0.75, FEELING_NEGATIVE },
		{ -0.74, FEELING_NEUTRAL }, { 0, FEELING_NEUTRAL },
		{ 0.79, FEELING_NEUTRAL }, { 0.8, FEELING_POSITIVE },
		{ 100, FEELING_POSITIVE },
	};

	const struct lexicon *lexicon = *state;

	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		double scaled = sentiment_scale(rows[i].sum);

		assert_int_equal(sentiment_feeling(rows[i].sum,
			&lexicon->v[0].figures), rows[i].feeling);
		assert_true(scaled >= -1 && scaled <= 1);
		if (rows[i].sum != 0)
			assert_true(scaled * rows[i].sum > 0);
	}
	assert_true(sentiment_scale(0) == 0);
	assert_string_equal(feeling_name(FEELING_NEGATIVE), "negative");
	assert_string_equal(feeling_name(FEELING_NEUTRAL), "neutral");
	assert_string_equal(feeling_name(FEELING_POSITIVE), "positive");
}

static void
felt(const struct lexicon *lexicon, const char *text, const char *subject,
	enum feeling want)
{
	struct reading *reading = rig_read_dated(lexicon, text, subject, "",
		"en");

	if (reading->feeling != want)
		fail_msg("\"%s\", \"%s\": %s (%f)", text, subject,
			feeling_name(reading->feeling), reading->sentiment);
	reading_free(&reading);
}

static void
signals_and_the_subject_feel_too(void **state)
{
	felt(*state, "", "", FEELING_NEUTRAL);
	felt(*state, "It is here.", "", FEELING_NEUTRAL);
	felt(*state, "It is good.", "", FEELING_POSITIVE);
	felt(*state, "It is fine.", "", FEELING_NEUTRAL);
	felt(*state, "It is bad.", "", FEELING_NEGATIVE);
	/* a complaint or a threat needs no word of feeling, nor does praise */
	felt(*state, "It is late.", "", FEELING_NEGATIVE);
	felt(*state, "We leave.", "", FEELING_NEGATIVE);
	felt(*state, "Thanks to all.", "", FEELING_POSITIVE);
	felt(*state, "We pay it. Please be there.", "", FEELING_NEUTRAL);
	/* half of the subject, nothing of what was answered */
	felt(*state, "It is here.", "It is bad", FEELING_NEUTRAL);
	felt(*state, "It is here.", "It is very bad", FEELING_NEGATIVE);
	felt(*state, "It is here.", "Re: it is very bad", FEELING_NEUTRAL);
	/* who is away feels nothing */
	felt(*state, "It is bad. I am out of office.", "", FEELING_NEUTRAL);
}

static void
the_strongest_words_are_shown(void **state)
{
	struct reading *reading = rig_read(*state,
		"It is fine. It is good. It is very good. It is very bad and "
		"sad. It is slightly good. It is GREAT. It is slightly fine.");
	static const char *const want[] = { "good", "bad", "GREAT", "good",
		"sad" };

	assert_int_equal(reading->n_mood, LIMIT_MOOD);
	for (size_t i = 0; i < LIMIT_MOOD; i++)
		assert_string_equal(reading->mood[i].words, want[i]);
	reading_free(&reading);
	reading = rig_read_dated(*state, "It is good and you have it.",
		"It is bad", "", NULL);
	assert_int_equal(reading->n_mood, 2);
	assert_false(reading->mood[0].in_subject);
	assert_true(reading->mood[1].in_subject);
	assert_int_equal(reading->mood[1].start, 6);
	assert_string_equal(reading->mood[1].words, "bad");
	reading_free(&reading);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_weighed_in_their_scope),
		cmocka_unit_test(a_feeling_begins_at_its_sum),
		cmocka_unit_test(signals_and_the_subject_feel_too),
		cmocka_unit_test(the_strongest_words_are_shown),
	};

	return cmocka_run_group_tests_name("signals/mood", tests, setup,
		teardown);
}
