/* SPDX-License-Identifier: ISC */
/* What a client's mail says of invoices -> the state of these. */
#ifndef HEED_HEEDD_SAY_H
#define HEED_HEEDD_SAY_H

#include "heedd/recall.h"

/*
 * Writes down what the mail says of the client's open invoices, as
 * client/meant.h tells it; false: nothing.  Only a person's mail counts whose
 * sender our server does not call forged.  `now`: Unix seconds.  Inside a
 * transaction.
 */
bool say_take(struct store *store, const struct mind *mind,
	const struct recollection *about, int64_t now);

#endif
