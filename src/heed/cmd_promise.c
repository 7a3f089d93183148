/* SPDX-License-Identifier: ISC */
/*
 * heed promise: what was promised by a day, by us and by them.  P12.1 is the
 * first promise of mail M12: it has that name for as long as the mail is kept.
 * S3 is a step of a plan.
 */
#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/mem.h"
#include "heed/show.h"
#include "heedd/remember.h"
#include "store/plans.h"
#include "store/promises.h"

#define DAY	INT64_C(86400)
#define AGE	(200 * DAY) /* those made before are told no more */

struct listing {
	const struct invocation *in;
	struct store *store;
	const struct mind *mind;
	struct table *table; /* owned */
	json_t *all;	     /* owned */
};

/* What is known of it now, in one word. */
static const char *
standing(const struct listing *l, const struct memory *memory,
	const char *client, const struct course_promise *promise)
{
	struct course course;

	if (promise->state != PROMISE_OPEN)
		return promise_state_name(promise->state);
	remember_promise(memory, l->store, client, promise, &course);
	if (course.v[COURSE_PROMISE_KEPT] > 0)
		return "looks kept";
	return course.v[COURSE_PROMISE_DAYS] < 0 ? "late" : "open";
}

static void
add(struct listing *l, const char *client, const struct course_promise *list,
	size_t i, const char *state)
{
	char name[PROMISE_NAME], day[16], said[16], made[32];
	bool moved = day_number(list[i].day) != day_number(list[i].said);

	promise_name(list, i, name);
	day_iso(list[i].day, day);
	day_iso(list[i].said, said);
	table_cell(l->table, BOLD, name);
	table_cell(l->table, PLAIN, client);
	table_cell(l->table, PLAIN, list[i].ours ? "we" : "they");
	table_cell(l->table, PLAIN, day);
	table_cell(l->table, strcmp(state, "late") == 0 ? RED : PLAIN, state);
	table_cell(l->table, PLAIN, list[i].note != NULL ? list[i].note :
		list[i].words);
	json_array_append_new(l->all, json_pack("{s:s, s:s, s:I, s:s, s:s,"
		" s:s, s:b, s:s, s:s, s:o, s:o}", "promise", name, "client",
		client, "mail", (json_int_t)list[i].mail, "by",
		list[i].ours ? "us" : "them", "made",
		clock_utc(list[i].made, made), "day", day, "moved", moved,
		"said", said, "state", state, "words",
		json_text(list[i].words), "note", json_text(list[i].note)));
}

static bool
is_listed(const struct listing *l, const struct course_promise *promise,
	const char *state)
{
	if (promise->state == PROMISE_OPEN && !course_is_promise(promise))
		return false;
	return l->in->all || strcmp(state, "open") == 0 ||
		strcmp(state, "late") == 0;
}

static void
list_client(struct listing *l, const struct client *client)
{
	struct memory *memory = remember(l->mind, l->store, client->id, 0,
		l->in->now);
	size_t n;
	struct course_promise *list = course_promises(l->store, client->id,
		l->in->now - AGE, l->in->now + 1, &n);

	for (size_t i = 0; i < n; i++) {
		const char *state = standing(l, memory, client->id, &list[i]);

		if (is_listed(l, &list[i], state))
			add(l, client->id, list, i, state);
	}
	course_promises_free(list, n);
	memory_free(&memory);
}

static int
list(const struct invocation *in, const char *only)
{
	static const char *const heads[] = { "PROMISE", "CLIENT", "WHO",
		"DAY", "STATE", "WORDS" };
	struct mind *mind = invocation_mind(in);
	struct listing l = { .in = in, .mind = mind };
	struct dossier dossier;
	int status = EXIT_WELL;

	if (mind == NULL)
		return EXIT_WRONG;
	l.store = invocation_store(in, mind, STORE_READ);
	if (l.store == NULL || (only != NULL && !client_here(mind, l.store,
		only, &dossier)))
		status = EXIT_FAILED;
	l.table = table_new(heads, HEED_COUNT(heads));
	l.all = json_array();
	for (size_t i = 0; status == EXIT_WELL && i < mind->config->n_clients;
	     i++)
		if (only == NULL || strcmp(only,
			mind->config->clients[i].id) == 0)
			list_client(&l, &mind->config->clients[i]);
	if (status == EXIT_WELL)
		status = show_list(in, &l.table, json_incref(l.all),
			"Nothing is promised that is not done.");
	json_decref(l.all);
	table_free(&l.table);
	store_close(&l.store);
	mind_free(&mind);
	return status;
}

