/* SPDX-License-Identifier: ISC */
/*
 * libical sees one event, and of it only the lines that say which days it
 * takes.  A rule that could make it search for ever is refused before it is
 * asked for days.
 */
#include "config/holidays_event.h"

#include <libical/ical.h>
#include <stdlib.h>
#include <string.h>

#include "base/day.h"
#include "base/limits.h"
#include "base/mem.h"

#define LONGEST 366 /* days of one event */

bool
holidays_refuse(struct reader *reader, int line, const char *what)
{
	reader->line = line;
	problem_set(reader->problem, "%s", what);
	return false;
}

static int64_t
number_of(struct icaltimetype t)
{
	return day_number((struct day) { t.year, t.month, t.day });
}

static bool
add_days(struct reader *reader, int64_t first, int64_t n)
{
	struct holidays *out = reader->out;

	for (int64_t day = first; day < first + n; day++) {
		int year = day_from_number(day).year;

		if (year < HOLIDAYS_FIRST_YEAR || year > HOLIDAYS_LAST_YEAR)
			continue;
		if (out->n == LIMIT_HOLIDAYS)
			return holidays_refuse(reader, reader->begun,
				"more days off than heed takes");
		if (out->n == reader->room) {
			reader->room = reader->room * 2 + 64;
			out->days = mem_grow(out->days, reader->room,
				sizeof(*out->days));
		}
		out->days[out->n++] = day;
	}
	return true;
}

static bool
has_any(const short *by)
{
	return by[0] != ICAL_RECURRENCE_ARRAY_MAX;
}

/* What a year's holidays need, and nothing that makes a long search. */
static bool
rule_is_sane(const struct icalrecurrencetype *rule)
{
	return rule->freq >= ICAL_DAILY_RECURRENCE &&
		rule->freq <= ICAL_YEARLY_RECURRENCE &&
		rule->interval >= 1 && rule->rscale == NULL &&
		!has_any(rule->by_hour) && !has_any(rule->by_minute) &&
		!has_any(rule->by_second) && !has_any(rule->by_set_pos) &&
		(rule->freq == ICAL_YEARLY_RECURRENCE ||
		 (!has_any(rule->by_month) && !has_any(rule->by_month_day) &&
		  !has_any(rule->by_year_day) && !has_any(rule->by_week_no)));
}

/*
 * EXDATE, and instances that stand elsewhere.  Gathered before days are made:
 * libical walks through an event with one finger only.
 */
static void
gather_excluded(struct reader *reader, icalcomponent *event)
{
	const char *uid = icalcomponent_get_uid(event);
	icalproperty *one = icalcomponent_get_first_property(event,
		ICAL_EXDATE_PROPERTY);

	reader->n_excluded = 0;
	for (; one != NULL; one = icalcomponent_get_next_property(event,
		ICAL_EXDATE_PROPERTY)) {
		reader->excluded = mem_grow(reader->excluded,
			reader->n_excluded + 1, sizeof(int64_t));
		reader->excluded[reader->n_excluded++] = number_of(
			icalproperty_get_exdate(one));
	}
	for (size_t i = 0; uid != NULL && i < reader->n_moved; i++) {
		if (strcmp(reader->moved[i].uid, uid) != 0)
			continue;
		reader->excluded = mem_grow(reader->excluded,
			reader->n_excluded + 1, sizeof(int64_t));
		reader->excluded[reader->n_excluded++] = reader->moved[i].day;
	}
}

static bool
add_once(struct reader *reader, int64_t day, int64_t n)
{
	for (size_t i = 0; i < reader->n_excluded; i++)
		if (reader->excluded[i] == day)
			return true;
	return add_days(reader, day, n);
}

static bool
add_rule(struct reader *reader, icalproperty *property,
	struct icaltimetype start, int64_t length)
{
	struct icalrecurrencetype rule = icalproperty_get_rrule(property);
	icalrecur_iterator *days;
	struct icaltimetype day;
	size_t n = 0;
	bool ok = true;

	if (!rule_is_sane(&rule))
		return holidays_refuse(reader, reader->begun,
			"a holiday that repeats in a way that heed does not"
			" know");
	days = icalrecur_iterator_new(rule, start);
	if (days == NULL)
		return holidays_refuse(reader, reader->begun,
			"its RRULE cannot be understood");
	for (day = icalrecur_iterator_next(days); ok &&
		!icaltime_is_null_time(day) && day.year <= HOLIDAYS_LAST_YEAR;
		day = icalrecur_iterator_next(days)) {
		ok = ++n <= LIMIT_HOLIDAYS ? add_once(reader,
			number_of(day), length) : holidays_refuse(reader,
			reader->begun, "it repeats too often");
	}
	icalrecur_iterator_free(days);
	return ok;
}

