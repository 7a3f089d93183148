/* SPDX-License-Identifier: ISC */
/*
 * What a condition may name.  The lists are the whole of it: what does not
 * stand here, or among the facts, cannot be written in a rule.  A function
 * belongs here only if it is pure, and its result no longer than what it is
 * given.
 */
#include "rules/name.h"

#include <string.h>
#include <strings.h>

#include "base/base.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "client/facts.h"

#define WORD_SHOWN 40 /* bytes of a user's word in a message */

static const char *const keywords[] = { "and", "or", "not", "is", "isnull",
	"notnull", "null", "in", "between", "like", "escape", "case", "when",
	"then", "else", "end", "true", "false", "collate", "nocase" };

/* min and max of one value would run over rows. */
static const struct function functions[] = {
	{ "abs", 1, 1 },    { "coalesce", 2, 10 }, { "has_tag", 1, 1 },
	{ "ifnull", 2, 2 }, { "iif", 3, 3 },	   { "instr", 2, 2 },
	{ "length", 1, 1 }, { "lower", 1, 1 },	   { "max", 2, 10 },
	{ "min", 2, 10 },   { "nullif", 2, 2 },	   { "round", 1, 2 },
	{ "sign", 1, 1 },   { "substr", 2, 3 },	   { "upper", 1, 1 },
};

bool
name_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
		(c >= '0' && c <= '9');
}

size_t
name_character(const char *when, size_t at)
{
	size_t n = 1;

	for (size_t i = 0; i < at && when[i]; i++)
		n += ((unsigned char)when[i + 1] & 0xc0) != 0x80;
	return n;
}

size_t
name_length(const char *when, size_t at)
{
	size_t len = 0;

	while (name_byte(when[at + len]))
		len++;
	if (!len && when[at]) {
		uint32_t rune;

		len = utf8_next(when + at, strlen(when + at), &rune);
	}
	return len;
}

const struct function *
name_function(const char *name, size_t len)
{
	for (size_t i = 0; i < HEED_COUNT(functions); i++) {
		if (strlen(functions[i].name) == len &&
			strncasecmp(functions[i].name, name, len) == 0)
			return &functions[i];
	}
	return NULL;
}

bool
name_keyword(const char *word, size_t len)
{
	for (size_t i = 0; i < HEED_COUNT(keywords); i++) {
		if (strlen(keywords[i]) == len &&
			strncasecmp(keywords[i], word, len) == 0)
			return true;
	}
	return false;
}

size_t
name_fact(const char *word, size_t len)
{
	size_t n;
	const struct fact_row *table = fact_table(&n);
	size_t i = 0;

	while (i < n && (strlen(table[i].name) != len ||
				strncasecmp(table[i].name, word, len) != 0))
		i++;
	return i;
}

/* Says that nothing has this name, and which one was perhaps meant. */
void
name_unknown(const char *when, size_t at, bool call, struct problem *problem)
{
	const char *names[FACT_MAX + HEED_COUNT(functions)];
	char word[WORD_SHOWN + 1] = "";
	const char *near;
	size_t len = name_length(when, at);
	size_t rows;
	const struct fact_row *table = fact_table(&rows);
	size_t n = 0;

	for (size_t i = 0; i < len && i < WORD_SHOWN; i++) {
		char c = when[at + i];

		word[i] = c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
	}
	for (size_t i = 0; !call && i < rows && i < FACT_MAX; i++)
		names[n++] = table[i].name;
	for (size_t i = 0; call && i < HEED_COUNT(functions); i++)
		names[n++] = functions[i].name;
	near = len <= WORD_SHOWN ? nearest_name(word, names, n) : NULL;
	if (near)
		problem_set(problem,
			"unknown %s \"%s\" at character %zu (did you mean "
			"\"%s\"?)", call ? "function" : "fact", word,
			name_character(when, at), near);
	else
		problem_set(problem,
			"unknown %s \"%s\" at character %zu%s",
			call ? "function" : "fact", word,
			name_character(when, at),
			call ? "" : " (a text stands in single quotes)");
}
