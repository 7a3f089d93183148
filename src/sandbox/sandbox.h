/* SPDX-License-Identifier: ISC */
/*
 * sandbox/: what a role of heedd may still do once it has what it needs.
 * Limits on memory and files (setrlimit), on the file system (Landlock), on
 * system calls (seccomp): each is probed, taken as far as this kernel has it,
 * and told, so that "heed status" can say what holds.
 *
 * May include: base/.  Owns: libseccomp.
 */
#ifndef HEED_SANDBOX_SANDBOX_H
#define HEED_SANDBOX_SANDBOX_H

#include <stdbool.h>

#include "base/strv.h"

enum cage {
	CAGE_ANALYST, /* computes: no file, no socket, no process */
	CAGE_NETWORK, /* talks to servers, reads what that needs */
};

struct cage_options {
	struct strv read;  /* files and folders to read; others cannot be */
	struct strv write; /* folders to read and write in */
	struct strv rename; /* folders to rename and remove in, no more */
};

/* What holds, for a person: "seccomp, Landlock 3" or "no Landlock: ...". */
struct cage_report {
	bool seccomp;
	int landlock; /* its ABI; 0: this kernel has none */
	char text[128];
};

/*
 * For every process of heedd, before anything else: no core file, no
 * debugger, no new privileges.
 */
void sandbox_basics(void);

/*
 * Shuts the cage for good, for this process and all it would start.  What the
 * kernel does not have is left out and told in `report`.  Reading needs a
 * path that exists; one that does not is passed over.
 */
void sandbox_enter(enum cage cage, const struct cage_options *options,
	struct cage_report *report);

#endif
