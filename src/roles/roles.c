/* SPDX-License-Identifier: ISC */
/*
 * How a role begins: it knows nothing but the descriptor that the keeper left
 * it, and ends with it.
 */
#include "roles/roles.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/base.h"
#include "roles/role.h"
#include "sandbox/sandbox.h"

static const struct {
	const char *name;
	void (*run)(struct wire *wire);
} roles[ROLES] = {
	[ROLE_OF_READER] = { "reader", reader_run },
	[ROLE_OF_ANALYST] = { "analyst", analyst_run },
	[ROLE_OF_SENDER] = { "sender", sender_run },
};

const char *
role_name(enum role role)
{
	return roles[role].name;
}

void
roles_main(int argc, char **argv)
{
	if (argc != 3 || strcmp(argv[1], "--role") != 0)
		return;
	sandbox_basics();
	signal(SIGPIPE, SIG_IGN);
	/* a person at a terminal ends the keeper, and the keeper ends us */
	signal(SIGINT, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
	for (int i = 0; i < ROLES; i++)
		if (strcmp(argv[2], roles[i].name) == 0) {
			struct wire *wire = wire_new(ROLE_FD,
				LIMIT_FRAME_TO_ROLE, FRAME_TYPES);

			roles[i].run(wire);
			/* nothing is tidied up: the cage forbids most of it */
			_exit(0);
		}
	fprintf(stderr, "heedd: --role is for heedd itself\n");
	exit(2);
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
