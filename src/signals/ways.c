/* SPDX-License-Identifier: ISC */
/*
 * The ways from node to node, laid out for looking them up: those of a node
 * beside each other, sorted, and an index for the root.
 */
#include "signals/ways.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "signals/match.h"

static int
by_atom(const void *a, const void *b)
{
	const struct way *x = a, *y = b;

	if (x->atom != y->atom)
		return x->atom < y->atom ? -1 : 1;
	return (int)x->gap - (int)y->gap;
}

uint32_t
match_step(const struct tongue *t, uint32_t node, uint32_t atom, uint8_t gap)
{
	const struct way wanted = { .atom = atom, .gap = gap };
	const struct way *way;

	if (node == 0)
		return gap == 0 ? t->root_to[atom] : NAME_NONE;
	way = bsearch(&wanted, t->ways + t->ways_of[node],
		t->ways_of[node + 1] - t->ways_of[node], sizeof(wanted),
		by_atom);
	return way == NULL ? NAME_NONE : way->to;
}

/* Most are as they came, for the numbers of atoms grow. */
static bool
in_order(const struct way *from, const struct way *end)
{
	for (const struct way *w = from; w + 1 < end; w++)
		if (by_atom(w, w + 1) > 0)
			return false;
	return true;
}

/* The edges by the node that they leave, in the order of by_atom(). */
static void
sort_by_node(struct tongue *t)
{
	uint32_t *next = mem_array(t->n_nodes + 1, sizeof(*next));

	t->ways = mem_array(t->n_nodes, sizeof(*t->ways));
	t->ways_of = mem_array(t->n_nodes + 1, sizeof(*t->ways_of));
	for (uint32_t i = 1; i < t->n_nodes; i++)
		t->ways_of[t->way_in[i].node + 1]++;
	for (uint32_t n = 0; n < t->n_nodes; n++) {
		t->ways_of[n + 1] += t->ways_of[n];
		next[n] = t->ways_of[n];
	}
	for (uint32_t i = 1; i < t->n_nodes; i++) {
		const struct edge *e = &t->way_in[i];

		t->ways[next[e->node]++] = (struct way) { e->atom, i,
			(uint8_t)e->gap };
	}
	free(next);
	for (uint32_t n = 0; n < t->n_nodes; n++)
		if (!in_order(t->ways + t->ways_of[n],
		    t->ways + t->ways_of[n + 1]))
			qsort(t->ways + t->ways_of[n],
				t->ways_of[n + 1] - t->ways_of[n],
				sizeof(*t->ways), by_atom);
}

/* Every word asks the root: it is asked without a search. */
static void
index_root(struct tongue *t)
{
	t->root_to = mem_array(t->atoms.n + 1, sizeof(*t->root_to));
	memset(t->root_to, 0xff, ((size_t)t->atoms.n + 1) *
		sizeof(*t->root_to));
	for (uint32_t i = 0; t->n_nodes > 0 && i < t->ways_of[1]; i++)
		t->root_to[t->ways[i].atom] = t->ways[i].to;
}

void
ways_sort(struct tongue *t)
{
	sort_by_node(t);
	index_root(t);
}
