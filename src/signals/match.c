/* SPDX-License-Identifier: ISC */
/*
 * All patterns at once.  A thread is a pattern begun and not yet ended; a word
 * moves each thread by a few look-ups, however many rules there are.  Threads
 * are bounded (LIMIT_THREADS, the same place kept once), so that a text made
 * to be costly costs no more than its length.
 */
#include "signals/match.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* elements that one word can be: as it is, as a number, by its stems */
#define LIMIT_ATOMS (LIMIT_WORD_ATOMS * 4)

struct thread {
	uint32_t node, first, last, number;
};

struct runner {
	const struct tongue *tongue;
	const struct tokens *tokens;
	struct thread v[LIMIT_THREADS];
	size_t n;
	uint32_t atoms[LIMIT_ATOMS];
	uint32_t *seen; /* by atom: the token + 1 that last could be it */
	size_t n_atoms;
	struct hits hits;
	size_t cap;
};

static void
add_atoms(struct runner *r, const struct names *names,
	const struct atom_list *lists, const char *key, size_t len,
	uint32_t token)
{
	uint32_t i = names_find(names, key, len);

	r->hits.steps++;
	if (i == NAME_NONE)
		return;
	for (uint32_t k = 0; k < lists[i].n && r->n_atoms < LIMIT_ATOMS;
	     k++) {
		r->atoms[r->n_atoms++] = lists[i].v[k];
		r->seen[lists[i].v[k]] = token + 1;
	}
}

static void
word_atoms(struct runner *r, const char *word, size_t len, uint32_t token)
{
	const struct tongue *t = r->tongue;

	add_atoms(r, &t->words, t->word_atoms, word, len, token);
	for (size_t n = 1; n <= len && n <= t->longest_stem; n++)
		if (n == len || ((unsigned char)word[n] & 0xc0) != 0x80)
			add_atoms(r, &t->stems, t->stem_atoms, word, n,
				token);
}

/*
 * Which elements the word can be: as it is, by its stems, as a number, and the
 * same without an elided word before it.
 */
static void
find_atoms(struct runner *r, uint32_t token)
{
	const struct tongue *t = r->tongue;
	const char *word = token_word(r->tokens, token);
	size_t len = r->tokens->v[token].word_len;
	size_t elided = r->tokens->v[token].elided;

	r->n_atoms = 0;
	word_atoms(r, word, len, token);
	if (r->tokens->v[token].number)
		add_atoms(r, &t->words, t->word_atoms, "#", 1, token);
	if (elided > 0)
		word_atoms(r, word + elided, len - elided, token);
}

static void
add_hits(struct runner *r, const struct thread *at)
{
	for (uint32_t rule = r->tongue->nodes[at->node].rule;
	     rule != NAME_NONE && r->hits.n < LIMIT_HITS;
	     rule = r->tongue->rules[rule].next) {
		if (r->hits.n == r->cap) {
			r->cap = r->cap * 2 + 64;
			r->hits.v = mem_grow(r->hits.v, r->cap,
				sizeof(*r->hits.v));
		}
		r->hits.v[r->hits.n++] = (struct hit) {
			.rule = rule,
			.first = at->first,
			.last = at->last,
			.number = at->number,
		};
	}
}

/* Keeps the place once, with the latest beginning: the tightest words. */
static void
keep(struct runner *r, struct thread at)
{
	add_hits(r, &at);
	if (!r->tongue->nodes[at.node].goes_on)
		return;
	for (size_t i = 0; i < r->n; i++)
		if (r->v[i].node == at.node && r->v[i].last == at.last) {
			r->v[i].first = at.first;
			return;
		}
	if (r->n < LIMIT_THREADS)
		r->v[r->n++] = at;
}

/* One step of the thread, over so many words. */
static void
go(struct runner *r, const struct thread *from, uint32_t node, uint32_t token)
{
	struct thread to = *from;

	to.node = node;
	to.last = token;
	if (from->node == 0)
		to.first = token;
	if (r->tokens->v[token].number)
		to.number = token;
	keep(r, to);
}

/* May words be passed over from the end of the thread to the token? */
static bool
same_part(const struct runner *r, const struct thread *from, uint32_t token)
{
	return from->node == 0 || token == from->last + 1 ||
		r->tokens->v[from->last].part == r->tokens->v[token].part;
}

/* Each way on from the node: is the word what it asks for? */
static void
advance_by_ways(struct runner *r, const struct thread *from, uint32_t token)
{
	const struct tongue *t = r->tongue;
	uint32_t skipped = from->node == 0 ? 0 : token - from->last - 1;

	for (uint32_t i = t->ways_of[from->node];
	     i < t->ways_of[from->node + 1]; i++) {
		const struct way *way = &t->ways[i];

		r->hits.steps++;
		if (skipped <= way->gap && r->seen[way->atom] == token + 1)
			go(r, from, way->to, token);
	}
}

/* Each element that the word can be: is there a way on by it? */
static void
advance_by_atoms(struct runner *r, const struct thread *from, uint32_t token)
{
	static const uint8_t gaps[] = { 0, GAP_SHORT, GAP_LONG };
	bool root = from->node == 0;
	uint32_t skipped = root ? 0 : token - from->last - 1;

	for (size_t g = 0; g < HEED_COUNT(gaps); g++) {
		if (skipped > gaps[g] || (root && g > 0))
			continue;
		if (r->tongue->nodes[from->node].max_gap < gaps[g])
			break;
		for (size_t a = 0; a < r->n_atoms; a++) {
			uint32_t node = match_step(r->tongue, from->node,
				r->atoms[a], gaps[g]);

			r->hits.steps++;
			if (node != NAME_NONE)
				go(r, from, node, token);
		}
	}
}

/* By whichever is fewer: both find the same. */
static void
advance(struct runner *r, struct thread from, uint32_t token)
{
	const uint32_t *ways = &r->tongue->ways_of[from.node];

	if (!same_part(r, &from, token))
		return;
	if (ways[1] - ways[0] <= r->n_atoms)
		advance_by_ways(r, &from, token);
	else
		advance_by_atoms(r, &from, token);
}

/* Drops what can match no more. */
static void
expire(struct runner *r, uint32_t token)
{
	size_t kept = 0;

	for (size_t i = 0; i < r->n; i++) {
		const struct thread *at = &r->v[i];
		uint32_t reach = at->last + 1 +
			r->tongue->nodes[at->node].max_gap;

		if (r->tokens->v[at->last].sentence ==
		    r->tokens->v[token].sentence && reach >= token)
			r->v[kept++] = *at;
	}
	r->n = kept;
}

struct hits
match_run(const struct tongue *tongue, const struct tokens *tokens,
	const uint8_t *mine)
{
	struct runner *r = mem_new(sizeof(*r));
	struct hits hits;

	r->tongue = tongue;
	r->tokens = tokens;
	r->seen = mem_array((size_t)tongue->n_atoms + 1, sizeof(*r->seen));
	for (uint32_t i = 0; i < tokens->n && tongue->n_nodes > 0; i++) {
		size_t threads;

		if (mine != NULL && mine[tokens->v[i].sentence] == 0)
			continue;
		expire(r, i);
		find_atoms(r, i);
		threads = r->n;
		for (size_t k = 0; k < threads && r->n_atoms > 0; k++)
			advance(r, r->v[k], i);
		advance(r, (struct thread) { .number = UINT32_MAX }, i);
	}
	hits = r->hits;
	free(r->seen);
	free(r);
	return hits;
}

void
hits_free(struct hits *hits)
{
	free(hits->v);
	*hits = (struct hits) { 0 };
}
