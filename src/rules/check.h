/* SPDX-License-Identifier: ISC */
/* Rules beside each other, and beside the clients that they are for. */
#ifndef HEED_RULES_CHECK_H
#define HEED_RULES_CHECK_H

#include "base/strv.h"
#include "config/types.h"

/*
 * Adds a line "file:line: rules.NAME: what is wrong" to `faults` for what
 * contradicts itself or names what is not there, and to `remarks` for what may
 * be meant but is worth a look.  Rules stand in the order of asking.
 */
void rules_check(const struct config *config, struct strv *faults,
	struct strv *remarks);

#endif
