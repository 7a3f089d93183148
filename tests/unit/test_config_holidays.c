/* SPDX-License-Identifier: ISC */
/* Calendars: whose hold for whom, and which days a file of holidays takes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/day.h"
#include "base/limits.h"
#include "config/holidays.h"
#include "test_config_rig.h"

#define BEGIN "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
#define END   "END:VCALENDAR\r\n"
#define EVENT(lines)                                                  \
	"BEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20250101T000000Z\r\n"      \
	lines "END:VEVENT\r\n"

/* The days that the text takes in these years, as "2026-05-01 ...". */
static const char *
days(const char *text, int first, int last)
{
	static char out[8192];
	struct holidays holidays = { 0 };
	struct problem problem = { "" };
	int line = 0;

	out[0] = '\0';
	if (!holidays_read(text, &holidays, &line, &problem)) {
		assert_null(holidays.days);
		snprintf(out, sizeof(out), "%d: %s", line, problem.text);
		return out;
	}
	for (size_t i = 0; i < holidays.n; i++) {
		struct day day = day_from_number(holidays.days[i]);
		size_t len = strlen(out);
		char iso[16];

		if (day.year >= first && day.year <= last)
			snprintf(out + len, sizeof(out) - len, "%s%s",
				len == 0 ? "" : " ", day_iso(day, iso));
		if (i > 0)
			assert_true(holidays.days[i] > holidays.days[i - 1]);
	}
	free(holidays.days);
	return out;
}

