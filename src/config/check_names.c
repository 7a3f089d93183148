/* SPDX-License-Identifier: ISC */
/*
 * Names: each thing has one of its own, and whoever is named exists.  Every
 * address and domain belongs to one side and to one client, since a letter to
 * the wrong one cannot be called back.  Duplicates are found by sorting, so
 * that ten thousand clients are read in no time.
 */
#include "config/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/address.h"
#include "base/currency.h"
#include "base/mem.h"
#include "base/nearest.h"

/* One name, whose it is and where that was written. */
struct named {
	const char *name;
	const char *owner; /* "clients.bygg" without the list's name */
	const struct origin *origin;
	size_t order;
};

struct names {
	struct named *v;
	size_t n, room;
};

static void
add(struct names *names, const char *name, const char *owner,
	const struct origin *origin)
{
	if (name == NULL)
		return;
	if (names->n == names->room) {
		names->room = names->room == 0 ? 64 : names->room * 2;
		names->v = mem_grow(names->v, names->room, sizeof(*names->v));
	}
	names->v[names->n] = (struct named) { name,
		owner == NULL ? "?" : owner, origin, names->n };
	names->n++;
}

static int
by_name(const void *left, const void *right)
{
	const struct named *a = left, *b = right;
	int order = strcmp(a->name, b->name);

	return order != 0 ? order : a->order < b->order ? -1 : 1;
}

static struct place
place(const struct config *config, const struct origin *origin)
{
	return (struct place) { origin->file == NULL ? config->file :
		origin->file, origin->line };
}

/* Tells of every name that stands there twice, and frees. */
static void
tell_twice(const struct config *config, struct names *names, const char *list,
	const char *what, struct faults *faults)
{
	if (names->n > 1)
		qsort(names->v, names->n, sizeof(*names->v), by_name);
	for (size_t i = 1; i < names->n; i++) {
		const struct named *one = &names->v[i - 1];
		const struct named *two = &names->v[i];
		struct place here, there;
		char option[160];
		bool elsewhere;

		if (strcmp(one->name, two->name) != 0)
			continue;
		here = place(config, two->origin);
		there = place(config, one->origin);
		elsewhere = strcmp(here.file, there.file) != 0;
		snprintf(option, sizeof(option), "%s.%s", list, two->owner);
		fault_add(faults, here, option, NULL,
			"the %s \"%s\" is taken already (by %s, %s%s%d)",
			what, two->name, one->owner,
			elsewhere ? there.file : "line", elsewhere ? ":" : " ",
			there.line);
	}
	free(names->v);
	*names = (struct names) { 0 };
}

static void
check_twice(const struct config *config, struct faults *faults)
{
	struct names names = { 0 };

	for (size_t i = 0; i < config->n_people; i++)
		add(&names, config->people[i].id, config->people[i].id,
			&config->people[i].origin);
	tell_twice(config, &names, "people", "id", faults);
	for (size_t i = 0; i < config->n_people; i++)
		add(&names, config->people[i].address, config->people[i].id,
			&config->people[i].origin);
	tell_twice(config, &names, "people", "address", faults);
	for (size_t i = 0; i < config->n_accounts; i++)
		add(&names, config->accounts[i].name, config->accounts[i].name,
			&config->accounts[i].origin);
	tell_twice(config, &names, "accounts", "name", faults);
	for (size_t i = 0; i < config->n_rules; i++)
		add(&names, config->rules[i].name, config->rules[i].name,
			&config->rules[i].origin);
	tell_twice(config, &names, "rules", "name", faults);
	for (size_t i = 0; i < config->n_plans; i++)
		add(&names, config->plans[i].name, config->plans[i].name,
			&config->plans[i].origin);
	tell_twice(config, &names, "plans", "name", faults);
	for (size_t i = 0; i < config->n_changes; i++)
		add(&names, config->changes[i].name, config->changes[i].name,
			&config->changes[i].origin);
	tell_twice(config, &names, "changes", "name", faults);
	for (size_t i = 0; i < config->n_invoice_tables; i++)
		add(&names, config->invoice_tables[i].name,
			config->invoice_tables[i].name,
			&config->invoice_tables[i].origin);
	tell_twice(config, &names, "invoice_tables", "name", faults);
	for (size_t i = 0; i < config->n_hours_tables; i++)
		add(&names, config->hours_tables[i].name,
			config->hours_tables[i].name,
			&config->hours_tables[i].origin);
	tell_twice(config, &names, "hours_tables", "name", faults);
	for (size_t i = 0; i < config->n_clients; i++)
		add(&names, config->clients[i].id, config->clients[i].id,
			&config->clients[i].origin);
	tell_twice(config, &names, "clients", "id", faults);
}

