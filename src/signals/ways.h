/* SPDX-License-Identifier: ISC */
/* Inside signals/ only: the edges of the automaton, once all are there. */
#ifndef HEED_SIGNALS_WAYS_H
#define HEED_SIGNALS_WAYS_H

#include "signals/lexicon.h"

/* The key of an edge in tongue.edges. */
struct edge_key {
	uint32_t node, atom, gap;
};

/* Makes tongue.ways, ways_of and root_to of tongue.edges. */
void ways_sort(struct tongue *t);

#endif
