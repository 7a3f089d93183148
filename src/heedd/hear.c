/* SPDX-License-Identifier: ISC */
/*
 * One ear for all roles.  A role that is past its deadline, has closed its
 * wire or has broken it is ended, and the stage that waited for it decides
 * what that means.
 */
#include "heedd/hear.h"

#include <poll.h>
#include <stdlib.h>
#include <time.h>

#include "base/clock.h"
#include "base/mem.h"
#include "heedd/analyse.h"
#include "heedd/send.h"
#include "heedd/shelve.h"
#include "heedd/mark.h"
#include "heedd/reader.h"
#include "heedd/scrape.h"
#include "heedd/take.h"
#include "heedd/tokens.h"
#include "heedd/watch.h"

#define AT_ONCE 64 /* frames of one role before the next is heard */

static void
add(struct pollfd *fds, size_t *n, int64_t *first,
	const struct process *process)
{
	if (process == NULL)
		return;
	fds[*n] = (struct pollfd) {
		.fd = wire_fd(process->wire),
		.events = POLLIN,
	};
	if (wire_wants_to_write(process->wire))
		fds[*n].events |= POLLOUT;
	(*n)++;
	if (process->busy && process->deadline < *first)
		*first = process->deadline;
}

/*
 * True when the waiting is over: for a role, a signal, or `until`; false when
 * it was for one of those who ask for metrics.
 */
static bool
wait_once(struct daemon *daemon, struct pollfd *fds, size_t n_roles,
	int64_t until, const sigset_t *mask)
{
	int64_t now = clock_monotonic_ms(), first = until;
	size_t n = n_roles + scrape_fds(daemon->scrape, fds + n_roles,
		&first);
	struct timespec limit;

	if (first < now)
		first = now;
	limit.tv_sec = (time_t)((first - now) / 1000);
	limit.tv_nsec = (long)((first - now) % 1000) * 1000000;
	if (ppoll(fds, n, &limit, mask) < 0)
		return true;
	for (size_t i = 0; i < n_roles; i++)
		if (fds[i].revents != 0)
			return true;
	return n == n_roles || clock_monotonic_ms() >= until;
}

void
hear_wait(struct daemon *daemon, int milliseconds, const sigset_t *mask)
{
	struct pollfd *fds = mem_array(daemon->n_readers +
		daemon->n_tokens + ANALYSTS + 1 + SCRAPE_FDS, sizeof(*fds));
	int64_t first = clock_monotonic_ms() + milliseconds;
	size_t n = 0;

	for (size_t i = 0; i < daemon->n_readers; i++)
		add(fds, &n, &first, daemon->readers[i].process);
	for (size_t i = 0; i < ANALYSTS; i++)
		add(fds, &n, &first, daemon->analysts[i].process);
	for (size_t i = 0; i < daemon->n_tokens; i++)
		add(fds, &n, &first, daemon->tokens[i].process);
	add(fds, &n, &first, daemon->sender.process);
	/* who asks for metrics is answered, and makes no turn of the loop */
	while (!wait_once(daemon, fds, n, first, mask))
		scrape_serve(daemon);
	free(fds);
}

/* The next frame, or why there will be none; both NULL: nothing now. */
static bool
next(struct process *process, struct frame *frame, const char **end)
{
	*end = NULL;
	if (process == NULL)
		return false;
	wire_flush(process->wire);
	switch (wire_next(process->wire, frame)) {
	case WIRE_FRAME:
		return true;
	case WIRE_NONE:
		if (process_late(process))
			*end = "did not answer in time";
		return false;
	case WIRE_CLOSED:
		*end = "ended";
		return false;
	case WIRE_BROKEN:
		*end = "broke the wire";
		return false;
	}
	return false;
}

static void
hear_reader(struct daemon *daemon, struct reader *reader, int64_t now)
{
	const char *end = NULL;
	struct frame frame;

	for (int i = 0; i < AT_ONCE && next(reader->process, &frame, &end);
	     i++) {
		if (frame.type == FRAME_WATCHED)
			watch_hear(daemon, reader, &frame, now);
		else if (reader->state == READER_APPENDING ||
			reader->state == READER_SEARCHING)
			shelve_hear(daemon, reader, &frame, now);
		else if (reader->state == READER_MARKING)
			mark_hear(daemon, reader, &frame, now);
		else
			take_hear(daemon, reader, &frame, now);
	}
	if (end == NULL)
		return;
	if (reader->state == READER_APPENDING ||
		reader->state == READER_SEARCHING)
		shelve_gone(daemon, reader, now);
	reader_gone(daemon, reader, end, now);
}

static void
hear_analyst(struct daemon *daemon, struct analyst *analyst, int64_t now)
{
	const char *end = NULL;
	struct frame frame;

	for (int i = 0; i < AT_ONCE && next(analyst->process, &frame, &end);
	     i++)
		analyse_hear(daemon, analyst, &frame, now);
	if (end != NULL)
		analyse_gone(daemon, analyst, end, now);
}

static void
hear_sender(struct daemon *daemon, int64_t now)
{
	const char *end = NULL;
	struct frame frame;

	for (int i = 0; i < AT_ONCE && next(daemon->sender.process, &frame,
		&end); i++)
		send_hear(daemon, &frame, now);
	if (end != NULL)
		send_gone(daemon, end, now);
}

static void
hear_token(struct daemon *daemon, struct token *token, int64_t now)
{
	const char *end = NULL;
	struct frame frame;

	for (int i = 0; i < AT_ONCE && next(token->process, &frame, &end);
	     i++)
		tokens_hear(daemon, token, &frame, now);
	if (end != NULL)
		tokens_gone(daemon, token, end, now);
}

void
hear_all(struct daemon *daemon, int64_t now)
{
	for (size_t i = 0; i < daemon->n_readers; i++)
		hear_reader(daemon, &daemon->readers[i], now);
	for (size_t i = 0; i < ANALYSTS; i++)
		hear_analyst(daemon, &daemon->analysts[i], now);
	for (size_t i = 0; i < daemon->n_tokens; i++)
		hear_token(daemon, &daemon->tokens[i], now);
	hear_sender(daemon, now);
}
