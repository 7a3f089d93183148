/* SPDX-License-Identifier: ISC */
/*
 * Gathered anew for each call: what is overdue, and what either side has
 * promised and not kept yet.
 */
#include "heedd/sheet.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "heedd/addressee.h"
#include "store/promises.h"

#define DAY	 INT64_C(86400)
#define PROMISES (200 * DAY) /* older ones are forgotten */
#define SHOWN	 5	     /* of each side */
#define WORDS	 160	     /* bytes of each */

/* "2026-05-08: "you will have the drawings by Friday"" */
static char *
promises(const struct daemon *daemon, const struct client *client,
	const struct memory *memory, bool ours, int64_t now)
{
	struct buf lines = buf_new(LIMIT_LETTER);
	size_t n, shown = 0;
	struct course_promise *list = course_promises(daemon->store,
		client->id, now - PROMISES, now + 1, &n);

	for (size_t i = n; i-- > 0 && shown < SHOWN;) {
		struct course course = memory->course;
		char iso[16], *words;

		if (list[i].ours != ours || list[i].state != PROMISE_OPEN ||
		    !course_is_promise(&list[i]))
			continue;
		remember_promise(memory, daemon->store, client->id, &list[i],
			&course);
		if (course.v[COURSE_PROMISE_KEPT] > 0)
			continue;
		words = utf8_line(list[i].words == NULL ? "" : list[i].words,
			WORDS);
		buf_printf(&lines, "%s%s: \"%s\"", shown++ == 0 ? "" : "\n",
			day_iso(list[i].day, iso), words);
		free(words);
	}
	course_promises_free(list, n);
	return buf_take(&lines);
}

void
sheet_open(const struct daemon *daemon, const struct client *client,
	int64_t now, struct sheet *out)
{
	struct strv none = { 0 };
	struct wish wish = { 0 };

	*out = (struct sheet) { .memory = remember(daemon->mind,
		daemon->store, client->id, 0, now) };
	out->bill = bill_of(&out->memory->source, &none);
	addressee_find(client, ACTION_CALL, &wish);
	out->name = wish.to_name;
	out->address = wish.to;
	out->ours = promises(daemon, client, out->memory, true, now);
	out->theirs = promises(daemon, client, out->memory, false, now);
}

void
sheet_close(struct sheet *sheet)
{
	bill_free(&sheet->bill);
	memory_free(&sheet->memory);
	free(sheet->ours);
	free(sheet->theirs);
}

void
sheet_values(const struct sheet *sheet, struct letter_values *values)
{
	values->contact_name = sheet->name;
	values->contact_address = sheet->address;
	values->our_promises = sheet->ours;
	values->their_promises = sheet->theirs;
}
