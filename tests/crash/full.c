/* SPDX-License-Identifier: ISC */
/*
 * A library for LD_PRELOAD that plays a full disk: from the Nth time on that
 * the program makes a file longer or new, it is told that no space is left.
 * What overwrites bytes that a file has already goes through, as on a disk.
 *
 *   HEED_FULL_COUNT=FILE  refuse nothing; write how often it grew to FILE
 *   HEED_FULL_AT=N        refuse from the Nth time on
 *   HEED_FULL_ROLE=NAME   only in that process; everywhere without it
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static long grown;
static int spared; /* another process is meant */

/* "heedd --role NAME" tells a role; read before its cage is shut. */
__attribute__((constructor)) static void
find_role(void)
{
	const char *wanted = getenv("HEED_FULL_ROLE");
	char line[4096] = "";
	FILE *in = fopen("/proc/self/cmdline", "r");
	size_t n = in == NULL ? 0 : fread(line, 1, sizeof(line) - 1, in);
	size_t len = wanted == NULL ? 0 : strlen(wanted);

	if (in != NULL)
		fclose(in);
	/* the last argument of a role is its name */
	spared = wanted != NULL && (n < len + 2 ||
		strcmp(line + n - len - 1, wanted) != 0);
}

/* The real function behind the one that stands here. */
#define REAL(name) \
	static __typeof__(name) *real; \
	if (real == NULL) \
		*(void **)&real = dlsym(RTLD_NEXT, #name)

/* Counts one more; true, with errno set, when the disk is full. */
static int
full(void)
{
	const char *at = getenv("HEED_FULL_AT");

	if (spared)
		return 0;
	grown++;
	if (at == NULL || grown < strtol(at, NULL, 10))
		return 0;
	errno = ENOSPC;
	return 1;
}

/* Would `len` bytes at `offset` (-1: where it stands) make a file longer? */
static int
grows(int fd, off_t offset, size_t len)
{
	struct stat status;

	if (fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))
		return 0;
	if (offset < 0)
		offset = lseek(fd, 0, SEEK_CUR);
	return offset + (off_t)len > status.st_size;
}

__attribute__((destructor)) static void
tell_count(void)
{
	const char *path = getenv("HEED_FULL_COUNT");
	FILE *out = path == NULL ? NULL : fopen(path, "w");

	if (out != NULL) {
		fprintf(out, "%ld\n", grown);
		fclose(out);
	}
}

ssize_t
write(int fd, const void *bytes, size_t len)
{
	REAL(write);
	return grows(fd, -1, len) && full() ? -1 : real(fd, bytes, len);
}

ssize_t
pwrite(int fd, const void *bytes, size_t len, off_t offset)
{
	REAL(pwrite);
	return grows(fd, offset, len) && full() ? -1 :
		real(fd, bytes, len, offset);
}

ssize_t
pwrite64(int fd, const void *bytes, size_t len, off64_t offset)
{
	REAL(pwrite64);
	return grows(fd, offset, len) && full() ? -1 :
		real(fd, bytes, len, offset);
}

int
ftruncate(int fd, off_t len)
{
	REAL(ftruncate);
	return grows(fd, 0, (size_t)len) && full() ? -1 : real(fd, len);
}

int
ftruncate64(int fd, off64_t len)
{
	REAL(ftruncate64);
	return grows(fd, 0, (size_t)len) && full() ? -1 : real(fd, len);
}

int
posix_fallocate(int fd, off_t offset, off_t len)
{
	REAL(posix_fallocate);
	return grows(fd, offset, (size_t)len) && full() ? ENOSPC :
		real(fd, offset, len);
}

/* A new file takes room in its folder. */
static int
opens_new(const char *path, int flags)
{
	return (flags & O_CREAT) != 0 && access(path, F_OK) != 0 && full();
}

static mode_t
mode_in(int flags, va_list args)
{
	return (flags & O_CREAT) != 0 ? (mode_t)va_arg(args, int) : 0;
}

int
open(const char *path, int flags, ...)
{
	va_list args;
	mode_t mode;
	REAL(open);

	va_start(args, flags);
	mode = mode_in(flags, args);
	va_end(args);
	return opens_new(path, flags) ? -1 : real(path, flags, mode);
}

int
open64(const char *path, int flags, ...)
{
	va_list args;
	mode_t mode;
	REAL(open64);

	va_start(args, flags);
	mode = mode_in(flags, args);
	va_end(args);
	return opens_new(path, flags) ? -1 : real(path, flags, mode);
}
