/* SPDX-License-Identifier: ISC */
/*
 * config/: the files in /etc/heed -> struct config.  One table of options
 * (options.c) gives validation, check-config and the manual.
 *
 * May include: base/.  Owns: libconfig.
 */
#ifndef HEED_CONFIG_CONFIG_H
#define HEED_CONFIG_CONFIG_H

#include <stdio.h>

#include "config/types.h"

/*
 * Everything that is wrong in the files, one line each, in the order of the
 * files: "file:line: option: what is wrong (did you mean ...?)".
 */
struct config_errors {
	struct strv lines;
};

/*
 * Reads `path` and the files that it includes.  NULL when anything at all is
 * wrong, with every fault in `errors` (the caller frees with
 * config_errors_free()).  The caller frees the result with config_free().
 * Secrets are checked for being readable, not kept.
 */
struct config *config_load(const char *path, struct config_errors *errors);

/* Takes NULL; clears the pointer. */
void config_free(struct config **config);
void config_errors_free(struct config_errors *errors);

/* The person with that id, or NULL.  Owned by the configuration. */
const struct person *config_person(const struct config *config,
	const char *id);

/* The person with that address, in whatever case, or NULL. */
const struct person *config_person_at(const struct config *config,
	const char *address);
const struct account *config_account(const struct config *config,
	const char *name);

/*
 * The options part of heed.conf(5), as mdoc(7), from the table of options.
 */
void config_manual(FILE *out);

#endif
