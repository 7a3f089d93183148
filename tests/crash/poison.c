/* SPDX-License-Identifier: ISC */
/*
 * A library for LD_PRELOAD under which one message ends each analyst that gets
 * it: the one in which the words of HEED_POISON stand.
 */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>

static const char *poison; /* NULL: this process is no analyst */

/* Read before its cage is shut. */
__attribute__((constructor)) static void
find_role(void)
{
	char line[4096] = "";
	FILE *in = fopen("/proc/self/cmdline", "r");
	size_t n = in == NULL ? 0 : fread(line, 1, sizeof(line) - 1, in);

	if (in != NULL)
		fclose(in);
	for (size_t i = 0; i + 1 < n; i++)
		if (line[i] == '\0')
			line[i] = ' ';
	if (strstr(line, " --role analyst") != NULL)
		poison = getenv("HEED_POISON");
}

ssize_t
recv(int fd, void *bytes, size_t len, int flags)
{
	static __typeof__(recv) *real;
	ssize_t n;

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "recv");
	n = real(fd, bytes, len, flags);
	if (poison != NULL && n > 0 && memmem(bytes, (size_t)n, poison,
		strlen(poison)) != NULL)
		__builtin_trap();
	return n;
}
