/* SPDX-License-Identifier: ISC */
/*
 * The whole: opening, the lock, and holding all after a restore.  Trusts fsync
 * and the file system's locks; the folder must not lie on a network file
 * system.  Never deletes anything, and never begins to send by itself once the
 * restore guard has spoken.
 */
#include "store/store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "store/epoch.h"
#include "store/retention.h"
#include "store/schema.h"
#include "store/sql.h"

#define PID_SIZE   32
#define LOOK_TRIES 5
#define LOCK_TRIES 20
#define LOCK_WAIT  100 /* milliseconds between them */

/* The pid in the lock file, for the line to a person; "?" without one. */
static void
lock_holder(int fd, char pid[PID_SIZE])
{
	ssize_t n = pread(fd, pid, PID_SIZE - 1, 0);

	pid[n > 0 ? n : 0] = '\0';
	pid[strspn(pid, "0123456789")] = '\0';
	if (pid[0] == '\0')
		snprintf(pid, PID_SIZE, "?");
}

/*
 * A heedd that was killed between fork() and exec() of a role leaves the lock
 * to the child for a moment: the next one waits for it.
 */
static bool
lock_wait(int fd)
{
	const struct timespec wait = { .tv_nsec = LOCK_WAIT * 1000000L };

	for (int i = 0; flock(fd, LOCK_EX | LOCK_NB) != 0; i++) {
		if (errno != EWOULDBLOCK || i == LOCK_TRIES)
			return false;
		nanosleep(&wait, NULL);
	}
	return true;
}

static bool
lock_take(struct store *store, struct problem *problem)
{
	char *path = mem_printf("%s/lock", store->dir);
	char pid[PID_SIZE];
	int len;

	store->lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
		0600);
	if (store->lock < 0) {
		problem_set(problem, "%s: cannot be opened: %s", path,
			strerror(errno));
	} else if (!lock_wait(store->lock)) {
		lock_holder(store->lock, pid);
		problem_set(problem, "%s: another heedd runs here, as process "
			"%s", store->dir, pid);
		close(store->lock);
		store->lock = -1;
	} else {
		/* only for the line above: a failure to write it is nothing */
		len = snprintf(pid, sizeof(pid), "%ld\n", (long)getpid());
		if (ftruncate(store->lock, 0) == 0 &&
			pwrite(store->lock, pid, (size_t)len, 0) < 0)
			len = 0;
	}
	free(path);
	return store->lock >= 0;
}

/* Made by us, so that its mode is never the umask's; WAL and SHM follow it. */
static bool
make_file(const char *path, struct problem *problem)
{
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	bool ok = fd >= 0 && fchmod(fd, 0600) == 0;

	if (!ok)
		problem_set(problem, "%s: cannot be opened: %s", path,
			strerror(errno));
	if (fd >= 0)
		close(fd);
	return ok;
}

/* One pragma or query; `expected` NULL: any answer. */
static bool
pragma(struct store *store, const char *sql, const char *expected,
	struct problem *problem)
{
	sqlite3_stmt *statement = NULL;
	const char *answer = NULL;
	int code = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL);
	bool ok;

	if (code == SQLITE_OK)
		code = sqlite3_step(statement);
	ok = code == SQLITE_DONE || code == SQLITE_ROW;
	if (code == SQLITE_ROW)
		answer = (const char *)sqlite3_column_text(statement, 0);
	if (!ok)
		sql_explain(store, sql, problem);
	else if (expected != NULL &&
		(answer == NULL || strcmp(answer, expected) != 0)) {
		problem_set(problem, "%s/heed.db is damaged (%s: %.200s): stop "
			"heedd and put a backup in its place", store->dir,
			sql, answer == NULL ? "" : answer);
		ok = false;
	}
	sqlite3_finalize(statement);
	return ok;
}

