/* SPDX-License-Identifier: ISC */
#ifndef HEED_BASE_FILE_H
#define HEED_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/outcome.h"

/*
 * Reads the whole file into `out` (an empty buffer with a limit).  False with
 * a line in `problem` when it cannot be read or is larger than the limit.
 */
bool file_read(const char *path, struct buf *out, struct problem *problem);

/*
 * Puts the bytes at `path` so that a crash leaves the old file or the new one:
 * a temporary file beside it, fsync, rename, fsync of the folder.  Mode 0600.
 */
bool file_replace(const char *path, const void *bytes, size_t len,
	struct problem *problem);

/* Bytes that may still be written there; -1: it cannot be told. */
int64_t file_room(const char *path);

/* Makes the folder and its parents (mode `mode`).  True when it is there. */
bool file_mkdirs(const char *path, unsigned mode, struct problem *problem);

#endif
