/* SPDX-License-Identifier: ISC */
/*
 * All that an IMAP server says, from the greeting on, to the reader: login,
 * folders, list, fetch, search, idle.  The tags of heed are 1, 2, 3 ..., so the
 * answers can stand there before they are asked for.
 */
#include <sys/socket.h>

#include "fuzz.h"
#include "mailbox/stream.h"
#include "mailbox/mailbox.h"

/* The linker puts these in the place of the ones that need a network. */
struct stream *__wrap_stream_connect(const char *host, int port,
	int milliseconds, enum outcome *outcome, struct problem *problem);
bool __wrap_stream_is_loopback(const struct stream *stream);

static int ends[2];

struct stream *
__wrap_stream_connect(const char *host, int port, int milliseconds,
	enum outcome *outcome, struct problem *problem)
{
	struct stream *stream = mem_new(sizeof(*stream));

	(void)host, (void)port, (void)outcome, (void)problem;
	stream->fd = ends[0];
	guard_init(&stream->guard);
	stream_deadline(stream, milliseconds);
	return stream;
}

bool
__wrap_stream_is_loopback(const struct stream *stream)
{
	(void)stream;
	return true;
}

static void
use(struct mailbox *mailbox, struct problem *problem)
{
	struct listing listing;
	struct raw raw;
	bool found;

	mailbox_special(mailbox, SPECIAL_SENT);
	mailbox_list(mailbox, "INBOX", 0, &listing, problem);
	for (size_t i = 0; i < listing.n; i++)
		MUST(i == 0 || listing.v[i].uid > listing.v[i - 1].uid);
	if (mailbox_fetch(mailbox, listing.n > 0 ? listing.v[0].uid : 4, 100,
		&raw, problem) == DONE)
		MUST(raw.missing || raw.len <= LIMIT_MESSAGE_HEAD);
	raw_free(&raw);
	listing_free(&listing);
	mailbox_search_header(mailbox, "Sent", "X-Heed-Id", "token", &found,
		problem);
	mailbox_idle(mailbox, "INBOX", 1, -1, &found, problem);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct account account = { .name = (char *)"office", .tls = TLS_NONE,
		.host = (char *)"h", .user = (char *)"u",
		.command_seconds = 20 };
	struct problem problem = { "" };
	enum outcome outcome = DONE;
	struct mailbox *mailbox;

	MUST(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0);
	if (send(ends[1], data, size, MSG_DONTWAIT) == (ssize_t)size) {
		shutdown(ends[1], SHUT_WR);
		mailbox = mailbox_open(&account, NULL, &outcome, &problem);
		MUST((mailbox != NULL) == (outcome == DONE));
		if (mailbox == NULL)
			must_be_line(problem.text);
		else
			use(mailbox, &problem);
		mailbox_close(&mailbox);
	} else {
		close(ends[0]);
	}
	close(ends[1]);
	return 0;
}
