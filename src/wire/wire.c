/* SPDX-License-Identifier: ISC */
/*
 * Bytes in, frames out, with buffers of their own on both sides, so that the
 * keeper never waits for a role.  Trusts nothing that comes in: the length is
 * checked against the limit before a byte of it is kept.
 */
#include "wire/wire.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"

#define HEAD	 5	  /* bytes before the contents of a frame */
#define KEPT	 KIB(64)  /* an empty buffer above that is given back */
#define READ_MAX KIB(256) /* at once, so that one end cannot keep us busy */

struct wire {
	int fd;
	size_t limit;
	unsigned types;
	bool closed, broken;
	struct buf in;
	size_t used; /* bytes of `in` that were given out */
	struct buf out;
	size_t written; /* bytes of `out` that are gone */
};

struct wire *
wire_new(int fd, size_t limit, unsigned types)
{
	struct wire *wire = mem_new(sizeof(*wire));

	wire->fd = fd;
	wire->limit = limit;
	wire->types = types;
	wire->in = buf_new(limit + HEAD + READ_MAX);
	wire->out = buf_new(SIZE_MAX / 2);
	fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
	fcntl(fd, F_SETFD, FD_CLOEXEC);
	return wire;
}

void
wire_free(struct wire **wire)
{
	if (*wire == NULL)
		return;
	close((*wire)->fd);
	/* passwords and mail have passed through */
	if ((*wire)->in.data != NULL)
		explicit_bzero((*wire)->in.data, (*wire)->in.cap);
	if ((*wire)->out.data != NULL)
		explicit_bzero((*wire)->out.data, (*wire)->out.cap);
	buf_free(&(*wire)->in);
	buf_free(&(*wire)->out);
	mem_free(wire);
}

int
wire_fd(const struct wire *wire)
{
	return wire->fd;
}

bool
wire_wants_to_write(const struct wire *wire)
{
	return wire->written < wire->out.len;
}

bool
wire_has_more(const struct wire *wire)
{
	return wire->used < wire->in.len;
}

/* Forgets the bytes that are done with. */
static void
shrink(struct buf *buf, size_t *done)
{
	if (*done == 0)
		return;
	memmove(buf->data, buf->data + *done, buf->len - *done);
	buf->len -= *done;
	*done = 0;
	if (buf->len == 0 && buf->cap > KEPT) {
		size_t limit = buf->limit;

		buf_free(buf);
		*buf = buf_new(limit);
	}
}

bool
wire_flush(struct wire *wire)
{
	while (wire_wants_to_write(wire) && !wire->closed) {
		ssize_t n = send(wire->fd, wire->out.data + wire->written,
			wire->out.len - wire->written, MSG_NOSIGNAL);

		if (n >= 0)
			wire->written += (size_t)n;
		else if (errno == EAGAIN)
			return true;
		else if (errno != EINTR)
			wire->closed = true;
	}
	shrink(&wire->out, &wire->written);
	return !wire->closed;
}

bool
wire_send(struct wire *wire, unsigned type, const void *data, size_t len)
{
	unsigned char head[HEAD] = { (unsigned char)(len >> 24),
		(unsigned char)(len >> 16), (unsigned char)(len >> 8),
		(unsigned char)len, (unsigned char)type };

	if (wire->closed || len > UINT32_MAX)
		return false;
	shrink(&wire->out, &wire->written);
	buf_add(&wire->out, head, HEAD);
	buf_add(&wire->out, data, len);
	return wire_flush(wire);
}

/* What is there now, up to the room that is left. */
static void
fill(struct wire *wire)
{
	char bytes[KIB(16)];
	size_t got = 0;

	shrink(&wire->in, &wire->used);
	while (got < READ_MAX && wire->in.len + sizeof(bytes) <=
		wire->in.limit) {
		ssize_t n = recv(wire->fd, bytes, sizeof(bytes), 0);

		if (n > 0) {
			buf_add(&wire->in, bytes, (size_t)n);
			got += (size_t)n;
		} else if (n == 0 || (errno != EAGAIN && errno != EINTR)) {
			wire->closed = true;
			break;
		} else if (errno == EAGAIN) {
			break;
		}
	}
	explicit_bzero(bytes, sizeof(bytes));
}

/* A whole frame of what was read? */
static enum wire_answer
cut(struct wire *wire, struct frame *out)
{
	const unsigned char *p;
	size_t left = wire->in.len - wire->used, len;

	if (wire->broken)
		return WIRE_BROKEN;
	if (left < HEAD)
		return WIRE_NONE;
	p = (const unsigned char *)wire->in.data + wire->used;
	len = (size_t)p[0] << 24 | (size_t)p[1] << 16 | (size_t)p[2] << 8 |
		p[3];
	if (len > wire->limit || p[4] >= wire->types) {
		wire->broken = true;
		return WIRE_BROKEN;
	}
	if (left < HEAD + len)
		return WIRE_NONE;
	*out = (struct frame) { p[4], (const char *)p + HEAD, len };
	wire->used += HEAD + len;
	return WIRE_FRAME;
}

enum wire_answer
wire_next(struct wire *wire, struct frame *out)
{
	enum wire_answer answer = cut(wire, out);

	if (answer != WIRE_NONE)
		return answer;
	if (!wire->closed)
		fill(wire);
	answer = cut(wire, out);
	return answer == WIRE_NONE && wire->closed ? WIRE_CLOSED : answer;
}

enum wire_answer
wire_wait(struct wire *wire, int milliseconds, struct frame *out)
{
	for (;;) {
		struct pollfd fd = { .fd = wire->fd, .events = POLLIN };
		enum wire_answer answer = wire_next(wire, out);
		int n;

		if (answer != WIRE_NONE)
			return answer;
		if (!wire_flush(wire))
			return WIRE_CLOSED;
		if (wire_wants_to_write(wire))
			fd.events |= POLLOUT;
		n = poll(&fd, 1, milliseconds);
		if (n == 0)
			return WIRE_NONE;
		if (n < 0 && errno != EINTR)
			return WIRE_CLOSED;
	}
}