static void
check_claims(const struct config *config, struct faults *faults)
{
	struct names names = { 0 };

	for (size_t i = 0; i < config->n_clients; i++)
		for (size_t k = 0; k < config->clients[i].addresses.n; k++)
			add(&names, config->clients[i].addresses.v[k],
				config->clients[i].id,
				&config->clients[i].origin);
	tell_twice(config, &names, "clients", "address", faults);
	for (size_t i = 0; i < config->n_clients; i++)
		for (size_t k = 0; k < config->clients[i].domains.n; k++)
			add(&names, config->clients[i].domains.v[k],
				config->clients[i].id,
				&config->clients[i].origin);
	tell_twice(config, &names, "clients", "domain", faults);
}

/* Whom a rule may name beside the ids of people. */
static const char *const roles[] = { "owner", "senior", "billing",
	"partner", "writer" };

/* Those ids, with room for the roles after them. */
static const char **
person_ids(const struct config *config, size_t *n)
{
	const char **ids = mem_array(config->n_people + HEED_COUNT(roles),
		sizeof(*ids));

	*n = 0;
	for (size_t i = 0; i < config->n_people; i++)
		if (config->people[i].id != NULL)
			ids[(*n)++] = config->people[i].id;
	return ids;
}

static bool
among(const char *const *ids, size_t n, const char *id)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(ids[i], id) == 0)
			return true;
	return false;
}

/* What was probably meant; NULL when nobody would hear of it. */
static const char *
advice(const struct faults *faults, const char *name, const char *const *ids,
	size_t n)
{
	return faults_wanted(faults) ? nearest_name(name, ids, n) : NULL;
}

static bool
domain_is_ours(const struct config *config, const char *domain)
{
	size_t len = strlen(domain);

	for (size_t i = 0; i < config->firm.domains.n; i++) {
		const char *ours = config->firm.domains.v[i];
		size_t tail = strlen(ours);

		if (len >= tail && strcmp(domain + len - tail, ours) == 0 &&
			(len == tail || domain[len - tail - 1] == '.'))
			return true;
	}
	return false;
}

static bool
address_is_ours(const struct config *config, const char *address)
{
	if (domain_is_ours(config, address_domain(address)) ||
		strv_has(&config->firm.addresses, address))
		return true;
	for (size_t i = 0; i < config->n_people; i++)
		if (config->people[i].address != NULL &&
			strcmp(config->people[i].address, address) == 0)
			return true;
	return config->firm.sender_address != NULL &&
		strcmp(config->firm.sender_address, address) == 0;
}

static void
check_client(const struct config *config, const struct client *client,
	const char *const *ids, size_t n, struct faults *faults)
{
	/* as the first of roles[] */
	const char *const named[] = { client->owner, client->senior,
		client->billing, client->partner };
	struct place where = place(config, &client->origin);
	char option[128];

	snprintf(option, sizeof(option), "clients.%s",
		client->id == NULL ? "?" : client->id);
	for (size_t i = 0; i < HEED_COUNT(named); i++)
		/* without people, that is what is wrong */
		if (named[i] != NULL && n > 0 && !among(ids, n, named[i]))
			fault_add(faults, where, option,
				advice(faults, named[i], ids, n),
				"%s \"%s\" is not the id of one of people",
				roles[i], named[i]);
	/* with people, one of them has an address, or that is what is wrong */
	if (client->addresses.n == 0 && client->domains.n == 0 &&
		client->n_people == 0 &&
		!faults_name(faults, option, "addresses") &&
		!faults_name(faults, option, "domains"))
		fault_add(faults, where, option, NULL,
			"needs addresses or domains");
	for (size_t i = 0; i < client->domains.n; i++)
		if (address_is_freemail(client->domains.v[i]))
			fault_add(faults, where, option, NULL, "%s gives "
				"mailboxes to the public: list the client's "
				"addresses there one by one",
				client->domains.v[i]);
		else if (domain_is_ours(config, client->domains.v[i]))
			fault_add(faults, where, option, NULL,
				"the domain %s is your own",
				client->domains.v[i]);
	for (size_t i = 0; i < client->addresses.n; i++)
		if (address_is_ours(config, client->addresses.v[i]))
			fault_add(faults, where, option, NULL,
				"the address %s is your own",
				client->addresses.v[i]);
}

