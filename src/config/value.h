/* SPDX-License-Identifier: ISC */
/* Inside config/ only: what a single text must look like. */
#ifndef HEED_CONFIG_VALUE_H
#define HEED_CONFIG_VALUE_H

#include <stdbool.h>

#include "base/outcome.h"
#include "config/options.h"
#include "config/types.h"

/*
 * The text in the one shape of its form: addresses in lower case, paths
 * absolute with `dir` before them.  NULL with a line that completes
 * "option: ...".  The caller frees.
 */
char *value_normal(enum form form, const char *text, const char *dir,
	struct problem *problem);

/* "90 minutes", "24 hours", "2 days" -> minutes.  False: not a duration. */
bool value_minutes(const char *text, long *minutes);

/* The same, or "3 workdays"; more than nothing, and at most 1000 days. */
bool value_span(const char *text, struct span *out);

/* "09:00-17:00" -> minutes of the day, from before to; false: no such time. */
bool value_hours(const char *text, int *from, int *to);

/* "mon" -> 1 ... "sun" -> 7; 0: none of them. */
int value_weekday(const char *text);

/* True when the host is this machine by its very spelling. */
bool value_is_loopback(const char *host);

#endif
