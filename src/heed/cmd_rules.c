/* SPDX-License-Identifier: ISC */
/*
 * heed rules: what is asked, how often it has acted, and what one rule says of
 * a mail or of a client as they are now.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/mem.h"
#include "base/nearest.h"
#include "heed/show.h"
#include "heedd/recall.h"
#include "heedd/remember.h"
#include "store/letters.h"

#define SINCE (90 * INT64_C(86400))
#define SHOWN 10 /* last letters of one rule */

/* What a command needs; the store may be missing: then nothing has acted. */
struct view {
	const struct invocation *in;
	struct mind *mind;   /* owned */
	struct store *store; /* owned */
};

static const struct rule *
rule_named(const struct view *view, const char *name)
{
	const struct config *config = view->mind->config;
	const char **names = mem_array(config->n_rules, sizeof(*names));
	const struct rule *found = NULL;
	const char *near;

	for (size_t i = 0; i < config->n_rules; i++) {
		names[i] = config->rules[i].name;
		if (strcmp(names[i], name) == 0)
			found = &config->rules[i];
	}
	near = found != NULL ? NULL : nearest_name(name, names,
		config->n_rules);
	if (found == NULL)
		complain("there is no rule \"%s\"%s%s%s", name,
			near == NULL ? "" : " (did you mean \"",
			near == NULL ? "" : near, near == NULL ? "" : "\"?)");
	free(names);
	return found;
}

/* "message", or what the clock asks it about. */
static const char *
moment_of(const struct rule *rule)
{
	const char *each = rule_each(rule);

	return each == NULL ? "message" : each;
}

static json_t *
json_rule(const struct rule *rule, int64_t acted, int64_t last)
{
	json_t *actions = json_array();

	for (size_t i = 0; i < rule->n_actions; i++) {
		const struct action *action = &rule->actions[i];

		json_array_append_new(actions, json_pack("{s:s, s:o, s:o, s:o,"
			" s:o}", "do", action_name(action->kind), "to",
			json_text(action->to), "letter",
			json_text(action->letter), "plan",
			json_text(action->plan), "flag",
			json_text(action->flag)));
	}
	return json_pack("{s:o, s:s, s:b, s:o, s:i, s:o, s:o, s:I, s:o}",
		"rule", json_text(rule->name), "asked", moment_of(rule),
		"enabled", rule->enabled, "file",
		json_text(rule->origin.file), "line", rule->origin.line,
		"when", json_text(rule->when), "then", actions,
		"acted_90_days", (json_int_t)acted, "last", json_time(last));
}

static int
list(const struct view *view)
{
	static const char *const heads[] = { "RULE", "ASKED", "ON", "90 DAYS",
		"LAST", "WHERE" };
	const struct config *config = view->mind->config;
	struct table *table = table_new(heads, HEED_COUNT(heads));
	json_t *all = json_array();

	for (size_t i = 0; i < config->n_rules; i++) {
		const struct rule *rule = &config->rules[i];
		int64_t last = 0, acted = view->store == NULL ? 0 :
			letters_of_rule(view->store, rule->name,
				view->in->now - SINCE, &last);
		char number[24], at[32], *where = mem_printf("%s:%d",
			rule->origin.file, rule->origin.line);

		snprintf(number, sizeof(number), "%" PRId64, acted);
		table_cell(table, rule->enabled ? BOLD : DIM, rule->name);
		table_cell(table, PLAIN, moment_of(rule));
		table_cell(table, PLAIN, rule->enabled ? "yes" : "no");
		table_cell(table, PLAIN, number);
		table_cell(table, PLAIN, last == 0 ? "" :
			local_time(last, at));
		table_cell(table, DIM, where);
		json_array_append_new(all, json_rule(rule, acted, last));
		free(where);
	}
	return show_list(view->in, &table, all, NULL);
}

static void
show_letters(const struct view *view, const struct rule *rule)
{
	size_t n = 0;
	int64_t *ids = view->store == NULL ? NULL : letters_of_rule_last(
		view->store, rule->name, SHOWN, &n);

	if (n == 0)
		puts("\nIt has not acted yet.");
	else
		puts("\nLast acted:");
	for (size_t i = 0; i < n; i++) {
		struct letter_row letter;
		char at[32];

		if (!letters_load(view->store, ids[i], &letter))
			continue;
		printf("  %s  L%" PRId64 "  %s  %s  %s\n",
			local_time(letter.created, at), letter.id,
			letter_state_name(letter.state),
			letter.client == NULL ? "-" : letter.client,
			letter.recipient);
		letter_row_free(&letter);
	}
	free(ids);
}

/* "notify owner: letter x", "remind the client: letter y", "open-plan z". */
static char *
action_line(const struct action *action)
{
	const char *flag = action->kind != ACTION_FLAG ? NULL :
		action->flag == NULL ? FLAG_OTHERWISE : action->flag;
	const char *what = action->plan != NULL ? action->plan :
		flag != NULL ? flag : action->to != NULL ? action->to :
		action_reader(action->kind) == READER_CLIENT ? "the client" :
		"";

	return mem_printf("%s%s%s%s%s", action_name(action->kind),
		what[0] == '\0' ? "" : " ", what, action->letter == NULL ?
		"" : ": letter ", action->letter == NULL ? "" :
		action->letter);
}

