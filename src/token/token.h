/* SPDX-License-Identifier: ISC */
/*
 * token/: access tokens of a provider for a refresh token (RFC 6749, section
 * 6), and the file in which the refresh token lives.  A provider may give a
 * new refresh token with every access token and forget the old one, so the
 * file is written, durably, before the access token is given to anybody.
 *
 * May include: base/, config/types.h.  Owns: libcurl (with delivery/), jansson
 * (with heed/).
 */
#ifndef HEED_TOKEN_TOKEN_H
#define HEED_TOKEN_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/outcome.h"
#include "base/secret.h"
#include "config/types.h"

/* What a provider gives. */
struct token_grant {
	struct secret *access;	/* owned */
	struct secret *refresh; /* owned; NULL: the old one stays */
	int64_t seconds;	/* its life; 0: it did not say, or nonsense */
};

/* Zeroes and frees what it holds; may be empty. */
void token_grant_free(struct token_grant *grant);

/*
 * Understands the provider's answer: its HTTP status and body.  DONE; RETRY:
 * not now; REFUSED: the refresh token is worth nothing any more, and a person
 * must log in again; BROKEN: the settings are wrong.  `grant` is empty unless
 * DONE, and `problem` says in clear words what is wrong, which may hold words
 * of the provider: hide secrets in it (base/secret.h).  Pure.
 */
enum outcome token_understand(long status, const char *body, size_t len,
	struct token_grant *grant, struct problem *problem);

/*
 * Asks the provider, and understands its answer.  `client_secret` may be NULL.
 * Neither secret stands in `problem`.
 */
enum outcome token_ask(const struct token_source *source,
	const struct secret *client_secret, const struct secret *refresh,
	struct token_grant *grant, struct problem *problem);

#define TOKEN_STAMP 96

/*
 * A text that is another one whenever the file is another one, or was written
 * again; "" when there is none.  `*written` (may be NULL) is when that was,
 * Unix seconds, 0 where there is no file.  Returns `out`.
 */
char *token_stamp(const char *path, char out[TOKEN_STAMP], int64_t *written);

struct token_file; /* a refresh token in its file, locked; opaque */

/*
 * Waits up to `milliseconds` for others to be done with the file, reads the
 * token, and makes sure that another can be written: room for it is taken on
 * the disk now.  What an end in the middle of token_file_put() has left is put
 * in its place first.  NULL with a line in `problem`.  Free with
 * token_file_free().
 */
struct token_file *token_file_open(const char *path, int milliseconds,
	struct problem *problem);

/* Unlocks, and removes the room that was taken; takes NULL; clears it. */
void token_file_free(struct token_file **file);

/* The token as it was read; owned by the file. */
const struct secret *token_file_secret(const struct token_file *file);

/* token_stamp() of what was read; owned by the file. */
const char *token_file_stamp(const struct token_file *file);

/* The folder that it lies in, without links; owned by the file. */
const char *token_file_folder(const struct token_file *file);

/*
 * Puts another token into the file, once: mode 0600, durable when it returns
 * true.  An end at any moment leaves the old one or the new one.
 */
bool token_file_put(struct token_file *file, const struct secret *refresh,
	struct problem *problem);

#endif
