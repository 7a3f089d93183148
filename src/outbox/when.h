/* SPDX-License-Identifier: ISC */
/* Times as people write them, in their language and zone (ICU, CLDR). */
#ifndef HEED_OUTBOX_WHEN_H
#define HEED_OUTBOX_WHEN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"
#include "base/hours.h"
#include "config/types.h"

/*
 * "Tuesday 24 November at 14:30" for instant `t` in the language, country
 * (NULL: the language's own) and IANA zone (NULL: UTC), as it stands in a
 * sentence: Czech and Finnish have "on" in it, "keskiviikkona 25. marraskuuta
 * klo 9.30".  Always 24 hours, the year left out.  The caller frees.
 */
char *when_text(int64_t t, const char *language, const char *country,
	const char *zone);

/*
 * `text`, which it takes, with the day of the month that is its first number as
 * people say it where ICU does not: in French "1er octobre" for "1 octobre".
 * The caller frees.
 */
char *when_first(char *text, const char *language);

/* Minutes east of UTC in that zone at `t`; 0 for an unknown zone. */
int when_offset(int64_t t, const char *zone);

/*
 * `t` itself, or the same time of day on the next working day when it falls on
 * a day off: no promise ends on one.
 */
int64_t when_workday(int64_t t, const struct hours *hours);

/*
 * When somebody whose absence names the day `last` may have mail again: a
 * working day after it is left to them, so at the midnight behind it.
 */
int64_t when_back(struct day last, const struct hours *hours);

/*
 * `t` itself, or where it falls into the quiet hours there, or into a day off
 * where these are quiet, their end.
 */
int64_t when_not_quiet(int64_t t, const struct hours *hours,
	const struct quiet *quiet);

#endif
