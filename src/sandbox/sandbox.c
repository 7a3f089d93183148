/* SPDX-License-Identifier: ISC */
/*
 * Basics and limits, then Landlock, then seccomp, which would forbid the other
 * two.  A kernel without one of them still gives the rest.
 */
#include "sandbox/sandbox.h"

#include <stdio.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "base/limits.h"
#include "sandbox/layers.h"

#define ANALYST_MEMORY MIB(512)
#define NETWORK_MEMORY MIB(512)
#define NETWORK_FILES  64

static void
limit(int what, rlim_t most)
{
	struct rlimit now;

	if (getrlimit((__rlimit_resource_t)what, &now) != 0)
		return;
	if (now.rlim_max == RLIM_INFINITY || now.rlim_max > most)
		now.rlim_max = most;
	now.rlim_cur = now.rlim_max;
	setrlimit((__rlimit_resource_t)what, &now);
}

void
sandbox_basics(void)
{
	limit(RLIMIT_CORE, 0);
	prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

/* AddressSanitizer reserves terabytes of addresses and writes reports. */
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED true
#endif
#endif
#ifndef SANITIZED
#define SANITIZED false
#endif

static void
set_limits(enum cage cage)
{
	if (SANITIZED)
		return;
	limit(RLIMIT_AS, cage == CAGE_ANALYST ? ANALYST_MEMORY :
						NETWORK_MEMORY);
	if (cage == CAGE_ANALYST) {
		limit(RLIMIT_FSIZE, 0);
		/* what is open stays; poll(2) wants room for the one it asks */
		limit(RLIMIT_NOFILE, 1);
	} else {
		limit(RLIMIT_NOFILE, NETWORK_FILES);
	}
}

void
sandbox_enter(enum cage cage, const struct cage_options *options,
	struct cage_report *report)
{
	*report = (struct cage_report) { 0 };
	sandbox_basics();
	report->landlock = landlock_enter(options);
	set_limits(cage);
	report->seccomp = seccomp_enter(cage);
	if (report->landlock > 0)
		snprintf(report->text, sizeof(report->text),
			"%s, Landlock %d", report->seccomp ? "seccomp" :
			"no seccomp", report->landlock);
	else
		snprintf(report->text, sizeof(report->text),
			"%s, no Landlock", report->seccomp ? "seccomp" :
			"no seccomp");
}
