/* SPDX-License-Identifier: ISC */
/*
 * Reads the files of phrases.  What could be wrong with one is found here, with
 * file and line: a name that no phrase has, a placeholder that the phrase does
 * not know, a brace without its other half.
 */
#include "outbox/phrases.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "outbox/phrases_part.h"

#define SUFFIX	      ".phrases"
#define LIMIT_PHRASES KIB(64) /* of one file */

static const char *const names[] = {
#define X(place, name, values) name,
	PHRASES(X)
#undef X
};

static const char *const placeholders[] = {
#define X(place, name, values) values,
	PHRASES(X)
#undef X
};

/* A file while it is read. */
struct reading_phrases {
	const char *file;
	int line;
	size_t dir;
	struct phrase_language *language;
	struct strv *errors;
};

const char *
phrase_name(enum phrase which)
{
	return names[which];
}

const char *
phrase_values(enum phrase which)
{
	return placeholders[which];
}

bool
phrase_counts(enum phrase which)
{
	return strcmp(placeholders[which], "n") == 0;
}

const struct phrase_language *
phrase_language(const struct phrase_set *set, const char *code)
{
	for (size_t i = 0; code != NULL && i < set->n; i++)
		if (strcmp(set->v[i]->code, code) == 0)
			return set->v[i];
	return NULL;
}

bool
phrase_is_there(const struct phrase_set *set, const char *language,
	enum phrase which)
{
	const struct phrase_language *words = phrase_language(set, language);

	return words != NULL && words->v[which].forms[PLURAL_OTHER] != NULL;
}

static void
wrong(const struct reading_phrases *r, const char *what, const char *word,
	const char *rest)
{
	strv_own(r->errors, mem_printf("%s:%d: %s%.80s%s", r->file, r->line,
		what, word, rest));
}

/* Is the word one of those of the list, which has blanks between them? */
static bool
is_one_of(const char *list, const char *word, size_t len)
{
	while (*list != '\0') {
		size_t n = strcspn(list, " ");

		if (n == len && strncmp(list, word, len) == 0)
			return true;
		list += n + strspn(list + n, " ");
	}
	return false;
}

/* Each brace has its other half and a name that the phrase knows. */
static bool
check_text(const struct reading_phrases *r, enum phrase which,
	const char *text)
{
	if (!utf8_valid(text, strlen(text))) {
		wrong(r, "not valid UTF-8", "", "");
		return false;
	}
	if (text[0] == '\0' || strlen(text) > LIMIT_PHRASE) {
		wrong(r, text[0] == '\0' ? "nothing stands behind the \"=\"" :
			"longer than a line of mail should be", "", "");
		return false;
	}
	while (*(text += strcspn(text, "{}")) != '\0') {
		size_t len = strcspn(text + 1, "{}");

		if (*text == '}' || text[1 + len] != '}') {
			wrong(r, "a brace without its other half", "", "");
			return false;
		}
		if (!is_one_of(placeholders[which], text + 1, len)) {
			char *word = mem_strn(text + 1, len);

			wrong(r, "this phrase has no placeholder {", word,
				"}");
			free(word);
			return false;
		}
		text += len + 2;
	}
	return true;
}

/* "days.few" -> its phrase and form; false: told. */
static bool
find(const struct reading_phrases *r, char *name, enum phrase *which,
	enum plural *form)
{
	char *dot = strchr(name, '.');
	const char *near;
	char *meant;
	size_t i = 0;

	*form = dot == NULL ? PLURAL_OTHER : plural_parse(dot + 1);
	if (dot != NULL)
		*dot = '\0';
	while (i < PHRASES_ALL && strcmp(names[i], name) != 0)
		i++;
	if (i == PHRASES_ALL) {
		near = nearest_name(name, names, HEED_COUNT(names));
		meant = near == NULL ? mem_str("") :
			mem_printf(" (did you mean %s?)", near);
		wrong(r, "there is no phrase ", name, meant);
		free(meant);
		return false;
	}
	*which = (enum phrase)i;
	if (phrase_counts(*which) != (dot != NULL) || *form == PLURALS) {
		wrong(r, dot == NULL ? "it has a number: expected one form for"
			" each plural, such as .one and .other, of " :
			*form == PLURALS ? "no plural is called that, of " :
			"it has no number, and so no plural: ", name, "");
		return false;
	}
	return true;
}

