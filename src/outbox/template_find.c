/* SPDX-License-Identifier: ISC */
/*
 * Finds templates in their folders.  Trusts neither the letter's name nor the
 * language: both become part of a path.  A template that is there and wrong is
 * an error and never makes room for the next language: a person wrote it for
 * this reader and must hear that it does not work.
 */
#include "outbox/template.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/base.h"
#include "base/buf.h"
#include "base/mem.h"

#define LAST_RESORT "en"
#define SUFFIX	    ".txt"
#define LIMIT_CHOICE 100

/* Letters, digits, '-': nothing that could leave the folder. */
static bool
name_valid(const char *name, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (!islower((unsigned char)name[i]) &&
		    !isdigit((unsigned char)name[i]) && name[i] != '-')
			return false;
	return len > 0 && len <= 64;
}

static bool
language_valid(const char *language, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (!islower((unsigned char)language[i]))
			return false;
	return len == 2 || len == 3;
}

/* `*found` tells whether the file is there; NULL then means it is wrong. */
static struct template *
try_language(const struct strv *dirs, const char *name, const char *language,
	bool *found, struct problem *problem)
{
	for (size_t i = 0; i < dirs->n; i++) {
		char *file = mem_printf("%s/%s.%s%s", dirs->v[i], name,
			language, SUFFIX);
		struct template *template = NULL;

		/* one that may not be looked at counts as there */
		*found = access(file, F_OK) == 0 ||
			(errno != ENOENT && errno != ENOTDIR);
		if (*found)
			template = template_read(file, language, problem);
		free(file);
		if (*found)
			return template;
	}
	return NULL;
}

/* Said of a letter that is not in the first language wished. */
static char *
choice(const char *name, const char *language, const struct buf *missing)
{
	if (missing->len == 0)
		return NULL;
	return mem_printf("in %s: there is no %s in %s%s", language, name,
		buf_text(missing), missing->overflow ? ", ..." : "");
}

struct template *
template_find(const struct strv *dirs, const char *name,
	const char *const *languages, size_t n, bool *fallback,
	struct problem *problem)
{
	struct buf missing = buf_new(LIMIT_CHOICE);
	struct template *template = NULL;
	bool found = false;

	*fallback = false;
	if (!name_valid(name, strlen(name))) {
		problem_set(problem, "no letter can have that name");
		return NULL;
	}
	for (size_t i = 0; i <= n && !found; i++) {
		const char *language = i < n ? languages[i] : LAST_RESORT;

		if (language == NULL)
			continue;
		if (language_valid(language, strlen(language)))
			template = try_language(dirs, name, language, &found,
				problem);
		if (template != NULL) {
			*fallback = missing.len > 0;
			template->choice = choice(name, language, &missing);
		} else if (!found) {
			buf_printf(&missing, "%s%.8s",
				missing.len == 0 ? "" : ", ", language);
		}
	}
	buf_free(&missing);
	if (!found)
		problem_set(problem, "no letter %s in any language that its "
			"reader knows, nor in English: put %s.%s%s into a "
			"folder of letters", name, name, LAST_RESORT, SUFFIX);
	return template;
}

static int
is_text(const struct dirent *entry)
{
	size_t len = strlen(entry->d_name);

	return entry->d_name[0] != '.' && len > strlen(SUFFIX) &&
		strcmp(entry->d_name + len - strlen(SUFFIX), SUFFIX) == 0;
}

static void
check_file(const char *dir, const char *entry, struct strv *errors)
{
	char *file = mem_printf("%s/%s", dir, entry);
	size_t name = strcspn(entry, ".");
	size_t language = entry[name] == '.' ? strcspn(entry + name + 1, ".")
					     : 0;
	struct problem problem = { "" };
	struct template *template;
	char code[4] = "";

	if (!name_valid(entry, name) ||
	    !language_valid(entry + name + 1, language) ||
	    strcmp(entry + name + 1 + language, SUFFIX) != 0) {
		strv_own(errors, mem_printf("%s: expected NAME.LANGUAGE%s, "
			"like complaint-received.sv%s", file, SUFFIX, SUFFIX));
		goto out;
	}
	memcpy(code, entry + name + 1, language);
	template = template_read(file, code, &problem);
	if (template == NULL)
		strv_add(errors, problem.text);
	template_free(&template);
out:
	free(file);
}

void
template_check(const struct strv *dirs, struct strv *errors)
{
	for (size_t i = 0; i < dirs->n; i++) {
		struct dirent **entries;
		int n = scandir(dirs->v[i], &entries, is_text, alphasort);

		if (n < 0) {
			strv_own(errors, mem_printf("%s: %s", dirs->v[i],
				strerror(errno)));
			continue;
		}
		for (int k = 0; k < n; k++) {
			check_file(dirs->v[i], entries[k]->d_name, errors);
			free(entries[k]);
		}
		free(entries);
	}
}
