/* SPDX-License-Identifier: ISC */
/*
 * VACUUM INTO gives one consistent moment of a database that is in use.  It is
 * opened read-only; nothing of the original is changed, not even its log.
 */
#include "store/copy.h"

#include <errno.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/mem.h"

#define BUSY_MS	  10000
#define EPOCH_MAX 4096

static const char *const files[] = { "heed.db", "heed.db-wal", "heed.db-shm",
	"heed.db-journal", "epoch", "lock" };

static bool
copy_database(const char *from, const char *to, struct problem *problem)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *statement = NULL;
	int code = sqlite3_open_v2(from, &db, SQLITE_OPEN_READONLY, NULL);

	if (code == SQLITE_OK)
		code = sqlite3_busy_timeout(db, BUSY_MS);
	if (code == SQLITE_OK)
		code = sqlite3_prepare_v2(db, "VACUUM INTO ?1", -1, &statement,
			NULL);
	if (code == SQLITE_OK)
		code = sqlite3_bind_text(statement, 1, to, -1, SQLITE_STATIC);
	if (code == SQLITE_OK)
		code = sqlite3_step(statement);
	if (code != SQLITE_DONE)
		problem_set(problem, "%s: it cannot be copied: %s", from,
			db == NULL ? "no memory" : sqlite3_errmsg(db));
	sqlite3_finalize(statement);
	sqlite3_close(db);
	return code == SQLITE_DONE;
}

static bool
copy_epoch(const char *from, const char *to, struct problem *problem)
{
	struct buf bytes = buf_new(EPOCH_MAX);
	bool ok;

	if (access(from, F_OK) != 0)
		return true;
	ok = file_read(from, &bytes, problem) &&
		file_replace(to, buf_text(&bytes), bytes.len, problem);
	buf_free(&bytes);
	return ok;
}

bool
store_copy(const char *from, const char *to, struct problem *problem)
{
	char *db = mem_printf("%s/heed.db", from);
	char *db_copy = mem_printf("%s/heed.db", to);
	char *epoch = mem_printf("%s/epoch", from);
	char *epoch_copy = mem_printf("%s/epoch", to);
	bool ok = true;

	if (access(db, R_OK) == 0)
		ok = copy_database(db, db_copy, problem) &&
			copy_epoch(epoch, epoch_copy, problem);
	else if (errno != ENOENT) {
		problem_set(problem, "%s: %s", db, strerror(errno));
		ok = false;
	}
	free(db);
	free(db_copy);
	free(epoch);
	free(epoch_copy);
	return ok;
}

void
store_remove_copy(const char *dir)
{
	for (size_t i = 0; i < HEED_COUNT(files); i++) {
		char *path = mem_printf("%s/%s", dir, files[i]);

		unlink(path);
		free(path);
	}
	rmdir(dir);
}