static const struct {
	const char *lines, *days;
} events[] = {
	{ "DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260502\r\n",
	  "2026-05-01" },
	{ "DTSTART;VALUE=DATE:20260501\r\n", "2026-05-01" },
	{ "DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260501\r\n",
	  "2026-05-01" },
	/* the day in DTEND is free no more; over the end of a month */
	{ "DTSTART;VALUE=DATE:20260430\r\nDTEND;VALUE=DATE:20260503\r\n",
	  "2026-04-30 2026-05-01 2026-05-02" },
	{ "DTSTART;VALUE=DATE:20260430\r\nDURATION:P2D\r\n",
	  "2026-04-30 2026-05-01" },
	/* each year, from long ago */
	{ "DTSTART;VALUE=DATE:19450501\r\nRRULE:FREQ=YEARLY\r\n",
	  "2025-05-01 2026-05-01 2027-05-01" },
	{ "DTSTART;VALUE=DATE:20251224\r\nDTEND;VALUE=DATE:20251227\r\n"
	  "RRULE:FREQ=YEARLY;COUNT=2\r\n",
	  "2025-12-24 2025-12-25 2025-12-26 2026-12-24 2026-12-25"
	  " 2026-12-26" },
	{ "DTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260102\r\n"
	  "RRULE:FREQ=YEARLY;UNTIL=20261231\r\n",
	  "2025-12-31 2026-01-01 2026-12-31 2027-01-01" },
	/* the third Monday of January; the Friday behind 18 June */
	{ "DTSTART;VALUE=DATE:20200120\r\n"
	  "RRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=3MO\r\n",
	  "2025-01-20 2026-01-19 2027-01-18" },
	{ "DTSTART;VALUE=DATE:20200619\r\nRRULE:FREQ=YEARLY;BYMONTH=6;\r\n"
	  " BYMONTHDAY=19,20,21,22,23,24,25;BYDAY=FR\r\n",
	  "2025-06-20 2026-06-19 2027-06-25" },
	/* the leap day comes when it comes */
	{ "DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY\r\n"
	  "RDATE;VALUE=DATE:20250303,20260304\r\n",
	  "2025-03-03 2026-03-04" },
	{ "DTSTART;VALUE=DATE:20240501\r\nRRULE:FREQ=YEARLY\r\n"
	  "EXDATE;VALUE=DATE:20260501\r\n", "2025-05-01 2027-05-01" },
	{ "DTSTART;VALUE=DATE:20260501\r\nSTATUS:CANCELLED\r\nRRULE:"
	  "FREQ=YEARLY\r\n", "0: has no event that takes whole days" },
	/* an evening is no day off */
	{ "DTSTART:20261224T130000Z\r\n",
	  "0: has no event that takes whole days" },
	{ "DTSTART;TZID=Europe/Stockholm:20261224T130000\r\n"
	  "RRULE:FREQ=SECONDLY\r\n", "0: has no event that takes whole days" },
	/* what stands beside it is not looked at */
	{ "SUMMARY:May Day\\, a DTSTART\r\nDTSTART;VALUE=DATE:20260501\r\n"
	  "DESCRIPTION:long\r\n  DTEND;VALUE=DATE:20260701\r\n"
	  "BEGIN:VALARM\r\nDURATION:P300D\r\nEND:VALARM\r\nX-Y;Z=1:\r\n",
	  "2026-05-01" },
	/* from here on it is refused */
	{ "SUMMARY:none\r\n", "4: an event without DTSTART" },
	{ "DTSTART;VALUE=DATE:20260231\r\n",
	  "4: an event with a day that is none" },
	{ "DTSTART;VALUE=DATE:tomorrow\r\n",
	  "4: an event that cannot be understood" },
	{ "DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260430\r\n",
	  "4: it ends before it begins, or takes more than a year" },
	{ "DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20990501\r\n",
	  "4: it ends before it begins, or takes more than a year" },
	{ "DTSTART;VALUE=DATE:20260501\r\nDURATION:-P1D\r\n",
	  "4: it ends before it begins, or takes more than a year" },
	{ "DTSTART;VALUE=DATE:20260501\r\nRRULE:FREQ=SECONDLY\r\n",
	  "4: a holiday that repeats in a way that heed does not know" },
	{ "DTSTART;VALUE=DATE:20260501\r\nRRULE:FREQ=DAILY;BYMONTH=2;"
	  "BYMONTHDAY=30\r\n",
	  "4: a holiday that repeats in a way that heed does not know" },
	{ "DTSTART;VALUE=DATE:20260501\r\nRRULE:FREQ=YEARLY;BYMONTH=2;"
	  "BYMONTHDAY=30\r\n", "4: its RRULE cannot be understood" },
	{ "DTSTART;VALUE=DATE:20260501\r\nRRULE:FREQ=NEVER\r\n",
	  "4: an event that cannot be understood" },
	{ "DTSTART;VALUE=DATE:19000501\r\nRRULE:FREQ=DAILY\r\n",
	  "4: it repeats too often" },
	{ "DTSTART;VALUE=DATE:20260501\r\nBEGIN:VEVENT\r\n",
	  "4: an event does not end" },
};

static void
events_take_their_days(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(events); i++) {
		char *text = mem_printf(BEGIN "BEGIN:VEVENT\r\nUID:1@x\r\n%s"
			"END:VEVENT\r\n" END, events[i].lines);
		char *bare = mem_str(text), *to = bare;

		assert_string_equal(days(text, 2025, 2027), events[i].days);
		/* line ends of this system do as well */
		for (const char *p = text; *p != '\0'; p++)
			if (*p != '\r')
				*to++ = *p;
		*to = '\0';
		assert_string_equal(days(bare, 2025, 2027), events[i].days);
		free(bare);
		free(text);
	}
}

static void
an_instance_that_was_moved(void **state)
{
	(void)state;
	assert_string_equal(days("\xef\xbb\xbf" BEGIN
		EVENT("DTSTART;VALUE=DATE:20250608\r\nRRULE:FREQ=YEARLY\r\n")
		EVENT("RECURRENCE-ID;VALUE=DATE:20260608\r\n"
			"DTSTART;VALUE=DATE:20260609\r\n")
		END, 2025, 2027), "2025-06-08 2026-06-09 2027-06-08");
	/* one that was called off is gone */
	assert_string_equal(days(BEGIN
		EVENT("DTSTART;VALUE=DATE:20250608\r\nRRULE:FREQ=YEARLY\r\n")
		EVENT("RECURRENCE-ID;VALUE=DATE:20260608\r\n"
			"DTSTART;VALUE=DATE:20260608\r\nSTATUS:CANCELLED\r\n")
		END, 2025, 2027), "2025-06-08 2027-06-08");
}

