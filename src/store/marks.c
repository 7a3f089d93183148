/* SPDX-License-Identifier: ISC */
/*
 * A wish stays until it is done or cannot be: setting a keyword twice is the
 * same as once, so that a crash in between costs nothing.
 */
#include "store/marks.h"

#include <stdlib.h>

#include "base/base.h"
#include "store/sql.h"

static const char *const states[] = { "wanted", "done", "gone", "refused" };

const char *
mark_state_name(enum mark_state state)
{
	return states[state];
}

bool
marks_want(struct store *store, int64_t mail, const char *keyword, int64_t now)
{
	return sql_run(store, "INSERT OR IGNORE INTO mark (mail, keyword, at)"
		" VALUES (?1, ?2, ?3)", SQL_WITH(sql_num(mail),
			sql_str(keyword), sql_num(now))) == 1;
}

int64_t *
marks_wanted(struct store *store, size_t most, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT id FROM mark WHERE"
		" state = 'wanted' ORDER BY id LIMIT ?1",
		SQL_WITH(sql_num((int64_t)most)));
	int64_t *list = NULL;

	for (*n = 0; sql_row(store, rows); (*n)++) {
		list = sql_more(list, *n, sizeof(*list));
		list[*n] = sql_int(rows, 0);
	}
	return list;
}

/* A copy elsewhere in the account is as good; numbers must be today's. */
#define PLACE                                                             \
	"SELECT k.mail, k.keyword, m.account, d.name, l.uidvalidity, l.uid," \
	" k.tries"                                                        \
	" FROM mark AS k JOIN mail AS m ON m.id = k.mail"                 \
	" LEFT JOIN ledger AS l ON l.fingerprint = m.fingerprint"         \
	" AND l.state IN ('stored', 'duplicate')"                         \
	" AND EXISTS (SELECT 1 FROM folder AS f WHERE f.id = l.folder"    \
	" AND f.account = m.account AND f.uidvalidity = l.uidvalidity)"   \
	" LEFT JOIN folder AS d ON d.id = l.folder"                       \
	" WHERE k.id = ?1 ORDER BY d.name IS NOT m.folder, d.id, l.uid"   \
	" LIMIT 1"

bool
marks_load(struct store *store, int64_t id, struct mark_row *out)
{
	sqlite3_stmt *rows = sql_open(store, PLACE, SQL_WITH(sql_num(id)));
	bool found = false;

	*out = (struct mark_row) { .id = id };
	while (sql_row(store, rows)) {
		out->mail = sql_int(rows, 0);
		out->keyword = sql_text(rows, 1);
		out->account = sql_text(rows, 2);
		out->folder = sql_text(rows, 3);
		out->uidvalidity = (uint64_t)sql_int(rows, 4);
		out->uid = (uint64_t)sql_int(rows, 5);
		out->tries = sql_int(rows, 6);
		found = true;
	}
	return found;
}

void
mark_row_free(struct mark_row *row)
{
	free(row->keyword);
	free(row->account);
	free(row->folder);
	*row = (struct mark_row) { 0 };
}

struct mark_wish *
marks_of(struct store *store, int64_t mail, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT keyword, state, at FROM"
		" mark WHERE mail = ?1 ORDER BY id", SQL_WITH(sql_num(mail)));
	struct mark_wish *list = NULL;

	for (*n = 0; sql_row(store, rows); (*n)++) {
		list = sql_more(list, *n, sizeof(*list));
		list[*n] = (struct mark_wish) { sql_text(rows, 0),
			sql_text(rows, 1), sql_int(rows, 2) };
	}
	return list;
}

void
mark_wishes_free(struct mark_wish *wishes, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(wishes[i].keyword);
		free(wishes[i].state);
	}
	free(wishes);
}

void
marks_try(struct store *store, int64_t id)
{
	sql_run(store, "UPDATE mark SET tries = tries + 1 WHERE id = ?1",
		SQL_WITH(sql_num(id)));
}

void
marks_end(struct store *store, int64_t id, enum mark_state state, int64_t now)
{
	sql_run(store, "UPDATE mark SET state = ?2, at = ?3 WHERE id = ?1",
		SQL_WITH(sql_num(id), sql_str(mark_state_name(state)),
			sql_num(now)));
}
