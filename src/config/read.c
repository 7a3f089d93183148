/* SPDX-License-Identifier: ISC */
/*
 * Reads a group of the configuration into its struct, led by the table of
 * options.  Nothing here knows an option by name.  Goes on after a fault, so
 * that a person hears of all of them at once; a struct with faults in it is
 * thrown away by config_load().
 */
#include "config/read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/mem.h"
#include "base/nearest.h"
#include "base/strv.h"
#include "config/types.h"
#include "config/value.h"

#define NAMES_MAX 64
#define A_TIME	  "a time such as \"24 hours\" (minutes, hours, days)"
#define A_SPAN	  "a time such as \"3 workdays\" (hours, days, workdays)"

static void *
at(void *base, size_t offset)
{
	return (char *)base + offset;
}

struct place
read_place(const struct reading *reading, const char *file, int line)
{
	size_t dir = strlen(reading->dir);
	const struct strv *files = &reading->faults->files;

	if (file == NULL || strcmp(file, reading->file) == 0)
		return (struct place) { reading->file, line };
	for (size_t i = 0; i < files->n; i++)
		if (strncmp(files->v[i], reading->dir, dir) == 0 &&
			files->v[i][dir] == '/' &&
			strcmp(files->v[i] + dir + 1, file) == 0)
			return (struct place) { files->v[i], line };
	return (struct place) { file, line };
}

static struct place
place_of(const struct reading *reading, const config_setting_t *setting)
{
	return read_place(reading, config_setting_source_file(setting),
		(int)config_setting_source_line(setting));
}

static void
put_origin(struct reading *reading, const config_setting_t *setting,
	struct origin *origin)
{
	struct place place = place_of(reading, setting);

	mem_replace(&origin->file, place.file);
	origin->line = place.line;
}

static const char *
type_words(const config_setting_t *setting)
{
	switch (config_setting_type(setting)) {
	case CONFIG_TYPE_STRING: return "a text";
	case CONFIG_TYPE_INT:
	case CONFIG_TYPE_INT64: return "a number";
	case CONFIG_TYPE_FLOAT: return "a number with a fraction";
	case CONFIG_TYPE_BOOL: return "true or false";
	case CONFIG_TYPE_ARRAY:
	case CONFIG_TYPE_LIST: return "a list";
	case CONFIG_TYPE_GROUP: return "a group";
	default: return "something else";
	}
}

static void
wrong_type(struct reading *reading, const config_setting_t *setting,
	const char *name, const char *needed)
{
	fault_add(reading->faults, place_of(reading, setting), name, NULL,
		"%s is needed, this is %s", needed, type_words(setting));
}

static void
read_text(struct reading *reading, const struct option *option,
	const config_setting_t *setting, const char *name, char **field)
{
	const char *text = config_setting_get_string(setting);
	struct problem problem = { "" };
	char *normal;

	if (text == NULL) {
		wrong_type(reading, setting, name, "a text in quotes");
		return;
	}
	normal = value_normal(option->form, text, reading->dir, &problem);
	if (normal == NULL) {
		fault_add(reading->faults, place_of(reading, setting), name,
			NULL, "%s", problem.text);
		return;
	}
	free(*field);
	*field = normal;
}

static void
read_texts(struct reading *reading, const struct option *option,
	const config_setting_t *setting, const char *name, struct strv *field)
{
	int n = config_setting_length(setting);

	if (!config_setting_is_aggregate(setting) ||
		config_setting_is_group(setting)) {
		wrong_type(reading, setting, name,
			"a list such as [ \"one\", \"two\" ]");
		return;
	}
	if (n < option->min || (option->max > 0 && n > option->max))
		fault_add(reading->faults, place_of(reading, setting), name,
			NULL, "needs %ld to %ld entries, this has %d",
			option->min, option->max, n);
	for (int i = 0; i < n; i++) {
		const config_setting_t *one = config_setting_get_elem(setting,
			(unsigned)i);
		char *text = NULL;

		read_text(reading, option, one, name, &text);
		if (text == NULL)
			continue;
		if (!strv_has(field, text)) {
			strv_own(field, text);
			continue;
		}
		fault_add(reading->faults, place_of(reading, one), name, NULL,
			"\"%s\" stands in it twice", text);
		free(text);
	}
}

