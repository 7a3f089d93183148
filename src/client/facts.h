/* SPDX-License-Identifier: ISC */
/*
 * The facts that rules ask for: one table with name, type, unit and meaning,
 * from which the evaluator, `heed facts` and heed-rules(7) are made.
 */
#ifndef HEED_CLIENT_FACTS_H
#define HEED_CLIENT_FACTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "client/client.h"

enum fact_type { FACT_BOOL, FACT_INTEGER, FACT_REAL, FACT_TEXT };

struct fact_row {
	const char *name; /* an SQL identifier: "leaving", "payment_refused" */
	enum fact_type type;
	const char *unit; /* "" when it has none */
	const char *text; /* one sentence for the manual */
};

/* The table, in the order of the values; `*n` is how many. */
const struct fact_row *fact_table(size_t *n);

/*
 * Is that row one of the course?  `*value` is then which (client/course.h), and
 * is left alone otherwise.
 */
bool fact_of_course(size_t row, size_t *value);

#define FACT_MAX 160 /* rows */
#define FACT_ONE 99  /* in one condition: "?99" is as long as ... */
#define FACT_NAME_MIN 3 /* bytes of the shortest name */

struct fact_value {
	bool null; /* cannot tell */
	int64_t integer; /* also FACT_BOOL: 0, 1 */
	double real;
	const char *text; /* borrowed from what the facts were made of, or
			   * `own`: so a value is read where it was filled */
	/* of the fact "client": for has_tag(), and rules that it is not for */
	const struct strv *tags, *rules_off;
	char own[16];
};

/* What the facts count in a text: it may be gone when they are asked for. */
struct text_counts {
	int64_t words, questions; /* -1: nobody has counted */
};

/* NULL counts as "". */
struct text_counts text_count(const char *text);

struct course; /* client/course.h */

/* What facts are made from; all borrowed. */
struct fact_source {
	const struct message *message; /* NULL: a rule of the clock is asked */
	const struct text_counts *counts; /* NULL: of the message's text */
	const struct reading *reading; /* NULL: unread; its facts are NULL */
	enum direction direction;
	struct client_match match;
	const struct course *course; /* NULL: nothing is known of it */
	int64_t now; /* Unix seconds */
};

/*
 * Fills `out`, one value for each row of the table.  What cannot be told is
 * null.  Valid for as long as what the source points to.
 */
void facts_fill(const struct fact_source *source, struct fact_value *out);

#endif
