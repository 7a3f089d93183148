/* SPDX-License-Identifier: ISC */
/*
 * Compares letters with each other and with the rules that ask for them.  Only
 * those are looked at that are used: an own letter stands before the installed
 * one.  Never renders, and knows no language: heat and blame are found by
 * whoever has the words (heed/letter_tone.c).
 */
#include "outbox/letter_lint.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "outbox/template.h"

#define LONGEST_SUBJECT	  110 /* what a list of mails shows, and more */
#define LONGEST_PARAGRAPH 500 /* on a telephone that is a screen */

static_assert(LIMIT_PLACEHOLDERS <= 64, "a bit for each placeholder");

/* One language and register in which somebody reads letters. */
struct need {
	const char *language;
	enum manner manner;
	bool client;
	const char *who; /* the first of them */
};

struct lint {
	const struct template_set *set;
	const struct config *config; /* NULL */
	struct strv *faults;
	const struct template **used; /* owned, not what it points to */
	size_t n_used;
	struct need *needs; /* owned; each once, however many clients */
	size_t n_needs;
};

static void
tell(const struct lint *l, const struct template *template, int line,
	char *text)
{
	if (line > 0)
		strv_own(l->faults, mem_printf("%s:%d: %s", template->file,
			line, text));
	else
		strv_own(l->faults, mem_printf("%s: %s", template->file,
			text));
	free(text);
}

/* Those that are not hidden behind one of an earlier folder. */
static void
gather_used(struct lint *l)
{
	const struct template *template;

	for (size_t i = 0; (template = template_at(l->set, i)) != NULL; i++) {
		if (template_exact(l->set, template->name, template->language,
			template->manner) != template)
			continue;
		l->used = mem_grow((void *)l->used, l->n_used + 1,
			sizeof(struct template *));
		l->used[l->n_used++] = template;
	}
}

/* How a person is greeted differs from language to language. */
static bool
greets(const struct placeholder_row *row)
{
	return strncmp(row->name, "reader_", 7) == 0 ||
		strncmp(row->name, "writer_", 7) == 0;
}

static uint64_t
placeholders_of(const struct template *template)
{
	const struct pieces *const lists[] = { &template->subject,
		&template->body };
	uint64_t bits = 0;

	for (size_t k = 0; k < HEED_COUNT(lists); k++)
		for (size_t i = 0; i < lists[k]->n; i++)
			if (lists[k]->v[i].kind == PIECE_VALUE ||
			    lists[k]->v[i].kind == PIECE_IF)
				bits |= UINT64_C(1) << lists[k]->v[i].row;
	return bits;
}

/* What most of a letter's languages say, the others should say too. */
static void
check_said(const struct lint *l, const struct template *template)
{
	size_t n, n_all = 0, counts[LIMIT_PLACEHOLDERS] = { 0 };
	const struct placeholder_row *rows = placeholder_table(&n);
	const struct template *who[LIMIT_PLACEHOLDERS] = { NULL }, *other;
	uint64_t mine = placeholders_of(template);

	for (size_t i = 0; i < l->n_used; i++) {
		uint64_t bits;

		other = l->used[i];
		if (strcmp(other->name, template->name) != 0)
			continue;
		bits = placeholders_of(other);
		n_all++;
		for (size_t k = 0; k < n; k++)
			if ((bits >> k & 1) != 0) {
				counts[k]++;
				who[k] = other;
			}
	}
	for (size_t k = 0; k < n; k++)
		if ((mine >> k & 1) == 0 && counts[k] * 2 >= n_all &&
		    counts[k] > 0 && !greets(&rows[k]))
			tell(l, template, 0, mem_printf("{%s} is missing: %s"
				" has it", rows[k].name, who[k]->file));
}

