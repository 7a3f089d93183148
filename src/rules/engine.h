/* SPDX-License-Identifier: ISC */
/* Inside rules/ only: the SQLite that conditions are compiled for and asked. */
#ifndef HEED_RULES_ENGINE_H
#define HEED_RULES_ENGINE_H

#include <sqlite3.h>

#include "rules/condition.h"

struct engine {
	sqlite3 *db;
	size_t selects; /* seen by the authorizer in this condition */
	size_t calls; /* of the progress handler in this run */
	const struct strv *tags; /* of the client asked about; NULL: none */
	size_t client; /* the row of the fact "client" */
	size_t n_facts;
	const struct fact_row *table;
};

/* One condition, compiled. */
struct expression {
	struct condition condition;
	sqlite3_stmt *statement;
};

enum truth {
	TRUTH_NO,
	TRUTH_YES,
	TRUTH_UNKNOWN, /* it gives NULL */
	TRUTH_FAILED,
};

/*
 * Into a struct of zeros, which must stay where it is; engine_close() ends it,
 * after all expressions.  False when this SQLite cannot be had as we need it.
 */
bool engine_open(struct engine *engine);
void engine_close(struct engine *engine);

/*
 * False with a line in `problem`.  Into a struct of zeros; the caller frees
 * with expression_free(), also after a failure.
 */
bool engine_compile(struct engine *engine, const char *text,
	struct expression *e, struct problem *problem);
void expression_free(struct expression *e);

/* What the condition says of these facts; `problem` when it failed, or "". */
enum truth engine_ask(struct engine *engine, const struct expression *e,
	const struct fact_value *facts, struct problem *problem);

#endif
