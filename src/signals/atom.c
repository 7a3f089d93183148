/* SPDX-License-Identifier: ISC */
/*
 * Elements of patterns: a word, a stem, a class, a group in parentheses become
 * atoms.  Trusts nothing in the file: each limit has its own message.
 */
#include "signals/atom.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "signals/member.h"

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
			fine = member_attach(t, text + start, i - start, atom,
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
	    !member_attach(t, text, len, *atom, problem))
		return false;
	names_add(&t->atoms, text, len);
	return true;
}
