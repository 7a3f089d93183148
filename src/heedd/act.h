/* SPDX-License-Identifier: ISC */
/* What the rules that fire want, whether a mail or the clock has asked them. */
#ifndef HEED_HEEDD_ACT_H
#define HEED_HEEDD_ACT_H

#include "heedd/grant.h"

/*
 * Grants the actions of those of the `n` answers that fire: first the client's,
 * then the notices, which can say whether the client has an answer.
 */
void act_on(struct matter *matter, const struct rule_answer *answers,
	size_t n);

/* Only what goes to the client, and only what does not, of one answer. */
void act_to_client(struct matter *matter, const struct rule_answer *answer);
void act_for_us(struct matter *matter, const struct rule_answer *answer);

#endif
