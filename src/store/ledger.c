/* SPDX-License-Identifier: ISC */
/*
 * What has been taken in, folder by folder.  A row is made when a UID is first
 * listed and never goes away; a final state is final, but for a message that
 * has vanished: a server may hide one for a while and show it again.  Trusts
 * the caller for ascending uids, and a server for nothing: a UIDVALIDITY that
 * changes makes a new set of rows beside the old one.
 */
#include "store/ledger.h"

#include <stdlib.h>

#include "base/mem.h"
#include "store/sql.h"

/* UIDs and UIDVALIDITY are 32 bits (RFC 3501); ours for files are 63. */
static struct sql_value
number(uint64_t value)
{
	return sql_num((int64_t)(value & INT64_MAX));
}

static const char *
state_name(enum ledger_state state)
{
	switch (state) {
	case LEDGER_PENDING: return "pending";
	case LEDGER_FETCHING: return "fetching";
	case LEDGER_STORED: return "stored";
	case LEDGER_DUPLICATE: return "duplicate";
	case LEDGER_QUARANTINED: return "quarantined";
	case LEDGER_VANISHED: return "vanished";
	}
	return "?";
}

static bool
load_folder(struct store *store, const char *account, const char *folder,
	struct folder_row *row, bool *rescan)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT id, uidvalidity, last_ok,"
		" rescan FROM folder WHERE account = ?1 AND name = ?2",
		SQL_WITH(sql_str(account), sql_str(folder)));

	if (!sql_row(store, rows))
		return false;
	row->id = sql_int(rows, 0);
	row->uidvalidity = (uint64_t)sql_int(rows, 1);
	row->last_ok = sql_int(rows, 2);
	*rescan = sql_int(rows, 3) != 0;
	sql_done(rows);
	return true;
}

struct folder_row
ledger_folder(struct store *store, const char *account, const char *folder,
	uint64_t uidvalidity, bool *changed)
{
	struct folder_row row = { .uidvalidity = uidvalidity };
	bool rescan = false;

	*changed = false;
	if (!load_folder(store, account, folder, &row, &rescan)) {
		sql_run(store, "INSERT INTO folder (account, name,"
			" uidvalidity) VALUES (?1, ?2, ?3)",
			SQL_WITH(sql_str(account), sql_str(folder),
				number(uidvalidity)));
		load_folder(store, account, folder, &row, &rescan);
	} else if (row.uidvalidity != uidvalidity) {
		sql_run(store, "UPDATE folder SET uidvalidity = ?2, rescan = 1"
			" WHERE id = ?1",
			SQL_WITH(sql_num(row.id), number(uidvalidity)));
		row.uidvalidity = uidvalidity;
		rescan = true;
	}
	/* stays set until a whole reading has ended, also over a crash */
	*changed = rescan;
	row.first_look = row.last_ok == 0;
	return row;
}

void
ledger_folder_read(struct store *store, int64_t folder, int64_t now)
{
	sql_run_one(store, "UPDATE folder SET last_ok = ?2, rescan = 0"
		" WHERE id = ?1", SQL_WITH(sql_num(folder), sql_num(now)),
		"store: a folder without a row was read");
}

int64_t
ledger_account_last_ok(struct store *store, const char *account)
{
	return sql_get_int(store, "SELECT min(last_ok) FROM folder"
		" WHERE account = ?1", SQL_WITH(sql_str(account)), 0);
}

/* The row of one uid, made when missing.  False: it is final or not due. */
static bool
todo_one(struct store *store, int64_t folder, uint64_t uidvalidity,
	uint64_t uid, int64_t now, struct ledger_todo *out)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT tries, deaths, next_try,"
		" state IN ('pending', 'fetching', 'vanished'),"
		" state = 'fetching'"
		" FROM ledger WHERE folder = ?1 AND uidvalidity = ?2"
		" AND uid = ?3", SQL_WITH(sql_num(folder),
			number(uidvalidity), number(uid)));
	bool due = true;

	*out = (struct ledger_todo) { .uid = uid };
	if (sql_row(store, rows)) {
		out->tries = (int)sql_int(rows, 0);
		/* still in hand: its process ended without a word */
		out->deaths = (int)sql_int(rows, 1) + (int)sql_int(rows, 4);
		due = sql_int(rows, 3) != 0 && sql_int(rows, 2) <= now;
		sql_done(rows);
		return due;
	}
	return sql_run(store, "INSERT INTO ledger (folder, uidvalidity, uid,"
		" state, first_seen) VALUES (?1, ?2, ?3, 'pending', ?4)",
		SQL_WITH(sql_num(folder), number(uidvalidity), number(uid),
			sql_num(now))) == 1;
}

