/* SPDX-License-Identifier: ISC */
/* The life of heedd: start, turns, signals, end. */
#ifndef HEED_HEEDD_LOOP_H
#define HEED_HEEDD_LOOP_H

#include <stdbool.h>

struct loop_options {
	const char *config; /* path of heed.conf */
	bool once;	    /* one turn over all accounts, then end */
};

/*
 * Runs until SIGTERM or SIGINT, or for one turn.  Returns the exit status:
 * 0 well, 1 something could not be done (once: an account could not be read),
 * 2 the configuration is wrong.
 */
int loop_run(const struct loop_options *options);

#endif
