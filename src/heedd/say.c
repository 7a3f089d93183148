/* SPDX-License-Identifier: ISC */
/*
 * The word of a client changes what is asked of them, and never what is owed:
 * a mail marks no invoice as paid.
 */
#include "heedd/say.h"

#include <stdlib.h>

#include "base/mem.h"
#include "client/meant.h"
#include "outbox/when.h"

/* Does it say anything of payments at all?  Most mail does not. */
static bool
speaks_of_payment(const struct reading *reading)
{
	return reading_signal(reading, SIGNAL_PAYMENT_DISPUTED) != NULL ||
		reading_signal(reading, SIGNAL_PAYMENT_PROMISED) != NULL ||
		reading_signal(reading, SIGNAL_PAYMENT_SENT) != NULL;
}

static bool
is_word_of_client(const struct recollection *about)
{
	return about->message != NULL && about->match.client != NULL &&
		about->direction == DIRECTION_FROM_CLIENT &&
		about->message->automatic == AUTOMATIC_NO &&
		about->message->heed_id[0] == '\0' &&
		about->message->verdict != VERDICT_FAIL &&
		reading_signal(about->reading, SIGNAL_AUTO) == NULL &&
		speaks_of_payment(about->reading);
}

bool
say_take(struct store *store, const struct mind *mind,
	const struct recollection *about, int64_t now)
{
	const char *client;
	struct invoice_row *rows;
	struct said *said;
	bool any = false;
	int64_t at;
	size_t n;

	if (!is_word_of_client(about))
		return false;
	client = about->match.client->id;
	/* its Date is the writer's: it may lie in the future */
	at = about->row.date < now ? about->row.date : now;
	rows = invoices_at(store, client, true, at, &n);
	said = mem_array(n + 1, sizeof(*said));
	meant_read(about->message, about->reading, rows, n, day_at(at,
		when_offset(at, mind->config->firm.timezone)), said);
	for (size_t i = 0; i < n; i++) {
		if (said[i].kind == SAID_NOTHING)
			continue;
		said[i].at = at;
		said[i].mail = about->row.id;
		said_add(store, rows[i].number, client, &said[i], "client");
		any = true;
	}
	free(said);
	invoices_free(rows, n);
	return any;
}
