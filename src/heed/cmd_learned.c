/* SPDX-License-Identifier: ISC */
/*
 * heed clients learned: who writes for a client and stands in no file.  They
 * are shown apart, and get nothing until a person lists them.
 */
#include <stdlib.h>
#include <string.h>

#include "base/day.h"
#include "base/mem.h"
#include "heed/show.h"
#include "store/learned.h"

#define LIMIT_LEARNED 200 /* of one client; those with the most mails */

static void
add_row(struct table *table, const char *client, const struct learned_row *row)
{
	char *mails = mem_printf("%5lld", (long long)row->mails);
	char *vouched = mem_printf("%7lld", (long long)row->vouched);
	char iso[16];

	table_cell(table, BOLD, client);
	table_cell(table, PLAIN, row->address);
	table_cell(table, PLAIN, mails);
	/* it may be anybody's writing */
	table_cell(table, row->vouched == 0 ? YELLOW : PLAIN, vouched);
	table_cell(table, PLAIN, day_iso(day_at(row->first, 0), iso));
	table_cell(table, PLAIN, day_iso(day_at(row->last, 0), iso));
	table_cell(table, PLAIN, row->name);
	free(vouched);
	free(mails);
}

static json_t *
json_learned(const char *client, const struct learned_row *row)
{
	return json_pack("{s:o, s:o, s:o, s:I, s:I, s:o, s:o}",
		"client", json_text(client),
		"address", json_text(row->address),
		"name", json_text(row->name[0] == '\0' ? NULL : row->name),
		"mails", (json_int_t)row->mails,
		"vouched", (json_int_t)row->vouched,
		"first", json_time(row->first), "last", json_time(row->last));
}

static void
add_client(struct table *table, json_t *all, struct store *store,
	const struct client *client)
{
	size_t n;
	struct learned_row *rows = learned_of(store, client->id,
		LIMIT_LEARNED, &n);

	for (size_t i = 0; i < n; i++) {
		/* listed since */
		if (strv_has_nocase(&client->addresses, rows[i].address))
			continue;
		add_row(table, client->id, &rows[i]);
		json_array_append_new(all, json_learned(client->id, &rows[i]));
	}
	learned_free(rows, n);
}

static int
show(const struct invocation *in, const struct mind *mind,
	struct store *store, const char *only)
{
	static const char *const heads[] = { "CLIENT", "ADDRESS", "MAILS",
		"VOUCHED", "FIRST", "LAST", "NAME" };
	struct table *table = table_new(heads, HEED_COUNT(heads));
	struct problem problem = { 0 };
	json_t *all = json_array();

	for (size_t i = 0; i < mind->config->n_clients; i++)
		if (only == NULL ||
			strcmp(mind->config->clients[i].id, only) == 0)
			add_client(table, all, store,
				&mind->config->clients[i]);
	if (!store_fault(store, &problem))
		return show_list(in, &table, all,
			"Everybody who wrote for a client is listed.");
	complain("%s", problem.text);
	table_free(&table);
	json_decref(all);
	return EXIT_FAILED;
}

int
clients_learned(const struct invocation *in, int argc, char **argv)
{
	const char *only = argc == 1 ? argv[0] : NULL;
	struct mind *mind;
	struct store *store;
	int status = EXIT_FAILED;

	if (argc > 1) {
		complain("clients learned [CLIENT]");
		return EXIT_WRONG;
	}
	mind = invocation_mind(in);
	if (mind == NULL)
		return EXIT_WRONG;
	store = invocation_store(in, mind, STORE_READ);
	if (store != NULL && (only == NULL || client_named(mind, only) != NULL))
		status = show(in, mind, store, only);
	store_close(&store);
	mind_free(&mind);
	return status;
}
