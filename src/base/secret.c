/* SPDX-License-Identifier: ISC */
/*
 * Secrets: read from a file, a systemd credential or a command, straight into
 * pages of their own that are locked, left out of core dumps and zeroed when
 * freed.  The bytes pass through no other buffer of ours and stand in no
 * message.  The command is trusted to be the administrator's; that it ends,
 * or says little, is not.
 */
#include "base/secret.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <poll.h>

#include "base/clock.h"
#include "base/limits.h"
#include "base/mem.h"

#define COMMAND_MS 10000
#define PAUSE_MS   5

/* room for the longest secret, its CR LF, one byte too many and a NUL */
#define ROOM (LIMIT_SECRET + 4)

struct secret {
	char text[ROOM];
};

static struct secret *
secret_room(void)
{
	struct secret *secret = mmap(NULL, sizeof(*secret),
		PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (secret == MAP_FAILED)
		return NULL;
	/* best effort: RLIMIT_MEMLOCK may say no, and that is no reason to
	 * stop reading mail */
	(void)mlock(secret, sizeof(*secret));
	(void)madvise(secret, sizeof(*secret), MADV_DONTDUMP);
	return secret;
}

void
secret_free(struct secret **secret)
{
	if (*secret == NULL)
		return;
	explicit_bzero(*secret, sizeof(**secret));
	munmap(*secret, sizeof(**secret));
	*secret = NULL;
}

const char *
secret_text(const struct secret *secret)
{
	return secret->text;
}

struct secret *
secret_new(const char *text)
{
	struct secret *secret = secret_room();
	size_t len = strlen(text);

	if (secret != NULL && len <= LIMIT_SECRET)
		memcpy(secret->text, text, len);
	else if (secret != NULL)
		secret_free(&secret);
	return secret;
}

/*
 * Keeps the first line of the `len` bytes read.  False when that is no secret.
 */
static bool
keep_first_line(struct secret *secret, size_t len, const char *name,
	struct problem *problem)
{
	char *text = secret->text;
	char *end = memchr(text, '\n', len);
	size_t n = end == NULL ? len : (size_t)(end - text);

	if (n > 0 && text[n - 1] == '\r')
		n--;
	if (n == 0) {
		problem_set(problem, "%s: the secret is empty", name);
		return false;
	}
	if (n > LIMIT_SECRET) {
		problem_set(problem, "%s: the secret is longer than %d bytes",
			name, LIMIT_SECRET);
		return false;
	}
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)text[i] < 0x20 || text[i] == 0x7f) {
			problem_set(problem, "%s: the secret holds a control"
				" character", name);
			return false;
		}
	explicit_bzero(text + n, ROOM - n);
	return true;
}

/* Opens a file that only its owner and group may read; -1 when it is not. */
static int
open_private(const char *path, struct problem *problem)
{
	/* not blocking, so that a FIFO put there cannot stop us */
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	struct stat st;

	if (fd < 0 || fstat(fd, &st) != 0) {
		problem_set(problem, "%s: cannot be read: %s", path,
			strerror(errno));
	} else if (!S_ISREG(st.st_mode)) {
		problem_set(problem, "%s: is not a file", path);
	} else if ((st.st_mode & 007) != 0) {
		problem_set(problem, "%s: is open to everyone (mode %04o);"
			" do: chmod 0600 %s", path,
			(unsigned)(st.st_mode & 07777), path);
	} else {
		return fd;
	}
	if (fd >= 0)
		close(fd);
	return -1;
}

