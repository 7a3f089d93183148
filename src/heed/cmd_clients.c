/* SPDX-License-Identifier: ISC */
/* heed clients: those of the configuration, and how new ones are found. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heed/portrait.h"

static json_t *
json_texts(const struct strv *list)
{
	json_t *all = json_array();

	for (size_t i = 0; i < list->n; i++)
		json_array_append_new(all, json_text(list->v[i]));
	return all;
}

static json_t *
json_people(const struct client *client)
{
	json_t *all = json_array();

	for (size_t i = 0; i < client->n_people; i++) {
		const struct contact *contact = &client->people[i];

		json_array_append_new(all, json_pack("{s:o, s:o, s:o}",
			"address", json_text(contact->address),
			"name", json_text(contact->name),
			"roles", json_texts(&contact->roles)));
	}
	return all;
}

static json_t *
json_client(const struct client *client, double score)
{
	return json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o,"
		" s:o, s:o, s:s, s:o, s:o, s:o, s:o, s:b, s:o, s:i, s:o, s:o}",
		"health", isnan(score) ? json_null() : json_real(score),
		"id", json_text(client->id), "name", json_text(client->name),
		"addresses", json_texts(&client->addresses),
		"people", json_people(client),
		"deciders", json_texts(&client->deciders),
		"domains", json_texts(&client->domains),
		"owner", json_text(client->owner),
		"senior", json_text(client->senior),
		"billing", json_text(client->billing),
		"language", json_text(client->language),
		"second_language", json_text(client->second_language),
		"register", client->manner == MANNER_INFORMAL ? "informal" :
			"formal",
		"country", json_text(client->country),
		"timezone", json_text(client->timezone),
		"since", json_text(client->since),
		"tags", json_texts(&client->tags),
		"never_contact", (int)client->never_contact,
		"fee", json_text(client->fee),
		"terms_days", client->terms_days,
		"cadence", json_text(client->cadence),
		"known_as", json_texts(&client->known_as));
}

/* "bygg.example, bo.example"; the caller frees. */
static char *
joined(const struct strv *list)
{
	char *all = mem_str("");

	for (size_t i = 0; i < list->n; i++) {
		char *more = mem_printf("%s%s%s", all, i == 0 ? "" : ", ",
			list->v[i]);

		free(all);
		all = more;
	}
	return all;
}

static void
add_client(struct table *table, const struct client *client, double score)
{
	char health[16];
	char *addresses = mem_printf("%zu", client->addresses.n);
	char *domains = joined(&client->domains);
	char *tags = joined(&client->tags);

	table_cell(table, BOLD, client->id);
	table_cell(table, portrait_paint(score), portrait_score(score,
		health));
	table_cell(table, PLAIN, client->name);
	table_cell(table, PLAIN, client->owner);
	table_cell(table, PLAIN, client->senior);
	table_cell(table, PLAIN, client->language);
	table_cell(table, PLAIN, client->since);
	table_cell(table, PLAIN, addresses);
	table_cell(table, YELLOW, client->never_contact ? "never" : "");
	table_cell(table, PLAIN, tags);
	table_cell(table, PLAIN, domains);
	free(tags);
	free(domains);
	free(addresses);
}

static int
list(const struct invocation *in)
{
	static const char *const heads[] = { "CLIENT", "HEALTH", "NAME",
		"OWNER", "SENIOR", "LANGUAGE", "SINCE", "ADDRESSES", "CONTACT",
		"TAGS", "DOMAINS" };
	struct mind *mind = invocation_mind(in);
	struct store *store = NULL;
	struct table *table;
	json_t *all;

	if (mind == NULL)
		return EXIT_WRONG;
	/* before the first start the list is as good without */
	if (store_exists(mind->config->state_dir))
		store = invocation_store(in, mind, STORE_READ);
	table = table_new(heads, HEED_COUNT(heads));
	all = json_array();
	for (size_t i = 0; i < mind->config->n_clients; i++) {
		const struct client *client = &mind->config->clients[i];
		struct health health = { .score = NAN };

		if (store != NULL)
			portrait_health(mind, store, client, in->now, &health);
		add_client(table, client, health.score);
		json_array_append_new(all, json_client(client, health.score));
	}
	store_close(&store);
	mind_free(&mind);
	return show_list(in, &table, all, "There is no client; \"heed clients"
		" discover\" proposes some.");
}

int
command_clients(const struct invocation *in)
{
	if (in->argc == 0)
		return list(in);
	if (strcmp(in->argv[0], "discover") == 0)
		return clients_discover(in, in->argc - 1, in->argv + 1);
	if (strcmp(in->argv[0], "learned") == 0)
		return clients_learned(in, in->argc - 1, in->argv + 1);
	complain("clients, clients discover SOURCE..., or clients learned"
		" [CLIENT]");
	return EXIT_WRONG;
}