static void
text_that_is_no_calendar(void **state)
{
	struct buf many = buf_new(MIB(4));

	(void)state;
	assert_string_equal(days("", 0, 9999),
		"0: is no iCalendar file (RFC 5545) in UTF-8");
	assert_string_equal(days("<html>", 0, 9999),
		"0: is no iCalendar file (RFC 5545) in UTF-8");
	assert_string_equal(days(BEGIN "X:\xff\r\n" END, 0, 9999),
		"0: is no iCalendar file (RFC 5545) in UTF-8");
	assert_string_equal(days(BEGIN END, 0, 9999),
		"0: has no event that takes whole days");
	assert_string_equal(days(BEGIN "BEGIN:VEVENT\r\n"
		"DTSTART;VALUE=DATE:20260501\r\n", 0, 9999),
		"4: an event does not end");
	assert_string_equal(days(BEGIN "BEGIN:VEVENT\r\nEND:VALARM\r\n", 0,
		9999), "4: an event does not end");
	/* a line, an event and a file have their limits */
	buf_str(&many, BEGIN "BEGIN:VEVENT\r\nUID:");
	for (int i = 0; i < 5000; i++)
		buf_str(&many, i % 70 == 0 ? "\r\n x" : "x");
	assert_string_equal(days(buf_text(&many), 0, 9999),
		"5: the line is too long");
	buf_clear(&many);
	buf_str(&many, BEGIN "BEGIN:VEVENT\r\n");
	for (int i = 0; i < 5000; i++)
		buf_str(&many, "RDATE;VALUE=DATE:20260501\r\n");
	buf_str(&many, "END:VEVENT\r\n" END);
	assert_string_equal(days(buf_text(&many), 0, 9999),
		"4: an event is too long");
	buf_clear(&many);
	buf_str(&many, BEGIN);
	/* as slow as they come: 28 years of searching for a day */
	for (size_t i = 0; i < LIMIT_HOLIDAY_EVENTS; i++)
		buf_str(&many, EVENT("DTSTART;VALUE=DATE:20260501\r\nRRULE:"
			"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO\r\n"));
	assert_string_equal(days(buf_text(&many), 0, 9999),
		"2026-05-01 2044-02-29");
	buf_str(&many, EVENT("DTSTART;VALUE=DATE:20260501\r\n"));
	assert_string_equal(days(buf_text(&many), 0, 9999),
		"12004: too many events");
	buf_clear(&many);
	buf_str(&many, BEGIN);
	for (int i = 0; i < 400; i++)
		buf_str(&many, EVENT("DTSTART;VALUE=DATE:20260501\r\nRRULE:"
			"FREQ=YEARLY\r\nDURATION:P2D\r\n"));
	assert_string_equal(days(buf_text(&many), 0, 1990),
		"1558: more days off than heed takes");
	buf_free(&many);
}

#define CLIENT(id, more)                                               \
	"{ id = \"" id "\"; name = \"N\"; owner = \"anna\"; "          \
	"addresses = [ \"" id "@x.example\" ]; " more " }"

static const char *const calendars =
	RIG_PEOPLE RIG_ACCOUNTS
	"firm = { name = \"F\"; sender_name = \"S\";"
	" sender_address = \"o@firm.example\";"
	" timezone = \"Europe/Stockholm\"; hours = \"08:30-16:30\";"
	" holidays = \"our.ics\"; };\n"
	"calendars = ( { country = \"AE\"; weekend = [ \"fri\", \"sat\" ]; },"
	" { country = \"PL\"; holidays = \"pl.ics\"; } );\n"
	"clients = ( " CLIENT("a", "") ", "
	CLIENT("b", "country = \"AE\"; timezone = \"Asia/Dubai\";") ", "
	CLIENT("c", "country = \"PL\"; hours = \"07:00-15:00\";") ", "
	CLIENT("d", "country = \"PL\"; holidays = \"our.ics\";"
		" weekend = [ ];") " );\n";

