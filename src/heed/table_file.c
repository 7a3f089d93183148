/* SPDX-License-Identifier: ISC */
/*
 * Trusts no cell.  A file that ends within quotes, or a row that is too short
 * for what is wanted of it, is half a file: it is refused.
 */
#include "heed/table_file.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/codepage.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "heed/command.h"

#define FAULTS_MAX 20 /* told at most */
#define CELL_TOLD  40 /* bytes of a cell, on one line */

void
table_fault(struct table_file *t, const char *what, const char *cell)
{
	char *line;

	if (t->faults++ >= FAULTS_MAX)
		return;
	line = utf8_line(cell, CELL_TOLD);
	complain("%s:%d: %s \"%s\"", t->path, t->begins, what, line);
	free(line);
}

/* The next cell; true when the row goes on behind it. */
static bool
next_cell(struct table_file *t)
{
	char *in = t->at, *out = in, *cell = in;
	bool quoted = *in == '"', more;

	in += quoted;
	for (; *in != '\0'; in++) {
		t->line += *in == '\n';
		if (quoted && *in == '"' && in[1] == '"')
			in++;
		else if (quoted && *in == '"') {
			quoted = false;
			continue;
		} else if (!quoted && (*in == t->separator || *in == '\n'))
			break;
		*out++ = *in;
	}
	more = *in == t->separator;
	t->at = *in == '\0' ? NULL : in + 1;
	if (out > cell && out[-1] == '\r' && !more)
		out--;
	*out = '\0';
	if (quoted)
		table_fault(t, "the file ends within the quotes of", cell);
	if (t->n < TABLE_CELLS)
		t->cells[t->n++] = cell;
	else
		table_fault(t, "more than 200 cells in a row:", cell);
	return more;
}

static bool
read_row(struct table_file *t)
{
	do {
		t->n = 0;
		t->begins = t->line;
		if (t->at == NULL || *t->at == '\0')
			return false;
		while (next_cell(t) && t->at != NULL)
			;
	} while (t->n == 1 && t->cells[0][0] == '\0');
	return true;
}

bool
table_next(struct table_file *t)
{
	int last = -1;

	if (!read_row(t))
		return false;
	for (size_t k = 0; k < TABLE_COLUMNS; k++)
		if (t->column[k] > last)
			last = t->column[k];
	if ((int)t->n > last)
		return true;
	table_fault(t, "the row ends too early, behind", t->cells[t->n - 1]);
	return false;
}

const char *
table_cell_of(const struct table_file *t, size_t wanted)
{
	int column = t->column[wanted];

	return column < 0 ? "" : t->cells[column];
}

/* Finds a wanted column in the head; a head that has it twice tells nothing. */
static int
find_column(struct table_file *t, const char *wanted)
{
	int found = -1;

	for (size_t i = 0; i < t->n; i++) {
		if (strcasecmp(t->cells[i], wanted) != 0)
			continue;
		if (found >= 0)
			table_fault(t, "the head has two columns", wanted);
		found = (int)i;
	}
	if (found < 0)
		table_fault(t, "the head has no column", wanted);
	return found;
}

bool
table_open(struct table_file *t, const char *path, const char *charset,
	const char *const *wanted, size_t n)
{
	struct problem problem = { 0 };
	struct buf bytes = buf_new(MIB(64));
	const char *end;

	*t = (struct table_file) { .path = path, .line = 1, .begins = 1 };
	for (size_t k = 0; k < TABLE_COLUMNS; k++)
		t->column[k] = -1;
	if (!file_read(path, &bytes, &problem)) {
		complain("%s", problem.text);
		buf_free(&bytes);
		return false;
	}
	t->text = codepage_utf8(bytes.data == NULL ? "" : bytes.data,
		bytes.len, charset, &problem);
	buf_free(&bytes);
	if (t->text == NULL) {
		complain("%s: %s", path, problem.text);
		return false;
	}
	if (t->text[0] == '\0') {
		complain("%s: the file is empty", path);
		return false;
	}
	t->at = t->text;
	end = strpbrk(t->at, "\t;,\n");
	t->separator = end == NULL || *end == '\n' ? ',' : *end;
	if (!read_row(t))
		t->n = 0;
	for (size_t k = 0; k < n; k++)
		if (wanted[k] != NULL)
			t->column[k] = find_column(t, wanted[k]);
	return t->faults == 0;
}

void
table_day(struct table_file *t, size_t column, const char *form,
	const char *what, struct day *out)
{
	const char *cell = table_cell_of(t, column);
	char *words;

	if (cell_day(cell, form, out))
		return;
	words = mem_printf("%s is a day such as %s, not", what,
		strcmp(form, "yyyy-mm-dd") == 0 ? "2026-03-24" : form);
	table_fault(t, words, cell);
	free(words);
}

void
table_close(struct table_file *t)
{
	mem_free(&t->text);
	*t = (struct table_file) { 0 };
}
