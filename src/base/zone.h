/* SPDX-License-Identifier: ISC */
/*
 * A time zone as a table of its changes, from ICU's data: asked often, so that
 * ICU itself is asked once.
 */
#ifndef HEED_BASE_ZONE_H
#define HEED_BASE_ZONE_H

#include <stdbool.h>
#include <stdint.h>

struct zone;

/*
 * The zone of that IANA name; NULL when ICU does not know it.  Free with
 * zone_free(), which takes NULL and clears the pointer.
 */
struct zone *zone_new(const char *name);
void zone_free(struct zone **zone);

/* As it was given to zone_new(); "UTC" for NULL. */
const char *zone_name(const struct zone *zone);

/* Seconds east of UTC at `t` (Unix seconds); 0 for NULL, which is UTC. */
int zone_offset(const struct zone *zone, int64_t t);

/*
 * The instant at which clocks of the zone show `local`, seconds since
 * 1970-01-01 as if they were of UTC.  The first of two; where the hour is left
 * out, the moment at which it was.
 */
int64_t zone_instant(const struct zone *zone, int64_t local);

/* The first change after `t`; false: none is known. */
bool zone_change(const struct zone *zone, int64_t t, int64_t *at);

#endif
