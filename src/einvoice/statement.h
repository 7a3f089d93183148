/* SPDX-License-Identifier: ISC */
/*
 * A bank's statement (ISO 20022 camt.053, versions 02 to 08) -> the money that
 * came in.  Pure: no file, no network, no entities.
 */
#ifndef HEED_EINVOICE_STATEMENT_H
#define HEED_EINVOICE_STATEMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "base/outcome.h"

#define LIMIT_STATEMENT	     ((size_t)32 * 1024 * 1024) /* bytes of XML */
#define LIMIT_STATEMENT_TEXT 2000 /* bytes of one payment's text */

struct bank_payment {
	char *key;  /* the same for the same payment in any statement */
	char *text; /* references and remittance text, a line each */
	char *payer; /* name; "" when none is told */
	int64_t amount; /* minor units of its currency; more than 0 */
	char currency[4];
	struct day booked;
	bool back; /* a payment to us that was taken back */
	bool bundle; /* several payments whose amounts are not told */
};

struct statement {
	struct bank_payment *v; /* owned, and their texts */
	size_t n;
};

/*
 * False with a line in `problem` when it is no such statement, or anything in
 * a booked entry is missing or no amount: then nothing is to be taken.  Free
 * with statement_free() in any case.
 */
bool statement_read(const char *bytes, size_t len, struct statement *out,
	struct problem *problem);
void statement_free(struct statement *statement);

#endif
