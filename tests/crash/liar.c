/* SPDX-License-Identifier: ISC */
/*
 * A library for LD_PRELOAD that lies to heedd about the machine: what time it
 * is, and how much room the disk has.  The roles, whose cages know no such
 * files, are told the truth.
 *
 *   HEED_LIAR_CLOCK=FILE  seconds by which the clock is wrong, as the file says
 *			   at that moment; no file: it is right
 *   HEED_LIAR_ROOM=BYTES  so many are free on every disk
 */
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statvfs.h>
#include <time.h>

static int
lies(void)
{
	return strcmp(program_invocation_short_name, "heedd") == 0;
}

time_t
time(time_t *out)
{
	static __typeof__(time) *real;
	const char *path = getenv("HEED_LIAR_CLOCK");
	FILE *file = path == NULL || !lies() ? NULL : fopen(path, "r");
	long seconds = 0;
	time_t now;

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
