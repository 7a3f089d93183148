/* SPDX-License-Identifier: ISC */
/*
 * fork, exec of the role's program, a socket pair.  The child gets nothing of
 * ours but its end of the pair and standard error: exec gives it new addresses
 * and forgets all secrets.  Each role is a program of its own, so that it holds
 * no library that it does not need: three hundred readers are many.
 */
#include "roles/process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/mem.h"
#include "roles/role.h"

#define HELLO_MS 60000 /* a role reads its words, or asks for a password */

const char *
role_name(enum role role)
{
	static const char *const names[ROLES] = { "reader", "analyst",
		"sender", "token" };

	return names[role];
}

/* Beside the program that runs (in a build), else where it is installed. */
static char *
program_of(enum role role)
{
	char self[4096], *slash, *path;
	ssize_t n = readlink("/proc/self/exe", self, sizeof(self) - 1);

	self[n < 0 ? 0 : n] = '\0';
	slash = strrchr(self, '/');
	if (slash != NULL) {
		*slash = '\0';
		path = mem_printf("%s/heedd-%s", self, role_name(role));
		if (access(path, X_OK) == 0)
			return path;
		free(path);
	}
	return mem_printf("%s/heedd-%s", HEED_LIBEXECDIR, role_name(role));
}

/* In the child: only what may be called between fork and exec. */
static HEED_NORETURN void
become(enum role role, const char *program, int fd, pid_t parent)
{
	sigset_t none;
	int null = open("/dev/null", O_RDWR | O_CLOEXEC);

	/* the keeper's end is its life: it ends with the keeper */
	prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
	if (getppid() != parent)
		_exit(1);
	if (null < 0 || dup2(null, 0) < 0 || dup2(null, 1) < 0 ||
		dup2(fd, ROLE_FD) < 0)
		_exit(1);
	if (fd == ROLE_FD)
		fcntl(fd, F_SETFD, 0);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	execl(program, program, "--role", role_name(role), (char *)NULL);
	_exit(1);
}

struct process *
process_start(enum role role, const struct buf *settings,
	struct problem *problem)
{
	struct process *process;
	pid_t parent = getpid(), pid;
	char *program = program_of(role);
	int ends[2];

	if (access(program, X_OK) != 0 || socketpair(AF_UNIX,
		SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
		problem_set(problem, "%s: cannot be started: %s", program,
			strerror(errno));
		free(program);
		return NULL;
	}
	pid = fork();
	if (pid == 0)
		become(role, program, ends[1], parent);
	free(program);
	close(ends[1]);
	if (pid < 0) {
		problem_set(problem, "no %s can be started: %s",
			role_name(role), strerror(errno));
		close(ends[0]);
		return NULL;
	}
	process = mem_new(sizeof(*process));
	process->role = role;
	process->pid = pid;
	process->wire = wire_new(ends[0], LIMIT_FRAME_TO_KEEPER, FRAME_TYPES);
	process_ask(process, FRAME_HELLO, settings, HELLO_MS);
	return process;
}

static void
tell_end(int status, struct problem *how)
{
	if (WIFSIGNALED(status))
		problem_set(how, "it was ended by signal %d (%s)",
			WTERMSIG(status), strsignal(WTERMSIG(status)));
	else
		problem_set(how, "it ended with status %d",
			WEXITSTATUS(status));
}

void
process_end(struct process **process, struct problem *how)
{
	int status = 0;

	if (*process == NULL)
		return;
	wire_free(&(*process)->wire);
	/* one that has ended by itself keeps its own status */
	if (waitpid((*process)->pid, &status, WNOHANG) == 0) {
		kill((*process)->pid, SIGKILL);
		while (waitpid((*process)->pid, &status, 0) < 0 &&
			errno == EINTR)
			continue;
	}
	tell_end(status, how);
	mem_free(process);
}

bool
process_tell(struct process *process, enum frame_type type,
	const struct buf *contents)
{
	return wire_send(process->wire, type, contents == NULL ? "" :
		buf_text(contents), contents == NULL ? 0 : contents->len);
}

bool
process_ask(struct process *process, enum frame_type type,
	const struct buf *contents, int milliseconds)
{
	process->busy = true;
	process->deadline = clock_monotonic_ms() + milliseconds;
	return process_tell(process, type, contents);
}

enum outcome
process_hear_ready(struct process *process, const struct frame *frame,
	struct problem *problem)
{
	struct unpacker in = unpack_new(frame->data, frame->len);
	enum outcome outcome = unpack_outcome(&in, problem);

	process->busy = false;
	process->seccomp = unpack_bool(&in);
	process->landlock = (int)unpack_int(&in, 0, 1000);
	if (!unpack_done(&in)) {
		problem_set(problem, "the %s made no sense",
			role_name(process->role));
		return RETRY;
	}
	process->ready = outcome == DONE;
	return outcome;
}

bool
process_late(const struct process *process)
{
	return process->busy && clock_monotonic_ms() > process->deadline;
}
