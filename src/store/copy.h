/* SPDX-License-Identifier: ISC */
/* A copy of the state to try things on; the original is only read. */
#ifndef HEED_STORE_COPY_H
#define HEED_STORE_COPY_H

#include <stdbool.h>

#include "base/outcome.h"

/*
 * Copies database and epoch file of the state folder `from` into the folder
 * `to`, which exists; the daemon may run meanwhile.  True without a copy when
 * there is no database yet.  False with a line in `problem`.
 */
bool store_copy(const char *from, const char *to, struct problem *problem);

/* Removes such a copy and the folder itself; what else lies there stays. */
void store_remove_copy(const char *dir);

#endif
