/* SPDX-License-Identifier: ISC */
/*
 * message -> signals -> client -> facts: what one message says, without any
 * state.  The daemon, `heed explain` and the tests call the same function.
 */
#ifndef HEED_HEEDD_UNDERSTAND_H
#define HEED_HEEDD_UNDERSTAND_H

#include "client/facts.h"
#include "heedd/mind.h"

struct understanding {
	struct message *message; /* owned */
	struct reading *reading; /* owned */
	enum direction direction;
	struct client_match match; /* points into the configuration */
	struct strv audience;	   /* ids of the clients in To and Cc; owned */
	bool addressed_us;	   /* one of ours stands in To or Cc */
	struct fact_value *facts;  /* owned; one for each row of the table */
};

/*
 * `account` may be NULL (a file): then our server's verdict on the sender is
 * unknown.  NULL with a line in `problem` when the message cannot be parsed
 * within the limits.  All reasons are added to `trace`, which may be NULL.  The
 * caller frees with understanding_free().
 */
struct understanding *understand(const struct mind *mind,
	const struct account *account, const char *raw, size_t len,
	bool truncated, int64_t now, struct trace *trace,
	struct problem *problem);

/* Takes NULL; clears the pointer. */
void understanding_free(struct understanding **understanding);

/*
 * The same from what an analyst made of the message; takes over both.
 */
struct understanding *understanding_new(const struct mind *mind,
	struct message *message, struct reading *reading, int64_t now);

/*
 * Bytes up to and with the empty line that ends the header block: so much of
 * a message that cannot be parsed still tells who wrote it.
 */
size_t header_length(const char *raw, size_t len);

#endif
