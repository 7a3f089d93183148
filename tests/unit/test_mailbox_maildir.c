/* SPDX-License-Identifier: ISC */
/*
 * Maildir: a number that stays with a message whatever happens to its flags,
 * files that come and go, names of every kind; and reading moves nothing.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>

#include "test_mail_folder.h"

#define MAIL "Subject: four\n\nHello.\n"

static void
make_folder(struct mail_folder *rig, const char *name)
{
	static const char *const parts[] = { "cur", "new", "tmp" };

	for (size_t i = 0; i < HEED_COUNT(parts); i++) {
		char *path = mem_printf("%s/%s/%s", rig->dir, name, parts[i]);

		assert_true(file_mkdirs(path, 0700, NULL));
		free(path);
	}
}

static int
up(void **state)
{
	if (rig_up(state, ACCOUNT_MAILDIR) != 0)
		return -1;
	make_folder(*state, "INBOX");
	return 0;
}

static void
move(struct mail_folder *rig, const char *from, const char *to)
{
	char *old = rig_path(rig, from), *new = rig_path(rig, to);

	assert_int_equal(rename(old, new), 0);
	free(old);
	free(new);
}

static void
test_an_empty_folder(void **state)
{
	struct listing listing;

	rig_list(*state, "INBOX", &listing);
	assert_int_equal(listing.n, 0);
	assert_int_not_equal(listing.uidvalidity, 0);
	listing_free(&listing);
}

static void
test_new_and_cur_are_read(void **state)
{
	struct mail_folder *rig = *state;
	struct listing listing;

	rig_write(rig, "INBOX/new/1.a", "Subject: new\n\n");
	rig_write(rig, "INBOX/cur/2.b:2,S", "Subject: seen\n\n");
	rig_write(rig, "INBOX/cur/3.c:2,", "");
	rig_write(rig, "INBOX/tmp/4.d", "Subject: half\n\n");
	rig_write(rig, "INBOX/cur/.hidden", "Subject: hidden\n\n");
	rig_list(rig, "INBOX", &listing);
	assert_int_equal(listing.n, 3);
	assert_true(rig_holds(rig, &listing, "Subject: new\n\n"));
	assert_true(rig_holds(rig, &listing, "Subject: seen\n\n"));
	assert_true(rig_holds(rig, &listing, ""));
	assert_false(rig_holds(rig, &listing, "Subject: half\n\n"));
	listing_free(&listing);
}

static void
test_the_number_outlives_the_flags(void **state)
{
	static const char *const names[] = { "new/1.a", "cur/1.a:2,",
		"cur/1.a:2,S", "cur/1.a:2,FRS", "cur/1.a:1,x", "cur/1.a" };
	struct mail_folder *rig = *state;
	uint64_t first = 0;

	for (size_t i = 0; i < HEED_COUNT(names); i++) {
		char *path = mem_printf("INBOX/%s", names[i]);
		char *whole = rig_path(rig, path);
		uint64_t uid;

		rig_write(rig, path, MAIL);
		uid = rig_only(rig, "INBOX");
		assert_in_range(uid, 1, (uint64_t)1 << 62);
		if (i > 0)
			assert_int_equal(uid, first);
		first = uid;
		unlink(whole);
		free(whole);
		free(path);
	}
	rig_write(rig, "INBOX/new/1.b", MAIL);
	assert_int_not_equal(rig_only(rig, "INBOX"), first);
	rig_reopen(rig);
	move(rig, "INBOX/new/1.b", "INBOX/new/1.a");
	assert_int_equal(rig_only(rig, "INBOX"), first);
}

static void
test_flags_that_change_before_the_fetch(void **state)
{
	struct mail_folder *rig = *state;
	struct raw raw;
	uint64_t uid;

	rig_write(rig, "INBOX/new/1.a", MAIL);
	uid = rig_only(rig, "INBOX");
	move(rig, "INBOX/new/1.a", "INBOX/cur/1.a:2,S");
	rig_fetch(rig, uid, LIMIT_MESSAGE, &raw);
	assert_false(raw.missing);
	assert_string_equal(raw.data, MAIL);
	raw_free(&raw);
}

/* Thirty of them in that part; what each holds tells which it is. */
static void
many(struct mail_folder *rig, const char *part, const char *flags, bool there)
{
	for (int i = 0; i < 30; i++) {
		char path[64], text[64];
		char *whole;

		snprintf(path, sizeof(path), "INBOX/%s/%d.a%s", part, i,
			flags);
		snprintf(text, sizeof(text), "Subject: number %d\n\n", i);
		whole = rig_path(rig, path);
		if (there)
			rig_write(rig, path, text);
		else
			assert_int_equal(unlink(whole), 0);
		free(whole);
	}
}

