/* SPDX-License-Identifier: ISC */
/*
 * The lines of the file, folded ones put together, and where its events begin
 * and end: so that a fault has a line, and libical sees little.
 */
#include "config/holidays.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "config/holidays_event.h"

#define EVENT_MAX KIB(64)

/* The next line with what is folded behind it; false: none is left. */
static bool
next_line(struct reader *reader, const char **from, size_t *len)
{
	const char *end = reader->next;

	if (*end == '\0')
		return false;
	*from = end;
	do {
		end += strcspn(end, "\n");
		end += *end == '\n';
		reader->line++;
	} while (*end == ' ' || *end == '\t');
	*len = (size_t)(end - *from);
	reader->next = end;
	return true;
}

static bool
is_line(const char *from, size_t len, const char *name)
{
	size_t n = strlen(name);

	return len >= n && strncasecmp(from, name, n) == 0 &&
		strspn(from + n, "\r\n \t") == len - n;
}

/* Does it say which days the event takes? */
static bool
is_wanted(const char *from, size_t len)
{
	static const char *const names[] = { "DTSTART", "DTEND", "DURATION",
		"RRULE", "RDATE", "EXDATE", "UID", "RECURRENCE-ID", "STATUS" };
	size_t n = strcspn(from, ":;");

	for (size_t i = 0; n < len && i < HEED_COUNT(names); i++)
		if (n == strlen(names[i]) && strncasecmp(from, names[i], n) ==
			0)
			return true;
	return false;
}

static bool
take_line(struct reader *reader, const char *from, size_t len, int line,
	bool first)
{
	if (reader->begun == 0) {
		if (!is_line(from, len, "BEGIN:VEVENT"))
			return true;
		if (++reader->events > LIMIT_HOLIDAY_EVENTS)
			return holidays_refuse(reader, line, "too many events");
		reader->begun = line;
		reader->depth = 0;
		reader->rules = 0;
		buf_clear(&reader->event);
		buf_str(&reader->event, "BEGIN:VEVENT\r\n");
		return true;
	}
	if (reader->depth == 0 && is_line(from, len, "END:VEVENT")) {
		bool ok;

		buf_str(&reader->event, "END:VEVENT\r\n");
		ok = holidays_event(reader, first);
		reader->begun = 0;
		return ok;
	}
	if (strncasecmp(from, "BEGIN:", 6) == 0)
		reader->depth++;
	else if (strncasecmp(from, "END:", 4) == 0)
		reader->depth--;
	if (reader->depth < 0 || is_line(from, len, "BEGIN:VEVENT"))
		return holidays_refuse(reader, reader->begun,
			"an event does not end");
	if (reader->depth > 0 || !is_wanted(from, len))
		return true;
	if (len > LIMIT_HOLIDAY_LINE)
		return holidays_refuse(reader, line, "the line is too long");
	reader->rules += strncasecmp(from, "RRULE", 5) == 0;
	buf_add(&reader->event, from, len);
	return true;
}

static bool
read_lines(struct reader *reader, const char *text, bool first)
{
	const char *from;
	size_t len;
	bool ok = true;

	reader->next = text;
	reader->line = 0;
	reader->begun = 0;
	reader->events = 0;
	while (ok) {
		int line = reader->line + 1;

		if (!next_line(reader, &from, &len))
			break;
		ok = take_line(reader, from, len, line, first);
	}
	if (ok && reader->begun != 0)
		ok = holidays_refuse(reader, reader->begun,
			"an event does not end");
	return ok;
}

static int
by_day(const void *left, const void *right)
{
	int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;

	return a < b ? -1 : a > b;
}

static void
sort_days(struct holidays *out)
{
	size_t kept = 0;

	if (out->n > 1)
		qsort(out->days, out->n, sizeof(*out->days), by_day);
	for (size_t i = 0; i < out->n; i++)
		if (kept == 0 || out->days[kept - 1] != out->days[i])
			out->days[kept++] = out->days[i];
	out->n = kept;
}

bool
holidays_read(const char *text, struct holidays *out, int *line,
	struct problem *problem)
{
	struct reader reader = { .event = buf_new(EVENT_MAX), .out = out,
		.problem = problem };
	bool ok;

	if (strncmp(text, "\xef\xbb\xbf", 3) == 0)
		text += 3;
	out->days = NULL;
	out->n = 0;
	if (strncasecmp(text, "BEGIN:VCALENDAR", 15) != 0 ||
	    !utf8_valid(text, strlen(text)))
		ok = holidays_refuse(&reader, 0,
			"is no iCalendar file (RFC 5545) in UTF-8");
	else
		ok = read_lines(&reader, text, true) &&
			read_lines(&reader, text, false);
	if (ok && out->n == 0)
		ok = holidays_refuse(&reader, 0,
			"has no event that takes whole days");
	*line = ok ? 0 : reader.line;
	sort_days(out);
	if (!ok) {
		mem_free(&out->days);
		out->n = 0;
	}
	for (size_t i = 0; i < reader.n_moved; i++)
		free(reader.moved[i].uid);
	free(reader.moved);
	free(reader.excluded);
	buf_free(&reader.event);
	return ok;
}
