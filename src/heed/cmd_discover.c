/* SPDX-License-Identifier: ISC */
/*
 * heed clients discover: proposes clients from mail of the past.  Changes
 * nothing but what --write asks for, which are new files.
 */
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/day.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "heed/proposal.h"
#include "heed/show.h"

#define PEOPLE_SHOWN 10 /* of one proposal in the table; --json has all */

static json_t *
json_people(const struct circle *circle)
{
	json_t *all = json_array();

	for (size_t i = 0; i < circle->n; i++) {
		const struct acquaintance *who = &circle->v[i];

		json_array_append_new(all, json_pack(
			"{s:o, s:o, s:I, s:I, s:I, s:o, s:o, s:o}",
			"address", json_text(who->address),
			"name", json_text(who->name),
			"wrote", (json_int_t)who->wrote,
			"got", (json_int_t)who->got,
			"copied", (json_int_t)who->copied,
			"first", json_time(who->first),
			"last", json_time(who->last),
			"unconfirmed", json_text(unconfirmed_why(who))));
	}
	return all;
}

json_t *
json_proposal(const struct proposal *p)
{
	const struct circle *circle = p->circle;
	json_t *all = json_pack("{s:o, s:o, s:o, s:o, s:o, s:b, s:o, s:o,"
		" s:I, s:I, s:I, s:o, s:o, s:o}",
		"id", json_text(p->id), "name", json_text(p->name),
		"domain", json_text(circle->alone ? NULL : circle->key),
		"people", json_people(circle),
		"owner", json_text(p->owner->id),
		"owner_known", (int)p->owner_known,
		"language", json_text(p->language[0] == '\0' ? NULL :
			p->language),
		"country", json_text(p->region == NULL ? NULL :
			p->region->country),
		"wrote", (json_int_t)p->wrote, "got", (json_int_t)p->got,
		"unnamed", (json_int_t)circle->unnamed,
		"since", circle->begun == 0 ? json_null() :
			json_day(day_at(circle->begun, 0)),
		"first", json_time(p->first), "last", json_time(p->last));
	json_t *offsets = json_array();

	for (size_t i = 0; i < LIMIT_OFFSETS; i++)
		if (circle->offsets[i].n > 0)
			json_array_append_new(offsets, json_pack("{s:i, s:I}",
				"minutes", circle->offsets[i].minutes,
				"mails", (json_int_t)circle->offsets[i].n));
	json_object_set_new(all, "offsets", offsets);
	json_object_set_new(all, "timezone", json_text(p->zone_fits ?
		p->region->timezone : NULL));
	return all;
}

static void
day_cell(struct table *table, int64_t t)
{
	char iso[16];

	table_cell(table, PLAIN, t == 0 ? "" : day_iso(day_at(t, 0), iso));
}

static void
number_cell(struct table *table, size_t number)
{
	char *text = mem_printf("%6zu", number);

	table_cell(table, PLAIN, text);
	free(text);
}

static void
add_person(struct table *table, const struct acquaintance *who)
{
	const char *why = unconfirmed_why(who);

	table_cell(table, PLAIN, "");
	table_cell(table, why == NULL ? PLAIN : DIM, who->address);
	number_cell(table, who->wrote);
	number_cell(table, who->got);
	day_cell(table, who->first);
	day_cell(table, who->last);
	table_cell(table, DIM, "");
	table_cell(table, DIM, "");
	table_cell(table, DIM, why == NULL ? who->name : why);
}

