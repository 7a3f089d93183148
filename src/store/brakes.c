/* SPDX-License-Identifier: ISC */
/*
 * What stops mail beyond a single letter: addresses that must get nothing, and
 * breakers that stay open until a person closes them.
 */
#include "store/letters.h"

#include <stdlib.h>

#include "store/sql.h"

void
suppress_add(struct store *store, const char *address, const char *why,
	int64_t now)
{
	sql_run(store, "INSERT INTO suppress (address, why, at) VALUES (?1,"
		" ?2, ?3) ON CONFLICT (address) DO NOTHING",
		SQL_WITH(sql_str(address), sql_str(why == NULL ? "" : why),
			sql_num(now)));
}

char *
suppress_why(struct store *store, const char *address)
{
	return sql_get_text(store, "SELECT why FROM suppress"
		" WHERE address = ?1", SQL_WITH(sql_str(address)));
}

void
latch_set(struct store *store, const char *name, const char *why, int64_t now)
{
	sql_run(store, "INSERT INTO latch (name, why, at) SELECT ?1, ?2, ?3"
		" WHERE NOT EXISTS (SELECT 1 FROM latch WHERE name = ?1"
		" AND reset_at = 0)",
		SQL_WITH(sql_str(name), sql_str(why == NULL ? "" : why),
			sql_num(now)));
}

char *
latch_any(struct store *store)
{
	return sql_get_text(store, "SELECT name || ': ' || why FROM latch"
		" WHERE reset_at = 0 ORDER BY id LIMIT 1", NULL);
}

void
latch_reset(struct store *store, const char *who, int64_t now)
{
	sql_run(store, "UPDATE latch SET reset_at = max(?2, 1), reset_by = ?1"
		" WHERE reset_at = 0", SQL_WITH(sql_str(who), sql_num(now)));
}
