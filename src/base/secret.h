/* SPDX-License-Identifier: ISC */
/*
 * A secret is a type that cannot be printed: there is no char * in sight
 * until secret_text() is called, and that call is easy to find.
 */
#ifndef HEED_BASE_SECRET_H
#define HEED_BASE_SECRET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/outcome.h"

struct secret; /* opaque; zeroed when freed; locked in memory where allowed */

/*
 * Where a secret comes from; exactly one is set.  The configuration never
 * holds the secret itself.
 */
struct secret_source {
	char *file;	  /* path; the first line, without its line end */
	char *credential; /* name under $CREDENTIALS_DIRECTORY (systemd) */
	char *command;	  /* run by /bin/sh -c; first line of its output */
};

/*
 * Reads it.  NULL with a line in `problem` when it cannot be read, is empty,
 * is longer than LIMIT_SECRET, holds a NUL or a control character, when the
 * file is readable by others (mode & 007), or the command fails or takes
 * longer than 10 seconds.  The caller frees with secret_free().
 */
struct secret *secret_load(const struct secret_source *source,
	struct problem *problem);

/* The same with another deadline for the command. */
struct secret *secret_load_within(const struct secret_source *source,
	int milliseconds, struct problem *problem);

/*
 * Like secret_load() without keeping it: is it there and readable?
 * The command is not run, and a credential is looked for only where systemd
 * gives credentials ($CREDENTIALS_DIRECTORY is set), so that a person at a
 * shell can check the same files.  false with a line in `problem`.
 */
bool secret_check(const struct secret_source *source,
	struct problem *problem);

/* A secret of that text, which is copied; NULL when it is too long. */
struct secret *secret_new(const char *text);

/* The text itself, for the protocol that needs it; owned by the secret. */
const char *secret_text(const struct secret *secret);

/*
 * Puts other words into `text`, which has room for `size` bytes, when it holds
 * the secret: plain, quoted, in base64, or its beginning (4 bytes or more) at
 * the end.  True when it did.  A NULL secret hides nothing.
 */
bool secret_hide(const struct secret *secret, char *text, size_t size);

/* Zeroes and frees; takes NULL; clears the pointer. */
void secret_free(struct secret **secret);

#endif
