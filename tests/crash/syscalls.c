/* SPDX-License-Identifier: ISC */
/*
 * Runs heedd and kills one of its processes before or after its Nth system
 * call, or asks it there to end (SIGTERM), by ptrace(2): nothing is loaded into
 * the program, no call is missed.
 *
 *   syscalls [-o] RESULT PROCESS N before|after|ask COMMAND...
 *
 * PROCESS is keeper, reader, analyst or sender; "start" is one that the keeper
 * has forked and that is not yet any of them.  N counts the calls of all
 * processes of that name together; 0 kills none.  With -o only those calls are
 * counted that change something outside the process.  RESULT gets one line:
 * "killed 0|1", then the number of calls of each.  Ends as the command does.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#define TASKS	256 /* alive at the same moment */
#define SYSCALL (SIGTRAP | 0x80)

enum who { KEEPER, READER, ANALYST, SENDER, START, UNKNOWN };

static const char *const names[] = { "keeper", "reader", "analyst", "sender",
	"start" };

struct task {
	pid_t tid, process;
	enum who who;
	long call;   /* the number of the one that it is in */
	int waiting; /* stopped before it was known whose child it is */
};

static struct task tasks[TASKS];
static size_t n_tasks;
static long calls[UNKNOWN];
static enum who wanted = UNKNOWN;
static long at;
static int after, ask, killed, outside;

/*
 * The calls that leave a trace when their process dies after them: on a disk,
 * with a peer, in another process.  Between two of them a death is the same
 * whenever it comes.  What is read from a socket is among them: what lies there
 * unread makes the kernel answer with a reset instead of an orderly end.
 */
static const long outer[] = { SYS_write, SYS_pwrite64, SYS_writev, SYS_pwritev,
	SYS_pwritev2, SYS_sendto, SYS_sendmsg, SYS_sendmmsg, SYS_recvfrom,
	SYS_recvmsg, SYS_connect, SYS_bind, SYS_listen, SYS_accept4,
	SYS_shutdown, SYS_sendfile, SYS_copy_file_range, SYS_splice, SYS_fsync,
	SYS_fdatasync, SYS_sync_file_range, SYS_msync, SYS_ftruncate,
	SYS_truncate, SYS_fallocate, SYS_renameat, SYS_renameat2, SYS_unlinkat,
	SYS_linkat, SYS_symlinkat, SYS_mkdirat, SYS_mknodat, SYS_fchmod,
	SYS_fchmodat, SYS_fchown, SYS_fchownat, SYS_utimensat, SYS_kill,
	SYS_tgkill, SYS_clone, SYS_clone3, SYS_execve, SYS_exit_group,
	SYS_wait4, SYS_waitid,
#ifdef SYS_open /* the old ones, which arm64 does not have */
	SYS_rename, SYS_unlink, SYS_link, SYS_symlink, SYS_mkdir, SYS_rmdir,
	SYS_chmod, SYS_creat, SYS_accept, SYS_fork, SYS_vfork,
#endif
};

static void
fail(const char *what)
{
	fprintf(stderr, "syscalls: %s: %s\n", what, strerror(errno));
	exit(125);
}

static struct task *
task_of(pid_t tid)
{
	for (size_t i = 0; i < n_tasks; i++)
		if (tasks[i].tid == tid)
			return &tasks[i];
	if (n_tasks == TASKS) {
		errno = ENOMEM;
		fail("too many processes");
	}
	tasks[n_tasks] = (struct task) { .tid = tid, .process = tid,
		.who = UNKNOWN };
	return &tasks[n_tasks++];
}

static void
forget(pid_t tid)
{
	struct task *task = task_of(tid);

	*task = tasks[--n_tasks];
}

/* A process that the kill has just ended is not there to be gone on with. */
static void
resume(const struct task *task, int signal)
{
	int all = !killed && (at == 0 || task->who == wanted);

	if (ptrace(all ? PTRACE_SYSCALL : PTRACE_CONT, task->tid, NULL,
		    (void *)(long)signal) != 0 && errno != ESRCH)
		fail("go on");
}

static void
end(const struct task *task)
{
	killed = 1;
	kill(task->process, ask ? SIGTERM : SIGKILL);
}

static int
is_outer(long call, const unsigned long long *args)
{
	unsigned long long making = O_CREAT | O_TRUNC;

	if (call == SYS_openat)
		return (args[2] & making) != 0;
#ifdef SYS_open
	if (call == SYS_open)
		return (args[1] & making) != 0;
#endif
	for (size_t i = 0; i < sizeof(outer) / sizeof(outer[0]); i++)
		if (outer[i] == call)
			return 1;
	return 0;
}

