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
#include "signals/lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "signals/atom.h"
#include "signals/match.h"
#include "signals/member.h"
#include "signals/ways.h"

struct element {
	uint32_t atom;
	uint8_t gap;
	bool optional;
	bool negator;
};

static uint32_t
node_new(struct tongue *t)
{
	if (t->n_nodes == t->node_cap) {
		t->node_cap = t->node_cap * 2 + 64;
		t->nodes = mem_grow(t->nodes, t->node_cap, sizeof(*t->nodes));
	}
	t->nodes[t->n_nodes] = (struct node) { .rule = NAME_NONE };
	return t->n_nodes++;
}

static uint32_t
step(struct tongue *t, uint32_t node, const struct element *e)
{
	struct edge_key key = { node, e->atom, e->gap };
	uint32_t before = t->edges.n;
	uint32_t edge = names_add(&t->edges, &key, sizeof(key));

	t->nodes[node].goes_on = true;
	if (t->nodes[node].max_gap < e->gap)
		t->nodes[node].max_gap = e->gap;
	if (t->edges.n == before)
		return t->edge_to[edge];
	if (edge >= t->edge_cap) {
		t->edge_cap = t->edge_cap * 2 + 64;
		t->edge_to = mem_grow(t->edge_to, t->edge_cap,
			sizeof(*t->edge_to));
	}
	t->edge_to[edge] = node_new(t);
	return t->edge_to[edge];
}

/* All lists beside each other: most hold one or two. */
static uint32_t *
pool_of(struct atom_list *lists, uint32_t n)
{
	size_t total = 0;
	uint32_t *pool, *next;

	for (uint32_t i = 0; i < n; i++)
		total += lists[i].n;
	pool = next = mem_array(total, sizeof(*pool));
	for (uint32_t i = 0; i < n; i++) {
		memcpy(next, lists[i].v, lists[i].n * sizeof(*next));
		free(lists[i].v);
		lists[i].v = next;
		next += lists[i].n;
	}
	return pool;
}

void
pattern_settle(struct tongue *t)
{
	members_forget(t);
	mem_free(&t->negates);
	t->negates_cap = 0;
	ways_sort(t);
	names_free(&t->edges);
	mem_free(&t->edge_to);
	t->n_atoms = t->atoms.n;
	names_free(&t->atoms);
	names_free(&t->classes);
	strv_free(&t->class_text);
	t->word_pool = pool_of(t->word_atoms, t->words.n);
	t->stem_pool = pool_of(t->stem_atoms, t->stems.n);
	t->nodes = mem_grow(t->nodes, t->n_nodes, sizeof(*t->nodes));
	t->rules = mem_grow(t->rules, t->n_rules, sizeof(*t->rules));
	t->node_cap = t->n_nodes;
	t->rule_cap = t->n_rules;
}

/* The chain of elements, with those whose bit is set in `without` left out. */
static void
insert(struct tongue *t, const struct element *e, size_t n, unsigned without,
	const struct rule *rule)
{
	struct rule *added;
	uint32_t node = 0;
	unsigned optional = 0;
	uint8_t gap = 0, words = 0;
	bool negated = false;

	for (size_t i = 0; i < n; i++) {
		struct element one = e[i];

		if (one.gap < gap)
			one.gap = gap;
		if (one.optional && (without >> optional++ & 1) != 0) {
			gap = one.gap;
			continue;
		}
		if (words == 0)
			one.gap = 0;
		gap = 0;
		node = step(t, node, &one);
		negated = negated || one.negator;
		words++;
	}
	if (words == 0)
		return;
	if (t->n_rules == t->rule_cap) {
		t->rule_cap = t->rule_cap * 2 + 64;
		t->rules = mem_grow(t->rules, t->rule_cap, sizeof(*t->rules));
	}
	added = &t->rules[t->n_rules];
	*added = *rule;
	added->negated = negated;
	added->words = words;
	added->next = t->nodes[node].rule;
	t->nodes[node].rule = t->n_rules++;
}

/* Is one of the words of this element, or of its classes, a negator? */
static bool
is_negator(struct tongue *t, const char *text, size_t len, int depth)
{
	if (t->negator_atom == 0 || depth > LIMIT_CLASS_DEPTH + 1)
		return false;
	for (size_t i = 0, start = 0; i <= len; i++) {
		uint32_t class;
		const char *members;

		if (i < len && strchr("(|)", text[i]) == NULL)
			continue;
		if (i > start && text[start] == '@') {
			class = names_find(&t->classes, text + start + 1,
				i - start - 1);
			members = class == NAME_NONE ? "" :
				t->class_text.v[class];
			if (is_negator(t, members, strlen(members), depth + 1))
				return true;
		} else if (member_is(t, text + start, i - start,
			t->negator_atom)) {
			return true;
		}
		start = i + 1;
	}
	return false;
}

/* The same, remembered by atom until another negator comes. */
static bool
negates(struct tongue *t, uint32_t atom, const char *text, size_t len)
{
	enum { UNKNOWN, NO, YES };
	uint32_t cap = t->negates_cap;

	if (atom >= cap) {
		t->negates_cap = atom * 2 + 64;
		t->negates = mem_grow(t->negates, t->negates_cap, 1);
		memset(t->negates + cap, UNKNOWN, t->negates_cap - cap);
	}
	if (t->negates[atom] == UNKNOWN)
		t->negates[atom] = is_negator(t, text, len, 0) ? YES : NO;
	return t->negates[atom] == YES;
}

