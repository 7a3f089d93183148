/* SPDX-License-Identifier: ISC */
/*
 * A library for LD_PRELOAD that kills the program it is loaded into at the
 * Nth step that somebody outside can see: what is made durable, renamed or
 * removed, and what is sent.  By SIGKILL, so that nothing can be tidied up.
 *
 *   HEED_KILL_ROLE=NAME   only in that process: reader, analyst, sender, token;
 *			   the keeper when it is not set
 *   HEED_KILL_COUNT=FILE  kill nothing; write the number of steps to FILE
 *   HEED_KILL_AT=N        kill at step N ...
 *   HEED_KILL_AFTER=1     ... when it is done; else before it is begun
 */
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static long steps;
static int ours; /* this process is the one that is meant */

/* "heedd --role NAME" tells a role; read before its cage is shut. */
__attribute__((constructor)) static void
find_role(void)
{
	const char *wanted = getenv("HEED_KILL_ROLE");
	char line[4096] = "", *role;
	FILE *in = fopen("/proc/self/cmdline", "r");
	size_t n = in == NULL ? 0 : fread(line, 1, sizeof(line) - 1, in);

	if (in != NULL)
		fclose(in);
	for (size_t i = 0; i + 1 < n; i++)
		if (line[i] == '\0')
			line[i] = ' ';
	role = strstr(line, " --role ");
	if (role == NULL || wanted == NULL)
		ours = role == NULL && wanted == NULL;
	else
		ours = strcmp(role + strlen(" --role "), wanted) == 0;
}

static long
kill_at(void)
{
	const char *at = getenv("HEED_KILL_AT");

	return at == NULL ? 0 : strtol(at, NULL, 10);
}

/* Counts the step; returns whether it is the last one. */
static int
before(void)
{
	if (!ours)
		return 0;
	steps++;
	if (steps != kill_at())
		return 0;
	if (getenv("HEED_KILL_AFTER") == NULL)
		raise(SIGKILL);
	return 1;
}

/* By raise(3): a caged role may end no process but itself. */
static void
after(int last)
{
	if (last)
		raise(SIGKILL);
}

__attribute__((destructor)) static void
tell_count(void)
{
	const char *path = getenv("HEED_KILL_COUNT");
	FILE *out = path == NULL || !ours ? NULL : fopen(path, "w");

	if (out != NULL) {
		fprintf(out, "%ld\n", steps);
		fclose(out);
	}
}

/* The real function behind the one that stands here. */
#define REAL(name) \
	static __typeof__(name) *real; \
	if (real == NULL) \
		*(void **)&real = dlsym(RTLD_NEXT, #name)

#define STEP(type, name, call) \
	REAL(name); \
	int last = before(); \
	type result = real call; \
	after(last); \
	return result

int
fsync(int fd)
{
	STEP(int, fsync, (fd));
}

int
fdatasync(int fd)
{
	STEP(int, fdatasync, (fd));
}

int
rename(const char *from, const char *to)
{
	STEP(int, rename, (from, to));
}

int
link(const char *from, const char *to)
{
	STEP(int, link, (from, to));
}

int
unlink(const char *path)
{
	STEP(int, unlink, (path));
}

ssize_t
send(int fd, const void *bytes, size_t len, int flags)
{
	STEP(ssize_t, send, (fd, bytes, len, flags));
}

ssize_t
sendmsg(int fd, const struct msghdr *message, int flags)
{
	STEP(ssize_t, sendmsg, (fd, message, flags));
}

ssize_t
writev(int fd, const struct iovec *parts, int n)
{
	STEP(ssize_t, writev, (fd, parts, n));
}
