/* SPDX-License-Identifier: ISC */
/*
 * The changes from 1970 to 2100, sorted.  Later ones are not known: the last
 * offset stays, which moves an hour of a day that nobody has planned yet.
 */
#include "base/zone.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/ustring.h>

#include "base/mem.h"

#define DAY	 INT64_C(86400)
#define LAST	 INT64_C(4133980800) /* 2101-01-01 */
#define CHANGES	 1000 /* more than any zone has in that time */
#define NAME_MAX16 128

struct change {
	int64_t at;
	int offset; /* from then on */
};

struct zone {
	char *name;
	int first; /* offset before the first change */
	struct change *changes;
	size_t n;
};

static int
offset_of(UCalendar *calendar, int64_t t, UErrorCode *status)
{
	ucal_setMillis(calendar, (UDate)t * 1000.0, status);
	return (ucal_get(calendar, UCAL_ZONE_OFFSET, status) +
		ucal_get(calendar, UCAL_DST_OFFSET, status)) / 1000;
}

static void
add_change(struct zone *zone, int64_t at, int offset)
{
	int before = zone->n == 0 ? zone->first :
		zone->changes[zone->n - 1].offset;

	/* standard time that takes summer's place at the same offset is none */
	if (offset != before)
		zone->changes[zone->n++] = (struct change) { at, offset };
}

static bool
fill(struct zone *zone, UCalendar *calendar)
{
	UErrorCode status = U_ZERO_ERROR;
	int64_t at = 0;
	UDate next;

	zone->first = offset_of(calendar, 0, &status);
	while (U_SUCCESS(status) && zone->n < CHANGES &&
		ucal_getTimeZoneTransitionDate(calendar,
			UCAL_TZ_TRANSITION_NEXT, &next, &status) &&
		U_SUCCESS(status) && (int64_t)(next / 1000) < LAST) {
		at = (int64_t)(next / 1000);
		add_change(zone, at, offset_of(calendar, at, &status));
	}
	return U_SUCCESS(status);
}

/* ICU takes a name that it does not know for UTC. */
static bool
is_known(const UChar *name)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar canonical[NAME_MAX16];

	ucal_getCanonicalTimeZoneID(name, -1, canonical, NAME_MAX16, NULL,
		&status);
	return U_SUCCESS(status);
}

struct zone *
zone_new(const char *name)
{
	struct zone *zone = mem_new(sizeof(*zone));
	UChar name16[NAME_MAX16] = { 0 };
	UErrorCode status = U_ZERO_ERROR;
	UCalendar *calendar = NULL;
	bool ok = false;

	zone->name = mem_str(name);
	zone->changes = mem_array(CHANGES, sizeof(*zone->changes));
	u_strFromUTF8(name16, NAME_MAX16, NULL, name, -1, &status);
	if (U_SUCCESS(status) && status != U_STRING_NOT_TERMINATED_WARNING &&
	    is_known(name16)) {
		calendar = ucal_open(name16, -1, "en", UCAL_GREGORIAN,
			&status);
		ok = U_SUCCESS(status) && fill(zone, calendar);
	}
	if (calendar != NULL)
		ucal_close(calendar);
	zone->changes = mem_grow(zone->changes, zone->n + 1,
		sizeof(*zone->changes));
	if (!ok)
		zone_free(&zone);
	return zone;
}

void
zone_free(struct zone **zone)
{
	if (*zone == NULL)
		return;
	free((*zone)->name);
	free((*zone)->changes);
	mem_free(zone);
}

const char *
zone_name(const struct zone *zone)
{
	return zone == NULL ? "UTC" : zone->name;
}

/* How many changes there were up to and with `t`. */
static size_t
changes_until(const struct zone *zone, int64_t t)
{
	size_t low = 0, high = zone->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (zone->changes[middle].at <= t)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* What holds after the first `n` changes. */
static int
offset_after(const struct zone *zone, size_t n)
{
	if (zone == NULL)
		return 0;
	return n == 0 ? zone->first : zone->changes[n - 1].offset;
}

int
zone_offset(const struct zone *zone, int64_t t)
{
	return offset_after(zone, zone == NULL ? 0 : changes_until(zone, t));
}

int64_t
zone_instant(const struct zone *zone, int64_t local)
{
	/* no offset is a day, so one of these two holds at that instant */
	size_t n = zone == NULL ? 0 : changes_until(zone, local - DAY);
	int before = offset_after(zone, n), after;

	/* nearly always, and asked for very often: nothing changes near it */
	if (zone == NULL || n == zone->n || zone->changes[n].at > local + DAY)
		return local - before;
	after = zone_offset(zone, local + DAY);
	if (zone_offset(zone, local - before) == before)
		return local - before;
	if (zone_offset(zone, local - after) == after)
		return local - after;
	/* left out: when `before` is counted on it lies behind the change */
	return zone->changes[changes_until(zone, local - before) - 1].at;
}

bool
zone_change(const struct zone *zone, int64_t t, int64_t *at)
{
	size_t n = zone == NULL ? 0 : changes_until(zone, t);

	if (zone == NULL || n == zone->n)
		return false;
	*at = zone->changes[n].at;
	return true;
}
