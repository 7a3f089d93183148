/* SPDX-License-Identifier: ISC */
/*
 * The placeholders and their values.  Trusts no value: all may be words of a
 * hostile mail.  What leaves here is a line of valid UTF-8, bounded, without
 * controls, bidi marks or braces, so that it can neither end a header, nor
 * turn the text around it, nor be taken for a placeholder.
 */
#include "outbox/template.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"

#define NAME_MAX_   100
#define LINE_MAX_   200
#define WORDS_MAX_  400
#define LINES_MAX_  LIMIT_VALUE_LINES

#define AT(field) offsetof(struct letter_values, field)

static const struct placeholder_row rows[] = {
	{ "client_name", true, "The name of the client, as configured.",
	  AT(client_name), NAME_MAX_, false },
	{ "writer_name", true,
	  "The name of the person who wrote, else the address.",
	  AT(writer_name), NAME_MAX_, false },
	{ "writer_address", false, "The address of the person who wrote.",
	  AT(writer_address), LINE_MAX_, false },
	{ "writer_first_name", true,
	  "The first name of the person who wrote, where it can be told.",
	  AT(writer_first_name), NAME_MAX_, false },
	{ "reader_name", true,
	  "The name of whoever the letter goes to, where it is known.",
	  AT(reader_name), NAME_MAX_, false },
	{ "reader_first_name", true,
	  "The first name of whoever the letter goes to, where it can be told.",
	  AT(reader_first_name), NAME_MAX_, false },
	{ "our_name", true, "The name of the sender of the letter.",
	  AT(our_name), NAME_MAX_, false },
	{ "firm_name", true, "The name of our firm.", AT(firm_name),
	  NAME_MAX_, false },
	{ "subject", true, "The subject of their message, without \"Re:\".",
	  AT(subject), LINE_MAX_, false },
	{ "words", false, "The words of theirs that count.", AT(words),
	  WORDS_MAX_, false },
	{ "matters", false,
	  "Why it matters: figures beside what is normal with the client, and "
	  "the money at stake.", AT(matters), LINE_MAX_, false },
	{ "signals", false, "The names of the signals found.", AT(signals),
	  LINE_MAX_, false },
	{ "rule", false, "The name of the rule that asked for the letter.",
	  AT(rule), NAME_MAX_, false },
	{ "message_date", true, "When their message was written.",
	  AT(message_date), NAME_MAX_, false },
	{ "draft", false, "yes, when it is a draft of ours; else nothing.",
	  AT(draft), NAME_MAX_, false },
	{ "answer_by", true, "The time by which an answer is promised.",
	  AT(answer_by), NAME_MAX_, false },
	{ "invoices", true,
	  "The invoices that it is about, a line each: number, what is open, "
	  "due day.", AT(invoices), LINE_MAX_, true },
	{ "amount_open", true, "What is open of them in all.",
	  AT(amount_open), LINE_MAX_, false },
	{ "invoice_number", true,
	  "The number of the invoice; this and the next two only where it is "
	  "about a single one.", AT(invoice_number), NAME_MAX_, false },
	{ "invoice_amount", true, "What is open of that invoice.",
	  AT(invoice_amount), NAME_MAX_, false },
	{ "invoice_due", true, "The day on which that invoice was due.",
	  AT(invoice_due), NAME_MAX_, false },
	{ "contact_name", false,
	  "With do = call: the name of whom to call, where it is known.",
	  AT(contact_name), NAME_MAX_, false },
	{ "contact_address", false, "With do = call: their address.",
	  AT(contact_address), LINE_MAX_, false },
	{ "our_promises", false,
	  "With do = call: what we have promised and not kept yet, a line "
	  "each.", AT(our_promises), LINE_MAX_, true },
	{ "their_promises", false,
	  "With do = call: what they have promised and not kept yet.",
	  AT(their_promises), LINE_MAX_, true },
	{ "told_name", false,
	  "Of an alarm that goes on: who was told before, and not this reader.",
	  AT(told_name), NAME_MAX_, false },
	{ "next_name", false,
	  "Of an alarm: who hears of it next, when nobody takes it up.",
	  AT(next_name), NAME_MAX_, false },
	{ "next_at", false, "When that is, or when this reader is told again.",
	  AT(next_at), NAME_MAX_, false },
	{ "ack", false,
	  "Of an alarm: the command with which somebody takes it up.",
	  AT(ack), NAME_MAX_, false },
	{ "change", true,
	  "With do = announce: what changes, in the words of the configuration "
	  "in the language of the letter.", AT(change), WORDS_MAX_, false },
	{ "change_day", true, "The day on which it does.", AT(change_day),
	  NAME_MAX_, false },
	{ "change_until", true, "The last day of one that passes.",
	  AT(change_until), NAME_MAX_, false },
	{ "letter_to", false,
	  "Of a letter that waits for a person's yes: whom it goes to.",
	  AT(letter_to), LINE_MAX_, false },
	{ "letter_subject", false, "Its subject.", AT(letter_subject),
	  LINE_MAX_, false },
	{ "letter_text", false,
	  "Its text, each line behind a bar; nothing where it is too long.",
	  AT(letter_text), LIMIT_VALUE_LINE, true },
	{ "approve", false, "The command that lets it go.", AT(approve),
	  NAME_MAX_, false },
	{ "approve_by", false,
	  "Until when it waits; nothing when it waits no more.",
	  AT(approve_by), NAME_MAX_, false },
	{ "why", false, "The command that explains the letter.", AT(why),
	  NAME_MAX_, false },
};

