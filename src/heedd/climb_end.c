/* SPDX-License-Identifier: ISC */
/*
 * An alarm ends when somebody of ours has answered the client, when a call with
 * them was noted, and when the condition of the clock holds no more.  Anybody
 * can put our name into a From: only what lies in a folder of sent mail, or has
 * the word of our own server, is an answer of ours.
 */
#include "heedd/climb_end.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heedd/reader.h"
#include "store/conditions.h"
#include "store/course.h"

int64_t
climb_since(const struct matter *matter)
{
	const struct mail_row *row = &matter->about->row;
	int64_t since;

	if (row->id == 0)
		return matter->now;
	/* a Date is the writer's: an older one must not let what we wrote
	 * before it be an answer, nor a later one hide the answer */
	since = row->date > row->arrived ? row->date : row->arrived;
	return since < matter->now ? since : matter->now;
}

static bool
surely_ours(struct daemon *daemon, const struct mail_row *mail)
{
	const struct reader *reader = daemon_reader(daemon, mail->account);

	/* nobody vouches for old files, and a past alarms nobody */
	return daemon->past ||
		strcmp(mail->verdict, verdict_name(VERDICT_PASS)) == 0 ||
		(reader != NULL && reader->sent != NULL &&
		 strcmp(reader->sent, mail->folder) == 0);
}

/* The first answer of ours; 0: none. */
static int64_t
answer_of(struct daemon *daemon, const struct ladder_row *row)
{
	int64_t *ids, found = 0;
	size_t n;

	ids = mails_of_ours(daemon->store, row->client, row->since, &n);
	for (size_t i = 0; i < n && found == 0; i++) {
		struct mail_row mail;

		if (!mails_load(daemon->store, ids[i], &mail, NULL, NULL))
			continue;
		if (surely_ours(daemon, &mail))
			found = ids[i];
		mail_row_free(&mail);
	}
	free(ids);
	return found;
}

char *
climb_over(struct daemon *daemon, const struct ladder_row *row, int64_t now)
{
	int64_t answer = answer_of(daemon, row);

	if (answer != 0)
		return mem_printf("the client was answered (M%" PRId64 ")",
			answer);
	if (calls_any(daemon->store, row->client, row->since, now + 1))
		return mem_str("a call with the client was noted");
	if (row->mail == 0 && !condition_goes_on(daemon->store, row->notice))
		return mem_str("what it told of is over");
	return NULL;
}
