/* SPDX-License-Identifier: ISC */
/* heed work: hours and tasks of other programs, as evidence for a client. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/mem.h"
#include "heed/work.h"

static const struct hours_table *
find_form(const struct mind *mind, const char *name)
{
	const struct config *config = mind->config;

	for (size_t i = 0; i < config->n_hours_tables; i++)
		if (strcmp(config->hours_tables[i].name, name) == 0)
			return &config->hours_tables[i];
	complain("the configuration has no hours_tables \"%s\"", name);
	return NULL;
}

static bool
is_board(const char *path)
{
	size_t len = strlen(path);

	return len > 5 && strcasecmp(path + len - 5, ".json") == 0;
}

static bool
read_file(const struct invocation *in, const struct mind *mind,
	struct work *work)
{
	const char *path = in->argv[1];
	const struct hours_table *form = NULL;

	if (in->argc == 2 && is_board(path))
		return work_board(work, mind, path);
	if (in->argc == 3) {
		form = find_form(mind, in->argv[2]);
		if (form == NULL)
			return false;
	}
	return work_hours(work, mind, form, path, in->now);
}

/* One transaction: a file is in the store whole, or not at all. */
static bool
put(struct store *store, const struct work *work, size_t *news)
{
	struct problem problem = { 0 };

	*news = 0;
	if (!store_begin(store, &problem)) {
		complain("%s", problem.text);
		return false;
	}
	for (size_t i = 0; i < work->n_hours; i++)
		*news += hours_put(store, &work->hours[i]);
	for (size_t i = 0; i < work->cards.n; i++)
		tasks_drop(store, work->cards.v[i]);
	for (size_t i = 0; i < work->n_tasks; i++)
		tasks_put(store, &work->tasks[i]);
	if (store_commit(store, &problem))
		return true;
	complain("%s", problem.text);
	return false;
}

static void
tell(const struct work *work, size_t news)
{
	int64_t seconds = 0;
	char sum[32];

	for (size_t i = 0; i < work->n_hours; i++)
		seconds += work->hours[i].seconds;
	if (work->cards.n > 0)
		printf("%zu task%s imported", work->n_tasks,
			work->n_tasks == 1 ? "" : "s");
	else
		printf("%zu entr%s of %s hours; %zu new or changed",
			work->n_hours, work->n_hours == 1 ? "y" : "ies",
			hours_text(seconds, sum), news);
	if (work->passed > 0)
		printf("; %zu for no client", work->passed);
	putchar('\n');
}

static int
import(const struct invocation *in)
{
	struct work work = { 0 };
	struct mind *mind;
	int status;
	struct store *store = invocation_edit(in, &mind, &status);
	size_t news;
	bool ok;

	if (store == NULL)
		return status;
	ok = read_file(in, mind, &work) && put(store, &work, &news);
	if (ok)
		tell(&work, news);
	else
		complain("%s: nothing was imported", in->argv[1]);
	work_free(&work);
	store_close(&store);
	mind_free(&mind);
	return ok ? EXIT_WELL : EXIT_FAILED;
}

int
command_work(const struct invocation *in)
{
	const char *what = in->argc == 0 ? "list" : in->argv[0];

	if (strcmp(what, "list") == 0 && in->argc <= 2)
		return work_list(in, in->argc == 2 ? in->argv[1] : NULL);
	if (strcmp(what, "import") == 0 && (in->argc == 2 || in->argc == 3))
		return import(in);
	complain("work import FILE.csv [TABLE], work import FILE.json, or"
		" work list [CLIENT]");
	return EXIT_WRONG;
}
