/* SPDX-License-Identifier: ISC */
/* The Date field: a day that stands in the calendar, or none. */
#include "fuzz.h"
#include "base/day.h"
#include "message/date.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *value = mem_strn((const char *)data, size);
	int64_t t = 0;
	int zone = 0;

	if (date_read(value, &t, &zone)) {
		MUST(zone > -24 * 60 && zone < 24 * 60);
		MUST(day_valid(day_at(t, zone)));
	}
	free(value);
	return 0;
}
