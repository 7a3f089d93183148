/* SPDX-License-Identifier: ISC */
/*
 * A library for LD_PRELOAD with which Dovecot and Exim run from the folder in
 * which their packages were unpacked, without being installed: paths below
 * Dovecot lead to HEED_SERVERS_ROOT, and Exim's built-in user and group, which
 * exist only where Exim is installed, are those who run it.
 */
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>


static const char *
moved(const char *path, char out[4096])
{
	static const char *const ours[] = { "/usr/lib/dovecot",
		"/usr/share/dovecot", "/usr/bin/doveconf" };
	const char *root = getenv("HEED_SERVERS_ROOT");

	for (size_t i = 0; path != NULL && root != NULL && i < 3; i++)
		if (strncmp(path, ours[i], strlen(ours[i])) == 0) {
			snprintf(out, 4096, "%s%s", root, path);
			return out;
		}
	return path;
}

#define REAL(type, name, ...)                              \
	type (*real)(__VA_ARGS__);                         \
	char place[4096];                                  \
	void *symbol = dlsym(RTLD_NEXT, name);             \
	memcpy(&real, &symbol, sizeof(symbol))

void *
dlopen(const char *path, int flags)
{
	REAL(void *, "dlopen", const char *, int);
	return real(moved(path, place), flags);
}

DIR *
opendir(const char *path)
{
	REAL(DIR *, "opendir", const char *);
	return real(moved(path, place));
}

int
stat(const char *path, struct stat *info)
{
	REAL(int, "stat", const char *, struct stat *);
	return real(moved(path, place), info);
}

int
access(const char *path, int mode)
{
	REAL(int, "access", const char *, int);
	return real(moved(path, place), mode);
}

int
execv(const char *path, char *const argv[])
{
	REAL(int, "execv", const char *, char *const[]);
	return real(moved(path, place), argv);
}

int
open(const char *path, int flags, ...)
{
	mode_t mode = 0;
	va_list args;
	REAL(int, "open", const char *, int, ...);

	va_start(args, flags);
	if ((flags & (O_CREAT | O_TMPFILE)) != 0)
		mode = va_arg(args, mode_t);
	va_end(args);
	return real(moved(path, place), flags, mode);
}

/* Exim asks for the user that it was built for, and ends without it. */
struct passwd *
getpwnam(const char *name)
{
	REAL(struct passwd *, "getpwnam", const char *);
	struct passwd *found = real(name);

	(void)place;
	if (found == NULL && strcmp(name, "Debian-exim") == 0)
		found = getpwuid(getuid());
	return found;
}

struct group *
getgrnam(const char *name)
{
	REAL(struct group *, "getgrnam", const char *);
	struct group *found = real(name);

	(void)place;
	if (found == NULL && strcmp(name, "Debian-exim") == 0)
		found = getgrgid(getgid());
	return found;
}
