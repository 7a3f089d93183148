/* SPDX-License-Identifier: ISC */
/*
 * The first of two locks on a condition (the second is SQLite's authorizer in
 * rules.c).  What a user wrote becomes part of a statement only token by
 * token, and only tokens of the lists below: no statement, comment, subquery,
 * parameter or name of a table can be written with them.  Trusts nothing in
 * the text; never changes its length, so that places in it stay true.
 */
#include "rules/condition.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/base.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "rules/name.h"

/* A parenthesis that is open, with the function that it belongs to. */
struct open {
	const struct function *function; /* NULL: only a group */
	size_t at;
	size_t commas;
	bool empty;
};

struct reader {
	const char *when;
	size_t at;
	char *sql; /* the copy in which facts become parameters */
	struct open open[LIMIT_CONDITION_DEPTH];
	size_t depth;
	const struct function *called; /* the word before, if a function */
	struct condition *condition;
	struct problem *problem;
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool
condition_function(const char *name)
{
	return strcasecmp(name, "like") == 0 ||
		name_function(name, strlen(name)) != NULL;
}

/* Says what is wrong at byte `at`. */
static bool
wrong(struct reader *r, size_t at, const char *what)
{
	problem_set(r->problem, "%s at character %zu", what,
		name_character(r->when, at));
	return false;
}

/* Puts a parameter in the place of the fact's name. */
static bool
read_fact(struct reader *r, size_t fact, size_t len)
{
	struct condition *condition = r->condition;
	char number[8];
	size_t i = 0;

	while (i < condition->n_facts && condition->fact[i] != fact)
		i++;
	if (i == FACT_ONE)
		return wrong(r, r->at, "more than 99 different facts");
	if (i == condition->n_facts)
		condition->fact[condition->n_facts++] = (unsigned char)fact;
	snprintf(number, sizeof(number), "?%zu", i + 1);
	memset(r->sql + r->at, ' ', len);
	memcpy(r->sql + r->at, number, strlen(number));
	r->at += len;
	return true;
}

static bool
read_word(struct reader *r)
{
	const char *word = r->when + r->at;
	const struct function *function;
	size_t rows;
	size_t len = name_length(r->when, r->at);
	size_t fact = name_fact(word, len);
	size_t behind = len;

	fact_table(&rows);
	while (is_blank(word[behind]))
		behind++;
	if (name_keyword(word, len)) {
		r->at += len;
		return true;
	}
	function = name_function(word, len);
	if (fact < rows && word[behind] == '(')
		return wrong(r, r->at, "a fact takes no parenthesis");
	if (fact < rows)
		return read_fact(r, fact, len);
	if (function && word[behind] != '(')
		return wrong(r, r->at, "a function needs its parenthesis");
	if (!function)
		{
		name_unknown(r->when, r->at, word[behind] == '(', r->problem);
		return false;
	}
	r->called = function;
	r->at += len;
	return true;
}

static bool
read_number(struct reader *r)
{
	const char *p = r->when + r->at;

	while (is_digit(*p))
		p++;
	if (*p == '.') {
		p++;
		while (is_digit(*p))
			p++;
	}
	if (name_byte(*p) || *p == '.')
		return wrong(r, r->at, "not a number");
	r->at = (size_t)(p - r->when);
	return true;
}

/* A text in single quotes, with '' for a quote in it. */
static bool
read_text(struct reader *r)
{
	size_t start = r->at;
	size_t at = start + 1;

	while (r->when[at] && (r->when[at] != '\'' || r->when[at + 1] == '\''))
		at += r->when[at] == '\'' ? 2 : 1;
	if (!r->when[at])
		return wrong(r, start, "a quote is never closed: it opens");
	if (at - start > LIMIT_CONDITION_TEXT)
		return wrong(r, start, "a text is too long: it starts");
	r->at = at + 1;
	return true;
}

static bool
read_open(struct reader *r)
{
	if (r->depth == LIMIT_CONDITION_DEPTH)
		return wrong(r, r->at, "too many parentheses within each "
			"other");
	r->open[r->depth++] = (struct open){
		.function = r->called, .at = r->at, .empty = true };
	r->called = NULL;
	r->at++;
	return true;
}

static bool
read_close(struct reader *r)
{
	const struct open *open;
	size_t arguments;

	if (!r->depth)
		return wrong(r, r->at, "a parenthesis closes that was never "
			"opened");
	open = &r->open[--r->depth];
	if (open->empty)
		return wrong(r, open->at, "nothing stands in the parenthesis");
	arguments = open->commas + 1;
	if (open->function && (arguments < open->function->least ||
				arguments > open->function->most)) {
		problem_set(r->problem, "%s() takes %s%zu, not %zu, at "
			"character %zu", open->function->name,
			arguments < open->function->least ? "at least " :
			"at most ", arguments < open->function->least ?
			open->function->least : open->function->most,
			arguments, name_character(r->when, open->at));
		return false;
	}
	r->at++;
	return true;
}

/* "<=" and the like, and the one-byte operators. */
static bool
read_operator(struct reader *r)
{
	static const char *const two[] = { "<=", ">=", "<>", "!=", "==", "||" };
	const char *p = r->when + r->at;

	for (size_t i = 0; i < HEED_COUNT(two); i++) {
		if (strncmp(p, two[i], 2) == 0) {
			r->at += 2;
			return true;
		}
	}
	if (strncmp(p, "--", 2) == 0 || strncmp(p, "/*", 2) == 0)
		return wrong(r, r->at, "a comment belongs outside of the "
			"condition, not");
	if (strncmp(p, "->", 2) == 0 || !strchr("+-*/%<>=", *p))
		return wrong(r, r->at, *p == '"' ?
			"a text stands in single quotes, not in double ones" :
			*p == ';' ?
			"a condition is one expression, with no ';'" :
			"a sign that conditions do not have");
	r->at++;
	return true;
}

static bool
read_comma(struct reader *r)
{
	if (!r->depth)
		return wrong(r, r->at, "a comma outside of parentheses");
	r->open[r->depth - 1].commas++;
	r->at++;
	return true;
}

static bool
read_token(struct reader *r)
{
	char c = r->when[r->at];

	if (is_blank(c)) {
		r->at++;
		return true;
	}
	if (c == ')')
		return read_close(r);
	if (r->depth)
		r->open[r->depth - 1].empty = false;
	if (c == '(')
		return read_open(r);
	if (c == ',')
		return read_comma(r);
	if (c == '\'')
		return read_text(r);
	if (is_digit(c) || (c == '.' && is_digit(r->when[r->at + 1])))
		return read_number(r);
	return name_byte(c) ? read_word(r) : read_operator(r);
}

bool
condition_read(const char *when, struct condition *out,
	struct problem *problem)
{
	size_t len = when ? strlen(when) : 0;
	struct reader r = { .when = when, .condition = out,
		.problem = problem };
	bool good = true;

	*out = (struct condition){ .sql = NULL };
	if (!len || strspn(when, " \t\r\n") == len) {
		problem_set(problem, "the condition is empty (\"true\" fires "
			"always)");
		return false;
	}
	if (len > LIMIT_CONDITION) {
		problem_set(problem, "the condition has %zu bytes, and %d are "
			"allowed", len, LIMIT_CONDITION);
		return false;
	}
	if (!utf8_valid(when, len)) {
		problem_set(problem, "the condition is not valid UTF-8");
		return false;
	}
	r.sql = mem_str(when);
	while (good && when[r.at])
		good = read_token(&r);
	if (good && r.depth)
		good = wrong(&r, r.open[r.depth - 1].at,
			"a parenthesis is never closed: it opens");
	if (good)
		out->sql = mem_printf(CONDITION_PREFIX "%s)", r.sql);
	free(r.sql);
	return good;
}

void
condition_free(struct condition *condition)
{
	mem_free(&condition->sql);
}
