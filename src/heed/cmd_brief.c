/* SPDX-License-Identifier: ISC */
/* heed brief: what the mail of Monday morning would say now. */
#include "base/nearest.h"
#include "config/config.h"
#include "heed/show.h"
#include "heedd/brief.h"

/* False: told. */
static bool
find(const struct mind *mind, const char *id, const struct person **out)
{
	const struct config *config = mind->config;
	struct strv names = { 0 };
	const char *near;

	*out = id == NULL ? NULL : config_person(config, id);
	if (id == NULL || *out != NULL)
		return true;
	for (size_t i = 0; i < config->n_people; i++)
		strv_add(&names, config->people[i].id);
	near = nearest_name(id, (const char *const *)names.v, names.n);
	complain("there is no person \"%s\"%s%s%s", id,
		near == NULL ? "" : " (did you mean \"",
		near == NULL ? "" : near, near == NULL ? "" : "\"?)");
	strv_free(&names);
	return false;
}

int
command_brief(const struct invocation *in)
{
	const struct person *person;
	struct mind *mind;
	struct store *store = NULL;
	int status = EXIT_FAILED;

	if (in->argc > 1) {
		complain("brief [PERSON] [--html]");
		return EXIT_WRONG;
	}
	mind = invocation_mind(in);
	if (mind == NULL)
		return EXIT_WRONG;
	if (find(mind, in->argc == 1 ? in->argv[0] : NULL, &person))
		store = invocation_store(in, mind, STORE_READ);
	if (store != NULL) {
		struct sheet sheet = brief_of(mind, store, person, 0, in->now);

		fputs(buf_text(in->html ? &sheet.html : &sheet.text), stdout);
		status = fflush(stdout) == 0 ? EXIT_WELL : EXIT_FAILED;
		sheet_free(&sheet);
	}
	store_close(&store);
	mind_free(&mind);
	return status;
}
