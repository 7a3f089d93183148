/* SPDX-License-Identifier: ISC */
/* Takes no name: a name could come to mean another machine. */
#include "base/listen.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/un.h>

#include "base/mem.h"
#include "base/num.h"

const char *
listen_path(const char *text)
{
	return strncmp(text, "unix:/", 6) == 0 ? text + 5 : NULL;
}

static bool
parse_path(const char *path, struct sockaddr_storage *out, socklen_t *len)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	size_t n = strlen(path);

	if (n >= sizeof(address.sun_path) || path[n - 1] == '/')
		return false;
	memcpy(address.sun_path, path, n);
	memcpy(out, &address, sizeof(address));
	*len = sizeof(address);
	return true;
}

static bool
parse_four(const char *host, in_port_t port, struct sockaddr_storage *out,
	socklen_t *len)
{
	struct sockaddr_in address = { .sin_family = AF_INET,
		.sin_port = port };

	if (inet_pton(AF_INET, host, &address.sin_addr) != 1 ||
		ntohl(address.sin_addr.s_addr) >> 24 != 127)
		return false;
	memcpy(out, &address, sizeof(address));
	*len = sizeof(address);
	return true;
}

static bool
parse_six(const char *host, in_port_t port, struct sockaddr_storage *out,
	socklen_t *len)
{
	struct sockaddr_in6 address = { .sin6_family = AF_INET6,
		.sin6_port = port, .sin6_addr = IN6ADDR_LOOPBACK_INIT };

	if (strcmp(host, "[::1]") != 0)
		return false;
	memcpy(out, &address, sizeof(address));
	*len = sizeof(address);
	return true;
}

bool
listen_parse(const char *text, struct sockaddr_storage *out, socklen_t *len)
{
	const char *colon = strrchr(text, ':');
	int64_t port;
	char *host;
	bool ok;

	*out = (struct sockaddr_storage) { 0 };
	if (listen_path(text) != NULL)
		return parse_path(listen_path(text), out, len);
	if (colon == NULL || !num_parse(colon + 1, 1, 65535, &port))
		return false;
	host = mem_strn(text, (size_t)(colon - text));
	ok = parse_four(host, htons((in_port_t)port), out, len) ||
		parse_six(host, htons((in_port_t)port), out, len);
	free(host);
	return ok;
}
