/* SPDX-License-Identifier: ISC */
/*
 * Which language: by words that only one uses, by letters in a row, by the
 * hint where the text is too short, and not at all where nothing is known.
 */
#include "test_signals_rig.h"

#define THREE \
	"language en\n[function]\nthe and of to is that was for it with we " \
	"have your please\n[sample]\nThe weather would be nothing but cloudy " \
	"through the whole night.\n[praise]\n0.8 thanks; thank*\n" \
	"language sv\n[function]\noch att det som en är på för av med den " \
	"vi har inte till\n[sample]\nVädret skulle vara molnigt under hela " \
	"natten.\n[praise]\n0.8 tack\n" \
	"language nl\n[function]\nhet een en van ik te dat die op wij niet " \
	"zijn aan voor met\n[sample]\nHet weer zou de hele nacht bewolkt " \
	"blijven.\n[praise]\n0.8 bedankt\n"

struct row {
	const char *text, *subject, *hint, *want;
};

static void
expect(const struct lexicon *lexicon, const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct reading *reading = rig_read_dated(lexicon, rows[i].text,
			rows[i].subject == NULL ? "" : rows[i].subject, "",
			rows[i].hint);

		if (strcmp(reading->language, rows[i].want) != 0)
			fail_msg("\"%s\" (%s): %s, not %s", rows[i].text,
				rows[i].hint == NULL ? "-" : rows[i].hint,
				reading->language, rows[i].want);
		assert_true(reading->language_sure >= 0 &&
			reading->language_sure <= 1);
		reading_free(&reading);
		assert_null(reading);
	}
}

static int
setup(void **state)
{
	*state = rig_lexicon(THREE);
	return 0;
}

static int
teardown(void **state)
{
	struct lexicon *lexicon = *state;

	lexicon_free(&lexicon);
	return 0;
}