/* "P12.1", "12.1"; "P12" where the mail makes one. */
static bool
parse(const char *word, int64_t *mail, size_t *place)
{
	char *end;

	word += *word == 'P' || *word == 'p';
	if (!isdigit((unsigned char)*word))
		return false;
	*mail = strtoll(word, &end, 10);
	*place = 0;
	if (*end == '\0')
		return *mail > 0 && *mail < INT64_MAX;
	if (*end != '.' || !isdigit((unsigned char)end[1]))
		return false;
	*place = strtoul(end + 1, &end, 10);
	return *end == '\0' && *mail > 0 && *mail < INT64_MAX && *place > 0;
}

/* A step of a plan; false: told. */
static bool
mark_planned(const struct invocation *in, struct store *store,
	enum promise_state state, const struct day *to, const char *note)
{
	struct problem problem = { 0 };
	struct course_promise step;
	char *who;
	int64_t id;
	bool ok;

	if (!parse_id(in->argv[1], 'S', &id))
		return false;
	if (!plan_step_find(store, id, &step)) {
		complain("there is no promise S%" PRId64, id);
		return false;
	}
	who = person_here();
	ok = store_begin(store, &problem);
	if (ok) {
		plan_step_mark(store, id, state, to == NULL ? step.day : *to,
			note, who, in->now);
		ok = store_commit(store, &problem);
	}
	if (!ok)
		complain("%s", problem.text);
	free(step.words);
	free(step.note);
	free(who);
	return ok;
}

/* False: told. */
static bool
mark(const struct invocation *in, struct store *store,
	enum promise_state state, const struct day *to, const char *note)
{
	const char *word = in->argv[1];
	struct course_promise *list;
	struct problem problem = { 0 };
	char *who = person_here();
	size_t place, n;
	int64_t mail;
	bool ok = false;

	if (!parse(word, &mail, &place)) {
		complain("\"%s\" is no promise: \"heed promise list\" shows"
			" their names, such as P12.1", word);
		free(who);
		return false;
	}
	list = promises_of_mail(store, mail, &n);
	if (n == 0 || place > n)
		complain("there is no promise %s", word);
	else if (place == 0 && n > 1)
		complain("mail M%" PRId64 " makes %zu promises: P%" PRId64
			".1 to P%" PRId64 ".%zu", mail, n, mail, mail, n);
	else if (store_begin(store, &problem)) {
		struct course_promise *one = &list[place == 0 ? 0 : place - 1];

		promise_mark(store, mail, one->said, state, to == NULL ?
			one->day : *to, note, who, in->now);
		ok = store_commit(store, &problem);
	}
	if (problem.text[0] != '\0')
		complain("%s", problem.text);
	course_promises_free(list, n);
	free(who);
	return ok;
}

static int
change(const struct invocation *in, enum promise_state state,
	const struct day *to, const char *note, const char *done)
{
	struct mind *mind;
	int status;
	struct store *store = invocation_edit(in, &mind, &status);
	bool ok;

	if (store == NULL)
		return status;
	ok = in->argv[1][0] == 'S' || in->argv[1][0] == 's' ?
		mark_planned(in, store, state, to, note) :
		mark(in, store, state, to, note);
	if (ok)
		puts(done);
	store_close(&store);
	mind_free(&mind);
	return ok ? EXIT_WELL : EXIT_FAILED;
}

static int
move(const struct invocation *in)
{
	struct day day;

	if (!day_parse_iso(in->argv[2], &day)) {
		complain("a day such as 2026-03-24, not \"%s\"", in->argv[2]);
		return EXIT_WRONG;
	}
	return change(in, PROMISE_OPEN, &day, NULL, "moved");
}

int
command_promise(const struct invocation *in)
{
	const char *what = in->argc == 0 ? "list" : in->argv[0];

	if (in->argc <= 2 && strcmp(what, "list") == 0)
		return list(in, in->argc == 2 ? in->argv[1] : NULL);
	if (in->argc == 2 && strcmp(what, "done") == 0)
		return change(in, PROMISE_KEPT, NULL, NULL, "done");
	if (in->argc == 3 && strcmp(what, "move") == 0)
		return move(in);
	if (in->argc == 3 && strcmp(what, "drop") == 0)
		return change(in, PROMISE_DROPPED, NULL, in->argv[2],
			"dropped");
	complain("promise list [CLIENT] [--all], promise done P12.1,"
		" promise move P12.1 DAY, or promise drop P12.1 REASON");
	return EXIT_WRONG;
}
