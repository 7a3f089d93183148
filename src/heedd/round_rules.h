/* SPDX-License-Identifier: ISC */
/* What the rounds remember of the rules of the clock. */
#ifndef HEED_HEEDD_ROUND_RULES_H
#define HEED_HEEDD_ROUND_RULES_H

#include "heedd/daemon.h"
#include "store/conditions.h"

/* Was the rule asked before, as it is now? */
bool round_rule_known(struct store *store, const struct rule *rule);

/* From the next round on all rules of the clock act, as they are now. */
void round_know_rules(struct daemon *daemon);

/*
 * The day (day_number()) from which the rule tells again of what it has told,
 * while it goes on; 0: it does not.
 */
int64_t round_repeats(const struct rule *rule, const struct condition_row *row,
	const struct hours *hours);

/*
 * The day of the firm's calendar behind so many working days, or behind a time
 * of any days; as day_number().
 */
int64_t round_day_after(const struct hours *hours, int64_t day,
	const struct span *span);

#endif
