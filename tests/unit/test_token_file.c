/* SPDX-License-Identifier: ISC */
/*
 * The file of a refresh token: whatever is left by an end in the middle, and
 * whatever cannot be written, there is one whole token afterwards, and it is
 * the newest.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/base.h"
#include "base/mem.h"
#include "token/token.h"

struct rig {
	char dir[64];
	char *path, *next, *lock;
};

static void
write_text(const char *path, const char *text, size_t len, mode_t mode)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, len), (ssize_t)len);
	assert_int_equal(fchmod(fd, mode), 0);
	close(fd);
}

static void
put_text(const char *path, const char *text)
{
	write_text(path, text, strlen(text), 0600);
}

/* When it was written, Unix seconds. */
static void
set_time(const char *path, time_t when)
{
	struct timespec times[2] = { { when, 0 }, { when, 0 } };

	assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
}

static int
up(void **state)
{
	struct rig *rig = mem_new(sizeof(*rig));

	snprintf(rig->dir, sizeof(rig->dir), "/tmp/heed-token-XXXXXX");
	if (mkdtemp(rig->dir) == NULL)
		return -1;
	rig->path = mem_printf("%s/refresh", rig->dir);
	rig->next = mem_printf("%s.new", rig->path);
	rig->lock = mem_printf("%s.lock", rig->path);
	put_text(rig->path, "old-token\n");
	*state = rig;
	return 0;
}

static int
down(void **state)
{
	struct rig *rig = *state;

	chmod(rig->dir, 0700);
	unlink(rig->path);
	unlink(rig->next);
	unlink(rig->lock);
	rmdir(rig->dir);
	free(rig->path);
	free(rig->next);
	free(rig->lock);
	free(rig);
	return 0;
}

/* What stands in the file now; the test's until the next call. */
static const char *
text_of(const char *path)
{
	static char text[5000];
	int fd = open(path, O_RDONLY);
	ssize_t n = fd < 0 ? 0 : read(fd, text, sizeof(text) - 1);

	text[n < 0 ? 0 : n] = '\0';
	if (fd >= 0)
		close(fd);
	return text;
}

static struct token_file *
open_it(const struct rig *rig)
{
	struct problem problem = { "" };
	struct token_file *file = token_file_open(rig->path, 0, &problem);

	if (file == NULL)
		fail_msg("%s", problem.text);
	return file;
}

static void
put(struct token_file *file, const char *text)
{
	struct secret *secret = secret_new(text);
	struct problem problem = { "" };

	assert_true(token_file_put(file, secret, &problem));
	secret_free(&secret);
}

