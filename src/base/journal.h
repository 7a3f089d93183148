/* SPDX-License-Identifier: ISC */
/*
 * The way into systemd's journal (its native protocol, one
 * datagram for each entry), so that a line of the log has fields of its own.
 */
#ifndef HEED_BASE_JOURNAL_H
#define HEED_BASE_JOURNAL_H

#include <stdbool.h>
#include <stddef.h>

#define JOURNAL_SOCKET "/run/systemd/journal/socket"

/* One entry while it is written; all zero at first. */
struct journal_entry {
	char bytes[8192];
	size_t len;
};

/*
 * Is the descriptor the stream that "device:inode" ($JOURNAL_STREAM) names?
 * False for NULL, and when it was directed elsewhere.
 */
bool journal_is_stream(int fd, const char *stream);

/*
 * From now on journal_send() sends to that socket; NULL: to none.  False: it
 * does not take entries.
 */
bool journal_open(const char *path);

/*
 * Adds "NAME=value"; control characters become '?', the value is cut to `most`
 * bytes.  A NULL value, or one for which there is no room, is left out.
 */
void journal_field(struct journal_entry *entry, const char *name,
	const char *value, size_t most);

/*
 * The same for a pair of a log line, where it is one that people look for:
 * account, client, rule ...
 */
void journal_pair(struct journal_entry *entry, const char *key,
	const char *value);

/* False: it did not arrive.  Never waits. */
bool journal_send(const struct journal_entry *entry);

#endif
