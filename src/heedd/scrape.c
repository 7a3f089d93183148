/* SPDX-License-Identifier: ISC */
/*
 * One request for each connection: "GET /metrics", an answer, the end.  Trusts
 * nobody, though only this machine can ask: a request has a length, a
 * connection a deadline, and there are as many as there is room for; others
 * wait in the kernel.  Never blocks, never looks at more of a request than its
 * first line.
 */
#include "heedd/scrape.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/limits.h"
#include "base/listen.h"
#include "base/log.h"
#include "base/mem.h"
#include "heedd/metrics.h"

#define PATIENCE_MS 5000  /* of one connection, from begin to end */
#define AGAIN_MS    60000 /* before an address that was taken is tried again */
#define FRESH_MS    2000  /* the text is made anew after that */
#define BACKLOG	    16

struct asker {
	int fd; /* -1: free */
	char request[LIMIT_SCRAPE_REQUEST + 1];
	size_t got;
	char *answer; /* owned; NULL: the request is not whole yet */
	size_t len, sent;
	int64_t deadline;
};

struct scrape {
	char *where;
	int fd; /* -1: it could not be opened */
	bool owns_path;
	int64_t again_at;
	char *text; /* the metrics as they were ... */
	int64_t text_at; /* ... then */
	struct asker askers[SCRAPE_ASKERS];
};

static void
drop(struct asker *asker)
{
	if (asker->fd >= 0)
		close(asker->fd);
	free(asker->answer);
	*asker = (struct asker) { .fd = -1 };
}

/* One that nobody listens at any more; anything else stays. */
static bool
remove_stale(const char *path, const struct sockaddr *address, socklen_t len,
	struct problem *problem)
{
	struct stat info;
	int fd, error = 0;

	if (lstat(path, &info) != 0)
		return true;
	if (!S_ISSOCK(info.st_mode)) {
		problem_set(problem, "is there and is no socket");
		return false;
	}
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (fd >= 0 && connect(fd, address, len) != 0)
		error = errno;
	if (fd >= 0)
		close(fd);
	if (error == ECONNREFUSED && unlink(path) == 0)
		return true;
	problem_set(problem, "another program listens there");
	return false;
}

