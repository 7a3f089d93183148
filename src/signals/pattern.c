/* SPDX-License-Identifier: ISC */
/*
 * The language of patterns, compiled into the automaton of a tongue:
 *
 *	word  stem*  (a|b*|@class)  @class  #   one word; "#" is a number
 *	(a|b c)  a member of several words stands for them in a row
 *	x?    the element may be missing
 *	~     up to three words may stand between; "~~" up to seven
 *	!word exactly these diacritics; otherwise they may be left out
 *
 * Trusts nothing in the file: each limit has its own message.
 */
#include "signals/automaton.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "signals/atom.h"
#include "signals/match.h"

#define LIMIT_KNOWN 64 /* elements of one line that are remembered */

/* What is left of the line behind a member of several words. */
struct rest {
	const char *text, *end;
	const struct rest *next; /* NULL: nothing */
};

/* One line of a language file while it is read. */
struct reader {
	struct tongue *t;
	const struct rule *rule;
	struct problem *problem;
	struct element e[LIMIT_ELEMENTS]; /* of the way in hand */
	size_t n;
	size_t ways; /* to read it, so far */
	/* a line is read once for each way: what its words are, by place */
	struct {
		const char *at;
		uint32_t atom;
	} known[LIMIT_KNOWN];
	size_t n_known;
};

static bool
fail(struct reader *r, const char *words)
{
	problem_set(r->problem, "%s", words);
	return false;
}

static bool
atom_of(struct reader *r, const char *word, size_t len, const char *at,
	uint32_t *atom)
{
	for (size_t i = 0; i < r->n_known; i++)
		if (r->known[i].at == at) {
			*atom = r->known[i].atom;
			return true;
		}
	if (!element_atom(r->t, word, len, atom, r->problem))
		return false;
	if (r->n_known < LIMIT_KNOWN) {
		r->known[r->n_known].at = at;
		r->known[r->n_known++].atom = *atom;
	}
	return true;
}

/* So that a pattern with a negation of its own can be told. */
static bool
note_negator(struct reader *r, const struct element *e)
{
	struct tongue *t = r->t;
	bool group = e->word[0] == '(';

	if (t->negator_atom == 0) /* a name that no element has */
		t->negator_atom = names_add(&t->atoms, " ", 1);
	return element_members(t, e->word + group, e->len - 2 * (size_t)group,
		t->negator_atom, 0, r->problem);
}

/* The line is read to its end in one way. */
static bool
finish(struct reader *r)
{
	size_t optional = 0;

	if (++r->ways > LIMIT_VARIANTS) {
		problem_set(r->problem, "more than %d ways to read a pattern",
			LIMIT_VARIANTS);
		return false;
	}
	for (size_t i = 0; i < r->n; i++)
		optional += r->e[i].optional;
	if (optional == r->n)
		return fail(r, "a pattern without a word");
	if (optional > LIMIT_OPTIONAL) {
		problem_set(r->problem, "more than %d optional words",
			LIMIT_OPTIONAL);
		return false;
	}
	automaton_add(r->t, r->e, r->n, optional, r->rule);
	return r->rule->role != ROLE_NEGATOR || r->n != 1 ||
		note_negator(r, &r->e[0]);
}

static bool read_on(struct reader *r, const char *text, const char *end,
	uint8_t gap, const struct rest *rest);

/* One element, and then the rest; `at` is its place in the line. */
static bool
take(struct reader *r, const char *word, size_t len, bool optional,
	uint8_t gap, const char *at, const struct rest *rest)
{
	struct element *e = &r->e[r->n];
	bool fine;

	if (r->n == LIMIT_ELEMENTS) {
		problem_set(r->problem, "more than %d words in a pattern",
			LIMIT_ELEMENTS);
		return false;
	}
	if (len == 0)
		return fail(r, "a \"?\" without a word");
	*e = (struct element) { .word = word, .len = len, .gap = gap,
		.optional = optional };
	if (!atom_of(r, word, len, at, &e->atom))
		return false;
	r->n++;
	fine = read_on(r, rest->text, rest->end, 0, rest->next);
	r->n--;
	return fine;
}

