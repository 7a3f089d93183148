/* SPDX-License-Identifier: ISC */
/*
 * The whole reading: kinds that exclude each other, automatic messages,
 * questions, the day that is promised or set, and what makes it urgent.
 */
#include "test_signals_rig.h"

#define TODAY "2026-11-23" /* a Monday */

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

struct row {
	const char *text, *want;
};

static void
kinds_that_exclude_each_other_are_settled(void **state)
{
	static const struct row rows[] = {
		/* refused: neither promised nor sent */
		{ "We pay it. We will not pay this.", "payment.refused" },
		{ "We paid that. We will not pay this.", "payment.refused" },
		{ "We paid that. We pay this.",
			"payment.promised payment.sent" },
		{ "We do pay later. We will not pay now.",
			"payment.refused payment.delayed" },
		/* disputed: more than a question */
		{ "The invoice number is overcharged.", "payment.disputed" },
		/* leaving: nothing grows */
		{ "We renew it. We leave.", "leaving" },
		/* others stand side by side */
		{ "This is late, broken and expensive.", "complaint.delay "
			"complaint.quality complaint.cost" },
		{ "Thanks to all. This is late.", "complaint.delay praise" },
		/* an automatic message says nothing else */
		{ "I am out of office. This is urgent: our lawyer. Is it?",
			"auto" },
	};

	for (size_t i = 0; i < HEED_COUNT(rows); i++)
		rig_signals(rig_read(*state, rows[i].text), rows[i].text,
			rows[i].want);
}

static void
what_the_headers_call_automatic_is_so(void **state)
{
	static const struct {
		enum automatic automatic;
		bool want;
	} rows[] = {
		{ AUTOMATIC_NO, false }, { AUTOMATIC_LIST, false },
		{ AUTOMATIC_REPLY, true }, { AUTOMATIC_BOUNCE, true },
		{ AUTOMATIC_OTHER, true },
	};

	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char text[] = "This is bad. We will pay it by Friday. Our "
			"lawyer will be there.";
		char why[] = "Auto-Submitted: auto-replied";
		struct message message = { .text = text,
			.automatic = rows[i].automatic,
			.automatic_why = why, .has_date = true,
			.date = 1795430000 };
		struct reading *reading = signals_read(*state, &message, NULL);
		const struct signal *signal = reading_signal(reading,
			SIGNAL_AUTO);

		assert_int_equal(signal != NULL, rows[i].want);
		assert_int_equal(reading->n_signals, rows[i].want ? 1 : 2);
		assert_int_equal(reading->day.year, rows[i].want ? 0 : 2026);
		assert_int_equal(reading->feeling, rows[i].want ?
			FEELING_NEUTRAL : FEELING_NEGATIVE);
		if (rows[i].want) {
			assert_string_equal(signal->evidence.words, why);
			assert_int_equal(signal->evidence.len, 0);
			assert_true(signal->weight == 1);
			assert_true(reading->sentiment == 0);
		}
		reading_free(&reading);
	}
}

static void
a_message_of_nothing_is_neutral(void **state)
{
	struct message message = { 0 };
	struct reading *reading = signals_read(*state, &message, NULL);

	assert_string_equal(reading->language, "und");
	assert_int_equal(reading->feeling, FEELING_NEUTRAL);
	assert_true(reading->sentiment == 0);
	assert_int_equal(reading->n_signals, 0);
	assert_int_equal(reading->n_mood, 0);
	assert_int_equal(reading->day.year, 0);
	reading_free(&reading);
	/* automatic without a word of why */
	message.automatic = AUTOMATIC_BOUNCE;
	reading = signals_read(*state, &message, NULL);
	assert_int_equal(reading->n_signals, 1);
	assert_string_equal(reading->signals[0].evidence.words, "");
	reading_free(&reading);
	reading_free(&reading);
}

static void
a_question_asks_something_of_us(void **state)
{
	static const struct row rows[] = {
		{ "Is it here?", "request" },
		{ "Is it here.", "-" },
		{ "?", "-" },
		{ "\"Is it here?\" he said.", "-" },
	};

	for (size_t i = 0; i < HEED_COUNT(rows); i++)
		rig_signals(rig_read_dated(*state, rows[i].text, "", TODAY,
			"en"), rows[i].text, rows[i].want);
}

