/* SPDX-License-Identifier: ISC */
/* Until when somebody is away, out of an automatic answer of theirs. */
#ifndef HEED_SIGNALS_AWAY_H
#define HEED_SIGNALS_AWAY_H

#include "message/message.h"
#include "signals/days.h"

/*
 * The last day that the answer names, or the day of return: it is not told
 * apart, and the keeper adds a day.  `days` are those of `text`; both are NULL
 * where its language is not known.  Year 0: it names none, or has no Date.
 */
struct day away_until(const struct passage *text,
	const struct named_days *days, const struct message *message);

#endif
