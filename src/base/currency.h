/* SPDX-License-Identifier: ISC */
/* Currencies by their code of three letters (ISO 4217). */
#ifndef HEED_BASE_CURRENCY_H
#define HEED_BASE_CURRENCY_H

/* How many digits the minor unit has: 2, for JPY 0, for KWD 3. */
int currency_digits(const char *currency);

#endif
