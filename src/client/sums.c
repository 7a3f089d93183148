/* SPDX-License-Identifier: ISC */
/* Amounts are never added over currencies, and never overflow. */
#include "client/sums.h"

#include <stdio.h>
#include <string.h>

struct sums
sums_of(const struct course_source *source, bool late)
{
	struct sums sums = { .n = 0 };

	for (size_t i = 0; i < source->n_invoices; i++) {
		const struct invoice_row *row = &source->invoices[i];
		size_t k = 0;

		if (!invoice_open(row) ||
		    (late && course_overdue(source, row) <= 0))
			continue;
		while (k < sums.n &&
		       strcmp(sums.v[k].currency, row->currency) != 0)
			k++;
		if (k == SUMS_MAX)
			continue;
		if (k == sums.n) {
			snprintf(sums.v[k].currency,
				sizeof(sums.v[k].currency), "%s",
				row->currency);
			sums.n++;
		}
		if (__builtin_add_overflow(sums.v[k].minor, row->amount,
			&sums.v[k].minor))
			sums.v[k].minor = INT64_MAX;
	}
	return sums;
}
