/* SPDX-License-Identifier: ISC */
/*
 * What stops mail beyond a single letter: addresses that must get nothing, and
 * breakers that stay open until a person closes them.
 */
#include "store/letters.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/mem.h"
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

void
suppress_remove(struct store *store, const char *address)
{
	char hash[HASH_HEX];

	sql_run(store, "DELETE FROM suppress WHERE address IN (?1, ?2)",
		SQL_WITH(sql_str(address),
			sql_str(suppress_hash(address, hash))));
}

char *
suppress_why(struct store *store, const char *address)
{
	char hash[HASH_HEX];

	return sql_get_text(store, "SELECT why FROM suppress"
		" WHERE address IN (?1, ?2)", SQL_WITH(sql_str(address),
			sql_str(suppress_hash(address, hash))));
}

char *
suppress_hash(const char *address, char out[HASH_HEX])
{
	char *lower = mem_str(address);

	for (char *p = lower; *p != '\0'; p++)
		*p = (char)tolower((unsigned char)*p);
	hash_parts(out, "suppressed", lower, (char *)NULL);
	free(lower);
	return out;
}

/* A stop lies among the latches, under a name that "heed reset" passes over. */
#define STOP "stop"

void
stop_set(struct store *store, const char *why, int64_t now)
{
	latch_set(store, STOP, why, now);
}

char *
stop_why(struct store *store)
{
	return sql_get_text(store, "SELECT why FROM latch WHERE name = ?1"
		" AND reset_at = 0", SQL_WITH(sql_str(STOP)));
}

void
stop_clear(struct store *store, const char *who, int64_t now)
{
	sql_run(store, "UPDATE latch SET reset_at = max(?2, 1), reset_by = ?1"
		" WHERE reset_at = 0 AND name = ?3",
		SQL_WITH(sql_str(who), sql_num(now), sql_str(STOP)));
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
		" WHERE reset_at = 0 AND name <> ?1 ORDER BY id LIMIT 1",
		SQL_WITH(sql_str(STOP)));
}

int64_t
latch_reset_at(struct store *store, const char *name)
{
	return sql_get_int(store, "SELECT max(reset_at) FROM latch"
		" WHERE name = ?1", SQL_WITH(sql_str(name)), 0);
}

void
latch_reset(struct store *store, const char *who, int64_t now)
{
	sql_run(store, "UPDATE latch SET reset_at = max(?2, 1), reset_by = ?1"
		" WHERE reset_at = 0 AND name <> ?3",
		SQL_WITH(sql_str(who), sql_num(now), sql_str(STOP)));
}
