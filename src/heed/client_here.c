/* SPDX-License-Identifier: ISC */
/*
 * The client that a person names: one of the configuration, or one that was
 * taken out of it and of whom something is stored still.
 */
#include <string.h>
#include <strings.h>

#include "base/nearest.h"
#include "heed/show.h"

static void
no_such(const char *id, const struct strv *names)
{
	const char *near = nearest_name(id, (const char *const *)names->v,
		names->n);

	complain("there is no client \"%s\", and nothing is stored about one"
		"%s%s%s", id, near == NULL ? "" : " (did you mean \"",
		near == NULL ? "" : near, near == NULL ? "" : "\"?)");
}

bool
client_here(const struct mind *mind, struct store *store, const char *id,
	struct dossier *out)
{
	const struct client *client = mind_client(mind, id);
	struct strv names;
	bool known;

	*out = (struct dossier) { .client = id };
	if (client != NULL) {
		out->addresses = &client->addresses;
		out->domains = &client->domains;
		return true;
	}
	names = dossier_clients(store);
	known = strv_has(&names, id);
	for (size_t i = 0; !known && i < mind->config->n_clients; i++)
		strv_add(&names, mind->config->clients[i].id);
	if (!known)
		no_such(id, &names);
	strv_free(&names);
	return known;
}

const struct client *
client_called(const struct mind *mind, const char *name, bool *two)
{
	const struct client *found = mind_client(mind, name);
	const struct config *config = mind->config;

	*two = false;
	if (found != NULL)
		return found;
	for (size_t i = 0; i < config->n_clients; i++) {
		const struct client *client = &config->clients[i];

		if (strcasecmp(client->name, name) != 0 &&
		    !strv_has_nocase(&client->known_as, name) &&
		    !strv_has_nocase(&client->addresses, name))
			continue;
		*two |= found != NULL;
		found = client;
	}
	return *two ? NULL : found;
}

const struct client *
client_named(const struct mind *mind, const char *id)
{
	const struct client *client = mind_client(mind, id);
	struct strv names = { 0 };
	const char *near;

	if (client != NULL)
		return client;
	for (size_t i = 0; i < mind->config->n_clients; i++)
		strv_add(&names, mind->config->clients[i].id);
	near = nearest_name(id, (const char *const *)names.v, names.n);
	complain("there is no client \"%s\"%s%s%s", id,
		near == NULL ? "" : " (did you mean \"",
		near == NULL ? "" : near, near == NULL ? "" : "\"?)");
	strv_free(&names);
	return NULL;
}
