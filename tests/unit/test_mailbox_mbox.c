/* SPDX-License-Identifier: ISC */
/*
 * mbox: where a message begins and ends, and that it keeps its number while
 * the file around it grows, shrinks or is cut off.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <fcntl.h>

#include "test_mail_folder.h"

#define FROM "From per@bygg.example Sun Feb  1 09:00:00 2026\n"
#define FROM_CRLF "From per@bygg.example Sun Feb  1 09:00:00 2026\r\n"

static int
up(void **state)
{
	return rig_up(state, ACCOUNT_MBOX);
}

static const struct {
	const char *what, *file;
	const char *mails[4];
} files[] = {
	{ "nothing", "", { NULL } },
	{ "no mbox", "Subject: a\n\nb\n", { NULL } },
	{ "a word that begins so", "Fromage\nx\n", { NULL } },
	{ "one", FROM "Subject: a\n\nb\n", { "Subject: a\n\nb" } },
	{ "one without an end", FROM "Subject: a\n\nb", { "Subject: a\n\nb" } },
	{ "one with empty lines", FROM "Subject: a\n\nb\n\n\n",
	  { "Subject: a\n\nb" } },
	{ "two", FROM "Subject: a\n\nb\n\n" FROM "Subject: c\n\nd\n\n",
	  { "Subject: a\n\nb", "Subject: c\n\nd" } },
	{ "two without bodies", FROM "Subject: a\n\n" FROM "Subject: c\n\n",
	  { "Subject: a", "Subject: c" } },
	{ "From in the text", FROM "Subject: a\n\nb\nFrom here on\n\n",
	  { "Subject: a\n\nb\nFrom here on" } },
	{ "From in the header", FROM "Subject: a\nFrom here on\n\nb\n",
	  { "Subject: a\nFrom here on\n\nb" } },
	{ "From quoted", FROM "Subject: a\n\nb\n\n>From here on\n"
	  ">>From there\n", { "Subject: a\n\nb\n\n>From here on\n"
	  ">>From there" } },
	{ "From without a blank", FROM "Subject: a\n\nb\n\nFromage\n",
	  { "Subject: a\n\nb\n\nFromage" } },
	{ "From in another case", FROM "Subject: a\n\nb\n\nFROM x\nfrom x\n",
	  { "Subject: a\n\nb\n\nFROM x\nfrom x" } },
	{ "empty lines before the first", "\n\n" FROM "Subject: a\n\nb\n",
	  { "Subject: a\n\nb" } },
	{ "words before the first", "hello\n\n" FROM "Subject: a\n\nb\n",
	  { "Subject: a\n\nb" } },
	{ "CRLF", FROM_CRLF "Subject: a\r\n\r\nb\r\n\r\n" FROM_CRLF
	  "Subject: c\r\n\r\nd\r\n", { "Subject: a\r\n\r\nb",
	  "Subject: c\r\n\r\nd" } },
	{ "CRLF with From in the text", FROM_CRLF "Subject: a\r\n\r\nb\r\n"
	  "From here on\r\n", { "Subject: a\r\n\r\nb\r\nFrom here on" } },
	{ "both ends of line", FROM "Subject: a\n\nb\n\n" FROM_CRLF
	  "Subject: c\r\n\r\nd\r\n", { "Subject: a\n\nb",
	  "Subject: c\r\n\r\nd" } },
	{ "the same twice", FROM "Subject: a\n\nb\n\n" FROM
	  "Subject: a\n\nb\n", { "Subject: a\n\nb" } },
	{ "a From line only", "From ", { NULL } },
	{ "cut off in a From line", FROM "Subject: a\n\nb\n\nFrom per@by",
	  { "Subject: a\n\nb" } },
	{ "cut off in a header", FROM "Subject: a\n\nb\n\n" FROM "Subj",
	  { "Subject: a\n\nb", "Subj" } },
	{ "8 bit", FROM "Subject: \xff\xfe\n\n\x80\n", { "Subject: \xff\xfe"
	  "\n\n\x80" } },
};

static void
test_where_messages_begin_and_end(void **state)
{
	struct mail_folder *rig = *state;

	for (size_t i = 0; i < HEED_COUNT(files); i++) {
		struct listing listing;
		size_t n = 0;

		rig_write(rig, "INBOX", files[i].file);
		rig_list(rig, "INBOX", &listing);
		while (n < 4 && files[i].mails[n] != NULL) {
			if (!rig_holds(rig, &listing, files[i].mails[n]))
				fail_msg("%s: \"%s\" is not there",
					files[i].what, files[i].mails[n]);
			n++;
		}
		if (listing.n != n)
			fail_msg("%s: %d messages", files[i].what,
				(int)listing.n);
		listing_free(&listing);
	}
}

static void
test_nuls_belong_to_the_message(void **state)
{
	static const char file[] = FROM "Subject: a\n\nb\0c\n\nFrom x\nX: y\n";
	struct mail_folder *rig = *state;
	struct listing listing;
	struct raw raw;
	size_t i = 0;

	rig_put(rig, "INBOX", "w", file, sizeof(file) - 1);
	rig_list(rig, "INBOX", &listing);
	assert_int_equal(listing.n, 2);
	i += listing.v[0].size != 15;
	rig_fetch(rig, listing.v[i].uid, LIMIT_MESSAGE, &raw);
	assert_int_equal(raw.len, 15);
	assert_memory_equal(raw.data, "Subject: a\n\nb\0c", 15);
	raw_free(&raw);
	listing_free(&listing);
}

static const char *const firsts[] = {
	FROM "Subject: a\n\nb\n", FROM "Subject: a\n\nb\n\n",
	FROM "Subject: a\n\nb", FROM "Subject: a\n\n",
	FROM_CRLF "Subject: a\r\n\r\nb\r\n",
	FROM_CRLF "Subject: a\r\n\r\nb\r\n\r\n",
	FROM_CRLF "Subject: a\r\n\r\n",
};

/* As mail programs do: an empty line before the next, if none is there. */
static void
test_a_file_that_grows(void **state)
{
	struct mail_folder *rig = *state;

	for (size_t i = 0; i < HEED_COUNT(firsts); i++) {
		bool crlf = strchr(firsts[i], '\r') != NULL;
		const char *more = crlf ? "\r\n" FROM_CRLF
			"Subject: c\r\n\r\nd\r\n" : "\n\n" FROM
			"Subject: c\n\nd\n";
		struct listing listing;
		uint64_t uid;

		rig_write(rig, "INBOX", firsts[i]);
		uid = rig_only(rig, "INBOX");
		rig_put(rig, "INBOX", "a", more, strlen(more));
		/* what was listed is still there */
		assert_false(rig_missing(rig, uid));
		rig_list(rig, "INBOX", &listing);
		assert_int_equal(listing.n, 2);
		if (listing.v[0].uid != uid && listing.v[1].uid != uid)
			fail_msg("%s has another number now", firsts[i]);
		assert_true(rig_holds(rig, &listing, crlf ?
			"Subject: c\r\n\r\nd" : "Subject: c\n\nd"));
		listing_free(&listing);
	}
}