/* The days of one instance; 0 after a fault. */
static int64_t
length_of(struct reader *reader, icalcomponent *event,
	struct icaltimetype start)
{
	icalproperty *end = icalcomponent_get_first_property(event,
		ICAL_DTEND_PROPERTY), *took = icalcomponent_get_first_property(
		event, ICAL_DURATION_PROPERTY);
	int64_t days = 1;

	if (end != NULL)
		/* the day behind the last, though some write the same day */
		days = number_of(icalproperty_get_dtend(end)) -
			number_of(start);
	else if (took != NULL)
		days = icaldurationtype_as_int(icalproperty_get_duration(
			took)) / 86400;
	if (end != NULL && days == 0)
		days = 1;
	if (days < 1 || days > LONGEST) {
		holidays_refuse(reader, reader->begun,
			"it ends before it begins, or takes more than a year");
		return 0;
	}
	return days;
}

static bool
is_day(icalproperty *property)
{
	struct icaltimetype t = icalvalue_get_date(icalproperty_get_value(
		property));

	return icalvalue_isa(icalproperty_get_value(property)) ==
		ICAL_DATE_VALUE && day_valid((struct day) { t.year, t.month,
			t.day });
}

/* Every day that it names is one; false: one is none. */
static bool
days_are_days(icalcomponent *event)
{
	static const icalproperty_kind kinds[] = { ICAL_DTEND_PROPERTY,
		ICAL_EXDATE_PROPERTY, ICAL_RECURRENCEID_PROPERTY };

	for (size_t i = 0; i < HEED_COUNT(kinds); i++)
		for (icalproperty *one = icalcomponent_get_first_property(
			event, kinds[i]); one != NULL; one =
			icalcomponent_get_next_property(event, kinds[i]))
			if (!is_day(one))
				return false;
	return true;
}

static bool
add_event(struct reader *reader, icalcomponent *event,
	struct icaltimetype start)
{
	int64_t length = length_of(reader, event, start);
	icalproperty *one;
	bool ok;

	gather_excluded(reader, event);
	ok = length > 0 && (icalcomponent_get_first_property(event,
		ICAL_RECURRENCEID_PROPERTY) != NULL ?
		add_days(reader, number_of(start), length) :
		add_once(reader, number_of(start), length));

	for (one = icalcomponent_get_first_property(event,
		ICAL_RRULE_PROPERTY); ok && one != NULL; one =
		icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY))
		ok = add_rule(reader, one, start, length);
	for (one = icalcomponent_get_first_property(event,
		ICAL_RDATE_PROPERTY); ok && one != NULL; one =
		icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
		struct icaltimetype t = icalproperty_get_rdate(one).time;

		ok = t.is_date && day_valid((struct day) { t.year, t.month,
			t.day }) ? add_once(reader, number_of(t),
			length) : holidays_refuse(reader, reader->begun,
			"its RDATE is no day");
	}
	return ok;
}

bool
holidays_event(struct reader *reader, bool first)
{
	icalcomponent *event;
	icalproperty *start, *moved;
	bool ok = true;

	if (reader->event.overflow)
		return holidays_refuse(reader, reader->begun,
			"an event is too long");
	icalerror_set_errors_are_fatal(0);
	event = icalparser_parse_string(buf_text(&reader->event));
	start = event == NULL ? NULL : icalcomponent_get_first_property(event,
		ICAL_DTSTART_PROPERTY);
	moved = event == NULL ? NULL : icalcomponent_get_first_property(event,
		ICAL_RECURRENCEID_PROPERTY);
	/* of a rule that it does not understand libical says nothing */
	if (event == NULL || icalcomponent_count_errors(event) > 0 ||
	    icalcomponent_count_properties(event, ICAL_RRULE_PROPERTY) !=
		reader->rules)
		ok = holidays_refuse(reader, reader->begun,
			"an event that cannot be understood");
	else if (start == NULL)
		ok = holidays_refuse(reader, reader->begun,
			"an event without DTSTART");
	else if (icalvalue_isa(icalproperty_get_value(start)) !=
		ICAL_DATE_VALUE)
		; /* it has an hour */
	else if (!is_day(start) || !days_are_days(event))
		ok = holidays_refuse(reader, reader->begun,
			"an event with a day that is none");
	else if (first && moved != NULL && icalcomponent_get_uid(event) !=
		NULL) {
		reader->moved = mem_grow(reader->moved, reader->n_moved + 1,
			sizeof(*reader->moved));
		reader->moved[reader->n_moved++] = (struct moved) {
			mem_str(icalcomponent_get_uid(event)), number_of(
			icalproperty_get_recurrenceid(moved)) };
	} else if (!first && icalcomponent_get_status(event) !=
		ICAL_STATUS_CANCELLED)
		ok = add_event(reader, event, icalproperty_get_dtstart(
			start));
	if (event != NULL)
		icalcomponent_free(event);
	return ok;
}
