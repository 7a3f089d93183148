/* SPDX-License-Identifier: ISC */
/*
 * What was not written: the default of the table, or a fault when the option
 * is required.  And the way back: freeing what a struct of the table owns.
 */
#include "config/read.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/num.h"
#include "base/strv.h"
#include "config/types.h"
#include "config/value.h"

static void *
at(void *base, size_t offset)
{
	return (char *)base + offset;
}

static void
default_texts(struct strv *list, const char *text)
{
	while (*text != '\0') {
		size_t len = strcspn(text, ",");

		strv_own(list, mem_strn(text, len));
		text += len;
		text += strspn(text, ", ");
	}
}

static int
default_word(const struct option *option)
{
	for (int i = 0; option->words[i] != NULL; i++)
		if (strcmp(option->words[i], option->fallback) == 0)
			return i;
	return 0;
}

static void
put_default(const struct option *option, void *field)
{
	const char *text = option->fallback;
	int64_t number = 0;
	long minutes = 0;

	switch (option->type) {
	case OPTION_TEXT:
	case OPTION_WORD_TEXT:
		mem_replace(field, text);
		break;
	case OPTION_TEXTS:
		default_texts(field, text);
		break;
	case OPTION_WORD:
		*(int *)field = default_word(option);
		break;
	case OPTION_INT:
		num_parse(text, option->min, option->max, &number);
		*(int *)field = (int)number;
		break;
	case OPTION_DURATION:
		value_minutes(text, &minutes);
		*(int *)field = (int)minutes;
		break;
	case OPTION_BOOL:
		*(bool *)field = strcmp(text, "true") == 0;
		break;
	case OPTION_SPAN:
	case OPTION_GROUP:
	case OPTION_ROWS:
	case OPTION_NEVER:
		break;
	}
}

static bool
is_written(const config_setting_t *written, const char *name)
{
	return written != NULL &&
		config_setting_get_member(written, name) != NULL;
}

void
read_defaults(struct reading *reading, const struct section *section,
	const config_setting_t *written, const char *prefix, void *base)
{
	struct place place = read_place(reading, written == NULL ? NULL :
		config_setting_source_file(written), written == NULL ? 0 :
		(int)config_setting_source_line(written));

	for (size_t i = 0; i < section->n; i++) {
		const struct option *option = &section->options[i];

		if (is_written(written, option->name))
			continue;
		if (option->required)
			fault_add(reading->faults, place,
				prefix[0] == '\0' ? NULL : prefix, NULL,
				"%s is missing", option->name);
		else if (option->type == OPTION_GROUP)
			read_defaults(reading, option->section, NULL,
				option->name, at(base, option->offset));
		else if (option->fallback != NULL)
			put_default(option, at(base, option->offset));
	}
}

static void
free_rows(const struct option *option, void *base)
{
	char **rows = at(base, option->offset);
	size_t *n = at(base, option->count);

	for (size_t i = 0; i < *n; i++)
		read_free(option->section, *rows + i * option->section->size);
	mem_free(rows);
	*n = 0;
}

static void
free_origin(struct origin *origin)
{
	mem_free(&origin->file);
}

void
read_free(const struct section *section, void *base)
{
	if (section->has_place)
		free_origin(at(base, section->place));
	for (size_t i = 0; i < section->n; i++) {
		const struct option *option = &section->options[i];
		void *field = at(base, option->offset);

		if (option->place != 0)
			free_origin(at(base, option->place));
		switch (option->type) {
		case OPTION_TEXT:
		case OPTION_WORD_TEXT:
			mem_free((char **)field);
			break;
		case OPTION_TEXTS:
			strv_free(field);
			break;
		case OPTION_GROUP:
			read_free(option->section, field);
			break;
		case OPTION_ROWS:
			free_rows(option, base);
			break;
		case OPTION_WORD:
		case OPTION_INT:
		case OPTION_BOOL:
		case OPTION_DURATION:
		case OPTION_SPAN:
		case OPTION_NEVER:
			break;
		}
	}
}
