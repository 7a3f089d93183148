/* SPDX-License-Identifier: ISC */
/*
 * The rules of a configuration, compiled once and asked for each message or
 * subject: which conditions belong to a rule, for which clients it is, and who
 * is asked after whom.
 */
#include "rules/rules.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "rules/engine.h"

struct compiled {
	const struct rule *rule;
	struct expression when;
	struct expression unless; /* where the rule has it */
};

struct ruleset {
	struct engine engine;
	struct compiled *rules;
	size_t n;
};

/* Whether it fires, before it is asked whether it is for this client. */
static void
ask(struct ruleset *set, const struct compiled *rule,
	const struct fact_value *facts, struct rule_answer *answer)
{
	enum truth when, unless = TRUTH_NO;

	*answer = (struct rule_answer) { .rule = rule->rule };
	when = engine_ask(&set->engine, &rule->when, facts, &answer->problem);
	if (when == TRUTH_YES && rule->rule->unless != NULL)
		unless = engine_ask(&set->engine, &rule->unless, facts,
			&answer->problem);
	answer->failed = when == TRUTH_FAILED || unless == TRUTH_FAILED;
	answer->unknown = when == TRUTH_UNKNOWN;
	/* what cannot be told silences nothing */
	answer->fires = when == TRUTH_YES && !answer->failed &&
		unless != TRUTH_YES;
}

static void
add_error(struct strv *errors, const struct rule *rule, const char *option,
	const struct origin *of_option, const char *text)
{
	const struct origin *origin = of_option->file ? of_option :
		&rule->origin;

	strv_own(errors, mem_printf("%s:%d: rules.%s.%s: %s",
		origin->file ? origin->file : "-", origin->line,
		rule->name ? rule->name : "-", option, text));
}

static bool
compile(struct ruleset *set, struct compiled *compiled, struct strv *errors)
{
	const struct rule *rule = compiled->rule;
	struct problem problem;
	bool good = true;

	if (!engine_compile(&set->engine, rule->when, &compiled->when,
		&problem)) {
		add_error(errors, rule, "when", &rule->when_origin,
			problem.text);
		good = false;
	}
	if (rule->unless != NULL && !engine_compile(&set->engine,
		rule->unless, &compiled->unless, &problem)) {
		add_error(errors, rule, "unless", &rule->unless_origin,
			problem.text);
		good = false;
	}
	return good;
}

struct ruleset *
ruleset_new(const struct rule *rules, size_t n, struct strv *errors)
{
	struct ruleset *set = mem_new(sizeof(*set));
	size_t wrong = 0;

	set->rules = mem_array(n, sizeof(*set->rules));
	if (!engine_open(&set->engine)) {
		strv_own(errors, mem_printf("rules: SQLite cannot be used: %s",
			set->engine.db ? sqlite3_errmsg(set->engine.db) :
			"no memory"));
		ruleset_free(&set);
		return NULL;
	}
	for (size_t i = 0; i < n; i++) {
		set->rules[i].rule = &rules[i];
		set->n++;
		wrong += !compile(set, &set->rules[i], errors);
	}
	if (wrong)
		ruleset_free(&set);
	return set;
}

void
ruleset_free(struct ruleset **set)
{
	if (!*set)
		return;
	for (size_t i = 0; i < (*set)->n; i++) {
		expression_free(&(*set)->rules[i].when);
		expression_free(&(*set)->rules[i].unless);
	}
	free((*set)->rules);
	engine_close(&(*set)->engine);
	mem_free(set);
}

static bool
is_for(const struct rule *rule, const char *moment)
{
	const char *each = rule_each(rule);

	return strcmp(each == NULL ? "message" : each, moment) == 0;
}

static void
add_number(struct buf *out, const struct fact_row *row,
	const struct fact_value *value)
{
	if (value->null || row->type == FACT_TEXT)
		return;
	if (out->len > 0)
		buf_str(out, ", ");
	if (row->type == FACT_REAL)
		buf_printf(out, "%s %.3g", row->name, value->real);
	else
		buf_printf(out, "%s %lld", row->name,
			(long long)value->integer);
}

static void
add_numbers(struct buf *out, const struct engine *engine,
	const struct expression *e, const struct fact_value *facts)
{
	for (size_t i = 0; i < e->condition.n_facts; i++) {
		size_t row = e->condition.fact[i];

		add_number(out, &engine->table[row], &facts[row]);
	}
}

char *
ruleset_reason(const struct ruleset *set, const struct rule *rule,
	const struct fact_value *facts)
{
	struct buf out = buf_new(LIMIT_CONDITION);

	for (size_t i = 0; i < set->n; i++)
		if (set->rules[i].rule == rule)
			add_numbers(&out, &set->engine, &set->rules[i].when,
				facts);
	buf_str(&out, "");
	return buf_take(&out);
}

void
ruleset_asks(const struct ruleset *set, const struct rule *rule, bool *asked)
{
	for (size_t i = 0; i < set->n; i++) {
		const struct condition *c = &set->rules[i].when.condition;

		if (set->rules[i].rule != rule)
			continue;
		for (size_t k = 0; k < c->n_facts; k++)
			asked[c->fact[k]] = true;
	}
}

size_t
ruleset_ask(struct ruleset *set, const char *moment,
	const struct fact_value *facts, struct rule_answer *out)
{
	const struct fact_value *client = &facts[set->engine.client];
	size_t asked = 0;

	for (size_t i = 0; i < set->n; i++) {
		const struct compiled *rule = &set->rules[i];
		struct rule_answer *answer = &out[asked];

		if (!rule->rule->enabled || !is_for(rule->rule, moment))
			continue;
		ask(set, rule, facts, answer);
		asked++;
		answer->off = !rule_concerns(rule->rule, client);
		answer->held_back = answer->fires && answer->off;
		answer->fires = answer->fires && !answer->off;
		if (answer->fires && rule->rule->stop)
			break;
	}
	return asked;
}
