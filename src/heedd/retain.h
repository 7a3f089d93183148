/* SPDX-License-Identifier: ISC */
/* What is old is deleted: once a day, in small transactions. */
#ifndef HEED_HEEDD_RETAIN_H
#define HEED_HEEDD_RETAIN_H

#include "heedd/daemon.h"

/*
 * Does what is due now, which is mostly nothing.  False with a line when the
 * store could not be written; what was not done is done later.
 */
bool retain(struct daemon *daemon, int64_t now, struct problem *problem);

#endif
