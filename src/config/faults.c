/* SPDX-License-Identifier: ISC */
/*
 * The list of faults.  Words of the files stand in the lines, so each passes
 * through utf8_line(): nothing in a configuration can steer a terminal or a
 * log.  Never holds the value of an option that could be a password: those
 * who add see to that.
 */
#include "config/faults.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"

#define LINE_MAX_BYTES 600

void
faults_file(struct faults *faults, const char *file)
{
	if (!strv_has(&faults->files, file))
		strv_add(&faults->files, file);
}

bool
faults_wanted(const struct faults *faults)
{
	return faults->n < FAULTS_MAX;
}

bool
faults_name(const struct faults *faults, const char *section,
	const char *option)
{
	size_t len = strlen(section);

	for (size_t i = 0; i < faults->n; i++) {
		const char *name = faults->v[i].option;

		if (name != NULL && strncmp(name, section, len) == 0 &&
			name[len] == '.' &&
			strcmp(name + len + 1, option) == 0)
			return true;
	}
	return false;
}

static size_t
file_number(struct faults *faults, const char *file)
{
	for (size_t i = 0; i < faults->files.n; i++)
		if (strcmp(faults->files.v[i], file) == 0)
			return i;
	strv_add(&faults->files, file);
	return faults->files.n - 1;
}

void
fault_add(struct faults *faults, struct place place, const char *option,
	const char *hint, const char *fmt, ...)
{
	char what[LINE_MAX_BYTES];
	struct fault *fault;
	char where[16] = "";
	char *line;
	va_list args;

	if (!faults_wanted(faults)) {
		faults->more = true;
		return;
	}
	va_start(args, fmt);
	vsnprintf(what, sizeof(what), fmt, args);
	va_end(args);
	if (place.line > 0)
		snprintf(where, sizeof(where), "%d:", place.line);
	line = mem_printf("%s:%s %s%s%s%s%s%s", place.file, where,
		option == NULL ? "" : option, option == NULL ? "" : ": ", what,
		hint == NULL ? "" : " (did you mean \"",
		hint == NULL ? "" : hint, hint == NULL ? "" : "\"?)");
	faults->v = mem_grow(faults->v, faults->n + 1, sizeof(*faults->v));
	fault = &faults->v[faults->n];
	fault->file = file_number(faults, place.file);
	fault->line = place.line;
	fault->order = faults->n++;
	fault->option = mem_str(option);
	fault->text = utf8_line(line, LINE_MAX_BYTES);
	free(line);
}

static int
by_place(const void *left, const void *right)
{
	const struct fault *a = left, *b = right;

	if (a->file != b->file)
		return a->file < b->file ? -1 : 1;
	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	return a->order < b->order ? -1 : a->order > b->order;
}

void
faults_take(struct faults *faults, struct strv *lines)
{
	if (faults->n > 1)
		qsort(faults->v, faults->n, sizeof(*faults->v), by_place);
	for (size_t i = 0; i < faults->n; i++) {
		strv_own(lines, faults->v[i].text);
		free(faults->v[i].option);
	}
	if (faults->more)
		strv_own(lines, mem_printf("%s: more is wrong than these %d"
			" faults; mend them first", faults->files.v[0],
			FAULTS_MAX));
	free(faults->v);
	strv_free(&faults->files);
	*faults = (struct faults) { 0 };
}
