/* SPDX-License-Identifier: ISC */
/* Inside signals/ only: the edges of the automaton, once all are there. */
#ifndef HEED_SIGNALS_WAYS_H
#define HEED_SIGNALS_WAYS_H

#include "signals/lexicon.h"

/* Makes tongue.ways, ways_of and root_to of tongue.way_in. */
void ways_sort(struct tongue *t);

#endif