static bool
read_file(struct secret *secret, const char *path, struct problem *problem)
{
	int fd = open_private(path, problem);
	size_t len = 0;
	ssize_t n = 1;

	if (fd < 0)
		return false;
	while (len < ROOM - 1 && n != 0) {
		n = read(fd, secret->text + len, ROOM - 1 - len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			break;
		len += (size_t)n;
	}
	if (n < 0)
		problem_set(problem, "%s: cannot be read: %s", path,
			strerror(errno));
	close(fd);
	return n >= 0 && keep_first_line(secret, len, path, problem);
}

/* In the child: only what may be called between fork() and exec(). */
static HEED_NORETURN void
become_command(const char *command, int out)
{
	int null = open("/dev/null", O_RDWR);
	sigset_t none;

	setsid();
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	signal(SIGPIPE, SIG_DFL);
	signal(SIGCHLD, SIG_DFL);
	/* its complaints could hold the secret: they go nowhere */
	if (null >= 0 && dup2(null, 0) == 0 && dup2(out, 1) == 1 &&
	    dup2(null, 2) == 2 && close_range(3, ~0u, 0) == 0)
		execl("/bin/sh", "sh", "-c", command, (char *)NULL);
	_exit(127);
}

/* Reads until the end, the limit or the deadline; false for the last two. */
static bool
read_until(struct secret *secret, int fd, int64_t deadline, size_t *len)
{
	for (;;) {
		int64_t left = deadline - clock_monotonic_ms();
		struct pollfd wait = { .fd = fd, .events = POLLIN };
		ssize_t n;

		if (left <= 0 || *len >= ROOM - 1)
			return false;
		if (poll(&wait, 1, (int)left) <= 0)
			continue;
		n = read(fd, secret->text + *len, ROOM - 1 - *len);
		if (n == 0)
			return true;
		if (n > 0)
			*len += (size_t)n;
		else if (errno != EINTR && errno != EAGAIN)
			return false;
	}
}

/*
 * Waits for the end of the child without reaping it, so that its number is
 * still its own when its group is killed.
 */
static bool
wait_until(pid_t child, int64_t deadline)
{
	siginfo_t info = { 0 };

	while (waitid(P_PID, (id_t)child, &info,
		       WEXITED | WNOHANG | WNOWAIT) == 0) {
		if (info.si_pid == child)
			return true;
		if (clock_monotonic_ms() >= deadline)
			return false;
		poll(NULL, 0, PAUSE_MS);
	}
	return false;
}

/* Ends what is left of the command; its exit status, or -1. */
static int
reap(pid_t child)
{
	int status = -1;
	pid_t got;

	kill(-child, SIGKILL);
	kill(child, SIGKILL);
	while ((got = waitpid(child, &status, 0)) < 0 && errno == EINTR)
		;
	return got == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static bool
run_command(struct secret *secret, const char *command, int milliseconds,
	struct problem *problem)
{
	int64_t deadline = clock_monotonic_ms() + milliseconds;
	size_t len = 0;
	bool in_time;
	int pipes[2];
	int status;
	pid_t child;

	if (pipe2(pipes, O_CLOEXEC) != 0) {
		problem_set(problem, "password command: cannot be run: %s",
			strerror(errno));
		return false;
	}
	child = fork();
	if (child == 0)
		become_command(command, pipes[1]);
	close(pipes[1]);
	if (child < 0) {
		problem_set(problem, "password command: cannot be run: %s",
			strerror(errno));
		close(pipes[0]);
		return false;
	}
	in_time = read_until(secret, pipes[0], deadline, &len) &&
		wait_until(child, deadline);
	close(pipes[0]);
	status = reap(child);
	if (!in_time)
		problem_set(problem, "password command: %s",
			len >= ROOM - 1 ? "it says more than a password" :
			"it did not end in time");
	else if (status != 0)
		problem_set(problem, "password command: it failed (status"
			" %d)", status);
	return in_time && status == 0 &&
		keep_first_line(secret, len, "password command", problem);
}

/* Where systemd put the credential; NULL when it did not.  The caller frees. */
static char *
credential_path(const char *name, struct problem *problem)
{
	const char *folder = getenv("CREDENTIALS_DIRECTORY");

	if (name[0] == '\0' || name[0] == '.' || strchr(name, '/') != NULL)
		problem_set(problem, "credential \"%s\": is no name of a"
			" credential", name);
	else if (folder == NULL || folder[0] != '/')
		problem_set(problem, "credential \"%s\": there are none here;"
			" the service gets them by LoadCredential=", name);
	else
		return mem_printf("%s/%s", folder, name);
	return NULL;
}

static bool
one_source(const struct secret_source *source, struct problem *problem)
{
	int n = (source->file != NULL) + (source->credential != NULL) +
		(source->command != NULL);

	if (n != 1)
		problem_set(problem, "exactly one of file, credential and"
			" command says where a secret is, not %d", n);
	return n == 1;
}

struct secret *
secret_load_within(const struct secret_source *source, int milliseconds,
	struct problem *problem)
{
	struct secret *secret;
	char *path = NULL;
	bool ok = false;

	if (!one_source(source, problem))
		return NULL;
	secret = secret_room();
	if (secret == NULL) {
		problem_set(problem, "no memory for a secret");
		return NULL;
	}
	if (source->command != NULL) {
		ok = run_command(secret, source->command, milliseconds,
			problem);
	} else {
		path = source->file != NULL ? mem_str(source->file) :
			credential_path(source->credential, problem);
		ok = path != NULL && read_file(secret, path, problem);
	}
	free(path);
	if (!ok)
		secret_free(&secret);
	return secret;
}

struct secret *
secret_load(const struct secret_source *source, struct problem *problem)
{
	return secret_load_within(source, COMMAND_MS, problem);
}

bool
secret_check(const struct secret_source *source, struct problem *problem)
{
	struct secret *secret;

	if (!one_source(source, problem))
		return false;
	if (source->command != NULL)
		return true;
	if (source->credential != NULL &&
	    getenv("CREDENTIALS_DIRECTORY") == NULL)
		return true;
	secret = secret_load(source, problem);
	if (secret == NULL)
		return false;
	secret_free(&secret);
	return true;
}
