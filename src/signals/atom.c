/* SPDX-License-Identifier: ISC */
/*
 * Elements of patterns: a word, a stem, a class, a group in parentheses become
 * atoms, and every form of a word points to the atoms that it is.  Trusts
 * nothing in the file: each limit has its own message.
 */
#include "signals/atom.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "signals/match.h"

static bool
attach(struct names *names, struct atom_list **lists, const char *key,
	uint32_t atom, struct problem *problem)
{
	uint32_t before = names->n;
	uint32_t i = names_add(names, key, strlen(key));
	struct atom_list *list;

	if (names->n != before) {
		if ((before & (before - 1)) == 0)
			*lists = mem_grow(*lists, before == 0 ? 1 :
				(size_t)before * 2, sizeof(**lists));
		(*lists)[i] = (struct atom_list) { 0 };
	}
	list = &(*lists)[i];
	for (uint32_t k = 0; k < list->n; k++)
		if (list->v[k] == atom)
			return true;
	if (list->n == LIMIT_WORD_ATOMS) {
		problem_set(problem, "\"%s\" stands in more than %d different "
			"groups", key, LIMIT_WORD_ATOMS);
		return false;
	}
	list->v = mem_grow(list->v, (size_t)list->n + 1, sizeof(*list->v));
	list->v[list->n++] = atom;
	return true;
}

static bool
attach_form(struct tongue *t, const char *form, bool stem, uint32_t atom,
	struct problem *problem)
{
	if (!stem)
		return attach(&t->words, &t->word_atoms, form, atom, problem);
	if (strlen(form) > t->longest_stem)
		t->longest_stem = strlen(form);
	return attach(&t->stems, &t->stem_atoms, form, atom, problem);
}

/* "ä" as "ae", as German is written on foreign keyboards. */
static bool
spelled_out(const char *folded, char out[LIMIT_TOKEN])
{
	static const char *const pair[][2] = { { "ä", "ae" }, { "ö", "oe" },
		{ "ü", "ue" } };
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

/* One member of an element: a word, a stem or "#". */
static bool
attach_word(struct tongue *t, const char *text, size_t len, uint32_t atom,
	struct problem *problem)
{
	char folded[LIMIT_TOKEN], other[LIMIT_TOKEN];
	bool stem = len > 0 && text[len - 1] == '*';
	bool strict = len > 0 && text[0] == '!';
	size_t n;

	len -= stem;
	text += strict;
	len -= strict;
	if (len == 1 && text[0] == '#')
		return attach_form(t, "#", false, atom, problem);
	if (len == 0 || len >= LIMIT_TOKEN - 1 || (stem && len > LIMIT_STEM)) {
		problem_set(problem, "a word is empty or too long");
		return false;
	}
	for (size_t i = 0; i < len; i++)
		if (strchr("-.,;:()|~?!*@#\"", text[i]) != NULL) {
			problem_set(problem, "\"%.*s\": \"%c\" cannot stand in "
				"a word", (int)len, text, text[i]);
			return false;
		}
	n = word_fold(text, len, folded);
	if (n == 0) {
		problem_set(problem, "a word with nothing in it");
		return false;
	}
	if (!one_word(text, len, stem)) {
		problem_set(problem, "\"%.*s\" is not one word", (int)len,
			text);
		return false;
	}
	if (!attach_form(t, folded, stem, atom, problem))
		return false;
	if (!strict && word_bare(folded, other) &&
	    !attach_form(t, other, stem, atom, problem))
		return false;
	return strict || !spelled_out(folded, other) ||
		attach_form(t, other, stem, atom, problem);
}

static bool
attach_class(struct tongue *t, const char *name, size_t len, uint32_t atom,
	int depth, struct problem *problem)
{
	uint32_t i = names_find(&t->classes, name, len);

	if (i == NAME_NONE) {
		problem_set(problem, "no class @%.*s above this line",
			(int)len, name);
		return false;
	}
	if (depth == LIMIT_CLASS_DEPTH) {
		problem_set(problem, "@%.*s: classes in classes, more than %d "
			"deep", (int)len, name, LIMIT_CLASS_DEPTH);
		return false;
	}
	return element_members(t, t->class_text.v[i],
		strlen(t->class_text.v[i]), atom, depth + 1, problem);
}

/* "a|b*|@c": bounded depth, for a class may only name classes above it. */
bool
element_members(struct tongue *t, const char *text, size_t len, uint32_t atom,
	int depth, struct problem *problem)
{
	size_t start = 0;

	for (size_t i = 0; i <= len; i++) {
		bool fine;

		if (i < len && text[i] != '|')
			continue;
		if (i > start && text[start] == '@')
			fine = attach_class(t, text + start + 1, i - start - 1,
				atom, depth, problem);
		else
			fine = attach_word(t, text + start, i - start, atom,
				problem);
		if (!fine)
			return false;
		start = i + 1;
	}
	return true;
}

bool
class_add(struct tongue *t, const char *name, const char *members,
	struct problem *problem)
{
	uint32_t before = t->classes.n;
	uint32_t i = names_add(&t->classes, name, strlen(name));
	char *key, *joined;
	uint32_t atom;

	if (t->classes.n != before) {
		strv_add(&t->class_text, members);
	} else {
		joined = mem_printf("%s|%s", t->class_text.v[i], members);
		free(t->class_text.v[i]);
		t->class_text.v[i] = joined;
	}
	key = mem_printf("@%s", name);
	atom = names_add(&t->atoms, key, strlen(key));
	free(key);
	return element_members(t, members, strlen(members), atom, 0, problem);
}

bool
element_atom(struct tongue *t, const char *text, size_t len, uint32_t *atom,
	struct problem *problem)
{
	*atom = names_find(&t->atoms, text, len);
	if (*atom != NAME_NONE)
		return true;
	*atom = t->atoms.n; /* its name comes when it could be read */
	if (text[0] == '@') {
		problem_set(problem, "no class %.*s above this line", (int)len,
			text);
		return false;
	}
	if (text[0] == '(' && (len < 3 || text[len - 1] != ')')) {
		problem_set(problem, "\"(\" without \")\"");
		return false;
	}
	if (text[0] == '(' ?
	    !element_members(t, text + 1, len - 2, *atom, 0, problem) :
	    !attach_word(t, text, len, *atom, problem))
		return false;
	names_add(&t->atoms, text, len);
	return true;
}
