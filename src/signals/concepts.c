/* SPDX-License-Identifier: ISC */
/*
 * The table from stems to concepts.  A user may have written lines of it, so
 * each is checked.  No file is opened here.
 */
#include "signals/concepts.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

static const size_t longest = 40; /* bytes of a name, and of a stem */

static bool
add_stem(struct concepts *c, const char *stem, uint32_t concept,
	struct problem *problem)
{
	uint32_t before = c->stems.n, at;
	struct meaning *meaning;

	if (before == LIMIT_CONCEPT_STEMS) {
		problem_set(problem, "too many stems");
		return false;
	}
	at = names_add(&c->stems, stem, strlen(stem));
	if (at == before) {
		if ((at & (at - 1)) == 0)
			c->meanings = mem_grow(c->meanings, at == 0 ? 1 :
				(size_t)at * 2, sizeof(*c->meanings));
		c->meanings[at].n = 0;
	}
	meaning = &c->meanings[at];
	for (uint32_t i = 0; i < meaning->n; i++)
		if (meaning->v[i] == concept)
			return true;
	if (meaning->n == STEM_CONCEPTS) {
		problem_set(problem, "\"%.40s\" stands for more than %d"
			" concepts", stem, STEM_CONCEPTS);
		return false;
	}
	meaning->v[meaning->n++] = concept;
	return true;
}

bool
concepts_line(struct concepts *c, char *line, struct problem *problem)
{
	static const char blank[] = " \t";
	char *colon = strchr(line, ':'), *rest;
	uint32_t concept;

	if (colon == NULL || colon == line ||
	    (size_t)(colon - line) > longest ||
	    strcspn(line, " \t!+") < (size_t)(colon - line)) {
		problem_set(problem, "wanted is \"concept: stem stem ...\","
			" the concept one word");
		return false;
	}
	*colon = '\0';
	concept = names_add(&c->names, line, strlen(line));
	for (char *stem = strtok_r(colon + 1, blank, &rest); stem != NULL;
		stem = strtok_r(NULL, blank, &rest)) {
		if (strlen(stem) > longest) {
			problem_set(problem, "\"%.40s...\" is no stem: they"
				" have six letters", stem);
			return false;
		}
		if (!add_stem(c, stem, concept, problem))
			return false;
	}
	return true;
}

const struct meaning *
concepts_of(const struct concepts *c, const char *stem, size_t len)
{
	uint32_t at = names_find(&c->stems, stem, len);

	return at == NAME_NONE ? NULL : &c->meanings[at];
}

const char *
concept_name(const struct concepts *c, uint32_t concept)
{
	return c->names.bytes + c->names.keys[concept].at;
}

void
concepts_free(struct concepts *c)
{
	names_free(&c->stems);
	names_free(&c->names);
	free(c->meanings);
	*c = (struct concepts) { 0 };
}
