/* SPDX-License-Identifier: ISC */
/* An address to listen at that nobody beyond this machine can reach. */
#ifndef HEED_BASE_LISTEN_H
#define HEED_BASE_LISTEN_H

#include <stdbool.h>
#include <sys/socket.h>

/*
 * "unix:/path", "127.0.0.1:9464" or "[::1]:9464" -> a socket address and its
 * length.  False for anything else, and so for every address of a network.
 */
bool listen_parse(const char *text, struct sockaddr_storage *out,
	socklen_t *len);

/* The path in "unix:/path"; NULL: it is none.  Points into `text`. */
const char *listen_path(const char *text);

#endif
