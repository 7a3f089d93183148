/* SPDX-License-Identifier: ISC */
/*
 * A sheet for one person as a letter: the brief, the digest, the red flags.
 */
#ifndef HEED_HEEDD_REPORT_SEND_H
#define HEED_HEEDD_REPORT_SEND_H

#include "heedd/daemon.h"
#include "outbox/sheet.h"

struct report {
	const char *name; /* "brief": of the letter, and in its key */
	const char *day;  /* "2026-11-23": once for it and the person */
	const struct person *person;
	/*
	 * Makes it with at most so many entries; it is asked again with fewer
	 * when the mail became too long.
	 */
	struct sheet (*make)(void *state, size_t most);
	void *state;
	size_t most;	/* entries; not 0 */
	int64_t lasting; /* seconds in which it may go out */
};

/*
 * Puts it into the outbox, inside the caller's transaction; `*letters` grows.
 * Returns the letter's id; 0: there is none, since a guard refused it, one of
 * that key was made before, or it could not be written (logged).
 */
int64_t report_put(struct daemon *daemon, const struct report *report,
	int64_t now, int *letters);

#endif
