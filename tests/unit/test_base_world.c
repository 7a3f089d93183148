/* SPDX-License-Identifier: ISC */
/* Addresses, hashes, files and the log: what touches the world. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/address.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/log.h"
#include "base/mem.h"

static void
addresses_can_say_nothing_else(void **state)
{
	static const char *const wrong[] = { "", "a", "a@", "@b.example",
		"a@b", "a b@c.example", "a@b.example\r\nRCPT TO:<x@y.z>",
		"<a@b.example>", "a@b..example", ".a@b.example",
		"a.@b.example", "a..b@c.example", "a@-b.example",
		"a@b-.example", "\"a b\"@c.example", "a@[127.0.0.1]",
		"a@b.example ", "ä@b.example", "a@bü.example", "a,b@c.example",
		"a;b@c.example", "a@b.example>", "a(b)@c.example" };
	static const char *const right[] = { "a@b.example",
		"anna.berg+x@mail.b-c.example", "o'neil@b.example",
		"x@localhost", "A_B-c=d@B.EXAMPLE" };
	char *text, longest[400];

	(void)state;
	assert_false(address_valid(NULL));
	for (size_t i = 0; i < HEED_COUNT(wrong); i++)
		if (address_valid(wrong[i]))
			fail_msg("\"%s\" is taken", wrong[i]);
	for (size_t i = 0; i < HEED_COUNT(right); i++)
		if (!address_valid(right[i]))
			fail_msg("\"%s\" is not taken", right[i]);
	memset(longest, 'a', sizeof(longest));
	memcpy(longest + 300, "@b.example", 11);
	assert_false(address_valid(longest));
	text = address_normal("Anna.Berg@B.Example");
	assert_string_equal(text, "anna.berg@b.example");
	assert_string_equal(address_domain(text), "b.example");
	assert_string_equal(address_domain("nobody"), "");
	free(text);
}

static void
robots_are_known_by_their_names(void **state)
{
	static const char *const robots[] = { "noreply@b.example",
		"No-Reply@b.example", "mailer-daemon@b.example",
		"owner-list@b.example", "list-request@b.example",
		"bounce+1234@b.example", "postmaster@b.example", "@b", "" };
	static const char *const people[] = { "anna@b.example",
		"owner@b.example", "request@b.example",
		"norah.reply@b.example" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(robots); i++)
		assert_true(address_is_robot(robots[i]));
	for (size_t i = 0; i < HEED_COUNT(people); i++)
		assert_false(address_is_robot(people[i]));
	assert_true(address_is_freemail("GMail.com"));
	assert_true(address_is_freemail("wp.pl"));
	assert_false(address_is_freemail("bygg.example"));
}

static void
hashes_are_sha256(void **state)
{
	char a[HASH_HEX], b[HASH_HEX], one[33], two[33];

	(void)state;
	assert_string_equal(hash_hex("abc", 3, a), "ba7816bf8f01cfea414140de"
		"5dae2223b00361a396177a9cb410ff61f20015ad");
	hash_parts(a, "ab", "c", (char *)NULL);
	hash_parts(b, "a", "bc", (char *)NULL);
	assert_string_not_equal(a, b);
	hash_parts(b, "ab", "c", (char *)NULL);
	assert_string_equal(a, b);
	assert_int_equal(strlen(hash_token(one)), 32);
	assert_int_equal(strspn(one, "0123456789abcdef"), 32);
	assert_string_not_equal(one, hash_token(two));
}

static int
make_folder(void **state)
{
	char *dir = mem_str("/tmp/heed-test.XXXXXX");

	if (mkdtemp(dir) == NULL)
		return -1;
	*state = dir;
	return 0;
}

static int
remove_folder(void **state)
{
	static const char *const names[] = { "file", "file.new", "log",
		"a/b/c", "a/b", "a" };
	char *dir = *state;

	for (size_t i = 0; i < HEED_COUNT(names); i++) {
		char *path = mem_printf("%s/%s", dir, names[i]);

		remove(path);
		free(path);
	}
	rmdir(dir);
	free(dir);
	return 0;
}

static void
files_are_replaced_whole(void **state)
{
	char *path = mem_printf("%s/file", (char *)*state);
	struct problem problem = { 0 };
	struct buf bytes = buf_new(4);
	struct stat st;

	assert_true(file_replace(path, "old", 3, &problem));
	assert_true(file_replace(path, "new", 3, &problem));
	assert_true(file_read(path, &bytes, &problem));
	assert_string_equal(buf_text(&bytes), "new");
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_true(file_replace(path, "too long", 8, &problem));
	buf_clear(&bytes);
	assert_false(file_read(path, &bytes, &problem));
	assert_non_null(strstr(problem.text, "larger than 4 bytes"));
	assert_false(file_replace("/nowhere/at/all", "x", 1, &problem));
	assert_non_null(strstr(problem.text, "/nowhere/at/all"));
	buf_free(&bytes);
	free(path);
}

static void
folders_are_made_with_their_parents(void **state)
{
	char *path = mem_printf("%s/a/b/c", (char *)*state);
	char *file = mem_printf("%s/file", (char *)*state);
	struct problem problem = { 0 };
	struct stat st;

	assert_true(file_mkdirs(path, 0700, &problem));
	assert_true(file_mkdirs(path, 0700, &problem));
	assert_int_equal(stat(path, &st), 0);
	assert_true(S_ISDIR(st.st_mode));
	assert_true(file_replace(file, "", 0, &problem));
	assert_false(file_mkdirs(file, 0700, &problem));
	free(path);
	free(file);
}

/* What one event looks like in the log.  The caller frees. */
static char *
logged(const char *dir, const char *value)
{
	char *path = mem_printf("%s/log", dir);
	int saved = dup(STDERR_FILENO);
	int fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
	struct buf bytes = buf_new(65536);

	assert_true(fd >= 0 && dup2(fd, STDERR_FILENO) >= 0);
	log_event(LOG_WARN_, "letter", "id", "L1", "gone", NULL, "why", value,
		NULL);
	dup2(saved, STDERR_FILENO);
	close(saved);
	close(fd);
	assert_true(file_read(path, &bytes, NULL));
	free(path);
	return buf_take(&bytes);
}