/* Asked twice: a disk that could not be read once has damaged nothing. */
static bool
check_whole(struct store *store, struct problem *problem)
{
	static const char check[] = "PRAGMA quick_check(1)";
	struct problem passing = { "" };

	return pragma(store, check, "ok", &passing) ||
		pragma(store, check, "ok", problem);
}

bool
store_check(struct store *store, struct problem *problem)
{
	return check_whole(store, problem);
}

int
store_version(void)
{
	return schema_version();
}

static bool
configure(struct store *store, struct problem *problem)
{
	bool write = store->access == STORE_WRITE;

	sqlite3_extended_result_codes(store->db, 0);
	sqlite3_busy_timeout(store->db, SQL_BUSY_MS);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
	sqlite3_limit(store->db, SQLITE_LIMIT_ATTACHED, 0);
	return pragma(store, "PRAGMA trusted_schema = OFF", NULL, problem) &&
		pragma(store, "PRAGMA cell_size_check = ON", NULL, problem) &&
		pragma(store, "PRAGMA foreign_keys = ON", NULL, problem) &&
		/* what is deleted is written over, and never on the way */
		pragma(store, "PRAGMA secure_delete = ON", NULL, problem) &&
		pragma(store, "PRAGMA temp_store = MEMORY", NULL, problem) &&
		/* KiB at most: what many mails say of many clients */
		pragma(store, "PRAGMA cache_size = -16384", NULL, problem) &&
		/* so that a REPLACE meets the triggers against deletion */
		pragma(store, "PRAGMA recursive_triggers = ON", NULL,
			problem) &&
		(!write || check_whole(store, problem)) &&
		(!write || pragma(store, "PRAGMA journal_mode = WAL", "wal",
			problem)) &&
		pragma(store, "PRAGMA synchronous = FULL", NULL, problem) &&
		(store->access != STORE_READ ||
			pragma(store, "PRAGMA query_only = ON", NULL,
				problem));
}

static bool
open_database(struct store *store, struct problem *problem)
{
	char *path = mem_printf("%s/heed.db", store->dir);
	bool ok = true;

	if (store->access == STORE_WRITE)
		ok = make_file(path, problem);
	if (ok && sqlite3_open_v2(path, &store->db, SQLITE_OPEN_READWRITE |
		    SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW,
		    NULL) != SQLITE_OK) {
		problem_set(problem, "%s: cannot be opened: %s", path,
			store->db == NULL ? "out of memory" :
			sqlite3_errmsg(store->db));
		ok = false;
	}
	free(path);
	return ok && configure(store, problem);
}

/* A new database belongs to the instance that made it, for ever. */
static bool
check_instance(struct store *store, struct problem *problem)
{
	char *stored = store_get(store, "instance");
	bool ok = stored != NULL && strcmp(stored, store->instance) == 0;

	if (store_fault(store, problem))
		ok = false;
	else if (!ok)
		problem_set(problem, "%s/heed.db belongs to the instance "
			"\"%s\", the configuration says \"%s\"", store->dir,
			stored == NULL ? "" : stored, store->instance);
	free(stored);
	return ok;
}

/* The first start: the file is there before the database can have sent. */
static bool
begin_epoch(struct store *store, struct problem *problem)
{
	char *path = mem_printf("%s/epoch", store->dir);
	bool ok = access(path, F_OK) == 0 ||
		epoch_write(store, EPOCH_DONE, 0, problem);

	free(path);
	return ok;
}

/* What a start of the daemon writes. */
static bool
start(struct store *store, int64_t now, struct problem *problem)
{
	char *stored;
	bool fresh;

	if (!schema_migrate(store, problem))
		return false;
	fresh = store_get_int(store, "boot", 0) == 0;
	if (fresh && !begin_epoch(store, problem))
		return false;
	stored = store_get(store, "scrub");
	/* an erasure that was cut short; where this fails, the next start */
	if (stored != NULL)
		retention_scrub(store, &(struct problem) { "" });
	free(stored);
	if (!store_begin(store, problem))
		return false;
	stored = store_get(store, "instance");
	if (stored == NULL)
		store_set(store, "instance", store->instance);
	free(stored);
	store->boot = store_get_int(store, "boot", 0) + 1;
	store_set_int(store, "boot", store->boot);
	store_set_int(store, "booted_at", now);
	return store_commit(store, problem);
}

