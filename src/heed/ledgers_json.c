/* SPDX-License-Identifier: ISC */
/* Invoices and calls as people and scripts see them. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/mem.h"
#include "heed/ledgers.h"
#include "heed/show.h"
#include "store/digest.h"

static json_t *
json_said(const struct said *said)
{
	char time[32], mail[24];

	if (said->kind == SAID_NOTHING)
		return json_null();
	snprintf(mail, sizeof(mail), "M%" PRId64, said->mail);
	return json_pack("{s:s, s:o, s:s, s:s}", "what", said_name(said->kind),
		"day", json_day(said->day), "time", clock_utc(said->at, time),
		"mail", mail);
}

json_t *
json_invoice(const struct invoice_row *row)
{
	char issued[16], due[16];

	return json_pack("{s:o, s:o, s:I, s:o, s:s, s:s, s:o, s:o, s:o, s:s,"
		" s:o}",
		"client", json_text(row->client),
		"number", json_text(row->number),
		"minor_units", (json_int_t)row->amount,
		"currency", json_text(row->currency),
		"issued", day_iso(row->issued, issued),
		"due", day_iso(row->due, due),
		"paid", json_day(row->paid),
		"dropped", json_day(row->dropped),
		"reason", json_text(row->reason),
		"state", invoice_state(row),
		"said", invoice_open(row) ? json_said(&row->said) :
			json_null());
}

json_t *
json_word(const struct said_row *row)
{
	char time[32], mail[24];

	snprintf(mail, sizeof(mail), "M%" PRId64, row->said.mail);
	return json_pack("{s:o, s:s, s:o, s:s, s:o, s:o}",
		"number", json_text(row->number),
		"what", said_name(row->said.kind),
		"day", json_day(row->said.day),
		"time", clock_utc(row->said.at, time),
		"mail", json_text(row->said.mail == 0 ? NULL : mail),
		"who", json_text(row->who));
}

json_t *
json_call(const struct call_row *row)
{
	char time[32];

	return json_pack("{s:s, s:o, s:o, s:s, s:o}",
		"time", clock_utc(row->at, time),
		"client", json_text(row->client),
		"person", json_text(row->person),
		"direction", call_way_name(row->way),
		"note", json_text(row->note));
}

json_t *
json_digest(struct store *store, const char *client)
{
	json_t *list = json_array();
	size_t n;
	struct digest_row *rows = digest_about(store, client, &n);

	for (size_t i = 0; i < n; i++)
		json_array_append_new(list, json_pack("{s:o, s:s, s:s, s:s,"
			" s:s, s:I}", "time", json_time(rows[i].at), "rule",
			rows[i].rule, "recipient", rows[i].recipient,
			"subject", rows[i].subject, "text", rows[i].text,
			"letter", (json_int_t)rows[i].letter));
	digest_free(rows, n);
	return list;
}

json_t *
json_numbers(const char *lines)
{
	json_t *all = json_array();

	while (lines != NULL && *lines != '\0') {
		size_t len = strcspn(lines, "\n");
		char *number = mem_strn(lines, len);

		json_array_append_new(all, json_text(number));
		free(number);
		lines += len + (lines[len] == '\n');
	}
	return all;
}
