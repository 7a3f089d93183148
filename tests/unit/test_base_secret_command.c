/* SPDX-License-Identifier: ISC */
/*
 * Secrets that a command prints: the first line, from a command that ends well
 * and in time.  One that does not is ended with all that it has begun.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <poll.h>
#include <sys/syscall.h>

#include "test_secret_rig.h"

static void
the_first_line_that_a_command_prints_is_the_secret(void **state)
{
	for (size_t i = 0; i < HEED_COUNT(secret_contents); i++) {
		char *path = put(*state, "s", secret_contents[i].bytes,
			secret_contents[i].len, 0600);
		char *command = mem_printf("cat '%s'", path);

		expect_command(command, secret_contents[i].text,
			secret_contents[i].words);
		free(command);
		free(path);
	}
}

static void
a_command_may_print_as_much_as_the_limit(void **state)
{
	static const struct {
		size_t n;
		const char *end;
		const char *words; /* NULL: right */
	} prints[] = {
		{ LIMIT_SECRET, "", NULL }, { LIMIT_SECRET, "\n", NULL },
		{ LIMIT_SECRET, "\r\n", NULL },
		{ LIMIT_SECRET, "\r\nx", "it says more than a password" },
		{ LIMIT_SECRET + 1, "", "is longer than 4096 bytes" },
		{ LIMIT_SECRET + 1, "\n", "is longer than 4096 bytes" },
		{ LIMIT_SECRET + 1, "\r\n", "it says more than a password" },
		{ LIMIT_SECRET * 20, "", "it says more than a password" },
	};

	for (size_t i = 0; i < HEED_COUNT(prints); i++) {
		size_t n = prints[i].n;
		char *text = mem_printf("%*s%s", (int)n, "", prints[i].end);
		char *path, *command;

		memset(text, 'x', n);
		path = put(*state, "s", text, strlen(text), 0600);
		command = mem_printf("cat '%s'", path);
		text[n] = '\0';
		expect_command(command, prints[i].words == NULL ? text : NULL,
			prints[i].words);
		free(text);
		free(path);
		free(command);
	}
	expect_command("cat /dev/zero", NULL, "it says more than a password");
}

static void
a_command_that_fails_gives_no_secret(void **state)
{
	static const struct {
		const char *command, *text, *words;
	} commands[] = {
		{ "echo hunter2; exit 3", NULL, "it failed (status 3)" },
		{ "echo hunter2; kill -9 $$", NULL, "it failed (status -1)" },
		{ "/nowhere/at/all", NULL, "it failed (status 127)" },
		{ "echo 'hunter2", NULL, "it failed (status 2)" },
		{ "echo hunter2 >&2", NULL, "the secret is empty" },
		{ "true", NULL, "the secret is empty" },
		{ "cat; echo hunter2", "hunter2", NULL },
		{ "printf hunter2; exec >&-; true", "hunter2", NULL },
		{ "printf hun; printf ter2", "hunter2", NULL },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(commands); i++)
		expect_command(commands[i].command, commands[i].text,
			commands[i].words);
}

/* The number that the command wrote down; 0 when it has not. */
static int
written_pid(const char *path)
{
	FILE *file = fopen(path, "r");
	int pid = 0;

	if (file != NULL && fscanf(file, "%d", &pid) != 1)
		pid = 0;
	if (file != NULL)
		fclose(file);
	return pid;
}

/* It was killed: the end of it comes, or has come. */
static void
assert_ends(int pid)
{
	int fd = (int)syscall(SYS_pidfd_open, pid, 0);
	struct pollfd end = { .fd = fd, .events = POLLIN };

	if (fd < 0) {
		assert_int_equal(errno, ESRCH);
		return;
	}
	assert_int_equal(poll(&end, 1, 10000), 1);
	close(fd);
}

static void
a_command_ends_in_time_and_with_all_its_children(void **state)
{
	static const char *const commands[] = {
		"echo hunter2; exec sleep 600",
		/* says all, and stays */
		"exec >&-; exec sleep 600",
		/* a child holds what the command printed to */
		"sleep 600 & echo $! >\"$pid\"; echo hunter2",
	};
	char *path = mem_printf("%s/pid", (char *)*state);

	for (size_t i = 0; i < HEED_COUNT(commands); i++) {
		char *command = mem_printf("pid='%s'; echo $$ >\"$pid\"; %s",
			path, commands[i]);

		/* a shell that was too slow to begin is given more time */
		for (int time = 50; written_pid(path) == 0; time *= 2)
			expect(FROM_COMMAND, command, time, NULL,
				"it did not end in time");
		assert_ends(written_pid(path));
		unlink(path);
		free(command);
	}
	free(path);
}

static void
a_command_inherits_no_file_and_no_terminal(void **state)
{
	int fd = open("/dev/null", O_RDONLY);
	char *command = mem_printf("test -e /proc/$$/fd/1 &&"
		" test ! -e /proc/$$/fd/%d && echo closed", fd);

	(void)state;
	if (access("/proc/self/fd", R_OK) != 0)
		skip();
	assert_true(fd > 2);
	expect_command(command, "closed", NULL);
	expect_command("readlink /proc/$$/fd/0 /proc/$$/fd/2 | tr '\\n' ' '",
		"/dev/null /dev/null ", NULL);
	close(fd);
	free(command);
}

static void
a_check_does_not_run_the_command(void **state)
{
	char *path = mem_printf("%s/ran", (char *)*state);
	char *command = mem_printf("echo x; : >'%s'", path);

	assert_true(checked(FROM_COMMAND, command));
	assert_int_not_equal(access(path, F_OK), 0);
	expect_command(command, "x", NULL);
	assert_int_equal(access(path, F_OK), 0);
	free(command);
	free(path);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_first_line_that_a_command_prints_is_the_secret),
		TEST(a_command_may_print_as_much_as_the_limit),
		TEST(a_command_that_fails_gives_no_secret),
		TEST(a_command_ends_in_time_and_with_all_its_children),
		TEST(a_command_inherits_no_file_and_no_terminal),
		TEST(a_check_does_not_run_the_command),
	};

	return cmocka_run_group_tests_name("base/secret command", tests, NULL,
		NULL);
}
