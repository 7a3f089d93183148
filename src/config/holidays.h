/* SPDX-License-Identifier: ISC */
/*
 * Inside config/ only: the days off of an iCalendar file (RFC 5545), which is
 * somebody else's text until it is checked.
 */
#ifndef HEED_CONFIG_HOLIDAYS_H
#define HEED_CONFIG_HOLIDAYS_H

#include "base/base.h"
#include "base/outcome.h"
#include "config/types.h"

/* What is known of a file's days: from the first to the last of these. */
#define HOLIDAYS_FIRST_YEAR 1990
#define HOLIDAYS_LAST_YEAR  2069

/*
 * Every all-day event of the text, with its repetitions, as days of `out`
 * (sorted, each once; the caller frees out->days).  What has an hour, or is
 * cancelled, is no day off.  False, no days and a line in `problem` when it is
 * not such a file; `*line` is where, 0 for the file as a whole.
 */
bool holidays_read(const char *text, struct holidays *out, int *line,
	struct problem *problem);

#endif
