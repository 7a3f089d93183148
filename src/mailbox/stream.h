/* SPDX-License-Identifier: ISC */
/*
 * One connection to an IMAP server, below libetpan: socket, TLS (RFC 8446,
 * names by RFC 6125), the deadline of the command in hand, and the guard
 * (guard_line.h) before the parser.
 */
#ifndef HEED_MAILBOX_STREAM_H
#define HEED_MAILBOX_STREAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <gnutls/gnutls.h>
#include <libetpan/mailstream.h>

#include "base/opening.h"
#include "base/outcome.h"
#include "mailbox/guard_line.h"

struct stream {
	int fd; /* -1: closed */
	gnutls_session_t tls; /* NULL: plain */
	gnutls_certificate_credentials_t trust; /* NULL: plain */
	int64_t deadline; /* clock_monotonic_ms() */
	bool timed_out;
	bool closed; /* the server has closed the connection */
	struct guard guard;
	struct opening *opening; /* of the caller's; NULL: nobody asks */
};

/*
 * Connects to one of the addresses of `host` before `milliseconds` are over.
 * What it sees on the way goes into `opening`, unless that is NULL.  NULL with
 * outcome and problem.  Free with stream_free().
 */
struct stream *stream_connect(const char *host, int port, int milliseconds,
	struct opening *opening, enum outcome *outcome,
	struct problem *problem);

/* Closes and frees; takes NULL; clears the pointer. */
void stream_free(struct stream **stream);

/* True when the peer is 127.0.0.0/8 or ::1. */
bool stream_is_loopback(const struct stream *stream);

/*
 * TLS from here on: the chain must lead to `ca_file` (NULL: the system's
 * certificates) and name `host`, which may be an IP address.
 */
enum outcome stream_start_tls(struct stream *stream, const char *host,
	const char *ca_file, struct problem *problem);

/* The command that begins now must end within `milliseconds`. */
void stream_deadline(struct stream *stream, int milliseconds);

/*
 * Waits for `events` (poll(2)) until the deadline; false past it.
 */
bool stream_wait(struct stream *stream, short events);

/* Bytes are here that no poll(2) of the socket will tell of. */
bool stream_has_bytes(const struct stream *stream);

/*
 * What libetpan reads and writes through.  The stream stays the caller's.
 * NULL when memory is out.
 */
mailstream *stream_mailstream(struct stream *stream);

#endif
