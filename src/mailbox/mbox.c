/* SPDX-License-Identifier: ISC */
/*
 * mbox (RFC 4155): one file is one folder, for replay and archives; read-only.
 * A message begins at a line "From " behind an empty line, or at the start.
 * Its number is made of its bytes, so that mail added or removed elsewhere in
 * the file changes nothing; "From " quoted as ">From " stays as it is.
 */
#include "mailbox/driver.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/mem.h"
#include "mailbox/files.h"

struct spot {
	uint64_t uid;
	uint64_t offset, size;
};

struct mbox {
	char *path;
	char *file; /* the one listed last */
	off_t size; /* of it, and when it was changed */
	struct timespec changed;
	struct spot *spots; /* in it, as the listing */
	size_t n;
};

static bool
is_file(const char *path)
{
	struct stat info;

	return stat(path, &info) == 0 && S_ISREG(info.st_mode);
}

static void *
mbox_open(const struct account *account, const struct secret *password,
	struct opening *opening, enum outcome *outcome,
	struct problem *problem)
{
	struct mbox *mbox;
	struct stat info;

	(void)password;
	(void)opening;
	if (stat(account->path, &info) != 0 || !S_ISDIR(info.st_mode)) {
		problem_set(problem, "account %s: %s is not a folder of mbox "
			"files", account->name, account->path);
		*outcome = BROKEN;
		return NULL;
	}
	mbox = mem_new(sizeof(*mbox));
	mbox->path = mem_str(account->path);
	return mbox;
}

static void
forget(struct mbox *mbox)
{
	mem_free(&mbox->file);
	mem_free(&mbox->spots);
	mbox->n = 0;
}

static void
mbox_close(void *state)
{
	struct mbox *mbox = state;

	forget(mbox);
	free(mbox->path);
	free(mbox);
}

/* Where the next message begins at or behind `from`; `size` when none does. */
static size_t
next_from(const char *data, size_t size, size_t from)
{
	static const char mark[] = "\nFrom ";

	while (from < size) {
		const char *hit = memmem(data + from, size - from, mark,
			sizeof(mark) - 1);
		size_t at;

		if (hit == NULL)
			return size;
		at = (size_t)(hit - data);
		if (at == 0 || data[at - 1] == '\n' || (at > 1 &&
			data[at - 1] == '\r' && data[at - 2] == '\n'))
			return at + 1;
		from = at + 1;
	}
	return size;
}

static void
add_spot(struct mbox *mbox, const char *data, size_t begin, size_t end,
	int64_t date, struct listing *out, size_t *room)
{
	const char *line = memchr(data + begin, '\n', end - begin);
	size_t start = line == NULL ? end : (size_t)(line - data) + 1;
	struct spot spot;

	/* the line is not whole yet, so there is no message yet */
	if (line == NULL)
		return;
	while (end > start && (data[end - 1] == '\n' || data[end - 1] == '\r'))
		end--;
	spot = (struct spot) { .uid = files_number(data + start, end - start),
		.offset = start, .size = end - start };
	if (*room == out->n)
		mbox->spots = mem_grow(mbox->spots,
			*room == 0 ? 64 : *room * 2, sizeof(spot));
	mbox->spots[mbox->n++] = spot;
	files_add(out, room, (struct listed) { .uid = spot.uid, .date = date,
		.size = spot.size });
}

static void
scan(struct mbox *mbox, const char *data, size_t size, int64_t date,
	struct listing *out)
{
	size_t room = 0;
	size_t begin = size >= 5 && memcmp(data, "From ", 5) == 0 ? 0 :
		next_from(data, size, 0);

	while (begin < size && out->n < LIMIT_UIDS) {
		size_t end = next_from(data, size, begin);

		add_spot(mbox, data, begin, end, date, out, &room);
		begin = end;
	}
	files_sort(out);
}

/* The file's own time stands for all its messages. */
static enum outcome
mbox_list(void *state, const char *folder, int64_t since, struct listing *out,
	struct problem *problem)
{
	struct mbox *mbox = state;
	char *path = files_path(mbox->path, folder, problem);
	struct stat info = { 0 };
	void *data = NULL;
	int fd;

