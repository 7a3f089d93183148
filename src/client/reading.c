/* SPDX-License-Identifier: ISC */
/*
 * One message, read as that of whoever wrote it: ours are asked for promises
 * and invoices too.
 */
#include "client/client.h"
#include "signals/own.h"

struct reading *
client_reading(const struct client_book *book, const struct lexicon *lexicon,
	const struct message *message)
{
	struct client_match match;
	enum direction direction = client_direction(book, message, &match);
	const char *hint = match.client == NULL ? NULL :
		match.client->language;
	struct reading *reading = signals_read(lexicon, message, hint);

	if (direction == DIRECTION_FROM_US)
		reading->own = own_read(lexicon, message, hint);
	return reading;
}
