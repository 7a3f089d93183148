/* SPDX-License-Identifier: ISC */
/*
 * The forms of a member: folded, without diacritics, and with "ae" for "ä".  A
 * class of a hundred words stands in a hundred patterns, so what a member comes
 * to is found out once and remembered until the lexicon is loaded.
 */
#include "signals/member.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "signals/language.h"
#include "signals/match.h"

#define WORTH 0.5 /* beside 1 for a word of [sample] or [function] */

/* The list of one word or stem, empty where it is new. */
static uint32_t
list_of(struct names *names, struct atom_list **lists, const char *key)
{
	uint32_t before = names->n;
	uint32_t i = names_add(names, key, strlen(key));

	if (names->n != before) {
		if ((before & (before - 1)) == 0)
			*lists = mem_grow(*lists, before == 0 ? 1 :
				(size_t)before * 2, sizeof(**lists));
		(*lists)[i] = (struct atom_list) { 0 };
	}
	return i;
}

static bool
point(struct atom_list *list, uint32_t atom, const char *word, size_t len,
	struct problem *problem)
{
	uint32_t k = list->n; /* sorted; new atoms have the highest numbers */

	while (k > 0 && list->v[k - 1] > atom)
		k--;
	if (k > 0 && list->v[k - 1] == atom)
		return true;
	if (list->n == LIMIT_WORD_ATOMS) {
		problem_set(problem, "\"%.*s\" stands in more than %d"
			" different groups", (int)len, word,
			LIMIT_WORD_ATOMS);
		return false;
	}
	if ((list->n & (list->n - 1)) == 0)
		list->v = mem_grow(list->v, list->n == 0 ? 1 :
			(size_t)list->n * 2, sizeof(*list->v));
	memmove(list->v + k + 1, list->v + k,
		(list->n++ - k) * sizeof(*list->v));
	list->v[k] = atom;
	return true;
}

static void
add_form(struct tongue *t, struct member *m, const char *form)
{
	size_t len = strlen(form);

	if (m->stem && len > t->longest_stem)
		t->longest_stem = len;
	m->forms[m->n++] = m->stem ?
		list_of(&t->stems, &t->stem_atoms, form) :
		list_of(&t->words, &t->word_atoms, form);
}

/* "ä" as "ae", "å" as "aa": written on foreign keyboards. */
static bool
spelled_out(const char *folded, char out[LIMIT_TOKEN])
{
	static const char *const pair[][2] = { { "ä", "ae" }, { "ö", "oe" },
		{ "ü", "ue" }, { "æ", "ae" }, { "ø", "oe" }, { "å", "aa" } };
	size_t n = 0;
	bool any = false;

	for (const char *p = folded; *p != '\0' && n + 3 < LIMIT_TOKEN;) {
		size_t k;

		for (k = 0; k < HEED_COUNT(pair); k++)
			if (strncmp(p, pair[k][0], 2) == 0)
				break;
		if (k == HEED_COUNT(pair)) {
			out[n++] = *p++;
			continue;
		}
		memcpy(out + n, pair[k][1], 2);
		n += 2;
		p += 2;
		any = true;
	}
	out[n] = '\0';
	return any;
}

/* Letters alone are one word wherever they stand. */
static bool
letters(const char *text, size_t len)
{
	for (size_t i = 0; i < len;) {
		uint32_t rune;

		i += utf8_next(text + i, len - i, &rune);
		if (!u_isalpha((UChar32)rune))
			return false;
	}
	return true;
}

/* Is it cut into exactly this word where it stands in a mail? */
static bool
one_word(const char *text, size_t len, bool stem)
{
	char *word = mem_printf("%.*s%s", (int)len, text, stem ? "x" : "");
	struct tokens *tokens = tokens_new(word, strlen(word));
	bool whole = tokens->n == 1 && tokens->v[0].start == 0 &&
		tokens->v[0].len == strlen(word);

	tokens_free(&tokens);
	free(word);
	return whole;
}

/* Small letters of ASCII alone: folded as it stands, and surely one word. */
static bool
plain(const char *text, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (text[i] < 'a' || text[i] > 'z')
			return false;
	return true;
}

/* Each word tells once what the language looks like. */
static void
learn(struct tongue *t, const char *folded)
{
	language_learn_word(t, folded, WORTH);
}

/* A word, a stem or "#", in its forms. */
static bool
read_member(struct tongue *t, const char *text, size_t len, struct member *m,
	struct problem *problem)
{
	char folded[LIMIT_TOKEN], other[LIMIT_TOKEN];
	bool strict = len > 0 && text[0] == '!';

	*m = (struct member) { .stem = len > 0 && text[len - 1] == '*' };
	len -= m->stem;
	text += strict;
	len -= strict;
	if (len == 1 && text[0] == '#') {
		m->stem = false;
		add_form(t, m, "#");
		return true;
	}
	if (len == 0 || len >= LIMIT_TOKEN - 1 ||
	    (m->stem && len > LIMIT_STEM)) {
		problem_set(problem, "a word is empty or too long");
		return false;
	}
	if (plain(text, len)) { /* most are, and the rest is dear */
		memcpy(folded, text, len);
		folded[len] = '\0';
		learn(t, folded);
		add_form(t, m, folded);
		return true;
	}
	for (size_t i = 0; i < len; i++)
		if (strchr("-.,;:()|~?!*@#\"", text[i]) != NULL) {
			problem_set(problem, "\"%.*s\": \"%c\" cannot stand in "
				"a word", (int)len, text, text[i]);
			return false;
		}
	if (word_fold(text, len, folded) == 0) {
		problem_set(problem, "a word with nothing in it");
		return false;
	}
	if (!letters(text, len) && !one_word(text, len, m->stem)) {
		problem_set(problem, "\"%.*s\" is not one word", (int)len,
			text);
		return false;
	}
	learn(t, folded);
	add_form(t, m, folded);
	if (!strict && word_bare(folded, other))
		add_form(t, m, other);
	if (!strict && spelled_out(folded, other))
		add_form(t, m, other);
	return true;
}

/* As it was read the first time; NULL with a line. */
static const struct member *
member_of(struct tongue *t, const char *text, size_t len,
	struct problem *problem)
{
	uint32_t i = names_find(&t->member_names, text, len);
	struct member m;

	if (i != NAME_NONE)
		return &t->members[i];
	if (!read_member(t, text, len, &m, problem))
		return NULL;
	i = names_add(&t->member_names, text, len);
	if ((i & (i - 1)) == 0)
		t->members = mem_grow(t->members, i == 0 ? 1 : (size_t)i * 2,
			sizeof(*t->members));
	t->members[i] = m;
	return &t->members[i];
}

bool
member_attach(struct tongue *t, const char *text, size_t len, uint32_t atom,
	struct problem *problem)
{
	const struct member *m = member_of(t, text, len, problem);

	for (size_t i = 0; m != NULL && i < m->n; i++)
		if (!point(&(m->stem ? t->stem_atoms : t->word_atoms)
			[m->forms[i]], atom, text, len, problem))
			return false;
	return m != NULL;
}

void
members_forget(struct tongue *t)
{
	names_free(&t->member_names);
	mem_free(&t->members);
}
