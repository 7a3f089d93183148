/* SPDX-License-Identifier: ISC */
/* Only addresses that we have written down, never those that mail brings. */
#include "heedd/addressee.h"

#include <string.h>

static const struct contact *
contact_with(const struct client *client, const char *role)
{
	for (size_t i = 0; i < client->n_people; i++)
		if (strv_has(&client->people[i].roles, role))
			return &client->people[i];
	return NULL;
}

static const struct contact *
contact_at(const struct client *client, const char *address)
{
	for (size_t i = 0; i < client->n_people; i++)
		if (strcmp(client->people[i].address, address) == 0)
			return &client->people[i];
	return NULL;
}

bool
addressee_find(const struct client *client, enum action_kind kind,
	struct wish *wish)
{
	const struct contact *contact = contact_with(client,
		kind == ACTION_REMIND ? "pays" : "daily");

	if (contact == NULL && client->addresses.n == 0)
		return false;
	wish->to = contact != NULL ? contact->address :
		client->addresses.v[0];
	if (contact == NULL)
		contact = contact_at(client, wish->to);
	wish->to_name = contact == NULL ? NULL : contact->name;
	return true;
}

bool
addressee_by_clock(const struct composition *wish)
{
	return wish->person == NULL && wish->to != NULL;
}

const char *
addressee_address(const struct composition *wish)
{
	if (wish->person != NULL)
		return wish->person->address;
	return wish->to != NULL ? wish->to : wish->about->match.listed;
}

const char *
addressee_name(const struct composition *wish)
{
	if (wish->person != NULL)
		return wish->person->name;
	if (addressee_by_clock(wish))
		return wish->to_name == NULL ? "" : wish->to_name;
	return wish->about->row.from_name;
}
