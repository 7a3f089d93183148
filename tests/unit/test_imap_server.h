/* SPDX-License-Identifier: ISC */
/*
 * An IMAP server in a child process, on the loopback, that answers by a table.
 * A scene says only where it differs from the healthy server; acts with the
 * same `on` answer in turn, the last of them again and again.
 */
#ifndef HEED_TEST_IMAP_SERVER_H
#define HEED_TEST_IMAP_SERVER_H

#include <arpa/inet.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/base.h"
#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "mailbox/mailbox.h"

#define ACTS_MAX 12

enum after {
	GO_ON,
	HANG_UP,     /* closes the connection */
	FALL_SILENT, /* hears, and says nothing more */
	DRIP,	     /* `say` byte by byte, again and again */
	REPEAT,	     /* `say` again and again, as fast as it goes */
};

struct act {
	const char *on;	 /* stands in the command; "" is the greeting */
	const char *say; /* '$': the tag of the command; '\001': a NUL */
	enum after after;
};

struct imap_server {
	struct account account;
	pid_t child;
	int heard; /* what the client said, read end of a pipe */
};

#define ROW(n, uid, size)                                              \
	"* " #n " FETCH (UID " #uid " INTERNALDATE "                   \
	"\" 1-Feb-2026 10:00:00 +0100\" RFC822.SIZE " #size ")\r\n"
#define ROW_SECONDS 1769936400

#define MAIL "Subject: four\r\n\r\nHello.\r\n"
#define MAIL_LITERAL "{25}\r\n" MAIL
#define OPENED "* 3 EXISTS\r\n* OK [UIDVALIDITY 77] ok\r\n"

/* What a server does that has nothing against us. */
static const struct act healthy[] = {
	{ "", "* OK [CAPABILITY IMAP4rev1] ready\r\n", GO_ON },
	{ "LOGIN", "$ OK [CAPABILITY IMAP4rev1] in\r\n", GO_ON },
	{ "EXAMINE", "* FLAGS (\\Seen)\r\n" OPENED "* 0 RECENT\r\n"
	  "* OK [PERMANENTFLAGS ()] none\r\n$ OK [READ-ONLY] open\r\n", GO_ON },
	{ "UID SEARCH", "* SEARCH 4 7 9\r\n$ OK found\r\n", GO_ON },
	{ "INTERNALDATE", ROW(1, 4, 25) ROW(2, 7, 25) ROW(3, 9, 25)
	  "$ OK told\r\n", GO_ON },
	{ "BODY.PEEK", "* 1 FETCH (UID 4 BODY[]<0> " MAIL_LITERAL
	  ")\r\n$ OK fetched\r\n", GO_ON },
	{ "LIST", "* LIST (\\HasNoChildren) \"/\" INBOX\r\n"
	  "* LIST (\\HasNoChildren) \"/\" Sent\r\n$ OK listed\r\n", GO_ON },
	{ "APPEND", "+ go on\r\n", GO_ON },
	{ "LITERAL", "$ OK [APPENDUID 77 10] kept\r\n", GO_ON },
	{ "STARTTLS", "$ BAD unknown\r\n", GO_ON },
	{ "LOGOUT", "* BYE bye\r\n$ OK gone\r\n", HANG_UP },
	{ NULL, NULL, GO_ON },
};

/* The act for the command; `used` remembers how far each has come. */
static inline const struct act *
act_for(const struct act *acts, size_t n, int *used, const char *command)
{
	const struct act *found = NULL;

	for (size_t i = 0; i < n && acts[i].on != NULL; i++) {
		bool greeting = acts[i].on[0] == '\0';

		if (greeting != (command[0] == '\0') ||
			strstr(command, acts[i].on) == NULL)
			continue;
		found = &acts[i];
		if (used[i]++ == 0)
			return found;
	}
	return found;
}

static inline bool
send_all(int fd, const char *bytes, size_t len)
{
	while (len > 0) {
		ssize_t n = send(fd, bytes, len, MSG_NOSIGNAL);

		if (n <= 0)
			return false;
		bytes += n;
		len -= (size_t)n;
	}
	return true;
}

/* One byte at a time, until the other side has had enough. */
static inline void
drip(int fd, const char *bytes)
{
	struct pollfd gone = { .fd = fd, .events = POLLRDHUP };

	for (size_t i = 0; poll(&gone, 1, 5) == 0; i++)
		if (!send_all(fd, &bytes[i % strlen(bytes)], 1))
			return;
}