static bool
read_elements(struct tongue *t, const char *text, struct element *e,
	size_t *n, size_t *optional, struct problem *problem)
{
	uint8_t gap = 0;

	*n = *optional = 0;
	for (const char *p = text; *p != '\0';) {
		size_t len = strcspn(p, " \t");
		const char *word = p;

		p += len;
		p += strspn(p, " \t");
		if (len == 0)
			continue;
		if (len <= 2 && strspn(word, "~") >= len) {
			gap = len > 1 ? GAP_LONG : GAP_SHORT;
			continue;
		}
		if (*n == LIMIT_ELEMENTS) {
			problem_set(problem, "more than %d words in a pattern",
				LIMIT_ELEMENTS);
			return false;
		}
		e[*n] = (struct element) { .gap = gap };
		gap = 0;
		if (word[len - 1] == '?') {
			e[*n].optional = true;
			(*optional)++;
			len--;
		}
		if (len == 0 || !element_atom(t, word, len, &e[*n].atom,
		    problem))
			return false;
		e[*n].negator = negates(t, e[*n].atom, word, len);
		(*n)++;
	}
	return true;
}

/* A pattern whose groups hold single words only. */
static bool
add_plain(struct tongue *t, const char *text, const struct rule *rule,
	struct problem *problem)
{
	struct element e[LIMIT_ELEMENTS];
	size_t n, optional;

	if (t->n_nodes == 0) {
		node_new(t);
		names_add(&t->atoms, "", 0); /* atom 0 is none */
	}
	problem_set(problem, "a \"?\" without a word");
	if (!read_elements(t, text, e, &n, &optional, problem))
		return false;
	if (n == 0 || optional == n) {
		problem_set(problem, "a pattern without a word");
		return false;
	}
	if (optional > LIMIT_OPTIONAL) {
		problem_set(problem, "more than %d optional words",
			LIMIT_OPTIONAL);
		return false;
	}
	for (unsigned without = 0; without < 1u << optional; without++)
		insert(t, e, n, without, rule);
	/* so that a pattern with a negation of its own can be told */
	if (rule->role == ROLE_NEGATOR && n == 1) {
		bool group = text[0] == '(';

		mem_free(&t->negates);
		t->negates_cap = 0;
		if (t->negator_atom == 0) /* a name that no element has */
			t->negator_atom = names_add(&t->atoms, " ", 1);
		return element_members(t, text + group, strlen(text) -
			2 * (size_t)group, t->negator_atom, 0, problem);
	}
	return true;
}

/* The first group with a blank in it: "(agency|new firm)"; false: none. */
static bool
find_group(const char *text, const char **open, const char **close)
{
	for (*open = strchr(text, '('); *open != NULL;
	     *open = strchr(*close, '(')) {
		*close = strchr(*open, ')');
		if (*close == NULL)
			return false;
		if (memchr(*open, ' ', (size_t)(*close - *open)) != NULL)
			return true;
	}
	return false;
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
	return buf_take(&out);
}

static bool add_variants(struct tongue *t, const char *text,
	const struct rule *rule, size_t *variants, struct problem *problem);

static bool
add_variant(struct tongue *t, const char *text, const char *open,
	const char *member, size_t len, const char *rest,
	const struct rule *rule, size_t *variants, struct problem *problem)
{
	char *one;
	bool fine;

	one = mem_printf("%.*s%.*s%s", (int)(open - text), text, (int)len,
		member, rest);
	fine = add_variants(t, one, rule, variants, problem);
	free(one);
	return fine;
}

/* A member of several words makes a pattern of its own. */
static bool
add_variants(struct tongue *t, const char *text, const struct rule *rule,
	size_t *variants, struct problem *problem)
{
	const char *open, *close, *rest;
	char *single;
	bool fine = true, missing;

	if (!find_group(text, &open, &close)) {
		if (++*variants <= LIMIT_VARIANTS)
			return add_plain(t, text, rule, problem);
		problem_set(problem, "more than %d ways to read a pattern",
			LIMIT_VARIANTS);
		return false;
	}
	missing = close[1] == '?';
	rest = close + 1 + missing;
	if ((open > text && strchr(" \t", open[-1]) == NULL) ||
	    strchr(" \t", rest[0]) == NULL) {
		problem_set(problem, "a blank is wanted around \"%.*s\"",
			(int)(rest - open), open);
		return false;
	}
	single = single_words(open, close);
	if (single != NULL && single[0] != '\0')
		fine = add_variant(t, text, open, single, strlen(single), rest,
			rule, variants, problem);
	free(single);
	if (fine && missing)
		fine = add_variant(t, text, open, "", 0, rest, rule, variants,
			problem);
	for (const char *p = open + 1; fine && p < close;) {
		size_t len = strcspn(p, "|)");

		if (memchr(p, ' ', len) != NULL)
			fine = add_variant(t, text, open, p, len, rest, rule,
				variants, problem);
		p += len + 1;
	}
	return fine;
}

bool
pattern_add(struct tongue *t, const char *text, const struct rule *rule,
	struct problem *problem)
{
	size_t variants = 0;

	return add_variants(t, text, rule, &variants, problem);
}
