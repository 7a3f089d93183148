/* SPDX-License-Identifier: ISC */
/*
 * Loads the folders of language files and owns what comes of them.  After
 * lexicon_load() nothing is written any more: one lexicon may be read by many.
 */
#include "signals/lexicon.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "base/mem.h"
#include "signals/language.h"
#include "signals/member.h"

static int
is_lexicon(const struct dirent *entry)
{
	size_t len = strlen(entry->d_name);

	return len > 4 && entry->d_name[0] != '.' &&
		strcmp(entry->d_name + len - 4, ".lex") == 0;
}

static void
load_file(struct lexicon *lexicon, const char *path, struct strv *errors)
{
	struct problem problem = { { 0 } };
	struct buf text = buf_new(LIMIT_LEX_FILE);

	if (!file_read(path, &text, &problem))
		strv_own(errors, mem_printf("%s: %s", path, problem.text));
	else if (memchr(buf_text(&text), '\0', text.len) != NULL)
		strv_own(errors, mem_printf("%s: not a text file", path));
	else if (text.len > 0)
		lexfile_read(lexicon, path, text.data, errors);
	buf_free(&text);
}

/* In the order of their names, so that the same files give the same lexicon. */
static void
load_dir(struct lexicon *lexicon, const char *dir, struct strv *errors)
{
	struct dirent **entries = NULL;
	int n = scandir(dir, &entries, is_lexicon, alphasort);

	if (n < 0) {
		strv_own(errors, mem_printf("%s: the folder cannot be read",
			dir));
		return;
	}
	for (int i = 0; i < n; i++) {
		char *path = mem_printf("%s/%s", dir, entries[i]->d_name);

		load_file(lexicon, path, errors);
		free(path);
		free(entries[i]);
	}
	free(entries);
}

struct lexicon *
lexicon_load(const struct strv *dirs, struct strv *errors)
{
	struct lexicon *lexicon = mem_new(sizeof(*lexicon));
	size_t before = errors->n;

	for (size_t i = 0; i < dirs->n; i++)
		load_dir(lexicon, dirs->v[i], errors);
	if (lexicon->n == 0 && errors->n == before)
		strv_own(errors, mem_printf("%s: no language file (*.lex)",
			dirs->n == 0 ? "no folder" : dirs->v[0]));
	if (errors->n != before)
		lexicon_free(&lexicon);
	else {
		trained_settle(&lexicon->shared.trained);
		for (size_t i = 0; i < lexicon->n; i++) {
			pattern_settle(&lexicon->v[i]);
			language_settle(&lexicon->v[i]);
			trained_settle(&lexicon->v[i].trained);
			lexicon->v[i].shared = &lexicon->shared.trained;
		}
	}
	return lexicon;
}

static void
lists_free(struct atom_list *lists, size_t n, uint32_t *pool)
{
	for (size_t i = 0; i < n && pool == NULL; i++)
		free(lists[i].v);
	free(lists);
	free(pool);
}

void
lexicon_free(struct lexicon **lexicon)
{
	if (*lexicon == NULL)
		return;
	for (size_t i = 0; i < (*lexicon)->n; i++) {
		struct tongue *t = &(*lexicon)->v[i];

		lists_free(t->word_atoms, t->words.n, t->word_pool);
		lists_free(t->stem_atoms, t->stems.n, t->stem_pool);
		names_free(&t->words);
		names_free(&t->stems);
		members_forget(t);
		names_free(&t->atoms);
		names_free(&t->classes);
		strv_free(&t->class_text);
		free(t->edges);
		names_free(&t->function);
		free(t->way_in);
		free(t->ways);
		free(t->ways_of);
		free(t->root_to);
		free(t->nodes);
		free(t->rules);
		free(t->trigrams);
		trained_free(&t->trained);
		concepts_free(&t->concepts);
	}
	trained_free(&(*lexicon)->shared.trained);
	strv_free(&(*lexicon)->files);
	mem_free(lexicon);
}

const struct tongue *
lexicon_tongue(const struct lexicon *lexicon, const char *code)
{
	for (size_t i = 0; i < lexicon->n; i++)
		if (strcmp(lexicon->v[i].code, code) == 0)
			return &lexicon->v[i];
	return NULL;
}

const char *
lexicon_file(const struct lexicon *lexicon, size_t file)
{
	return file < lexicon->files.n ? lexicon->files.v[file] : "";
}
