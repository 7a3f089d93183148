/* SPDX-License-Identifier: ISC */
/*
 * From files to a struct config: the main file, what it includes, then the
 * files of clients and rules.  All faults are collected; with a single one
 * there is no configuration.  Never changes a file.
 */
#include "config/config.h"

#include <errno.h>
#include <glob.h>
#include <libconfig.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "config/check.h"
#include "config/faults.h"
#include "config/prescan.h"
#include "config/read.h"

/* The folder of the file, absolute where that can be found out. */
static char *
folder_of(const char *path)
{
	char *real = realpath(path, NULL);
	char *slash;
	char *dir;

	if (real == NULL)
		return mem_str(".");
	slash = strrchr(real, '/');
	dir = slash == real ? mem_str("/") :
		mem_strn(real, (size_t)(slash - real));
	free(real);
	return dir;
}

static bool
parse(struct reading *reading, const char *path, config_t *tree)
{
	struct place place = { path, 0 };

	reading->file = path;
	if (!prescan(reading->faults, path, reading->dir))
		return false;
	config_set_include_dir(tree, reading->dir);
	if (config_read_file(tree, path) == CONFIG_TRUE)
		return true;
	if (config_error_type(tree) == CONFIG_ERR_PARSE) {
		place = read_place(reading, config_error_file(tree),
			config_error_line(tree));
		fault_add(reading->faults, place, NULL, NULL, "%s",
			config_error_text(tree));
	} else {
		fault_add(reading->faults, place, NULL, NULL,
			"cannot be read: %s", strerror(errno));
	}
	return false;
}

/* What may stand beside the rules in their files: what they act on. */
static bool
beside_rules(const char *word)
{
	return strcmp(word, "plans") == 0 || strcmp(word, "changes") == 0;
}

/* A file of clients.d, one list and nothing else, or of rules.d. */
static void
read_more(struct reading *reading, const char *path, const char *name,
	struct config *config)
{
	bool rules = strcmp(name, "rules") == 0;
	const config_setting_t *root;
	config_t tree;

	config_init(&tree);
	if (parse(reading, path, &tree)) {
		root = config_root_setting(&tree);
		for (int i = 0; i < config_setting_length(root); i++) {
			const config_setting_t *one = config_setting_get_elem(
				root, (unsigned)i);
			struct place place = read_place(reading,
				config_setting_source_file(one),
				(int)config_setting_source_line(one));

			const char *word = config_setting_name(one);

			if (strcmp(word, name) == 0 ||
				(rules && beside_rules(word)))
				read_rows(reading, option_find(&section_top,
					word), one, word, config);
			else
				fault_add(reading->faults, place, word, NULL,
					"this file may hold %s%s only", name,
					rules ? ", plans and changes" : "");
		}
	}
	config_destroy(&tree);
}

/* The pattern below the folder, whose own name is no pattern. */
static char *
pattern_below(const char *dir, const char *pattern)
{
	char *whole = mem_new(2 * strlen(dir) + strlen(pattern) + 2);
	char *p = whole;

	for (; *dir != '\0'; *p++ = *dir++)
		if (strchr("*?[\\", *dir) != NULL)
			*p++ = '\\';
	*p++ = '/';
	memcpy(p, pattern, strlen(pattern));
	return whole;
}

/* A folder that is not there has no files; one that is closed may have. */
static int
is_closed(const char *dir, int error)
{
	(void)dir;
	return error != ENOENT && error != ENOTDIR;
}

static void
read_glob(struct reading *reading, const char *pattern, const char *name,
	struct config *config)
{
	struct place place = { config->file, 0 };
	char *whole;
	glob_t found;
	int error;

	if (pattern == NULL || pattern[0] == '\0')
		return;
	whole = pattern[0] == '/' ? mem_str(pattern) :
		pattern_below(reading->dir, pattern);
	error = glob(whole, 0, is_closed, &found);
	/* sorted by name; no match is nothing wrong */
	if (error == 0)
		for (size_t i = 0; i < found.gl_pathc; i++)
			read_more(reading, found.gl_pathv[i], name, config);
	else if (error != GLOB_NOMATCH)
		fault_add(reading->faults, place, NULL, NULL,
			"a folder of the files of %s cannot be read (%s)",
			name, pattern);
	globfree(&found);
	free(whole);
}

/* Few are out of order, so that each is shifted to its place. */
static void
order_rules(struct config *config)
{
	for (size_t i = 1; i < config->n_rules; i++) {
		struct rule rule = config->rules[i];
		size_t k = i;

		for (; k > 0 && config->rules[k - 1].priority < rule.priority;
		     k--)
			config->rules[k] = config->rules[k - 1];
		config->rules[k] = rule;
	}
}

struct config *
config_load(const char *path, struct config_errors *errors)
{
	struct config *config = mem_new(sizeof(*config));
	struct faults faults = { 0 };
	char *dir = folder_of(path);
	struct reading reading = { &faults, path, dir };
	config_t tree;

	config->file = mem_str(path);
	config_init(&tree);
	if (parse(&reading, path, &tree)) {
		read_section(&reading, &section_top,
			config_root_setting(&tree), "", config);
		read_glob(&reading, config->clients_glob, "clients", config);
		read_glob(&reading, config->rules_glob, "rules", config);
		settle_people(config, &faults);
		settle_calendars(config, &faults);
		check_servers(config, &faults);
		check_names(config, &faults);
		check_plans(config, &faults);
		order_rules(config);
	}
	config_destroy(&tree);
	free(dir);
	if (faults.n > 0)
		config_free(&config);
	faults_take(&faults, &errors->lines);
	return config;
}

void
config_free(struct config **config)
{
	if (*config == NULL)
		return;
	free_calendars(*config);
	read_free(&section_top, *config);
	free((*config)->file);
	mem_free(config);
}

void
config_errors_free(struct config_errors *errors)
{
	strv_free(&errors->lines);
}

const struct person *
config_person(const struct config *config, const char *id)
{
	for (size_t i = 0; id != NULL && i < config->n_people; i++)
		if (strcmp(config->people[i].id, id) == 0)
			return &config->people[i];
	return NULL;
}

const struct person *
config_person_at(const struct config *config, const char *address)
{
	for (size_t i = 0; address != NULL && i < config->n_people; i++)
		if (strcasecmp(config->people[i].address, address) == 0)
			return &config->people[i];
	return NULL;
}

const struct account *
config_account(const struct config *config, const char *name)
{
	for (size_t i = 0; name != NULL && i < config->n_accounts; i++)
		if (strcmp(config->accounts[i].name, name) == 0)
			return &config->accounts[i];
	return NULL;
}
