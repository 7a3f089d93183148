/* SPDX-License-Identifier: ISC */
/* What another process of heedd says: frames, which are the bytes they were. */
#include <sys/socket.h>

#include "fuzz.h"
#include "roles/protocol.h"

#define LIMIT_HERE 20000 /* bytes of a frame */

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	enum wire_answer answer = WIRE_CLOSED;
	struct wire *wire;
	struct frame frame;
	size_t at = 0;
	int ends[2];

	MUST(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0);
	wire = wire_new(ends[0], LIMIT_HERE, FRAME_TYPES);
	if (send(ends[1], data, size, MSG_DONTWAIT) == (ssize_t)size) {
		shutdown(ends[1], SHUT_WR);
		while ((answer = wire_next(wire, &frame)) == WIRE_FRAME) {
			const uint8_t *h = data + at;

			MUST(frame.type < FRAME_TYPES);
			MUST(frame.len <= LIMIT_HERE);
			MUST(at + 5 + frame.len <= size);
			MUST(frame.len == ((size_t)h[0] << 24 | h[1] << 16 |
				h[2] << 8 | h[3]) && frame.type == h[4]);
			MUST(frame.len == 0 ||
				memcmp(h + 5, frame.data, frame.len) == 0);
			at += 5 + frame.len;
		}
		MUST(answer == WIRE_CLOSED || answer == WIRE_BROKEN);
		MUST(answer == WIRE_BROKEN || size - at < 5 + LIMIT_HERE);
	}
	wire_free(&wire);
	close(ends[1]);
	return 0;
}
