/* SPDX-License-Identifier: ISC */
/*
 * Loads all that must be right before heed may act.  Nothing half-loaded is
 * ever used: one fault anywhere and the old mind stays.
 */
#include "heedd/mind.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heedd/change.h"
#include "outbox/letter_lint.h"
#include "rules/check.h"

/* Every letter that a rule asks for must exist in some language. */
static void
check_action(const struct template_set *letters, const struct rule *rule,
	const struct action *action, struct strv *errors)
{
	struct problem problem = { 0 };
	const struct template *template;
	char *choice;

	if (action->letter == NULL)
		return;
	template = template_find(letters, action->letter, NULL, 0,
		MANNER_FORMAL, &choice, &problem);
	free(choice);
	if (template != NULL && action_reader(action->kind) == READER_CLIENT &&
	    !template_for_clients(template))
		problem_set(&problem, "letter \"%s\" is for colleagues, not for"
			" clients", action->letter);
	if (problem.text[0] != '\0')
		strv_own(errors, mem_printf("%s:%d: rules.%s: %s",
			action->origin.file, action->origin.line, rule->name,
			problem.text));
}

static void
check_rule_letters(const struct mind *mind, struct strv *errors)
{
	const struct config *config = mind->config;

	for (size_t i = 0; i < config->n_rules; i++)
		for (size_t k = 0; k < config->rules[i].n_actions; k++)
			check_action(mind->letters, &config->rules[i],
				&config->rules[i].actions[k], errors);
}

static struct mind *
load(const char *path, bool words, struct strv *errors)
{
	struct mind *mind = mem_new(sizeof(*mind));
	struct config_errors faults = { 0 };
	struct config *config;

	config = mind->config = config_load(path, &faults);
	for (size_t i = 0; i < faults.lines.n; i++)
		strv_add(errors, faults.lines.v[i]);
	config_errors_free(&faults);
	if (config == NULL) {
		mind_free(&mind);
		return NULL;
	}
	if (words)
		mind->lexicon = lexicon_load(&config->lang_dirs, errors);
	mind->rules = ruleset_new(config->rules, config->n_rules, errors);
	mind->book = client_book_new(config->clients, config->n_clients,
		&config->firm);
	mind->letters = template_set_load(&config->letter_dirs, errors);
	mind->phrases = phrase_set_load(&config->letter_dirs, errors);
	check_rule_letters(mind, errors);
	letter_lint(mind->letters, config, &mind->remarks);
	rules_check(config, errors, &mind->remarks);
	changes_check(config, &mind->remarks);
	if (errors->n > 0)
		mind_free(&mind);
	return mind;
}

struct mind *
mind_load(const char *path, struct strv *errors)
{
	return load(path, true, errors);
}

struct mind *
mind_load_wordless(const char *path, struct strv *errors)
{
	return load(path, false, errors);
}

void
mind_free(struct mind **mind)
{
	if (*mind == NULL)
		return;
	strv_free(&(*mind)->remarks);
	client_book_free(&(*mind)->book);
	phrase_set_free(&(*mind)->phrases);
	template_set_free(&(*mind)->letters);
	ruleset_free(&(*mind)->rules);
	lexicon_free(&(*mind)->lexicon);
	config_free(&(*mind)->config);
	mem_free(mind);
}

struct tongue
mind_tongue(const struct mind *mind, const struct person *person)
{
	const char *languages[2] = { NULL };

	if (person != NULL) {
		languages[0] = person->language;
		languages[1] = mind->config->firm.language;
	}
	return tongue_of(mind->phrases, languages, HEED_COUNT(languages));
}

const struct client *
mind_client(const struct mind *mind, const char *id)
{
	for (size_t i = 0; id != NULL && i < mind->config->n_clients; i++)
		if (strcmp(mind->config->clients[i].id, id) == 0)
			return &mind->config->clients[i];
	return NULL;
}

const struct rule *
mind_rule(const struct mind *mind, const char *name)
{
	for (size_t i = 0; name != NULL && i < mind->config->n_rules; i++)
		if (strcmp(mind->config->rules[i].name, name) == 0)
			return &mind->config->rules[i];
	return NULL;
}
