/* SPDX-License-Identifier: ISC */
/* Currencies by their code of three letters (ISO 4217). */
#ifndef HEED_BASE_CURRENCY_H
#define HEED_BASE_CURRENCY_H

#include <stdbool.h>
#include <stdint.h>

/* More than that (15 digits) is no amount of money. */
#define CURRENCY_AMOUNT_MAX INT64_C(999999999999999)

/* Is it the code of money that is in use, such as "EUR"?  NULL is none. */
bool currency_known(const char *currency);

/*
 * "1234.5", "1234,50", "-12" in minor units, exactly; false when it is no
 * number, has more digits behind the point than the currency, or is above
 * CURRENCY_AMOUNT_MAX.  No separator of thousands: it might be the point.
 */
bool currency_amount(const char *text, const char *currency, int64_t *out);

/*
 * "1250.50 EUR": the amount in minor units, and the code; false when it is no
 * such thing, or not above 0.
 */
bool currency_money(const char *text, int64_t *amount, char code[4]);

/* How many digits the minor unit has: 2, for JPY 0, for KWD 3. */
int currency_digits(const char *currency);

#endif