static inline void
do_act(int fd, const struct act *act, const char *tag)
{
	struct buf out = buf_new(MIB(32));

	for (const char *p = act->say; *p != '\0'; p++)
		if (*p == '$')
			buf_str(&out, tag);
		else if (*p == '\001')
			buf_add(&out, "", 1);
		else
			buf_char(&out, *p);
	if (act->after == DRIP)
		drip(fd, buf_text(&out));
	else if (!send_all(fd, buf_text(&out), out.len))
		_exit(0);
	while (act->after == REPEAT && send_all(fd, out.data, out.len))
		;
	buf_free(&out);
	if (act->after == DRIP || act->after == REPEAT ||
		act->after == HANG_UP)
		_exit(0);
}

/* In the child: reads commands, answers each, notes all of them. */
static inline void
serve_session(int fd, int report, const struct act *acts)
{
	FILE *wire = fdopen(fd, "r");
	int used[ACTS_MAX] = { 0 }, used_healthy[HEED_COUNT(healthy)] = { 0 };
	const struct act *act;
	char line[20000] = "", tag[20] = "";
	bool silent = false;

	for (;;) {
		act = silent ? NULL : act_for(acts, ACTS_MAX, used, line);
		if (act == NULL && !silent)
			act = act_for(healthy, HEED_COUNT(healthy),
				used_healthy, line);
		if (act != NULL)
			do_act(fd, act, tag);
		silent |= act != NULL && act->after == FALL_SILENT;
		if (act != NULL && strstr(act->say, "+ go") != NULL) {
			const char *size = strrchr(line, '{');

			for (long n = strtol(size + 1, NULL, 10) + 2; n > 0;
			     n--)
				dprintf(report, "%c", getc(wire));
			snprintf(line, sizeof(line), "LITERAL");
			continue;
		}
		if (fgets(line, sizeof(line), wire) == NULL)
			_exit(0);
		dprintf(report, "%s", line);
		snprintf(tag, sizeof(tag), "%.*s",
			(int)strcspn(line, " \r\n"), line);
	}
}

/*
 * A server with these acts, at most ACTS_MAX, ended by one without `on`.
 * `wrap` (NULL: none) puts something before it, in the child.
 */
static inline void
server_start_behind(struct imap_server *server, const struct act *acts,
	int (*wrap)(int fd))
{
	static char name[] = "office", host[] = "127.0.0.1", user[] = "heed";
	struct sockaddr_in address = { .sin_family = AF_INET,
		.sin_addr = { htonl(INADDR_LOOPBACK) } };
	socklen_t size = sizeof(address);
	int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	int ends[2];

	assert_int_equal(bind(listener, (struct sockaddr *)&address, size), 0);
	assert_int_equal(listen(listener, 1), 0);
	getsockname(listener, (struct sockaddr *)&address, &size);
	assert_int_equal(pipe(ends), 0);
	*server = (struct imap_server) { .heard = ends[0], .account = {
		.name = name, .kind = ACCOUNT_IMAP, .tls = TLS_NONE,
		.host = host, .port = ntohs(address.sin_port), .user = user,
		.command_seconds = 20 } };
	fflush(NULL);
	server->child = fork();
	if (server->child == 0) {
		int fd;

		/* whatever happens, it does not outlive the test */
		alarm(60);
		close(ends[0]);
		fd = accept(listener, NULL, NULL);
		serve_session(wrap == NULL ? fd : wrap(fd), ends[1], acts);
	}
	close(ends[1]);
	close(listener);
}

static inline void
server_start(struct imap_server *server, const struct act *acts)
{
	server_start_behind(server, acts, NULL);
}

/* Waits for its end; the client has hung up.  The caller frees. */
static inline char *
server_end(struct imap_server *server)
{
	struct buf heard = buf_new(MIB(1));
	char bytes[4096];
	ssize_t n;

	while ((n = read(server->heard, bytes, sizeof(bytes))) > 0)
		buf_add(&heard, bytes, (size_t)n);
	close(server->heard);
	waitpid(server->child, NULL, 0);
	buf_str(&heard, "");
	return buf_take(&heard);
}

#endif
