/* SPDX-License-Identifier: ISC */
/*
 * Who asks for metrics: a small HTTP server within the keeper's own waiting.
 * It never waits for anybody, keeps no more than a few short requests, and
 * makes the text at most once in some seconds, whoever asks how often.
 */
#ifndef HEED_HEEDD_SCRAPE_H
#define HEED_HEEDD_SCRAPE_H

#include <poll.h>

#include "heedd/daemon.h"

#define SCRAPE_ASKERS 8
#define SCRAPE_FDS     (SCRAPE_ASKERS + 1)

struct scrape; /* opaque */

/*
 * Opens what the configuration says, closes what it says no more, and tries
 * again after a while where that failed.  Asked in each turn.
 */
void scrape_keep(struct daemon *daemon);

/* Takes NULL; clears the pointer; removes a socket that it has made. */
void scrape_close(struct scrape **scrape);

/*
 * Adds its descriptors to `fds`, which has room for SCRAPE_FDS, and returns
 * how many; `*first` (clock_monotonic_ms()) becomes earlier where somebody's
 * time is over before.  `scrape` may be NULL.
 */
size_t scrape_fds(const struct scrape *scrape, struct pollfd *fds,
	int64_t *first);

/* Answers whoever can be answered now, and drops whose time is over. */
void scrape_serve(struct daemon *daemon);

#endif
