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
#include "base/utf8.h"
#include "signals/section.h"

static const char *const day_words[DAY_RULES] = { "today", "tomorrow",
	"after-tomorrow", "this-week", "next-week", "this-month",
	"next-month", "this-year", "one-week", "two-weeks", "n-days",
	"n-weeks", "month-end", "no-day" };

/* ISO 639-2; it holds [trained] only */
static const char many_languages[] = "mul";

struct reader {
	struct lexicon *lexicon;
	struct tongue *tongue; /* NULL before the "language" line */
	struct strv *errors;
	const char *path;
	size_t line;
	uint16_t file;
	struct section section;
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

	if (strcmp(code, many_languages) == 0) {
		r->tongue = &lexicon->shared;
		return;
	}
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
	figures_default(&r->tongue->figures);
}

static void
open_section(struct reader *r, char *line)
{
	size_t len = strlen(line);
	const char *near;
	char *what;

	r->section.place = PLACE_NOWHERE;
	if (line[len - 1] != ']') {
		fault(r, "a section ends with \"]\"");
		return;
	}
	line[len - 1] = '\0';
	if (section_find(line + 1, &r->section))
		return;
	r->section.place = PLACE_NOWHERE;
	near = section_nearest(line + 1);
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
		if (!pattern_add(r->tongue, trim(p), rule, &problem))
			fault(r, problem.text);
	}
	r->tongue->has_rules = true;
}

static void
read_rules(struct reader *r, char *line)
{
	struct rule rule = { .role = r->section.role,
		.value = r->section.value,
		.file = r->file, .line = (uint32_t)r->line };

	if (!read_weight(r, &line, &rule.weight))
		return;
	if (rule.role == ROLE_MONTH || rule.role == ROLE_WEEKDAY)
		rule.value = (int)rule.weight;
	add_patterns(r, line, &rule);
}

static void
read_day(struct reader *r, char *line)
{
	struct rule rule = { .role = ROLE_DAY, .weight = 1,
		.file = r->file, .line = (uint32_t)r->line };
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

/* "before-but 0.4" */
static void
read_figure(struct reader *r, char *line)
{
	struct problem problem = { { 0 } };
	char *value = line + strcspn(line, " \t"), *end;
	double number;

	if (*value != '\0')
		*value++ = '\0';
	number = strtod(value, &end);
	if (end == value || *trim(end) != '\0')
		fault(r, "a figure is \"name number\"");
	else if (!figures_set(&r->tongue->figures, line, number, &problem))
		fault(r, problem.text);
}

static void
read_trained(struct reader *r, char *line)
{
	struct problem problem = { { 0 } };

	if (!trained_line(&r->tongue->trained, line, &problem))
		fault(r, problem.text);
}

static void
read_concepts(struct reader *r, char *line)
{
	struct problem problem = { { 0 } };

	if (!concepts_line(&r->tongue->concepts, line, &problem))
		fault(r, problem.text);
}

/* "language en"; in [trained] "language 4.1 a0.5" is a word like another. */
static bool
names_language(const struct reader *r, const char *line)
{
	static const char lead[] = "language ";

	return strncmp(line, lead, strlen(lead)) == 0 &&
		!(r->section.place == PLACE_TRAINED &&
			strchr(line + strlen(lead), ' ') != NULL);
}

static void
read_line(struct reader *r, char *line)
{
	if (names_language(r, line)) {
		r->tongue = NULL;
		r->section.place = PLACE_NOWHERE;
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
	if (r->tongue == &r->lexicon->shared &&
	    r->section.place != PLACE_TRAINED) {
		fault(r, "language mul, which is all of them, holds [trained]"
			" only");
		return;
	}
	switch (r->section.place) {
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
	case PLACE_FIGURES:
		read_figure(r, line);
		break;
	case PLACE_CONCEPTS:
		read_concepts(r, line);
		break;
	case PLACE_TRAINED:
		read_trained(r, line);
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
		.errors = errors, .file = (uint16_t)lexicon->files.n };

	strv_add(&lexicon->files, path);
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
