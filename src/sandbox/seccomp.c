/* SPDX-License-Identifier: ISC */
/*
 * seccomp by libseccomp: the system calls that a role needs, by name, and
 * nothing else.  Another one answers EPERM, so that a library that only tries
 * (a resolver that looks for a cache) goes on; those that only a stranger in
 * our place would want end the process, which is noticed.
 */
#include "sandbox/layers.h"

#include <errno.h>
#include <sched.h>
#include <seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/base.h"

/* To compute, and to talk over what is open. */
static const int computing[] = { SCMP_SYS(brk), SCMP_SYS(clock_getres),
	SCMP_SYS(clock_gettime), SCMP_SYS(clock_nanosleep), SCMP_SYS(close),
	SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(fcntl),
	SCMP_SYS(fstat), SCMP_SYS(futex), SCMP_SYS(getpid),
	SCMP_SYS(getrandom), SCMP_SYS(gettid), SCMP_SYS(gettimeofday),
	SCMP_SYS(lseek), SCMP_SYS(madvise), SCMP_SYS(mlock),
	SCMP_SYS(mmap), SCMP_SYS(mprotect), SCMP_SYS(mremap),
	SCMP_SYS(munlock), SCMP_SYS(munmap), SCMP_SYS(nanosleep),
	SCMP_SYS(newfstatat), SCMP_SYS(poll), SCMP_SYS(ppoll),
	SCMP_SYS(read), SCMP_SYS(recvfrom), SCMP_SYS(restart_syscall),
	SCMP_SYS(rseq), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask),
	SCMP_SYS(rt_sigreturn), SCMP_SYS(sched_yield), SCMP_SYS(sendto),
	SCMP_SYS(set_robust_list), SCMP_SYS(sigaltstack),
	SCMP_SYS(write), SCMP_SYS(writev) };

/* To reach a server: names, sockets, certificates; a Maildir's files. */
static const int network[] = { SCMP_SYS(access), SCMP_SYS(bind),
	SCMP_SYS(connect), SCMP_SYS(dup), SCMP_SYS(epoll_create1),
	SCMP_SYS(epoll_ctl), SCMP_SYS(epoll_wait), SCMP_SYS(eventfd2),
	SCMP_SYS(faccessat), SCMP_SYS(faccessat2), SCMP_SYS(fchmod),
	SCMP_SYS(fdatasync), SCMP_SYS(fsync), SCMP_SYS(fstatfs),
	SCMP_SYS(ftruncate), SCMP_SYS(getdents64), SCMP_SYS(getegid),
	SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getpeername),
	SCMP_SYS(getsockname), SCMP_SYS(getsockopt), SCMP_SYS(getuid),
	SCMP_SYS(ioctl), SCMP_SYS(link), SCMP_SYS(linkat), SCMP_SYS(lstat),
	SCMP_SYS(mkdir), SCMP_SYS(mkdirat), SCMP_SYS(open),
	SCMP_SYS(openat), SCMP_SYS(pipe), SCMP_SYS(pipe2),
	SCMP_SYS(pread64), SCMP_SYS(prlimit64), SCMP_SYS(pselect6),
	SCMP_SYS(pwrite64), SCMP_SYS(readlink), SCMP_SYS(readlinkat),
	SCMP_SYS(readv), SCMP_SYS(recvmmsg), SCMP_SYS(recvmsg),
	SCMP_SYS(rename), SCMP_SYS(renameat), SCMP_SYS(renameat2),
	SCMP_SYS(sched_getaffinity), SCMP_SYS(select), SCMP_SYS(sendmmsg),
	SCMP_SYS(sendmsg), SCMP_SYS(setsockopt), SCMP_SYS(shutdown),
	SCMP_SYS(socketpair), SCMP_SYS(stat), SCMP_SYS(statx),
	SCMP_SYS(sysinfo), SCMP_SYS(umask), SCMP_SYS(uname),
	SCMP_SYS(unlink), SCMP_SYS(unlinkat), SCMP_SYS(utimensat) };

/* No role does this once it is caged: somebody else does. */
static const int alarming[] = { SCMP_SYS(bpf), SCMP_SYS(chroot),
	SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(fork),
	SCMP_SYS(kexec_load), SCMP_SYS(mount), SCMP_SYS(open_by_handle_at),
	SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev),
	SCMP_SYS(ptrace), SCMP_SYS(setns), SCMP_SYS(unshare),
	SCMP_SYS(vfork) };

/* The first argument of the call must be `value`. */
static struct scmp_arg_cmp
first_is(uint64_t value)
{
	return (struct scmp_arg_cmp) { .arg = 0, .op = SCMP_CMP_EQ,
		.datum_a = value };
}

/* One that this kernel or machine does not have is passed over. */
static void
each(scmp_filter_ctx filter, uint32_t action, const int *calls, size_t n)
{
	for (size_t i = 0; i < n; i++)
		seccomp_rule_add(filter, action, calls[i], 0);
}

static bool
fill(scmp_filter_ctx filter, enum cage cage)
{
	each(filter, SCMP_ACT_ALLOW, computing, HEED_COUNT(computing));
	each(filter, SCMP_ACT_KILL_PROCESS, alarming, HEED_COUNT(alarming));
	/* abort(3) signals its own thread; others are of the same user too */
	seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
		first_is((uint64_t)getpid()));
	if (cage == CAGE_ANALYST) {
		seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS,
			SCMP_SYS(socket), 0);
		return true;
	}
	each(filter, SCMP_ACT_ALLOW, network, HEED_COUNT(network));
	for (int family = 0; family < 3; family++) {
		static const int families[] = { AF_UNIX, AF_INET, AF_INET6 };

		seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(socket), 1,
			first_is((uint64_t)families[family]));
	}
	/* netlink: which addresses this machine has, for the resolver */
	seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(socket), 1,
		first_is(AF_NETLINK));
	/* threads (libcurl's resolver), never processes */
	return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1,
		SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD)) ==
		0 &&
		/* its flags lie in memory: glibc then takes clone */
		seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS),
			SCMP_SYS(clone3), 0) == 0;
}

bool
seccomp_enter(enum cage cage)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
	bool ok;

	if (filter == NULL)
		return false;
	ok = fill(filter, cage) && seccomp_load(filter) == 0;
	seccomp_release(filter);
	return ok;
}
