/* SPDX-License-Identifier: ISC */
/*
 * The socket and libetpan's stream driver over it.  libetpan's own drivers
 * verify no certificate, wait for ever on a server that drips, and loop when a
 * plain connection ends; this one does neither.  Trusts nothing from the
 * wire: each byte passes the guard.  Never raises SIGPIPE.
 */
#include "mailbox/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/mem.h"

void
stream_deadline(struct stream *stream, int milliseconds)
{
	stream->deadline = clock_monotonic_ms() + milliseconds;
	stream->timed_out = false;
}

bool
stream_wait(struct stream *stream, short events)
{
	struct pollfd fd = { .fd = stream->fd, .events = events };

	for (;;) {
		int64_t left = stream->deadline - clock_monotonic_ms();
		int r;

		if (left <= 0) {
			stream->timed_out = true;
			return false;
		}
		r = poll(&fd, 1, left > 60000 ? 60000 : (int)left);
		if (r > 0)
			return true;
		if (r < 0 && errno != EINTR)
			return false;
	}
}

bool
stream_has_bytes(const struct stream *stream)
{
	return guard_holds(&stream->guard) || (stream->tls != NULL &&
		gnutls_record_check_pending(stream->tls) > 0);
}

/* Connects to this one address; errno tells why not. */
static bool
connect_one(struct stream *stream, const struct addrinfo *address)
{
	int error = 0;
	socklen_t len = sizeof(error);

	stream->fd = socket(address->ai_family,
		SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (stream->fd < 0)
		return false;
	if (connect(stream->fd, address->ai_addr, address->ai_addrlen) == 0)
		return true;
	if (errno == EINPROGRESS) {
		if (!stream_wait(stream, POLLOUT))
			error = ETIMEDOUT;
		else
			getsockopt(stream->fd, SOL_SOCKET, SO_ERROR, &error,
				&len);
		if (error == 0)
			return true;
		errno = error;
	}
	error = errno;
	close(stream->fd);
	stream->fd = -1;
	errno = error;
	return false;
}

/* "192.0.2.1", "2001:db8::1" */
static void
address_text(const struct addrinfo *address, char out[64])
{
	if (getnameinfo(address->ai_addr, address->ai_addrlen, out, 64, NULL,
		0, NI_NUMERICHOST) != 0)
		snprintf(out, 64, "?");
}

/* Which address answered, or why the last one did not. */
static void
note_connection(struct opening *opening, const struct addrinfo *found,
	const struct addrinfo *used, int error)
{
	char text[64];

	for (const struct addrinfo *a = found; a != NULL; a = a->ai_next) {
		address_text(a, text);
		opening_add(&opening->addresses, text);
	}
	opening->step = OPENING_PORT;
	if (used != NULL)
		address_text(used, opening->peer);
	else
		opening->error = error;
}

struct stream *
stream_connect(const char *host, int port, int milliseconds,
	struct opening *opening, enum outcome *outcome,
	struct problem *problem)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM };
	struct addrinfo *found = NULL, *used = NULL;
	struct stream *stream;
	char service[16];
	int r, error = 0;

	snprintf(service, sizeof(service), "%d", port);
	r = getaddrinfo(host, service, &hints, &found);
	if (r != 0) {
		*outcome = RETRY;
		problem_set(problem, "%s: there is no such host now (%s): check"
			" the option host and the name service", host,
			gai_strerror(r));
		return NULL;
	}
	stream = mem_new(sizeof(*stream));
	stream->fd = -1;
	stream->opening = opening;
	guard_init(&stream->guard);
	stream_deadline(stream, milliseconds);
	for (struct addrinfo *a = found; a != NULL && used == NULL;
	     a = a->ai_next)
		if (connect_one(stream, a))
			used = a;
		else
			error = errno;
	if (opening != NULL)
		note_connection(opening, found, used, error);
	freeaddrinfo(found);
	if (stream->fd < 0) {
		*outcome = RETRY;
		problem_set(problem, "%s port %d: cannot connect: %s", host,
			port, strerror(error));
		stream_free(&stream);
	}
	return stream;
}

void
stream_free(struct stream **stream)
{
	struct stream *s = *stream;

	if (s == NULL)
		return;
	if (s->tls != NULL)
		gnutls_deinit(s->tls);
	if (s->trust != NULL)
		gnutls_certificate_free_credentials(s->trust);
	if (s->fd >= 0)
		close(s->fd);
	guard_free(&s->guard);
	mem_free(stream);
}

