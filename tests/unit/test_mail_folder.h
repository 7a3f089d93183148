/* SPDX-License-Identifier: ISC */
/* A folder with mail in it that is gone after the test. */
#ifndef HEED_TEST_MAIL_FOLDER_H
#define HEED_TEST_MAIL_FOLDER_H

#include <dirent.h>
#include <ftw.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/base.h"
#include "base/buf.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/mem.h"
#include "mailbox/mailbox.h"

struct mail_folder {
	char dir[64];
	char name[16];
	struct account account;
	struct mailbox *mailbox; /* open on it */
};

static inline void
rig_reopen(struct mail_folder *rig)
{
	struct problem problem = { "" };
	enum outcome outcome = RETRY;

	mailbox_close(&rig->mailbox);
	rig->mailbox = mailbox_open(&rig->account, NULL, &outcome, &problem);
	if (rig->mailbox == NULL)
		fail_msg("%s", problem.text);
	assert_int_equal(outcome, DONE);
}

static inline int
rig_up(void **state, enum account_kind kind)
{
	struct mail_folder *rig = mem_new(sizeof(*rig));

	snprintf(rig->dir, sizeof(rig->dir), "/tmp/heed-mailbox-XXXXXX");
	snprintf(rig->name, sizeof(rig->name), "archive");
	if (mkdtemp(rig->dir) == NULL)
		return -1;
	rig->account = (struct account) { .name = rig->name, .kind = kind,
		.path = rig->dir };
	rig_reopen(rig);
	*state = rig;
	return 0;
}

static inline int
rig_unlink(const char *path, const struct stat *info, int flag,
	struct FTW *walk)
{
	(void)info;
	(void)flag;
	(void)walk;
	return remove(path);
}

static inline int
rig_down(void **state)
{
	struct mail_folder *rig = *state;

	mailbox_close(&rig->mailbox);
	nftw(rig->dir, rig_unlink, 8, FTW_DEPTH | FTW_PHYS);
	free(rig);
	return 0;
}

/* "<dir>/<path>"; the caller frees. */
static inline char *
rig_path(const struct mail_folder *rig, const char *path)
{
	return mem_printf("%s/%s", rig->dir, path);
}

/* `mode` as of fopen(3): "w" or "a". */
static inline void
rig_put(const struct mail_folder *rig, const char *path, const char *mode,
	const char *bytes, size_t len)
{
	char *whole = rig_path(rig, path);
	FILE *file = fopen(whole, mode);

	if (file == NULL || fwrite(bytes, 1, len, file) != len)
		fail_msg("%s cannot be written", whole);
	fclose(file);
	free(whole);
}

static inline void
rig_write(const struct mail_folder *rig, const char *path, const char *text)
{
	rig_put(rig, path, "w", text, strlen(text));
}

static inline void
rig_list(struct mail_folder *rig, const char *folder, struct listing *out)
{
	struct problem problem = { "" };
	enum outcome outcome = mailbox_list(rig->mailbox, folder, 0, out,
		&problem);

	if (outcome != DONE)
		fail_msg("%s: %s", outcome_name(outcome), problem.text);
	for (size_t i = 1; i < out->n; i++)
		assert_true(out->v[i - 1].uid < out->v[i].uid);
}

/* The number of the only message in the folder. */
static inline uint64_t
rig_only(struct mail_folder *rig, const char *folder)
{
	struct listing listing;
	uint64_t uid;

	rig_list(rig, folder, &listing);
	assert_int_equal(listing.n, 1);
	uid = listing.v[0].uid;
	listing_free(&listing);
	return uid;
}

static inline void
rig_fetch(struct mail_folder *rig, uint64_t uid, size_t limit, struct raw *out)
{
	struct problem problem = { "" };
	enum outcome outcome = mailbox_fetch(rig->mailbox, uid, limit, out,
		&problem);

	if (outcome != DONE)
		fail_msg("%s: %s", outcome_name(outcome), problem.text);
}

/* Is that text among the messages of the listing? */
static inline bool
rig_holds(struct mail_folder *rig, const struct listing *listing,
	const char *text)
{
	bool yes = false;

	for (size_t i = 0; i < listing->n && !yes; i++) {
		struct raw raw;

		rig_fetch(rig, listing->v[i].uid, LIMIT_MESSAGE, &raw);
		yes = !raw.missing && raw.len == strlen(text) &&
			raw.len == listing->v[i].size &&
			memcmp(raw.data, text, raw.len) == 0;
		raw_free(&raw);
	}
	return yes;
}

static inline bool
rig_missing(struct mail_folder *rig, uint64_t uid)
{
	bool missing;
	struct raw raw;

	rig_fetch(rig, uid, LIMIT_MESSAGE, &raw);
	missing = raw.missing;
	assert_true((raw.data == NULL) == missing);
	raw_free(&raw);
	return missing;
}

static inline bool
rig_found(struct mail_folder *rig, const char *folder, const char *header,
	const char *value)
{
	bool found = true;

	assert_int_equal(mailbox_search_header(rig->mailbox, folder, header,
		value, &found, NULL), DONE);
	return found;
}

#endif