static void
hear_call(struct task *task)
{
	struct __ptrace_syscall_info info = { 0 };

	if (ptrace(PTRACE_GET_SYSCALL_INFO, task->tid, sizeof(info), &info) <
		0) {
		if (errno == ESRCH)
			return;
		fail("which call");
	}
	if (info.op == PTRACE_SYSCALL_INFO_ENTRY && task->who != UNKNOWN)
		task->call = outside && !is_outer((long)info.entry.nr,
			(const unsigned long long *)info.entry.args) ?
			0 : ++calls[task->who];
	if (task->who != wanted || at == 0 || task->call != at || killed)
		return;
	if (info.op == (after ? PTRACE_SYSCALL_INFO_EXIT :
				PTRACE_SYSCALL_INFO_ENTRY))
		end(task);
}

/* "heedd --role NAME" tells a role; all else is the keeper. */
static enum who
read_role(pid_t process)
{
	char path[64], line[512] = "";
	static const char mark[] = "--role";
	ssize_t n;
	int fd;

	snprintf(path, sizeof(path), "/proc/%d/cmdline", (int)process);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	n = fd < 0 ? 0 : read(fd, line, sizeof(line) - 1);
	if (fd >= 0)
		close(fd);
	for (ssize_t i = 0; i + (ssize_t)sizeof(mark) < n; i++)
		if (memcmp(line + i, mark, sizeof(mark)) == 0)
			for (int k = READER; k <= SENDER; k++)
				if (strcmp(line + i + sizeof(mark),
					    names[k]) == 0)
					return (enum who)k;
	return KEEPER;
}

static void
hear_event(struct task *task, int event)
{
	unsigned long child;
	struct task *born;

	if (event == PTRACE_EVENT_EXEC) {
		task->who = read_role(task->process);
		return;
	}
	if (event == PTRACE_EVENT_EXIT ||
		ptrace(PTRACE_GETEVENTMSG, task->tid, NULL, &child) != 0)
		return;
	born = task_of((pid_t)child);
	/* the list may have moved, but not this one */
	if (event == PTRACE_EVENT_CLONE) {
		born->process = task->process;
		born->who = task->who;
	} else {
		born->who = START;
	}
	if (born->waiting) {
		born->waiting = 0;
		resume(born, 0);
	}
}

static void
hear_stop(struct task *task, int status)
{
	int signal = WSTOPSIG(status);

	if (signal == SYSCALL) {
		hear_call(task);
		signal = 0;
	} else if (signal == SIGTRAP && status >> 16 != 0) {
		hear_event(task, status >> 16);
		signal = 0;
	} else if (signal == SIGSTOP && task->who == UNKNOWN) {
		/* new: goes on once its parent has said that it is */
		task->waiting = 1;
		return;
	} else if (signal == SIGSTOP) {
		signal = 0;
	}
	resume(task, signal);
}

/* Until all have ended; the status of the command itself. */
static int
watch(pid_t first)
{
	int status, result = 0;
	pid_t tid;

	while ((tid = waitpid(-1, &status, __WALL)) > 0 || errno == EINTR) {
		if (tid <= 0)
			continue;
		if (WIFSTOPPED(status)) {
			hear_stop(task_of(tid), status);
			continue;
		}
		if (tid == first)
			result = status;
		forget(tid);
	}
	return result;
}

static pid_t
begin(char **command)
{
	long options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEFORK |
		PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE |
		PTRACE_O_TRACEEXEC | PTRACE_O_EXITKILL;
	pid_t first = fork();
	int status;

	if (first == 0) {
		ptrace(PTRACE_TRACEME, 0, NULL, NULL);
		raise(SIGSTOP);
		execv(command[0], command);
		_exit(125);
	}
	if (first < 0 || waitpid(first, &status, 0) != first ||
		!WIFSTOPPED(status))
		fail("begin");
	if (ptrace(PTRACE_SETOPTIONS, first, NULL, options) != 0)
		fail("options");
	task_of(first)->who = KEEPER; /* its execve(2) is its first call */
	resume(task_of(first), 0);
	return first;
}

static void
tell(const char *path)
{
	FILE *out = fopen(path, "w");

	if (out == NULL)
		fail(path);
	fprintf(out, "killed %d", killed);
	for (int i = 0; i < UNKNOWN; i++)
		fprintf(out, " %s %ld", names[i], calls[i]);
	fprintf(out, "\n");
	if (fclose(out) != 0)
		fail(path);
}

int
main(int argc, char **argv)
{
	int status;

	if (argc > 1 && strcmp(argv[1], "-o") == 0) {
		outside = 1;
		argv++;
		argc--;
	}
	if (argc < 6) {
		fprintf(stderr, "usage: syscalls [-o] RESULT PROCESS N"
			" before|after|ask COMMAND...\n");
		return 125;
	}
	for (int i = 0; i < UNKNOWN; i++)
		if (strcmp(argv[2], names[i]) == 0)
			wanted = (enum who)i;
	at = strtol(argv[3], NULL, 10);
	after = strcmp(argv[4], "after") == 0;
	ask = strcmp(argv[4], "ask") == 0;
	status = watch(begin(argv + 5));
	tell(argv[1]);
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) :
				     WEXITSTATUS(status);
}
