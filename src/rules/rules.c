/* SPDX-License-Identifier: ISC */
/*
 * Conditions, compiled once and asked for each message.  The database behind
 * them is in memory and empty, and stays so: the authorizer allows one SELECT
 * of one expression with listed functions, no table at all; facts come in as
 * parameters.  Trusts the rules to be written by whoever runs heed, but not to
 * be right, and facts to be hostile texts.  Never reads a file or the clock.
 */
#include "rules/rules.h"

#include <stdlib.h>
#include <string.h>

#include <sqlite3.h>

#include "base/buf.h"
#include "base/mem.h"
#include "rules/condition.h"
#include "rules/name.h"

#define STEPS_MAX   100000 /* of SQLite's machine, for one condition */
#define LENGTH_MAX  65536  /* bytes of any text in an evaluation */
#define PATTERN_MAX 200	   /* bytes of a LIKE pattern */

struct compiled {
	const struct rule *rule;
	struct condition condition;
	sqlite3_stmt *statement;
};

struct ruleset {
	sqlite3 *db;
	struct compiled *rules;
	size_t n;
	size_t selects; /* seen by the authorizer in this condition */
	size_t calls; /* of the progress handler in this run */
	const struct strv *tags; /* of the client asked about; NULL: none */
	size_t client; /* the row of the fact "client" */
	size_t n_facts;
	const struct fact_row *table;
};

/* Everything that SQLite wants to do for a condition passes here. */
static int
authorize(void *context, int action, const char *a, const char *b,
	const char *database, const char *source)
{
	struct ruleset *set = context;

	(void)a;
	(void)database;
	(void)source;
	if (action == SQLITE_SELECT && set->selects++ == 0)
		return SQLITE_OK;
	if (action == SQLITE_FUNCTION && b && condition_function(b))
		return SQLITE_OK;
	return SQLITE_DENY;
}

/*
 * SQLite counts the steps of a statement over all its runs: so one call in a
 * run says nothing, and two say STEPS_MAX.
 */
static int
too_long(void *context)
{
	struct ruleset *set = context;

	return ++set->calls > 1;
}

/* has_tag('vip'): NULL when the client is not known. */
static void
has_tag(sqlite3_context *context, int n, sqlite3_value **values)
{
	const struct ruleset *set = sqlite3_user_data(context);
	const char *tag = (const char *)sqlite3_value_text(values[0]);

	(void)n;
	if (!set->tags || !tag)
		sqlite3_result_null(context);
	else
		sqlite3_result_int(context, strv_has_nocase(set->tags, tag));
}