bool
stream_is_loopback(const struct stream *stream)
{
	struct sockaddr_storage peer = { 0 };
	socklen_t len = sizeof(peer);
	struct sockaddr_in in;
	struct sockaddr_in6 in6;

	if (getpeername(stream->fd, (struct sockaddr *)&peer, &len) != 0)
		return false;
	if (peer.ss_family == AF_INET) {
		memcpy(&in, &peer, sizeof(in));
		return ntohl(in.sin_addr.s_addr) >> 24 == 127;
	}
	if (peer.ss_family != AF_INET6)
		return false;
	memcpy(&in6, &peer, sizeof(in6));
	return IN6_IS_ADDR_LOOPBACK(&in6.sin6_addr) ||
		(IN6_IS_ADDR_V4MAPPED(&in6.sin6_addr) &&
			in6.sin6_addr.s6_addr[12] == 127);
}

/* Bytes from the wire; 0 at its end, -1 on error or past the deadline. */
static ssize_t
wire_read(struct stream *stream, char *out, size_t size)
{
	for (;;) {
		ssize_t n;

		if (stream->tls != NULL) {
			n = gnutls_record_recv(stream->tls, out, size);
			if (n >= 0)
				return n;
			if (n == GNUTLS_E_REHANDSHAKE ||
			    gnutls_error_is_fatal((int)n) == 0)
				errno = EAGAIN;
			else
				return n == GNUTLS_E_PREMATURE_TERMINATION ?
					0 : -1;
		} else {
			n = recv(stream->fd, out, size, 0);
			if (n >= 0)
				return n;
			if (errno == EINTR)
				continue;
			if (errno != EAGAIN)
				return errno == ECONNRESET ? 0 : -1;
		}
		if (!stream_wait(stream, POLLIN))
			return -1;
	}
}

static ssize_t
driver_read(mailstream_low *low, void *out, size_t size)
{
	struct stream *stream = low->data;
	char bytes[8192];
	size_t ready;

	while ((ready = guard_take(&stream->guard, out, size)) == 0) {
		ssize_t n;

		/* a server that drips or drops keeps this loop busy */
		if (clock_monotonic_ms() >= stream->deadline) {
			stream->timed_out = true;
			return -1;
		}
		n = wire_read(stream, bytes, sizeof(bytes));
		if (n == 0)
			stream->closed = true;
		if (n <= 0 || guard_feed(&stream->guard, bytes, (size_t)n) !=
			GUARD_OK)
			return -1;
	}
	return (ssize_t)ready;
}

static ssize_t
driver_write(mailstream_low *low, const void *bytes, size_t size)
{
	struct stream *stream = low->data;

	for (;;) {
		ssize_t n;

		if (stream->tls != NULL) {
			n = gnutls_record_send(stream->tls, bytes, size);
			if (n >= 0)
				return n;
			if (gnutls_error_is_fatal((int)n) != 0) {
				stream->closed = true;
				return -1;
			}
		} else {
			n = send(stream->fd, bytes, size, MSG_NOSIGNAL);
			if (n >= 0)
				return n;
			if (errno == EINTR)
				continue;
			if (errno != EAGAIN) {
				stream->closed = true;
				return -1;
			}
		}
		if (!stream_wait(stream, POLLOUT))
			return -1;
	}
}

static int
driver_close(mailstream_low *low)
{
	(void)low;
	return 0;
}

static int
driver_fd(mailstream_low *low)
{
	const struct stream *stream = low->data;

	return stream->fd;
}

static void
driver_free(mailstream_low *low)
{
	free(low);
}

static void
driver_cancel(mailstream_low *low)
{
	(void)low;
}

static struct mailstream_cancel *
driver_get_cancel(mailstream_low *low)
{
	(void)low;
	return NULL;
}

static carray *
driver_chain(mailstream_low *low)
{
	(void)low;
	return NULL;
}

static int
driver_no_idle(mailstream_low *low)
{
	(void)low;
	return -1;
}

mailstream *
stream_mailstream(struct stream *stream)
{
	/* libetpan takes it without const and never writes to it */
	static mailstream_low_driver driver = {
		.mailstream_read = driver_read,
		.mailstream_write = driver_write,
		.mailstream_close = driver_close,
		.mailstream_get_fd = driver_fd,
		.mailstream_free = driver_free,
		.mailstream_cancel = driver_cancel,
		.mailstream_get_cancel = driver_get_cancel,
		.mailstream_get_certificate_chain = driver_chain,
		.mailstream_setup_idle = driver_no_idle,
		.mailstream_unsetup_idle = driver_no_idle,
		.mailstream_interrupt_idle = driver_no_idle,
	};
	mailstream_low *low = mailstream_low_new(stream, &driver);
	mailstream *result;

	if (low == NULL)
		return NULL;
	result = mailstream_new(low, 16384);
	if (result == NULL)
		mailstream_low_free(low);
	return result;
}
