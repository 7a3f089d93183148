/* SPDX-License-Identifier: ISC */
/*
 * A folder with "cur" and "new" in it is a Maildir, a file that begins with
 * "From " an mbox; any other folder is looked through for .eml files and more
 * folders.  Links are not followed, so that nothing is read twice or for ever.
 */
#include "heed/past.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/base.h"
#include "base/limits.h"
#include "base/mem.h"
#include "heedd/understand.h"

#define DEEP 16 /* folders within each other */

static const char *
last_part(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? path : slash + 1;
}

/* "Drafts", ".Drafts", "INBOX.Drafts". */
static bool
holds_drafts(const char *folder)
{
	const char *name = last_part(folder);
	const char *dot = strrchr(name, '.');

	return strcasecmp(dot == NULL ? name : dot + 1, "Drafts") == 0;
}

static void
add(struct past *past, struct past_mail mail)
{
	if (past->n == past->room) {
		past->room = past->room * 2 + 64;
		past->v = mem_grow(past->v, past->room, sizeof(*past->v));
	}
	past->v[past->n++] = mail;
}

/* When its writer says that it was written; `otherwise` without that. */
static int64_t
date_of(const char *raw, size_t len, int64_t otherwise)
{
	struct message_options options = { 0 };
	struct message *message = message_parse(raw, header_length(raw, len),
		&options, NULL);
	int64_t date = message != NULL && message->has_date ? message->date :
		otherwise;

	message_free(&message);
	return date;
}

static bool
add_file(struct past *past, const char *path, const char *folder,
	int64_t modified)
{
	struct past_mail mail = { .path = mem_str(path),
		.folder = mem_str(folder), .draft = holds_drafts(folder) };
	struct file_bytes bytes;

	if (!invocation_file(path, &bytes)) {
		free(mail.path);
		free(mail.folder);
		return false;
	}
	mail.date = date_of(bytes.data, bytes.len, modified);
	free(bytes.data);
	add(past, mail);
	return true;
}

static bool
fetch(struct mailbox *box, uint64_t uid, struct file_bytes *out)
{
	struct problem problem = { 0 };
	struct raw raw;

	if (mailbox_fetch(box, uid, LIMIT_MESSAGE, &raw, &problem) != DONE) {
		complain("%s", problem.text);
		return false;
	}
	*out = (struct file_bytes) { raw.data, raw.len, raw.truncated };
	return true;
}

/* An mbox, as heedd reads it. */
static bool
add_mbox(struct past *past, const char *path)
{
	char *name = mem_str(last_part(path));
	char *above = mem_strn(path, (size_t)(last_part(path) - path));
	struct account account = { .name = (char *)path, .kind = ACCOUNT_MBOX,
		.path = above };
	struct problem problem = { 0 };
	struct listing listing = { 0 };
	enum outcome outcome = DONE;
	struct mailbox *box = mailbox_open(&account, NULL, &outcome, &problem);
	bool ok = box != NULL && mailbox_list(box, name, 0, &listing,
		&problem) == DONE;

	if (!ok)
		complain("%s", problem.text);
	if (box != NULL) {
		past->boxes = mem_grow(past->boxes, past->n_boxes + 1,
			sizeof(struct mailbox *));
		past->boxes[past->n_boxes++] = box;
	}
	for (size_t i = 0; ok && i < listing.n; i++) {
		struct file_bytes bytes;

		ok = fetch(box, listing.v[i].uid, &bytes);
		if (!ok)
			break;
		add(past, (struct past_mail) { .folder = mem_str(path),
			.draft = holds_drafts(path), .box = past->n_boxes - 1,
			.uid = listing.v[i].uid,
			.date = date_of(bytes.data, bytes.len,
				listing.v[i].date) });
		free(bytes.data);
	}
	listing_free(&listing);
	free(above);
	free(name);
	return ok;
}

static bool
is_folder(const char *path, const char *name)
{
	char *full = mem_printf("%s/%s", path, name);
	struct stat st;
	bool is = lstat(full, &st) == 0 && S_ISDIR(st.st_mode);

	free(full);
	return is;
}

static bool
ends_in_eml(const char *name)
{
	size_t len = strlen(name);

	return len > 4 && strcasecmp(name + len - 4, ".eml") == 0;
}

static bool
begins_as_mbox(const char *path)
{
	char bytes[5] = "";
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	bool is = fd >= 0 && read(fd, bytes, sizeof(bytes)) == 5 &&
		memcmp(bytes, "From ", 5) == 0;

	if (fd >= 0)
		close(fd);
	return is;
}

static bool collect(struct past *past, const char *path, int depth);

