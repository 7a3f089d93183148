/* SPDX-License-Identifier: ISC */
/*
 * Inside delivery/: the connection to the SMTP server, the same for a letter
 * and for a look at the server.
 */
#ifndef HEED_DELIVERY_CONNECTION_H
#define HEED_DELIVERY_CONNECTION_H

#include <curl/curl.h>

#include "delivery/delivery.h"
#include "delivery/replies.h"

struct delivery {
	const struct smtp *smtp;
	struct secret *password; /* or access token; NULL: no login */
};

struct connection {
	const struct delivery *delivery;
	bool begun; /* the host has an address */
	bool not_loopback; /* plain text was to leave this machine */
	struct replies replies;
};

/* smtp[s]://host:port/our-name; the caller frees. */
char *connection_url(const struct smtp *smtp);

/*
 * Where to, how to verify, how to log in, how long to wait.  `connection` must
 * outlive the handle.
 */
void connection_set_up(CURL *curl, struct connection *connection,
	const char *url);

/* 2xx, 5xx, the rest. */
enum outcome connection_by_code(int code);

/* No letter was accepted: what does the server's word, or curl's, mean? */
enum outcome connection_outcome(const struct connection *connection,
	CURLcode code);

/* What a person can do about it, as " (...)"; "" where nobody can tell. */
void connection_advice(const struct connection *connection, CURL *curl,
	CURLcode code, char *out, size_t size);

#endif
