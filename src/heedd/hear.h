/* SPDX-License-Identifier: ISC */
/* Waits for the roles, and gives each answer to the stage that asked. */
#ifndef HEED_HEEDD_HEAR_H
#define HEED_HEEDD_HEAR_H

#include <signal.h>

#include "heedd/daemon.h"

/*
 * Waits until a role has something to say, a signal of those that `mask` lets
 * through (NULL: as they are) comes, or `milliseconds` are over.
 */
void hear_wait(struct daemon *daemon, int milliseconds, const sigset_t *mask);

/* Hears all that is there; ends the roles that are late, gone or mad. */
void hear_all(struct daemon *daemon, int64_t now);

#endif