#define ONE FROM "Subject: one\n\n1\n\n"
#define TWO FROM "Subject: two\n\n2\n\n"
#define THREE FROM "Subject: three\n\n3\n\n"

static void
test_the_number_is_of_the_bytes_only(void **state)
{
	static const char *const orders[] = { TWO, ONE TWO, TWO ONE,
		THREE TWO ONE, "From x\nSubject: two\n\n2\n" };
	struct mail_folder *rig = *state;
	uint64_t uid;

	rig_write(rig, "INBOX", orders[0]);
	uid = rig_only(rig, "INBOX");
	assert_in_range(uid, 1, (uint64_t)1 << 62);
	for (size_t i = 1; i < HEED_COUNT(orders); i++) {
		struct listing listing;
		bool there = false;

		rig_write(rig, "INBOX", orders[i]);
		rig_list(rig, "INBOX", &listing);
		for (size_t k = 0; k < listing.n; k++)
			there |= listing.v[k].uid == uid;
		assert_true(there);
		listing_free(&listing);
		rig_reopen(rig);
	}
}

/* A mail program takes mail out: what stands behind it moves. */
static void
test_a_file_that_is_written_anew(void **state)
{
	struct mail_folder *rig = *state;
	struct listing listing;
	char *path = rig_path(rig, "INBOX");

	rig_write(rig, "INBOX", ONE TWO THREE);
	rig_list(rig, "INBOX", &listing);
	assert_int_equal(listing.n, 3);
	rig_write(rig, "INBOX", TWO THREE);
	for (size_t i = 0; i < listing.n; i++)
		assert_true(rig_missing(rig, listing.v[i].uid));
	rig_write(rig, "INBOX", "");
	for (size_t i = 0; i < listing.n; i++)
		assert_true(rig_missing(rig, listing.v[i].uid));
	unlink(path);
	for (size_t i = 0; i < listing.n; i++)
		assert_true(rig_missing(rig, listing.v[i].uid));
	rig_write(rig, "INBOX", ONE TWO THREE);
	for (size_t i = 0; i < listing.n; i++)
		assert_false(rig_missing(rig, listing.v[i].uid));
	assert_true(rig_missing(rig, 12345));
	listing_free(&listing);
	free(path);
}