static void
a_new_token_takes_the_place_of_the_old_one(void **state)
{
	const struct rig *rig = *state;
	struct token_file *file = open_it(rig);
	struct stat st;

	assert_string_equal(secret_text(token_file_secret(file)), "old-token");
	put(file, "new-token");
	assert_string_equal(text_of(rig->path), "new-token\n");
	token_file_free(&file);
	assert_null(file);
	assert_int_equal(stat(rig->path, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0600);
	assert_int_equal(access(rig->next, F_OK), -1);
}

static void
without_a_new_token_nothing_is_touched(void **state)
{
	const struct rig *rig = *state;
	char before[TOKEN_STAMP], after[TOKEN_STAMP];
	struct token_file *file;

	token_stamp(rig->path, before, NULL);
	file = open_it(rig);
	assert_string_equal(token_file_stamp(file), before);
	assert_string_equal(token_file_folder(file), rig->dir);
	token_file_free(&file);
	assert_string_equal(token_stamp(rig->path, after, NULL), before);
	assert_int_equal(access(rig->next, F_OK), -1);
}

static void
a_stamp_tells_each_writing_and_no_file(void **state)
{
	const struct rig *rig = *state;
	char a[TOKEN_STAMP], b[TOKEN_STAMP];
	int64_t written;

	set_time(rig->path, 1000);
	token_stamp(rig->path, a, &written);
	assert_int_equal(written, 1000);
	set_time(rig->path, 1001);
	assert_string_not_equal(token_stamp(rig->path, b, NULL), a);
	assert_string_equal(token_stamp(rig->next, b, &written), "");
	assert_int_equal(written, 0);
}

/* What an end has left, and which token is the right one then. */
static const struct left {
	const char *bytes;
	size_t len;
	time_t age; /* of the file itself: it is that much older */
	const char *right;
} lefts[] = {
	{ "next-token\n", 11, 10, "next-token" },
	{ "next-token\n", 11, 0, "next-token" },
	{ "next-token\n\0\0\0", 14, 10, "next-token" },
	/* the line has no end: it was not whole */
	{ "next-tok", 8, 10, "old-token" },
	{ "next-tok\0\0\0", 11, 10, "old-token" },
	{ "\0\0\0\0", 4, 10, "old-token" },
	{ "\0\0\0\0\n", 5, 10, "old-token" },
	{ "", 0, 10, "old-token" },
	{ "\n", 1, 10, "old-token" },
	{ "a b\n", 4, 10, "old-token" },
	/* a person has written the file since */
	{ "next-token\n", 11, -10, "old-token" },
};

static void
what_an_end_has_left_is_used_when_it_is_whole_and_newer(void **state)
{
	const struct rig *rig = *state;

	for (size_t i = 0; i < HEED_COUNT(lefts); i++) {
		struct token_file *file;

		put_text(rig->path, "old-token\n");
		write_text(rig->next, lefts[i].bytes, lefts[i].len, 0600);
		set_time(rig->next, 2000);
		set_time(rig->path, 2000 - lefts[i].age);
		file = open_it(rig);
		if (strcmp(secret_text(token_file_secret(file)),
			lefts[i].right) != 0)
			fail_msg("row %zu: %s", i, secret_text(
				token_file_secret(file)));
		assert_int_equal(strncmp(text_of(rig->path), lefts[i].right,
			strlen(lefts[i].right)), 0);
		token_file_free(&file);
	}
}

static void
two_never_have_it_at_once(void **state)
{
	const struct rig *rig = *state;
	struct token_file *first = open_it(rig), *second;
	struct problem problem = { "" };

	assert_null(token_file_open(rig->path, 50, &problem));
	assert_non_null(strstr(problem.text, "another process has it"));
	/* who has to wait reads what the other one has written */
	put(first, "second-token");
	token_file_free(&first);
	second = open_it(rig);
	assert_string_equal(secret_text(token_file_secret(second)),
		"second-token");
	token_file_free(&second);
}

/* In a child that may write no byte, as on a full disk. */
static void
without_room_it_is_not_opened(void **state)
{
	const struct rig *rig = *state;
	int status;
	pid_t pid = fork();

	if (pid == 0) {
		struct rlimit none = { 0, 0 };
		struct problem problem = { "" };
		struct token_file *file;

		signal(SIGXFSZ, SIG_IGN);
		setrlimit(RLIMIT_FSIZE, &none);
		file = token_file_open(rig->path, 0, &problem);
		_exit(file == NULL && strstr(problem.text, "no room") != NULL ?
			0 : 1);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	assert_string_equal(text_of(rig->path), "old-token\n");
	assert_int_equal(access(rig->next, F_OK), -1);
}

/* The room that was taken does: not one byte more is asked of the disk. */
static void
what_has_its_room_can_be_put_on_a_full_disk(void **state)
{
	const struct rig *rig = *state;
	int status;
	pid_t pid = fork();

	if (pid == 0) {
		struct rlimit room = { 4097, 4097 };
		struct problem problem = { "" };
		struct token_file *file;
		struct secret *longest;
		char text[4097];

		memset(text, 'x', 4096);
		text[4096] = '\0';
		longest = secret_new(text);
		signal(SIGXFSZ, SIG_IGN);
		setrlimit(RLIMIT_FSIZE, &room);
		file = token_file_open(rig->path, 0, &problem);
		_exit(file != NULL && token_file_put(file, longest, &problem) ?
			0 : 1);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	assert_int_equal(strlen(text_of(rig->path)), 4097);
}

static void
a_link_stays_and_its_file_is_written(void **state)
{
	const struct rig *rig = *state;
	char *link = mem_printf("%s/link", rig->dir);
	struct problem problem = { "" };
	struct token_file *file;
	struct stat st;

	assert_int_equal(symlink(rig->path, link), 0);
	file = token_file_open(link, 0, &problem);
	assert_non_null(file);
	put(file, "new-token");
	token_file_free(&file);
	assert_int_equal(lstat(link, &st), 0);
	assert_true(S_ISLNK(st.st_mode));
	assert_string_equal(text_of(rig->path), "new-token\n");
	unlink(link);
	free(link);
}

static void
what_is_no_file_for_a_secret_is_told(void **state)
{
	const struct rig *rig = *state;
	struct problem problem = { "" };

	chmod(rig->path, 0644);
	assert_null(token_file_open(rig->path, 0, &problem));
	assert_non_null(strstr(problem.text, "open to everyone"));
	put_text(rig->path, "");
	chmod(rig->path, 0600);
	assert_null(token_file_open(rig->path, 0, &problem));
	assert_non_null(strstr(problem.text, "is empty"));
	unlink(rig->path);
	assert_null(token_file_open(rig->path, 0, &problem));
	assert_non_null(strstr(problem.text, "cannot be read"));
	assert_int_equal(access(rig->next, F_OK), -1);
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, up, down)
	static const struct CMUnitTest tests[] = {
		TEST(a_new_token_takes_the_place_of_the_old_one),
		TEST(without_a_new_token_nothing_is_touched),
		TEST(a_stamp_tells_each_writing_and_no_file),
		TEST(what_an_end_has_left_is_used_when_it_is_whole_and_newer),
		TEST(two_never_have_it_at_once),
		TEST(without_room_it_is_not_opened),
		TEST(what_has_its_room_can_be_put_on_a_full_disk),
		TEST(a_link_stays_and_its_file_is_written),
		TEST(what_is_no_file_for_a_secret_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
