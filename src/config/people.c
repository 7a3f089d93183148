/* SPDX-License-Identifier: ISC */
/*
 * The people of clients.  Whoever wrote their addresses into the file has
 * confirmed them, so they need not be written twice.
 */
#include "config/check.h"

#include <stdio.h>
#include <string.h>

static bool
named_before(const struct client *client, size_t k)
{
	for (size_t i = 0; i < k; i++)
		if (client->people[i].address != NULL &&
			strcmp(client->people[i].address,
				client->people[k].address) == 0)
			return true;
	return false;
}

static void
add_once(struct strv *list, const char *text)
{
	if (!strv_has(list, text))
		strv_add(list, text);
}

static void
settle_client(struct client *client, struct faults *faults)
{
	for (size_t k = 0; k < client->n_people; k++) {
		const struct contact *contact = &client->people[k];
		char option[160];

		/* it is missing or wrong: that is told */
		if (contact->address == NULL)
			continue;
		if (named_before(client, k)) {
			snprintf(option, sizeof(option), "clients.%s.people",
				client->id == NULL ? "?" : client->id);
			fault_add(faults, (struct place) {
				contact->origin.file, contact->origin.line },
				option, NULL, "the address %s stands in it"
				" twice", contact->address);
			continue;
		}
		add_once(&client->addresses, contact->address);
		if (strv_has(&contact->roles, "decides"))
			add_once(&client->deciders, contact->address);
	}
}

void
settle_people(struct config *config, struct faults *faults)
{
	for (size_t i = 0; i < config->n_clients; i++)
		settle_client(&config->clients[i], faults);
}
