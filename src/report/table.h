/* SPDX-License-Identifier: ISC */
/*
 * report/: what people look at: terminal tables (later HTML and the digest).
 *
 * May include: base/, store/, client/.
 *
 * A table with columns as wide as they need, the last one filling the line.
 */
#ifndef HEED_REPORT_TABLE_H
#define HEED_REPORT_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum paint { PLAIN, BOLD, DIM, RED, GREEN, YELLOW, BLUE };

struct table; /* opaque */

/* `heads`: the column heads, `n` of them; copied.  Free with table_free(). */
struct table *table_new(const char *const *heads, size_t n);
void table_free(struct table **table);

/*
 * Sets the next cell of the running row; the row ends when it is full.  NULL
 * is an empty cell.  Control characters become blanks.
 */
void table_cell(struct table *table, enum paint paint, const char *text);

/* How many rows are full. */
size_t table_rows(const struct table *table);

/*
 * Prints heads and rows; the last column is cut to `width` columns of the
 * terminal (0: never).  Colours only with `colour`.
 */
void table_print(const struct table *table, FILE *out, size_t width,
	bool colour);

/* One word in that colour; nothing around it without `colour`. */
void paint_text(FILE *out, bool colour, enum paint paint, const char *text);

/* True when `out` is a terminal that wants colours (NO_COLOR, TERM). */
bool paint_wanted(FILE *out);

/* Columns of the terminal behind `out`; 0 when it is none. */
size_t paint_width(FILE *out);

#endif
