/* SPDX-License-Identifier: ISC */
/*
 * heed episodes, heed close: what was told and goes on, who has the alarms
 * among it and who is next, and a person's word that it is dealt with.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "heed/hand.h"
#include "heed/show.h"
#include "heedd/round_rules.h"
#include "heedd/rungs.h"
#include "store/conditions.h"

#define REASON_MAX 200

struct view {
	const struct invocation *in;
	const struct mind *mind;
	struct store *store;
	struct table *table; /* owned */
	json_t *all;	     /* owned */
};

/* The day on which it is told again; year 0: it is not. */
static struct day
next_of(const struct view *view, const struct condition_row *row)
{
	const struct rule *rule = mind_rule(view->mind, row->rule);
	int64_t day = rule == NULL || !rule->enabled ? 0 : round_repeats(rule,
		row, &view->mind->config->firm.hours);

	return day == 0 ? (struct day) { 0 } : day_from_number(day);
}

/* Who has the alarm, and when it goes on; "" for nobody and never. */
static void
add_ladder(struct view *view, const struct ladder_row *row, json_t *one,
	const char *otherwise)
{
	static const char *const deeds[] = { "rest", "warn", "climb",
		"repeat" };
	struct ladder_step step = { 0 };
	const struct person *whom = row == NULL ? NULL : rungs_next(view->mind,
		view->store, row, &step);
	char when[32], *next = NULL;

	if (whom != NULL)
		next = mem_printf("%s%s%s", step.at == 0 ? "" : local_time(
			step.at, when), step.at == 0 ? "" : " ", whom->id);
	table_cell(view->table, PLAIN, row == NULL ? "" : row->person);
	table_cell(view->table, PLAIN, next == NULL ? otherwise : next);
	json_object_set_new(one, "with", json_text(row == NULL ? NULL :
		row->person));
	json_object_set_new(one, "step", whom == NULL ? json_null() :
		json_pack("{s:s, s:s, s:o}", "do", deeds[step.kind], "whom",
			whom->id, "at", json_time(step.at)));
	free(next);
}

/* An alarm that a mail has caused: it is no condition of the clock. */
static void
add_alarm(struct view *view, const struct ladder_row *row)
{
	char since[32], name[32], about[32], told[24];
	json_t *one;

	snprintf(name, sizeof(name), "E%" PRId64, row->id);
	snprintf(about, sizeof(about), "mail:M%" PRId64, row->mail);
	snprintf(told, sizeof(told), "%" PRId64, row->steps + 1);
	table_cell(view->table, BOLD, name);
	table_cell(view->table, PLAIN, row->rule);
	table_cell(view->table, PLAIN, row->client);
	table_cell(view->table, PLAIN, about);
	table_cell(view->table, PLAIN, local_time(row->begun, since));
	table_cell(view->table, PLAIN, told);
	one = json_pack("{s:s, s:s, s:s, s:s, s:o, s:I, s:o, s:n}", "episode",
		name, "rule", row->rule, "client", row->client, "subject",
		about, "since", json_time(row->begun), "told",
		(json_int_t)row->steps + 1, "told_at",
		json_time(row->told_at), "next");
	add_ladder(view, row, one, "");
	json_array_append_new(view->all, one);
}

static void
add(struct view *view, const struct condition_row *row)
{
	struct day next = next_of(view, row);
	char since[32], day[16], name[32], told[24];
	struct ladder_row ladder = { 0 };
	bool alarm = ladder_load(view->store, row->id, &ladder) &&
		ladder.ended == 0;
	json_t *one;

	snprintf(name, sizeof(name), "E%" PRId64, row->id);
	snprintf(told, sizeof(told), "%" PRId64, row->told);
	table_cell(view->table, BOLD, name);
	table_cell(view->table, PLAIN, row->rule);
	table_cell(view->table, PLAIN, row->client);
	table_cell(view->table, PLAIN, row->subject);
	table_cell(view->table, PLAIN, row->since == 0 ? "" :
		local_time(row->since, since));
	table_cell(view->table, PLAIN, told);
	one = json_pack("{s:s, s:s, s:s, s:s, s:o, s:I, s:o, s:o}", "episode",
		name, "rule", row->rule, "client", row->client, "subject",
		row->subject, "since", json_time(row->since), "told",
		(json_int_t)row->told, "told_at", json_time(row->told_at),
		"next", json_day(next));
	add_ladder(view, alarm ? &ladder : NULL, one, next.year == 0 ? "" :
		day_iso(next, day));
	json_array_append_new(view->all, one);
	ladder_row_free(&ladder);
}

static int
list(struct view *view, struct store *store, const char *client)
{
	static const char *const heads[] = { "EPISODE", "RULE", "CLIENT",
		"ABOUT", "SINCE", "TOLD", "WITH", "NEXT" };
	struct condition_row *rows;
	struct ladder_row *alarms;
	size_t n;

	view->table = table_new(heads, HEED_COUNT(heads));
	view->all = json_array();
	view->store = store;
	alarms = ladders_open(store, client, &n);
	for (size_t i = 0; i < n; i++)
		if (alarms[i].mail != 0)
			add_alarm(view, &alarms[i]);
	ladder_rows_free(alarms, n);
	rows = conditions_open(store, client, view->in->all, &n);
	for (size_t i = 0; i < n; i++)
		add(view, &rows[i]);
	condition_rows_free(rows, n);
	return show_list(view->in, &view->table, view->all,
		"Nothing that was told goes on.");
}

int
command_episodes(const struct invocation *in)
{
	struct mind *mind;
	struct store *store;
	struct view view = { .in = in };
	struct dossier dossier;
	int status = EXIT_FAILED;

	if (in->argc > 1) {
		complain("episodes [CLIENT] [--all]");
		return EXIT_WRONG;
	}
	mind = invocation_mind(in);
	if (mind == NULL)
		return EXIT_WRONG;
	view.mind = mind;
	store = invocation_store(in, mind, STORE_READ);
	if (store != NULL && (in->argc == 0 || client_here(mind, store,
		in->argv[0], &dossier)))
		status = list(&view, store, in->argc == 0 ? NULL :
			in->argv[0]);
	store_close(&store);
	mind_free(&mind);
	return status;
}

bool
hand_close(const struct hand *hand, int64_t id, const char *reason,
	struct problem *problem)
{
	char *line = utf8_line(reason, REASON_MAX);
	bool known = false, ok = line[strspn(line, " ")] != '\0';

	if (!ok)
		problem_set(problem, "say why: heed close E%" PRId64
			" REASON", id);
	else
		ok = store_begin(hand->store, problem);
	if (ok) {
		/* an alarm of a mail is nothing but its ladder */
		known = condition_close(hand->store, id, hand->who, line,
			hand->now);
		known |= ladder_end(hand->store, id, hand->who, line,
			hand->now);
		ok = store_commit(hand->store, problem);
	}
	if (ok && !known)
		problem_set(problem, "no episode E%" PRId64 " is open: \"heed"
			" episodes\" lists them", id);
	free(line);
	return ok && known;
}

int
command_close(const struct invocation *in)
{
	struct problem problem = { 0 };
	struct desk desk;
	int64_t id;
	int status;
	bool ok;

	if (in->argc != 2) {
		complain("close E12 REASON");
		return EXIT_WRONG;
	}
	if (!parse_id(in->argv[0], 'E', &id))
		return EXIT_WRONG;
	if (!desk_open(&desk, in, &status))
		return status;
	ok = hand_close(&desk.hand, id, in->argv[1], &problem);
	if (ok)
		puts("closed: it is told again when it has ended and begins"
			" anew");
	return desk_close(&desk, ok, &problem);
}
