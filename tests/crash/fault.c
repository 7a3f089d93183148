/* SPDX-License-Identifier: ISC */
/*
 * A library for LD_PRELOAD under which one call fails, once: the Nth of those
 * that could fail in that way, in one of heedd's processes.
 *
 *   HEED_FAULT=KIND	    malloc (no memory is left), EIO, ENOSPC, EINTR,
 *			    ECONNRESET, or short (half of it was done)
 *   HEED_FAULT_ROLE=NAME   keeper, reader, analyst or sender
 *   HEED_FAULT_COUNT=FILE  which all processes count in: the calls so far,
 *			    whether one of them was made to fail (2: within a
 *			    library that crashes then), and, as far as
 *			    the file has room for 8 bytes each, from where each
 *			    call came: two from one place have the same number
 *   HEED_FAULT_AT=N	    which; 0: none
 */
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <poll.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum kind { NONE, NO_MEMORY, NO_INPUT, NO_SPACE, INTERRUPTED, RESET, SHORT };

static const struct {
	const char *name;
	int error;
} kinds[] = {
	[NONE] = { "none", 0 },
	[NO_MEMORY] = { "malloc", ENOMEM },
	[NO_INPUT] = { "EIO", EIO },
	[NO_SPACE] = { "ENOSPC", ENOSPC },
	[INTERRUPTED] = { "EINTR", EINTR },
	[RESET] = { "ECONNRESET", ECONNRESET },
	[SHORT] = { "short", 0 },
};

/* What a call may be told. */
#define IS(kind)   (1u << (kind))
#define READS	   (IS(NO_INPUT) | IS(INTERRUPTED) | IS(SHORT))
#define WRITES	   (READS | IS(NO_SPACE))
#define MAKES	   (IS(NO_INPUT) | IS(NO_SPACE))
#define TALKS	   (IS(RESET) | IS(INTERRUPTED) | IS(SHORT))
#define WAITS	   IS(INTERRUPTED)

/* In the file, and so the same for all processes. */
struct count {
	int64_t calls, done;
	uint64_t places[];
};

#define FRAMES 8 /* of the way down to a call; what is further is one place */

static struct count *count;
static size_t room; /* for places */
static enum kind fault;
static long at;

static enum kind
kind_meant(void)
{
	const char *name = getenv("HEED_FAULT");

	for (size_t i = 0; name != NULL && i < sizeof(kinds) /
		sizeof(*kinds); i++)
		if (strcmp(kinds[i].name, name) == 0)
			return (enum kind)i;
	return NONE;
}

