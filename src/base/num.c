/* SPDX-License-Identifier: ISC */
/* Numbers from outside: the whole text or nothing, within a range. */
#include "base/num.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>

bool
num_parse(const char *text, int64_t min, int64_t max, int64_t *out)
{
	const char *digits = text[0] == '-' ? text + 1 : text;
	char *end;
	long long value;

	/* strtoll() alone would take blanks and a plus sign */
	if (!isdigit((unsigned char)digits[0]))
		return false;
	errno = 0;
	value = strtoll(text, &end, 10);
	if (*end != '\0' || errno != 0 || value < min || value > max)
		return false;
	*out = value;
	return true;
}