struct ledger_todo *
ledger_todo(struct store *store, int64_t folder, uint64_t uidvalidity,
	const uint64_t *uids, size_t n, int64_t now, size_t *n_out)
{
	struct ledger_todo *list = NULL;
	struct ledger_todo one;

	*n_out = 0;
	for (size_t i = 0; i < n; i++) {
		if (!todo_one(store, folder, uidvalidity, uids[i], now, &one))
			continue;
		list = sql_more(list, *n_out, sizeof(*list));
		list[(*n_out)++] = one;
	}
	return list;
}

static bool
listed(const uint64_t *uids, size_t n, uint64_t uid)
{
	size_t low = 0, high = n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (uids[mid] == uid)
			return true;
		if (uids[mid] < uid)
			low = mid + 1;
		else
			high = mid;
	}
	return false;
}

void
ledger_vanish(struct store *store, int64_t folder, uint64_t uidvalidity,
	const uint64_t *uids, size_t n, int64_t now)
{
	size_t n_open = 0;
	int64_t *open = sql_ids(store, &n_open, "SELECT uid FROM ledger WHERE"
		" folder = ?1 AND uidvalidity = ?2 AND state IN ('pending',"
		" 'fetching') AND first_seen < ?3",
		SQL_WITH(sql_num(folder), number(uidvalidity), sql_num(now)));

	for (size_t i = 0; i < n_open; i++)
		if (!listed(uids, n, (uint64_t)open[i]))
			ledger_end(store, folder, uidvalidity,
				(uint64_t)open[i], LEDGER_VANISHED, NULL,
				"gone before it could be fetched", now);
	free(open);
}

void
ledger_take(struct store *store, int64_t folder, uint64_t uidvalidity,
	uint64_t uid, int64_t now)
{
	(void)now;
	sql_run_one(store, "UPDATE ledger SET deaths = deaths + (state ="
		" 'fetching'), state = 'fetching', tries = tries + 1"
		" WHERE folder = ?1 AND uidvalidity = ?2 AND uid = ?3",
		SQL_WITH(sql_num(folder), number(uidvalidity), number(uid)),
		"store: a message was taken that is not in the ledger");
}

void
ledger_postpone(struct store *store, int64_t folder, uint64_t uidvalidity,
	uint64_t uid, int64_t next_try)
{
	sql_run_one(store, "UPDATE ledger SET state = 'pending', next_try = ?4"
		" WHERE folder = ?1 AND uidvalidity = ?2 AND uid = ?3",
		SQL_WITH(sql_num(folder), number(uidvalidity), number(uid),
			sql_num(next_try)),
		"store: a message was put off that is not in the ledger");
}

void
ledger_end(struct store *store, int64_t folder, uint64_t uidvalidity,
	uint64_t uid, enum ledger_state state, const char *fingerprint,
	const char *why, int64_t now)
{
	sql_run_one(store, "UPDATE ledger SET state = ?4, fingerprint = ?5,"
		" why = ?6, ended = ?7 WHERE folder = ?1 AND uidvalidity = ?2"
		" AND uid = ?3",
		SQL_WITH(sql_num(folder), number(uidvalidity), number(uid),
			sql_str(state_name(state)), sql_str(fingerprint),
			sql_str(why), sql_num(now)),
		"store: a message was ended that is not in the ledger");
}

void
ledger_count(struct store *store, struct ledger_counts *out)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT"
		" ifnull(sum(state IN ('pending', 'fetching')), 0),"
		" ifnull(sum(state = 'stored'), 0),"
		" ifnull(sum(state = 'duplicate'), 0),"
		" ifnull(sum(state = 'quarantined'), 0),"
		" ifnull(sum(state = 'vanished'), 0) FROM ledger", NULL);

	*out = (struct ledger_counts) { 0 };
	if (!sql_row(store, rows))
		return;
	out->pending = sql_int(rows, 0);
	out->stored = sql_int(rows, 1);
	out->duplicate = sql_int(rows, 2);
	out->quarantined = sql_int(rows, 3);
	out->vanished = sql_int(rows, 4);
	sql_done(rows);
}