static_assert(HEED_COUNT(rows) <= LIMIT_PLACEHOLDERS,
	"more placeholders than LIMIT_PLACEHOLDERS");

const struct placeholder_row *
placeholder_table(size_t *n)
{
	*n = HEED_COUNT(rows);
	return rows;
}

bool
placeholder_find(const char *name, size_t *row)
{
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		if (strcmp(rows[i].name, name) == 0) {
			*row = i;
			return true;
		}
	}
	return false;
}

void
letter_values_fill(struct letter_values *values,
	const struct letter_values *more)
{
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		const char *text, *other;

		memcpy(&text, (const char *)values + rows[i].offset,
			sizeof(text));
		memcpy(&other, (const char *)more + rows[i].offset,
			sizeof(other));
		if (text == NULL || text[0] == '\0')
			memcpy((char *)values + rows[i].offset, &other,
				sizeof(other));
	}
}

/* Zero width space, word joiner, byte order mark: only there to hide. */
static bool
hidden(const char *p)
{
	return strncmp(p, "\xe2\x80\x8b", 3) == 0 ||
		strncmp(p, "\xe2\x81\xa0", 3) == 0 ||
		strncmp(p, "\xef\xbb\xbf", 3) == 0;
}

char *
placeholder_clean(const char *text, size_t limit)
{
	char *line = utf8_line(text, limit);
	size_t len = 0;

	for (const char *p = line; *p != '\0'; p++) {
		if (hidden(p)) {
			p += 2;
			continue;
		}
		/* one space at a time, none at the ends: headers fold there */
		if (*p == ' ' && (len == 0 || line[len - 1] == ' '))
			continue;
		line[len++] = *p == '{' ? '(' : *p == '}' ? ')' : *p;
	}
	if (len > 0 && line[len - 1] == ' ')
		len--;
	line[len] = '\0';
	return line;
}

/* Each line for itself; what is left of none is left out. */
static char *
clean_lines(const char *text, size_t limit)
{
	struct buf lines = buf_new(LIMIT_LETTER);
	size_t n = 0;

	while (*text != '\0' && n < LINES_MAX_) {
		size_t len = strcspn(text, "\n");
		char *line = mem_strn(text, len);
		char *clean = placeholder_clean(line, limit);

		if (clean[0] != '\0')
			buf_printf(&lines, "%s%s", n++ == 0 ? "" : "\n", clean);
		text += len + (text[len] == '\n');
		free(clean);
		free(line);
	}
	return buf_take(&lines);
}

char *
placeholder_value(const struct letter_values *values, size_t row)
{
	const char *text;
	char *clean;

	memcpy(&text, (const char *)values + rows[row].offset, sizeof(text));
	if (text == NULL)
		return NULL;
	clean = rows[row].lines ? clean_lines(text, rows[row].limit) :
		placeholder_clean(text, rows[row].limit);
	if (clean[0] == '\0')
		mem_free(&clean);
	return clean;
}
