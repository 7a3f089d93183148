/* SPDX-License-Identifier: ISC */
/* How other programs export invoices: rows of invoice_tables. */
#include "config/options.h"

#include <stddef.h>

#include "base/base.h"
#include "config/options_common.h"
#include "config/types.h"

#define AT(field) offsetof(struct invoice_table, field)

const char *const option_charsets[] = { "UTF-8", "windows-1250",
	"windows-1252", "iso-8859-1", "iso-8859-2", NULL };
const char *const option_days[] = { "yyyy-mm-dd", "dd.mm.yyyy", "dd/mm/yyyy",
	"mm/dd/yyyy", "dd-mm-yyyy", "yyyymmdd", NULL };
static const char *const decimals[] = { "either", "comma", "point", NULL };

static const struct option invoice_tables_options[] = {
	{ "name", OPTION_TEXT, FORM_NAME, .required = true,
	  .offset = AT(name),
	  .text = "What \"heed invoice import FILE NAME\" calls it." },
	COLUMN(number, true, "the number of the invoice."),
	COLUMN(client, true, "whom it went to: the id of a client, the name"
		" or one of the addresses."),
	COLUMN(amount, true, "the whole amount, taxes included."),
	COLUMN(currency, false, "the currency."),
	{ "only_currency", OPTION_TEXT, FORM_LINE, .offset = AT(only_currency),
	  .text = "The currency, such as SEK, of invoices of which no column"
		  " tells it." },
	COLUMN(issued, true, "the day on which it was issued."),
	COLUMN(due, true, "the day on which it is due."),
	COLUMN(paid, false, "the day on which it was paid, empty while it is"
		" open; without it the table tells of no payment."),
	EXPORT_OPTIONS,
	{ "decimal", OPTION_WORD_TEXT, .words = decimals,
	  .fallback = "either", .offset = AT(decimal),
	  .text = "What stands before the cents.  With comma or point,"
		  " thousands may be parted by blanks, apostrophes or the"
		  " other mark; with either they are not parted." },
};

const struct section section_invoice_tables = {
	"invoice_tables", invoice_tables_options,
	HEED_COUNT(invoice_tables_options), sizeof(struct invoice_table),
	"name", AT(origin), true,
	"Exports of other programs, for heed invoice import."
};