/* By what the two clocks say; a second of doubt lies between them. */
static void
a_jump_of_the_clock_is_told_by_the_other_clock(void **state)
{
	struct clock_mark none = { 0 }, mark = clock_mark();

	(void)state;
	assert_int_equal(clock_jump(&none), 0);
	assert_in_range(clock_jump(&mark) + 1, 0, 2);
	mark.wall -= 1000; /* set forward since */
	assert_in_range(clock_jump(&mark), 999, 1001);
	mark.wall += 2000; /* set back */
	assert_in_range(-clock_jump(&mark), 999, 1001);
	mark.wall -= 1000;
	mark.steady -= 500000; /* time has passed, and this clock stood */
	assert_in_range(-clock_jump(&mark), 499, 501);
	/* slept as long by both */
	mark.wall -= 500;
	assert_in_range(clock_jump(&mark) + 1, 0, 2);
	clock_simulate(1795476600);
	mark.wall -= 1000;
	assert_int_equal(clock_jump(&mark), 0);
}

static void
the_room_of_a_disk_is_told(void **state)
{
	(void)state;
	assert_true(file_room("/") > 0);
	assert_int_equal(file_room("/proc"), 0);
	assert_int_equal(file_room("/nowhere/at/all"), -1);
}

static void
an_event_is_one_line_whatever_it_is_told(void **state)
{
	char longest[5000], *line;

	clock_simulate(1795476600);
	line = logged(*state, "two words \"and\" more\nletter id=L2\x1b[2J");
	assert_string_equal(line, "2026-11-23T23:30:00Z letter id=L1"
		" why=\"two words \\\"and\\\" more?letter id=L2?[2J\"\n");
	free(line);
	memset(longest, 'x', sizeof(longest));
	longest[sizeof(longest) - 1] = '\0';
	line = logged(*state, longest);
	assert_true(strlen(line) < 400);
	assert_int_equal(line[strlen(line) - 1], '\n');
	free(line);
	log_open(LOG_ERROR_, NULL, NULL);
	line = logged(*state, "below the level");
	assert_string_equal(line, "");
	free(line);
	log_open(LOG_INFO_, NULL, NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(addresses_can_say_nothing_else),
		cmocka_unit_test(robots_are_known_by_their_names),
		cmocka_unit_test(hashes_are_sha256),
		cmocka_unit_test(
			a_jump_of_the_clock_is_told_by_the_other_clock),
		cmocka_unit_test(the_room_of_a_disk_is_told),
		cmocka_unit_test_setup_teardown(files_are_replaced_whole,
			make_folder, remove_folder),
		cmocka_unit_test_setup_teardown(
			folders_are_made_with_their_parents, make_folder,
			remove_folder),
		cmocka_unit_test_setup_teardown(
			an_event_is_one_line_whatever_it_is_told, make_folder,
			remove_folder),
	};

	return cmocka_run_group_tests_name("base/world", tests, NULL, NULL);
}
