/* SPDX-License-Identifier: ISC */
/*
 * The pure half of the pipeline, one call after the other.
 */
#include "heedd/understand.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"

#define AUDIENCE 16 /* clients; more are not told apart */

static bool
any_ours(const struct client_book *book, const struct mail_addresses *list)
{
	for (size_t i = 0; i < list->n; i++)
		if (client_is_us(book, list->v[i].address))
			return true;
	return false;
}

/* The different clients in the list, up to AUDIENCE of them. */
static void
add_audience(const struct client_book *book, const struct mail_addresses *list,
	struct strv *out)
{
	for (size_t i = 0; i < list->n && out->n < AUDIENCE; i++) {
		const struct client *client = client_find(book,
			list->v[i].address).client;

		if (client != NULL && !strv_has(out, client->id))
			strv_add(out, client->id);
	}
}

struct understanding *
understanding_new(const struct mind *mind, struct message *message,
	struct reading *reading, int64_t now)
{
	struct understanding *u = mem_new(sizeof(*u));
	size_t n_facts;

	u->message = message;
	u->reading = reading;
	u->direction = client_direction(mind->book, message, &u->match);
	add_audience(mind->book, &message->to, &u->audience);
	add_audience(mind->book, &message->cc, &u->audience);
	u->addressed_us = any_ours(mind->book, &message->to) ||
		any_ours(mind->book, &message->cc);
	fact_table(&n_facts);
	u->facts = mem_array(n_facts, sizeof(*u->facts));
	facts_fill(&(struct fact_source) {
		.message = message,
		.reading = reading,
		.direction = u->direction,
		.match = u->match,
		.now = now,
	}, u->facts);
	return u;
}

struct understanding *
understand(const struct mind *mind, const struct account *account,
	const char *raw, size_t len, bool truncated, int64_t now,
	struct trace *trace, struct problem *problem)
{
	struct message_options options = {
		.authserv_id = account == NULL ? NULL : account->authserv_id,
		.truncated = truncated,
	};
	struct message *message = message_parse(raw, len, &options, problem);

	if (message == NULL)
		return NULL;
	return understanding_new(mind, message, client_reading(mind->book,
		mind->lexicon, message, raw, len, trace), now);
}

size_t
header_length(const char *raw, size_t len)
{
	if (len > LIMIT_HEADER_BLOCK)
		len = LIMIT_HEADER_BLOCK;
	for (size_t i = 0; i + 1 < len; i++) {
		if (raw[i] != '\n')
			continue;
		if (raw[i + 1] == '\n')
			return i + 2;
		if (i + 2 < len && raw[i + 1] == '\r' && raw[i + 2] == '\n')
			return i + 3;
	}
	return len;
}

void
understanding_free(struct understanding **understanding)
{
	if (*understanding == NULL)
		return;
	reading_free(&(*understanding)->reading);
	message_free(&(*understanding)->message);
	free((*understanding)->facts);
	strv_free(&(*understanding)->audience);
	mem_free(understanding);
}