static void
a_text_is_told_by_its_words(void **state)
{
	static const struct row rows[] = {
		{ .text = "We have the report and it is with your office",
			.want = "en" },
		{ .text = "Vi har inte det som vi ska ha på kontoret",
			.want = "sv" },
		{ .text = "Wij zijn niet van plan dat aan het kantoor te "
			"geven", .want = "nl" },
		{ .text = "VI HAR INTE DET", .want = "sv" },
		/* what is quoted in another language is the smaller part */
		{ .text = "Vi har inte det som vi ska ha på kontoret, \"the "
			"report\" med", .want = "sv" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
words_without_their_diacritics_are_known(void **state)
{
	struct lexicon *lexicon = rig_lexicon(
		"language sk\n[function]\nprosím ďakujem faktúru nám ešte\n"
		"language en\n[function]\nthe and of with\n");
	static const struct row rows[] = {
		{ .text = "prosim fakturu este", .want = "sk" },
		{ .text = "the and", .want = "en" },
	};

	(void)state;
	expect(lexicon, rows, HEED_COUNT(rows));
	lexicon_free(&lexicon);
}

static void
a_short_text_goes_by_the_hint(void **state)
{
	static const struct row rows[] = {
		/* "en" is Swedish and Dutch */
		{ .text = "en", .hint = "sv", .want = "sv" },
		{ .text = "en", .hint = "nl", .want = "nl" },
		/* a text that can be told is not overruled */
		{ .text = "We have the report and it is with your office",
			.hint = "sv", .want = "en" },
		{ .text = "", .hint = "nl", .want = "nl" },
		/* no word is known, and the letters are as good as another's */
		{ .text = "molnat väder", .hint = "sv", .want = "sv" },
		{ .text = "molnat väder", .want = "und" },
		{ .text = "vädr vädr vädr vädr vädr vädr vädr", .hint = "sv",
			.want = "sv" },
		{ .text = "vädr vädr vädr vädr vädr vädr vädr vädr",
			.hint = "sv", .want = "und" },
		/* nobody reads the language of the hint */
		{ .text = "", .hint = "pl", .want = "und" },
		{ .text = "qx qx", .hint = "pl", .want = "und" },
		{ .text = "12345 678", .hint = "nl", .want = "nl" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
a_short_text_goes_by_the_subject(void **state)
{
	static const struct row rows[] = {
		{ .text = "en", .subject = "vi har inte det", .want = "sv" },
		{ .text = "en", .subject = "wij zijn niet van het",
			.want = "nl" },
		{ .text = "", .subject = "Re: vi har inte det",
			.want = "sv" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
what_cannot_be_told_is_undetermined(void **state)
{
	static const struct row rows[] = {
		{ .text = "", .want = "und" },
		{ .text = "12345 678 -- !", .want = "und" },
		{ .text = "\xf0\x9f\x98\x80", .want = "und" },
		{ .text = "en", .want = "nl" }, /* by its letters */
		/* a language that nobody taught it */
		{ .text = "Proszę o pilny kontakt w sprawie tej faktury",
			.want = "und" },
		{ .text = "Proszę o pilny kontakt w sprawie tej naszej "
			"faktury", .hint = "sv", .want = "und" },
		{ .text = "これは日本語です", .want = "und" },
		/* one word of ours in eight is enough, one in nine is not */
		{ .text = "qx qx qx qx qx qx qx the", .want = "en" },
		{ .text = "qx qx qx qx qx qx qx qx the", .want = "und" },
	};
	struct reading *reading;

	expect(*state, rows, 3);
	expect(*state, rows + 4, HEED_COUNT(rows) - 4);
	/* nothing is read into a text that is not understood */
	reading = rig_read(*state, "thanks qx qx qx qx qx qx qx qx qx? Qx");
	assert_string_equal(reading->language, "und");
	assert_int_equal(reading->n_signals, 0);
	assert_int_equal(reading->n_mood, 0);
	assert_int_equal(reading->feeling, FEELING_NEUTRAL);
	reading_free(&reading);
	reading_free(&reading);
}

static void
a_language_may_have_no_patterns(void **state)
{
	struct lexicon *lexicon = rig_lexicon("language da\n[function]\n"
		"og det ikke som\nlanguage en\n[function]\nthe and with of\n"
		"[praise]\nthanks\n");
	struct reading *reading = rig_read(lexicon, "og det ikke som thanks?");

	(void)state;
	assert_false(lexicon_tongue(lexicon, "da")->has_rules);
	assert_true(lexicon_tongue(lexicon, "en")->has_rules);
	assert_string_equal(reading->language, "da");
	assert_null(reading_signal(reading, SIGNAL_PRAISE));
	reading_free(&reading);
	lexicon_free(&lexicon);
}

static void
a_lexicon_without_words_tells_nothing(void **state)
{
	struct lexicon *lexicon = rig_lexicon("language en\n");
	static const struct row rows[] = {
		{ .text = "the and", .want = "und" },
		{ .text = "", .want = "und" },
		{ .text = "", .hint = "en", .want = "en" },
		{ .text = "", .hint = "sv", .want = "und" },
	};

	(void)state;
	expect(lexicon, rows, HEED_COUNT(rows));
	lexicon_free(&lexicon);
}

/* "We have a problem" in the middle of a Swedish mail is read as English. */
static void
sentences_of_another_language_are_read_in_it(void **state)
{
	struct reading *reading = rig_read_dated(*state, "Vi har inte den som "
		"är till för er, och det är som det är med den. Please have "
		"thanks for that, it was with the best of the night. Det är "
		"på den och med den som vi har.", "", "", NULL);

	assert_string_equal(reading->language, "sv");
	assert_non_null(reading_signal(reading, SIGNAL_PRAISE));
	reading_free(&reading);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_text_is_told_by_its_words),
		cmocka_unit_test(words_without_their_diacritics_are_known),
		cmocka_unit_test(a_short_text_goes_by_the_hint),
		cmocka_unit_test(a_short_text_goes_by_the_subject),
		cmocka_unit_test(what_cannot_be_told_is_undetermined),
		cmocka_unit_test(a_language_may_have_no_patterns),
		cmocka_unit_test(sentences_of_another_language_are_read_in_it),
		cmocka_unit_test(a_lexicon_without_words_tells_nothing),
	};

	return cmocka_run_group_tests_name("signals/language", tests, setup,
		teardown);
}
