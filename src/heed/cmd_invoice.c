/* SPDX-License-Identifier: ISC */
/* heed invoice: what is owed, as people, exports and banks tell it. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "heed/invoice_edit.h"
#include "heed/ledgers.h"
#include "heed/show.h"
#include "signals/amounts.h"
#include "store/payments.h"

/* One transaction: a file is in the store whole, or not at all. */
static int
import(const struct invocation *in, const char *path, const char *table)
{
	struct ledgers ledgers = { 0 };
	struct problem problem = { 0 };
	struct mind *mind;
	int status;
	struct store *store = invocation_edit(in, &mind, &status);
	bool ok;

	if (store == NULL)
		return status;
	ok = ledgers_invoices(&ledgers, mind, table, path, in->now) &&
		store_begin(store, &problem);
	for (size_t i = 0; ok && i < ledgers.n_invoices; i++) {
		ok = invoices_put(store, &ledgers.invoices[i]);
		if (ok && ledgers.invoices[i].paid.year != 0)
			payments_settle_for(store, ledgers.invoices[i].number);
		if (!ok)
			problem_set(&problem, "invoice %s is another"
				" client's in the store",
				ledgers.invoices[i].number);
	}
	if (!ok && problem.text[0] != '\0')
		store_rollback(store);
	ok = ok && store_commit(store, &problem);
	if (problem.text[0] != '\0')
		complain("%s", problem.text);
	if (!ok)
		complain("%s: nothing was imported", path);
	else
		printf("%zu invoice%s imported\n", ledgers.n_numbers,
			ledgers.n_numbers == 1 ? "" : "s");
	ledgers_free(&ledgers);
	store_close(&store);
	mind_free(&mind);
	return ok ? EXIT_WELL : EXIT_FAILED;
}

static void
add_rows(struct table *table, const struct invoice_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct invoice_row *row = &rows[i];
		char *amount = amount_text(row->amount, row->currency);
		char *standing = invoice_standing(row);
		char issued[16], due[16], paid[16];

		table_cell(table, BOLD, row->client);
		table_cell(table, PLAIN, row->number);
		table_cell(table, PLAIN, amount);
		table_cell(table, PLAIN, day_iso(row->issued, issued));
		table_cell(table, PLAIN, day_iso(row->due, due));
		table_cell(table, PLAIN, row->paid.year == 0 ? "" :
			day_iso(row->paid, paid));
		table_cell(table, PLAIN, standing);
		free(standing);
		free(amount);
	}
}

static int
list(const struct invocation *in, const char *only)
{
	static const char *const heads[] = { "CLIENT", "NUMBER", "AMOUNT",
		"ISSUED", "DUE", "PAID", "STATE" };
	struct mind *mind = invocation_mind(in);
	struct store *store;
	struct table *table;
	json_t *all;

	if (mind == NULL)
		return EXIT_WRONG;
	store = invocation_store(in, mind, STORE_READ);
	if (store == NULL) {
		mind_free(&mind);
		return EXIT_FAILED;
	}
	table = table_new(heads, HEED_COUNT(heads));
	all = json_array();
	for (size_t i = 0; i < mind->config->n_clients; i++) {
		const char *id = mind->config->clients[i].id;
		struct invoice_row *rows;
		size_t n;

		if (only != NULL && strcmp(only, id) != 0)
			continue;
		rows = invoices_of(store, id, true, &n);
		add_rows(table, rows, n);
		for (size_t k = 0; k < n; k++)
			json_array_append_new(all, json_invoice(&rows[k]));
		invoices_free(rows, n);
	}
	store_close(&store);
	mind_free(&mind);
	return show_list(in, &table, all, "There is no invoice.");
}

static int
import_file(const struct invocation *in)
{
	return import(in, in->argv[1], in->argc == 3 ? in->argv[2] : NULL);
}

static int
list_some(const struct invocation *in)
{
	return list(in, in->argc == 2 ? in->argv[1] : NULL);
}

/* What may stand behind "heed invoice". */
static const struct verb {
	const char *name;
	int least, most; /* words with its name */
	int (*run)(const struct invocation *in);
	const char *usage;
} verbs[] = {
	{ "list", 1, 2, list_some, "list [CLIENT]" },
	{ "import", 2, 3, import_file, "import FILE.csv [TABLE]" },
	{ "add", 5, 5, invoice_add, "add CLIENT NUMBER AMOUNT CURRENCY"
	  " --issued DAY [--due DAY] [--paid DAY]" },
	{ "paid", 2, 2, invoice_paid, "paid NUMBER [--on DAY]" },
	{ "drop", 3, 3, invoice_drop, "drop NUMBER REASON" },
	{ "open", 2, 2, invoice_reopen, "open NUMBER" },
	{ "statement", 2, 2, invoice_statement, "statement FILE.xml" },
	{ "uncertain", 1, 2, invoice_uncertain, "uncertain [ID]" },
};

int
command_invoice(const struct invocation *in)
{
	bool told = false;

	for (size_t i = 0; i < HEED_COUNT(verbs); i++) {
		const struct verb *verb = &verbs[i];

		if (in->argc > 0 && strcmp(in->argv[0], verb->name) != 0)
			continue;
		if (in->argc >= verb->least && in->argc <= verb->most)
			return verb->run(in);
		complain("invoice %s", verb->usage);
		told = true;
	}
	if (!told)
		complain("there is no \"invoice %s\": list, import, add,"
			" paid, drop, open, statement, uncertain", in->argv[0]);
	return EXIT_WRONG;
}
