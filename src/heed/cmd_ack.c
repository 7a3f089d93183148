/* SPDX-License-Identifier: ISC */
/*
 * heed ack: somebody has an alarm in hand, so that its ladder goes no further.
 * What it is about goes on: "heed close" is for that.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "heed/show.h"
#include "store/ladders.h"
#include "store/letters.h"

#define REASON_MAX 200

/* The ladder that is meant, by its number or a notice of it; false: told. */
static bool
find(struct store *store, char letter, int64_t id, struct ladder_row *out)
{
	struct letter_row notice;
	bool found;

	if (letter == 'E') {
		found = ladder_load(store, id, out);
		if (found && out->ended != 0) {
			complain("E%" PRId64 " is taken up already, by %s: %s",
				id, out->ended_by, out->reason);
			ladder_row_free(out);
			return false;
		}
		if (!found)
			complain("no alarm E%" PRId64 " goes on: \"heed"
				" episodes\" lists them", id);
		return found;
	}
	if (!letters_load(store, id, &notice)) {
		complain("there is no letter L%" PRId64, id);
		return false;
	}
	found = notice.episode != NULL && ladder_of(store, notice.episode,
		notice.mail, out);
	if (!found)
		complain("L%" PRId64 " is of no alarm that goes on", id);
	letter_row_free(&notice);
	return found;
}

static bool
take_up(const struct invocation *in, struct store *store,
	const struct ladder_row *row)
{
	char *who = person_here(), *reason = utf8_line(in->argc == 2 ?
		in->argv[1] : "taken up", REASON_MAX);
	struct problem problem = { 0 };
	bool ok = store_begin(store, &problem), was = false;

	if (ok) {
		was = ladder_end(store, row->id, who, reason, in->now);
		ok = store_commit(store, &problem);
	}
	if (!ok)
		complain("%s", problem.text);
	else if (!was)
		complain("E%" PRId64 " has ended in this moment", row->id);
	free(who);
	free(reason);
	return ok && was;
}

json_t *
json_ladders(struct store *store, const char *client)
{
	json_t *list = json_array();
	size_t n;
	struct ladder_row *rows = ladders_of(store, client, &n);

	for (size_t i = 0; i < n; i++)
		json_array_append_new(list, json_pack("{s:I, s:o, s:o, s:o,"
			" s:o, s:o, s:I, s:o, s:o, s:o}", "episode",
			(json_int_t)rows[i].id, "rule",
			json_text(rows[i].rule), "mail", rows[i].mail == 0 ?
			json_null() : json_integer(rows[i].mail), "words",
			json_text(rows[i].words), "begun",
			json_time(rows[i].begun), "with",
			json_text(rows[i].person), "steps",
			(json_int_t)rows[i].steps, "ended",
			json_time(rows[i].ended), "ended_by",
			json_text(rows[i].ended_by), "reason",
			json_text(rows[i].reason)));
	ladder_rows_free(rows, n);
	return list;
}

int
command_ack(const struct invocation *in)
{
	char letter = in->argc > 0 ? in->argv[0][0] : '\0';
	struct ladder_row row;
	struct store *store;
	struct mind *mind;
	int status;
	int64_t id;

	if (in->argc < 1 || in->argc > 2) {
		complain("ack E12|L12 [REASON]");
		return EXIT_WRONG;
	}
	letter = letter == 'L' || letter == 'l' ? 'L' : 'E';
	if (!parse_id(in->argv[0], letter, &id))
		return EXIT_WRONG;
	store = invocation_edit(in, &mind, &status);
	if (store == NULL)
		return status;
	status = EXIT_FAILED;
	if (find(store, letter, id, &row)) {
		if (take_up(in, store, &row)) {
			printf("E%" PRId64 " is taken up: nobody else hears of"
				" it\n", row.id);
			status = EXIT_WELL;
		}
		ladder_row_free(&row);
	}
	store_close(&store);
	mind_free(&mind);
	return status;
}
