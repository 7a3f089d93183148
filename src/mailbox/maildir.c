/* SPDX-License-Identifier: ISC */
/*
 * Maildir: path/FOLDER/{cur,new,tmp}.  Reading moves nothing from new to cur.
 * A message is its file name up to the ':' of the flags, which may change
 * under us; its number is made of that.  Appending goes by tmp and rename.
 */
#include "mailbox/driver.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/mem.h"
#include "mailbox/files.h"

/* What is no file may lie there too: nobody waits for a pipe's writer. */
#define OPEN_MAIL (O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)

/* After so many walks through the folder its names are kept for the next. */
#define WALKS 8

struct maildir {
	char *path;
	char *folder; /* whole path of the one listed last */
	int walks;    /* through it since then */
	struct file_names names; /* below it, as they were once */
};

static const char *const parts[] = { "new", "cur" };

static bool
is_maildir(const char *path)
{
	char *cur = mem_printf("%s/cur", path);
	struct stat info;
	bool yes = stat(cur, &info) == 0 && S_ISDIR(info.st_mode);

	free(cur);
	return yes;
}

static void *
maildir_open(const struct account *account, const struct secret *password,
	struct opening *opening, enum outcome *outcome,
	struct problem *problem)
{
	struct maildir *maildir;
	struct stat info;
	const char *why = NULL;

	(void)password;
	(void)opening;
	if (stat(account->path, &info) != 0)
		why = strerror(errno);
	else if (!S_ISDIR(info.st_mode))
		why = "is not a folder";
	if (why != NULL) {
		problem_set(problem, "account %s: %s: %s", account->name,
			account->path, why);
		*outcome = BROKEN;
		return NULL;
	}
	maildir = mem_new(sizeof(*maildir));
	maildir->path = mem_str(account->path);
	return maildir;
}

static void
maildir_close(void *state)
{
	struct maildir *maildir = state;

	file_names_free(&maildir->names);
	free(maildir->path);
	free(maildir->folder);
	free(maildir);
}

/* The folder's path, which the caller frees; or NULL with a line. */
static char *
find_folder(struct maildir *maildir, const char *folder,
	struct problem *problem)
{
	char *path = files_path(maildir->path, folder, problem);

	if (path != NULL && !is_maildir(path)) {
		problem_set(problem, "%s: there is no such Maildir folder",
			path);
		mem_free(&path);
	}
	return path;
}

static uint64_t
number_of(const char *name)
{
	return files_number(name, strcspn(name, ":"));
}

/*
 * Calls `each` for every message file; stops when it says so.  False with a
 * line when a folder cannot be read.
 */
static bool
walk(const char *folder, bool (*each)(void *context, int dir,
	const char *part, const char *name), void *context,
	struct problem *problem)
{
	for (size_t i = 0; i < HEED_COUNT(parts); i++) {
		char *path = mem_printf("%s/%s", folder, parts[i]);
		DIR *dir = opendir(path);
		struct dirent *entry;
		bool on = true;

		if (dir == NULL) {
			problem_set(problem, "%s: %s", path, strerror(errno));
			free(path);
			return false;
		}
		free(path);
		while (on && (entry = readdir(dir)) != NULL)
			if (entry->d_name[0] != '.')
				on = each(context, dirfd(dir), parts[i],
					entry->d_name);
		closedir(dir);
		if (!on)
			break;
	}
	return true;
}

struct look {
	struct listing *out;
	size_t room;
	int64_t since;
};

static bool
list_one(void *context, int dir, const char *part, const char *name)
{
	struct look *look = context;
	struct stat info;

	(void)part;
	/* renamed or removed meanwhile: the next poll sees it */
	if (fstatat(dir, name, &info, AT_SYMLINK_NOFOLLOW) != 0 ||
		!S_ISREG(info.st_mode) || info.st_mtime < look->since)
		return true;
	files_add(look->out, &look->room, (struct listed) {
		.uid = number_of(name),
		.date = info.st_mtime,
		.size = (uint64_t)info.st_size,
	});
	return look->out->n < LIMIT_UIDS;
}

static enum outcome
maildir_list(void *state, const char *folder, int64_t since,
	struct listing *out, struct problem *problem)
{
	struct maildir *maildir = state;
	struct look look = { .out = out, .since = since };
	char *path = find_folder(maildir, folder, problem);

	if (path == NULL)
		return REFUSED;
	free(maildir->folder);
	maildir->folder = path;
	maildir->walks = 0;
	file_names_free(&maildir->names);
	out->uidvalidity = 1;
	if (!walk(path, list_one, &look, problem)) {
		listing_free(out);
		return RETRY;
	}
	files_sort(out);
	return DONE;
}

struct search {
	uint64_t uid;
	char *path; /* below the folder */
	const char *header, *value;
	bool found;
	const char *folder;
};

static bool
find_one(void *context, int dir, const char *part, const char *name)
{
	struct search *search = context;

	(void)dir;
	if (number_of(name) != search->uid)
		return true;
	search->path = mem_printf("%s/%s/%s", search->folder, part, name);
	return false;
}

