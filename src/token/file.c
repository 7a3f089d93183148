/* SPDX-License-Identifier: ISC */
/*
 * The file of a refresh token.  Room for the next one is taken on the disk
 * before the provider is asked, since an answer that cannot be kept may be the
 * last one.  The next one is written into that room, then renamed; a new one
 * that an end has left there is put in its place by the next opening, unless a
 * person has written the file since.  Two processes never have it open.
 */
#include "token/token.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/limits.h"
#include "base/mem.h"

#define ROOM	 (LIMIT_SECRET + 1) /* of a token and its line end */
#define PAUSE_MS 20

struct token_file {
	char *path;   /* without links, as all of these */
	char *next;   /* where the next token is written */
	char *folder;
	char *lock_path;
	int lock, room, place; /* lock file, `next`, folder; -1: not open */
	struct secret *refresh;
	char stamp[TOKEN_STAMP];
};

char *
token_stamp(const char *path, char out[TOKEN_STAMP], int64_t *written)
{
	struct stat st;
	bool there = stat(path, &st) == 0;

	out[0] = '\0';
	if (there)
		snprintf(out, TOKEN_STAMP, "%ju:%ju:%jd:%jd.%09ld",
			(uintmax_t)st.st_dev, (uintmax_t)st.st_ino,
			(intmax_t)st.st_size, (intmax_t)st.st_mtim.tv_sec,
			st.st_mtim.tv_nsec);
	if (written != NULL)
		*written = there ? (int64_t)st.st_mtim.tv_sec : 0;
	return out;
}

/* False, with why in `problem`. */
static bool
fault(const char *path, const char *what, struct problem *problem)
{
	problem_set(problem, "%s: %s: %s", path, what, strerror(errno));
	return false;
}

static bool
find(struct token_file *file, const char *path, struct problem *problem)
{
	char *slash;

	file->path = realpath(path, NULL);
	if (file->path == NULL)
		return fault(path, "cannot be read", problem);
	file->next = mem_printf("%s.new", file->path);
	file->lock_path = mem_printf("%s.lock", file->path);
	slash = strrchr(file->path, '/');
	file->folder = slash == file->path ? mem_str("/") :
		mem_strn(file->path, (size_t)(slash - file->path));
	file->place = open(file->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return file->place >= 0 || fault(file->folder, "cannot be read",
		problem);
}

static bool
take_lock(struct token_file *file, int milliseconds, struct problem *problem)
{
	int64_t until = clock_monotonic_ms() + milliseconds;

	file->lock = open(file->lock_path, O_RDWR | O_CREAT | O_CLOEXEC |
		O_NOFOLLOW, 0600);
	if (file->lock < 0)
		return fault(file->lock_path, "cannot be made (heed must be"
			" able to write into the folder of"
			" refresh_token_file)", problem);
	while (flock(file->lock, LOCK_EX | LOCK_NB) != 0) {
		if (errno != EWOULDBLOCK && errno != EINTR)
			return fault(file->lock_path, "cannot be locked",
				problem);
		if (clock_monotonic_ms() >= until) {
			problem_set(problem, "%s: another process has it for"
				" too long", file->path);
			return false;
		}
		poll(NULL, 0, PAUSE_MS);
	}
	return true;
}

/* A whole line of visible characters at the beginning? */
static bool
holds_token(int fd)
{
	char text[ROOM];
	ssize_t n = pread(fd, text, sizeof(text), 0);
	ssize_t i = 0;
	bool whole;

	while (i < n && text[i] > 0x20 && text[i] < 0x7f)
		i++;
	whole = i > 0 && i < n && text[i] == '\n';
	explicit_bzero(text, sizeof(text));
	return whole;
}

static bool
is_newer(const char *next, const char *path)
{
	struct stat a, b;

	if (stat(next, &a) != 0 || stat(path, &b) != 0)
		return false;
	return a.st_mtim.tv_sec != b.st_mtim.tv_sec ?
		a.st_mtim.tv_sec > b.st_mtim.tv_sec :
		a.st_mtim.tv_nsec >= b.st_mtim.tv_nsec;
}

/* What an end between writing and renaming has left is the newest token. */
static bool
recover(struct token_file *file, struct problem *problem)
{
	int fd = open(file->next, O_RDWR | O_CLOEXEC | O_NOFOLLOW);
	bool ok = true;

	if (fd < 0)
		return true;
	if (is_newer(file->next, file->path) && holds_token(fd))
		ok = (fsync(fd) == 0 && rename(file->next, file->path) == 0 &&
			fsync(file->place) == 0) ||
			fault(file->path, "cannot be written", problem);
	close(fd);
	return ok;
}

/* On the disk, not only promised: a full one must not be noticed later. */
static bool
take_room(struct token_file *file, struct problem *problem)
{
	file->room = open(file->next, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC |
		O_NOFOLLOW, 0600);
	if (file->room < 0)
		return fault(file->next, "cannot be made (heed must be able to"
			" write into the folder of refresh_token_file)",
			problem);
	errno = posix_fallocate(file->room, 0, ROOM);
	return errno == 0 || fault(file->next, "there is no room for the next"
		" refresh token", problem);
}

struct token_file *
token_file_open(const char *path, int milliseconds, struct problem *problem)
{
	struct token_file *file = mem_new(sizeof(*file));
	bool ok;

	file->lock = file->room = file->place = -1;
	ok = find(file, path, problem) &&
		take_lock(file, milliseconds, problem) &&
		recover(file, problem) && take_room(file, problem);
	if (ok) {
		struct secret_source source = { .file = file->path };

		/* before it is read: what comes later has another stamp */
		token_stamp(file->path, file->stamp, NULL);
		file->refresh = secret_load(&source, problem);
	}
	if (!ok || file->refresh == NULL)
		token_file_free(&file);
	return file;
}

static void
close_if_open(int fd)
{
	if (fd >= 0)
		close(fd);
}

void
token_file_free(struct token_file **file)
{
	struct token_file *f = *file;

	if (f == NULL)
		return;
	if (f->room >= 0)
		unlink(f->next);
	close_if_open(f->room);
	close_if_open(f->place);
	/* last: from here others may go on */
	close_if_open(f->lock);
	secret_free(&f->refresh);
	free(f->path);
	free(f->next);
	free(f->folder);
	free(f->lock_path);
	mem_free(file);
}

const struct secret *
token_file_secret(const struct token_file *file)
{
	return file->refresh;
}

const char *
token_file_stamp(const struct token_file *file)
{
	return file->stamp;
}

const char *
token_file_folder(const struct token_file *file)
{
	return file->folder;
}

/* In one call: what is cut off by an end then has no line end. */
static bool
write_line(int fd, const struct secret *refresh)
{
	char line[ROOM];
	size_t len = strlen(secret_text(refresh));
	ssize_t n;

	memcpy(line, secret_text(refresh), len);
	line[len++] = '\n';
	do
		n = pwrite(fd, line, len, 0);
	while (n < 0 && errno == EINTR);
	explicit_bzero(line, sizeof(line));
	return n == (ssize_t)len && ftruncate(fd, (off_t)len) == 0 &&
		fsync(fd) == 0;
}

bool
token_file_put(struct token_file *file, const struct secret *refresh,
	struct problem *problem)
{
	if (!write_line(file->room, refresh) ||
	    rename(file->next, file->path) != 0)
		return fault(file->path, "the new refresh token cannot be"
			" written", problem);
	/* renamed: there is nothing to remove any more */
	close(file->room);
	file->room = -1;
	return fsync(file->place) == 0 || fault(file->path, "the new refresh"
		" token cannot be written", problem);
}
