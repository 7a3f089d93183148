/* SPDX-License-Identifier: ISC */
/* "03/04": two days, of which the country of the writer makes one. */
#include "test_signals_rig.h"

#include "base/base.h"
#include "signals/calendar.h"

static const char words[] = "language en\n[function]\nwe pay the of to it is\n"
	"[deadline]\nby\n[date-lead]\nthe\n[payment.promised]\nwe pay\n";

static void
a_slash_is_read_as_the_country_writes(void **state)
{
	static const struct {
		struct day written;
		bool month_first;
		struct day day, other;
	} rows[] = {
		{ { 2026, 4, 3 }, false, { 2026, 4, 3 }, { 2026, 3, 4 } },
		{ { 2026, 4, 3 }, true, { 2026, 3, 4 }, { 2026, 4, 3 } },
		{ { 2026, 4, 4 }, true, { 2026, 4, 4 }, { 0 } },
		{ { 2026, 12, 31 }, true, { 2026, 12, 31 }, { 0 } },
		{ { 2026, 31, 12 }, false, { 2026, 12, 31 }, { 0 } },
		{ { 2026, 2, 31 }, false, { 2026, 2, 31 }, { 0 } },
	};
	static const struct {
		const char *tag;
		bool first;
	} tags[] = {
		{ "en-US", true }, { "en-GB", false }, { "en", false },
		{ "tl-PH", true }, { NULL, false }, { "US", false },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct day day = rows[i].written, other = { 0 };

		calendar_slashes(&day, &other, rows[i].month_first);
		assert_memory_equal(&day, &rows[i].day, sizeof(day));
		assert_memory_equal(&other, &rows[i].other, sizeof(other));
	}
	for (size_t i = 0; i < HEED_COUNT(tags); i++)
		assert_int_equal(calendar_month_first(tags[i].tag),
			tags[i].first);
}

static void
a_message_tells_both_days(void **state)
{
	struct lexicon *lexicon = rig_lexicon(words);
	struct reading *reading = rig_read_dated(lexicon,
		"we pay by 03/12/2026", "", "2026-11-23", NULL);

	(void)state;
	assert_int_equal(reading->day.month, 12);
	assert_int_equal(reading->day_or.month, 3);
	reading_free(&reading);
	reading = rig_read_dated(lexicon, "we pay by 03/12/2026", "",
		"2026-02-23", "en-US");
	assert_int_equal(reading->day.month, 3);
	assert_int_equal(reading->day_or.month, 12);
	reading_free(&reading);
	reading = rig_read_dated(lexicon, "we pay by 12/15", "",
		"2026-11-23", "en-US");
	assert_int_equal(reading->day.month, 12);
	assert_int_equal(reading->day.mday, 15);
	reading_free(&reading);
	/* each of the two is the next such day */
	reading = rig_read_dated(lexicon, "we pay by 03/12", "",
		"2026-11-23", "en-US");
	assert_int_equal(reading->day.year, 2027);
	assert_int_equal(reading->day.month, 3);
	assert_int_equal(reading->day_or.year, 2026);
	assert_int_equal(reading->day_or.month, 12);
	reading_free(&reading);
	lexicon_free(&lexicon);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_slash_is_read_as_the_country_writes),
		cmocka_unit_test(a_message_tells_both_days),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