static void
read_line(struct reading_phrases *r, char *line)
{
	char *text = strchr(line, '=');
	struct phrase_text *phrase;
	enum phrase which;
	enum plural form;
	size_t len;

	line[strcspn(line, "\r")] = '\0';
	if (line[0] == '#' || line[strspn(line, " \t")] == '\0')
		return;
	if (text == NULL) {
		wrong(r, "expected NAME = WORDS", "", "");
		return;
	}
	*text++ = '\0';
	text += strspn(text, " \t");
	for (len = strlen(line); len > 0 && isspace(
		(unsigned char)line[len - 1]); len--)
		line[len - 1] = '\0';
	for (len = strlen(text); len > 0 && isspace(
		(unsigned char)text[len - 1]); len--)
		text[len - 1] = '\0';
	if (!find(r, line, &which, &form) || !check_text(r, which, text))
		return;
	phrase = &r->language->v[which];
	/* that of a folder before it holds, with all its forms */
	if (phrase->dir != 0 && phrase->dir != r->dir)
		return;
	if (phrase->forms[form] != NULL) {
		wrong(r, "it stands here twice: ", names[which], "");
		return;
	}
	phrase->dir = r->dir;
	phrase->forms[form] = mem_str(text);
}

static void
read_file(struct phrase_set *set, const char *file, const char *code,
	size_t dir, struct strv *errors)
{
	struct reading_phrases r = { .file = file, .dir = dir,
		.errors = errors };
	struct buf bytes = buf_new(LIMIT_PHRASES);
	struct problem problem = { 0 };
	char *rest, *line;

	for (size_t i = 0; i < set->n; i++)
		if (strcmp(set->v[i]->code, code) == 0)
			r.language = set->v[i];
	if (r.language == NULL) {
		r.language = mem_new(sizeof(*r.language));
		memcpy(r.language->code, code, strlen(code) + 1);
		set->v = mem_grow(set->v, set->n + 1, sizeof(*set->v));
		set->v[set->n++] = r.language;
	}
	if (!file_read(file, &bytes, &problem)) {
		strv_add(errors, problem.text);
		return;
	}
	if (strlen(buf_text(&bytes)) != bytes.len)
		strv_own(errors, mem_printf("%s: a byte 0 in it", file));
	rest = buf_take(&bytes);
	for (char *at = rest; at != NULL;) {
		line = at;
		at = strchr(at, '\n');
		if (at != NULL)
			*at++ = '\0';
		r.line++;
		read_line(&r, line);
	}
	free(rest);
}

static int
is_phrases(const struct dirent *entry)
{
	size_t len = strlen(entry->d_name), end = strlen(SUFFIX);

	return entry->d_name[0] != '.' && len > end &&
		strcmp(entry->d_name + len - end, SUFFIX) == 0;
}

static void
read_folder(struct phrase_set *set, const char *folder, size_t dir,
	struct strv *errors)
{
	struct dirent **entries = NULL;
	int n = scandir(folder, &entries, is_phrases, alphasort);

	/* that a folder cannot be read is told of its letters */
	for (int i = 0; i < n; i++) {
		const char *name = entries[i]->d_name;
		char *file = mem_printf("%s/%s", folder, name), code[4] = "";
		size_t len = strcspn(name, ".");

		if ((len == 2 || len == 3) && islower((unsigned char)name[0])
		    && strcmp(name + len, SUFFIX) == 0) {
			memcpy(code, name, len);
			read_file(set, file, code, dir, errors);
		} else {
			strv_own(errors, mem_printf("%s: expected LANGUAGE"
				SUFFIX ", like sv" SUFFIX, file));
		}
		free(file);
		free(entries[i]);
	}
	free(entries);
}

/* English is what is left where another language lacks something. */
static void
check_whole(const struct phrase_set *set, struct strv *errors)
{
	const struct phrase_language *english = phrase_language(set, "en");

	if (english == NULL) {
		strv_add(errors, "letter_dirs: no folder has en" SUFFIX
			", which heed brings along: name its folder of letters"
			" too");
		return;
	}
	for (size_t l = 0; l < set->n; l++)
		for (size_t i = 0; i < PHRASES_ALL; i++) {
			const struct phrase_text *text = &set->v[l]->v[i];

			if (text->forms[PLURAL_OTHER] == NULL &&
			    (text->dir != 0 || set->v[l] == english))
				strv_own(errors, mem_printf("%s" SUFFIX
					": %s%s is missing", set->v[l]->code,
					names[i], phrase_counts(
					(enum phrase)i) ? ".other" : ""));
		}
}

struct phrase_set *
phrase_set_load(const struct strv *dirs, struct strv *errors)
{
	struct phrase_set *set = mem_new(sizeof(*set));

	for (size_t i = 0; i < dirs->n; i++)
		read_folder(set, dirs->v[i], i + 1, errors);
	check_whole(set, errors);
	return set;
}

void
phrase_set_free(struct phrase_set **set)
{
	if (*set == NULL)
		return;
	for (size_t l = 0; l < (*set)->n; l++) {
		for (size_t i = 0; i < PHRASES_ALL; i++)
			for (int f = 0; f < PLURALS; f++)
				free((*set)->v[l]->v[i].forms[f]);
		free((*set)->v[l]);
	}
	free((*set)->v);
	mem_free(set);
}
