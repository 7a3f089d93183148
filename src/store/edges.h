/* SPDX-License-Identifier: ISC */
/* Inside store/ only: the states of a letter and the steps between them. */
#ifndef HEED_STORE_EDGES_H
#define HEED_STORE_EDGES_H

#include <stdbool.h>

#include "store/letters.h"

/* May a letter begin in this state? */
bool edge_first(enum letter_state state);

/* The step is allowed at all; `*by_person`: to a person only. */
bool edge_allowed(enum letter_state from, enum letter_state to,
	bool *by_person);

/* Writes them into the table `edge`, from which the trigger reads. */
bool edges_fill(struct store *store);

#endif
