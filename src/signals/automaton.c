/* SPDX-License-Identifier: ISC */
/*
 * The automaton of a tongue: a tree of nodes, of which each has one way in.
 * While it is built each step is found by a hash of where it begins; then it
 * is sorted for the matcher (ways.c) and nothing of it changes any more.
 */
#include "signals/automaton.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "signals/match.h"
#include "signals/member.h"
#include "signals/ways.h"

static uint32_t
node_new(struct tongue *t, struct edge in)
{
	if (t->n_nodes == t->node_cap) {
		t->node_cap = t->node_cap * 2 + 64;
		t->nodes = mem_grow(t->nodes, t->node_cap, sizeof(*t->nodes));
		t->way_in = mem_grow(t->way_in, t->node_cap,
			sizeof(*t->way_in));
	}
	t->nodes[t->n_nodes] = (struct node) { .rule = NAME_NONE };
	in.to = t->n_nodes;
	t->way_in[t->n_nodes] = in;
	return t->n_nodes++;
}

/* Its slot, or the free one where it belongs: one line of the cache. */
static struct edge *
slot_of(struct edge *slots, size_t size, const struct edge *e)
{
	uint64_t h = ((uint64_t)e->node << 32 | e->atom) * 8 + e->gap;
	size_t i;

	h *= UINT64_C(0x9e3779b97f4a7c15);
	for (i = (size_t)(h >> 32) & (size - 1); slots[i].to != 0;
	     i = (i + 1) & (size - 1))
		if (slots[i].node == e->node && slots[i].atom == e->atom &&
		    slots[i].gap == e->gap)
			break;
	return &slots[i];
}

static void
enlarge(struct tongue *t)
{
	size_t size = t->edge_slots == 0 ? 256 : t->edge_slots * 2;

	free(t->edges);
	t->edges = mem_array(size, sizeof(*t->edges));
	t->edge_slots = size;
	for (uint32_t i = 1; i < t->n_nodes; i++)
		*slot_of(t->edges, size, &t->way_in[i]) = t->way_in[i];
}

static uint32_t
step(struct tongue *t, uint32_t node, const struct element *e)
{
	struct edge wanted = { .node = node, .atom = e->atom, .gap = e->gap };
	struct edge *slot;

	if ((size_t)t->n_nodes * 2 >= t->edge_slots)
		enlarge(t);
	slot = slot_of(t->edges, t->edge_slots, &wanted);
	if (slot->to != 0)
		return slot->to;
	t->nodes[node].goes_on = true;
	if (t->nodes[node].max_gap < e->gap)
		t->nodes[node].max_gap = e->gap;
	wanted.to = node_new(t, wanted);
	*slot = wanted;
	return wanted.to;
}

/* The chain of elements, with those whose bit is set in `without` left out. */
static void
add_chain(struct tongue *t, const struct element *e, size_t n, unsigned without,
	const struct rule *rule)
{
	struct rule *added;
	uint32_t node = 0;
	unsigned optional = 0;
	uint8_t gap = 0, words = 0;

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
		words++;
	}
	if (t->n_rules == t->rule_cap) {
		t->rule_cap = t->rule_cap * 2 + 64;
		t->rules = mem_grow(t->rules, t->rule_cap, sizeof(*t->rules));
	}
	added = &t->rules[t->n_rules];
	*added = *rule;
	added->words = words;
	added->next = t->nodes[node].rule;
	t->nodes[node].rule = t->n_rules++;
}

void
automaton_add(struct tongue *t, const struct element *e, size_t n,
	size_t optional, const struct rule *rule)
{
	if (t->n_nodes == 0)
		node_new(t, (struct edge) { 0 });
	for (unsigned without = 0; without < 1u << optional; without++)
		add_chain(t, e, n, without, rule);
}

static void
note_negators(const struct atom_list *lists, uint32_t n, uint32_t negator,
	bool *negates)
{
	for (uint32_t i = 0; i < n; i++)
		for (uint32_t k = 0; k < lists[i].n; k++) {
			if (lists[i].v[k] != negator)
				continue;
			for (uint32_t j = 0; j < lists[i].n; j++)
				negates[lists[i].v[j]] = true;
			break;
		}
}

/*
 * Which patterns have a negation of their own: a word that is a negator too
 * stands on their way.  Asked once all are known, in whatever order they came;
 * the way to a node is older than those that go on from it.
 */
static void
mark_negated(struct tongue *t)
{
	bool *negates, *below;

	if (t->negator_atom == 0)
		return;
	negates = mem_array(t->atoms.n, sizeof(*negates));
	below = mem_array(t->n_nodes, sizeof(*below));
	note_negators(t->word_atoms, t->words.n, t->negator_atom, negates);
	note_negators(t->stem_atoms, t->stems.n, t->negator_atom, negates);
	for (uint32_t i = 1; i < t->n_nodes; i++) {
		const struct edge *in = &t->way_in[i];

		below[i] = below[in->node] || negates[in->atom];
		for (uint32_t r = t->nodes[i].rule; r != NAME_NONE;
		     r = t->rules[r].next)
			t->rules[r].negated = below[i];
	}
	free(negates);
	free(below);
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
	mark_negated(t);
	ways_sort(t);
	mem_free(&t->edges);
	mem_free(&t->way_in);
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