/* The plan that is to be opened. */
static void
check_plan(const struct config *config, const struct action *action,
	struct place where, const char *option, struct faults *faults)
{
	const char **names = mem_array(config->n_plans + 1, sizeof(*names));
	size_t n = 0;

	for (size_t i = 0; i < config->n_plans; i++)
		if (config->plans[i].name != NULL)
			names[n++] = config->plans[i].name;
	if (!among(names, n, action->plan))
		fault_add(faults, where, option, advice(faults, action->plan,
			names, n), "there is no plan \"%s\"", action->plan);
	free(names);
}

static void
check_rule(const struct config *config, const struct rule *rule,
	const char **ids, size_t n, struct faults *faults)
{
	size_t all = n + HEED_COUNT(roles);
	char option[128], row[160];

	for (size_t i = 0; i < HEED_COUNT(roles); i++)
		ids[n + i] = roles[i];
	snprintf(option, sizeof(option), "rules.%s",
		rule->name == NULL ? "?" : rule->name);
	for (size_t i = 0; i < rule->n_actions; i++) {
		const struct action *action = &rule->actions[i];
		struct place where = place(config, &action->origin);

		snprintf(row, sizeof(row), "%s.then[%zu]", option, i + 1);
		/* what was written and is wrong is told already */
		if (action->origin.file == NULL ||
			faults_name(faults, row, "do") ||
			faults_name(faults, row, "to"))
			continue;
		if (!check_action(rule, action, where, option, row, faults))
			continue;
		if (action->plan != NULL)
			check_plan(config, action, where, option, faults);
		if (action->to != NULL && !among(ids, all, action->to))
			fault_add(faults, where, option,
				advice(faults, action->to, ids, all),
				"to = \"%s\" is neither \"owner\", \"senior\", "
				"\"partner\", \"billing\", \"writer\" nor the "
				"id of one of people",
				action->to);
	}
}

/* A currency for each invoice, by a column or for all. */
static void
check_table(const struct config *config, const struct invoice_table *table,
	struct faults *faults)
{
	char option[160];

	snprintf(option, sizeof(option), "invoice_tables.%s",
		table->name == NULL ? "?" : table->name);
	if (faults_name(faults, option, "currency") ||
	    faults_name(faults, option, "only_currency"))
		return;
	if (table->currency == NULL && table->only_currency == NULL)
		fault_add(faults, place(config, &table->origin), option, NULL,
			"needs currency or only_currency");
	else if (table->only_currency != NULL &&
		!currency_known(table->only_currency))
		fault_add(faults, place(config, &table->origin), option, NULL,
			"only_currency is such as EUR (ISO 4217), not \"%s\"",
			table->only_currency);
}

void
check_names(const struct config *config, struct faults *faults)
{
	size_t n;
	const char **ids = person_ids(config, &n);

	check_twice(config, faults);
	check_claims(config, faults);
	for (size_t i = 0; i < config->n_clients; i++)
		if (config->clients[i].origin.file != NULL)
			check_client(config, &config->clients[i], ids, n,
				faults);
	for (size_t i = 0; i < config->n_rules; i++)
		check_rule(config, &config->rules[i], ids, n, faults);
	for (size_t i = 0; i < config->n_invoice_tables; i++)
		if (config->invoice_tables[i].origin.file != NULL)
			check_table(config, &config->invoice_tables[i],
				faults);
	free(ids);
}