static int
show(const struct view *view, const char *name)
{
	const struct rule *rule = rule_named(view, name);
	struct look look = look_at_stdout();
	int64_t last = 0, acted;
	char *where;

	if (rule == NULL)
		return EXIT_FAILED;
	acted = view->store == NULL ? 0 : letters_of_rule(view->store,
		rule->name, view->in->now - SINCE, &last);
	if (view->in->json)
		return json_show(json_rule(rule, acted, last));
	where = mem_printf("%s:%d", rule->origin.file, rule->origin.line);
	show_field(&look, "Rule", BOLD, rule->name);
	show_field(&look, "Where", PLAIN, where);
	show_field(&look, "Asked", PLAIN, moment_of(rule));
	show_field(&look, "Enabled", PLAIN, rule->enabled ? "yes" : "no");
	show_field(&look, "When", PLAIN, rule->when);
	for (size_t i = 0; i < rule->n_actions; i++) {
		const struct action *action = &rule->actions[i];
		char *line = action_line(action);

		show_field(&look, i == 0 ? "Then" : "", PLAIN, line);
		free(line);
	}
	free(where);
	show_letters(view, rule);
	return EXIT_WELL;
}

/* Its answer for these facts, with the numbers that it looked at. */
static int
say(const struct view *view, const struct rule *rule,
	const struct fact_value *facts)
{
	const struct config *config = view->mind->config;
	struct rule_answer *answers = mem_array(config->n_rules,
		sizeof(*answers));
	size_t n = ruleset_ask(view->mind->rules, moment_of(rule), facts,
		answers);
	const char *word = "is not asked: it is off, or one before it says"
		" stop";
	char *reason = ruleset_reason(view->mind->rules, rule, facts);

	for (size_t i = 0; i < n; i++)
		if (answers[i].rule == rule)
			word = answers[i].off ? "is not for this client" :
				answers[i].failed ? answers[i].problem.text :
				answers[i].unknown ? "cannot tell" :
				answers[i].fires ? "fires" : "does not fire";
	if (!view->in->json)
		printf("%s: %s%s%s%s\n", rule->name, word,
			reason[0] == '\0' ? "" : " (", reason,
			reason[0] == '\0' ? "" : ")");
	else
		json_show(json_pack("{s:s, s:s, s:s}", "rule", rule->name,
			"answer", word, "facts", reason));
	free(reason);
	free(answers);
	return EXIT_WELL;
}

static int
test_mail(const struct view *view, const struct rule *rule, int64_t mail)
{
	struct recollection *r = recall(view->mind, view->store, mail,
		view->in->now);
	int status = EXIT_FAILED;

	if (r == NULL || r->facts == NULL)
		complain("there is no mail M%" PRId64 " that could be read",
			mail);
	else
		status = say(view, rule, r->facts);
	recollection_free(&r);
	return status;
}

static int
test_client(const struct view *view, const struct rule *rule, const char *id)
{
	const struct client *client = mind_client(view->mind, id);
	struct fact_value *facts;
	struct memory *memory;
	struct dossier dossier;
	size_t n;
	int status;

	if (client == NULL) {
		client_here(view->mind, view->store, id, &dossier);
		return EXIT_FAILED;
	}
	fact_table(&n);
	facts = mem_array(n, sizeof(*facts));
	memory = remember(view->mind, view->store, id, 0, view->in->now);
	facts_fill(&(struct fact_source) { .match.client = client,
		.course = &memory->course, .now = view->in->now }, facts);
	status = say(view, rule, facts);
	memory_free(&memory);
	free(facts);
	return status;
}

static int
test(const struct view *view, const char *name, const char *about)
{
	const struct rule *rule = rule_named(view, name);
	const char *moment = rule == NULL ? "" : moment_of(rule);
	int64_t mail;

	if (rule == NULL)
		return EXIT_FAILED;
	if (view->store == NULL) {
		complain("nothing is stored yet: start heedd once");
		return EXIT_FAILED;
	}
	if (strcmp(moment, "client") == 0)
		return test_client(view, rule, about);
	if (strcmp(moment, "message") != 0) {
		complain("%s is asked about each %s: \"heed client\" and"
			" \"heed promise list\" show them", name, moment);
		return EXIT_FAILED;
	}
	return parse_id(about, 'M', &mail) ? test_mail(view, rule, mail) :
		EXIT_WRONG;
}

int
command_rules(const struct invocation *in)
{
	const char *what = in->argc == 0 ? "list" : in->argv[0];
	struct view view = { .in = in };
	int status = EXIT_WRONG;

	view.mind = invocation_mind(in);
	if (view.mind == NULL)
		return EXIT_WRONG;
	if (store_exists(view.mind->config->state_dir)) {
		view.store = invocation_store(in, view.mind, STORE_READ);
		if (view.store == NULL) {
			mind_free(&view.mind);
			return EXIT_FAILED;
		}
	}
	if (in->argc <= 1 && strcmp(what, "list") == 0)
		status = list(&view);
	else if (in->argc == 2 && strcmp(what, "show") == 0)
		status = show(&view, in->argv[1]);
	else if (in->argc == 3 && strcmp(what, "test") == 0)
		status = test(&view, in->argv[1], in->argv[2]);
	else
		complain("rules list, rules show RULE, or rules test RULE"
			" M12|CLIENT");
	store_close(&view.store);
	mind_free(&view.mind);
	return status;
}