/* Does an action of the rule always have a value for it? */
static bool
supplied(const struct rule *rule, const struct action *action,
	const char *name)
{
	static const char *const always[] = { "our_name", "firm_name",
		"client_name", "rule", "message_date" };
	static const char *const mail[] = { "writer_name", "writer_address",
		"why" };
	bool clock = rule->on != NULL && strcmp(rule->on, "clock") == 0;

	for (size_t i = 0; i < HEED_COUNT(always); i++)
		if (strcmp(always[i], name) == 0)
			return true;
	for (size_t i = 0; !clock && i < HEED_COUNT(mail); i++)
		if (strcmp(mail[i], name) == 0)
			return true;
	if (action->kind == ACTION_REMIND)
		return strcmp(name, "invoices") == 0 ||
			strcmp(name, "amount_open") == 0;
	if (action->kind == ACTION_ANNOUNCE)
		return strcmp(name, "change") == 0 ||
			strcmp(name, "change_day") == 0;
	return action->kind == ACTION_ACKNOWLEDGE &&
		action->within_minutes > 0 && strcmp(name, "answer_by") == 0;
}

/* Values that stand there unasked, and may be none. */
static void
check_values(const struct lint *l, const struct template *template,
	const struct rule *rule, const struct action *action)
{
	const struct pieces *const lists[] = { &template->subject,
		&template->body };
	size_t n;
	const struct placeholder_row *rows = placeholder_table(&n);
	bool chosen = false;

	for (size_t k = 0; k < HEED_COUNT(lists); k++)
		for (size_t i = 0; i < lists[k]->n; i++) {
			const struct piece *piece = &lists[k]->v[i];
			const char *name = rows[piece->row].name;

			/* whoever asks for one thing may know of another */
			if (piece->kind == PIECE_IF)
				chosen = true;
			if (piece->kind == PIECE_FI)
				chosen = false;
			if (piece->kind != PIECE_VALUE || chosen ||
			    supplied(rule, action, name))
				continue;
			tell(l, template, piece->line, mem_printf("{%s} may"
				" have no value for rule %s, and then the"
				" letter is not made: write {?%s}...{%s}...{/}",
				name, rule->name, name, name));
		}
}

static void
check_promise(const struct lint *l, const struct template *template,
	const struct rule *rule, const struct action *action)
{
	size_t row;
	bool known = placeholder_find("answer_by", &row);

	if (action->kind == ACTION_ACKNOWLEDGE && action->within_minutes > 0 &&
	    known && (placeholders_of(template) >> row & 1) == 0)
		tell(l, template, 0, mem_printf("rule %s promises an answer"
			" by a time, and the letter does not say which:"
			" {answer_by} is missing", rule->name));
}

static void
check_rules(const struct lint *l, const struct template *template)
{
	const struct config *config = l->config;

	for (size_t i = 0; config != NULL && i < config->n_rules; i++)
		for (size_t k = 0; k < config->rules[i].n_actions; k++) {
			const struct action *action =
				&config->rules[i].actions[k];

			if (action->letter == NULL ||
			    strcmp(action->letter, template->name) != 0)
				continue;
			check_values(l, template, &config->rules[i], action);
			check_promise(l, template, &config->rules[i], action);
		}
}

/* What stands there whatever the values are, in columns. */
static void
check_length(const struct lint *l, const struct template *template)
{
	size_t width = 0;

	for (size_t i = 0; i < template->subject.n; i++)
		if (template->subject.v[i].kind == PIECE_TEXT)
			width += utf8_width(template->subject.v[i].text);
	if (width > LONGEST_SUBJECT)
		tell(l, template, 1, mem_printf("a subject of %zu characters:"
			" %d at most", width, LONGEST_SUBJECT));
	width = 0;
	for (size_t i = 0; i < template->body.n; i++) {
		const struct piece *piece = &template->body.v[i];

		if (piece->kind == PIECE_TEXT)
			width += utf8_width(piece->text);
		if (piece->kind != PIECE_LINE)
			continue;
		if (width > LONGEST_PARAGRAPH)
			tell(l, template, piece->line, mem_printf("a paragraph"
				" of %zu characters: %d at most", width,
				LONGEST_PARAGRAPH));
		width = 0;
	}
}