/* One name in a folder; what is no mail is passed over. */
static bool
collect_one(struct past *past, const char *folder, const char *name, int depth)
{
	char *path = mem_printf("%s/%s", folder, name);
	struct stat st;
	bool ok = true;

	if (lstat(path, &st) != 0 || strcmp(name, "tmp") == 0)
		ok = true;
	else if (S_ISDIR(st.st_mode) && strcmp(name, "cur") != 0 &&
		strcmp(name, "new") != 0)
		ok = collect(past, path, depth + 1);
	else if (S_ISREG(st.st_mode) && ends_in_eml(name))
		ok = add_file(past, path, folder, st.st_mtime);
	else if (S_ISREG(st.st_mode) && begins_as_mbox(path))
		ok = add_mbox(past, path);
	free(path);
	return ok;
}

/* Does `one` for each name in the folder, in their order. */
static bool
each_name(struct past *past, const char *path, int depth,
	bool (*one)(struct past *, const char *, const char *, int))
{
	struct dirent **names;
	int n = scandir(path, &names, NULL, alphasort);
	bool ok = n >= 0;

	if (!ok)
		complain("%s: %s", path, strerror(errno));
	for (int i = 0; i < n; i++) {
		const char *name = names[i]->d_name;

		if (ok && strcmp(name, ".") != 0 && strcmp(name, "..") != 0)
			ok = one(past, path, name, depth);
		free(names[i]);
	}
	if (n >= 0)
		free(names);
	return ok;
}

/* In "cur" and "new" each file is a message. */
static bool
collect_message(struct past *past, const char *folder, const char *name,
	int depth)
{
	char *path = mem_printf("%s/%s", folder, name);
	char *maildir = mem_strn(folder, (size_t)(last_part(folder) - folder));
	struct stat st;
	bool ok = true;

	(void)depth;
	maildir[strlen(maildir) - 1] = '\0';
	if (name[0] == '.' || lstat(path, &st) != 0 || !S_ISREG(st.st_mode))
		ok = true;
	else
		ok = add_file(past, path, maildir, st.st_mtime);
	free(maildir);
	free(path);
	return ok;
}

static bool
collect_maildir(struct past *past, const char *path, int depth)
{
	static const char *const parts[] = { "cur", "new" };
	bool ok = true;

	for (size_t i = 0; ok && i < HEED_COUNT(parts); i++) {
		char *part = mem_printf("%s/%s", path, parts[i]);

		ok = each_name(past, part, depth, collect_message);
		free(part);
	}
	return ok;
}

static bool
collect(struct past *past, const char *path, int depth)
{
	if (depth > DEEP) {
		complain("%s: more than %d folders within each other", path,
			DEEP);
		return false;
	}
	if (is_folder(path, "cur") && is_folder(path, "new") &&
		!collect_maildir(past, path, depth))
		return false;
	return each_name(past, path, depth, collect_one);
}

bool
past_collect(struct past *past, const char *source)
{
	char *path = realpath(source, NULL);
	struct stat st;
	bool ok;

	if (path == NULL || stat(path, &st) != 0) {
		complain("%s: %s", source, strerror(errno));
		ok = false;
	} else if (S_ISDIR(st.st_mode)) {
		ok = collect(past, path, 0);
	} else if (begins_as_mbox(path)) {
		ok = add_mbox(past, path);
	} else {
		ok = add_file(past, path, "", st.st_mtime);
	}
	free(path);
	return ok;
}

/* What came in the same second stays in the order of the sources. */
static int
by_date(const void *left, const void *right)
{
	const struct past_mail *a = left, *b = right;

	if (a->date != b->date)
		return a->date < b->date ? -1 : 1;
	if (a->path != NULL && b->path != NULL)
		return strcmp(a->path, b->path);
	return a->uid < b->uid ? -1 : a->uid > b->uid;
}

void
past_sort(struct past *past)
{
	if (past->n > 0)
		qsort(past->v, past->n, sizeof(*past->v), by_date);
}

bool
past_read(const struct past *past, const struct past_mail *mail,
	struct file_bytes *out)
{
	if (mail->path != NULL)
		return invocation_file(mail->path, out);
	return fetch(past->boxes[mail->box], mail->uid, out);
}

void
past_free(struct past *past)
{
	for (size_t i = 0; i < past->n; i++) {
		free(past->v[i].folder);
		free(past->v[i].path);
	}
	for (size_t i = 0; i < past->n_boxes; i++)
		mailbox_close(&past->boxes[i]);
	free(past->v);
	free(past->boxes);
	*past = (struct past) { 0 };
}
