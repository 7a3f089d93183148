/* SPDX-License-Identifier: ISC */
/* Days that a text names, resolved against the day of the message. */
#ifndef HEED_SIGNALS_DAYS_H
#define HEED_SIGNALS_DAYS_H

#include "base/day.h"
#include "signals/passage.h"

#define LIMIT_DAYS 200 /* of one text */

struct named_day {
	uint32_t first, last; /* tokens */
	struct day day;
	struct day other; /* "03/04" the other way; year 0: unambiguous */
	bool deadline; /* "by", "until" stands before it */
	bool exact;    /* a date, not only a weekday or "tomorrow" */
};

struct named_days {
	struct named_day v[LIMIT_DAYS];
	size_t n;
};

/*
 * All days of the text in their order.  `today` is the day of the message in
 * its writer's zone; year 0 when unknown: then only dates with a year count.
 * The caller frees the result with free().
 */
struct named_days *days_find(const struct passage *passage, struct day today);

#endif
