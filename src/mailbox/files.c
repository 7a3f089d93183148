/* SPDX-License-Identifier: ISC */
/*
 * Mail in folders of this machine: names, numbers, bytes.  A file has no UID,
 * so a number is made of what does not change about it: its name without flags
 * (Maildir), its bytes' place and hash (mbox).  Never writes to what it reads.
 */
#include "mailbox/files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/base.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/mem.h"

char *
files_path(const char *path, const char *folder, struct problem *problem)
{
	if (folder[0] != '/' && folder[0] != '\0' && folder[0] != '.' &&
		strstr(folder, "/.") == NULL)
		return mem_printf("%s/%s", path, folder);
	problem_set(problem, "the folder name \"%s\" is not a folder below "
		"the mailbox", folder);
	return NULL;
}

uint64_t
files_number(const void *bytes, size_t len)
{
	char hex[HASH_HEX];
	char first[16];

	hash_hex(bytes, len, hex);
	memcpy(first, hex, 15);
	first[15] = '\0';
	/* 15 hex digits: 60 bits */
	return strtoull(first, NULL, 16) + 1;
}

static int
by_uid(const void *left, const void *right)
{
	const struct listed *a = left, *b = right;

	return a->uid < b->uid ? -1 : a->uid > b->uid;
}

void
files_sort(struct listing *listing)
{
	size_t n = 0;

	if (listing->n > 1)
		qsort(listing->v, listing->n, sizeof(*listing->v), by_uid);
	for (size_t i = 0; i < listing->n; i++)
		if (n == 0 || listing->v[i].uid != listing->v[n - 1].uid)
			listing->v[n++] = listing->v[i];
	listing->n = n;
}

void
files_add(struct listing *listing, size_t *room, struct listed entry)
{
	if (listing->n == *room) {
		*room = *room == 0 ? 64 : *room * 2;
		listing->v = mem_grow(listing->v, *room, sizeof(*listing->v));
	}
	listing->v[listing->n++] = entry;
}

void
file_names_add(struct file_names *names, uint64_t uid, char *name)
{
	if (names->n == names->room) {
		names->room = names->room == 0 ? 64 : names->room * 2;
		names->v = mem_grow(names->v, names->room, sizeof(*names->v));
	}
	names->v[names->n++] = (struct file_name) { uid, name };
}

static int
by_number(const void *left, const void *right)
{
	const struct file_name *a = left, *b = right;

	return a->uid < b->uid ? -1 : a->uid > b->uid;
}

void
file_names_sort(struct file_names *names)
{
	if (names->n > 1)
		qsort(names->v, names->n, sizeof(*names->v), by_number);
}

const char *
file_names_find(const struct file_names *names, uint64_t uid)
{
	struct file_name wanted = { uid, NULL };
	const struct file_name *found = names->n == 0 ? NULL :
		bsearch(&wanted, names->v, names->n, sizeof(*names->v),
			by_number);

	return found == NULL ? NULL : found->name;
}

void
file_names_free(struct file_names *names)
{
	for (size_t i = 0; i < names->n; i++)
		free(names->v[i].name);
	free(names->v);
	*names = (struct file_names) { 0 };
}

enum outcome
files_read(int fd, uint64_t offset, uint64_t size, size_t limit,
	struct raw *out, struct problem *problem)
{
	size_t want = (size_t)size;

	out->full_size = size;
	out->truncated = size > limit;
	if (out->truncated)
		want = limit < LIMIT_MESSAGE_HEAD ? limit : LIMIT_MESSAGE_HEAD;
	out->data = mem_new(want + 1);
	while (out->len < want) {
		ssize_t n = pread(fd, out->data + out->len, want - out->len,
			(off_t)(offset + out->len));

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			problem_set(problem, "a message cannot be read: %s",
				strerror(errno));
			return RETRY;
		}
		if (n == 0)
			break;
		out->len += (size_t)n;
	}
	return DONE;
}

bool
files_has_header(const char *data, size_t len, const char *header,
	const char *value)
{
	size_t name = strlen(header), wanted = strlen(value);

	for (size_t i = 0; i < len && data[i] != '\n' && data[i] != '\r';) {
		const char *end = memchr(data + i, '\n', len - i);
		size_t line = end == NULL ? len - i : (size_t)(end - data) - i;

		/* the field goes on in lines that begin with a blank */
		while (i + line + 1 < len && (data[i + line + 1] == ' ' ||
			data[i + line + 1] == '\t')) {
			end = memchr(data + i + line + 1, '\n',
				len - i - line - 1);
			line = end == NULL ? len - i :
				(size_t)(end - data) - i;
		}
		if (line > name && data[i + name] == ':' &&
			strncasecmp(data + i, header, name) == 0 &&
			memmem(data + i + name, line - name, value, wanted) !=
				NULL)
			return true;
		i += line + 1;
	}
	return false;
}

char *
files_special(enum special special, const char *path,
	bool (*exists)(const char *path))
{
	static const char *const names[2][6] = {
		[SPECIAL_SENT] = { "Sent", "Sent Items", "Sent Messages",
			"sent", NULL },
		[SPECIAL_DRAFTS] = { "Drafts", "drafts", NULL },
	};

	for (size_t i = 0; names[special][i] != NULL; i++) {
		char *whole = mem_printf("%s/%s", path, names[special][i]);
		bool there = exists(whole);

		free(whole);
		if (there)
			return mem_str(names[special][i]);
	}
	return NULL;
}

bool
files_write(int fd, const char *bytes, size_t len)
{
	size_t done = 0;

	while (done < len) {
		ssize_t n = write(fd, bytes + done, len - done);

		if (n < 0 && errno != EINTR)
			return false;
		if (n > 0)
			done += (size_t)n;
	}
	return fsync(fd) == 0;
}

bool
files_sync_folder(const char *path)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool ok = fd >= 0 && fsync(fd) == 0;

	if (fd >= 0)
		close(fd);
	return ok;
}

enum outcome
files_folders(const char *path, bool (*is_one)(const char *path),
	struct strv *names, struct problem *problem)
{
	DIR *dir = opendir(path);
	struct dirent *entry;

	if (dir == NULL) {
		problem_set(problem, "%s: %s", path, strerror(errno));
		return RETRY;
	}
	while ((entry = readdir(dir)) != NULL && names->n < LIMIT_FOLDERS) {
		char *whole = mem_printf("%s/%s", path, entry->d_name);

		if (entry->d_name[0] != '.' && is_one(whole))
			strv_add(names, entry->d_name);
		free(whole);
	}
	closedir(dir);
	return DONE;
}
