/* SPDX-License-Identifier: ISC */
/*
 * A library for LD_PRELOAD that lies to heedd about the machine: what time it
 * is, and how much room the disk has.  The roles, whose cages know no such
 * files, are told the truth.
 *
 *   HEED_LIAR_CLOCK=FILE  seconds by which the clock is wrong, as the file says
 *			   at that moment; no file: it is right
 *   HEED_LIAR_STUCK=FILE  while the file exists, who asks for the time has no
 *			   answer; FILE.in tells that somebody waits
 *   HEED_LIAR_ROOM=BYTES  so many are free on every disk
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statvfs.h>
#include <time.h>
#include <unistd.h>

static int
lies(void)
{
	return strcmp(program_invocation_short_name, "heedd") == 0;
}

static void
be_stuck(void)
{
	const char *path = getenv("HEED_LIAR_STUCK");
	char mark[4096];

	if (path == NULL || !lies())
		return;
	snprintf(mark, sizeof(mark), "%s.in", path);
	while (access(path, F_OK) == 0) {
		int fd = open(mark, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);

		if (fd >= 0)
			close(fd);
		usleep(10000);
	}
}

time_t
time(time_t *out)
{
	static __typeof__(time) *real;
	const char *path = getenv("HEED_LIAR_CLOCK");
	FILE *file = path == NULL || !lies() ? NULL : fopen(path, "r");
	long seconds = 0;
	time_t now;

	be_stuck();
	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "time");
	if (file != NULL) {
		if (fscanf(file, "%ld", &seconds) != 1)
			seconds = 0;
		fclose(file);
	}
	now = real(NULL) + seconds;
	if (out != NULL)
		*out = now;
	return now;
}

int
statvfs(const char *path, struct statvfs *info)
{
	static __typeof__(statvfs) *real;
	const char *room = getenv("HEED_LIAR_ROOM");
	int result;

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "statvfs");
	result = real(path, info);
	if (result == 0 && room != NULL && lies()) {
		info->f_frsize = 1;
		info->f_bavail = strtoul(room, NULL, 10);
	}
	return result;
}
