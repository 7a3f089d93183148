/* SPDX-License-Identifier: ISC */
/*
 * heed ack: somebody has an alarm in hand, so that its ladder goes no further.
 * What it is about goes on: "heed close" is for that.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "heed/hand.h"
#include "heed/show.h"
#include "store/ladders.h"
#include "store/letters.h"

#define REASON_MAX 200

/* The ladder that is meant, by its number or a notice of it. */
static bool
find(struct store *store, char letter, int64_t id, struct ladder_row *out,
	struct problem *problem)
{
	struct letter_row notice;
	bool found;

	if (letter == 'E') {
		found = ladder_load(store, id, out);
		if (found && out->ended != 0) {
			problem_set(problem, "E%" PRId64 " is taken up"
				" already, by %s: %s", id, out->ended_by,
				out->reason);
			ladder_row_free(out);
			return false;
		}
		if (!found)
			problem_set(problem, "no alarm E%" PRId64 " goes on:"
				" \"heed episodes\" lists them", id);
		return found;
	}
	if (!letters_load(store, id, &notice)) {
		problem_set(problem, "there is no letter L%" PRId64, id);
		return false;
	}
	found = notice.episode != NULL && ladder_of(store, notice.episode,
		notice.mail, out);
	if (!found)
		problem_set(problem, "L%" PRId64 " is of no alarm that goes"
			" on", id);
	letter_row_free(&notice);
	return found;
}

bool
hand_ack(const struct hand *hand, char letter, int64_t id,
	const char *reason, int64_t *episode, struct problem *problem)
{
	struct ladder_row row;
	bool ok, was = false;
	char *line;

	if (!find(hand->store, letter, id, &row, problem))
		return false;
	line = utf8_line(reason != NULL ? reason : "taken up", REASON_MAX);
	*episode = row.id;
	ok = store_begin(hand->store, problem);
	if (ok) {
		was = ladder_end(hand->store, row.id, hand->who, line,
			hand->now);
		ok = store_commit(hand->store, problem);
	}
	if (ok && !was)
		problem_set(problem, "E%" PRId64 " has ended in this moment",
			row.id);
	ladder_row_free(&row);
	free(line);
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
	struct problem problem = { 0 };
	struct desk desk;
	int64_t id, episode;
	int status;
	bool ok;

	if (in->argc < 1 || in->argc > 2) {
		complain("ack E12|L12 [REASON]");
		return EXIT_WRONG;
	}
	letter = letter == 'L' || letter == 'l' ? 'L' : 'E';
	if (!parse_id(in->argv[0], letter, &id))
		return EXIT_WRONG;
	if (!desk_open(&desk, in, &status))
		return status;
	ok = hand_ack(&desk.hand, letter, id, in->argc == 2 ? in->argv[1] :
		NULL, &episode, &problem);
	if (ok)
		printf("E%" PRId64 " is taken up: nobody else hears of it\n",
			episode);
	return desk_close(&desk, ok, &problem);
}