	if (path == NULL)
		return REFUSED;
	forget(mbox);
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0 || fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
		problem_set(problem, "%s: there is no such mbox file", path);
		free(path);
		if (fd >= 0)
			close(fd);
		return REFUSED;
	}
	mbox->file = path;
	mbox->size = info.st_size;
	mbox->changed = info.st_mtim;
	out->uidvalidity = 1;
	if (info.st_size > 0 && info.st_mtime >= since)
		data = mmap(NULL, (size_t)info.st_size, PROT_READ,
			MAP_PRIVATE, fd, 0);
	close(fd);
	if (data == MAP_FAILED) {
		problem_set(problem, "%s: cannot be read: %s", path,
			strerror(errno));
		return RETRY;
	}
	if (data != NULL) {
		scan(mbox, data, (size_t)info.st_size, info.st_mtime, out);
		munmap(data, (size_t)info.st_size);
	}
	return DONE;
}

/*
 * Is it what was listed there?  Whoever has taken mail out of the file has
 * moved the rest.
 */
static bool
is_same(const struct mbox *mbox, const struct spot *spot,
	const struct stat *info, const struct raw *raw)
{
	if (raw->truncated)
		return info->st_size == mbox->size &&
			info->st_mtim.tv_sec == mbox->changed.tv_sec &&
			info->st_mtim.tv_nsec == mbox->changed.tv_nsec;
	return files_number(raw->data, raw->len) == spot->uid;
}

static enum outcome
read_spot(const struct mbox *mbox, const struct spot *spot, size_t limit,
	struct raw *out, struct problem *problem)
{
	int fd = open(mbox->file, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	enum outcome outcome;
	struct stat info;

	out->missing = true;
	if (fd < 0 || fstat(fd, &info) != 0) {
		if (fd >= 0)
			close(fd);
		return DONE;
	}
	outcome = files_read(fd, spot->offset, spot->size, limit, out,
		problem);
	close(fd);
	if (outcome != DONE)
		return outcome;
	out->missing = !is_same(mbox, spot, &info, out);
	if (out->missing) {
		raw_free(out);
		out->missing = true;
	}
	return DONE;
}

static enum outcome
mbox_fetch(void *state, uint64_t uid, size_t limit, struct raw *out,
	struct problem *problem)
{
	struct mbox *mbox = state;

	if (mbox->file == NULL) {
		problem_set(problem, "%s: no folder was listed", mbox->path);
		return RETRY;
	}
	out->missing = true;
	for (size_t i = 0; i < mbox->n; i++)
		if (mbox->spots[i].uid == uid)
			return read_spot(mbox, &mbox->spots[i], limit, out,
				problem);
	return DONE;
}

static enum outcome
mbox_append(void *state, const char *folder, const char *raw, size_t len,
	enum append_as as, struct problem *problem)
{
	(void)state;
	(void)raw;
	(void)len;
	(void)as;
	problem_set(problem, "%s: mbox files are only read", folder);
	return REFUSED;
}

static enum outcome
mbox_search_header(void *state, const char *folder, const char *header,
	const char *value, bool *found, struct problem *problem)
{
	const struct mbox *mbox = state;
	struct mbox other = { .path = mbox->path };
	struct listing listing = { 0 };
	enum outcome outcome = mbox_list(&other, folder, 0, &listing, problem);

	for (size_t i = 0; outcome == DONE && !*found && i < other.n; i++) {
		struct raw raw = { 0 };

		outcome = read_spot(&other, &other.spots[i], LIMIT_MESSAGE,
			&raw, problem);
		if (outcome == DONE && !raw.missing)
			*found = files_has_header(raw.data, raw.len, header,
				value);
		raw_free(&raw);
	}
	listing_free(&listing);
	forget(&other);
	return outcome;
}

static enum outcome
mbox_special(void *state, enum special special, char **name)
{
	struct mbox *mbox = state;

	*name = special == SPECIAL_DRAFTS ? NULL :
		files_special(special, mbox->path, is_file);
	return DONE;
}

static enum outcome
mbox_folders(void *state, struct strv *names, struct problem *problem)
{
	struct mbox *mbox = state;

	return files_folders(mbox->path, is_file, names, problem);
}

const struct driver driver_mbox = {
	.open = mbox_open,
	.close = mbox_close,
	.list = mbox_list,
	.fetch = mbox_fetch,
	.append = mbox_append,
	.search_header = mbox_search_header,
	.special = mbox_special,
	.folders = mbox_folders,
};
