/* SPDX-License-Identifier: ISC */
/*
 * The words of columns ("from-us", "our.promise") are those of message/ and
 * signals/.
 */
#include "store/promises.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "store/course_sql.h"
#include "store/plans.h"
#include "store/sql.h"

static const char *const states[] = { "open", "kept", "dropped" };

const char *
promise_state_name(enum promise_state state)
{
	return states[state];
}

const char *
promise_name(const struct course_promise *promises, size_t i,
	char out[PROMISE_NAME])
{
	size_t first = i;

	if (promises[i].step != 0) {
		snprintf(out, PROMISE_NAME, "S%" PRId64, promises[i].step);
		return out;
	}
	while (first > 0 && promises[first - 1].mail == promises[i].mail)
		first--;
	snprintf(out, PROMISE_NAME, "P%" PRId64 ".%zu", promises[i].mail,
		i - first + 1);
	return out;
}

enum promise_state
promise_state_of(const char *word)
{
	for (size_t i = 0; word != NULL && i < HEED_COUNT(states); i++)
		if (strcmp(states[i], word) == 0)
			return (enum promise_state)i;
	return PROMISE_OPEN;
}

#define PROMISES_WHERE(condition)                                            \
	"SELECT m.id, m.date, m.direction = 'from-us', f.day, " THREAD       \
	", min(f.words), max(f.weight), p.state, p.day, p.note"              \
	" FROM mail AS m JOIN finding AS f ON f.mail = m.id"                 \
	" LEFT JOIN promise AS p ON p.mail = m.id AND p.said = f.day"        \
	" WHERE " condition " AND f.day IS NOT NULL"                         \
	" AND f.kind = CASE m.direction WHEN 'from-us' THEN 'our.promise'"   \
	" WHEN 'from-client' THEN 'payment.promised' END"                    \
	" AND" PERSONS " GROUP BY m.id, f.day ORDER BY m.date, m.id, f.day"

static struct course_promise *
read_all(struct store *store, sqlite3_stmt *rows, size_t *n)
{
	struct course_promise *list = NULL;

	for (*n = 0; sql_row(store, rows);) {
		struct course_promise promise = {
			.mail = sql_int(rows, 0),
			.made = sql_int(rows, 1),
			.ours = sql_int(rows, 2) != 0,
			.said = sql_day(rows, 3),
			.weight = sqlite3_column_double(rows, 6),
			.state = promise_state_of((const char *)
				sqlite3_column_text(rows, 7)),
			.day = sql_day(rows, 8),
		};

		if (promise.said.year == 0)
			continue;
		if (promise.day.year == 0)
			promise.day = promise.said;
		promise.thread = sql_text(rows, 4);
		promise.words = sql_text(rows, 5);
		promise.note = sql_text(rows, 9);
		list = sql_more(list, *n, sizeof(*list));
		list[(*n)++] = promise;
	}
	return list;
}

struct course_promise *
course_promises(struct store *store, const char *client, int64_t since,
	int64_t until, size_t *n)
{
	struct course_promise *list = read_all(store, sql_open(store,
		PROMISES_WHERE("m.client = ?1 AND m.date >= ?2 AND"
			" m.date < ?3"), SQL_WITH(sql_str(client),
			sql_num(since), sql_num(until))), n);

	plan_steps(store, client, since, until, &list, n);
	return list;
}

struct course_promise *
promises_of_mail(struct store *store, int64_t mail, size_t *n)
{
	return read_all(store, sql_open(store, PROMISES_WHERE("m.id = ?1"),
		SQL_WITH(sql_num(mail))), n);
}

void
course_promises_free(struct course_promise *promises, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(promises[i].thread);
		free(promises[i].words);
		free(promises[i].note);
	}
	free(promises);
}

void
promise_mark(struct store *store, int64_t mail, struct day said,
	enum promise_state state, struct day day, const char *note,
	const char *who, int64_t now)
{
	char first[16], then[16];

	sql_run(store, "INSERT OR REPLACE INTO promise (mail, said, state,"
		" day, note, who, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
		SQL_WITH(sql_num(mail), sql_str(day_iso(said, first)),
			sql_str(promise_state_name(state)),
			sql_str(day_iso(day, then)), sql_str(note),
			sql_str(who), sql_num(now)));
}
