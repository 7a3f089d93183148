/* SPDX-License-Identifier: ISC */
/* Inside roles/: what the loops of the three roles share. */
#ifndef HEED_ROLES_ROLE_H
#define HEED_ROLES_ROLE_H

#include "roles/protocol.h"
#include "sandbox/sandbox.h"

#define ROLE_FD 3 /* where a role finds its end of the wire */

/*
 * What main() of each role does: `run` with the wire, until the keeper is gone.
 * Returns only when the keeper did not start it.
 */
int role_main(int argc, char **argv, void (*run)(struct wire *wire));

/* The next request, unpacked from its beginning; false: the keeper is gone. */
bool role_request(struct wire *wire, struct frame *frame,
	struct unpacker *in);

/* Sends the answer, and wipes and frees it. */
void role_answer(struct wire *wire, enum frame_type type, struct buf *out);

/* Answers FRAME_HELLO; `report` NULL: it came to no cage. */
void role_ready(struct wire *wire, enum outcome outcome,
	const struct problem *problem, const struct cage_report *report);

/* Adds what every program that uses the network reads of the system. */
void role_read_system(struct strv *read);

#endif