/* Gives the file the time of another state of it, and `more` seconds. */
static void
set_time(const char *path, const struct stat *then, int more)
{
	struct timespec times[] = { then->st_mtim, then->st_mtim };

	times[1].tv_sec += more;
	assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
}

/*
 * Of a large one only the head is read, so its number cannot be checked: it is
 * there while neither size nor time of the file has changed.
 */
static void
test_a_large_message_in_a_file_written_anew(void **state)
{
	static const struct {
		const char *file;
		int more;
		bool missing;
	} states[] = {
		{ ONE, 0, false },
		{ "From x\n" FROM "Subject: six\n\n6\n\n", 0, true },
		{ FROM "Subject: six\n\n6\n\n", 1, true },
		{ ONE, 0, false },
	};
	struct mail_folder *rig = *state;
	char *path = rig_path(rig, "INBOX");
	struct stat then;
	uint64_t uid;

	rig_write(rig, "INBOX", ONE);
	assert_int_equal(stat(path, &then), 0);
	uid = rig_only(rig, "INBOX");
	for (size_t i = 0; i < HEED_COUNT(states); i++) {
		struct raw raw;

		rig_write(rig, "INBOX", states[i].file);
		set_time(path, &then, states[i].more);
		rig_fetch(rig, uid, 12, &raw);
		assert_int_equal(raw.missing, states[i].missing);
		if (!raw.missing) {
			assert_true(raw.truncated);
			assert_int_equal(raw.len, 12);
			assert_int_equal(raw.full_size, 15);
			assert_string_equal(raw.data, "Subject: one");
		}
		raw_free(&raw);
	}
	free(path);
}

static void
test_nothing_is_written(void **state)
{
	struct mail_folder *rig = *state;
	struct problem problem = { "" };
	struct buf now = buf_new(1000);
	char *path = rig_path(rig, "INBOX");

	rig_write(rig, "INBOX", ONE);
	assert_int_equal(mailbox_append(rig->mailbox, "INBOX", "x", 1,
		APPEND_DRAFT, &problem), REFUSED);
	assert_non_null(strstr(problem.text, "only read"));
	assert_false(rig_missing(rig, rig_only(rig, "INBOX")));
	assert_true(rig_found(rig, "INBOX", "Subject", "one"));
	assert_true(file_read(path, &now, NULL));
	assert_string_equal(buf_text(&now), ONE);
	buf_free(&now);
	free(path);
}

static void
test_only_what_is_not_older(void **state)
{
	struct mail_folder *rig = *state;
	struct listing listing, since;

	rig_write(rig, "INBOX", ONE TWO);
	rig_list(rig, "INBOX", &listing);
	assert_int_equal(listing.v[0].date, listing.v[1].date);
	assert_int_equal(mailbox_list(rig->mailbox, "INBOX",
		listing.v[0].date, &since, NULL), DONE);
	assert_int_equal(since.n, 2);
	listing_free(&since);
	assert_int_equal(mailbox_list(rig->mailbox, "INBOX",
		listing.v[0].date + 1, &since, NULL), DONE);
	assert_int_equal(since.n, 0);
	listing_free(&since);
	listing_free(&listing);
}

static void
test_what_is_no_mbox(void **state)
{
	struct mail_folder *rig = *state;
	struct problem problem = { "" };
	enum outcome outcome = DONE;
	struct listing listing;
	char *path = rig_path(rig, "pipe");
	struct raw raw;

	assert_int_equal(mailbox_fetch(rig->mailbox, 1, LIMIT_MESSAGE, &raw,
		&problem), RETRY);
	assert_non_null(strstr(problem.text, "no folder was listed"));
	/* nobody waits for the writer of a pipe */
	assert_int_equal(mkfifo(path, 0600), 0);
	alarm(60);
	assert_int_equal(mailbox_list(rig->mailbox, "pipe", 0, &listing,
		&problem), REFUSED);
	alarm(0);
	assert_non_null(strstr(problem.text, "no such mbox file"));
	assert_int_equal(mailbox_list(rig->mailbox, "nothing", 0, &listing,
		&problem), REFUSED);
	mailbox_close(&rig->mailbox);
	rig->account.path = path;
	assert_null(mailbox_open(&rig->account, NULL, &outcome, &problem));
	assert_int_equal(outcome, BROKEN);
	assert_non_null(strstr(problem.text, "account archive: "));
	rig->account.path = rig->dir;
	free(path);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, up, rig_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_where_messages_begin_and_end),
		TEST(test_nuls_belong_to_the_message),
		TEST(test_a_file_that_grows),
		TEST(test_the_number_is_of_the_bytes_only),
		TEST(test_a_file_that_is_written_anew),
		TEST(test_a_large_message_in_a_file_written_anew),
		TEST(test_nothing_is_written),
		TEST(test_only_what_is_not_older),
		TEST(test_what_is_no_mbox),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
