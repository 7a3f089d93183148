/* SPDX-License-Identifier: ISC */
/*
 * Trusts the server's word that something has come only as far as to look: a
 * server that says it all the time is looked at once in a few seconds.
 */
#include "heedd/watch.h"

#include "heedd/reader.h"

#define WATCH_MS (25 * 60 * 1000) /* below the 29 minutes of RFC 2177 */
#define LOOK_GAP 3 /* seconds between two passes for the server's word */

void
watch_begin(struct daemon *daemon)
{
	if (daemon->quiet || daemon->whole)
		return;
	for (size_t i = 0; i < daemon->n_readers; i++) {
		struct reader *reader = &daemon->readers[i];
		struct buf request = buf_new(LIMIT_FRAME_TO_ROLE);

		if (!reader->open || reader->watching ||
			reader->cannot_watch || reader->reading ||
			reader->state != READER_IDLE)
			continue;
		pack_text(&request, reader->account->folders.v[0]);
		pack_int(&request, WATCH_MS);
		reader->watching = process_tell(reader->process, FRAME_WATCH,
			&request);
		buf_free(&request);
	}
}

void
watch_hear(struct daemon *daemon, struct reader *reader,
	const struct frame *frame, int64_t now)
{
	struct unpacker in = unpack_new(frame->data, frame->len);
	struct problem problem = { 0 };
	enum outcome outcome = unpack_outcome(&in, &problem);
	bool changed = unpack_bool(&in);

	if (!unpack_done(&in) || !reader->watching) {
		reader_gone(daemon, reader, "made no sense", now);
		return;
	}
	reader->watching = false;
	if (outcome == REFUSED)
		reader->cannot_watch = true;
	/* whatever was asked meanwhile will hear of it as well */
	if (outcome == RETRY || outcome == BROKEN)
		reader->open = false;
	if ((changed || outcome == RETRY) && !reader->reading &&
		reader->next_poll > now + LOOK_GAP)
		reader->next_poll = now + (now - reader->read_at < LOOK_GAP ?
			LOOK_GAP : 0);
}
