/* SPDX-License-Identifier: ISC */
/* The XML of an electronic invoice, as it lies in a mail. */
#include "einvoice/einvoice.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct problem problem = { 0 };
	struct einvoice invoice;

	if (!einvoice_read((const char *)data, size, &invoice, &problem)) {
		MUST(problem.text[0] != '\0');
		MUST(invoice.number == NULL);
		return 0;
	}
	MUST(invoice.number[0] != '\0');
	MUST(strlen(invoice.number) <= LIMIT_EINVOICE_TEXT);
	MUST(strlen(invoice.currency) == 3);
	MUST(invoice.due.year == 0 || day_valid(invoice.due));
	MUST(invoice.issued.year == 0 || day_valid(invoice.issued));
	einvoice_free(&invoice);
	return 0;
}
