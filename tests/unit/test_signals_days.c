/* SPDX-License-Identifier: ISC */
/*
 * Days that a text names, against the day of the message: words, weekdays,
 * dates in digits, year ends and leap days, and figures that are no days.
 */
#include "test_signals_rig.h"

#include "base/buf.h"
#include "signals/days.h"

#define MONDAY	 "2026-11-23"
#define SATURDAY "2026-11-28"
#define SUNDAY	 "2026-11-29"

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

static struct named_days *
find(const struct lexicon *lexicon, const char *text, const char *today)
{
	struct passage *passage = passage_new(&lexicon->v[0],
		tokens_new(text, strlen(text)), NULL, false);
	struct named_days *days;
	struct day day;

	day_parse_iso(today, &day);
	days = days_find(passage, day);
	for (size_t i = 0; i < days->n; i++) {
		assert_true(days->v[i].first <= days->v[i].last);
		assert_true(days->v[i].last < passage->tokens->n);
	}
	passage_free(&passage);
	return days;
}

struct row {
	const char *today, *text;
	const char *want; /* "2026-11-23! ..."; "!": a deadline; "-": none */
};

static void
expect(const struct lexicon *lexicon, const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct named_days *days = find(lexicon, rows[i].text,
			rows[i].today);
		char got[256] = "", iso[16];
		size_t len = 0;

		for (size_t k = 0; k < days->n; k++)
			len += (size_t)snprintf(got + len, sizeof(got) - len,
				"%s%s%s", k == 0 ? "" : " ",
				day_iso(days->v[k].day, iso),
				days->v[k].deadline ? "!" : "");
		if (strcmp(len == 0 ? "-" : got, rows[i].want) != 0)
			fail_msg("\"%s\" on %s: %s, not %s", rows[i].text,
				rows[i].today, got, rows[i].want);
		free(days);
	}
}

