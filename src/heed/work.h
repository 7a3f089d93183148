/* SPDX-License-Identifier: ISC */
/*
 * Hours and tasks of other programs: a timesheet as CSV, a board of Trello as
 * the JSON that it exports.  A file is read whole before a row of it is taken.
 */
#ifndef HEED_HEED_WORK_H
#define HEED_HEED_WORK_H

#include "heed/command.h"
#include "heed/show.h"
#include "store/work.h"

struct work {
	struct hours_row *hours; /* owned, and their texts */
	size_t n_hours, hours_room;
	struct task_row *tasks; /* owned, and their texts */
	size_t n_tasks, tasks_room;
	struct strv cards; /* all of the board, of clients or not */
	size_t passed;	   /* rows and cards that are for no client */
};

/*
 * Adds the hours of a timesheet.  `form`: how its program writes them; NULL:
 * our own head, that is day, client, hours, person, note.  False when anything
 * is wrong: each fault was told with its line, and nothing is to be taken.
 */
bool work_hours(struct work *out, const struct mind *mind,
	const struct hours_table *form, const char *path, int64_t now);

/*
 * Adds the tasks of a board.  A card is for each client that one of its labels
 * names; without one for whom its list, and then the board, names.  False when
 * anything is wrong, and was told.
 */
bool work_board(struct work *out, const struct mind *mind, const char *path);

void work_free(struct work *work);

/* "heed work list". */
int work_list(const struct invocation *in, const char *only);

/* Of one client, for scripts; the caller owns it. */
json_t *json_hours(struct store *store, const char *client);
json_t *json_tasks(struct store *store, const char *client);

/* "12.5"; `out` needs 32 bytes. */
char *hours_text(int64_t seconds, char out[32]);

#endif
