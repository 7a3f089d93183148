/* SPDX-License-Identifier: ISC */
/* Inside mailbox/: what Maildir and mbox share. */
#ifndef HEED_MAILBOX_FILES_H
#define HEED_MAILBOX_FILES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mailbox/mailbox.h"

/*
 * "<path>/<folder>", or NULL with a line when the folder's name could lead
 * out of `path`.  The caller frees.
 */
char *files_path(const char *path, const char *folder,
	struct problem *problem);

/* A number that is the same for the same name, 1 to 2^62. */
uint64_t files_number(const void *bytes, size_t len);

/* Sorts by uid, and drops what has the uid of another. */
void files_sort(struct listing *listing);

/* Room for one more entry. */
void files_add(struct listing *listing, size_t *room, struct listed entry);

/* Where messages lie, by their numbers; all of it owned. */
struct file_names {
	struct file_name {
		uint64_t uid;
		char *name;
	} *v;
	size_t n, room;
};

/* `name` is taken over.  To be sorted before anything is looked for. */
void file_names_add(struct file_names *names, uint64_t uid, char *name);
void file_names_sort(struct file_names *names);

/* NULL: none.  Owned by the names. */
const char *file_names_find(const struct file_names *names, uint64_t uid);
void file_names_free(struct file_names *names);

/*
 * The first `want` bytes behind `offset` of the open file, as the message of
 * `size` bytes.  RETRY when it cannot be read.
 */
enum outcome files_read(int fd, uint64_t offset, uint64_t size, size_t limit,
	struct raw *out, struct problem *problem);

/* Does the header block in the first bytes hold "header: value"? */
bool files_has_header(const char *data, size_t len, const char *header,
	const char *value);

/* The first of the well-known names for which `exists` says yes; or NULL. */
char *files_special(enum special special, const char *path,
	bool (*exists)(const char *path));

/* Writes all of it and fsyncs; false with errno. */
bool files_write(int fd, const char *bytes, size_t len);

/* fsync of the folder, so that names in it last. */
bool files_sync_folder(const char *path);

/* The names below `path` for which `is_one` says yes.  RETRY: unreadable. */
enum outcome files_folders(const char *path, bool (*is_one)(const char *path),
	struct strv *names, struct problem *problem);

#endif
