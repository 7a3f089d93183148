/* SPDX-License-Identifier: ISC */
/*
 * All templates of the folders, read once: a disk that fails when a letter is
 * to be made must not cost the letter.  Finds one by name and language.  A
 * template that is there and wrong is an error and never makes room for the
 * next language: a person wrote it for this reader and must hear that it does
 * not work.
 */
#include "outbox/template.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/buf.h"
#include "base/mem.h"

#define LAST_RESORT "en"
#define SUFFIX	    ".txt"
#define INFORMAL    ".informal" SUFFIX
#define LIMIT_CHOICE 100

struct template_set {
	struct template **v; /* owned; in the order of the folders */
	size_t n;
};

/* Letters, digits, '-'. */
static bool
name_valid(const char *name, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (!islower((unsigned char)name[i]) &&
		    !isdigit((unsigned char)name[i]) && name[i] != '-')
			return false;
	return len > 0 && len <= LIMIT_TEMPLATE_NAME;
}

static bool
language_valid(const char *language, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (!islower((unsigned char)language[i]))
			return false;
	return len == 2 || len == 3;
}

/* That of the first folder that has it, or NULL. */
static const struct template *
get(const struct template_set *set, const char *name, const char *language,
	enum manner manner)
{
	for (size_t i = 0; i < set->n; i++)
		if (set->v[i]->manner == manner &&
		    strcmp(set->v[i]->name, name) == 0 &&
		    strcmp(set->v[i]->language, language) == 0)
			return set->v[i];
	return NULL;
}

/* In that manner where there is one, else in the other that all have. */
static const struct template *
get_either(const struct template_set *set, const char *name,
	const char *language, enum manner manner)
{
	const struct template *template = get(set, name, language, manner);

	return template != NULL ? template :
		get(set, name, language, MANNER_FORMAL);
}

/* Said of a letter that is not in the first language wished. */
static char *
tell_choice(const struct template *template, const struct buf *missing)
{
	if (missing->len == 0)
		return NULL;
	return mem_printf("in %s: there is no %s in %s%s", template->language,
		template->name, buf_text(missing),
		missing->overflow ? ", ..." : "");
}

const struct template *
template_find(const struct template_set *set, const char *name,
	const char *const *languages, size_t n, enum manner manner,
	char **choice, struct problem *problem)
{
	struct buf missing = buf_new(LIMIT_CHOICE);
	const struct template *template = NULL;

	*choice = NULL;
	for (size_t i = 0; i <= n && template == NULL; i++) {
		const char *language = i < n ? languages[i] : LAST_RESORT;

		if (language == NULL)
			continue;
		template = get_either(set, name, language, manner);
		if (template != NULL)
			continue;
		buf_printf(&missing, "%s%.8s", missing.len == 0 ? "" : ", ",
			language);
		/* both are nearer to it than what comes next */
		if (strcmp(language, "no") == 0 || strcmp(language, "nn") == 0)
			template = get_either(set, name, "nb", manner);
	}
	if (template != NULL)
		*choice = tell_choice(template, &missing);
	else if (!name_valid(name, strlen(name)))
		problem_set(problem, "no letter can have that name");
	else
		problem_set(problem, "no letter %s in any language that its "
			"reader knows, nor in English: put %s.%s%s into a "
			"folder of letters", name, name, LAST_RESORT, SUFFIX);
	buf_free(&missing);
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
tell(struct strv *errors, const char *file, const char *what)
{
	strv_own(errors, mem_printf("%s: %s", file, what));
}

/* The file is NAME.LANGUAGE.txt or NAME.LANGUAGE.informal.txt. */
static struct template *
read_entry(const char *file, const char *entry, struct strv *errors)
{
	size_t name = strcspn(entry, ".");
	size_t language = entry[name] == '.' ? strcspn(entry + name + 1, ".")
					     : 0;
	const char *end = entry + name + 1 + language;
	struct template *template;
	char code[4] = "";

	if (!name_valid(entry, name) ||
	    !language_valid(entry + name + 1, language) ||
	    (strcmp(end, SUFFIX) != 0 && strcmp(end, INFORMAL) != 0)) {
		tell(errors, file, "expected NAME.LANGUAGE" SUFFIX ", like"
			" complaint-received.sv" SUFFIX ", or NAME.LANGUAGE"
			INFORMAL);
		return NULL;
	}
	memcpy(code, entry + name + 1, language);
	template = template_read_all(file, code, errors);
	if (template == NULL)
		return NULL;
	template->name = mem_strn(entry, name);
	template->manner = strcmp(end, INFORMAL) == 0 ? MANNER_INFORMAL :
		MANNER_FORMAL;
	/* nobody else is asked how to be addressed: it would never be used */
	if (template->manner != MANNER_FORMAL && !template->for_clients) {
		tell(errors, file, "only a letter \"For: client\" has an"
			" informal form");
		template_free(&template);
	}
	return template;
}

static void
load_file(struct template_set *set, const char *file, struct strv *errors)
{
	const char *slash = strrchr(file, '/');
	struct template *template = read_entry(file, slash == NULL ? file :
		slash + 1, errors);

	if (template == NULL)
		return;
	set->v = mem_grow(set->v, set->n + 1, sizeof(*set->v));
	set->v[set->n++] = template;
}

static void
load_folder(struct template_set *set, const char *dir, struct strv *errors)
{
	struct dirent **entries;
	int n = scandir(dir, &entries, is_text, alphasort);

	if (n < 0) {
		strv_own(errors, mem_printf("%s: %s", dir, strerror(errno)));
		return;
	}
	if (set->n + (size_t)n > LIMIT_TEMPLATES)
		strv_own(errors, mem_printf("%s: with these there are more"
			" than %d letters", dir, LIMIT_TEMPLATES));
	for (int i = 0; i < n; i++) {
		char *file = mem_printf("%s/%s", dir, entries[i]->d_name);

		if (set->n < LIMIT_TEMPLATES)
			load_file(set, file, errors);
		free(file);
		free(entries[i]);
	}
	free(entries);
}

struct template_set *
template_set_load(const struct strv *dirs, struct strv *errors)
{
	struct template_set *set = mem_new(sizeof(*set));

	for (size_t i = 0; i < dirs->n; i++)
		load_folder(set, dirs->v[i], errors);
	return set;
}

struct template_set *
template_set_files(const char *const *files, size_t n, struct strv *errors)
{
	struct template_set *set = mem_new(sizeof(*set));

	for (size_t i = 0; i < n; i++)
		load_file(set, files[i], errors);
	return set;
}

const struct template *
template_exact(const struct template_set *set, const char *name,
	const char *language, enum manner manner)
{
	return get(set, name, language, manner);
}

const struct template *
template_at(const struct template_set *set, size_t i)
{
	return i < set->n ? set->v[i] : NULL;
}

void
template_set_free(struct template_set **set)
{
	if (*set == NULL)
		return;
	for (size_t i = 0; i < (*set)->n; i++)
		template_free(&(*set)->v[i]);
	free((*set)->v);
	mem_free(set);
}