static void
put_file(struct config_rig *rig, const char *name, const char *text)
{
	char *path = rig_path(rig, name);
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	fputs(text, file);
	fclose(file);
	free(path);
}

static void
whose_calendar_holds(void **state)
{
	const int64_t may = day_number((struct day) { 2026, 5, 1 });
	const int64_t constitution = day_number((struct day) { 2027, 5, 3 });
	const struct client *c;

	put_file(*state, "our.ics", BEGIN
		EVENT("DTSTART;VALUE=DATE:20260501\r\n") END);
	put_file(*state, "pl.ics", BEGIN EVENT("DTSTART;VALUE=DATE:20200503"
		"\r\nRRULE:FREQ=YEARLY\r\n") END);
	assert_string_equal(rig_told(*state, calendars), "");
	c = ((struct config_rig *)*state)->config->clients;
	/* nothing said: as the firm */
	assert_int_equal(c[0].hours.from, 510);
	assert_int_equal(c[0].hours.to, 990);
	assert_string_equal(zone_name(c[0].hours.zone), "Europe/Stockholm");
	assert_false(hours_works(&c[0].hours, may));
	assert_true(hours_works(&c[0].hours, may - 1));
	/* Friday and Saturday; the rest as the firm */
	assert_string_equal(zone_name(c[1].hours.zone), "Asia/Dubai");
	assert_int_equal(c[1].hours.from, 510);
	assert_false(hours_works(&c[1].hours, may + 7));
	assert_true(hours_works(&c[1].hours, may + 2));
	assert_false(hours_works(&c[2].hours, constitution));
	assert_true(hours_works(&c[2].hours, may));
	assert_int_equal(c[2].hours.from, 420);
	/* its own words before those of its country; no weekend at all */
	assert_false(hours_works(&c[3].hours, may));
	assert_true(hours_works(&c[3].hours, constitution));
	assert_true(hours_works(&c[3].hours, may + 1));
}

static void
faults_have_their_file(void **state)
{
	struct config_rig *rig = *state;
	const char *told;

	put_file(rig, "our.ics", BEGIN EVENT("DTSTART;VALUE=DATE:20260231"
		"\r\n") END);
	told = rig_told(rig, calendars);
	assert_non_null(strstr(told, "our.ics:4: firm.holidays: an event"
		" with a day that is none\n"));
	assert_non_null(strstr(told, "calendars.PL.holidays: "));
	assert_non_null(strstr(told, "pl.ics"));
	/* each file is told of once, however many name it */
	assert_null(strstr(told, "clients.d"));
	told = rig_told(rig, RIG_LEAST "calendars = ( { country = \"SE\"; },"
		" { country = \"SE\"; } );\n");
	assert_non_null(strstr(told, ":4: calendars.SE: stands there twice"));
	told = rig_told(rig, RIG_LEAST "calendars = ( { country = \"SE\";"
		" hours = \"17:00-09:00\"; weekend = [ \"sunday\" ]; } );\n");
	assert_non_null(strstr(told, "calendars.SE.hours: must be a time"));
	assert_non_null(strstr(told, "calendars.SE.weekend: must be mon"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(events_take_their_days),
		cmocka_unit_test(an_instance_that_was_moved),
		cmocka_unit_test(text_that_is_no_calendar),
		cmocka_unit_test_setup_teardown(whose_calendar_holds, rig_up,
			rig_down),
		cmocka_unit_test_setup_teardown(faults_have_their_file,
			rig_up, rig_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