static bool
name_one(void *context, int dir, const char *part, const char *name)
{
	struct file_names *names = context;

	(void)dir;
	file_names_add(names, number_of(name), mem_printf("%s/%s", part,
		name));
	return names->n < LIMIT_UIDS;
}

/* Where it lies now, which the caller frees; NULL: nowhere, if `*ok`. */
static char *
find_file(struct maildir *maildir, uint64_t uid, bool *ok,
	struct problem *problem)
{
	struct search search = { .uid = uid, .folder = maildir->folder };
	const char *name = file_names_find(&maildir->names, uid);

	*ok = true;
	if (name != NULL)
		search.path = mem_printf("%s/%s", maildir->folder, name);
	/* its flags may have changed, and its name with them */
	if (search.path != NULL && access(search.path, F_OK) == 0)
		return search.path;
	mem_free(&search.path);
	*ok = walk(maildir->folder, find_one, &search, problem);
	if (*ok && ++maildir->walks % WALKS == 0) {
		file_names_free(&maildir->names);
		*ok = walk(maildir->folder, name_one, &maildir->names,
			problem);
		file_names_sort(&maildir->names);
	}
	return search.path;
}

static enum outcome
maildir_fetch(void *state, uint64_t uid, size_t limit, struct raw *out,
	struct problem *problem)
{
	struct maildir *maildir = state;
	enum outcome outcome = RETRY;
	struct stat info;
	char *path;
	bool ok;
	int fd;

	if (maildir->folder == NULL) {
		problem_set(problem, "%s: no folder was listed",
			maildir->path);
		return RETRY;
	}
	path = find_file(maildir, uid, &ok, problem);
	out->missing = ok && path == NULL;
	if (!ok || path == NULL) {
		free(path);
		return ok ? DONE : RETRY;
	}
	fd = open(path, OPEN_MAIL);
	if (fd < 0 && errno == ENOENT) {
		out->missing = true;
		outcome = DONE;
	} else if (fd < 0 || fstat(fd, &info) != 0) {
		problem_set(problem, "%s: %s", path, strerror(errno));
		outcome = REFUSED;
	} else {
		outcome = files_read(fd, 0, (uint64_t)info.st_size, limit,
			out, problem);
	}
	if (fd >= 0)
		close(fd);
	free(path);
	return outcome;
}

static bool
match_one(void *context, int dir, const char *part, const char *name)
{
	struct search *search = context;
	int fd = openat(dir, name, OPEN_MAIL);
	struct raw raw = { 0 };
	struct stat info;

	(void)part;
	if (fd < 0)
		return true;
	if (fstat(fd, &info) == 0 && files_read(fd, 0,
		    (uint64_t)info.st_size, LIMIT_MESSAGE_HEAD, &raw, NULL) ==
			DONE)
		search->found = files_has_header(raw.data, raw.len,
			search->header, search->value);
	raw_free(&raw);
	close(fd);
	return !search->found;
}

static enum outcome
maildir_search_header(void *state, const char *folder, const char *header,
	const char *value, bool *found, struct problem *problem)
{
	struct maildir *maildir = state;
	struct search search = { .header = header, .value = value };
	char *path = find_folder(maildir, folder, problem);
	bool read;

	if (path == NULL)
		return REFUSED;
	read = walk(path, match_one, &search, problem);
	free(path);
	*found = search.found;
	return read ? DONE : RETRY;
}

static enum outcome
maildir_append(void *state, const char *folder, const char *raw, size_t len,
	enum append_as as, struct problem *problem)
{
	struct maildir *maildir = state;
	char *path = find_folder(maildir, folder, problem);
	char *tmp, *to, *cur;
	char token[33];
	bool ok;
	int fd;

	if (path == NULL)
		return REFUSED;
	hash_token(token);
	cur = mem_printf("%s/cur", path);
	tmp = mem_printf("%s/tmp/%lld.%s.heed", path,
		(long long)clock_now(), token);
	to = mem_printf("%s/%lld.%s.heed:2,%s", cur, (long long)clock_now(),
		token, as == APPEND_DRAFT ? "DS" : "S");
	fd = open(tmp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	ok = fd >= 0 && files_write(fd, raw, len);
	if (fd >= 0 && close(fd) != 0)
		ok = false;
	ok = ok && rename(tmp, to) == 0 && files_sync_folder(cur);
	if (!ok) {
		problem_set(problem, "%s: cannot be written: %s", path,
			strerror(errno));
		unlink(tmp);
	}
	free(path);
	free(tmp);
	free(to);
	free(cur);
	return ok ? DONE : RETRY;
}

static enum outcome
maildir_special(void *state, enum special special, char **name)
{
	struct maildir *maildir = state;

	*name = files_special(special, maildir->path, is_maildir);
	return DONE;
}

static enum outcome
maildir_folders(void *state, struct strv *names, struct problem *problem)
{
	struct maildir *maildir = state;

	return files_folders(maildir->path, is_maildir, names, problem);
}

const struct driver driver_maildir = {
	.open = maildir_open,
	.close = maildir_close,
	.list = maildir_list,
	.fetch = maildir_fetch,
	.append = maildir_append,
	.search_header = maildir_search_header,
	.special = maildir_special,
	.folders = maildir_folders,
};
