/* SPDX-License-Identifier: ISC */
/*
 * heed hold: no letters to a client, or about an invoice, until a day.  H3 is
 * the name of the third one that was ever made.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "heed/show.h"
#include "outbox/when.h"
#include "store/holds.h"
#include "store/invoices.h"

#define LIMIT_REASON 200 /* bytes */
#define FARTHEST     366 /* days: what is for ever is never_contact */

static struct day
today(const struct invocation *in, const struct mind *mind)
{
	return day_at(in->now, when_offset(in->now,
		mind->config->firm.timezone));
}

json_t *
json_holds(const struct hold_row *rows, size_t n)
{
	json_t *all = json_array();
	char until[16];

	for (size_t i = 0; i < n; i++)
		json_array_append_new(all, json_pack("{s:I, s:s, s:o, s:s,"
			" s:o, s:o, s:o}", "hold", (json_int_t)rows[i].id,
			"client", rows[i].client, "invoice",
			json_text(rows[i].invoice), "until",
			day_iso(rows[i].until, until), "reason",
			json_text(rows[i].reason), "by",
			json_text(rows[i].who), "since",
			json_time(rows[i].made)));
	return all;
}

static int
show(const struct invocation *in, const struct hold_row *rows, size_t n)
{
	static const char *const heads[] = { "HOLD", "CLIENT", "INVOICE",
		"UNTIL", "BY", "REASON" };
	struct table *table = table_new(heads, HEED_COUNT(heads));
	char until[16], name[24];

	for (size_t i = 0; i < n; i++) {
		snprintf(name, sizeof(name), "H%" PRId64, rows[i].id);
		table_cell(table, BOLD, name);
		table_cell(table, PLAIN, rows[i].client);
		table_cell(table, PLAIN, rows[i].invoice == NULL ? "all" :
			rows[i].invoice);
		table_cell(table, PLAIN, day_iso(rows[i].until, until));
		table_cell(table, PLAIN, rows[i].who);
		table_cell(table, PLAIN, rows[i].reason);
	}
	return show_list(in, &table, json_holds(rows, n), "Nobody is on hold.");
}

static int
list(const struct invocation *in)
{
	struct mind *mind = invocation_mind(in);
	struct store *store;
	struct hold_row *rows;
	int status;
	size_t n;

	if (mind == NULL)
		return EXIT_WRONG;
	store = invocation_store(in, mind, STORE_READ);
	if (store == NULL) {
		mind_free(&mind);
		return EXIT_FAILED;
	}
	rows = holds_list(store, NULL, today(in, mind), &n);
	status = show(in, rows, n);
	holds_free(rows, n);
	store_close(&store);
	mind_free(&mind);
	return status;
}

/* What the word names: a client, or one of its invoices.  False: told. */
static bool
find(const struct mind *mind, struct store *store, const char *word,
	const char **client, struct invoice_row *invoice)
{
	bool is_client = mind_client(mind, word) != NULL;
	bool is_invoice = invoices_find(store, word, invoice);

	*client = is_client ? word : invoice->client;
	if (is_client && is_invoice)
		complain("\"%s\" is a client and an invoice: hold the client,"
			" or give one of them another name", word);
	else if (!is_client && !is_invoice)
		complain("\"%s\" is neither a client nor an invoice", word);
	return is_client != is_invoice;
}

/* Is it a day to come, and not too far?  False: told. */
static bool
is_to_come(struct day now, struct day until)
{
	int64_t days = day_number(until) - day_number(now);

	if (days < 1)
		complain("--until is the first day that is free again: a day"
			" to come");
	else if (days > FARTHEST)
		complain("at most %d days; for a client that must never get a"
			" letter there is never_contact", FARTHEST);
	return days >= 1 && days <= FARTHEST;
}

static int
begin(const struct invocation *in)
{
	struct day until = day_at(in->until, 0);
	struct invoice_row invoice = { 0 };
	struct problem problem = { 0 };
	char iso[16], *who;
	const char *client = NULL;
	struct mind *mind;
	int status = EXIT_WRONG;
	struct store *store;
	int64_t id = 0;

	if (!is_one_line(in->argv[1], LIMIT_REASON)) {
		complain("a reason is one line of 1 to %d bytes",
			LIMIT_REASON);
		return EXIT_WRONG;
	}
	store = invocation_edit(in, &mind, &status);
	if (store == NULL)
		return status;
	status = EXIT_FAILED;
	who = person_here();
	if (is_to_come(today(in, mind), until) &&
	    find(mind, store, in->argv[0], &client, &invoice) &&
	    store_begin(store, &problem)) {
		id = holds_add(store, client, invoice.number, until,
			in->argv[1], who, in->now);
		if (store_commit(store, &problem))
			status = EXIT_WELL;
	}
	if (status == EXIT_WELL)
		printf("H%" PRId64 ": no letters %s %s until %s\n", id,
			invoice.number == NULL ? "to" : "about invoice",
			invoice.number == NULL ? client : invoice.number,
			day_iso(until, iso));
	else if (problem.text[0] != '\0')
		complain("%s", problem.text);
	invoice_clear(&invoice);
	free(who);
	store_close(&store);
	mind_free(&mind);
	return status;
}

static int
end(const struct invocation *in)
{
	struct problem problem = { 0 };
	struct mind *mind;
	struct store *store;
	int status;
	int64_t id;
	bool ok;
	char *who;

	if (!parse_id(in->argv[1], 'H', &id))
		return EXIT_WRONG;
	store = invocation_edit(in, &mind, &status);
	if (store == NULL)
		return status;
	who = person_here();
	ok = store_begin(store, &problem);
	if (ok && !holds_end(store, id, today(in, mind), who, in->now)) {
		problem_set(&problem, "H%" PRId64 " holds nothing: \"heed hold"
			" list\" shows what does", id);
		store_rollback(store);
		ok = false;
	}
	ok = ok && store_commit(store, &problem);
	if (ok)
		puts("ended");
	else
		complain("%s", problem.text);
	free(who);
	store_close(&store);
	mind_free(&mind);
	return ok ? EXIT_WELL : EXIT_FAILED;
}

int
command_hold(const struct invocation *in)
{
	const char *what = in->argc == 0 ? "list" : in->argv[0];

	if (in->argc <= 1 && in->until == 0 && strcmp(what, "list") == 0)
		return list(in);
	if (in->argc == 2 && in->until == 0 && strcmp(what, "end") == 0)
		return end(in);
	if (in->argc == 2 && in->until != 0)
		return begin(in);
	complain("hold CLIENT|INVOICE --until DAY REASON, hold list, or hold"
		" end H3");
	return EXIT_WRONG;
}
