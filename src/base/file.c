/* SPDX-License-Identifier: ISC */
/*
 * Whole files, read within a limit and replaced so that a crash leaves the
 * old one or the new one.
 */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "base/mem.h"

bool
file_read(const char *path, struct buf *out, struct problem *problem)
{
	char chunk[16384];
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	ssize_t n;

	if (fd < 0) {
		problem_set(problem, "%s: cannot be read: %s", path,
			strerror(errno));
		return false;
	}
	while ((n = read(fd, chunk, sizeof(chunk))) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			break;
		buf_add(out, chunk, (size_t)n);
		if (out->overflow)
			break;
	}
	if (n < 0)
		problem_set(problem, "%s: cannot be read: %s", path,
			strerror(errno));
	else if (out->overflow)
		problem_set(problem, "%s: is larger than %zu bytes", path,
			out->limit);
	close(fd);
	return n == 0 && !out->overflow;
}

static bool
write_all(int fd, const char *bytes, size_t len)
{
	while (len > 0) {
		ssize_t n = write(fd, bytes, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		bytes += n;
		len -= (size_t)n;
	}
	return true;
}

/* The rename is only durable once the folder is. */
static bool
sync_folder(const char *path)
{
	char *folder = mem_str(path);
	char *slash = strrchr(folder, '/');
	bool ok;
	int fd;

	if (slash == NULL)
		mem_replace(&folder, ".");
	else if (slash == folder)
		slash[1] = '\0';
	else
		*slash = '\0';
	fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	ok = fd >= 0 && fsync(fd) == 0;
	if (fd >= 0)
		close(fd);
	free(folder);
	return ok;
}

bool
file_replace(const char *path, const void *bytes, size_t len,
	struct problem *problem)
{
	char *temporary = mem_printf("%s.new", path);
	bool ok = false;
	int fd;

	fd = open(temporary,
		O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd >= 0) {
		ok = write_all(fd, bytes, len) && fsync(fd) == 0;
		ok = close(fd) == 0 && ok;
	}
	ok = ok && rename(temporary, path) == 0 && sync_folder(path);
	if (!ok)
		problem_set(problem, "%s: cannot be written: %s", path,
			strerror(errno));
	free(temporary);
	return ok;
}

int64_t
file_room(const char *path)
{
	struct statvfs info;
	uint64_t blocks;

	if (statvfs(path, &info) != 0)
		return -1;
	blocks = (uint64_t)info.f_bavail;
	if (info.f_frsize != 0 && blocks > INT64_MAX / info.f_frsize)
		return INT64_MAX;
	return (int64_t)(blocks * info.f_frsize);
}

bool
file_mkdirs(const char *path, unsigned mode, struct problem *problem)
{
	char *copy = mem_str(path);
	bool ok = true;
	struct stat st;

	for (char *p = copy + 1; ok && *p != '\0'; p++)
		if (*p == '/') {
			*p = '\0';
			ok = mkdir(copy, mode) == 0 || errno == EEXIST;
			*p = '/';
		}
	ok = ok && (mkdir(copy, mode) == 0 || errno == EEXIST);
	if (ok && (stat(copy, &st) != 0 || !S_ISDIR(st.st_mode))) {
		errno = ENOTDIR;
		ok = false;
	}
	if (!ok)
		problem_set(problem, "%s: the folder cannot be made: %s", path,
			strerror(errno));
	free(copy);
	return ok;
}
