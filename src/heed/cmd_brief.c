/* SPDX-License-Identifier: ISC */
/*
 * heed brief and heed red-flags: what the mails of Monday morning and of the
 * week would say now.
 */
#include <math.h>
#include <stdlib.h>

#include "base/nearest.h"
#include "config/config.h"
#include "heed/show.h"
#include "heedd/brief.h"
#include "heedd/flags.h"

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

static int
show_sheet(const struct invocation *in, struct sheet *sheet)
{
	fputs(buf_text(in->html ? &sheet->html : &sheet->text), stdout);
	sheet_free(sheet);
	return fflush(stdout) == 0 ? EXIT_WELL : EXIT_FAILED;
}

static int
show_brief(const struct invocation *in, const struct mind *mind,
	struct store *store, const struct person *person)
{
	struct sheet sheet = brief_of(mind, store, person, 0, in->now);

	return show_sheet(in, &sheet);
}

static json_t *
json_flagged(const struct tongue *tongue, const struct flagged *flagged)
{
	const struct portrait *p = flagged->portrait;
	json_t *flags = json_array();
	char *step = flag_step(tongue, flagged);
	json_t *row;

	for (int i = 0; i < FLAGS; i++) {
		char *words;

		if (!flagged->is[i])
			continue;
		words = flag_words(tongue, flagged, (enum flag_kind)i);
		json_array_append_new(flags, json_pack("{s:s, s:o}", "flag",
			flag_name((enum flag_kind)i), "reason",
			json_text(words)));
		free(words);
	}
	row = json_pack("{s:o, s:o, s:b, s:o, s:o, s:o, s:o}", "client",
		json_text(p->client->id), "name", json_text(p->client->name),
		"red", flagged->tone == TONE_BAD, "health",
		isnan(p->health.score) ? json_null() :
		json_real(p->health.score), "days_ago_30",
		isnan(p->before_30) ? json_null() : json_real(p->before_30),
		"flags", flags, "step", json_text(step));
	free(step);
	return row;
}

static int
show_flags(const struct invocation *in, const struct mind *mind,
	struct store *store, const struct person *person)
{
	struct tongue tongue = mind_tongue(mind, person);
	size_t n;
	struct flagged *list = flags_of(mind, store, person, in->now, &n);
	struct sheet sheet;
	int status;

	if (in->json) {
		json_t *all = json_array();

		for (size_t i = 0; i < n; i++)
			json_array_append_new(all, json_flagged(&tongue,
				&list[i]));
		status = json_show(all);
	} else {
		sheet = flags_sheet(mind, person, list, n, SIZE_MAX, in->now);
		status = show_sheet(in, &sheet);
	}
	flags_free(list, n);
	return status;
}

static int
look(const struct invocation *in, const char *usage,
	int (*show)(const struct invocation *in, const struct mind *mind,
		struct store *store, const struct person *person))
{
	const struct person *person;
	struct mind *mind;
	struct store *store = NULL;
	int status = EXIT_FAILED;

	if (in->argc > 1) {
		complain("%s", usage);
		return EXIT_WRONG;
	}
	mind = invocation_mind(in);
	if (mind == NULL)
		return EXIT_WRONG;
	if (find(mind, in->argc == 1 ? in->argv[0] : NULL, &person))
		store = invocation_store(in, mind, STORE_READ);
	if (store != NULL)
		status = show(in, mind, store, person);
	store_close(&store);
	mind_free(&mind);
	return status;
}

int
command_brief(const struct invocation *in)
{
	return look(in, "brief [PERSON] [--html]", show_brief);
}

int
command_red_flags(const struct invocation *in)
{
	return look(in, "red-flags [PERSON] [--html|--json]", show_flags);
}
