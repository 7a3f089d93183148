/* SPDX-License-Identifier: ISC */
/*
 * A timesheet -> rows of hours.  Trusts no cell.  Two rows may be alike, for
 * somebody did the same twice on a day: the first, second and so on of a file
 * are told apart by their number, so that the file can come again, and a longer
 * one that holds it too.
 */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "heed/table_file.h"
#include "heed/work.h"
#include "outbox/when.h"

#define WORDS 1000 /* of a note; what is longer is cut */

enum { DAY, CLIENT, HOURS, PERSON, NOTE, ID, COLUMNS };

/* Our own table, as heed(1) tells it. */
static const struct hours_table *
own_table(void)
{
	static char name[] = "", day[] = "day", client[] = "client",
		hours[] = "hours", person[] = "person", note[] = "note",
		unit[] = "hours", charset[] = "UTF-8", days[] = "yyyy-mm-dd";
	static const struct hours_table own = { .name = name, .day = day,
		.client = client, .hours = hours, .person = person,
		.note = note, .unit = unit, .charset = charset, .days = days };

	return &own;
}

static char *
words_of(const char *cell)
{
	return utf8_line(cell, WORDS);
}

/* A row that is wrong is told and not added. */
static void
read_row(struct table_file *t, const struct mind *mind,
	const struct hours_table *form, struct day last, struct work *out)
{
	struct hours_row row = { 0 };
	const char *who = table_cell_of(t, CLIENT);
	int64_t unit = strcmp(form->unit, "minutes") == 0 ? 60 : 3600;
	const struct client *client;
	bool two;
	int before = t->faults;

	if (who[0] == '\0' || strv_has_nocase(&form->skip, who)) {
		out->passed++;
		return;
	}
	client = client_called(mind, who, &two);
	if (client == NULL)
		table_fault(t, two ? "more than one client has the name" :
			"there is no client", who);
	table_day(t, DAY, form->days, "the day", &row.day);
	if (row.day.year != 0 && day_number(row.day) > day_number(last))
		table_fault(t, "this day has not come yet:", table_cell_of(t,
			DAY));
	if (!cell_span(table_cell_of(t, HOURS), unit, &row.seconds))
		table_fault(t, "hours are such as 1.5 or 1:30, not",
			table_cell_of(t, HOURS));
	if (t->faults != before)
		return;
	row.client = mem_str(client->id);
	row.person = words_of(table_cell_of(t, PERSON));
	row.note = words_of(table_cell_of(t, NOTE));
	if (table_cell_of(t, ID)[0] != '\0')
		row.key = mem_printf("%s %s", form->name, table_cell_of(t,
			ID));
	if (out->n_hours == out->hours_room) {
		out->hours_room = out->hours_room * 2 + 64;
		out->hours = mem_grow(out->hours, out->hours_room,
			sizeof(*out->hours));
	}
	out->hours[out->n_hours++] = row;
}

static int
compare(const void *left, const void *right)
{
	const struct hours_row *a = left, *b = right;
	int64_t days = day_number(a->day) - day_number(b->day);
	int order = days != 0 ? (days > 0) - (days < 0) :
		strcmp(a->client, b->client);

	if (order == 0)
		order = (a->seconds > b->seconds) - (a->seconds < b->seconds);
	if (order == 0)
		order = strcmp(a->person, b->person);
	return order != 0 ? order : strcmp(a->note, b->note);
}

static void
give_keys(struct work *work)
{
	size_t same = 0;

	if (work->n_hours > 0)
		qsort(work->hours, work->n_hours, sizeof(*work->hours),
			compare);
	for (size_t i = 0; i < work->n_hours; i++) {
		struct hours_row *row = &work->hours[i];
		char hash[HASH_HEX], day[16], seconds[32], nth[32];

		same = i > 0 && compare(row, row - 1) == 0 ? same + 1 : 0;
		if (row->key != NULL)
			continue;
		snprintf(seconds, sizeof(seconds), "%lld",
			(long long)row->seconds);
		snprintf(nth, sizeof(nth), "%zu", same);
		row->key = mem_str(hash_parts(hash, row->client,
			day_iso(row->day, day), seconds, row->person,
			row->note, nth, NULL));
	}
}

static int
by_text(const void *left, const void *right)
{
	const char *const *a = left, *const *b = right;

	return strcmp(*a, *b);
}

/* Keys of our own making differ; a column of ids can be the wrong column. */
static bool
each_once(const struct work *work, const char *path)
{
	const char **keys = mem_array(work->n_hours + 1, sizeof(*keys));
	size_t twice = 0;

	for (size_t i = 0; i < work->n_hours; i++)
		keys[i] = work->hours[i].key;
	qsort(keys, work->n_hours, sizeof(*keys), by_text);
	for (size_t i = 1; i < work->n_hours && twice == 0; i++)
		if (strcmp(keys[i - 1], keys[i]) == 0)
			twice = i;
	if (twice > 0)
		complain("%s: two rows have the id \"%s\"", path,
			strchr(keys[twice], ' ') + 1);
	free(keys);
	return twice == 0;
}

bool
work_hours(struct work *out, const struct mind *mind,
	const struct hours_table *form, const char *path, int64_t now)
{
	const char *wanted[COLUMNS];
	struct day last = day_at(now, when_offset(now,
		mind->config->firm.timezone));
	struct table_file t;
	bool ok;

	if (form == NULL)
		form = own_table();
	wanted[DAY] = form->day;
	wanted[CLIENT] = form->client;
	wanted[HOURS] = form->hours;
	wanted[PERSON] = form->person;
	wanted[NOTE] = form->note;
	wanted[ID] = form->id;
	ok = table_open(&t, path, form->charset, wanted, COLUMNS);
	while (ok && table_next(&t))
		read_row(&t, mind, form, last, out);
	ok = ok && t.faults == 0;
	table_close(&t);
	if (ok)
		give_keys(out);
	return ok && each_once(out, path);
}

void
work_free(struct work *work)
{
	hours_free(work->hours, work->n_hours);
	tasks_free(work->tasks, work->n_tasks);
	strv_free(&work->cards);
	*work = (struct work) { 0 };
}
