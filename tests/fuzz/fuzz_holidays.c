/* SPDX-License-Identifier: ISC */
/* A calendar of holidays (iCalendar): days off, or the line that is wrong. */
#include "base/day.h"
#include "config/holidays.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { (const char *)data, size };
	char *text = input_rest(&in);
	struct problem problem = { "" };
	struct holidays holidays;
	int line = -1;

	if (!holidays_read(text, &holidays, &line, &problem)) {
		must_be_line(problem.text);
		MUST(line >= 0 && holidays.days == NULL && holidays.n == 0);
		free(text);
		return 0;
	}
	MUST(holidays.n > 0 && holidays.n <= LIMIT_HOLIDAYS);
	for (size_t i = 0; i < holidays.n; i++) {
		int year = day_from_number(holidays.days[i]).year;

		MUST(year >= HOLIDAYS_FIRST_YEAR && year <=
			HOLIDAYS_LAST_YEAR);
		MUST(i == 0 || holidays.days[i] > holidays.days[i - 1]);
	}
	free(holidays.days);
	free(text);
	return 0;
}
