/* SPDX-License-Identifier: ISC */
/*
 * Tables that other programs export: invoices and calls, as CSV with a head.
 * The separator of the head (tab, ";" or ",") is that of the file; cells may
 * be quoted (RFC 4180).
 */
#ifndef HEED_HEED_LEDGERS_H
#define HEED_HEED_LEDGERS_H

#include "heed/command.h"
#include "heed/show.h"
#include "store/course.h"

struct ledgers {
	struct invoice_row *invoices; /* owned, and their texts */
	size_t n_invoices, room;
	size_t n_numbers; /* of n_invoices, each counted once */
	struct call_row *calls; /* owned, and their texts */
	size_t n_calls;
};

/*
 * Adds the invoices of a file.  `table`: one of invoice_tables, for the export
 * of another program; NULL: our own head, that is number, client, amount,
 * currency, issued, due, paid (empty: not yet).  False when anything is wrong:
 * each fault was told with its line, and nothing is to be taken.  `now`: no
 * money has come since; 0: a past that is lived has a clock of its own.
 */
bool ledgers_invoices(struct ledgers *out, const struct mind *mind,
	const char *table, const char *path, int64_t now);

/* The same of calls: time, client, person, direction (in, out,
 * both), note. */
bool ledgers_calls(struct ledgers *out, const struct mind *mind,
	const char *path);

/* Of one row, for scripts; the caller owns it. */
json_t *json_invoice(const struct invoice_row *row);
json_t *json_word(const struct said_row *row);
json_t *json_call(const struct call_row *row);

/* What colleagues were told of the client in digests, or will be. */
json_t *json_digest(struct store *store, const char *client);

/* The numbers of invoices that stand in `lines`, each on one; NULL: none. */
json_t *json_numbers(const char *lines);

void ledgers_free(struct ledgers *ledgers);

#endif
