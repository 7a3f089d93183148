/* SPDX-License-Identifier: ISC */
/* The measures against figures that were worked out by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/base.h"
#include "base/file.h"
#include "heed/labels.h"

#define BIT(kind) (UINT32_C(1) << (kind))

static struct verdict_row
row(const char *language, enum feeling feeling, uint32_t signals, int mday)
{
	struct verdict_row row = { .feeling = feeling, .signals = signals };

	snprintf(row.language, sizeof(row.language), "%s", language);
	if (mday > 0)
		row.day = (struct day) { 2026, 11, mday };
	return row;
}

static void
near(double value, double want)
{
	assert_true(value > want - 1e-9 && value < want + 1e-9);
}

static void
nothing_is_no_success(void **state)
{
	struct score score = { 0 };
	struct score_counts none = score_signals(&score);

	(void)state;
	near(score_macro_f1(&score), 0);
	near(score_f1(&none), 0);
	near(score_precision(&none), 1);
	near(score_recall(&none), 1);
	near(score_share(&score, 0), 0);
}

static void
figures_are_those_of_the_textbook(void **state)
{
	const uint32_t legal = BIT(SIGNAL_LEGAL), auto_ = BIT(SIGNAL_AUTO);
	struct {
		struct verdict_row label, found;
	} rows[] = {
		{ row("en", FEELING_NEGATIVE, legal | auto_, 3),
		  row("en", FEELING_NEGATIVE, legal, 3) },
		{ row("en", FEELING_NEGATIVE, legal, 0),
		  row("de", FEELING_NEUTRAL, legal, 4) },
		{ row("en", FEELING_NEUTRAL, 0, 5),
		  row("en", FEELING_NEUTRAL, legal, 6) },
		{ row("en", FEELING_NEUTRAL, auto_, 0),
		  row("en", FEELING_NEUTRAL, 0, 0) },
	};
	struct score score = { 0 };
	struct score_counts all;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++)
		score_add(&score, &rows[i].label, &rows[i].found);
	assert_int_equal(score.mails, 4);
	near(score_share(&score, score.language_right), 0.75);
	near(score_share(&score, score.feeling_right), 0.75);
	near(score_share(&score, score.day_right), 0.5);
	/* negative: 1 hit, 1 missed; neutral: 2 hits, 1 wrong; no positive */
	near(score_f1(&score.feelings[FEELING_NEGATIVE]), 2.0 / 3);
	near(score_f1(&score.feelings[FEELING_NEUTRAL]), 4.0 / 5);
	near(score_macro_f1(&score), (2.0 / 3 + 4.0 / 5) / 2);
	near(score_precision(&score.signals[SIGNAL_LEGAL]), 2.0 / 3);
	near(score_recall(&score.signals[SIGNAL_LEGAL]), 1);
	near(score_recall(&score.signals[SIGNAL_AUTO]), 0);
	near(score_precision(&score.signals[SIGNAL_AUTO]), 1);
	all = score_signals(&score);
	assert_int_equal(all.hits, 2);
	assert_int_equal(all.wrong, 1);
	assert_int_equal(all.missed, 2);
	near(score_f1(&all), 4.0 / 7);
}

/* The table with that text; false when it has faults, told in `errors`. */
static bool
table(const char *text, size_t len, struct labels *labels,
	struct strv *errors)
{
	char path[] = "/tmp/heed-labels-XXXXXX";
	int fd = mkstemp(path);
	bool ok;

	assert_true(fd >= 0);
	close(fd);
	assert_true(file_replace(path, text, len, NULL));
	ok = labels_read(path, labels, errors);
	unlink(path);
	return ok;
}

static void
a_table_is_read(void **state)
{
	static const char text[] = "# a note\r\n\n"
		"a.eml\ten\tneutral\t-\t-\r\n"
		"b.eml\tsv\tnegative\tlegal,leaving\t2026-11-23\tsarcasm\tx\n"
		"c.eml\tnb\tpositive\tpraise\t-\t";
	struct strv errors = { 0 };
	struct labels labels;

	(void)state;
	assert_true(table(text, sizeof(text) - 1, &labels, &errors));
	assert_int_equal(errors.n, 0);
	assert_int_equal(labels.n, 3);
	assert_string_equal(labels.v[1].file, "b.eml");
	assert_string_equal(labels.v[1].label.language, "sv");
	assert_int_equal(labels.v[1].label.signals,
		BIT(SIGNAL_LEGAL) | BIT(SIGNAL_LEAVING));
	assert_int_equal(labels.v[1].label.day.mday, 23);
	assert_int_equal(labels.v[2].label.feeling, FEELING_POSITIVE);
	labels_free(&labels);
	assert_int_equal(labels.n, 0);
}

static void
each_fault_is_told_with_its_line(void **state)
{
	static const struct {
		const char *text, *want;
	} rows[] = {
		{ "", "no row" },
		{ "#\n\n", "no row" },
		{ "a.eml\n", ":1: file, language," },
		{ "\n\na\ten\tneutral\t-\n", ":3: file, language," },
		{ "../a\ten\tneutral\t-\t-\n", "without its folder" },
		{ "\ten\tneutral\t-\t-\n", "without its folder" },
		{ "a\tenglish\tneutral\t-\t-\n", "two or three letters" },
		{ "a\t\tneutral\t-\t-\n", "two or three letters" },
		{ "a\ten\tangry\t-\t-\n", "positive, not \"angry\"" },
		{ "a\ten\tneutral\tlegal,x\t-\n", "no signal \"x\"" },
		{ "a\ten\tneutral\t-\t23.11.\n", "not \"23.11.\"" },
	};
	struct labels labels;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct strv errors = { 0 };

		assert_false(table(rows[i].text, strlen(rows[i].text),
			&labels, &errors));
		assert_int_equal(errors.n, 1);
		if (strstr(errors.v[0], rows[i].want) == NULL)
			fail_msg("row %zu: %s", i, errors.v[0]);
		labels_free(&labels);
		strv_free(&errors);
	}
}

static void
a_table_that_is_no_text_is_refused(void **state)
{
	static const char text[] = "a\ten\tneutral\t-\t-\n\0x\n";
	struct strv errors = { 0 };
	struct labels labels;

	(void)state;
	assert_false(table(text, sizeof(text) - 1, &labels, &errors));
	assert_non_null(strstr(errors.v[0], "a NUL byte"));
	labels_free(&labels);
	strv_free(&errors);
	assert_false(labels_read("/nowhere", &labels, &errors));
	labels_free(&labels);
	strv_free(&errors);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_is_no_success),
		cmocka_unit_test(figures_are_those_of_the_textbook),
		cmocka_unit_test(a_table_is_read),
		cmocka_unit_test(each_fault_is_told_with_its_line),
		cmocka_unit_test(a_table_that_is_no_text_is_refused),
	};

	return cmocka_run_group_tests_name("score", tests, NULL, NULL);
}
