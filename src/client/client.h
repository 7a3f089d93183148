/* SPDX-License-Identifier: ISC */
/*
 * client/: who wrote, and the facts about that client and message which rules
 * ask for.  Pure: no file, no clock, no database handle.
 *
 * May include: base/, config/types.h, store/, message/, signals/.
 */
#ifndef HEED_CLIENT_CLIENT_H
#define HEED_CLIENT_CLIENT_H

#include <stdbool.h>

#include "config/types.h"
#include "message/message.h"
#include "signals/signals.h"

struct client_book; /* finds a client by address or domain in O(1) */

/*
 * Never NULL.  `clients` and `firm` must outlive it.  An address or domain that
 * stands twice belongs to the client that comes first.  The caller frees with
 * client_book_free(), which takes NULL and clears the pointer.
 */
struct client_book *client_book_new(const struct client *clients, size_t n,
	const struct firm *firm);
void client_book_free(struct client_book **book);

struct client_match {
	const struct client *client; /* NULL: nobody we know */
	/*
	 * The writer's address as it stands in the table; NULL when only the
	 * domain matched.  The only address that a letter may go to.
	 */
	const char *listed;
};

/*
 * Whole address first, then its domain and those above it (never a freemail
 * one).  Nobody for NULL and for what is not a valid address.
 */
struct client_match client_find(const struct client_book *book,
	const char *address);

/* True for our own domains, addresses and the sender of our letters. */
bool client_is_us(const struct client_book *book, const char *address);

/*
 * Whose message it is: From decides.  Several From addresses: from us only
 * when all are ours, from a client only when all belong to one client.
 * For mail from us, the client is the one it was sent to (`match` of To, then
 * Cc; the first known).
 */
enum direction client_direction(const struct client_book *book,
	const struct message *message, struct client_match *match);

/*
 * What the message says, in the client's language where it is too short to
 * tell, and what we say in it when it is ours; `raw` holds its attachments.
 * All reasons are added to `trace`, which may be NULL.  Free with
 * reading_free().
 */
struct reading *client_reading(const struct client_book *book,
	const struct lexicon *lexicon, const struct message *message,
	const char *raw, size_t len, struct trace *trace);

#endif
