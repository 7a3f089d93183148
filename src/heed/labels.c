/* SPDX-License-Identifier: ISC */
/* Reads what people have written into a table; trusts none of it. */
#include "heed/labels.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/mem.h"

#define CELLS	   5
#define REMARK	   3 /* cells of a remark */
#define SHOWN	   40	/* bytes of a cell in a fault */
#define FAULTS_MAX 50	/* told at most */

static const char *
feeling_of(const char *cell, enum feeling *out)
{
	for (int i = 0; i < FEELINGS; i++)
		if (strcmp(cell, feeling_name((enum feeling)i)) == 0) {
			*out = (enum feeling)i;
			return NULL;
		}
	return "the feeling is negative, neutral or positive, not";
}

/* NULL, or what is wrong, with the word in `*wrong`. */
static const char *
signals_of(char *cell, uint32_t *out, const char **wrong)
{
	char *rest = NULL;

	*out = 0;
	if (strcmp(cell, "-") == 0)
		return NULL;
	for (char *name = strtok_r(cell, ",", &rest); name != NULL;
	     name = strtok_r(NULL, ",", &rest)) {
		enum signal_kind kind;

		*wrong = name;
		if (!signal_parse(name, &kind))
			return "there is no signal";
		*out |= UINT32_C(1) << kind;
	}
	return NULL;
}

/* NULL, or what is wrong, with the word in `*wrong`. */
static const char *
row_of(char **cells, struct labelled *out, const char **wrong)
{
	struct verdict_row *label = &out->label;
	const char *fault;

	*wrong = cells[0];
	if (cells[0][0] == '\0' || strchr(cells[0], '/') != NULL)
		return "a name of a file without its folder stands first, not";
	*wrong = cells[1];
	if (strlen(cells[1]) < 2 || strlen(cells[1]) > 3)
		return "the language is a code of two or three letters, not";
	*wrong = cells[2];
	fault = feeling_of(cells[2], &label->feeling);
	if (fault == NULL)
		fault = signals_of(cells[3], &label->signals, wrong);
	if (fault != NULL)
		return fault;
	*wrong = cells[4];
	label->day = (struct day) { 0 };
	if (strcmp(cells[4], "-") != 0 && !day_parse_iso(cells[4],
		&label->day))
		return "the day is written 2026-11-23, or -, not";
	snprintf(label->language, sizeof(label->language), "%s", cells[1]);
	out->file = mem_str(cells[0]);
	return NULL;
}

/* NULL, or what is wrong with the row of a remark. */
static const char *
remark_of(char **cells, const char *language, int number,
	struct labelled *out, const char **wrong)
{
	const char *fault;

	*wrong = cells[0];
	fault = feeling_of(cells[0], &out->label.feeling);
	if (fault == NULL)
		fault = signals_of(cells[1], &out->label.signals, wrong);
	if (fault != NULL)
		return fault;
	snprintf(out->label.language, sizeof(out->label.language), "%s",
		language);
	out->file = mem_printf("%d", number);
	out->text = mem_str(cells[2]);
	return NULL;
}

static size_t
split(char *line, char **cells, size_t wanted)
{
	size_t n = 0;

	while (n < wanted && line != NULL) {
		cells[n++] = line;
		line = strchr(line, '\t');
		if (line != NULL)
			*line++ = '\0';
	}
	return n;
}

static const char *
read_cells(char *line, const char *language, int number,
	struct labelled *row, const char **wrong)
{
	char *cells[CELLS];

	if (language == NULL)
		return split(line, cells, CELLS) < CELLS ?
			"file, language, feeling, signals and day are"
			" expected, with tabs between; there is" :
			row_of(cells, row, wrong);
	return split(line, cells, REMARK) < REMARK ?
		"feeling, signals and a text are expected, with tabs between;"
		" there is" : remark_of(cells, language, number, row, wrong);
}

/* `language` is NULL for a table of files. */
static void
read_line(const char *path, const char *language, int number, char *line,
	struct labels *out, struct strv *errors)
{
	struct labelled row = { 0 };
	const char *wrong = "";
	const char *fault = read_cells(line, language, number, &row, &wrong);

	if (fault != NULL) {
		if (errors->n < FAULTS_MAX)
			strv_own(errors, mem_printf("%s:%d: %s \"%.*s\"", path,
				number, fault, SHOWN,
				wrong[0] == '\0' ? line : wrong));
		return;
	}
	if (out->n % 256 == 0)
		out->v = mem_grow(out->v, out->n + 256, sizeof(*out->v));
	out->v[out->n++] = row;
}

static bool
read_table(const char *path, const char *language, struct labels *out,
	struct strv *errors)
{
	struct buf text = buf_new(LIMIT_LABELS);
	struct problem problem = { "" };
	size_t before = errors->n;
	int number = 0;
	char *line;

	*out = (struct labels) { 0 };
	if (!file_read(path, &text, &problem)) {
		strv_add(errors, problem.text);
		return false;
	}
	if (strlen(buf_text(&text)) != text.len)
		strv_own(errors, mem_printf("%s: a NUL byte", path));
	line = text.data;
	while (line != NULL && *line != '\0') {
		char *end = line + strcspn(line, "\n"), *next = end;

		if (*end == '\n')
			next++;
		*end = '\0';
		if (end > line && end[-1] == '\r')
			end[-1] = '\0';
		number++;
		if (out->n == LIMIT_LABEL_ROWS) {
			strv_own(errors, mem_printf("%s:%d: more than %d rows",
				path, number, LIMIT_LABEL_ROWS));
			break;
		}
		if (*line != '\0' && *line != '#')
			read_line(path, language, number, line, out, errors);
		line = next;
	}
	buf_free(&text);
	if (out->n == 0 && errors->n == before)
		strv_own(errors, mem_printf("%s: no row", path));
	return errors->n == before;
}

bool
labels_read(const char *path, struct labels *out, struct strv *errors)
{
	return read_table(path, NULL, out, errors);
}

bool
labels_read_remarks(const char *path, const char *language,
	struct labels *out, struct strv *errors)
{
	return read_table(path, language, out, errors);
}

void
labels_free(struct labels *labels)
{
	for (size_t i = 0; i < labels->n; i++) {
		free(labels->v[i].file);
		free(labels->v[i].text);
	}
	free(labels->v);
	*labels = (struct labels) { 0 };
}
