/* SPDX-License-Identifier: ISC */
/*
 * Amounts of money as people write them: "1.250,00 EUR", "kr 12 500",
 * "£1,250.50", "3 400,- Kč".
 */
#ifndef HEED_SIGNALS_AMOUNTS_H
#define HEED_SIGNALS_AMOUNTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct amount {
	int64_t minor;	  /* in the minor unit of the currency: cents */
	char currency[4]; /* ISO 4217; "" when none is named */
};

/*
 * Reads the first amount that begins within `reach` bytes of the text; a
 * currency may stand before or behind it.  Returns the bytes up to its end, or
 * 0 when there is none.  A number whose separators cannot be those of an
 * amount ("2026-11-26") is none; "12.11." is one, as at the end of a sentence.
 * "kr" is the currency of `country` (ISO 3166, may be NULL): SEK, NOK, DKK or
 * ISK; else it stays unnamed.
 */
size_t amount_read(const char *text, size_t len, size_t reach,
	const char *country, struct amount *out);

/* "1250.00 EUR", for people and logs in no language.  The caller frees. */
char *amount_text(int64_t minor, const char *currency);

#endif
