/* SPDX-License-Identifier: ISC */
/*
 * A role that was taken over: code of a stranger runs in its place, with the
 * cage shut.  Each attempt is made by a child of its own, which says by its
 * end what came of it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/mem.h"
#include "sandbox/sandbox.h"

#define SUCCEEDED 0 /* the attempt did what it should not */
#define DENIED	  7

static char place[] = "/tmp/heed-sandbox.XXXXXX";
static char *inside, *outside;

/* 0 when it worked. */
static int
open_a_file(void)
{
	return open("/etc/passwd", O_RDONLY) < 0;
}

static int
open_what_is_outside(void)
{
	return open(outside, O_RDONLY) < 0;
}

static pid_t keeper; /* who has started the one that tries */

static int
write_what_may_be_read(void)
{
	return open(inside, O_WRONLY) < 0;
}

static int
read_what_may_be_read(void)
{
	return open(inside, O_RDONLY) < 0;
}

static int
make_a_file(void)
{
	char path[64];

	snprintf(path, sizeof(path), "%s/new", place);
	return open(path, O_WRONLY | O_CREAT, 0600) < 0;
}

/* In a folder to rename in: what is there can be moved, and not read. */
static int
rename_in_the_folder(void)
{
	char path[64];

	snprintf(path, sizeof(path), "%s/moved", place);
	if (rename(outside, path) != 0)
		return -1;
	return rename(path, outside);
}

static int
make_a_socket(void)
{
	return socket(AF_INET, SOCK_STREAM, 0) < 0;
}

static int
make_a_raw_socket(void)
{
	return socket(AF_PACKET, SOCK_RAW, 0) < 0;
}

static int
become_another_program(void)
{
	execl("/bin/true", "true", (char *)NULL);
	return 1;
}

static int
make_a_process(void)
{
	return fork() < 0;
}

static int
look_into_the_parent(void)
{
	return ptrace(PTRACE_ATTACH, keeper, NULL, NULL) < 0;
}

static int
end_the_parent(void)
{
	/* signal 0 only asks whether one could be sent */
	return kill(keeper, 0) < 0;
}

/* The same by the number of its thread, as raise(3) does it to oneself. */
static int
end_the_parent_by_thread(void)
{
	return syscall(SYS_tgkill, keeper, keeper, 0) < 0;
}

static int
end_oneself_by_thread(void)
{
	return syscall(SYS_tgkill, getpid(), gettid(), 0) < 0;
}

static int
compute(void)
{
	char *bytes = malloc(1 << 20);

	if (bytes == NULL)
		return 1;
	memset(bytes, 1, 1 << 20);
	free(bytes);
	return 0;
}

static const struct attempt {
	const char *what;
	int (*make)(void);
	enum cage cage;
	bool may;
	bool renames; /* in the folder of both files */
} attempts[] = {
	{ "an analyst computes", compute, CAGE_ANALYST, true, false },
	{ "an analyst opens a file", open_a_file, CAGE_ANALYST, false, false },
	{ "an analyst makes a file", make_a_file, CAGE_ANALYST, false, false },
	{ "an analyst makes a socket", make_a_socket,
		CAGE_ANALYST, false, false },
	{ "an analyst becomes a program", become_another_program,
		CAGE_ANALYST, false, false },
	{ "an analyst makes a process", make_a_process,
		CAGE_ANALYST, false, false },
	{ "an analyst looks into the keeper", look_into_the_parent,
		CAGE_ANALYST, false, false },
	{ "an analyst ends the keeper", end_the_parent,
		CAGE_ANALYST, false, false },
	{ "an analyst ends the keeper by its thread",
		end_the_parent_by_thread, CAGE_ANALYST, false, false },
	{ "an analyst ends itself", end_oneself_by_thread, CAGE_ANALYST, true,
		false },
	{ "a reader ends the keeper by its thread", end_the_parent_by_thread,
		CAGE_NETWORK, false, false },
	{ "a reader computes", compute, CAGE_NETWORK, true, false },
	{ "a reader makes a socket", make_a_socket, CAGE_NETWORK, true, false },
	{ "a reader makes a raw socket", make_a_raw_socket, CAGE_NETWORK,
		false, false },
	{ "a reader reads what it may", read_what_may_be_read, CAGE_NETWORK,
		true, false },
	{ "a reader writes what it may read", write_what_may_be_read,
		CAGE_NETWORK, false, false },
	{ "a reader opens what it may not", open_what_is_outside,
		CAGE_NETWORK, false, false },
	{ "a reader becomes a program", become_another_program, CAGE_NETWORK,
		false, false },
	{ "a reader makes a process", make_a_process, CAGE_NETWORK, false,
		false },
	{ "a reader looks into the keeper", look_into_the_parent,
		CAGE_NETWORK, false, false },
	{ "a reader ends the keeper", end_the_parent, CAGE_NETWORK, false,
		false },
	{ "a reader renames what it may read", rename_in_the_folder,
		CAGE_NETWORK, false, false },
	{ "the role of tokens renames in its folder", rename_in_the_folder,
		CAGE_NETWORK, true, true },
	{ "the role of tokens reads in its folder", open_what_is_outside,
		CAGE_NETWORK, false, true },
	{ "the role of tokens makes a file to write", make_a_file,
		CAGE_NETWORK, false, true },
};

