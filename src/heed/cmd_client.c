/* SPDX-License-Identifier: ISC */
/* heed client: one client, how things stand and why. */
#include "heed/portrait.h"

int
command_client(const struct invocation *in)
{
	struct mind *mind;
	struct store *store;
	const struct client *client;
	struct dossier dossier;
	struct portrait *portrait = NULL;
	int status = EXIT_FAILED;

	if (in->argc != 1) {
		complain("client NAME [--json|--html]: how things stand with"
			" that client");
		return EXIT_WRONG;
	}
	mind = invocation_mind(in);
	if (mind == NULL)
		return EXIT_WRONG;
	store = invocation_store(in, mind, STORE_READ);
	client = mind_client(mind, in->argv[0]);
	if (store != NULL && client != NULL)
		portrait = portrait_of(mind, store, client, in->now);
	else if (store != NULL && client_here(mind, store, in->argv[0],
		&dossier))
		complain("%s is not in the configuration any more; \"heed "
			"export\" shows what is stored", in->argv[0]);
	if (portrait != NULL) {
		portrait_tell(portrait, store);
		status = EXIT_WELL;
		if (in->json)
			status = json_show(portrait_json(portrait));
		else if (in->html)
			portrait_html(portrait, stdout);
		else
			portrait_show(portrait);
	}
	portrait_free(&portrait);
	store_close(&store);
	mind_free(&mind);
	return status;
}
