/* SPDX-License-Identifier: ISC */
/*
 * heed invoice add, paid, drop, open.  Each asks first and then changes one
 * row, in one transaction: heedd may run beside it.
 */
#include "heed/invoice_edit.h"

#include <stdlib.h>
#include <string.h>

#include "base/currency.h"
#include "heed/show.h"
#include "outbox/when.h"
#include "signals/amounts.h"
#include "store/invoices.h"
#include "store/payments.h"

/* The day it is where the firm is. */
static struct day
today(const struct invocation *in, const struct mind *mind)
{
	return day_at(in->now, when_offset(in->now,
		mind->config->firm.timezone));
}

/* Reads what was typed; false when something is wrong, which is told. */
static bool
read_new(const struct invocation *in, const struct mind *mind,
	struct invoice_row *row)
{
	const struct client *client;
	const char *wrong;

	*row = (struct invoice_row) { .client = in->argv[1],
		.number = in->argv[2], .currency = in->argv[4],
		.issued = in->issued, .due = in->due, .paid = in->paid };
	client = client_named(mind, row->client);
	if (client == NULL)
		return false;
	if (row->due.year == 0 && row->issued.year != 0 &&
	    client->terms_days > 0)
		row->due = day_from_number(day_number(row->issued) +
			client->terms_days);
	if (!invoice_number_valid(row->number))
		complain("a number is one line of 1 to %d bytes",
			LIMIT_INVOICE_NUMBER);
	else if (!currency_known(row->currency))
		complain("a currency is such as EUR (ISO 4217), not \"%s\"",
			row->currency);
	else if (!currency_amount(in->argv[3], row->currency, &row->amount) ||
		row->amount == 0)
		complain("this is no amount in %s: \"%s\" (such as 1250.50,"
			" without separators)", row->currency, in->argv[3]);
	else if (row->issued.year == 0 || row->due.year == 0)
		complain("an invoice needs --issued DAY, and --due DAY where"
			" the client has no terms_days");
	else if ((wrong = invoice_days_wrong(row, today(in, mind))) != NULL)
		complain("%s", wrong);
	else
		return true;
	return false;
}

static bool
add_row(struct store *store, const struct invoice_row *row,
	struct problem *problem)
{
	struct invoice_row known;

	if (!store_begin(store, problem))
		return false;
	if (invoices_find(store, row->number, &known)) {
		problem_set(problem, "invoice %s of %s is known already",
			known.number, known.client);
		invoice_clear(&known);
		store_rollback(store);
		return false;
	}
	invoices_put(store, row);
	return store_commit(store, problem);
}

int
invoice_add(const struct invocation *in)
{
	struct problem problem = { 0 };
	struct invoice_row row;
	struct mind *mind;
	int status;
	struct store *store = invocation_edit(in, &mind, &status);

	if (store == NULL)
		return status;
	if (!read_new(in, mind, &row)) {
		status = EXIT_WRONG;
	} else if (!add_row(store, &row, &problem)) {
		complain("%s", problem.text);
		status = EXIT_FAILED;
	} else {
		char *amount = amount_text(row.amount, row.currency);

		printf("%s: %s of %s\n", row.number, amount, row.client);
		free(amount);
		status = EXIT_WELL;
	}
	store_close(&store);
	mind_free(&mind);
	return status;
}

/* Changes `row` in the store; false with the line why not. */
typedef bool change(const struct invocation *in, const struct mind *mind,
	struct store *store, const struct invoice_row *row,
	struct problem *problem);

/* One invoice that is known; tells what it is afterwards. */
static int
edit(const struct invocation *in, change *make, const char *done)
{
	struct problem problem = { 0 };
	struct invoice_row row = { 0 };
	struct mind *mind;
	int status;
	struct store *store = invocation_edit(in, &mind, &status);
	bool ok;

	if (store == NULL)
		return status;
	ok = store_begin(store, &problem);
	if (ok && !invoices_find(store, in->argv[1], &row))
		problem_set(&problem, "there is no invoice \"%s\"",
			in->argv[1]);
	if (ok && (row.number == NULL ||
		!make(in, mind, store, &row, &problem))) {
		store_rollback(store);
		ok = false;
	}
	ok = ok && store_commit(store, &problem);
	if (ok)
		printf("%s of %s: %s\n", row.number, row.client, done);
	else
		complain("%s", problem.text);
	invoice_clear(&row);
	store_close(&store);
	mind_free(&mind);
	return ok ? EXIT_WELL : EXIT_FAILED;
}

static void
pay_row(struct store *store, const char *number, struct day day)
{
	invoices_pay(store, number, day);
	payments_settle_for(store, number);
}

static bool
pay(const struct invocation *in, const struct mind *mind, struct store *store,
	const struct invoice_row *row, struct problem *problem)
{
	struct day now = today(in, mind);
	struct invoice_row paid = *row;
	const char *wrong;
	char iso[16];

	paid.paid = in->on.year == 0 ? now : in->on;
	wrong = invoice_days_wrong(&paid, now);
	if (row->paid.year != 0)
		problem_set(problem, "invoice %s was paid on %s already",
			row->number, day_iso(row->paid, iso));
	else if (row->dropped.year != 0)
		problem_set(problem, "invoice %s was dropped (%s): first"
			" invoice open", row->number, row->reason);
	else if (wrong != NULL)
		problem_set(problem, "%s: %s", day_iso(paid.paid, iso), wrong);
	else
		pay_row(store, row->number, paid.paid);
	return problem->text[0] == '\0';
}

static bool
drop(const struct invocation *in, const struct mind *mind,
	struct store *store, const struct invoice_row *row,
	struct problem *problem)
{
	char iso[16];

	if (row->paid.year != 0)
		problem_set(problem, "invoice %s was paid on %s: nothing is"
			" left to drop", row->number, day_iso(row->paid, iso));
	else if (row->dropped.year != 0)
		problem_set(problem, "invoice %s was dropped already (%s)",
			row->number, row->reason);
	else
		invoices_drop(store, row->number, today(in, mind),
			in->argv[2]);
	return problem->text[0] == '\0';
}

/* What the client said is taken back with it. */
static bool
reopen(const struct invocation *in, const struct mind *mind,
	struct store *store, const struct invoice_row *row,
	struct problem *problem)
{
	struct said last = { .kind = SAID_NOTHING };
	char *who;

	(void)mind;
	if (invoice_open(row) && row->said.kind == SAID_NOTHING) {
		problem_set(problem, "invoice %s is open", row->number);
		return false;
	}
	if (!invoice_open(row))
		invoices_reopen(store, row->number);
	/* later than what a clock that was wrong has written down */
	last.at = said_last(store, row->number);
	if (last.at == 0)
		return true;
	last.at = last.at < in->now ? in->now : last.at + 1;
	who = person_here();
	said_add(store, row->number, row->client, &last, who);
	free(who);
	return true;
}

int
invoice_paid(const struct invocation *in)
{
	return edit(in, pay, "paid");
}

int
invoice_drop(const struct invocation *in)
{
	if (invoice_number_valid(in->argv[2]))
		return edit(in, drop, "dropped");
	complain("a reason is one line of 1 to %d bytes",
		LIMIT_INVOICE_NUMBER);
	return EXIT_WRONG;
}

int
invoice_reopen(const struct invocation *in)
{
	return edit(in, reopen, "open");
}