/* What this kernel has, found out by a child. */
static void
probe(struct cage_report *report)
{
	int ends[2], status;
	pid_t pid;

	assert_int_equal(pipe(ends), 0);
	pid = fork();
	if (pid == 0) {
		struct cage_options nothing = { 0 };
		ssize_t n;

		sandbox_enter(CAGE_NETWORK, &nothing, report);
		n = write(ends[1], report, sizeof(*report));
		_exit(n == (ssize_t)sizeof(*report) ? 0 : 1);
	}
	close(ends[1]);
	assert_int_equal(read(ends[0], report, sizeof(*report)),
		(ssize_t)sizeof(*report));
	close(ends[0]);
	assert_int_equal(waitpid(pid, &status, 0), pid);
}

static int
try_it(const struct attempt *attempt)
{
	int status;
	pid_t pid;

	/* a role may not ask, but can guess */
	keeper = getpid();
	pid = fork();
	if (pid == 0) {
		struct cage_options options = { 0 };
		struct cage_report report;

		if (attempt->cage == CAGE_NETWORK)
			strv_add(&options.read, inside);
		if (attempt->renames)
			strv_add(&options.rename, place);
		sandbox_enter(attempt->cage, &options, &report);
		_exit(attempt->make() == 0 ? SUCCEEDED : DENIED);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	return status;
}

static void
test_a_role_that_was_taken_over_gains_nothing(void **state)
{
	struct cage_report report;

	(void)state;
	probe(&report);
	if (!report.seccomp || report.landlock == 0) {
		print_message("this kernel: %s\n", report.text);
		skip();
	}
	for (size_t i = 0; i < HEED_COUNT(attempts); i++) {
		int status = try_it(&attempts[i]);
		bool did = WIFEXITED(status) &&
			WEXITSTATUS(status) == SUCCEEDED;

		if (did != attempts[i].may)
			fail_msg("%s: %s (status %x)", attempts[i].what,
				did ? "it could" : "it could not", status);
	}
}

static void
test_what_no_role_does_ends_it(void **state)
{
	static const struct attempt attempt = { "", become_another_program,
		CAGE_ANALYST, false, false };
	struct cage_report report;
	int status;

	(void)state;
	probe(&report);
	if (!report.seccomp)
		skip();
	status = try_it(&attempt);
	assert_true(WIFSIGNALED(status));
	assert_int_equal(WTERMSIG(status), SIGSYS);
}

static void
test_every_process_leaves_no_core_and_gains_no_rights(void **state)
{
	int status;
	pid_t pid = fork();

	(void)state;
	if (pid == 0) {
		struct rlimit core;

		sandbox_basics();
		getrlimit(RLIMIT_CORE, &core);
		_exit(core.rlim_max == 0 && prctl(PR_GET_DUMPABLE) == 0 &&
			prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 ? 0 : 1);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

static int
make_places(void **state)
{
	(void)state;
	assert_non_null(mkdtemp(place));
	inside = mem_printf("%s/inside", place);
	outside = mem_printf("%s/outside", place);
	close(open(inside, O_WRONLY | O_CREAT, 0600));
	close(open(outside, O_WRONLY | O_CREAT, 0600));
	return 0;
}

static int
remove_places(void **state)
{
	(void)state;
	unlink(inside);
	unlink(outside);
	rmdir(place);
	free(inside);
	free(outside);
	return 0;
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_a_role_that_was_taken_over_gains_nothing),
		cmocka_unit_test(test_what_no_role_does_ends_it),
		cmocka_unit_test(
		test_every_process_leaves_no_core_and_gains_no_rights),
	};

	return cmocka_run_group_tests(tests, make_places, remove_places);
}