static void
all_are(struct mail_folder *rig, const struct listing *listing, bool there)
{
	bool seen[30] = { false };

	assert_int_equal(listing->n, 30);
	for (size_t i = 0; i < listing->n; i++) {
		struct raw raw;
		int number = -1;

		rig_fetch(rig, listing->v[i].uid, LIMIT_MESSAGE, &raw);
		assert_int_equal(raw.missing, !there);
		if (there) {
			assert_int_equal(sscanf(raw.data, "Subject: number %d",
				&number), 1);
			assert_in_range(number, 0, 29);
			assert_false(seen[number]);
			seen[number] = true;
		}
		raw_free(&raw);
	}
}

/* After the first ones their names are remembered, and must not be believed. */
static void
test_many_messages_whose_names_change(void **state)
{
	struct mail_folder *rig = *state;
	struct listing listing;

	many(rig, "new", "", true);
	rig_list(rig, "INBOX", &listing);
	all_are(rig, &listing, true);
	many(rig, "cur", ":2,S", true);
	many(rig, "new", "", false);
	all_are(rig, &listing, true);
	many(rig, "cur", ":2,S", false);
	all_are(rig, &listing, false);
	many(rig, "new", "", true);
	all_are(rig, &listing, true);
	listing_free(&listing);
}

/* As it is for a moment while a mail program moves it. */
static void
test_one_message_under_two_names(void **state)
{
	struct mail_folder *rig = *state;

	rig_write(rig, "INBOX/new/1.a", MAIL);
	rig_write(rig, "INBOX/cur/1.a:2,S", MAIL);
	assert_false(rig_missing(rig, rig_only(rig, "INBOX")));
}

static void
test_files_that_vanish(void **state)
{
	struct mail_folder *rig = *state;
	struct problem problem = { "" };
	struct raw raw;
	uint64_t uid;

	rig_write(rig, "INBOX/new/1.a", MAIL);
	uid = rig_only(rig, "INBOX");
	assert_false(rig_missing(rig, uid));
	assert_true(rig_missing(rig, uid + 1));
	move(rig, "INBOX/new/1.a", "INBOX/tmp/1.a");
	assert_true(rig_missing(rig, uid));
	/* the folder too */
	move(rig, "INBOX", "Away");
	assert_int_equal(mailbox_fetch(rig->mailbox, uid, LIMIT_MESSAGE, &raw,
		&problem), RETRY);
	assert_non_null(strstr(problem.text, "INBOX/new: No such file"));
	assert_null(raw.data);
}

static void
test_names_of_every_kind(void **state)
{
	static const char *const names[] = { "a b", "-rf", "%s%n", "a\nb",
		"\"quoted\"", "it's", "\xff\xfe", "\303\245", "a;b!2,S",
		"1700000000.M1P2.host,S=25,W=26", "\033[2J", ":2,S" };
	struct mail_folder *rig = *state;
	struct listing listing;
	char longest[256];
	char *path;

	memset(longest, 'x', sizeof(longest) - 1);
	longest[sizeof(longest) - 1] = '\0';
	path = mem_printf("INBOX/new/%s", longest);
	rig_write(rig, path, longest);
	free(path);
	for (size_t i = 0; i < HEED_COUNT(names); i++) {
		path = mem_printf("INBOX/cur/%s", names[i]);
		rig_write(rig, path, names[i]);
		free(path);
	}
	rig_list(rig, "INBOX", &listing);
	assert_int_equal(listing.n, HEED_COUNT(names) + 1);
	assert_true(rig_holds(rig, &listing, longest));
	for (size_t i = 0; i < HEED_COUNT(names); i++)
		if (!rig_holds(rig, &listing, names[i]))
			fail_msg("\"%s\" was not read", names[i]);
	listing_free(&listing);
}

/* What is no file is passed over, and nobody waits for a pipe's writer. */
static void
test_what_is_no_file(void **state)
{
	struct mail_folder *rig = *state;
	char *path = rig_path(rig, "INBOX/cur/1.dir");

	assert_int_equal(mkdir(path, 0700), 0);
	free(path);
	path = rig_path(rig, "INBOX/cur/2.pipe");
	assert_int_equal(mkfifo(path, 0600), 0);
	free(path);
	rig_write(rig, "outside", "Subject: outside\nX-Mark: outside\n\n");
	path = rig_path(rig, "INBOX/cur/3.link");
	assert_int_equal(symlink("../../outside", path), 0);
	free(path);
	rig_write(rig, "INBOX/cur/4.mail", "X-Mark: inside\n\n");
	assert_false(rig_missing(rig, rig_only(rig, "INBOX")));
	alarm(60);
	assert_true(rig_found(rig, "INBOX", "X-Mark", "inside"));
	assert_false(rig_found(rig, "INBOX", "X-Mark", "outside"));
	alarm(0);
}

