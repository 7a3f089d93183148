/* SPDX-License-Identifier: ISC */
/*
 * The restore guard.  A database that was put back from a backup believes that
 * letters are still to be sent which went out long ago.  dir/epoch is the
 * memory of that outside the database: "phase number machine instance".  Each
 * letter's body step, with d the number in the database, does in this order:
 *
 *   1. file := "intent d+1"		durable
 *   2. commit: letter is BODY, d := d+1	durable
 *   3. file := "done d"		durable
 *   4. the first byte leaves
 *
 * A crash leaves:	after 1: intent d+1, database d
 *			after 2: intent d, database d
 *			after 3: done d, database d
 *
 * The claim: when the guard says "agree", every letter whose bytes may have
 * left is BODY or later in this database.  Let f be the file's number.
 *   done f, database f: all commits up to f are in it, and no byte leaves
 *     before its commit.
 *   intent f, database f: the same, one commit further than bytes.
 *   intent f, database f-1: "done f" was never written, so no byte of f left;
 *     all earlier ones are in it.  It may be a crash or a backup taken just
 *     then: both are safe, and need not be told apart.
 *   Anything else (done f or intent f+1 and more beyond the database) means
 *     that commits which let bytes out are missing: held.  A file behind the
 *     database was itself put back: held, since it proves nothing.
 * A retry of a refused letter goes through the same step with a new number.
 *
 * What it cannot see: database and file put back together on one machine.
 * Backups leave dir/epoch out; the manual says so.
 */
#include "store/epoch.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/num.h"

#define MACHINE_ID   "/etc/machine-id"
#define MACHINE_SIZE 64
#define FILE_SIZE    1024
#define WORDS	     4

char *
epoch_machine(void)
{
	struct buf text = buf_new(MACHINE_SIZE);
	size_t len = 0;
	char *machine;

	if (file_read(MACHINE_ID, &text, NULL))
		len = strspn(buf_text(&text), "0123456789abcdef");
	machine = len == 0 ? mem_str("-") : mem_strn(buf_text(&text), len);
	buf_free(&text);
	return machine;
}

int64_t
epoch_of_database(struct store *store)
{
	return store_get_int(store, "epoch", 0);
}

void
epoch_into_database(struct store *store, int64_t number)
{
	store_set_int(store, "epoch", number);
}

bool
epoch_write(struct store *store, enum epoch_phase phase, int64_t number,
	struct problem *problem)
{
	char *path = mem_printf("%s/epoch", store->dir);
	char *text = mem_printf("%s %" PRId64 " %s %s\n",
		phase == EPOCH_DONE ? "done" : "intent", number,
		store->machine, store->instance);
	bool ok = file_replace(path, text, strlen(text), problem);

	free(text);
	free(path);
	return ok;
}

struct epoch {
	enum epoch_phase phase;
	int64_t number;
	char *machine, *instance; /* point into the text */
};

/* Cuts "phase number machine instance\n" in place. */
static bool
epoch_parse(char *text, struct epoch *out)
{
	char *word[WORDS];
	char *rest = text;
	char *end;

	for (size_t i = 0; i < WORDS; i++) {
		word[i] = rest;
		end = rest + strcspn(rest, i + 1 < WORDS ? " " : "\n");
		if (end == rest || *end == '\0')
			return false;
		*end = '\0';
		rest = end + 1;
	}
	if (strcmp(word[0], "done") != 0 && strcmp(word[0], "intent") != 0)
		return false;
	out->phase = strcmp(word[0], "done") == 0 ? EPOCH_DONE : EPOCH_INTENT;
	out->machine = word[2];
	out->instance = word[3];
	return *rest == '\0' && num_parse(word[1], 0, INT64_MAX - 2,
		&out->number);
}

static char *
judge(struct store *store, const struct epoch *file, int64_t database)
{
	if (strcmp(file->machine, store->machine) != 0)
		return mem_printf("%s was copied from another machine",
			store->dir);
	if (strcmp(file->instance, store->instance) != 0)
		return mem_printf("%s/epoch is of the instance %s",
			store->dir, file->instance);
	if (file->number < database)
		return mem_printf("%s/epoch is older than the database "
			"(%" PRId64 ", %" PRId64 ")", store->dir,
			file->number, database);
	if (file->number == database)
		return NULL;
	if (file->phase == EPOCH_INTENT && file->number == database + 1)
		return NULL;
	return mem_printf("%s/heed.db is older than what was sent from here "
		"(%" PRId64 ", %" PRId64 "): a backup was put back",
		store->dir, database, file->number);
}

char *
epoch_compare(struct store *store, int64_t *number)
{
	char *path = mem_printf("%s/epoch", store->dir);
	struct buf text = buf_new(FILE_SIZE);
	struct problem problem = { "" };
	struct epoch file = { .number = 0 };
	char *words = NULL, *why;

	/*
	 * The file first: while another process is in the body step the
	 * database read later can only be further on, by one step at most
	 * when we hold no lock; see store_look_again().
	 */
	if (!file_read(path, &text, &problem)) {
		why = access(path, F_OK) == 0 ? mem_str(problem.text) :
			mem_printf("%s/epoch is missing: the database may be "
				"a backup that was put back", store->dir);
	} else {
		words = buf_take(&text);
		why = words != NULL && epoch_parse(words, &file) ?
			judge(store, &file, epoch_of_database(store)) :
			mem_printf("%s/epoch cannot be understood",
				store->dir);
	}
	*number = file.number;
	free(words);
	buf_free(&text);
	free(path);
	return why;
}
