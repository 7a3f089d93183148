/* SPDX-License-Identifier: ISC */
/* Promises, plans and marks, for the export. */
#include "heed/show.h"
#include "store/marks.h"
#include "store/plans.h"

static json_t *
json_promise(const struct course_promise *p)
{
	char said[16], day[16];

	return json_pack("{s:s, s:s, s:s, s:o}", "said", day_iso(p->said,
		said), "day", day_iso(p->day, day), "state",
		promise_state_name(p->state), "note", json_text(p->note));
}

/* What a person has said of the promises in it. */
json_t *
json_promises(struct store *store, int64_t id)
{
	json_t *list = json_array();
	size_t n;
	struct course_promise *promises = promises_of_mail(store, id, &n);

	for (size_t i = 0; i < n; i++)
		json_array_append_new(list, json_promise(&promises[i]));
	course_promises_free(promises, n);
	return list;
}

/* Plans that were opened, and their steps, which stand in no mail. */
json_t *
json_plans(struct store *store, const char *client)
{
	json_t *list = json_array();
	size_t n;
	struct plan_row *rows = plans_of(store, client, &n);

	for (size_t i = 0; i < n; i++)
		json_array_append_new(list, json_pack("{s:o, s:o, s:o}",
			"plan", json_text(rows[i].name), "rule",
			json_text(rows[i].rule), "opened",
			json_time(rows[i].opened)));
	plans_free(rows, n);
	return list;
}

json_t *
json_steps(struct store *store, const char *client)
{
	json_t *list = json_array();
	struct course_promise *steps = NULL;
	size_t n = 0;

	plan_steps(store, client, 0, INT64_MAX, &steps, &n);
	for (size_t i = 0; i < n; i++) {
		json_t *step = json_promise(&steps[i]);

		json_object_set_new(step, "what", json_text(steps[i].words));
		json_array_append_new(list, step);
	}
	course_promises_free(steps, n);
	return list;
}

json_t *
json_marks(struct store *store, int64_t mail)
{
	json_t *list = json_array();
	size_t n;
	struct mark_wish *wishes = marks_of(store, mail, &n);

	for (size_t i = 0; i < n; i++)
		json_array_append_new(list, json_pack("{s:o, s:o, s:o}",
			"keyword", json_text(wishes[i].keyword), "state",
			json_text(wishes[i].state), "at",
			json_time(wishes[i].at)));
	mark_wishes_free(wishes, n);
	return list;
}
