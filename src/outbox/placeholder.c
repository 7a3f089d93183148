/* SPDX-License-Identifier: ISC */
/*
 * The placeholders and their values.  Trusts no value: all may be words of a
 * hostile mail.  What leaves here is one line of valid UTF-8, bounded, without
 * controls, bidi marks or braces, so that it can neither end a header, nor
 * turn the text around it, nor be taken for a placeholder.
 */
#include "outbox/template.h"

#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/mem.h"
#include "base/utf8.h"

#define NAME_MAX_   100
#define LINE_MAX_   200
#define WORDS_MAX_  400

#define AT(field) offsetof(struct letter_values, field)

static const struct placeholder_row rows[] = {
	{ "client_name", true, "The name of the client, as configured.",
	  AT(client_name), NAME_MAX_ },
	{ "writer_name", true,
	  "The name of the person who wrote, else the address.",
	  AT(writer_name), NAME_MAX_ },
	{ "writer_address", false, "The address of the person who wrote.",
	  AT(writer_address), LINE_MAX_ },
	{ "writer_first_name", true,
	  "The first name of the person who wrote, where it can be told.",
	  AT(writer_first_name), NAME_MAX_ },
	{ "our_name", true, "The name of the sender of the letter.",
	  AT(our_name), NAME_MAX_ },
	{ "firm_name", true, "The name of our firm.", AT(firm_name),
	  NAME_MAX_ },
	{ "subject", true, "The subject of their message, without \"Re:\".",
	  AT(subject), LINE_MAX_ },
	{ "words", false, "The words of theirs that count.", AT(words),
	  WORDS_MAX_ },
	{ "signals", false, "The names of the signals found.", AT(signals),
	  LINE_MAX_ },
	{ "rule", false, "The name of the rule that asked for the letter.",
	  AT(rule), NAME_MAX_ },
	{ "message_date", true, "When their message was written.",
	  AT(message_date), NAME_MAX_ },
	{ "draft", false, "yes, when it is a draft of ours; else nothing.",
	  AT(draft), NAME_MAX_ },
	{ "answer_by", true, "The time by which an answer is promised.",
	  AT(answer_by), NAME_MAX_ },
	{ "why", false, "The command that explains the letter.", AT(why),
	  NAME_MAX_ },
};

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

char *
placeholder_value(const struct letter_values *values, size_t row)
{
	const char *text;
	char *clean;

	memcpy(&text, (const char *)values + rows[row].offset, sizeof(text));
	if (text == NULL)
		return NULL;
	clean = placeholder_clean(text, rows[row].limit);
	if (clean[0] == '\0')
		mem_free(&clean);
	return clean;
}