/* What was probably meant; NULL when nobody would hear of it. */
static const char *
advice(const struct reading *reading, const char *word,
	const char *const *names, size_t n)
{
	return faults_wanted(reading->faults) ? nearest_name(word, names, n) :
		NULL;
}

/* The place of the word among the option's words; -1 after a fault. */
static int
read_word(struct reading *reading, const struct option *option,
	const config_setting_t *setting, const char *name)
{
	const char *text = config_setting_get_string(setting);
	char all[200] = "";
	size_t n = 0;

	if (text == NULL) {
		wrong_type(reading, setting, name, "a word in quotes");
		return -1;
	}
	for (; option->words[n] != NULL; n++) {
		size_t len = strlen(all);

		if (strcmp(option->words[n], text) == 0)
			return (int)n;
		snprintf(all + len, sizeof(all) - len, "%s%s",
			n == 0 ? "" : ", ", option->words[n]);
	}
	fault_add(reading->faults, place_of(reading, setting), name,
		advice(reading, text, option->words, n),
		"is not one of: %s", all);
	return -1;
}

static void
read_number(struct reading *reading, const struct option *option,
	const config_setting_t *setting, const char *name, void *field)
{
	bool span = option->type == OPTION_SPAN;
	const char *such = span ? A_SPAN : A_TIME;
	int type = config_setting_type(setting);
	const char *text = config_setting_get_string(setting);
	long long number = 0;
	long minutes;

	if (span || option->type == OPTION_DURATION) {
		if (text == NULL) {
			wrong_type(reading, setting, name, such);
			return;
		}
		if (span ? !value_span(text, field) :
			!value_minutes(text, &minutes)) {
			fault_add(reading->faults, place_of(reading, setting),
				name, NULL, "is not %s", such);
			return;
		}
		if (span)
			return;
		number = minutes;
	} else if (type == CONFIG_TYPE_INT || type == CONFIG_TYPE_INT64) {
		number = config_setting_get_int64(setting);
	} else {
		wrong_type(reading, setting, name, "a whole number");
		return;
	}
	if (number < option->min || number > option->max)
		fault_add(reading->faults, place_of(reading, setting), name,
			NULL, "must be %ld to %ld%s%s, this is %lld",
			option->min, option->max,
			option->type == OPTION_DURATION ? " minutes" :
			option->unit == NULL ? "" : " ",
			option->type == OPTION_DURATION ||
			option->unit == NULL ? "" : option->unit, number);
	else
		*(int *)field = (int)number;
}

static void
read_bool(struct reading *reading, const config_setting_t *setting,
	const char *name, bool *field)
{
	if (config_setting_type(setting) != CONFIG_TYPE_BOOL)
		wrong_type(reading, setting, name, "true or false");
	else
		*field = config_setting_get_bool(setting) != 0;
}

static void
read_group(struct reading *reading, const struct option *option,
	const config_setting_t *setting, const char *name, void *field)
{
	if (!config_setting_is_group(setting)) {
		wrong_type(reading, setting, name, "a group { ... }");
		return;
	}
	read_section(reading, option->section, setting, name, field);
}

/* How a row is called in a fault: "clients.brunnshog", "clients[3]". */
static char *
row_name(const struct section *section, const config_setting_t *row,
	const char *list, int i)
{
	const char *key = NULL;
	struct problem problem;
	char *normal;

	if (section->key != NULL && config_setting_is_group(row))
		config_setting_lookup_string(row, section->key, &key);
	normal = key == NULL ? NULL :
		value_normal(FORM_NAME, key, "", &problem);
	if (normal == NULL)
		return mem_printf("%s[%d]", list, i + 1);
	free(normal);
	return mem_printf("%s.%s", list, key);
}

