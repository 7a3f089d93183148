/* SPDX-License-Identifier: ISC */
/* What is, against what is normal: the figures of a notice as words. */
#include "test_letter_facts.h"
#include "test_letter_names.h"

#include <math.h>

#include "base/base.h"
#include "outbox/course_words.h"

static const struct row {
	/* up to three values, and which of them are wanted */
	struct { enum course_value which; double is; } v[3];
	size_t wanted;
	const char *words;
} rows[] = {
	{ { { COURSE_ANSWER_DAYS, 5 }, { COURSE_ANSWER_RATIO, 4.2 } }, 2,
	  "our answers take 5 working days, normally 1 working day" },
	/* the ratio alone asks for the same */
	{ { { COURSE_ANSWER_RATIO, 2.5 }, { COURSE_ANSWER_DAYS, 5 } }, 1,
	  "our answers take 5 working days, normally 2 working days" },
	{ { { COURSE_ANSWER_DAYS, 5 } }, 1,
	  "our answers take 5 working days" },
	{ { { COURSE_INVOICE_DAYS, 7 }, { COURSE_USUAL_DAYS_LATE, -2 } }, 2,
	  "7 days overdue, normally paid on time" },
	{ { { COURSE_INVOICE_DAYS, 7 }, { COURSE_USUAL_DAYS_LATE, 3 } }, 2,
	  "7 days overdue, normally 3 days" },
	{ { { COURSE_INVOICE_DAYS, 1 } }, 1, "1 day overdue" },
	{ { { COURSE_INVOICE_DAYS, -3 }, { COURSE_USUAL_DAYS_LATE, 2 } }, 1,
	  "due in 3 days" },
	{ { { COURSE_INVOICE_DAYS, 0 } }, 1, "due today" },
	{ { { COURSE_PROMISE_WORKDAYS, 1 }, { COURSE_PROMISE_DAYS, 3 },
	    { COURSE_PROMISE_KEPT, 0 } }, 3, "due in 3 days" },
	{ { { COURSE_PROMISE_DAYS, -2 }, { COURSE_PROMISE_SURE, 0.7 } }, 2,
	  "2 days past the promised date" },
	{ { { COURSE_DAYS_SILENT, 21 }, { COURSE_SILENCE_RATIO, 3.5 },
	    { COURSE_UNANSWERED, 2 } }, 3, "silent for 21 days, normally 6"
	  " days; 2 attempts of ours without an answer" },
	{ { { COURSE_LENGTH_RECENT, 0.42 }, { COURSE_DAYS_LATER, 12 } }, 2,
	  "12 days later than this client normally pays; mails at 42%"
	  " of their normal length" },
	{ { { COURSE_OVERDUE_RATIO, 2.34 } }, 1,
	  "2.3 \u00d7 a normal invoice overdue" },
	{ { { COURSE_CONTACT, 20 }, { COURSE_CADENCE, 7 } }, 1,
	  "no contact for 20 days, agreed: 7 days" },
	{ { { COURSE_TONE_RECENT, -0.4 } }, 1, "cooler in tone than before" },
	/* what is no news has no words */
	{ { { COURSE_UNANSWERED, 0 }, { COURSE_INVOICE_PROMISED, 0 },
	    { COURSE_TONE_RECENT, 0 } }, 3, "" },
	{ { { COURSE_LENGTH_SEEN, 20 } }, 1, "" },
	{ { { COURSE_DAYS_SILENT, NAN } }, 1, "" },
};

static struct phrase_set *
shipped(void)
{
	struct strv dirs = reader_letters(), errors = { 0 };
	struct phrase_set *set = phrase_set_load(&dirs, &errors);

	assert_int_equal(errors.n, 0);
	strv_free(&dirs);
	return set;
}

static char *
words_of(const struct tongue *tongue, const struct row *row)
{
	bool wanted[COURSE_VALUES] = { false };
	struct course course;

	for (int i = 0; i < COURSE_VALUES; i++)
		course.v[i] = NAN;
	for (size_t i = 0; i < HEED_COUNT(row->v); i++) {
		if (i > 0 && row->v[i].which == 0)
			break;
		course.v[row->v[i].which] = row->v[i].is;
		wanted[row->v[i].which] |= i < row->wanted;
	}
	return course_words(tongue, &course, wanted);
}

static void
figures_are_words(void **state)
{
	struct phrase_set *set = shipped();
	struct tongue english = tongue_of(set, NULL, 0);

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *said = words_of(&english, &rows[i]);

		assert_string_equal(said, rows[i].words);
		free(said);
	}
	phrase_set_free(&set);
}

/* In each language it is said, on one line, and no name of a fact is left. */
static void
in_every_language(void **state)
{
	struct phrase_set *set = shipped();

	(void)state;
	for (size_t l = 0; l < HEED_COUNT(languages); l++) {
		struct tongue tongue = tongue_of(set, &languages[l], 1);

		for (size_t i = 0; i < HEED_COUNT(rows); i++) {
			char *said = words_of(&tongue, &rows[i]);

			assert_int_equal(said[0] == '\0',
				rows[i].words[0] == '\0');
			assert_null(strpbrk(said, "{}_\n"));
			assert_true(strlen(said) < 200);
			free(said);
		}
	}
	phrase_set_free(&set);
}

/* Each value that is no count of what stands behind another has words. */
static void
no_value_is_without_words(void **state)
{
	static const enum course_value silent[] = { COURSE_SILENCE_SEEN,
		COURSE_OUR_LATENCY_SEEN, COURSE_THEIR_LATENCY_SEEN,
		COURSE_LENGTH_SEEN, COURSE_PROMISE_OURS, COURSE_PROMISE_SURE,
		COURSE_PROMISE_KEPT, COURSE_LATE_SEEN,
		/* of letters to clients */
		COURSE_CHANGE_DAYS,
		/* money, which stands behind "at stake" */
		COURSE_FEE };
	struct phrase_set *set = shipped();
	struct tongue english = tongue_of(set, NULL, 0);
	struct course course;

	(void)state;
	for (int i = 0; i < COURSE_VALUES; i++)
		course.v[i] = 3;
	for (int i = 0; i < COURSE_VALUES; i++) {
		char *said = course_word(&english, &course,
			(enum course_value)i);
		bool no_words = false;

		for (size_t k = 0; k < HEED_COUNT(silent); k++)
			no_words |= silent[k] == (enum course_value)i;
		if ((said[0] == '\0') != no_words)
			fail_msg("value %d: \"%s\"", i, said);
		free(said);
	}
	phrase_set_free(&set);
}

static void
money_at_stake(void **state)
{
	struct phrase_set *set = shipped();
	const char *swedish = "sv";
	struct tongue english = tongue_of(set, NULL, 0);
	struct tongue other = tongue_of(set, &swedish, 1);
	struct sums late = { .n = 2, .v = { { 120050, "EUR" },
		{ 90000, "SEK" } } }, none = { .n = 0 };
	char *said = course_stake(&english, &late, 90000, "EUR");

	(void)state;
	assert_string_equal(said, "\u20ac1,200.50 + SEK\u00a0900.00 overdue,"
		" \u20ac900.00 a month");
	free(said);
	said = course_stake(&other, &none, 90000, "SEK");
	assert_string_equal(said, "900,00\u00a0kr i m\u00e5naden");
	free(said);
	said = course_stake(&english, &none, 0, "");
	assert_string_equal(said, "");
	free(said);
	phrase_set_free(&set);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(figures_are_words),
		cmocka_unit_test(in_every_language),
		cmocka_unit_test(no_value_is_without_words),
		cmocka_unit_test(money_at_stake),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
