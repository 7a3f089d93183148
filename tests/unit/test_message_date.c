/* SPDX-License-Identifier: ISC */
/* The Date field, as programs of forty years have written it. */
#include "test_message_rig.h"

#include "base/clock.h"
#include "message/date.h"

struct row {
	const char *value, *utc;
	int zone;
};

static void
all(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		int64_t t = 0;
		int zone = 1;
		char utc[32];

		if (!date_read(rows[i].value, &t, &zone))
			fail_msg("not read: %s", rows[i].value);
		assert_string_equal(clock_utc(t, utc), rows[i].utc);
		assert_int_equal(zone, rows[i].zone);
	}
}

static void
dates_of_the_standard_are_read(void **state)
{
	static const struct row rows[] = {
		{ "Mon, 23 Nov 2026 09:30:00 +0100",
			"2026-11-23T08:30:00Z", 60 },
		{ "Mon, 23 Nov 2026 09:30:00 -0500",
			"2026-11-23T14:30:00Z", -300 },
		{ "23 Nov 2026 09:30 +0530", "2026-11-23T04:00:00Z", 330 },
		{ "Mon, 3 Nov 2026 00:00:00 -0000",
			"2026-11-03T00:00:00Z", 0 },
		{ "Mon,23 Nov 2026 9:05:07 +0000", "2026-11-23T09:05:07Z", 0 },
		{ "29 Feb 2028 12:00:00 +0000", "2028-02-29T12:00:00Z", 0 },
		{ "31 Dec 2026 23:59:60 +0000", "2027-01-01T00:00:00Z", 0 },
		{ "1 Jan 1970 00:00:00 +0000", "1970-01-01T00:00:00Z", 0 },
		{ "1 Jan 2027 00:30:00 +1400", "2026-12-31T10:30:00Z", 840 },
		{ "  Mon, 23 Nov 2026 09:30:00 +0100 (CET)",
			"2026-11-23T08:30:00Z", 60 },
		{ "(a) Mon (b (c)), 23 (d) Nov 2026 09:30:00 (e)+0100 (f",
			"2026-11-23T08:30:00Z", 60 },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
old_and_wrong_forms_are_read(void **state)
{
	static const struct row rows[] = {
		{ "23 Nov 26 09:30:00 GMT", "2026-11-23T09:30:00Z", 0 },
		{ "23 Nov 49 09:30:00 UT", "2049-11-23T09:30:00Z", 0 },
		{ "23 Nov 99 09:30:00 EST", "1999-11-23T14:30:00Z", -300 },
		{ "23 Nov 126 09:30:00 Z", "2026-11-23T09:30:00Z", 0 },
		{ "Mon Nov 23 09:30:00 2026", "2026-11-23T09:30:00Z", 0 },
		{ "Mon Nov 23 09:30:00 2026 +0100",
			"2026-11-23T08:30:00Z", 60 },
		{ "Mon Nov 23 09:30:00 CET 2026", "2026-11-23T08:30:00Z", 60 },
		{ "2026-11-23T09:30:00Z", "2026-11-23T09:30:00Z", 0 },
		{ "2026-11-23T09:30:00.250+01:00",
			"2026-11-23T08:30:00Z", 60 },
		{ "2026-11-23 09:30:00 -0800", "2026-11-23T17:30:00Z", -480 },
		{ "2026/11/23 09:30", "2026-11-23T09:30:00Z", 0 },
		{ "23-Nov-2026 09:30:00 +0100", "2026-11-23T08:30:00Z", 60 },
		{ "23.11.2026 09:30", "2026-11-23T09:30:00Z", 0 },
		{ "23.11.26 09.30.15", "2026-11-23T09:30:15Z", 0 },
		{ "Monday, November 23, 2026 9:30 PM",
			"2026-11-23T21:30:00Z", 0 },
		{ "Mon, 23 Nov 2026 12:05:00 AM", "2026-11-23T00:05:00Z", 0 },
		{ "Mon, 23 Nov 2026 12:05:00 PM", "2026-11-23T12:05:00Z", 0 },
		{ "Mon, 23 Nov 2026", "2026-11-23T00:00:00Z", 0 },
		/* zones that are none */
		{ "23 Nov 2026 09:30:00 +9900", "2026-11-23T09:30:00Z", 0 },
		{ "23 Nov 2026 09:30:00 +0199", "2026-11-23T09:30:00Z", 0 },
		{ "23 Nov 2026 09:30:00 MARS", "2026-11-23T09:30:00Z", 0 },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
what_is_no_day_is_refused(void **state)
{
	static const char *const wrong[] = { "", " ", "yesterday",
		"Mon, Nov 2026 09:30:00 +0100", "23 2026 09:30:00",
		"23 Nov 09:30:00 +0100", "0 Nov 2026 09:30:00",
		"32 Nov 2026 09:30:00", "31 Nov 2026 09:30:00",
		"29 Feb 2026 09:30:00", "23 Nov 1969 09:30:00",
		"23 Nov 50 09:30:00", "23 Nov 2026 25:00:00",
		"23 Nov 2026 09:60:00", "23 Nov 2026 09:30:61",
		"23 Nov 99999999999999999999 09:30:00", "2026-13-01",
		"99999999-99999999-99999999", "23 Nov \xff\xfe\x80",
		"((((", "))))", "1:1:1:1:1:1", "-----", "2026-", "23.", "23:",
		"+", "1.1.", "2026-1", "2026-1-" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(wrong); i++) {
		int64_t t = 7;
		int zone = 7;

		if (date_read(wrong[i], &t, &zone))
			fail_msg("read: %s", wrong[i]);
	}
}

/* Each start of a date, and each with one byte spoilt, is read or refused. */
static void
no_spoilt_date_is_read_beyond_its_end(void **state)
{
	static const char *const dates[] = {
		"Mon, 23 Nov 2026 09:30:00 +0100 (CET)",
		"2026-11-23T09:30:00.250+01:00", "23.11.2026 09.30.15 PM" };
	static const char bytes[] = "0:.-+(T ,/\xff";
	int64_t t;
	int zone;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(dates); i++)
		for (size_t len = 0; len <= strlen(dates[i]); len++) {
			char *copy = mem_strn(dates[i], len);

			date_read(copy, &t, &zone);
			for (size_t b = 0; len > 0 && bytes[b] != '\0'; b++) {
				copy[len - 1] = bytes[b];
				if (date_read(copy, &t, &zone))
					assert_in_range(zone + 900, 0, 1800);
			}
			free(copy);
		}
}

static void
a_message_without_a_date_says_so(void **state)
{
	struct message *m = rig_read(RIG_FROM "\r\nx");

	(void)state;
	assert_false(m->has_date);
	message_free(&m);
	m = rig_read(RIG_FROM "Date: 31 Nov 2026\r\n\r\nx");
	assert_false(m->has_date);
	message_free(&m);
	m = rig_message("", "x");
	assert_true(m->has_date);
	assert_int_equal(m->zone, 60);
	message_free(&m);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dates_of_the_standard_are_read),
		cmocka_unit_test(old_and_wrong_forms_are_read),
		cmocka_unit_test(what_is_no_day_is_refused),
		cmocka_unit_test(no_spoilt_date_is_read_beyond_its_end),
		cmocka_unit_test(a_message_without_a_date_says_so),
	};

	return cmocka_run_group_tests_name("message/date", tests, NULL, NULL);
}
