/* SPDX-License-Identifier: ISC */
/* Invoices and calls as scripts see them. */
#include "base/clock.h"
#include "heed/ledgers.h"

json_t *
json_invoice(const struct invoice_row *row)
{
	char issued[16], due[16];

	return json_pack("{s:o, s:o, s:I, s:o, s:s, s:s, s:o, s:o, s:o}",
		"client", json_text(row->client),
		"number", json_text(row->number),
		"minor_units", (json_int_t)row->amount,
		"currency", json_text(row->currency),
		"issued", day_iso(row->issued, issued),
		"due", day_iso(row->due, due),
		"paid", json_day(row->paid),
		"dropped", json_day(row->dropped),
		"reason", json_text(row->reason));
}

json_t *
json_call(const struct call_row *row)
{
	char time[32];

	return json_pack("{s:s, s:o, s:o, s:s, s:o}",
		"time", clock_utc(row->at, time),
		"client", json_text(row->client),
		"person", json_text(row->person),
		"direction", row->incoming ? "in" : "out",
		"note", json_text(row->note));
}