bool
store_exists(const char *dir)
{
	char *path = mem_printf("%s/heed.db", dir);
	bool there = access(path, F_OK) == 0 || errno != ENOENT;

	free(path);
	return there;
}

struct store *
store_open(const char *dir, const char *instance, enum store_access access,
	int64_t now, struct problem *problem)
{
	struct store *store = mem_new(sizeof(*store));
	bool write = access == STORE_WRITE;

	store->lock = -1;
	store->access = access;
	store->dir = mem_str(dir);
	store->instance = mem_str(instance);
	store->machine = epoch_machine();
	if ((write && !file_mkdirs(dir, 0700, problem)) ||
		(write && !lock_take(store, problem)) ||
		!open_database(store, problem) ||
		!(write ? start(store, now, problem) :
			schema_check(store, problem)) ||
		!check_instance(store, problem)) {
		store_close(&store);
		return NULL;
	}
	store->boot = store_get_int(store, "boot", 0);
	/* nobody knows what the last heedd has left in the log */
	store->traces = write;
	store_look_again(store);
	return store;
}

void
store_close(struct store **store)
{
	if (*store == NULL)
		return;
	if ((*store)->in_transaction)
		store_rollback(*store);
	sql_forget(*store);
	sqlite3_close((*store)->db);
	if ((*store)->lock >= 0)
		close((*store)->lock);
	free((*store)->held);
	free((*store)->machine);
	free((*store)->instance);
	free((*store)->dir);
	mem_free(store);
}

const char *
store_held(const struct store *store)
{
	return store->held;
}

bool
store_look_again(struct store *store)
{
	int64_t number;
	char *why = epoch_compare(store, &number);

	/* a body step of the daemon may lie between our two looks */
	for (int i = 0; why != NULL && i < LOOK_TRIES &&
		store->access != STORE_WRITE; i++) {
		free(why);
		why = epoch_compare(store, &number);
	}
	free(store->held);
	store->held = why;
	return why == NULL;
}

/*
 * Everything that waits may have gone out after the backup was made: it is
 * held, one by one, for a person.  What the mailboxes list is a rescan, and
 * nothing that came before now causes mail.
 */
static void
hold_all(struct store *store, int64_t now)
{
	sql_run(store, "UPDATE letter SET state = 'held', changed = ?1,"
		" moved_by = 'heedd', why = 'the database was restored: it may"
		" have gone out before' WHERE state IN ('queued', 'claimed',"
		" 'approval', 'drafting', 'uncertain')",
		SQL_WITH(sql_num(now)));
	sql_run(store, "UPDATE attempt SET ended = ?1 WHERE ended = 0 AND"
		" letter IN (SELECT id FROM letter WHERE state = 'held')",
		SQL_WITH(sql_num(now)));
	sql_run(store, "UPDATE folder SET rescan = 1, last_ok = 0", NULL);
	if (store_get_int(store, "armed_at", 0) != 0)
		store_set_int(store, "armed_at", now);
}

bool
store_unhold(struct store *store, int64_t now, struct problem *problem)
{
	int64_t number, database;

	if (store_look_again(store))
		return true;
	free(epoch_compare(store, &number));
	if (!store_begin(store, problem))
		return false;
	database = epoch_of_database(store);
	number = (number > database ? number : database) + 1;
	hold_all(store, now);
	epoch_into_database(store, number);
	/* a crash between the two leaves it held: the person says it again */
	if (!store_commit(store, problem) ||
		!epoch_write(store, EPOCH_DONE, number, problem))
		return false;
	if (!store_look_again(store))
		problem_set(problem, "%s", store->held);
	return store->held == NULL;
}
