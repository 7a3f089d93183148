/* SPDX-License-Identifier: ISC */
/* Inside config/ only: the bytes of a file, looked at before libconfig does. */
#ifndef HEED_CONFIG_PRESCAN_H
#define HEED_CONFIG_PRESCAN_H

#include "config/faults.h"

/*
 * Reads the file and those that it includes, whose names begin at `dir`, and
 * makes their order known to `faults`.  False after a fault: what cannot be
 * read, is no file or too large; includes that go too deep, or are too many; a
 * NUL byte; a number that libconfig would cut; a comment or text without end.
 */
bool prescan(struct faults *faults, const char *path, const char *dir);

#endif
