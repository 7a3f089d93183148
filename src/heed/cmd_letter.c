/* SPDX-License-Identifier: ISC */
/*
 * heed letter: which letters there are, how one reads, and what is wrong with
 * them.  Needs no right configuration to tell what is wrong with letters, and
 * never sends.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/paths.h"
#include "config/config.h"
#include "heed/letter.h"
#include "outbox/letter_lint.h"

#define LIMIT_LIST 4000 /* bytes of the languages of one letter */

/* The letters and what else is needed to judge them. */
struct letters {
	struct config *config; /* owned; NULL: files alone */
	struct template_set *set; /* owned */
	struct strv faults;
};

static void
letters_close(struct letters *all)
{
	template_set_free(&all->set);
	config_free(&all->config);
	strv_free(&all->faults);
}

/* False: told. */
static bool
load_config(const struct invocation *in, struct config **out)
{
	struct config_errors faults = { 0 };

	*out = config_load(in->config, &faults);
	for (size_t i = 0; i < faults.lines.n; i++)
		fprintf(stderr, "%s\n", faults.lines.v[i]);
	config_errors_free(&faults);
	return *out != NULL;
}

/* Does an own letter stand before one of a later folder? */
static const struct template *
hidden_by(const struct template_set *set, const struct template *template)
{
	const struct template *other;
	bool behind = false;

	for (size_t i = 0; (other = template_at(set, i)) != NULL; i++) {
		if (behind && template_manner(other) ==
			template_manner(template) &&
		    strcmp(template_name(other), template_name(template)) ==
			0 && strcmp(template_language(other),
			template_language(template)) == 0)
			return other;
		behind |= other == template;
	}
	return NULL;
}

struct listing {
	const struct template_set *set;
	struct table *table; /* owned */
	json_t *all;	     /* owned */
};

static void
put(struct buf *list, const struct template *template)
{
	buf_printf(list, "%s%s%s", list->len == 0 ? "" : " ",
		template_language(template), template_manner(template) ==
			MANNER_INFORMAL ? ".informal" : "");
}

/* One row, of all that has the name of template i, the first of them. */
static void
list_one(struct listing *l, size_t first)
{
	const struct template *head = template_at(l->set, first), *one;
	struct buf formal = buf_new(LIMIT_LIST), informal = buf_new(LIMIT_LIST),
		own = buf_new(LIMIT_LIST);
	json_t *files = json_array();

	for (size_t i = first; (one = template_at(l->set, i)) != NULL; i++) {
		const struct template *hidden;

		if (strcmp(template_name(one), template_name(head)) != 0 ||
		    template_exact(l->set, template_name(one),
			template_language(one), template_manner(one)) != one)
			continue;
		hidden = hidden_by(l->set, one);
		if (hidden != NULL)
			put(&own, one);
		if (template_manner(one) == MANNER_FORMAL)
			put(&formal, one);
		else
			buf_printf(&informal, "%s%s", informal.len == 0 ? "" :
				" ", template_language(one));
		json_array_append_new(files, json_pack("{s:s, s:s, s:o, s:o}",
			"language", template_language(one), "register",
			template_manner(one) == MANNER_FORMAL ? "formal" :
			"informal", "file", json_text(template_file(one)),
			"instead_of", json_text(hidden == NULL ? NULL :
			template_file(hidden))));
	}
	table_cell(l->table, BOLD, template_name(head));
	table_cell(l->table, PLAIN, template_for_clients(head) ? "clients" :
		"people");
	table_cell(l->table, PLAIN, buf_text(&own));
	table_cell(l->table, PLAIN, buf_text(&formal));
	table_cell(l->table, PLAIN, buf_text(&informal));
	json_array_append_new(l->all, json_pack("{s:s, s:s, s:o}", "letter",
		template_name(head), "for", template_for_clients(head) ?
		"clients" : "people", "files", files));
	buf_free(&formal);
	buf_free(&informal);
	buf_free(&own);
}

static bool
seen_before(const struct template_set *set, size_t i)
{
	const char *name = template_name(template_at(set, i));

	for (size_t k = 0; k < i; k++)
		if (strcmp(template_name(template_at(set, k)), name) == 0)
			return true;
	return false;
}

static int
list(const struct invocation *in)
{
	static const char *const heads[] = { "LETTER", "FOR", "OVERRIDDEN",
		"LANGUAGES", "INFORMAL" };
	struct letters all = { 0 };
	struct listing l;
	int status;

	if (!load_config(in, &all.config))
		return EXIT_WRONG;
	all.set = template_set_load(&all.config->letter_dirs, &all.faults);
	for (size_t i = 0; i < all.faults.n; i++)
		fprintf(stderr, "%s\n", all.faults.v[i]);
	l = (struct listing) { .set = all.set,
		.table = table_new(heads, HEED_COUNT(heads)),
		.all = json_array() };
	for (size_t i = 0; template_at(all.set, i) != NULL; i++)
		if (!seen_before(all.set, i))
			list_one(&l, i);
	status = show_list(in, &l.table, l.all, "There are no letters.");
	if (all.faults.n > 0)
		status = EXIT_WRONG;
	letters_close(&all);
	return status;
}

/* The words by which tone is told; NULL: told. */
static struct lexicon *
words(const struct invocation *in, const struct config *config)
{
	struct strv dirs = { 0 }, errors = { 0 };
	struct lexicon *lexicon;

	if (in->lang_dir != NULL || config == NULL)
		strv_add(&dirs, in->lang_dir != NULL ? in->lang_dir :
			HEED_DATADIR "/lang");
	lexicon = lexicon_load(dirs.n > 0 ? &dirs : &config->lang_dirs,
		&errors);
	for (size_t i = 0; i < errors.n; i++)
		fprintf(stderr, "%s\n", errors.v[i]);
	strv_free(&dirs);
	strv_free(&errors);
	return lexicon;
}

static int
lint(const struct invocation *in)
{
	struct letters all = { 0 };
	struct lexicon *lexicon = NULL;
	int status = EXIT_WELL;

	/* single files need none, and are judged by it where there is one */
	if (in->argc == 1 || in->config_given ||
	    access(in->config, F_OK) == 0)
		if (!load_config(in, &all.config))
			return EXIT_WRONG;
	if (in->argc == 1)
		all.set = template_set_load(&all.config->letter_dirs,
			&all.faults);
	else
		all.set = template_set_files((const char *const *)in->argv + 1,
			(size_t)in->argc - 1, &all.faults);
	letter_lint(all.set, in->argc == 1 ? all.config : NULL, &all.faults);
	lexicon = words(in, all.config);
	if (lexicon != NULL)
		letter_tone(all.set, lexicon, &all.faults);
	for (size_t i = 0; i < all.faults.n; i++)
		printf("%s\n", all.faults.v[i]);
	if (lexicon == NULL || all.faults.n > 0)
		status = EXIT_FAILED;
	lexicon_free(&lexicon);
	letters_close(&all);
	return fflush(stdout) == 0 ? status : EXIT_FAILED;
}

int
command_letter(const struct invocation *in)
{
	const char *what = in->argc == 0 ? "list" : in->argv[0];

	if (in->argc <= 1 && strcmp(what, "list") == 0)
		return list(in);
	if (in->argc == 2 && strcmp(what, "show") == 0 && in->client != NULL)
		return letter_show(in, in->argv[1]);
	if (strcmp(what, "lint") == 0)
		return lint(in);
	complain("letter list, letter show NAME --client CLIENT [--lang LANG]"
		" [--informal], or letter lint [FILE...]");
	return EXIT_WRONG;
}
