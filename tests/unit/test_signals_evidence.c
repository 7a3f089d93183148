/* SPDX-License-Identifier: ISC */
/*
 * The words that made a finding: exactly their bytes, in the text or the
 * subject, one line of a bounded length, safe to show.
 */
#include "test_signals_rig.h"

#include "base/limits.h"
#include "base/utf8.h"

static int
setup(void **state)
{
	*state = rig_lexicon(RIG_ENGLISH
		"language xx\n[function]\nżółć gęślą jaźń\n[legal]\n"
		"0.8 zapłacę ~ dziś\n");
	return 0;
}

static int
teardown(void **state)
{
	struct lexicon *lexicon = *state;

	lexicon_free(&lexicon);
	return 0;
}

/* The evidence of that kind is `words`, which stand once in text or subject. */
static void
expect(const struct lexicon *lexicon, const char *text, const char *subject,
	enum signal_kind kind, const char *words)
{
	struct reading *reading = rig_read_dated(lexicon, text, subject, "",
		NULL);
	const struct signal *signal = reading_signal(reading, kind);
	const char *place = strstr(text, words);
	bool in_subject = place == NULL;

	if (signal == NULL)
		fail_msg("\"%s\": no %s", text, signal_name(kind));
	if (in_subject)
		place = strstr(subject, words);
	assert_non_null(place);
	assert_int_equal(signal->evidence.in_subject, in_subject);
	assert_string_equal(signal->evidence.words, words);
	assert_int_equal(signal->evidence.len, strlen(words));
	assert_int_equal(signal->evidence.start,
		place - (in_subject ? subject : text));
	assert_true(signal->weight >= 0.5 && signal->weight <= 1);
	reading_free(&reading);
}

static void
evidence_is_the_bytes_of_the_match(void **state)
{
	expect(*state, "We will be at your office and have a lawyer, as is.",
		"", SIGNAL_LEGAL, "lawyer");
	expect(*state, "We refuse, so as to, PAY.", "", SIGNAL_PAYMENT_REFUSED,
		"refuse, so as to, PAY");
	expect(*state, "Żółć gęślą jaźń; Zapłacę Ci to dziś.", "",
		SIGNAL_LEGAL, "Zapłacę Ci to dziś");
	expect(*state, "Żółć gęślą jaźń; zaplace dzis!", "", SIGNAL_LEGAL,
		"zaplace dzis");
	expect(*state, "lawyer", "", SIGNAL_LEGAL, "lawyer");
	expect(*state, "That is all. Is it so?", "", SIGNAL_REQUEST,
		"Is it so");
}

static void
evidence_may_stand_in_the_subject(void **state)
{
	struct reading *reading;

	expect(*state, "That is all.", "This is for our lawyer", SIGNAL_LEGAL,
		"lawyer");
	/* a short word and a colon: what is answered, not what is said */
	reading = rig_read_dated(*state, "That is all.",
		"Re: this is for our lawyer", "", NULL);
	assert_null(reading_signal(reading, SIGNAL_LEGAL));
	reading_free(&reading);
	reading = rig_read_dated(*state, "That is all.",
		"Reminder: this is for our lawyer", "", NULL);
	assert_non_null(reading_signal(reading, SIGNAL_LEGAL));
	reading_free(&reading);
}

static void
evidence_is_one_bounded_line(void **state)
{
	char text[1000];
	struct reading *reading;
	const struct evidence *e;
	size_t len = 0;

	for (int i = 0; i < 40; i++)
		len += (size_t)snprintf(text + len, sizeof(text) - len,
			"is it żółć ");
	snprintf(text + len, sizeof(text) - len, "so?");
	reading = rig_read(*state, text);
	assert_non_null(reading_signal(reading, SIGNAL_REQUEST));
	e = &reading_signal(reading, SIGNAL_REQUEST)->evidence;
	assert_int_equal(e->start, 0);
	assert_int_equal(e->len, strlen(text) - 1);
	assert_true(strlen(e->words) <= LIMIT_EVIDENCE);
	assert_true(utf8_valid(e->words, strlen(e->words)));
	reading_free(&reading);
	/* nothing in it can move a terminal */
	reading = rig_read(*state, "We have been at your office and in "
		"the court, so we refuse\nto \x1b[31m\xe2\x80\xae pay it");
	assert_non_null(reading_signal(reading, SIGNAL_PAYMENT_REFUSED));
	e = &reading_signal(reading, SIGNAL_PAYMENT_REFUSED)->evidence;
	assert_null(strpbrk(e->words, "\n\x1b"));
	assert_null(strstr(e->words, "\xe2\x80\xae"));
	reading_free(&reading);
}

static void
of_one_kind_the_strongest_words_are_shown(void **state)
{
	struct lexicon *lexicon = rig_lexicon("language en\n[function]\n"
		"we have a and the\n[legal]\n0.3 court\n0.3 judge\n0.6 lawyer\n"
		"0.6 claim\n0.4 the claim\n");
	struct reading *reading = rig_read(lexicon,
		"we have a court and a lawyer and the claim and the court");
	const struct signal *signal = reading_signal(reading, SIGNAL_LEGAL);

	(void)state;
	assert_int_equal(reading->n_signals, 1);
	assert_string_equal(signal->evidence.words, "lawyer");
	reading_free(&reading);
	/* two weak ones are together as sure as their chance to be wrong */
	reading = rig_read(lexicon, "we have a court");
	assert_null(reading_signal(reading, SIGNAL_LEGAL));
	reading_free(&reading);
	/* the same reason again is no other one */
	reading = rig_read(lexicon, "we have a court and a court");
	assert_null(reading_signal(reading, SIGNAL_LEGAL));
	reading_free(&reading);
	reading = rig_read(lexicon, "we have a court and a judge");
	signal = reading_signal(reading, SIGNAL_LEGAL);
	assert_non_null(signal);
	assert_true(signal->weight > 0.509 && signal->weight < 0.511);
	reading_free(&reading);
	/* what overlaps is one piece of evidence */
	reading = rig_read(lexicon, "we have the claim");
	signal = reading_signal(reading, SIGNAL_LEGAL);
	assert_non_null(signal);
	assert_true(signal->weight > 0.599 && signal->weight < 0.601);
	assert_string_equal(signal->evidence.words, "claim");
	reading_free(&reading);
	lexicon_free(&lexicon);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(evidence_is_the_bytes_of_the_match),
		cmocka_unit_test(evidence_may_stand_in_the_subject),
		cmocka_unit_test(evidence_is_one_bounded_line),
		cmocka_unit_test(of_one_kind_the_strongest_words_are_shown),
	};

	return cmocka_run_group_tests_name("signals/evidence", tests, setup,
		teardown);
}
