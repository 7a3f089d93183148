/* SPDX-License-Identifier: ISC */
/*
 * IDLE (RFC 2177): the server tells at once when something comes.  Between its
 * lines we wait for it and for our own side together, so that a wish of ours
 * ends the waiting.  Trusts only that something has happened; what it is, the
 * next listing tells.
 */
#include "mailbox/imap.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/limits.h"
#include "base/mem.h"

/* "* 23 EXISTS": something may have come; other news are not for us. */
static bool
tells_of_mail(const char *line)
{
	const char *p = line;

	if (strncmp(p, "* ", 2) != 0)
		return false;
	p += 2;
	if (strspn(p, "0123456789") == 0)
		return false;
	p += strspn(p, "0123456789");
	return strncasecmp(p, " EXISTS", 7) == 0;
}

static size_t
place_of(const struct imap *imap, const char *folder)
{
	size_t i = 0;

	while (i < imap->seen.n && strcmp(imap->seen.v[i], folder) != 0)
		i++;
	return i;
}

static struct imap_extent
extent_now(const struct imap *imap)
{
	const struct mailimap_selection_info *info =
		imap->imap->imap_selection_info;

	return (struct imap_extent) { .uidnext = info->sel_uidnext,
		.exists = info->sel_exists };
}

void
imap_remember_extent(struct imap *imap, const char *folder)
{
	size_t i = place_of(imap, folder);

	if (i == imap->seen.n) {
		strv_add(&imap->seen, folder);
		imap->extents = mem_grow(imap->extents, imap->seen.n,
			sizeof(*imap->extents));
	}
	imap->extents[i] = extent_now(imap);
}

bool
imap_has_moved(const struct imap *imap, const char *folder)
{
	size_t i = place_of(imap, folder);
	struct imap_extent now = extent_now(imap);

	return i < imap->seen.n &&
		(imap->extents[i].uidnext != now.uidnext ||
		 imap->extents[i].exists < now.exists);
}

static bool
offers_idle(struct imap *imap, struct problem *problem)
{
	if (imap->idle_asked)
		return imap->idle_offered;
	if (imap_offers(imap, NULL, problem) != DONE)
		return false;
	imap->idle_asked = true;
	imap->idle_offered = mailimap_has_idle(imap->imap) != 0;
	return imap->idle_offered;
}

/* 1: the server has said something; 0: we are asked, or time is over; -1. */
static int
wait_for_word(struct imap *imap, int64_t until, int ours)
{
	struct pollfd fds[] = {
		{ .fd = imap->stream->fd, .events = POLLIN },
		{ .fd = ours, .events = POLLIN },
	};

	if (imap->imap->imap_stream->read_buffer_len > 0 ||
		stream_has_bytes(imap->stream))
		return 1;
	for (;;) {
		int64_t left = until - clock_monotonic_ms();
		int r = left <= 0 ? 0 : poll(fds, 2, (int)left);

		if (r < 0 && errno == EINTR)
			continue;
		if (r <= 0)
			return r;
		return fds[1].revents != 0 ? 0 : 1;
	}
}

static enum outcome
listen_in(struct imap *imap, int64_t until, int ours, bool *changed,
	struct problem *problem)
{
	MMAPString *line = mmap_string_new("");
	enum outcome outcome = DONE;
	int word;

	while (line != NULL && outcome == DONE && !*changed &&
		(word = wait_for_word(imap, until, ours)) != 0) {
		/* a line is begun: it must end within the time of a command */
		stream_deadline(imap->stream, imap->milliseconds);
		if (word < 0 || mailstream_read_line_remove_eol(
			imap->imap->imap_stream, line) == NULL)
			outcome = imap_outcome(imap, MAILIMAP_ERROR_STREAM,
				"waiting for mail", problem);
		else
			*changed = tells_of_mail(line->str);
	}
	if (line != NULL)
		mmap_string_free(line);
	return outcome;
}

enum outcome
imap_idle(void *state, const char *folder, int milliseconds, int ours,
	bool *changed, struct problem *problem)
{
	struct imap *imap = state;
	enum outcome outcome;

	if (!offers_idle(imap, problem)) {
		problem_set(problem, "account %s: %s offers no IDLE",
			imap->account, imap->host);
		return imap->dead ? RETRY : REFUSED;
	}
	outcome = imap_examine(imap, folder, problem);
	if (outcome != DONE)
		return outcome;
	/* what came between the listing and now is not told again */
	*changed = imap_has_moved(imap, folder);
	if (*changed)
		return DONE;
	if (!imap_begin(imap, LIMIT_IMAP_LINE, 0, problem))
		return RETRY;
	outcome = imap_outcome(imap, mailimap_idle(imap->imap),
		"beginning to wait", problem);
	if (outcome == DONE)
		outcome = listen_in(imap, clock_monotonic_ms() + milliseconds,
			ours, changed, problem);
	if (outcome != DONE || !imap_begin(imap, LIMIT_IMAP_LINE, 0, problem))
		return outcome == DONE ? RETRY : outcome;
	return imap_outcome(imap, mailimap_idle_done(imap->imap),
		"ending the waiting", problem);
}
