/* SPDX-License-Identifier: ISC */
/* Inside message/: the Date field (RFC 5322 section 3.3 and 4.3). */
#ifndef HEED_MESSAGE_DATE_H
#define HEED_MESSAGE_DATE_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Reads a date as programs write it: RFC 5322 with its old forms, asctime(),
 * ISO 8601.  `*t` is Unix seconds, `*zone` minutes east of UTC (0 for none or
 * an unknown name).  False when day, month or year cannot be told.
 */
bool date_read(const char *value, int64_t *t, int *zone);

#endif
