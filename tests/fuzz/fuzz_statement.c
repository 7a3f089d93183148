/* SPDX-License-Identifier: ISC */
/*
 * A bank's statement, and which invoices its payments name: the first line is
 * the number of one.
 */
#include "base/currency.h"
#include "einvoice/statement.h"
#include "fuzz.h"
#include "heed/bank_match.h"

static void
must_be_payment(const struct bank_payment *payment, const char *number)
{
	MUST(payment->amount > 0 && payment->amount <= CURRENCY_AMOUNT_MAX);
	MUST(currency_known(payment->currency));
	MUST(day_valid(payment->booked));
	MUST(payment->key[0] != '\0' && payment->payer != NULL);
	MUST(strlen(payment->text) <= LIMIT_STATEMENT_TEXT);
	MUST(utf8_valid(payment->text, strlen(payment->text)));
	bank_names(payment->text, number);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { (const char *)data, size };
	char *number = input_until(&in, '\n');
	struct problem problem = { "" };
	struct statement statement;

	if (statement_read(in.size == 0 ? "" : in.data, in.size, &statement,
		&problem))
		for (size_t i = 0; i < statement.n; i++)
			must_be_payment(&statement.v[i], number);
	else
		must_be_line(problem.text);
	statement_free(&statement);
	MUST(statement.v == NULL);
	free(number);
	return 0;
}