/* Whoever is addressed formally would get another language. */
static void
check_manner(const struct lint *l, const struct template *template)
{
	if (template->manner == MANNER_INFORMAL &&
	    template_exact(l->set, template->name, template->language,
		MANNER_FORMAL) == NULL)
		tell(l, template, 0, mem_printf("there is no %s.%s.txt for"
			" clients who are addressed formally", template->name,
			template->language));
}

/* Has the language two registers?  By the letters that there are. */
static bool
has_manners(const struct lint *l, const char *language)
{
	for (size_t i = 0; i < l->n_used; i++)
		if (l->used[i]->manner == MANNER_INFORMAL &&
		    strcmp(l->used[i]->language, language) == 0)
			return true;
	return false;
}

/* As template_find() looks for it, before it goes on to other languages. */
static bool
has(const struct lint *l, const char *name, const char *language,
	enum manner manner)
{
	bool near = strcmp(language, "no") == 0 || strcmp(language, "nn") == 0;

	return template_exact(l->set, name, language, manner) != NULL ||
		(near && template_exact(l->set, name, "nb", manner) != NULL);
}

/* True: told. */
static bool
lacks(const struct lint *l, const struct template *template,
	const char *language, enum manner manner, const char *who)
{
	const struct template *beside;

	if (has(l, template->name, language, manner))
		return false;
	beside = template_exact(l->set, template->name, language,
		MANNER_FORMAL);
	if (beside != NULL)
		template = beside;
	tell(l, template, 0, mem_printf("there is no %s.%s%s.txt for %s",
		template->name, language, manner == MANNER_INFORMAL ?
		".informal" : "", who));
	return true;
}

/* Everybody who may get it has it in a language and register of theirs. */
static void
check_readers(const struct lint *l, const struct template *template)
{
	bool told = lacks(l, template, "en", MANNER_FORMAL,
		"readers of any other language");

	/* one line for each letter is enough */
	for (size_t i = 0; i < l->n_needs && !told; i++)
		told = l->needs[i].client == template->for_clients &&
			lacks(l, template, l->needs[i].language,
				l->needs[i].manner, l->needs[i].who);
}

static void
add_need(struct lint *l, const char *language, enum manner manner,
	bool client, const char *who)
{
	for (size_t i = 0; i < l->n_needs; i++)
		if (l->needs[i].manner == manner &&
		    l->needs[i].client == client &&
		    strcmp(l->needs[i].language, language) == 0)
			return;
	if (manner == MANNER_INFORMAL && !has_manners(l, language))
		return;
	l->needs = mem_grow(l->needs, l->n_needs + 1, sizeof(*l->needs));
	l->needs[l->n_needs++] = (struct need) { language, manner, client,
		who };
}

static void
gather_needs(struct lint *l)
{
	const struct config *config = l->config;

	for (size_t i = 0; config != NULL && i < config->n_clients; i++) {
		const struct client *client = &config->clients[i];

		if (client->never_contact || client->language == NULL)
			continue;
		add_need(l, client->language, MANNER_FORMAL, true,
			client->id);
		if (client->manner == MANNER_INFORMAL)
			add_need(l, client->language, MANNER_INFORMAL, true,
				client->id);
	}
	for (size_t i = 0; config != NULL && i < config->n_people; i++)
		if (config->people[i].language != NULL)
			add_need(l, config->people[i].language, MANNER_FORMAL,
				false, config->people[i].id);
}

/* Of several languages the one that stands first speaks for the letter. */
static bool
is_first(const struct lint *l, const struct template *template)
{
	for (size_t i = 0; i < l->n_used; i++)
		if (strcmp(l->used[i]->name, template->name) == 0)
			return l->used[i] == template;
	return false;
}

void
letter_lint(const struct template_set *set, const struct config *config,
	struct strv *faults)
{
	struct lint l = { .set = set, .config = config, .faults = faults };

	gather_used(&l);
	gather_needs(&l);
	for (size_t i = 0; i < l.n_used; i++) {
		const struct template *template = l.used[i];

		check_said(&l, template);
		check_rules(&l, template);
		check_length(&l, template);
		check_manner(&l, template);
		if (config != NULL && is_first(&l, template))
			check_readers(&l, template);
	}
	free((void *)l.used);
	free(l.needs);
}