/* "heedd --role NAME" tells a role; read before its cage is shut. */
static int
is_ours(void)
{
	const char *wanted = getenv("HEED_FAULT_ROLE");
	static char line[4096];
	int fd = open("/proc/self/cmdline", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? 0 : read(fd, line, sizeof(line) - 1);
	const char *role;

	if (fd >= 0)
		close(fd);
	for (ssize_t i = 0; i + 1 < n; i++)
		if (line[i] == '\0')
			line[i] = ' ';
	role = strstr(line, " --role ");
	if (strstr(line, "heedd") == NULL || wanted == NULL)
		return 0;
	return strcmp(role == NULL ? "keeper" : role + strlen(" --role "),
		wanted) == 0;
}

__attribute__((constructor)) static void
begin(void)
{
	const char *path = getenv("HEED_FAULT_COUNT");
	const char *number = getenv("HEED_FAULT_AT");
	void *shared = MAP_FAILED, *frame;
	struct stat status;
	int fd;

	if (path == NULL || !is_ours())
		return;
	fd = open(path, O_RDWR | O_CLOEXEC);
	if (fd >= 0 && fstat(fd, &status) == 0)
		shared = mmap(NULL, (size_t)status.st_size, PROT_READ |
			PROT_WRITE, MAP_SHARED, fd, 0);
	if (fd >= 0)
		close(fd);
	if (shared == MAP_FAILED)
		return;
	room = ((size_t)status.st_size - sizeof(*count)) / sizeof(uint64_t);
	/* the first time it loads a library, which no cage would allow */
	backtrace(&frame, 1);
	at = number == NULL ? 0 : strtol(number, NULL, 10);
	fault = kind_meant();
	count = shared;
}

/* A number for the way to this call; FNV-1a. */
static uint64_t
place(void)
{
	void *frames[FRAMES];
	uint64_t hash = 14695981039346656037U;
	int n = backtrace(frames, FRAMES);

	for (int i = 0; i < n; i++)
		hash = (hash ^ (uint64_t)(uintptr_t)frames[i]) *
			1099511628211U;
	return hash;
}

/*
 * libconfig 1.5 asks for memory and does not look at the answer; glob(3) of
 * glibc 2.36 gives the same memory back twice when there is none.
 */
static int
is_known_to_crash(void)
{
	void *frames[FRAMES];
	int n = backtrace(frames, FRAMES);
	Dl_info info;

	for (int i = 0; i < n; i++)
		if (dladdr(frames[i], &info) != 0 &&
			(strstr(info.dli_fname, "libconfig") != NULL ||
				(info.dli_sname != NULL &&
					strncmp(info.dli_sname, "glob", 4) ==
						0)))
			return 1;
	return 0;
}

/* Counts a call that may be told one of `may`; true: this one is told. */
static int
fails(unsigned may)
{
	int64_t n;

	if (count == NULL || (may & IS(fault)) == 0)
		return 0;
	n = __atomic_add_fetch(&count->calls, 1, __ATOMIC_SEQ_CST);
	if ((uint64_t)n <= room)
		count->places[n - 1] = place();
	if (n != at)
		return 0;
	count->done = fault == NO_MEMORY && is_known_to_crash() ? 2 : 1;
	errno = kinds[fault].error;
	return 1;
}

/* The real function behind the one that stands here. */
#define REAL(name) \
	static __typeof__(name) *real; \
	if (real == NULL) \
		*(void **)&real = dlsym(RTLD_NEXT, #name)

/* A call that moves bytes: an error, or half of them. */
#define MOVES(name, may, fd, bytes, len, ...)                               \
	REAL(name);                                                         \
	if (!fails((len) > 1 ? (may) : (may) & ~IS(SHORT)))                 \
		return real(fd, bytes, len, ##__VA_ARGS__);                 \
	return fault == SHORT ? real(fd, bytes, (len) / 2, ##__VA_ARGS__) : \
				-1

#define STEP(name, may, ...) \
	REAL(name); \
	return fails(may) ? -1 : real(__VA_ARGS__)

/* A short read of a file or a pipe; a socket may also be reset. */
static unsigned
on(int fd, unsigned may)
{
	struct stat status;
	int before = errno;
	int is = fstat(fd, &status) == 0 && S_ISSOCK(status.st_mode);

	errno = before;
	return is ? TALKS : may;
}

ssize_t
read(int fd, void *bytes, size_t len)
{
	MOVES(read, on(fd, READS), fd, bytes, len);
}

ssize_t
write(int fd, const void *bytes, size_t len)
{
	/* what it says of its fault shall be heard */
	MOVES(write, fd == STDERR_FILENO ? 0 : on(fd, WRITES), fd, bytes,
		len);
}

ssize_t
pread(int fd, void *bytes, size_t len, off_t offset)
{
	MOVES(pread, READS, fd, bytes, len, offset);
}

ssize_t
pread64(int fd, void *bytes, size_t len, off64_t offset)
{
	MOVES(pread64, READS, fd, bytes, len, offset);
}

ssize_t
pwrite(int fd, const void *bytes, size_t len, off_t offset)
{
	MOVES(pwrite, WRITES, fd, bytes, len, offset);
}

ssize_t
pwrite64(int fd, const void *bytes, size_t len, off64_t offset)
{
	MOVES(pwrite64, WRITES, fd, bytes, len, offset);
}

ssize_t
recv(int fd, void *bytes, size_t len, int flags)
{
	MOVES(recv, TALKS, fd, bytes, len, flags);
}

ssize_t
send(int fd, const void *bytes, size_t len, int flags)
{
	MOVES(send, TALKS, fd, bytes, len, flags);
}

int
connect(int fd, const struct sockaddr *address, socklen_t len)
{
	STEP(connect, IS(RESET) | IS(INTERRUPTED), fd, address, len);
}

int
poll(struct pollfd *fds, nfds_t n, int timeout)
{
	STEP(poll, WAITS, fds, n, timeout);
}

int
ppoll(struct pollfd *fds, nfds_t n, const struct timespec *timeout,
	const sigset_t *mask)
{
	STEP(ppoll, WAITS, fds, n, timeout, mask);
}

int
fsync(int fd)
{
	STEP(fsync, MAKES | WAITS, fd);
}

int
fdatasync(int fd)
{
	STEP(fdatasync, MAKES | WAITS, fd);
}

int
ftruncate(int fd, off_t len)
{
	STEP(ftruncate, MAKES | WAITS, fd, len);
}

int
ftruncate64(int fd, off64_t len)
{
	STEP(ftruncate64, MAKES | WAITS, fd, len);
}

int
rename(const char *from, const char *to)
{
	STEP(rename, MAKES, from, to);
}

int
unlink(const char *path)
{
	STEP(unlink, IS(NO_INPUT), path);
}

static mode_t
mode_in(int flags, va_list args)
{
	return (flags & O_CREAT) != 0 ? (mode_t)va_arg(args, int) : 0;
}

#define OPENS(flags) \
	(IS(NO_INPUT) | WAITS | ((flags) & O_CREAT ? IS(NO_SPACE) : 0))

int
open(const char *path, int flags, ...)
{
	va_list args;
	mode_t mode;

	va_start(args, flags);
	mode = mode_in(flags, args);
	va_end(args);
	STEP(open, OPENS(flags), path, flags, mode);
}

int
open64(const char *path, int flags, ...)
{
	va_list args;
	mode_t mode;

	va_start(args, flags);
	mode = mode_in(flags, args);
	va_end(args);
	STEP(open64, OPENS(flags), path, flags, mode);
}

/* dlsym(3) asks for memory itself, so glibc's own names are taken. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *old, size_t size);

void *
malloc(size_t size)
{
	return fails(IS(NO_MEMORY)) ? NULL : __libc_malloc(size);
}

void *
calloc(size_t n, size_t size)
{
	return fails(IS(NO_MEMORY)) ? NULL : __libc_calloc(n, size);
}

void *
realloc(void *old, size_t size)
{
	return size != 0 && fails(IS(NO_MEMORY)) ? NULL :
		__libc_realloc(old, size);
}
