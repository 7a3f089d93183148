/* SPDX-License-Identifier: ISC */
/*
 * What an analyst makes of a message, on its way to the keeper; and what an
 * analyst must know: our side, the clients, the words.
 */
#ifndef HEED_ROLES_INSIGHT_H
#define HEED_ROLES_INSIGHT_H

#include "config/types.h"
#include "message/message.h"
#include "signals/signals.h"
#include "wire/pack.h"

void pack_message(struct buf *out, const struct message *message);
/*
 * Never NULL, with every string set; free with message_free().  The fingerprint
 * is not taken from the wire: the keeper has the bytes.
 */
struct message *unpack_message(struct unpacker *in);

void pack_reading(struct buf *out, const struct reading *reading);
/*
 * Never NULL; free with reading_free().  Evidence must lie within the subject
 * and text of `message`, else it is bad.
 */
struct reading *unpack_reading(struct unpacker *in,
	const struct message *message);

/* The parts of the configuration that an analyst needs, and no other. */
void pack_knowledge(struct buf *out, const struct config *config);
/* Free with knowledge_free(). */
struct config *unpack_knowledge(struct unpacker *in);
void knowledge_free(struct config **config);

#endif
