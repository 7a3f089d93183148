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
#include "heed/hand.h"
#include "heed/show.h"
#include "outbox/when.h"
#include "store/holds.h"
#include "store/invoices.h"

#define LIMIT_REASON 200 /* bytes */
#define FARTHEST     366 /* days: what is for ever is never_contact */

static struct day
today(const struct mind *mind, int64_t now)
{
	return day_at(now, when_offset(now, mind->config->firm.timezone));
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
	rows = holds_list(store, NULL, today(mind, in->now), &n);
	status = show(in, rows, n);
	holds_free(rows, n);
	store_close(&store);
	mind_free(&mind);
	return status;
}

/* What the word names: a client, or one of its invoices. */
static bool
find(const struct hand *hand, const char *word, const char **client,
	struct invoice_row *invoice, struct problem *problem)
{
	bool is_client = mind_client(hand->mind, word) != NULL;
	bool is_invoice = invoices_find(hand->store, word, invoice);

	*client = is_client ? word : invoice->client;
	if (is_client && is_invoice)
		problem_set(problem, "\"%s\" is a client and an invoice: hold"
			" the client, or give one of them another name",
			word);
	else if (!is_client && !is_invoice)
		problem_set(problem, "\"%s\" is neither a client nor an"
			" invoice", word);
	return is_client != is_invoice;
}

/* Is it a day to come, and not too far? */
static bool
is_to_come(struct day now, struct day until, struct problem *problem)
{
	int64_t days = day_number(until) - day_number(now);

	if (days < 1)
		problem_set(problem, "a hold ends with the first day that is"
			" free again: a day to come");
	else if (days > FARTHEST)
		problem_set(problem, "at most %d days; for a client that must"
			" never get a letter there is never_contact",
			FARTHEST);
	return days >= 1 && days <= FARTHEST;
}

bool
hand_hold(const struct hand *hand, const char *what, struct day until,
	const char *reason, int64_t *hold, bool *invoice,
	struct problem *problem)
{
	struct invoice_row row = { 0 };
	const char *client = NULL;
	bool ok = is_to_come(today(hand->mind, hand->now), until, problem) &&
		find(hand, what, &client, &row, problem) &&
		store_begin(hand->store, problem);

	*invoice = row.number != NULL;
	if (ok) {
		*hold = holds_add(hand->store, client, row.number, until,
			reason, hand->who, hand->now);
		ok = store_commit(hand->store, problem);
	}
	invoice_clear(&row);
	return ok;
}

static int
begin(const struct invocation *in)
{
	struct day until = day_at(in->until, 0);
	struct problem problem = { 0 };
	struct desk desk;
	bool ok, of_invoice;
	char iso[16];
	int64_t id = 0;
	int status;

	if (!is_one_line(in->argv[1], LIMIT_REASON)) {
		complain("a reason is one line of 1 to %d bytes",
			LIMIT_REASON);
		return EXIT_WRONG;
	}
	if (!desk_open(&desk, in, &status))
		return status;
	ok = hand_hold(&desk.hand, in->argv[0], until, in->argv[1], &id,
		&of_invoice, &problem);
	if (ok)
		printf("H%" PRId64 ": no letters %s %s until %s\n", id,
			of_invoice ? "about invoice" : "to", in->argv[0],
			day_iso(until, iso));
	return desk_close(&desk, ok, &problem);
}

static int
end(const struct invocation *in)
{
	struct problem problem = { 0 };
	struct desk desk;
	int status;
	int64_t id;
	bool ok;

	if (!parse_id(in->argv[1], 'H', &id))
		return EXIT_WRONG;
	if (!desk_open(&desk, in, &status))
		return status;
	ok = store_begin(desk.store, &problem);
	if (ok && !holds_end(desk.store, id, today(desk.mind, in->now),
		desk.who, in->now)) {
		problem_set(&problem, "H%" PRId64 " holds nothing: \"heed hold"
			" list\" shows what does", id);
		store_rollback(desk.store);
		ok = false;
	}
	ok = ok && store_commit(desk.store, &problem);
	if (ok)
		puts("ended");
	return desk_close(&desk, ok, &problem);
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