/* False when this SQLite cannot be had as we need it. */
static bool
open_engine(struct ruleset *set)
{
	static const struct {
		int id;
		int value;
	} limits[] = {
		{ SQLITE_LIMIT_LENGTH, LENGTH_MAX },
		{ SQLITE_LIMIT_SQL_LENGTH, LIMIT_CONDITION + 64 },
		{ SQLITE_LIMIT_COLUMN, 8 },
		{ SQLITE_LIMIT_EXPR_DEPTH, 200 },
		{ SQLITE_LIMIT_COMPOUND_SELECT, 1 },
		{ SQLITE_LIMIT_VDBE_OP, 20000 },
		{ SQLITE_LIMIT_FUNCTION_ARG, 16 },
		{ SQLITE_LIMIT_ATTACHED, 0 },
		{ SQLITE_LIMIT_LIKE_PATTERN_LENGTH, PATTERN_MAX },
		{ SQLITE_LIMIT_VARIABLE_NUMBER, FACT_ONE },
		{ SQLITE_LIMIT_TRIGGER_DEPTH, 0 },
		{ SQLITE_LIMIT_WORKER_THREADS, 0 },
	};

	if (sqlite3_open_v2(":memory:", &set->db, SQLITE_OPEN_READWRITE |
			SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY |
			SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
		return false;
	for (size_t i = 0; i < HEED_COUNT(limits); i++)
		sqlite3_limit(set->db, limits[i].id, limits[i].value);
	sqlite3_db_config(set->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(set->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(set->db, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(set->db, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
	sqlite3_progress_handler(set->db, STEPS_MAX, too_long, set);
	if (sqlite3_create_function_v2(set->db, "has_tag", 1, SQLITE_UTF8 |
			SQLITE_DIRECTONLY, set, has_tag, NULL, NULL, NULL) !=
		SQLITE_OK)
		return false;
	return sqlite3_set_authorizer(set->db, authorize, set) == SQLITE_OK;
}

/* What SQLite found wrong, with its place in what the user wrote. */
static void
tell_syntax(const struct ruleset *set, const char *when,
	struct problem *problem)
{
	int offset = sqlite3_error_offset(set->db);
	size_t prefix = strlen(CONDITION_PREFIX);
	size_t at = offset < 0 ? 0 : (size_t)offset;
	size_t len;

	if (offset < 0 || at < prefix) {
		problem_set(problem, "not a condition: %s",
			sqlite3_errmsg(set->db));
		return;
	}
	at -= prefix;
	if (at >= strlen(when)) {
		problem_set(problem, "the condition ends too early, at "
			"character %zu", name_character(when,
			strlen(when)));
		return;
	}
	len = name_length(when, at);
	problem_set(problem, "syntax error near \"%.*s\" at character %zu",
		(int)(len > 40 ? 40 : len), when + at,
		name_character(when, at));
}

static void
bind_facts(const struct ruleset *set, const struct compiled *rule,
	const struct fact_value *facts)
{
	for (size_t i = 0; i < rule->condition.n_facts; i++) {
		size_t row = rule->condition.fact[i];
		const struct fact_value *value = &facts[row];
		int at = (int)i + 1;

		if (value->null) {
			sqlite3_bind_null(rule->statement, at);
			continue;
		}
		switch (set->table[row].type) {
		case FACT_BOOL:
		case FACT_INTEGER:
			sqlite3_bind_int64(rule->statement, at,
				value->integer);
			break;
		case FACT_REAL:
			sqlite3_bind_double(rule->statement, at, value->real);
			break;
		case FACT_TEXT:
			/* Read in this evaluation only: bound anew in each. */
			sqlite3_bind_text(rule->statement, at, value->text, -1,
				SQLITE_STATIC);
			break;
		}
	}
}

static void
ask(struct ruleset *set, const struct compiled *rule,
	const struct fact_value *facts, struct rule_answer *answer)
{
	sqlite3_stmt *statement = rule->statement;

	answer->rule = rule->rule;
	answer->fires = answer->unknown = answer->failed = false;
	answer->problem.text[0] = '\0';
	set->calls = 0;
	set->tags = facts[set->client].null ? NULL : facts[set->client].tags;
	bind_facts(set, rule, facts);
	if (sqlite3_step(statement) != SQLITE_ROW) {
		answer->failed = true;
		problem_set(&answer->problem, "the condition cannot be "
			"evaluated: %s", sqlite3_errmsg(set->db));
		goto out;
	}
	switch (sqlite3_column_type(statement, 0)) {
	case SQLITE_NULL:
		answer->unknown = true;
		break;
	case SQLITE_INTEGER:
		answer->fires = sqlite3_column_int64(statement, 0) != 0;
		break;
	case SQLITE_FLOAT:
		answer->fires = sqlite3_column_double(statement, 0) != 0;
		break;
	default:
		answer->failed = true;
		problem_set(&answer->problem, "the condition gives a text, "
			"not true or false");
	}
out:
	sqlite3_reset(statement);
}

/*
 * Asks once without facts and once with plain ones: a condition that can only
 * fail is told at start and not with the first mail.
 */
static bool
probe(struct ruleset *set, const struct compiled *rule,
	struct problem *problem)
{
	struct fact_value *facts = mem_array(set->n_facts, sizeof(*facts));
	bool good = true;

	for (int round = 0; round < 2 && good; round++) {
		struct rule_answer answer;

		for (size_t i = 0; i < set->n_facts; i++)
			facts[i] = (struct fact_value){ .null = round == 0,
				.integer = 1, .real = 1, .text = "x" };
		ask(set, rule, facts, &answer);
		good = !answer.failed;
		if (!good)
			*problem = answer.problem;
	}
	free(facts);
	return good;
}

static bool
compile(struct ruleset *set, struct compiled *rule, struct problem *problem)
{
	const char *tail = NULL;
	const char *when = rule->rule->when;

	if (!condition_read(when, &rule->condition, problem))
		return false;
	set->selects = 0;
	if (sqlite3_prepare_v3(set->db, rule->condition.sql, -1,
			SQLITE_PREPARE_PERSISTENT, &rule->statement, &tail) !=
		SQLITE_OK) {
		tell_syntax(set, when, problem);
		return false;
	}
	/* The first lock let none of these through; they are asked all the
	 * same, since a hole in it must not become a hole in heed. */
	if (!rule->statement || *tail || set->selects != 1 ||
		sqlite3_column_count(rule->statement) != 1 ||
		!sqlite3_stmt_readonly(rule->statement) ||
		sqlite3_bind_parameter_count(rule->statement) !=
		(int)rule->condition.n_facts) {
		problem_set(problem, "a condition is one expression");
		return false;
	}
	return probe(set, rule, problem);
}

static void
add_error(struct strv *errors, const struct rule *rule, const char *text)
{
	const struct origin *origin = rule->when_origin.file ?
		&rule->when_origin : &rule->origin;

	strv_own(errors, mem_printf("%s:%d: rules.%s.when: %s",
		origin->file ? origin->file : "-", origin->line,
		rule->name ? rule->name : "-", text));
}

struct ruleset *
ruleset_new(const struct rule *rules, size_t n, struct strv *errors)
{
	struct ruleset *set = mem_new(sizeof(*set));
	struct problem problem;
	size_t wrong = 0;

	set->table = fact_table(&set->n_facts);
	while (strcmp(set->table[set->client].name, "client") != 0)
		set->client++;
	set->rules = mem_array(n, sizeof(*set->rules));
	if (!open_engine(set)) {
		strv_own(errors, mem_printf("rules: SQLite cannot be used: %s",
			set->db ? sqlite3_errmsg(set->db) : "no memory"));
		ruleset_free(&set);
		return NULL;
	}
	for (size_t i = 0; i < n; i++) {
		set->rules[i].rule = &rules[i];
		set->n++;
		if (compile(set, &set->rules[i], &problem))
			continue;
		add_error(errors, &rules[i], problem.text);
		wrong++;
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
		sqlite3_finalize((*set)->rules[i].statement);
		condition_free(&(*set)->rules[i].condition);
	}
	free((*set)->rules);
	sqlite3_close((*set)->db);
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

char *
ruleset_reason(const struct ruleset *set, const struct rule *rule,
	const struct fact_value *facts)
{
	struct buf out = buf_new(LIMIT_CONDITION);

	for (size_t i = 0; i < set->n; i++)
		for (size_t k = 0; set->rules[i].rule == rule &&
		     k < set->rules[i].condition.n_facts; k++) {
			size_t row = set->rules[i].condition.fact[k];

			add_number(&out, &set->table[row], &facts[row]);
		}
	buf_str(&out, "");
	return buf_take(&out);
}

size_t
ruleset_ask(struct ruleset *set, const char *moment,
	const struct fact_value *facts, struct rule_answer *out)
{
	size_t asked = 0;

	for (size_t i = 0; i < set->n; i++) {
		const struct compiled *rule = &set->rules[i];

		if (!rule->rule->enabled || !is_for(rule->rule, moment))
			continue;
		ask(set, rule, facts, &out[asked]);
		if (out[asked++].fires && rule->rule->stop)
			break;
	}
	set->tags = NULL;
	return asked;
}
