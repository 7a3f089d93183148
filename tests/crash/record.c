/* SPDX-License-Identifier: ISC */
/*
 * A library for LD_PRELOAD that writes down what a program does to the files of
 * one folder, so that the disk can be put together as a power cut would have
 * left it (powercut.py).
 *
 *   HEED_RECORD_DIR=DIR   the folder; no other process than the one whose
 *			   command has no --role is recorded
 *   HEED_RECORD=FILE	   gets the records, each a struct record with the
 *			   bytes of its name and of its data behind it
 */
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#define FDS 1024
#define LOG 900 /* out of the way of the program's own descriptors */

/* w bytes at, t length at, s synced, o opened (at: 1 new), r to, u unlinked */
struct record {
	int64_t what, file, at, time, name_len, len;
};

static const char *dir;
static uint64_t file_of[FDS]; /* the inode; 0: not of the folder */

static int
is_role(void)
{
	static char line[4096];
	int fd = open("/proc/self/cmdline", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? 0 : read(fd, line, sizeof(line) - 1);

	if (fd >= 0)
		close(fd);
	for (ssize_t i = 0; i + 1 < n; i++)
		if (line[i] == '\0')
			line[i] = ' ';
	return strstr(line, "heedd") == NULL ||
		strstr(line, " --role ") != NULL;
}

__attribute__((constructor)) static void
begin(void)
{
	const char *path = getenv("HEED_RECORD");
	int fd;

	if (path == NULL || getenv("HEED_RECORD_DIR") == NULL || is_role())
		return;
	fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	if (fd < 0 || dup3(fd, LOG, O_CLOEXEC) != LOG)
		abort();
	close(fd);
	dir = getenv("HEED_RECORD_DIR");
}

/* The real function behind the one that stands here. */
#define REAL(name) \
	static __typeof__(name) *real; \
	if (real == NULL) \
		*(void **)&real = dlsym(RTLD_NEXT, #name)

static void
put(const void *bytes, size_t len)
{
	static ssize_t (*real)(int, const void *, size_t);

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "write");
	if (real(LOG, bytes, len) != (ssize_t)len)
		abort();
}

static void
note(char what, uint64_t file, int64_t at, const char *name, const void *data,
	size_t len)
{
	struct timespec now;
	struct record record = { .what = what, .file = (int64_t)file,
		.at = at, .name_len = (int64_t)strlen(name),
		.len = (int64_t)len };

	clock_gettime(CLOCK_REALTIME, &now);
	record.time = (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
	put(&record, sizeof(record));
	put(name, strlen(name));
	if (len > 0)
		put(data, len);
}

/* The name below the folder ("" is the folder), or NULL. */
static const char *
inside(const char *path)
{
	size_t len = dir == NULL ? 0 : strlen(dir);

	if (len == 0 || strncmp(path, dir, len) != 0 ||
		(path[len] != '/' && path[len] != '\0'))
		return NULL;
	return path[len] == '/' ? path + len + 1 : "";
}

static uint64_t
of(int fd)
{
	return fd >= 0 && fd < FDS ? file_of[fd] : 0;
}

static void
opened(int fd, const char *path, int flags, int is_new)
{
	const char *name = inside(path);
	struct stat status;

	if (fd < 0 || fd >= FDS)
		return;
	file_of[fd] = 0;
	if (name == NULL || fstat(fd, &status) != 0)
		return;
	file_of[fd] = status.st_ino;
	note('o', status.st_ino, is_new, name, "", 0);
	if ((flags & O_TRUNC) != 0 && !is_new)
		note('t', status.st_ino, 0, "", "", 0);
}

static mode_t
mode_in(int flags, va_list args)
{
	return (flags & O_CREAT) != 0 ? (mode_t)va_arg(args, int) : 0;
}

#define OPEN(name)                                                       \
	va_list args;                                                    \
	mode_t mode;                                                     \
	int is_new, fd;                                                  \
	REAL(name);                                                      \
	va_start(args, flags);                                           \
	mode = mode_in(flags, args);                                     \
	va_end(args);                                                    \
	is_new = (flags & O_CREAT) != 0 && access(path, F_OK) != 0;      \
	fd = real(path, flags, mode);                                    \
	opened(fd, path, flags, is_new);                                 \
	return fd

int
open(const char *path, int flags, ...)
{
	OPEN(open);
}

int
open64(const char *path, int flags, ...)
{
	OPEN(open64);
}

int
close(int fd)
{
	REAL(close);

	if (fd >= 0 && fd < FDS)
		file_of[fd] = 0;
	return real(fd);
}

/* Written down before it is done: a cut may fall right behind it. */
ssize_t
write(int fd, const void *bytes, size_t len)
{
	REAL(write);

	if (of(fd) != 0)
		note('w', of(fd), lseek(fd, 0, SEEK_CUR), "", bytes, len);
	return real(fd, bytes, len);
}

ssize_t
pwrite(int fd, const void *bytes, size_t len, off_t offset)
{
	REAL(pwrite);

	if (of(fd) != 0)
		note('w', of(fd), offset, "", bytes, len);
	return real(fd, bytes, len, offset);
}

ssize_t
pwrite64(int fd, const void *bytes, size_t len, off64_t offset)
{
	REAL(pwrite64);

	if (of(fd) != 0)
		note('w', of(fd), offset, "", bytes, len);
	return real(fd, bytes, len, offset);
}

#define CHANGE(name, what, at, ...)                    \
	REAL(name);                                    \
	if (of(fd) != 0)                               \
		note(what, of(fd), at, "", "", 0);     \
	return real(__VA_ARGS__)

int
ftruncate(int fd, off_t len)
{
	CHANGE(ftruncate, 't', len, fd, len);
}

int
ftruncate64(int fd, off64_t len)
{
	CHANGE(ftruncate64, 't', len, fd, len);
}

/* One that failed has made nothing durable. */
#define SYNC(name)                                     \
	int result;                                    \
	REAL(name);                                    \
	result = real(fd);                             \
	if (result == 0 && of(fd) != 0)                \
		note('s', of(fd), 0, "", "", 0);       \
	return result

int
fsync(int fd)
{
	SYNC(fsync);
}

int
fdatasync(int fd)
{
	SYNC(fdatasync);
}

int
rename(const char *from, const char *to)
{
	const char *name = inside(from), *new_name = inside(to);
	REAL(rename);

	if (name != NULL && new_name != NULL)
		note('r', 0, 0, name, new_name, strlen(new_name));
	return real(from, to);
}

int
unlink(const char *path)
{
	const char *name = inside(path);
	REAL(unlink);

	if (name != NULL)
		note('u', 0, 0, name, "", 0);
	return real(path);
}
