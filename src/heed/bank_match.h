/* SPDX-License-Identifier: ISC */
/* Inside heed/: which invoice a payment of the bank is for. */
#ifndef HEED_HEED_BANK_MATCH_H
#define HEED_HEED_BANK_MATCH_H

#include "einvoice/statement.h"
#include "heedd/mind.h"
#include "store/invoices.h"

#define BANK_NUMBER_MIN 3 /* letters and digits; fewer stand in any text */

/*
 * Does the text name the invoice of that number: as it is (its separators and
 * case do not count), its digits alone (4 or more) as a variable symbol, with
 * RF and two digits before it, or as a Swedish OCR with check digit, with or
 * without the digit of the length before that?
 */
bool bank_names(const char *text, const char *number);

/* The id of the client who has the payer's name, or NULL; borrowed. */
const char *bank_client(const struct mind *mind, const char *payer);

/*
 * The invoice that the payment surely pays: the one it names, open, of exactly
 * that amount and currency.  Else NULL, and when a person should look, `*why`
 * says why and `*numbers` holds the invoices that it may be for, a line each
 * (both owned by the caller); both NULL: it is no matter of invoices.
 */
struct invoice_row *bank_match(const struct mind *mind,
	struct invoice_row *rows, size_t n, const struct bank_payment *payment,
	char **why, char **numbers);

#endif