void
read_rows(struct reading *reading, const struct option *option,
	const config_setting_t *list, const char *name, void *base)
{
	const struct section *section = option->section;
	char **rows = at(base, option->offset);
	size_t *count = at(base, option->count);
	int n = config_setting_length(list);

	if (!config_setting_is_list(list)) {
		wrong_type(reading, list, name, "a list ( { ... }, { ... } )");
		return;
	}
	if (n < option->min || (long)*count + n > option->max) {
		fault_add(reading->faults, place_of(reading, list), name, NULL,
			"needs %ld to %ld entries, this has %ld",
			option->min, option->max, (long)*count + n);
		return;
	}
	*rows = mem_grow(*rows, *count + (size_t)n + 1, section->size);
	for (int i = 0; i < n; i++) {
		const config_setting_t *row = config_setting_get_elem(list,
			(unsigned)i);
		void *place = *rows + *count * section->size;
		char *called = row_name(section, row, name, i);

		memset(place, 0, section->size);
		(*count)++;
		if (config_setting_is_group(row))
			read_section(reading, section, row, called, place);
		else
			wrong_type(reading, row, called, "a group { ... }");
		free(called);
	}
}

static void
read_option(struct reading *reading, const struct option *option,
	const config_setting_t *setting, const char *name, void *base)
{
	void *field = at(base, option->offset);
	int word;

	switch (option->type) {
	case OPTION_TEXT:
		read_text(reading, option, setting, name, field);
		break;
	case OPTION_TEXTS:
		read_texts(reading, option, setting, name, field);
		break;
	case OPTION_WORD:
		word = read_word(reading, option, setting, name);
		if (word >= 0)
			*(int *)field = word;
		break;
	case OPTION_WORD_TEXT:
		word = read_word(reading, option, setting, name);
		if (word >= 0)
			mem_replace(field, option->words[word]);
		break;
	case OPTION_INT:
	case OPTION_DURATION:
	case OPTION_SPAN:
		read_number(reading, option, setting, name, field);
		break;
	case OPTION_BOOL:
		read_bool(reading, setting, name, field);
		break;
	case OPTION_GROUP:
		read_group(reading, option, setting, name, field);
		break;
	case OPTION_ROWS:
		read_rows(reading, option, setting, name, base);
		break;
	case OPTION_NEVER:
		fault_add(reading->faults, place_of(reading, setting), name,
			NULL, "%s", option->text);
		return;
	}
	if (option->set != 0)
		*(bool *)at(base, option->set) = true;
	if (option->place != 0)
		put_origin(reading, setting, at(base, option->place));
}

static void
unknown(struct reading *reading, const struct section *section,
	const config_setting_t *setting, const char *name)
{
	const char *names[NAMES_MAX];
	size_t n = 0;

	for (size_t i = 0; i < section->n && n < NAMES_MAX; i++)
		if (section->options[i].type != OPTION_NEVER)
			names[n++] = section->options[i].name;
	fault_add(reading->faults, place_of(reading, setting), name,
		advice(reading, config_setting_name(setting), names, n),
		"there is no such option here");
}

static char *
full_name(const char *prefix, const char *name)
{
	return prefix[0] == '\0' ? mem_str(name) :
		mem_printf("%s.%s", prefix, name);
}

void
read_section(struct reading *reading, const struct section *section,
	const config_setting_t *group, const char *prefix, void *base)
{
	int n = config_setting_length(group);

	if (section->has_place)
		put_origin(reading, group, at(base, section->place));
	for (int i = 0; i < n; i++) {
		const config_setting_t *setting = config_setting_get_elem(
			group, (unsigned)i);
		const char *word = config_setting_name(setting);
		const struct option *option;
		char *name;

		/* libconfig goes on without it when there was no memory */
		if (word == NULL)
			log_fatal("out of memory");
		option = option_find(section, word);
		name = full_name(prefix, word);
		if (option == NULL)
			unknown(reading, section, setting, name);
		else
			read_option(reading, option, setting, name, base);
		free(name);
	}
	read_defaults(reading, section, group, prefix, base);
}