static void
test_only_what_is_not_older(void **state)
{
	struct mail_folder *rig = *state;
	struct listing listing, since;

	rig_write(rig, "INBOX/new/1.a", MAIL);
	rig_list(rig, "INBOX", &listing);
	assert_int_equal(mailbox_list(rig->mailbox, "INBOX",
		listing.v[0].date, &since, NULL), DONE);
	assert_int_equal(since.n, 1);
	listing_free(&since);
	assert_int_equal(mailbox_list(rig->mailbox, "INBOX",
		listing.v[0].date + 1, &since, NULL), DONE);
	assert_int_equal(since.n, 0);
	listing_free(&since);
	listing_free(&listing);
}

static const struct {
	size_t size, limit, len;
} cuts[] = {
	{ 100, 100, 100 }, { 101, 100, 100 }, { 1, 0, 0 }, { 0, 0, 0 },
	{ KIB(300), KIB(300), KIB(300) },
	{ KIB(300) + 1, KIB(300), LIMIT_MESSAGE_HEAD },
};

static void
test_a_large_message_is_cut(void **state)
{
	struct mail_folder *rig = *state;

	for (size_t i = 0; i < HEED_COUNT(cuts); i++) {
		char *bytes = mem_new(cuts[i].size + 1);
		struct raw raw;

		/* NULs, and one byte that is none at the end */
		bytes[cuts[i].size == 0 ? 0 : cuts[i].size - 1] = '\xff';
		rig_put(rig, "INBOX/new/1.a", "w", bytes, cuts[i].size);
		rig_fetch(rig, rig_only(rig, "INBOX"), cuts[i].limit, &raw);
		assert_int_equal(raw.len, cuts[i].len);
		assert_int_equal(raw.full_size, cuts[i].size);
		assert_int_equal(raw.truncated, cuts[i].size > cuts[i].limit);
		assert_memory_equal(raw.data, bytes, raw.len);
		assert_int_equal(raw.data[raw.len], '\0');
		raw_free(&raw);
		free(bytes);
	}
}

static void
test_reading_moves_nothing(void **state)
{
	struct mail_folder *rig = *state;
	struct stat before, after;
	char *path = rig_path(rig, "INBOX/new/1.a");

	rig_write(rig, "INBOX/new/1.a", MAIL);
	assert_int_equal(stat(path, &before), 0);
	assert_false(rig_missing(rig, rig_only(rig, "INBOX")));
	assert_true(rig_found(rig, "INBOX", "Subject", "four"));
	assert_int_equal(stat(path, &after), 0);
	assert_int_equal(after.st_ino, before.st_ino);
	assert_int_equal(after.st_size, before.st_size);
	assert_int_equal(after.st_mtim.tv_nsec, before.st_mtim.tv_nsec);
	free(path);
}

static void
test_what_is_no_maildir(void **state)
{
	struct mail_folder *rig = *state;
	struct problem problem = { "" };
	enum outcome outcome = DONE;
	char *path = rig_path(rig, "file");
	struct raw raw;

	assert_int_equal(mailbox_fetch(rig->mailbox, 1, LIMIT_MESSAGE, &raw,
		&problem), RETRY);
	assert_non_null(strstr(problem.text, "no folder was listed"));
	mailbox_close(&rig->mailbox);
	rig_write(rig, "file", MAIL);
	rig->account.path = path;
	errno = ENOSPC;
	assert_null(mailbox_open(&rig->account, NULL, &outcome, &problem));
	assert_int_equal(outcome, BROKEN);
	assert_non_null(strstr(problem.text, "account archive: "));
	assert_non_null(strstr(problem.text, "file: is not a folder"));
	unlink(path);
	assert_null(mailbox_open(&rig->account, NULL, &outcome, &problem));
	assert_int_equal(outcome, BROKEN);
	assert_non_null(strstr(problem.text, "file: No such file"));
	free(path);
	rig->account.path = rig->dir;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, up, rig_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_an_empty_folder),
		TEST(test_new_and_cur_are_read),
		TEST(test_the_number_outlives_the_flags),
		TEST(test_flags_that_change_before_the_fetch),
		TEST(test_many_messages_whose_names_change),
		TEST(test_one_message_under_two_names),
		TEST(test_files_that_vanish),
		TEST(test_names_of_every_kind),
		TEST(test_what_is_no_file),
		TEST(test_only_what_is_not_older),
		TEST(test_a_large_message_is_cut),
		TEST(test_reading_moves_nothing),
		TEST(test_what_is_no_maildir),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
