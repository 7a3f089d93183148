/* SPDX-License-Identifier: ISC */
/* A store in a folder of its own, for the tests of store/. */
#ifndef HEED_TEST_STORE_RIG_H
#define HEED_TEST_STORE_RIG_H

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "store/letters.h"
#include "store/store.h"

#define RIG_NOW 1800000000

struct store_rig {
	char dir[64];
	struct store *store;
};

static inline void
rig_reopen(struct store_rig *rig)
{
	struct problem problem = { "" };

	store_close(&rig->store);
	rig->store = store_open(rig->dir, "test", STORE_WRITE, RIG_NOW,
		&problem);
	if (rig->store == NULL)
		fail_msg("%s", problem.text);
}

static inline int
rig_up(void **state)
{
	struct store_rig *rig = mem_new(sizeof(*rig));

	snprintf(rig->dir, sizeof(rig->dir), "/tmp/heed-store-XXXXXX");
	if (mkdtemp(rig->dir) == NULL)
		return -1;
	rig_reopen(rig);
	*state = rig;
	return 0;
}

static inline void
rig_remove(struct store_rig *rig, const char *name)
{
	char *path = mem_printf("%s/%s", rig->dir, name);

	unlink(path);
	free(path);
}

static inline int
rig_down(void **state)
{
	struct store_rig *rig = *state;
	struct dirent *entry;
	DIR *dir;

	store_close(&rig->store);
	dir = opendir(rig->dir);
	while (dir != NULL && (entry = readdir(dir)) != NULL)
		rig_remove(rig, entry->d_name);
	if (dir != NULL)
		closedir(dir);
	rmdir(rig->dir);
	free(rig);
	return 0;
}

static inline void
rig_write(struct store_rig *rig, const char *name, const char *text)
{
	char *path = mem_printf("%s/%s", rig->dir, name);
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	fputs(text, file);
	fclose(file);
	free(path);
}

static inline void
rig_copy(struct store_rig *rig, const char *from, const char *to)
{
	char *source = mem_printf("%s/%s", rig->dir, from);
	char *target = mem_printf("%s/%s", rig->dir, to);
	FILE *in = fopen(source, "r"), *out = fopen(target, "w");
	int c;

	assert_non_null(in);
	assert_non_null(out);
	while ((c = getc(in)) != EOF)
		putc(c, out);
	fclose(in);
	fclose(out);
	free(source);
	free(target);
}

/* A queued letter to the client bygg; its id, 0 when the key is there. */
static inline int64_t
rig_letter_in(struct store_rig *rig, const char *key, enum letter_state first)
{
	char *token = mem_printf("token-%s", key);
	char *id = mem_printf("%s@heed.example", key);
	char name[64];
	struct letter_row row = {
		.key = name, .token = token, .message_id = id,
		.client = (char []) { "bygg" }, .to_client = true,
		.rule = (char []) { "complaint" },
		.episode = (char []) { "e" },
		.account = (char []) { "office" },
		.letter = (char []) { "complaint-received" },
		.language = (char []) { "en" },
		.subject = (char []) { "Re: x" },
		.sender = (char []) { "office@office.example" },
		.recipient = (char []) { "per@bygg.example" },
		.raw = (char []) { "Subject: x\r\n\r\nhello\r\n" },
		.raw_len = 22, .state = first, .not_before = RIG_NOW,
		.expires = RIG_NOW + 86400, .created = RIG_NOW,
	};
	int64_t made;

	snprintf(name, sizeof(name), "%s", key);
	made = letters_add(rig->store, &row);
	free(token);
	free(id);
	return made;
}

static inline int64_t
rig_letter(struct store_rig *rig, const char *key)
{
	return rig_letter_in(rig, key, LETTER_QUEUED);
}

static inline void
rig_body(struct store_rig *rig, int64_t id)
{
	struct problem problem = { "" };

	letters_claim(rig->store, id, RIG_NOW);
	if (!letters_body(rig->store, id, RIG_NOW, &problem))
		fail_msg("%s", problem.text);
}

static inline void
rig_send(struct store_rig *rig, int64_t id)
{
	rig_body(rig, id);
	letters_attempt_end(rig->store, id, 250, "2.0.0", "ok", RIG_NOW);
	letters_move(rig->store, id, LETTER_BODY, LETTER_SENT, "heedd", "ok",
		RIG_NOW);
}

static inline void
rig_begin(struct store_rig *rig)
{
	struct problem problem = { "" };

	assert_true(store_begin(rig->store, &problem));
}

static inline void
rig_commit(struct store_rig *rig)
{
	struct problem problem = { "" };

	if (!store_commit(rig->store, &problem))
		fail_msg("%s", problem.text);
}

#endif
