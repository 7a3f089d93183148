/* SPDX-License-Identifier: ISC */
/* Inside config/ only: from libconfig's tree into our structs, by the table. */
#ifndef HEED_CONFIG_READ_H
#define HEED_CONFIG_READ_H

#include <libconfig.h>

#include "config/faults.h"
#include "config/options.h"

struct reading {
	struct faults *faults;
	const char *file; /* the one that is read */
	const char *dir;  /* of the main file: relative paths begin there */
};

/*
 * The place that libconfig names: `file` (NULL: the one that is read) stands
 * there as it was written behind @include, and is made one that a person can
 * open from anywhere.
 */
struct place read_place(const struct reading *reading, const char *file,
	int line);

/* Fills `base`, a struct of `section`, from the group; adds every fault. */
void read_section(struct reading *reading, const struct section *section,
	const config_setting_t *group, const char *prefix, void *base);

/*
 * Adds the rows of the list to those of `option` in `base`: for files that
 * hold one list only.
 */
void read_rows(struct reading *reading, const struct option *option,
	const config_setting_t *list, const char *name, void *base);

/* Puts in the defaults of what `written` (may be NULL) does not name. */
void read_defaults(struct reading *reading, const struct section *section,
	const config_setting_t *written, const char *prefix, void *base);

/* Frees everything that a struct of `section` owns, not the struct. */
void read_free(const struct section *section, void *base);

#endif
