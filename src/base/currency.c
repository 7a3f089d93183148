/* SPDX-License-Identifier: ISC */
/* The few currencies whose minor unit is no hundredth; a table only. */
#include "base/currency.h"

#include <stddef.h>
#include <string.h>

#include "base/base.h"

int
currency_digits(const char *currency)
{
	static const char *const none[] = { "CLP", "ISK", "JPY", "KRW", "PYG",
		"UGX", "VND", "XAF", "XOF", "XPF" };
	static const char *const three[] = { "BHD", "IQD", "JOD", "KWD", "LYD",
		"OMR", "TND" };

	for (size_t i = 0; i < HEED_COUNT(none); i++)
		if (strcmp(currency, none[i]) == 0)
			return 0;
	for (size_t i = 0; i < HEED_COUNT(three); i++)
		if (strcmp(currency, three[i]) == 0)
			return 3;
	return 2;
}