static void
words_become_days(void **state)
{
	static const struct row rows[] = {
		{ MONDAY, "today", "2026-11-23" },
		{ MONDAY, "tomorrow", "2026-11-24" },
		{ MONDAY, "the day after tomorrow", "2026-11-25" },
		{ MONDAY, "end of the week", "2026-11-27" },
		{ "2026-11-27", "end of week", "2026-11-27" },
		{ SATURDAY, "end of week", "2026-12-04" },
		{ SUNDAY, "end of week", "2026-12-04" },
		{ MONDAY, "end of next week", "2026-12-04" },
		{ SUNDAY, "end of next week", "2026-12-04" },
		{ MONDAY, "end of month", "2026-11-30" },
		{ "2026-11-30", "end of month", "2026-11-30" },
		{ MONDAY, "end of next month", "2026-12-31" },
		{ "2026-12-01", "end of next month", "2027-01-31" },
		{ "2027-01-31", "end of next month", "2027-02-28" },
		{ "2028-02-01", "end of month", "2028-02-29" },
		{ MONDAY, "end of the year", "2026-12-31" },
		{ MONDAY, "within a week", "2026-11-30!" },
		{ "2026-12-28", "within a week", "2027-01-04!" },
		{ MONDAY, "within a fortnight", "2026-12-07!" },
		{ MONDAY, "in 3 days", "2026-11-26" },
		{ MONDAY, "in 0 days", "2026-11-23" },
		{ MONDAY, "in 400 days", "2027-12-28" },
		{ MONDAY, "in 401 days", "-" },
		{ MONDAY, "in 99999999999999 days", "-" },
		{ MONDAY, "in 3 weeks", "2026-12-14" },
		{ MONDAY, "in 60 weeks", "2028-01-17" },
		{ MONDAY, "in 61 weeks", "-" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
a_weekday_is_the_next_of_its_name(void **state)
{
	static const struct row rows[] = {
		{ MONDAY, "monday", "2026-11-30" }, /* not today */
		{ MONDAY, "on Tuesday", "2026-11-24" },
		{ MONDAY, "SUNDAY", "2026-11-29" },
		{ SUNDAY, "monday", "2026-11-30" },
		{ SUNDAY, "sunday", "2026-12-06" },
		{ "2026-12-30", "friday", "2027-01-01" },
		{ MONDAY, "tuesday or friday", "2026-11-24 2026-11-27" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
dates_in_digits_are_read(void **state)
{
	static const struct row rows[] = {
		{ MONDAY, "on 2026-12-15 here", "2026-12-15" },
		{ MONDAY, "2025-01-31", "2025-01-31" },
		{ MONDAY, "15.12.2026", "2026-12-15" },
		{ MONDAY, "15. 12. 2026", "2026-12-15" },
		{ MONDAY, "15/12/2026", "2026-12-15" },
		{ MONDAY, "15-12-2026", "2026-12-15" },
		{ MONDAY, "it is 15.12. here", "2026-12-15" },
		{ MONDAY, "it is 15. 12. here", "2026-12-15" },
		/* the day comes first, the month behind */
		{ MONDAY, "by 03/04", "2027-04-03!" },
		{ MONDAY, "on 3.12", "2026-12-03" },
		{ MONDAY, "15.12.26", "2026-12-15" },
		{ "9999-12-31", "31.12. it is, tomorrow", "9999-12-31" },
		{ MONDAY, "until 31/12", "2026-12-31!" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
figures_are_no_dates(void **state)
{
	static const struct row rows[] = {
		{ MONDAY, "03/04", "-" },
		{ MONDAY, "it is 3.8 of them", "-" },
		{ MONDAY, "by 3.13", "-" },
		{ MONDAY, "by 32.1", "-" },
		{ MONDAY, "by 0.1", "-" },
		{ MONDAY, "by 1.0", "-" },
		{ MONDAY, "by 3-4", "-" },
		{ MONDAY, "by 3,4", "-" },
		{ MONDAY, "by 3x4", "-" },
		{ MONDAY, "2026-13-01", "-" },
		{ MONDAY, "2026-02-29", "-" },
		{ MONDAY, "2026-00-10", "-" },
		{ MONDAY, "31.11.2026", "-" },
		{ MONDAY, "11/15/2026", "2026-11-15" },
		{ MONDAY, "15.12/2026 it is", "-" },
		{ MONDAY, "born 15.12.1985 here", "-" },
		{ MONDAY, "15.12.1989 it is", "-" },
		{ MONDAY, "15.12.2201 it is", "-" },
		{ MONDAY, "by 15/12/1985", "-" },
		{ MONDAY, "by 31.11. here", "-" },
		{ MONDAY, "4x100m 12:30 100% 99999999999999999999-12-12", "-" },
		{ MONDAY, "the 15 of them", "-" },
		{ MONDAY, "15", "-" },
		{ MONDAY, "15th", "-" },
		{ MONDAY, "the 32nd", "-" },
		{ MONDAY, "the 0th", "-" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
a_month_has_its_day_before_or_behind(void **state)
{
	static const struct row rows[] = {
		{ MONDAY, "4 December", "2026-12-04" },
		{ MONDAY, "4. december 2027", "2027-12-04" },
		{ MONDAY, "the 4th of December", "2026-12-04" },
		{ MONDAY, "December 4th", "2026-12-04" },
		{ MONDAY, "December 4, 2027", "2027-12-04" },
		{ MONDAY, "31 November", "-" },
		{ MONDAY, "32 November", "-" },
		{ MONDAY, "in November", "-" },
		{ MONDAY, "December 2026", "-" },
		{ MONDAY, "November", "-" },
		{ MONDAY, "the end of November", "2026-11-30" },
		{ MONDAY, "end of February", "2027-02-28" },
		{ MONDAY, "end of February 2028", "2028-02-29" },
		{ MONDAY, "until the end of December", "2026-12-31!" },
		{ MONDAY, "November loppuun", "2026-11-30" },
		{ MONDAY, "that is the end of. November", "-" },
		{ MONDAY, "until tomorrow", "2026-11-24!" },
		{ MONDAY, "until tomorrow then", "-" },
		/* a number of another sentence is not its day */
		{ MONDAY, "You have 12! May we be there", "-" },
		{ MONDAY, "It is in December! 5 will do", "-" },
		{ MONDAY, "It is on 4 December! 2027 will do",
			"2026-12-04" },
		{ MONDAY, "on Friday 27 November 2026", "2026-11-27" },
		{ MONDAY, "on 27 November, a Friday", "2026-11-27" },
		{ MONDAY, "on Friday the 27th", "2026-11-27" },
		{ MONDAY, "4 or 5 December", "2026-12-05" },
		{ MONDAY, "4 December or 5 December",
			"2026-12-04 2026-12-05" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
a_bare_number_is_the_next_day_of_that_number(void **state)
{
	static const struct row rows[] = {
		{ MONDAY, "the 25th", "2026-11-25" },
		{ MONDAY, "the 23rd is it", "2026-11-23" },
		{ MONDAY, "the 22nd", "2026-12-22" },
		{ MONDAY, "on the 25, so", "2026-11-25" },
		{ MONDAY, "the 25.", "2026-11-25" },
		{ MONDAY, "the 25:e here", "2026-11-25" },
		{ "2026-12-16", "the 15th", "2027-01-15" },
		{ "2026-11-23", "the 31st", "2026-12-31" },
		{ "2027-01-31", "the 30th", "2027-03-30" },
		{ "2027-01-31", "the 31st", "2027-01-31" },
		{ "2027-02-10", "the 29th", "2027-03-29" },
		{ "2028-02-10", "the 29th", "2028-02-29" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
a_day_without_a_year_is_the_next_or_lately_past(void **state)
{
	static const struct row rows[] = {
		{ MONDAY, "1 October", "2026-10-01" },
		{ "2026-11-30", "1 October", "2026-10-01" }, /* 60 days */
		{ "2026-12-01", "1 October", "2027-10-01" },
		{ "2026-12-31", "1 January", "2027-01-01" },
		{ "2027-01-01", "31 December", "2026-12-31" },
		{ "2027-01-10", "by 20.12. here", "2026-12-20!" },
		{ "2027-01-10", "1 November", "2027-11-01" },
		{ "2027-03-02", "1 January", "2027-01-01" }, /* 60 days */
		{ "2027-03-03", "1 January", "2028-01-01" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
a_leap_day_is_only_in_leap_years(void **state)
{
	static const struct row rows[] = {
		{ "2027-12-01", "by 29 February", "2028-02-29!" },
		{ "2028-01-31", "29.2. it is", "2028-02-29" },
		{ "2028-04-01", "29 February", "2028-02-29" },
		{ "2028-12-01", "29 February", "-" },
		{ "2026-12-01", "29 February", "-" },
		{ "2026-12-01", "28 February", "2027-02-28" },
		{ MONDAY, "29 February 2028", "2028-02-29" },
		{ MONDAY, "29 February 2100", "-" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
by_makes_a_deadline_of_a_day(void **state)
{
	static const struct row rows[] = {
		{ MONDAY, "by friday", "2026-11-27!" },
		{ MONDAY, "by this friday", "2026-11-27!" },
		{ MONDAY, "by a b friday", "2026-11-27!" },
		{ MONDAY, "by a b c friday", "2026-11-27" },
		{ MONDAY, "by now. friday", "2026-11-27" },
		{ MONDAY, "friday by noon", "2026-11-27" },
		{ MONDAY, "until Friday, 27 November", "2026-11-27!" },
		{ MONDAY, "within 3 of them", "-" },
		{ MONDAY, "today, by friday", "2026-11-23 2026-11-27!" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
without_a_date_only_whole_dates_count(void **state)
{
	static const struct row rows[] = {
		{ "", "today, friday, the 15th, 15.12., in 3 days", "-" },
		{ "", "15 December, end of month, within a week", "-" },
		{ "", "by 2026-12-15", "2026-12-15!" },
		{ "", "15.12.2026", "2026-12-15" },
		{ "", "15 December 2026", "2026-12-15" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
there_are_so_many_days_in_a_text(void **state)
{
	struct buf text = buf_new(20000);
	struct named_days *days;

	for (int i = 0; i < LIMIT_DAYS + 100; i++)
		buf_str(&text, "it was here 2026-12-15 and so be it; ");
	buf_str(&text, "today");
	days = find(*state, buf_text(&text), MONDAY);
	assert_int_equal(days->n, LIMIT_DAYS);
	free(days);
	buf_free(&text);
}

/* Words of a user's own that are a date for us: the date is meant. */
static void
a_date_goes_before_words_for_a_day(void **state)
{
	struct lexicon *lexicon = rig_lexicon(RIG_ENGLISH
		"[days]\ntomorrow: 5 may\n");
	static const struct row rows[] = {
		{ MONDAY, "it is on 5 may", "2027-05-05" },
	};

	(void)state;
	expect(lexicon, rows, HEED_COUNT(rows));
	lexicon_free(&lexicon);
}

static void
the_end_of_a_contract_is_no_deadline(void **state)
{
	static const struct {
		const char *text;
		int mday;
	} rows[] = {
		{ "Please do it by Friday.", 27 },
		{ "Please know that we leave by Friday.", 0 },
	};

	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct reading *reading = rig_read_dated(*state, rows[i].text,
			"", MONDAY, NULL);

		assert_int_equal(reading->day.mday, rows[i].mday);
		reading_free(&reading);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_date_goes_before_words_for_a_day),
		cmocka_unit_test(the_end_of_a_contract_is_no_deadline),
		cmocka_unit_test(words_become_days),
		cmocka_unit_test(a_weekday_is_the_next_of_its_name),
		cmocka_unit_test(dates_in_digits_are_read),
		cmocka_unit_test(figures_are_no_dates),
		cmocka_unit_test(a_month_has_its_day_before_or_behind),
		cmocka_unit_test(a_bare_number_is_the_next_day_of_that_number),
		cmocka_unit_test(
			a_day_without_a_year_is_the_next_or_lately_past),
		cmocka_unit_test(a_leap_day_is_only_in_leap_years),
		cmocka_unit_test(by_makes_a_deadline_of_a_day),
		cmocka_unit_test(without_a_date_only_whole_dates_count),
		cmocka_unit_test(there_are_so_many_days_in_a_text),
	};

	return cmocka_run_group_tests_name("signals/days", tests, setup,
		teardown);
}