/* A listening socket, or -1 with a line. */
static int
listen_at(const char *where, struct problem *problem)
{
	const char *path = listen_path(where);
	struct sockaddr_storage storage;
	const struct sockaddr *address = (const struct sockaddr *)&storage;
	socklen_t len;
	mode_t before;
	int fd, on = 1;
	bool bound;

	if (!listen_parse(where, &storage, &len) || (path != NULL &&
		!remove_stale(path, address, len, problem)))
		return -1;
	fd = socket(storage.ss_family,
		SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (fd >= 0 && path == NULL)
		setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
	/* the mode of the socket's file: user and group */
	before = umask(0117);
	bound = fd >= 0 && bind(fd, address, len) == 0;
	umask(before);
	if (bound && listen(fd, BACKLOG) == 0)
		return fd;
	problem_set(problem, "%s", strerror(errno));
	if (fd >= 0)
		close(fd);
	return -1;
}

void
scrape_close(struct scrape **scrape)
{
	if (*scrape == NULL)
		return;
	for (size_t i = 0; i < SCRAPE_ASKERS; i++)
		drop(&(*scrape)->askers[i]);
	if ((*scrape)->fd >= 0)
		close((*scrape)->fd);
	if ((*scrape)->owns_path)
		unlink(listen_path((*scrape)->where));
	free((*scrape)->where);
	free((*scrape)->text);
	mem_free(scrape);
}

static void
open_it(struct scrape *scrape)
{
	struct problem problem = { 0 };

	scrape->fd = listen_at(scrape->where, &problem);
	scrape->owns_path = scrape->fd >= 0 &&
		listen_path(scrape->where) != NULL;
	scrape->again_at = clock_monotonic_ms() + AGAIN_MS;
	if (scrape->fd < 0)
		log_error("metrics: %s: %s: nobody can ask for them",
			scrape->where, problem.text);
	else
		log_info("metrics are at %s", scrape->where);
}

void
scrape_keep(struct daemon *daemon)
{
	const char *where = daemon->mind->config->metrics;
	struct scrape *scrape;

	if (daemon->scrape != NULL && (where == NULL ||
		strcmp(daemon->scrape->where, where) != 0))
		scrape_close(&daemon->scrape);
	if (where == NULL)
		return;
	if (daemon->scrape == NULL) {
		scrape = daemon->scrape = mem_new(sizeof(*scrape));
		scrape->where = mem_str(where);
		for (size_t i = 0; i < SCRAPE_ASKERS; i++)
			scrape->askers[i].fd = -1;
		open_it(scrape);
	} else if (daemon->scrape->fd < 0 &&
		clock_monotonic_ms() >= daemon->scrape->again_at) {
		open_it(daemon->scrape);
	}
}

size_t
scrape_fds(const struct scrape *scrape, struct pollfd *fds, int64_t *first)
{
	size_t n = 0;

	if (scrape == NULL || scrape->fd < 0)
		return 0;
	for (size_t i = 0; i < SCRAPE_ASKERS; i++) {
		const struct asker *asker = &scrape->askers[i];

		if (asker->fd < 0)
			continue;
		fds[n++] = (struct pollfd) {
			.fd = asker->fd,
			.events = asker->answer == NULL ? POLLIN : POLLOUT,
		};
		if (asker->deadline < *first)
			*first = asker->deadline;
	}
	/* with no room left those who come wait in the kernel */
	if (n < SCRAPE_ASKERS)
		fds[n++] = (struct pollfd) {
			.fd = scrape->fd, .events = POLLIN };
	return n;
}

static void
take_in(struct scrape *scrape)
{
	for (size_t i = 0; i < SCRAPE_ASKERS; i++) {
		struct asker *asker = &scrape->askers[i];

		if (asker->fd >= 0)
			continue;
		asker->fd = accept4(scrape->fd, NULL, NULL,
			SOCK_CLOEXEC | SOCK_NONBLOCK);
		if (asker->fd < 0)
			return;
		asker->deadline = clock_monotonic_ms() + PATIENCE_MS;
	}
}

static const char *
text_of(struct daemon *daemon)
{
	struct scrape *scrape = daemon->scrape;
	int64_t now = clock_monotonic_ms();

	if (scrape->text == NULL || now - scrape->text_at >= FRESH_MS) {
		free(scrape->text);
		scrape->text = metrics_text(daemon, clock_now());
		scrape->text_at = now;
	}
	return scrape->text;
}

static void
answer(struct asker *asker, const char *status, const char *type,
	const char *body, bool with_body)
{
	asker->answer = mem_printf("HTTP/1.0 %s\r\nContent-Type: %s\r\n"
		"Content-Length: %zu\r\nConnection: close\r\n\r\n%s", status,
		type, strlen(body), with_body ? body : "");
	asker->len = strlen(asker->answer);
}

static bool
is_path(const char *rest, const char *path)
{
	size_t len = strlen(path);

	return strncmp(rest, path, len) == 0 && strchr(" ?", rest[len]) !=
		NULL && rest[len] != '\0';
}

/* The first line is whole; what follows it means nothing to us. */
static void
respond(struct daemon *daemon, struct asker *asker)
{
	static const char plain[] = "text/plain; charset=utf-8";
	const char *line = asker->request;
	bool head = strncmp(line, "HEAD ", 5) == 0;

	if (!head && strncmp(line, "GET ", 4) != 0)
		answer(asker, "405 Method Not Allowed", plain,
			"only GET\n", true);
	else if (is_path(line + (head ? 5 : 4), "/metrics"))
		answer(asker, "200 OK", "text/plain; version=0.0.4;"
			" charset=utf-8", text_of(daemon), !head);
	else
		answer(asker, "404 Not Found", plain,
			"the metrics are at /metrics\n", !head);
}

/* False: the connection is over. */
static bool
hear(struct daemon *daemon, struct asker *asker)
{
	ssize_t n = recv(asker->fd, asker->request + asker->got,
		LIMIT_SCRAPE_REQUEST - asker->got, 0);

	if (n < 0)
		return errno == EAGAIN || errno == EINTR;
	if (n == 0)
		return false;
	asker->got += (size_t)n;
	asker->request[asker->got] = '\0';
	/* one with a NUL in it has no end, and its time passes */
	if (strstr(asker->request, "\r\n\r\n") != NULL ||
		strstr(asker->request, "\n\n") != NULL)
		respond(daemon, asker);
	return asker->answer != NULL ||
		asker->got < LIMIT_SCRAPE_REQUEST;
}

static bool
tell(struct asker *asker)
{
	ssize_t n = send(asker->fd, asker->answer + asker->sent,
		asker->len - asker->sent, MSG_NOSIGNAL);

	if (n < 0)
		return errno == EAGAIN || errno == EINTR;
	asker->sent += (size_t)n;
	return asker->sent < asker->len;
}

void
scrape_serve(struct daemon *daemon)
{
	struct scrape *scrape = daemon->scrape;
	int64_t now = clock_monotonic_ms();

	if (scrape == NULL || scrape->fd < 0)
		return;
	for (size_t i = 0; i < SCRAPE_ASKERS; i++) {
		struct asker *asker = &scrape->askers[i];
		bool on = asker->fd >= 0 && now < asker->deadline;

		if (on && asker->answer == NULL)
			on = hear(daemon, asker);
		if (on && asker->answer != NULL)
			on = tell(asker);
		if (!on)
			drop(asker);
	}
	take_in(scrape);
}
