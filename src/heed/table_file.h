/* SPDX-License-Identifier: ISC */
/* Inside heed/: a CSV file (RFC 4180) with a head, read row by row. */
#ifndef HEED_HEED_TABLE_FILE_H
#define HEED_HEED_TABLE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"

#define TABLE_CELLS   200 /* in a row */
#define TABLE_COLUMNS 8	  /* that we want */

/* A file while it is read; the cells point into `text`. */
struct table_file {
	const char *path;
	char *text; /* owned, UTF-8 */
	char *at;   /* NULL: at its end */
	char separator;
	int line, begins; /* of the row in hand */
	char *cells[TABLE_CELLS];
	size_t n;
	int column[TABLE_COLUMNS]; /* where each wanted one stands; -1 */
	int faults;
};

/*
 * Reads the file and its head, in which each of `wanted` must stand (n of
 * them; NULL is a column that nobody wants).  False: each fault was told.
 * To be closed in any case.
 */
bool table_open(struct table_file *t, const char *path, const char *charset,
	const char *const *wanted, size_t n);
void table_close(struct table_file *t);

/* The next row; false at the end, or at a fault, which is told. */
bool table_next(struct table_file *t);

/* The cell of a wanted column, "" for one that nobody wants; never NULL. */
const char *table_cell_of(const struct table_file *t, size_t wanted);

/* Tells that something is wrong with a cell of the row. */
void table_fault(struct table_file *t, const char *what, const char *cell);

/* The day in a wanted column, or a fault; `what` names it there. */
void table_day(struct table_file *t, size_t column, const char *form,
	const char *what, struct day *out);

/*
 * A day as `form` says ("dd.mm.yyyy"; days and months may have one digit where
 * marks part them), a time of day behind it passed over.
 */
bool cell_day(const char *cell, const char *form, struct day *out);

/*
 * A time such as 2026-03-24T09:30+01:00 or 2026-03-24T08:30:00.000Z, as Unix
 * seconds.
 */
bool cell_time(const char *cell, int64_t *out);

/*
 * How long something took, in seconds: "1:30" or "1:30:00"; a plain number,
 * with a point or a comma, is one of `unit` seconds each.  Not below 0, and not
 * above 1000 hours.
 */
bool cell_span(const char *cell, int64_t unit, int64_t *out);

/*
 * An amount in minor units of `currency`; `decimal` is "comma", "point" or
 * "either", as in heed.conf(5).
 */
bool cell_amount(const char *cell, const char *decimal, const char *currency,
	int64_t *out);

#endif
