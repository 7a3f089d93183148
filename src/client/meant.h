/* SPDX-License-Identifier: ISC */
/* What a mail of a client says of which of their invoices.  Pure. */
#ifndef HEED_CLIENT_MEANT_H
#define HEED_CLIENT_MEANT_H

#include "message/message.h"
#include "signals/signals.h"
#include "store/invoices.h"

/*
 * Sets out[i] to what is said of rows[i]; its kind is SAID_NOTHING for most, at
 * and mail stay 0.  `rows` are all invoices of the client, `today` is the day
 * of the mail: what was issued later cannot be meant.
 *
 * What the words stand for, in the order in which they count: payment.disputed,
 * payment.promised with a day that is not past, payment.sent.  Meant is each
 * invoice whose number stands in the sentence of the words; else the one that
 * the rest of the text or the subject names; else, where none is named, the
 * only one that is open; for a dispute the sentence or the subject must speak
 * of an invoice then, and for a payment none may have been paid within 10 days
 * before.  Where that does not tell, none is meant, as with
 * payment.refused: then a person must decide.
 */
void meant_read(const struct message *message, const struct reading *reading,
	const struct invoice_row *rows, size_t n, struct day today,
	struct said *out);

#endif
