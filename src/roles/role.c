/* SPDX-License-Identifier: ISC */
/*
 * How a role begins: it knows nothing but the descriptor that the keeper left
 * it, and ends with it.
 */
#include "roles/role.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/base.h"
#include "sandbox/sandbox.h"

int
role_main(int argc, char **argv, void (*run)(struct wire *wire))
{
	struct wire *wire;

	if (argc != 3 || strcmp(argv[1], "--role") != 0) {
		fprintf(stderr, "%s: heedd starts this by itself; see"
			" heedd(8)\n", argv[0]);
		return 2;
	}
	sandbox_basics();
	signal(SIGPIPE, SIG_IGN);
	/* a person at a terminal ends the keeper, and the keeper ends us */
	signal(SIGINT, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
	wire = wire_new(ROLE_FD, LIMIT_FRAME_TO_ROLE, FRAME_TYPES);
	run(wire);
	/* nothing is tidied up: the cage forbids most of it */
	_exit(0);
}

void
role_ready(struct wire *wire, enum outcome outcome,
	const struct problem *problem, const struct cage_report *report)
{
	struct buf out = buf_new(LIMIT_FRAME_TO_KEEPER);

	pack_outcome(&out, outcome, problem);
	pack_bool(&out, report != NULL && report->seccomp);
	pack_int(&out, report == NULL ? 0 : report->landlock);
	role_answer(wire, FRAME_READY, &out);
}

void
role_answer(struct wire *wire, enum frame_type type, struct buf *out)
{
	wire_send(wire, type, buf_text(out), out->len);
	if (out->data != NULL)
		explicit_bzero(out->data, out->cap);
	buf_free(out);
}

bool
role_request(struct wire *wire, struct frame *frame, struct unpacker *in)
{
	if (wire_wait(wire, -1, frame) != WIRE_FRAME)
		return false;
	*in = unpack_new(frame->data, frame->len);
	return true;
}

/* What every program may read: libraries, names, time zones, certificates. */
void
role_read_system(struct strv *read)
{
	static const char *const places[] = { "/etc/hosts",
		"/etc/resolv.conf", "/etc/nsswitch.conf", "/etc/host.conf",
		"/etc/gai.conf", "/etc/services", "/etc/protocols",
		"/etc/localtime", "/etc/ssl", "/etc/ca-certificates",
		"/etc/gnutls", "/etc/ld.so.cache", "/etc/passwd", "/lib",
		"/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib",
		"/usr/share/ca-certificates", "/usr/share/zoneinfo",
		"/usr/local/share/ca-certificates", "/run/systemd/resolve",
		"/run/resolvconf", "/dev/urandom", "/dev/null",
		"/proc/sys/crypto" };

	for (size_t i = 0; i < HEED_COUNT(places); i++)
		strv_add(read, places[i]);
}
