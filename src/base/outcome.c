/* SPDX-License-Identifier: ISC */
/*
 * Outcomes and the one line that goes with them.  The line may carry words of
 * a server or of a file, so control characters are taken out here, once.
 */
#include "base/outcome.h"

#include <stdarg.h>
#include <stdio.h>

const char *
outcome_name(enum outcome outcome)
{
	switch (outcome) {
	case DONE:
		return "done";
	case RETRY:
		return "retry";
	case REFUSED:
		return "refused";
	case BROKEN:
		return "broken";
	}
	return "unknown";
}

void
problem_set(struct problem *problem, const char *fmt, ...)
{
	va_list args;

	if (problem == NULL)
		return;
	va_start(args, fmt);
	vsnprintf(problem->text, sizeof(problem->text), fmt, args);
	va_end(args);
	for (char *p = problem->text; *p != '\0'; p++)
		if ((unsigned char)*p < 0x20 || *p == 0x7f)
			*p = '?';
}
