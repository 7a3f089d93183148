/* SPDX-License-Identifier: ISC */
/* Hours and tasks, to people and to scripts. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heed/work.h"

char *
hours_text(int64_t seconds, char out[32])
{
	size_t n;

	snprintf(out, 32, "%.2f", (double)seconds / 3600);
	n = strlen(out);
	while (out[n - 1] == '0')
		out[--n] = '\0';
	if (out[n - 1] == '.')
		out[--n] = '\0';
	return out;
}

json_t *
json_hours(struct store *store, const char *client)
{
	json_t *list = json_array();
	size_t n;
	struct hours_row *rows = hours_of(store, client, (struct day) { 0 },
		&n);

	for (size_t i = 0; i < n; i++)
		json_array_append_new(list, json_pack("{s:o, s:o, s:I, s:o,"
			" s:o}", "client", json_text(rows[i].client), "day",
			json_day(rows[i].day), "seconds",
			(json_int_t)rows[i].seconds, "person",
			json_text(rows[i].person), "note",
			json_text(rows[i].note)));
	hours_free(rows, n);
	return list;
}

json_t *
json_tasks(struct store *store, const char *client)
{
	json_t *list = json_array();
	size_t n;
	struct task_row *rows = tasks_of(store, client, &n);

	for (size_t i = 0; i < n; i++) {
		const struct task_row *row = &rows[i];

		json_array_append_new(list, json_pack("{s:o, s:o, s:o, s:o,"
			" s:s, s:o, s:o, s:o, s:o}",
			"client", json_text(row->client),
			"task", json_text(row->name),
			"board", json_text(row->board),
			"list", json_text(row->list),
			"state", task_state_name(row->state),
			"made", json_time(row->made),
			"moved", json_time(row->moved),
			"ended", json_time(row->ended),
			"due", json_day(row->due)));
	}
	tasks_free(rows, n);
	return list;
}

static void
add_hours(struct table *table, const struct hours_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char day[16], hours[32], *took = mem_printf("%s h", hours_text(
			rows[i].seconds, hours));

		table_cell(table, BOLD, rows[i].client);
		table_cell(table, PLAIN, day_iso(rows[i].day, day));
		table_cell(table, PLAIN, took);
		table_cell(table, PLAIN, rows[i].person);
		table_cell(table, PLAIN, rows[i].note);
		free(took);
	}
}

static void
add_tasks(struct table *table, const struct task_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct task_row *row = &rows[i];
		char day[16], due[16], *where = row->due.year == 0 ?
			mem_str(row->list) : mem_printf("%s, due %s",
				row->list, day_iso(row->due, due));
		int64_t at = row->ended != 0 ? row->ended : row->moved;

		table_cell(table, BOLD, row->client);
		table_cell(table, PLAIN, day_iso(day_at(at, 0), day));
		table_cell(table, PLAIN, task_state_name(row->state));
		table_cell(table, PLAIN, where);
		table_cell(table, PLAIN, row->name);
		free(where);
	}
}

static void
add_client(struct table *table, json_t *all, struct store *store,
	const char *client)
{
	size_t n;
	struct hours_row *hours = hours_of(store, client,
		(struct day) { 0 }, &n);
	struct task_row *tasks;
	json_t *list;

	add_hours(table, hours, n);
	hours_free(hours, n);
	tasks = tasks_of(store, client, &n);
	add_tasks(table, tasks, n);
	tasks_free(tasks, n);
	list = json_hours(store, client);
	json_array_extend(json_object_get(all, "hours"), list);
	json_decref(list);
	list = json_tasks(store, client);
	json_array_extend(json_object_get(all, "tasks"), list);
	json_decref(list);
}

int
work_list(const struct invocation *in, const char *only)
{
	static const char *const heads[] = { "CLIENT", "DAY", "WHAT",
		"WHO OR WHERE", "" };
	struct mind *mind = invocation_mind(in);
	struct store *store;
	struct table *table;
	struct dossier dossier;
	json_t *all;

	if (mind == NULL)
		return EXIT_WRONG;
	store = invocation_store(in, mind, STORE_READ);
	if (store == NULL || (only != NULL && !client_here(mind, store, only,
		&dossier))) {
		store_close(&store);
		mind_free(&mind);
		return EXIT_FAILED;
	}
	table = table_new(heads, HEED_COUNT(heads));
	all = json_pack("{s:[], s:[]}", "hours", "tasks");
	if (only != NULL)
		add_client(table, all, store, only);
	for (size_t i = 0; only == NULL && i < mind->config->n_clients; i++)
		add_client(table, all, store, mind->config->clients[i].id);
	store_close(&store);
	mind_free(&mind);
	return show_list(in, &table, all, "No hours and no tasks were"
		" imported.");
}
