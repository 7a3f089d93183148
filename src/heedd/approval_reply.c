/* SPDX-License-Identifier: ISC */
/*
 * What the answer to the question says.  That it is the person's own was asked
 * before (reply.c); here it is asked that it is about a letter that still
 * waits, that it is the first, and that it is clear.  An answer that is not
 * sends nothing, and its writer is told once.
 */
#include "heedd/approval.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "outbox/assent.h"
#include "store/approvals.h"

static const char *
decide(struct matter *matter, const struct letter_row *notice,
	const struct letter_row *letter, const struct person *person, bool yes)
{
	struct store *store = matter->daemon->store;
	char *why = mem_printf("answered the notice L%" PRId64 ": %s",
		notice->id, yes ? "yes" : "no");

	approval_answer(store, letter->id, yes, person->address, matter->now);
	letters_move(store, letter->id, LETTER_APPROVAL, yes ? LETTER_QUEUED :
		LETTER_CANCELLED, person->address, why, matter->now);
	free(why);
	return yes ? "yes: it goes out if the guards let it" :
		"no: it is cancelled";
}

static const char *
answer(struct matter *matter, const struct letter_row *notice,
	const struct letter_row *letter, const struct approval_row *row,
	const struct person *person)
{
	struct daemon *daemon = matter->daemon;
	enum assent assent = assent_of(matter->about->message->text);

	if (strcmp(row->person, person->id) != 0)
		return "not heeded: it was somebody else who was asked";
	if (row->answered != 0)
		return "not heeded: it was answered before";
	if (letter->state != LETTER_APPROVAL || matter->now >= row->until) {
		if (assent != ASSENT_NO)
			matter->letters += approval_tell(daemon, letter,
				person, matter->now);
		return "not heeded: the letter waits no more";
	}
	if (assent != ASSENT_UNCLEAR)
		return decide(matter, notice, letter, person,
			assent == ASSENT_YES);
	matter->letters += approval_ask_again(daemon, letter, person,
		row->until, matter->now);
	return "not heeded: neither a clear yes nor a no";
}

const char *
approval_reply(struct matter *matter, const struct letter_row *notice,
	const struct person *person)
{
	struct store *store = matter->daemon->store;
	const char *came = "not heeded: the letter is there no more";
	struct approval_row row;
	struct letter_row letter;

	if (!approval_by_token(store, notice->token, &row))
		return NULL;
	if (letters_load(store, row.letter, &letter)) {
		came = answer(matter, notice, &letter, &row, person);
		letter_row_free(&letter);
	}
	approval_row_free(&row);
	return came;
}
