/* SPDX-License-Identifier: ISC */
/*
 * The journal's own protocol: lines of NAME=value in a datagram.  Our values
 * have no line ends, so that its form for others is not needed, and an entry is
 * far below what a datagram holds.  Trusts nothing in a value; sends only the
 * fields that stand here, and of a mail none.
 */
#include "base/journal.h"

#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/base.h"

#define PAIR_MOST 300 /* as in the line itself */

static struct sockaddr_un journal;
static int journal_fd = -1;

bool
journal_is_stream(int fd, const char *stream)
{
	struct stat info;
	char ours[64];

	if (stream == NULL || fstat(fd, &info) != 0)
		return false;
	snprintf(ours, sizeof(ours), "%llu:%llu",
		(unsigned long long)info.st_dev,
		(unsigned long long)info.st_ino);
	return strcmp(ours, stream) == 0;
}

bool
journal_open(const char *path)
{
	if (journal_fd >= 0)
		close(journal_fd);
	journal_fd = -1;
	if (path == NULL || strlen(path) >= sizeof(journal.sun_path) ||
		access(path, W_OK) != 0)
		return false;
	journal = (struct sockaddr_un) { .sun_family = AF_UNIX };
	snprintf(journal.sun_path, sizeof(journal.sun_path), "%s", path);
	/* not connected: the journal may be started again */
	journal_fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	return journal_fd >= 0;
}

void
journal_field(struct journal_entry *entry, const char *name,
	const char *value, size_t most)
{
	size_t head = strlen(name) + 1, len = value == NULL ? 0 :
		strnlen(value, most);
	char *at = entry->bytes + entry->len;

	if (value == NULL || head + len + 1 > sizeof(entry->bytes) -
		entry->len)
		return;
	memcpy(at, name, head - 1);
	at[head - 1] = '=';
	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)value[i];

		at[head + i] = c < 0x20 || c == 0x7f ? '?' : (char)c;
	}
	at[head + len] = '\n';
	entry->len += head + len + 1;
}

/* "L12", "M7": a letter's or a mail's number. */
static bool
is_number_of(const char *value, char letter)
{
	return value[0] == letter && value[1] != '\0' &&
		value[1 + strspn(value + 1, "0123456789")] == '\0';
}

void
journal_pair(struct journal_entry *entry, const char *key, const char *value)
{
	static const struct {
		const char *key, *name;
	} fields[] = {
		{ "account", "HEED_ACCOUNT" }, { "action", "HEED_ACTION" },
		{ "client", "HEED_CLIENT" }, { "code", "HEED_CODE" },
		{ "folder", "HEED_FOLDER" }, { "guard", "HEED_GUARD" },
		{ "mode", "HEED_MODE" }, { "rule", "HEED_RULE" },
		{ "status", "HEED_STATUS" },
	};
	const char *name = NULL;

	if (value == NULL)
		return;
	/* a letter has a number, and the name of its text */
	if (strcmp(key, "letter") == 0 && !is_number_of(value, 'L'))
		name = "HEED_TEMPLATE";
	else if (strcmp(key, "id") == 0 || strcmp(key, "letter") == 0 ||
		strcmp(key, "mail") == 0)
		name = is_number_of(value, 'L') ? "HEED_LETTER" :
			is_number_of(value, 'M') ? "HEED_MAIL" : NULL;
	for (size_t i = 0; name == NULL && i < HEED_COUNT(fields); i++)
		if (strcmp(key, fields[i].key) == 0)
			name = fields[i].name;
	if (name != NULL)
		journal_field(entry, name, value, PAIR_MOST);
}

bool
journal_send(const struct journal_entry *entry)
{
	return journal_fd >= 0 && sendto(journal_fd, entry->bytes, entry->len,
		MSG_NOSIGNAL | MSG_DONTWAIT,
		(const struct sockaddr *)&journal, sizeof(journal)) ==
			(ssize_t)entry->len;
}
