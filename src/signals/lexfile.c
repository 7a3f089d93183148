/* SPDX-License-Identifier: ISC */
/*
 * Reads one file of etc/lang: lines, sections, weights, patterns.  The file
 * is a user's too: every line that cannot be understood is told as
 * "file:line: what", up to LEX_FAULTS of them, and the rest is still read.
 */
#include "signals/language.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "signals/lexicon.h"

struct section {
	const char *name;
	enum role role;
	double weight; /* where a line gives none; 0: it must */
	double least, most;
};

static const struct section sections[] = {
	{ "mood", ROLE_MOOD, 1, -5, 5 },
	{ "negators", ROLE_NEGATOR, 1, 1, 1 },
	{ "negators-behind", ROLE_NEGATOR_BEHIND, 1, 1, 1 },
	{ "intensifiers", ROLE_INTENSIFIER, 1.5, 0.1, 3 },
	{ "contrast", ROLE_CONTRAST, 1, 1, 1 },
	{ "conditional", ROLE_CONDITIONAL, 1, 1, 1 },
	{ "polite", ROLE_POLITE, 1, 1, 1 },
	{ "third", ROLE_THIRD, 1, 1, 1 },
	{ "story", ROLE_STORY, 1, 1, 1 },
	{ "we", ROLE_WE, 1, 1, 1 },
	{ "you", ROLE_YOU, 1, 1, 1 },
	{ "past", ROLE_PAST, 1, 1, 1 },
	{ "topic", ROLE_TOPIC, 1, 1, 1 },
	{ "deadline", ROLE_DEADLINE, 1, 1, 1 },
	{ "date-lead", ROLE_DATE_LEAD, 1, 1, 1 },
	{ "months", ROLE_MONTH, 0, 1, 12 },
	{ "weekdays", ROLE_WEEKDAY, 0, 1, 7 },
};

static const char *const day_words[DAY_RULES] = { "today", "tomorrow",
	"after-tomorrow", "this-week", "next-week", "this-month",
	"next-month", "this-year", "one-week", "two-weeks", "n-days",
	"n-weeks", "month-end", "no-day" };

enum place { PLACE_NOWHERE, PLACE_RULES, PLACE_DAYS, PLACE_CLASSES,
	PLACE_FUNCTION, PLACE_SAMPLE };

struct reader {
	struct lexicon *lexicon;
	struct tongue *tongue; /* NULL before the "language" line */
	struct strv *errors;
	const char *path;
	size_t line;
	enum place place;
	struct section section;
	int value;
};

static void
fault(struct reader *r, const char *what)
{
	if (r->errors->n < LEX_FAULTS)
		strv_own(r->errors, mem_printf("%s:%zu: %s", r->path, r->line,
			what));
}

static char *
trim(char *text)
{
	size_t len;

	text += strspn(text, " \t");
	len = strlen(text);
	while (len > 0 && strchr(" \t\r", text[len - 1]) != NULL)
		text[--len] = '\0';
	return text;
}

static void
read_language(struct reader *r, const char *code)
{
	struct lexicon *lexicon = r->lexicon;

	if (strlen(code) < 2 || strlen(code) > 3 ||
	    strspn(code, "abcdefghijklmnopqrstuvwxyz") != strlen(code)) {
		fault(r, "a language is two or three small letters (ISO 639)");
		return;
	}
	for (size_t i = 0; i < lexicon->n; i++)
		if (strcmp(lexicon->v[i].code, code) == 0)
			r->tongue = &lexicon->v[i];
	if (r->tongue != NULL)
		return;
	if (lexicon->n == LIMIT_LANGUAGES) {
		fault(r, "too many languages");
		return;
	}
	r->tongue = &lexicon->v[lexicon->n++];
	memcpy(r->tongue->code, code, strlen(code) + 1);
}

static bool
open_named(struct reader *r, const char *name)
{
	enum signal_kind kind;

	for (size_t i = 0; i < HEED_COUNT(sections); i++)
		if (strcmp(name, sections[i].name) == 0) {
			r->section = sections[i];
			r->place = PLACE_RULES;
			return true;
		}
	if (signal_parse(name, &kind)) {
		r->section = (struct section) { "signal", ROLE_SIGNAL, 0.7,
			0.05, 1 };
		r->value = (int)kind;
		r->place = PLACE_RULES;
		return true;
	}
	r->place = strcmp(name, "classes") == 0 ? PLACE_CLASSES :
		strcmp(name, "days") == 0 ? PLACE_DAYS :
		strcmp(name, "function") == 0 ? PLACE_FUNCTION :
		strcmp(name, "sample") == 0 ? PLACE_SAMPLE : PLACE_NOWHERE;
	return r->place != PLACE_NOWHERE;
}

static void
open_section(struct reader *r, char *line)
{
	size_t len = strlen(line);
	const char *names[HEED_COUNT(sections) + SIGNAL_KINDS + 4], *near;
	size_t n = 0;
	char *what;

	if (line[len - 1] != ']') {
		fault(r, "a section ends with \"]\"");
		r->place = PLACE_NOWHERE;
		return;
	}
	line[len - 1] = '\0';
	r->value = 0;
	if (open_named(r, line + 1))
		return;
	for (size_t i = 0; i < HEED_COUNT(sections); i++)
		names[n++] = sections[i].name;
	for (int i = 0; i < SIGNAL_KINDS; i++)
		names[n++] = signal_name((enum signal_kind)i);
	names[n++] = "classes";
	names[n++] = "days";
	names[n++] = "function";
	names[n++] = "sample";
	near = nearest_name(line + 1, names, n);
	what = mem_printf("no section [%.60s]%s%s%s", line + 1,
		near == NULL ? "" : "; did you mean [", near == NULL ? "" :
		near, near == NULL ? "" : "]?");
	fault(r, what);
	free(what);
}

