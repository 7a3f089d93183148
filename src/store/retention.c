/* SPDX-License-Identifier: ISC */
/*
 * Old rows go in small transactions, so that the keeper is never held up.
 * secure_delete writes zeros over what is freed; what SQLite leaves between
 * the rows of a page when it moves them, and in its log, is emptied here.
 */
#include "store/retention.h"

#include <stdlib.h>

#include "base/base.h"
#include "store/course.h"
#include "store/digest.h"
#include "store/sql.h"

void
retention_open(struct store *store, const char *why)
{
	sql_run(store, "INSERT INTO leaving (why) VALUES (?1)",
		SQL_WITH(sql_str(why)));
}

void
retention_close(struct store *store)
{
	sql_run(store, "DELETE FROM leaving", NULL);
}

void
retention_forget_mail(struct store *store, int64_t mail)
{
	const struct sql_value *id = SQL_WITH(sql_num(mail));

	sql_run(store, "INSERT INTO past (hash) SELECT likeness FROM mail"
		" WHERE id = ?1 AND likeness IS NOT NULL"
		" ON CONFLICT (hash) DO NOTHING", id);
	sql_run(store, "DELETE FROM finding WHERE mail = ?1", id);
	sql_run(store, "DELETE FROM raw WHERE mail = ?1", id);
	sql_run(store, "DELETE FROM mail_text WHERE mail = ?1", id);
	sql_run(store, "DELETE FROM decision WHERE mail = ?1", id);
	sql_run(store, "DELETE FROM promise WHERE mail = ?1", id);
	sql_run(store, "DELETE FROM mark WHERE mail = ?1", id);
	sql_run_one(store, "DELETE FROM mail WHERE id = ?1", id,
		"store: a mail was deleted that is not there");
	store->traces = true;
}

static void
forget_letter(struct store *store, int64_t letter)
{
	const struct sql_value *id = SQL_WITH(sql_num(letter));

	sql_run(store, "INSERT INTO past (hash) SELECT key FROM letter"
		" WHERE id = ?1 ON CONFLICT (hash) DO NOTHING", id);
	sql_run(store, "DELETE FROM decision WHERE letter = ?1", id);
	sql_run(store, "DELETE FROM attempt WHERE letter = ?1", id);
	sql_run(store, "DELETE FROM approval WHERE letter = ?1", id);
	sql_run(store, "DELETE FROM letter_log WHERE letter = ?1", id);
	sql_run_one(store, "DELETE FROM letter WHERE id = ?1", id,
		"store: a letter was deleted that is not there");
	store->traces = true;
}

/* The ids that a query gives; `forget` is called for each. */
static bool
forget(struct store *store, void (*one)(struct store *store, int64_t id),
	int64_t *ids, size_t n, size_t most)
{
	for (size_t i = 0; i < n; i++)
		one(store, ids[i]);
	free(ids);
	return n == most;
}

static bool
forget_letters(struct store *store, int64_t before, size_t most)
{
	size_t n;
	int64_t *ids = sql_ids(store, &n, "SELECT id FROM letter WHERE"
		" changed < ?1 AND state IN ('observed', 'drafted', 'sent',"
		" 'failed', 'expired', 'cancelled')"
		" AND (state <> 'sent' OR copied = 1)"
		" ORDER BY changed LIMIT ?2",
		SQL_WITH(sql_num(before), sql_num((int64_t)most)));

	return forget(store, forget_letter, ids, n, most);
}

static bool
forget_mails(struct store *store, int64_t before, size_t most)
{
	size_t n;
	int64_t *ids = sql_ids(store, &n, "SELECT id FROM mail WHERE"
		" taken < ?1 AND decided <> 0 AND NOT EXISTS (SELECT 1"
		" FROM letter WHERE letter.mail = mail.id)"
		" ORDER BY taken LIMIT ?2",
		SQL_WITH(sql_num(before), sql_num((int64_t)most)));

	return forget(store, retention_forget_mail, ids, n, most);
}

static bool
deleted(struct store *store, int rows, size_t most)
{
	if (rows > 0)
		store->traces = true;
	return rows > 0 && (size_t)rows == most;
}

static bool
forget_parts(struct store *store, const struct retention *retention,
	size_t most)
{
	struct sql_value limit = sql_num((int64_t)most);
	bool more;

	more = deleted(store, sql_run(store, "DELETE FROM mail_text WHERE"
		" mail IN (SELECT mail.id FROM mail_text JOIN mail ON mail.id"
		" = mail_text.mail WHERE taken < ?1 AND decided <> 0"
		" LIMIT ?2)", SQL_WITH(sql_num(retention->texts), limit)),
		most);
	more |= deleted(store, sql_run(store, "DELETE FROM raw WHERE mail IN"
		" (SELECT mail.id FROM raw JOIN mail ON mail.id = raw.mail"
		" WHERE taken < ?1 LIMIT ?2)",
		SQL_WITH(sql_num(retention->raws), limit)), most);
	more |= deleted(store, sql_run(store, "DELETE FROM episode WHERE name"
		" IN (SELECT name FROM episode WHERE opened < ?1 LIMIT ?2)",
		SQL_WITH(sql_num(retention->all), limit)), most);
	return more;
}

bool
retention_step(struct store *store, const struct retention *retention,
	size_t most, bool *more, struct problem *problem)
{
	*more = false;
	if (!store_begin(store, problem))
		return false;
	retention_open(store, "age");
	*more = forget_parts(store, retention, most);
	/* letters first: a mail stays for as long as one needs it */
	*more |= forget_letters(store, retention->all, most);
	*more |= forget_mails(store, retention->all, most);
	course_forget(store, retention->all);
	digest_forget(store, retention->all);
	retention_close(store);
	return store_commit(store, problem);
}

/* Into the database and the log cut to nothing; false: somebody reads. */
static bool
empty_log(struct store *store)
{
	int code;

	/* the keeper waits for no reader */
	sqlite3_busy_timeout(store->db, 0);
	code = sqlite3_wal_checkpoint_v2(store->db, NULL,
		SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
	sqlite3_busy_timeout(store->db, SQL_BUSY_MS);
	if (code != SQLITE_OK && code != SQLITE_BUSY && code != SQLITE_LOCKED)
		sql_fault_db(store, "empty its log");
	return code == SQLITE_OK;
}

bool
retention_tidy(struct store *store)
{
	if (!store->traces)
		return true;
	/* without a condition SQLite clears whole pages */
	if (sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM mail_text)", NULL,
		1) == 0)
		sql_run(store, "DELETE FROM mail_text", NULL);
	store->traces = store->faulted || !empty_log(store);
	return !store->traces;
}

bool
retention_scrub(struct store *store, struct problem *problem)
{
	bool ok;

	/* a statement that is kept would be one that is in use */
	sql_forget(store);
	/* SQLite attaches the new file for as long as it writes it */
	sqlite3_limit(store->db, SQLITE_LIMIT_ATTACHED, 1);
	ok = sqlite3_exec(store->db, "VACUUM", NULL, NULL, NULL) == SQLITE_OK;
	if (!ok)
		sql_explain(store, "write it anew", problem);
	sqlite3_limit(store->db, SQLITE_LIMIT_ATTACHED, 0);
	if (ok && !empty_log(store)) {
		if (!store_fault(store, problem))
			problem_set(problem, "%s/heed.db: another process "
				"reads it", store->dir);
		ok = false;
	}
	store->traces = !ok;
	if (ok)
		sql_run(store, "DELETE FROM meta WHERE key = 'scrub'", NULL);
	return ok;
}
