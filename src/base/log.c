/* SPDX-License-Identifier: ISC */
/*
 * The log: one write(2) per line to standard error, or one entry of the journal
 * where that is behind it, so that lines of several processes do not mix.  What
 * comes from outside is escaped here; what must not be told (mail text,
 * secrets) is the caller's to leave out.
 */
#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/journal.h"

#define LINE_SIZE  4096
#define VALUE_SIZE 300

static enum log_level lowest_level = LOG_INFO_;
static bool to_journal; /* the journal reads what we write */
static bool as_entries; /* and takes entries with fields */

void
log_open(enum log_level lowest, const char *stream, const char *socket)
{
	lowest_level = lowest;
	to_journal = journal_is_stream(STDERR_FILENO, stream);
	as_entries = journal_open(to_journal ? socket : NULL);
}

/* syslog priorities */
static const char *
priority(enum log_level level)
{
	switch (level) {
	case LOG_DEBUG_:
		return "7";
	case LOG_INFO_:
		return "6";
	case LOG_WARN_:
		return "4";
	case LOG_ERROR_:
		return "3";
	}
	return "3";
}

/* The time, unless the journal has one of its own, and the word. */
static size_t
begin(char *line, const char *word)
{
	char when[32];
	int n = snprintf(line, LINE_SIZE, "%s%s%s%s", to_journal ? "" :
		clock_utc(clock_now(), when), to_journal ? "" : " ", word,
		word[0] == '\0' ? "" : ": ");

	return (size_t)n;
}

static bool
send_entry(enum log_level level, const char *line, struct journal_entry *entry)
{
	struct journal_entry all = { .len = 0 };

	journal_field(&all, "MESSAGE", line, LINE_SIZE);
	journal_field(&all, "PRIORITY", priority(level), 1);
	journal_field(&all, "SYSLOG_IDENTIFIER", "heedd", 16);
	if (entry->len <= sizeof(all.bytes) - all.len) {
		memcpy(all.bytes + all.len, entry->bytes, entry->len);
		all.len += entry->len;
	}
	return journal_send(&all);
}

static void
end(enum log_level level, char *line, size_t len, struct journal_entry *entry)
{
	char out[LINE_SIZE + 8];
	ssize_t written;
	int n;

	if (len > LINE_SIZE - 2)
		len = LINE_SIZE - 2;
	line[len] = '\0';
	if (as_entries && send_entry(level, line, entry))
		return;
	/* sd-daemon(3) has the priority at the start of the line */
	n = snprintf(out, sizeof(out), "%s%s%s%s\n", to_journal ? "<" : "",
		to_journal ? priority(level) : "", to_journal ? ">" : "",
		line);
	/* a log that cannot be written must not stop the work */
	written = write(STDERR_FILENO, out, (size_t)n);
	(void)written;
}

static void
words(enum log_level level, const char *word, const char *fmt, va_list args)
	__attribute__((format(printf, 3, 0)));

static void
words(enum log_level level, const char *word, const char *fmt, va_list args)
{
	char line[LINE_SIZE];
	size_t start, len;
	int n;

	if (level < lowest_level)
		return;
	start = begin(line, word);
	n = vsnprintf(line + start, LINE_SIZE - start - 1, fmt, args);
	len = start + (n < 0 ? 0 : (size_t)n);
	if (len > LINE_SIZE - 2)
		len = LINE_SIZE - 2;
	for (size_t i = start; i < len; i++)
		if ((unsigned char)line[i] < 0x20 || line[i] == 0x7f)
			line[i] = '?';
	end(level, line, len, &(struct journal_entry) { .len = 0 });
}

#define WORDS(level, word)                       \
	do {                                     \
		va_list args;                    \
		va_start(args, fmt);             \
		words(level, word, fmt, args);   \
		va_end(args);                    \
	} while (0)

void
log_info(const char *fmt, ...)
{
	WORDS(LOG_INFO_, "info");
}

void
log_warn(const char *fmt, ...)
{
	WORDS(LOG_WARN_, "warn");
}

void
log_error(const char *fmt, ...)
{
	WORDS(LOG_ERROR_, "error");
}

void
log_fatal(const char *fmt, ...)
{
	WORDS(LOG_ERROR_, "fatal");
	exit(1);
}

void
log_panic(const char *fmt, ...)
{
	WORDS(LOG_ERROR_, "panic");
	abort();
}

/* Adds `value`, quoted when it needs it; returns the new length. */
static size_t
value_add(char *line, size_t len, const char *value)
{
	bool quote = value[0] == '\0' || strpbrk(value, " \t\"=") != NULL;
	size_t stop = len + VALUE_SIZE;

	if (stop > LINE_SIZE - 8)
		stop = LINE_SIZE - 8;
	if (quote && len < stop)
		line[len++] = '"';
	for (; *value != '\0' && len < stop; value++) {
		unsigned char c = (unsigned char)*value;

		if (c == '"' || c == '\\') {
			line[len++] = '\\';
			line[len++] = (char)c;
		} else {
			line[len++] = c < 0x20 || c == 0x7f ? '?' : (char)c;
		}
	}
	if (quote)
		line[len++] = '"';
	return len;
}

void
log_event(enum log_level level, const char *what, ...)
{
	struct journal_entry entry = { .len = 0 };
	char line[LINE_SIZE];
	const char *key, *value;
	va_list args;
	size_t len;

	if (level < lowest_level)
		return;
	journal_field(&entry, "HEED_EVENT", what, 60);
	len = begin(line, "");
	len += (size_t)snprintf(line + len, 64, "%.60s", what);
	va_start(args, what);
	while ((key = va_arg(args, const char *)) != NULL) {
		value = va_arg(args, const char *);
		if (value == NULL || len + strlen(key) + 16 > LINE_SIZE)
			continue;
		len += (size_t)snprintf(line + len, LINE_SIZE - len, " %s=",
			key);
		len = value_add(line, len, value);
		journal_pair(&entry, key, value);
	}
	va_end(args);
	end(level, line, len, &entry);
}