static void
read_class(struct reader *r, char *line)
{
	struct problem problem = { { 0 } };
	char *equals = strchr(line, '=');
	char *name, *members;

	if (equals == NULL) {
		fault(r, "a class is \"name = word|stem*|...\"");
		return;
	}
	*equals = '\0';
	name = trim(line);
	members = trim(equals + 1);
	if (name[0] == '\0' || strpbrk(name, " \t|()*~?@") != NULL)
		fault(r, "a class needs one word as its name");
	else if (!class_add(r->tongue, name, members, &problem))
		fault(r, problem.text);
}

/* The weight in front of the patterns, where there is one. */
static bool
read_weight(struct reader *r, char **line, double *weight)
{
	char *end, *p = *line;
	double value;
	bool whole = r->section.weight == 0; /* a month or a weekday */

	*weight = r->section.weight;
	if (!whole && !isdigit((unsigned char)p[0]) && p[0] != '-' &&
	    p[0] != '+')
		return true;
	value = strtod(p, &end);
	if (end == p || (*end != ' ' && *end != '\t')) {
		fault(r, "a number, a blank and then patterns are wanted");
		return false;
	}
	if (!(value >= r->section.least && value <= r->section.most)) {
		char *what = mem_printf("the number must be from %g to %g",
			r->section.least, r->section.most);

		fault(r, what);
		free(what);
		return false;
	}
	if (whole && value != (int)value) {
		fault(r, "the number must be a whole one");
		return false;
	}
	*weight = value;
	*line = trim(end);
	return true;
}

static void
add_patterns(struct reader *r, char *line, const struct rule *rule)
{
	for (char *p = line, *next; p != NULL; p = next) {
		struct problem problem = { { 0 } };

		next = strchr(p, ';');
		if (next != NULL)
			*next++ = '\0';
		if (r->lexicon->entries >= LIMIT_LEX_ENTRIES) {
			fault(r, "too many patterns");
			return;
		}
		r->lexicon->entries++;
		language_learn(r->tongue, p, 0.5);
		if (!pattern_add(r->tongue, trim(p), rule, &problem))
			fault(r, problem.text);
	}
	r->tongue->has_rules = true;
}

static void
read_rules(struct reader *r, char *line)
{
	struct rule rule = { .role = r->section.role, .value = r->value };

	if (!read_weight(r, &line, &rule.weight))
		return;
	if (rule.role == ROLE_MONTH || rule.role == ROLE_WEEKDAY)
		rule.value = (int)rule.weight;
	add_patterns(r, line, &rule);
}

static void
read_day(struct reader *r, char *line)
{
	struct rule rule = { .role = ROLE_DAY, .weight = 1 };
	char *colon = strchr(line, ':');

	if (colon != NULL) {
		*colon = '\0';
		for (int i = 0; i < DAY_RULES; i++)
			if (strcmp(trim(line), day_words[i]) == 0) {
				rule.value = i;
				add_patterns(r, colon + 1, &rule);
				return;
			}
	}
	fault(r, "a day is \"name: patterns\"; names are today, tomorrow, "
		"after-tomorrow, this-week, next-week, this-month, next-month, "
		"this-year, one-week, two-weeks, n-days, n-weeks, "
		"month-end, no-day");
}

static void
read_function(struct reader *r, char *line)
{
	struct tokens *words = tokens_new(line, strlen(line));

	for (size_t i = 0; i < words->n; i++) {
		const char *word = token_word(words, i);
		char bare[LIMIT_TOKEN];

		names_add(&r->tongue->function, word, strlen(word));
		if (word_bare(word, bare) && strlen(bare) > 3)
			names_add(&r->tongue->function, bare, strlen(bare));
	}
	tokens_free(&words);
	language_learn(r->tongue, line, 1);
}

static void
read_line(struct reader *r, char *line)
{
	if (strncmp(line, "language ", 9) == 0) {
		r->tongue = NULL;
		r->place = PLACE_NOWHERE;
		read_language(r, trim(line + 9));
		return;
	}
	if (r->tongue == NULL) {
		fault(r, "the first line must be \"language CODE\"");
		return;
	}
	if (line[0] == '[') {
		open_section(r, line);
		return;
	}
	switch (r->place) {
	case PLACE_RULES:
		read_rules(r, line);
		break;
	case PLACE_DAYS:
		read_day(r, line);
		break;
	case PLACE_CLASSES:
		read_class(r, line);
		break;
	case PLACE_FUNCTION:
		read_function(r, line);
		break;
	case PLACE_SAMPLE:
		language_learn(r->tongue, line, 1);
		break;
	case PLACE_NOWHERE:
		fault(r, "this line stands in no known section");
		break;
	}
}

void
lexfile_read(struct lexicon *lexicon, const char *path, char *text,
	struct strv *errors)
{
	struct reader r = { .lexicon = lexicon, .path = path,
		.errors = errors };

	for (char *line = text, *next; line != NULL; line = next) {
		next = strchr(line, '\n');
		if (next != NULL)
			*next++ = '\0';
		r.line++;
		if (strlen(line) > LIMIT_LEX_LINE) {
			fault(&r, "the line is too long");
			continue;
		}
		if (!utf8_valid(line, strlen(line))) {
			fault(&r, "the line is not UTF-8");
			continue;
		}
		line = trim(line);
		if (line[0] != '\0' && line[0] != '#')
			read_line(&r, line);
	}
	if (r.tongue == NULL && errors->n == 0)
		fault(&r, "no \"language CODE\" line");
}
