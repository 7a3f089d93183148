/* SPDX-License-Identifier: ISC */
/*
 * wire/: typed messages of bounded length over a socket pair: what the roles
 * of heedd say to each other.  A frame is its length (four bytes, big endian),
 * its type (one byte) and that many bytes; what they hold is packed and
 * unpacked with pack.h.  Whoever sits at the other end may have been taken
 * over: a frame that is too long or of no known type ends the conversation.
 *
 * May include: base/.
 */
#ifndef HEED_WIRE_WIRE_H
#define HEED_WIRE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct wire; /* one end; opaque */

struct frame {
	unsigned type;
	const char *data; /* the wire's, until its next call */
	size_t len;
};

enum wire_answer {
	WIRE_FRAME,  /* here is one */
	WIRE_NONE,   /* not yet a whole one */
	WIRE_CLOSED, /* the other end is gone */
	WIRE_BROKEN, /* it has said what nobody may say */
};

/*
 * Takes over the descriptor, which is closed with the wire.  Frames of more
 * than `limit` bytes, or of a type from `types` on, are WIRE_BROKEN.
 */
struct wire *wire_new(int fd, size_t limit, unsigned types);

/* Takes NULL; clears the pointer. */
void wire_free(struct wire **wire);

/* For poll(2): the descriptor, and whether something waits to be written. */
int wire_fd(const struct wire *wire);
bool wire_wants_to_write(const struct wire *wire);

/* More was read than what was given out: poll(2) will not tell of it. */
bool wire_has_more(const struct wire *wire);

/*
 * Queues the frame and writes what can be written without waiting; the rest is
 * written by wire_flush().  False when the other end is gone.
 */
bool wire_send(struct wire *wire, unsigned type, const void *data, size_t len);
bool wire_flush(struct wire *wire);

/* The next frame, if it is there; never waits. */
enum wire_answer wire_next(struct wire *wire, struct frame *out);

/*
 * For a role that has nothing else to do: writes what waits, then waits for
 * the next frame, for ever when `milliseconds` is below 0; WIRE_NONE after
 * them.
 */
enum wire_answer wire_wait(struct wire *wire, int milliseconds,
	struct frame *out);

#endif
