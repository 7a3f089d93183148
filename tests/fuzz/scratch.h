/* SPDX-License-Identifier: ISC */
/* For what is read from files only: a folder that goes with the process. */
#ifndef HEED_FUZZ_SCRATCH_H
#define HEED_FUZZ_SCRATCH_H

#include <fcntl.h>
#include <ftw.h>
#include <sys/stat.h>

#include "fuzz.h"

static char scratch_folder[256];

static inline int
scratch_remove(const char *path, const struct stat *info, int kind,
	struct FTW *place)
{
	(void)info;
	(void)kind;
	(void)place;
	return remove(path);
}

static inline void
scratch_end(void)
{
	nftw(scratch_folder, scratch_remove, 8, FTW_DEPTH | FTW_PHYS);
}

/* The folder; made once, in memory where $TMPDIR says nothing else. */
static inline const char *
scratch(void)
{
	const char *where = env_get("TMPDIR");

	if (scratch_folder[0] != '\0')
		return scratch_folder;
	if (where == NULL)
		where = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";
	snprintf(scratch_folder, sizeof(scratch_folder),
		"%s/heed-fuzz-XXXXXX", where);
	MUST(mkdtemp(scratch_folder) != NULL);
	atexit(scratch_end);
	return scratch_folder;
}

/* Writes the file; its path is good until the next call. */
static inline const char *
scratch_file(const char *name, const void *bytes, size_t len)
{
	static char path[512];
	int fd;

	snprintf(path, sizeof(path), "%s/%s", scratch(), name);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	MUST(fd >= 0);
	MUST(len == 0 || write(fd, bytes, len) == (ssize_t)len);
	close(fd);
	return path;
}

#endif
