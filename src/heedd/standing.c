/* SPDX-License-Identifier: ISC */
/*
 * Times in the line are times of the day, not ages: it stays as it is until
 * something changes.  It names no client, and nobody's words stand in it.
 */
#include "heedd/standing.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/buf.h"
#include "base/mem.h"
#include "heedd/arming.h"
#include "heedd/gather.h"
#include "heedd/notify.h"
#include "store/letters.h"

#define LINE_MAX_ 512

const char *
standing_stop(struct daemon *daemon)
{
	char *latch;

	if (store_held(daemon->store) != NULL)
		return "the database was restored";
	if (gather_stopped(daemon))
		return "somebody has stopped it";
	latch = latch_any(daemon->store);
	free(latch);
	return latch != NULL ? "a guard has stopped it" : NULL;
}

static void
add_mailboxes(const struct daemon *daemon, struct buf *line)
{
	size_t read = 0;
	int64_t last = 0;
	time_t seconds;
	struct tm tm;
	char when[16];

	for (size_t i = 0; i < daemon->n_readers; i++) {
		const struct reader *reader = &daemon->readers[i];

		read += reader->read_at != 0 && reader->failures == 0;
		if (reader->read_at > last)
			last = reader->read_at;
	}
	buf_printf(line, "%zu of %zu mailbox%s read", read, daemon->n_readers,
		daemon->n_readers == 1 ? "" : "es");
	seconds = (time_t)last;
	if (last != 0 && localtime_r(&seconds, &tm) != NULL &&
		strftime(when, sizeof(when), "%H:%M", &tm) > 0)
		buf_printf(line, ", the last at %s", when);
}

static void
add_held(struct daemon *daemon, struct buf *line)
{
	size_t n;

	free(letters_in(daemon->store, LETTER_HELD, &n));
	if (n > 0)
		buf_printf(line, "; %zu letter%s held for a person", n,
			n == 1 ? "" : "s");
}

void
standing_tell(struct daemon *daemon, int64_t now)
{
	struct buf line = buf_new(LINE_MAX_);
	const char *stop;

	/* while much happens, once in a second is enough */
	if (!notify_wanted() || (daemon_busy(daemon) &&
		now == daemon->standing_at)) {
		buf_free(&line);
		return;
	}
	daemon->standing_at = now;
	buf_str(&line, "STATUS=");
	add_mailboxes(daemon, &line);
	buf_printf(&line, "; mode %s", arming_word(arming_mode(daemon->store,
		daemon->mind->config)));
	add_held(daemon, &line);
	stop = standing_stop(daemon);
	if (stop != NULL)
		buf_printf(&line, "; nothing is sent: %s", stop);
	if (daemon->standing == NULL ||
		strcmp(daemon->standing, buf_text(&line)) != 0) {
		mem_replace(&daemon->standing, buf_text(&line));
		notify_systemd(daemon->standing);
	}
	buf_free(&line);
}
