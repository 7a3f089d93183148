/* SPDX-License-Identifier: ISC */
/*
 * Aligned tables.  Cells come from mail and from servers: everything that a
 * terminal could take for a command is blanked before it is stored.
 */
#include "report/table.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/env.h"
#include "base/mem.h"
#include "base/utf8.h"

#define CELL_MAX 1000
#define GAP	 2

struct cell {
	char *text;
	enum paint paint;
};

struct table {
	struct cell *cells; /* the heads first, then row by row */
	size_t n, room;
	size_t columns;
};

static void
add(struct table *table, enum paint paint, const char *text)
{
	if (table->n == table->room) {
		table->room = table->room == 0 ? 64 : table->room * 2;
		table->cells = mem_grow(table->cells, table->room,
			sizeof(*table->cells));
	}
	table->cells[table->n++] = (struct cell) {
		.text = utf8_line(text == NULL ? "" : text, CELL_MAX),
		.paint = paint,
	};
}

struct table *
table_new(const char *const *heads, size_t n)
{
	struct table *table = mem_new(sizeof(*table));

	table->columns = n;
	for (size_t i = 0; i < n; i++)
		add(table, DIM, heads[i]);
	return table;
}

void
table_free(struct table **table)
{
	if (*table == NULL)
		return;
	for (size_t i = 0; i < (*table)->n; i++)
		free((*table)->cells[i].text);
	free((*table)->cells);
	mem_free(table);
}

void
table_cell(struct table *table, enum paint paint, const char *text)
{
	add(table, paint, text);
}

size_t
table_rows(const struct table *table)
{
	return table->n / table->columns - 1;
}

void
paint_text(FILE *out, bool colour, enum paint paint, const char *text)
{
	static const char *const codes[] = { "", "1", "2", "31", "32", "33",
		"34" };

	if (colour && paint != PLAIN)
		fprintf(out, "\033[%sm%s\033[0m", codes[paint], text);
	else
		fputs(text, out);
}

static void
print_cell(FILE *out, const struct cell *cell, size_t width, bool last,
	bool colour)
{
	size_t fits = utf8_fit(cell->text, width);
	char *text = mem_strn(cell->text, fits);
	size_t used = utf8_width(text);

	paint_text(out, colour, cell->paint, text);
	for (; !last && used < width + GAP; used++)
		fputc(' ', out);
	free(text);
}

void
table_print(const struct table *table, FILE *out, size_t width, bool colour)
{
	size_t *widths = mem_array(table->columns, sizeof(*widths));
	size_t before = 0;

	for (size_t i = 0; i < table->n; i++) {
		size_t w = utf8_width(table->cells[i].text);

		if (w > widths[i % table->columns])
			widths[i % table->columns] = w;
	}
	for (size_t c = 0; c + 1 < table->columns; c++)
		before += widths[c] + GAP;
	if (width > before + 10 &&
	    widths[table->columns - 1] > width - before)
		widths[table->columns - 1] = width - before;
	for (size_t i = 0; i < table->n; i++) {
		bool last = (i + 1) % table->columns == 0;

		print_cell(out, &table->cells[i], widths[i % table->columns],
			last, colour);
		if (last)
			fputc('\n', out);
	}
	free(widths);
}

bool
paint_wanted(FILE *out)
{
	const char *term = env_get("TERM");

	return isatty(fileno(out)) && env_get("NO_COLOR") == NULL &&
		term != NULL && strcmp(term, "dumb") != 0;
}

size_t
paint_width(FILE *out)
{
	struct winsize size = { 0 };

	if (ioctl(fileno(out), TIOCGWINSZ, &size) != 0)
		return 0;
	return size.ws_col;
}