/* The group with only its single words, or "" when it has none. */
static char *
single_words(const char *open, const char *close)
{
	struct buf out = buf_new(LIMIT_LEX_LINE);

	for (const char *p = open + 1; p < close;) {
		size_t len = strcspn(p, "|)");

		if (memchr(p, ' ', len) == NULL && len > 0) {
			buf_char(&out, out.len == 0 ? '(' : '|');
			buf_add(&out, p, len);
		}
		p += len + 1;
	}
	if (out.len > 0)
		buf_char(&out, ')');
	buf_str(&out, "");
	return buf_take(&out);
}

/* "(agency|new firm)": a member of several words is a way of its own. */
static bool
take_group(struct reader *r, const char *open, const char *close, uint8_t gap,
	const struct rest *rest)
{
	bool missing = close[1] == '?', fine = true;
	struct rest behind = { close + 1 + missing, rest->end, rest->next };
	char *single;

	if (behind.text < behind.end && strchr(" \t", behind.text[0]) == NULL) {
		problem_set(r->problem, "a blank is wanted around \"%.*s\"",
			(int)(behind.text - open), open);
		return false;
	}
	single = single_words(open, close);
	if (single[0] != '\0')
		fine = take(r, single, strlen(single), false, gap, open,
			&behind);
	free(single);
	if (fine && missing)
		fine = read_on(r, behind.text, behind.end, gap, rest->next);
	for (const char *p = open + 1; fine && p < close;) {
		size_t len = strcspn(p, "|)");

		if (memchr(p, ' ', len) != NULL)
			fine = read_on(r, p, p + len, gap, &behind);
		p += len + 1;
	}
	return fine;
}

/* The end of a group with a blank in it that begins within the word; NULL. */
static const char *
wide_group(const char *word, size_t len, const char *end, const char **open)
{
	const char *close;

	*open = memchr(word, '(', len);
	if (*open == NULL)
		return NULL;
	close = memchr(*open, ')', (size_t)(end - *open));
	return close != NULL && memchr(*open, ' ', (size_t)(close - *open)) !=
		NULL ? close : NULL;
}

/* From `text` to `end`, and what is left behind that. */
static bool
read_on(struct reader *r, const char *text, const char *end, uint8_t gap,
	const struct rest *rest)
{
	const char *open, *close;
	struct rest behind;
	size_t len;

	for (;;) {
		while (text < end && (*text == ' ' || *text == '\t'))
			text++;
		if (text == end && rest == NULL)
			return finish(r);
		if (text == end)
			return read_on(r, rest->text, rest->end, gap,
				rest->next);
		for (len = 1; text + len < end && text[len] != ' ' &&
		     text[len] != '\t'; len++)
			;
		if (len > 2 || strspn(text, "~") < len)
			break;
		gap = len > 1 ? GAP_LONG : GAP_SHORT;
		text += len;
	}
	close = wide_group(text, len, end, &open);
	if (close != NULL && open > text) {
		problem_set(r->problem, "a blank is wanted around \"%.*s\"",
			(int)(close + 1 - open), open);
		return false;
	}
	behind = (struct rest) { text + len, end, rest };
	if (close != NULL)
		return take_group(r, open, close, gap, &behind);
	return take(r, text, len - (text[len - 1] == '?'),
		text[len - 1] == '?', gap, text, &behind);
}

bool
pattern_add(struct tongue *t, const char *text, const struct rule *rule,
	struct problem *problem)
{
	struct reader r = { .t = t, .rule = rule, .problem = problem };

	if (t->atoms.n == 0)
		names_add(&t->atoms, "", 0); /* atom 0 is none */
	return read_on(&r, text, text + strlen(text), 0, NULL);
}
