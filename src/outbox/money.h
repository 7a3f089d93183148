/* SPDX-License-Identifier: ISC */
/* Money and days as people write them, in their language (ICU, CLDR). */
#ifndef HEED_OUTBOX_MONEY_H
#define HEED_OUTBOX_MONEY_H

#include <stdint.h>

#include "base/day.h"
#include "client/sums.h"

/*
 * "12 500,00 kr" for so many minor units of the currency (ISO 4217) in the
 * language and country (NULL: the language's own).  The caller frees.
 */
char *money_text(int64_t minor_units, const char *currency,
	const char *language, const char *country);

/* "3 November 2026", likewise.  The caller frees. */
char *money_day(struct day day, const char *language, const char *country);

/* "1.250,00 € + 900,00 kr"; "" for none.  The caller frees. */
char *money_sums(const struct sums *sums, const char *language);

#endif