/* The day of the reading and its signals; "-" for none. */
static void
dated(const struct lexicon *lexicon, const char *text, const char *day,
	const char *want)
{
	struct reading *reading = rig_read_dated(lexicon, text, "", TODAY,
		NULL);
	char got[16];

	if (strcmp(day_iso(reading->day, got), day) != 0)
		fail_msg("\"%s\": %s, not %s", text, got, day);
	for (size_t i = 0; i < reading->n_signals; i++) {
		const struct signal *s = &reading->signals[i];
		bool carries = s->kind == SIGNAL_PAYMENT_PROMISED ||
			s->kind == SIGNAL_REQUEST || s->kind == SIGNAL_URGENT;

		assert_string_equal(day_iso(s->day, got), carries ? day : "-");
	}
	rig_signals(reading, text, want);
}

static void
the_day_is_one_that_is_promised_or_set(void **state)
{
	/* promised: with "by" or without */
	dated(*state, "We pay it on Friday.", "2026-11-27",
		"payment.promised");
	dated(*state, "We pay it by 4 December.", "2026-12-04",
		"payment.promised");
	/* set: with "by", where something is asked or threatened */
	dated(*state, "Please be there by 4 December.", "2026-12-04",
		"request");
	dated(*state, "Our lawyer will do it by 4 December.", "2026-12-04",
		"legal");
	dated(*state, "We will do it by 4 December.", "-", "-");
	dated(*state, "Please be there on 4 December.", "-", "request");
	dated(*state, "This is late. It was here by 4 December.", "-",
		"complaint.delay");
	/* today and tomorrow are a deadline without "by" */
	dated(*state, "Please be there tomorrow.", "2026-11-24",
		"urgent request");
	dated(*state, "Please be there the day after tomorrow.", "-",
		"request");
	dated(*state, "This is urgent, so today.", "2026-11-23", "urgent");
	dated(*state, "Please be there. We will be here tomorrow.", "-",
		"request");
	/* what is past or quoted was no promise of now */
	dated(*state, "Please be there by 20 November.", "-", "request");
	dated(*state, "We said \"pay it by Friday\" to you.", "-", "-");
	/* the first that is set counts */
	dated(*state, "We were here on 1 December. We pay it on 2 December "
		"or on 9 December.", "2026-12-02", "payment.promised");
}

static void
a_near_deadline_is_urgent(void **state)
{
	dated(*state, "Please be there by Thursday.", "2026-11-26",
		"urgent request");
	dated(*state, "Please be there by Friday.", "2026-11-27", "request");
	/* a promise of ours is not */
	dated(*state, "We pay it by Tuesday.", "2026-11-24",
		"payment.promised");
	dated(*state, "We have a lawyer. It is here by Tuesday.",
		"2026-11-24", "legal urgent");
}

static void
a_day_is_of_the_writers_zone(void **state)
{
	char text[] = "We pay it today.";
	struct message message = { .text = text, .has_date = true };
	struct reading *reading;
	char got[16];

	/* 2026-11-23 23:30 UTC is the next day in Stockholm */
	message.date = day_number((struct day) { 2026, 11, 23 }) * 86400 +
		84600;
	message.zone = 60;
	reading = signals_read(*state, &message, NULL);
	assert_string_equal(day_iso(reading->day, got), "2026-11-24");
	reading_free(&reading);
	message.zone = -300;
	reading = signals_read(*state, &message, NULL);
	assert_string_equal(day_iso(reading->day, got), "2026-11-23");
	reading_free(&reading);
	/* without a Date there is no today */
	message.has_date = false;
	reading = signals_read(*state, &message, NULL);
	assert_int_equal(reading->day.year, 0);
	assert_non_null(reading_signal(reading, SIGNAL_PAYMENT_PROMISED));
	reading_free(&reading);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(kinds_that_exclude_each_other_are_settled),
		cmocka_unit_test(what_the_headers_call_automatic_is_so),
		cmocka_unit_test(a_message_of_nothing_is_neutral),
		cmocka_unit_test(a_question_asks_something_of_us),
		cmocka_unit_test(the_day_is_one_that_is_promised_or_set),
		cmocka_unit_test(a_near_deadline_is_urgent),
		cmocka_unit_test(a_day_is_of_the_writers_zone),
	};

	return cmocka_run_group_tests_name("signals/settle", tests, setup,
		teardown);
}
