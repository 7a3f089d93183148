/* SPDX-License-Identifier: ISC */
/* heed invoice statement, invoice uncertain: what the bank says. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/num.h"
#include "heed/bank_match.h"
#include "heed/invoice_edit.h"
#include "heed/ledgers.h"
#include "heed/show.h"
#include "outbox/when.h"
#include "signals/amounts.h"
#include "store/payments.h"

struct result {
	size_t paid, uncertain, known, other;
};

/* All invoices of all clients. */
static struct invoice_row *
all_invoices(struct store *store, const struct config *config, size_t *n)
{
	struct invoice_row *all = NULL;

	*n = 0;
	for (size_t i = 0; i < config->n_clients; i++) {
		size_t more;
		struct invoice_row *rows = invoices_of(store,
			config->clients[i].id, true, &more);

		if (more > 0) {
			all = mem_grow(all, *n + more, sizeof(*all));
			memcpy(all + *n, rows, more * sizeof(*all));
			*n += more;
		}
		free(rows); /* its texts are in `all` */
	}
	return all;
}

static void
take(struct store *store, const struct mind *mind, struct invoice_row *rows,
	size_t n, struct bank_payment *payment, struct result *result)
{
	struct payment_row row = { .key = payment->key,
		.payer = payment->payer, .text = payment->text,
		.currency = payment->currency, .amount = payment->amount,
		.booked = payment->booked,
		.client = bank_client(mind, payment->payer) };
	struct invoice_row *paid;
	static char none[] = "";

	if (payments_known(store, payment->key)) {
		result->known++;
		return;
	}
	paid = bank_match(mind, rows, n, payment, &row.why, &row.invoices);
	if (paid != NULL) {
		invoices_pay(store, paid->number, payment->booked);
		payments_settle_for(store, paid->number);
		paid->paid = payment->booked;
		/* its words are needed no more */
		row.payer = row.text = none;
		row.invoices = mem_str(paid->number);
	}
	if (paid != NULL || row.why != NULL)
		payments_add(store, &row);
	result->paid += paid != NULL;
	result->uncertain += row.why != NULL;
	result->other += paid == NULL && row.why == NULL;
	free(row.why);
	free(row.invoices);
}

/* What is booked on a day to come is a file, or a clock, that is wrong. */
static bool
has_come(const char *path, const struct statement *statement,
	struct day today, struct problem *problem)
{
	char iso[16];

	for (size_t i = 0; i < statement->n; i++)
		if (day_number(statement->v[i].booked) > day_number(today)) {
			problem_set(problem, "%s: booked on %s: that day has"
				" not come yet", path,
				day_iso(statement->v[i].booked, iso));
			return false;
		}
	return true;
}

static bool
read_file(const char *path, struct statement *out, struct problem *problem)
{
	struct buf bytes = buf_new(LIMIT_STATEMENT);
	struct problem why = { 0 };
	bool ok = file_read(path, &bytes, problem);

	if (ok && !statement_read(bytes.data == NULL ? "" : bytes.data,
		bytes.len, out, &why)) {
		problem_set(problem, "%s: %s", path, why.text);
		ok = false;
	}
	buf_free(&bytes);
	return ok;
}

int
invoice_statement(const struct invocation *in)
{
	struct statement statement = { 0 };
	struct problem problem = { 0 };
	struct result result = { 0 };
	struct invoice_row *rows;
	struct mind *mind;
	size_t n;
	int status;
	struct store *store = invocation_edit(in, &mind, &status);
	bool ok;

	if (store == NULL)
		return status;
	ok = read_file(in->argv[1], &statement, &problem) &&
		has_come(in->argv[1], &statement, day_at(in->now,
			when_offset(in->now, mind->config->firm.timezone)),
			&problem) &&
		store_begin(store, &problem);
	if (ok) {
		rows = all_invoices(store, mind->config, &n);
		for (size_t i = 0; i < statement.n; i++)
			take(store, mind, rows, n, &statement.v[i], &result);
		invoices_free(rows, n);
		ok = store_commit(store, &problem);
	}
	if (!ok) {
		complain("%s", problem.text);
		complain("%s: nothing was taken", in->argv[1]);
	} else
		printf("%zu paid, %zu uncertain, %zu known already, %zu of no"
			" invoice%s\n", result.paid, result.uncertain,
			result.known, result.other, result.uncertain == 0 ?
			"" : ": see heed invoice uncertain");
	statement_free(&statement);
	store_close(&store);
	mind_free(&mind);
	return ok ? EXIT_WELL : EXIT_FAILED;
}

static void
add_row(struct table *table, json_t *all, const struct payment_row *row)
{
	char *amount = amount_text(row->amount, row->currency);
	char *id = mem_printf("B%" PRId64, row->id);
	char *invoices = mem_str(row->invoices), iso[16];

	for (char *p = invoices; *p != '\0'; p++)
		*p = *p == '\n' ? ' ' : *p;
	table_cell(table, BOLD, id);
	table_cell(table, PLAIN, day_iso(row->booked, iso));
	table_cell(table, PLAIN, amount);
	table_cell(table, PLAIN, row->payer);
	table_cell(table, PLAIN, invoices);
	table_cell(table, PLAIN, row->why);
	json_array_append_new(all, json_pack("{s:I, s:o, s:I, s:s, s:o, s:o,"
		" s:o, s:o}", "id", (json_int_t)row->id,
		"booked", json_day(row->booked),
		"minor_units", (json_int_t)row->amount,
		"currency", row->currency,
		"from", json_text(row->payer),
		"text", json_text(row->text),
		"invoices", json_numbers(row->invoices),
		"why", json_text(row->why)));
	free(amount);
	free(id);
	free(invoices);
}

static int
settle(const struct invocation *in)
{
	struct problem problem = { 0 };
	struct mind *mind;
	int64_t id;
	int status;
	struct store *store;
	bool ok;

	if (!parse_id(in->argv[1], 'B', &id))
		return EXIT_WRONG;
	store = invocation_edit(in, &mind, &status);
	if (store == NULL)
		return status;
	ok = store_begin(store, &problem);
	if (ok && !payments_settle(store, id))
		problem_set(&problem, "%s does not wait for anybody",
			in->argv[1]);
	ok = ok && store_commit(store, &problem);
	if (problem.text[0] != '\0')
		complain("%s", problem.text);
	else
		puts("settled");
	store_close(&store);
	mind_free(&mind);
	return problem.text[0] == '\0' ? EXIT_WELL : EXIT_FAILED;
}

int
invoice_uncertain(const struct invocation *in)
{
	static const char *const heads[] = { "ID", "BOOKED", "AMOUNT", "FROM",
		"INVOICES", "WHY" };
	struct payment_row *rows;
	struct table *table;
	struct mind *mind;
	struct store *store;
	json_t *all;
	size_t n;

	if (in->argc == 2)
		return settle(in);
	mind = invocation_mind(in);
	if (mind == NULL)
		return EXIT_WRONG;
	store = invocation_store(in, mind, STORE_READ);
	if (store == NULL) {
		mind_free(&mind);
		return EXIT_FAILED;
	}
	table = table_new(heads, HEED_COUNT(heads));
	all = json_array();
	rows = payments_uncertain(store, &n);
	for (size_t i = 0; i < n; i++)
		add_row(table, all, &rows[i]);
	payments_free(rows, n);
	store_close(&store);
	mind_free(&mind);
	return show_list(in, &table, all, "Nothing is uncertain.");
}
