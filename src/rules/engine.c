/* SPDX-License-Identifier: ISC */
/*
 * The SQLite behind the conditions.  It is in memory and empty, and stays so:
 * the authorizer allows one SELECT of one expression with listed functions, no
 * table at all; facts come in as parameters.  Trusts whoever writes conditions
 * to mean well, but not to be right, and facts to be hostile texts.  Never
 * reads a file or the clock.
 */
#include "rules/engine.h"

#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/mem.h"
#include "rules/name.h"

#define STEPS_MAX   100000 /* of SQLite's machine, for one condition */
#define LENGTH_MAX  65536  /* bytes of any text in an evaluation */
#define PATTERN_MAX 200	   /* bytes of a LIKE pattern */

/* Everything that SQLite wants to do for a condition passes here. */
static int
authorize(void *context, int action, const char *a, const char *b,
	const char *database, const char *source)
{
	struct engine *engine = context;

	(void)a;
	(void)database;
	(void)source;
	if (action == SQLITE_SELECT && engine->selects++ == 0)
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
	struct engine *engine = context;

	return ++engine->calls > 1;
}

/* has_tag('vip'): NULL when the client is not known. */
static void
has_tag(sqlite3_context *context, int n, sqlite3_value **values)
{
	const struct engine *engine = sqlite3_user_data(context);
	const char *tag = (const char *)sqlite3_value_text(values[0]);

	(void)n;
	if (!engine->tags || !tag)
		sqlite3_result_null(context);
	else
		sqlite3_result_int(context, strv_has_nocase(engine->tags, tag));
}

bool
engine_open(struct engine *engine)
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

	engine->table = fact_table(&engine->n_facts);
	while (strcmp(engine->table[engine->client].name, "client") != 0)
		engine->client++;
	if (sqlite3_open_v2(":memory:", &engine->db, SQLITE_OPEN_READWRITE |
			SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY |
			SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
		return false;
	for (size_t i = 0; i < HEED_COUNT(limits); i++)
		sqlite3_limit(engine->db, limits[i].id, limits[i].value);
	sqlite3_db_config(engine->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(engine->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(engine->db, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(engine->db, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
	sqlite3_progress_handler(engine->db, STEPS_MAX, too_long, engine);
	if (sqlite3_create_function_v2(engine->db, "has_tag", 1, SQLITE_UTF8 |
			SQLITE_DIRECTONLY, engine, has_tag, NULL, NULL, NULL) !=
		SQLITE_OK)
		return false;
	return sqlite3_set_authorizer(engine->db, authorize, engine) ==
		SQLITE_OK;
}

/* What SQLite found wrong, with its place in what the user wrote. */
static void
tell_syntax(const struct engine *engine, const char *when,
	struct problem *problem)
{
	int offset = sqlite3_error_offset(engine->db);
	size_t prefix = strlen(CONDITION_PREFIX);
	size_t at = offset < 0 ? 0 : (size_t)offset;
	size_t len;

	if (offset < 0 || at < prefix) {
		problem_set(problem, "not a condition: %s",
			sqlite3_errmsg(engine->db));
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
bind_facts(const struct engine *engine, const struct expression *e,
	const struct fact_value *facts)
{
	for (size_t i = 0; i < e->condition.n_facts; i++) {
		size_t row = e->condition.fact[i];
		const struct fact_value *value = &facts[row];
		int at = (int)i + 1;

		if (value->null) {
			sqlite3_bind_null(e->statement, at);
			continue;
		}
		switch (engine->table[row].type) {
		case FACT_BOOL:
		case FACT_INTEGER:
			sqlite3_bind_int64(e->statement, at,
				value->integer);
			break;
		case FACT_REAL:
			sqlite3_bind_double(e->statement, at, value->real);
			break;
		case FACT_TEXT:
			/* Read in this evaluation only: bound anew in each. */
			sqlite3_bind_text(e->statement, at, value->text, -1,
				SQLITE_STATIC);
			break;
		}
	}
}

enum truth
engine_ask(struct engine *engine, const struct expression *e,
	const struct fact_value *facts, struct problem *problem)
{
	enum truth truth = TRUTH_FAILED;

	problem->text[0] = '\0';
	engine->calls = 0;
	engine->tags = facts[engine->client].null ? NULL :
		facts[engine->client].tags;
	bind_facts(engine, e, facts);
	if (sqlite3_step(e->statement) != SQLITE_ROW) {
		problem_set(problem, "the condition cannot be evaluated: %s",
			sqlite3_errmsg(engine->db));
		sqlite3_reset(e->statement);
		return TRUTH_FAILED;
	}
	switch (sqlite3_column_type(e->statement, 0)) {
	case SQLITE_NULL:
		truth = TRUTH_UNKNOWN;
		break;
	case SQLITE_INTEGER:
		truth = sqlite3_column_int64(e->statement, 0) != 0 ?
			TRUTH_YES : TRUTH_NO;
		break;
	case SQLITE_FLOAT:
		truth = sqlite3_column_double(e->statement, 0) != 0 ?
			TRUTH_YES : TRUTH_NO;
		break;
	default:
		problem_set(problem, "the condition gives a text, not true or"
			" false");
	}
	sqlite3_reset(e->statement);
	engine->tags = NULL;
	return truth;
}

/*
 * Asks once without facts and once with plain ones: a condition that can only
 * fail is told at start and not with the first mail.
 */
static bool
probe(struct engine *engine, const struct expression *e,
	struct problem *problem)
{
	struct fact_value *facts = mem_array(engine->n_facts, sizeof(*facts));
	bool good = true;

	for (int round = 0; round < 2 && good; round++) {
		for (size_t i = 0; i < engine->n_facts; i++)
			facts[i] = (struct fact_value){ .null = round == 0,
				.integer = 1, .real = 1, .text = "x" };
		good = engine_ask(engine, e, facts, problem) != TRUTH_FAILED;
	}
	free(facts);
	return good;
}

bool
engine_compile(struct engine *engine, const char *text, struct expression *e,
	struct problem *problem)
{
	const char *tail = NULL;

	if (!condition_read(text, &e->condition, problem))
		return false;
	engine->selects = 0;
	if (sqlite3_prepare_v3(engine->db, e->condition.sql, -1,
			SQLITE_PREPARE_PERSISTENT, &e->statement, &tail) !=
		SQLITE_OK) {
		tell_syntax(engine, text, problem);
		return false;
	}
	/* The first lock let none of these through; they are asked all the
	 * same, since a hole in it must not become a hole in heed. */
	if (!e->statement || *tail || engine->selects != 1 ||
		sqlite3_column_count(e->statement) != 1 ||
		!sqlite3_stmt_readonly(e->statement) ||
		sqlite3_bind_parameter_count(e->statement) !=
		(int)e->condition.n_facts) {
		problem_set(problem, "a condition is one expression");
		return false;
	}
	return probe(engine, e, problem);
}

void
expression_free(struct expression *e)
{
	sqlite3_finalize(e->statement);
	e->statement = NULL;
	condition_free(&e->condition);
}

void
engine_close(struct engine *engine)
{
	sqlite3_close(engine->db);
	engine->db = NULL;
}