static void
add_proposal(struct table *table, const struct proposal *p)
{
	const struct circle *circle = p->circle;

	table_cell(table, BOLD, p->id);
	table_cell(table, PLAIN, circle->alone ? "" : circle->key);
	number_cell(table, p->wrote);
	number_cell(table, p->got);
	day_cell(table, p->first);
	day_cell(table, p->last);
	table_cell(table, PLAIN, p->language);
	table_cell(table, p->owner_known ? PLAIN : DIM, p->owner->id);
	table_cell(table, PLAIN, p->zone_fits ? p->region->timezone : "");
	for (size_t i = 0; i < circle->n && i < PEOPLE_SHOWN; i++)
		add_person(table, &circle->v[i]);
	if (circle->n > PEOPLE_SHOWN) {
		char *more = mem_printf("and %zu more",
			circle->n - PEOPLE_SHOWN);

		table_cell(table, PLAIN, "");
		table_cell(table, DIM, more);
		for (int i = 0; i < 7; i++)
			table_cell(table, PLAIN, "");
		free(more);
	}
}

static void
show(const struct proposals *proposals)
{
	static const char *const heads[] = { "CLIENT", "WHO", "THEIRS",
		"OURS", "FIRST", "LAST", "LANGUAGE", "OWNER", "REMARK" };
	struct table *table = table_new(heads, HEED_COUNT(heads));
	struct look look = look_at_stdout();

	for (size_t i = 0; i < proposals->n; i++)
		add_proposal(table, &proposals->v[i]);
	if (proposals->n == 0)
		puts("Nobody who is no client yet exchanges mail with you.");
	else
		table_print(table, stdout, look.width, look.colour);
	table_free(&table);
}

static int
show_json(const struct proposals *proposals)
{
	json_t *all = json_array();

	for (size_t i = 0; i < proposals->n; i++)
		json_array_append_new(all, json_proposal(&proposals->v[i]));
	return json_show(all);
}

/* What a person would otherwise wonder about. */
static void
tell_left_out(const struct circles *circles)
{
	if (circles->unproven > 0)
		complain("%zu mail%s in your name lie%s in no folder of sent"
			" mail and did not count", circles->unproven,
			circles->unproven == 1 ? "" : "s",
			circles->unproven == 1 ? "s" : "");
	if (circles->unread > 0)
		complain("%zu mail%s could not be read: left out",
			circles->unread, circles->unread == 1 ? "" : "s");
}

static int
write_all(const struct proposals *proposals, const char *dir)
{
	struct problem problem = { 0 };
	size_t written = 0;

	if (!file_mkdirs(dir, 0755, &problem)) {
		complain("%s", problem.text);
		return EXIT_FAILED;
	}
	for (size_t i = 0; i < proposals->n; i++)
		written += proposal_write(&proposals->v[i], dir);
	if (written > 0)
		complain("%zu file%s written; look at each, then \"heed"
			" check-config\"", written, written == 1 ? " was" :
			"s were");
	return written == proposals->n ? EXIT_WELL : EXIT_FAILED;
}

int
clients_discover(const struct invocation *in, int argc, char **argv)
{
	struct proposals proposals = { 0 };
	struct circles circles = { 0 };
	struct past past = { 0 };
	struct mind *mind;
	bool ok = true;
	int status = EXIT_FAILED;

	if (argc == 0) {
		complain("clients discover SOURCE...: a Maildir, an mbox, a"
			" folder of .eml files, your sent mail among them");
		return EXIT_WRONG;
	}
	mind = invocation_whole_mind(in);
	if (mind == NULL)
		return EXIT_WRONG;
	log_open(LOG_ERROR_, NULL, NULL);
	for (int i = 0; ok && i < argc; i++)
		ok = past_collect(&past, argv[i]);
	if (ok)
		past_sort(&past);
	if (ok && circles_gather(&circles, mind, &past, in)) {
		proposals_make(&proposals, &circles, mind, in->min == 0 ?
			1 : (size_t)in->min);
		status = EXIT_WELL;
		if (in->json)
			status = show_json(&proposals);
		else
			show(&proposals);
		tell_left_out(&circles);
		if (status == EXIT_WELL && in->write != NULL &&
			proposals.n > 0)
			status = write_all(&proposals, in->write);
	}
	proposals_free(&proposals);
	circles_free(&circles);
	past_free(&past);
	mind_free(&mind);
	return status;
}
