/* SPDX-License-Identifier: ISC */
/*
 * An answer counts when all of this is true: it names, in In-Reply-To or
 * References, the random token in the Message-ID of one of our notices; it is
 * from the address that this notice went to, and that is still a colleague's;
 * our own server vouches for the sender; a person wrote it; and it came in as
 * new mail.  The copy in a folder of sent mail, for which nobody vouches, is
 * passed over in silence.  What it says matters only where a yes was asked for
 * (approval_reply.c): whoever answers the notice of an alarm has it in hand.
 */
#include "heedd/reply.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/log.h"
#include "base/mem.h"
#include "heedd/approval.h"
#include "heedd/reader.h"
#include "store/ladders.h"

/* Why an answer to the notice is none that counts; NULL: it does. */
static const char *
doubt(const struct matter *matter, const struct letter_row *notice)
{
	const struct recollection *about = matter->about;
	const struct mail_row *row = &about->row;

	if (strcasecmp(notice->recipient, row->from_address) != 0)
		return "it is not from whom the notice went to";
	if (row->rescan)
		return "it was found by a first look or a rescan";
	if (about->message->automatic != AUTOMATIC_NO ||
	    about->message->heed_id[0] != '\0' ||
	    reading_signal(about->reading, SIGNAL_AUTO) != NULL)
		return "no person wrote it";
	if (about->message->verdict != VERDICT_PASS)
		return "our mail server does not vouch for its sender";
	return NULL;
}

static bool
in_sent(const struct matter *matter)
{
	const struct mail_row *row = &matter->about->row;
	const struct reader *reader = daemon_reader(matter->daemon,
		row->account);

	return reader != NULL && reader->sent != NULL &&
		strcmp(reader->sent, row->folder) == 0;
}

static void
note(const struct matter *matter, const struct letter_row *notice,
	const char *outcome, const char *detail)
{
	char *what = mem_printf("L%" PRId64 ": %s", notice->id, detail);

	decisions_add(matter->daemon->store, &(struct decision_row) {
		.mail = matter->about->row.id,
		.rule = notice->rule,
		.answer = (char *)"answers a notice",
		.outcome = (char *)outcome,
		.detail = what,
		.at = matter->now,
	});
	log_event(LOG_INFO_, "answer", "client", notice->client, "rule",
		notice->rule, "why", what, "status", outcome, NULL);
	free(what);
}

/* Each alarm that the notice was about is in good hands. */
static void
take_up(const struct matter *matter, const struct letter_row *notice,
	const struct person *person)
{
	struct store *store = matter->daemon->store;
	struct ladder_row ladder;

	/* what heed tells by itself is no alarm */
	while (strcmp(notice->rule, "heed") != 0 && ladder_of(store,
		notice->episode == NULL ? "" : notice->episode, notice->mail,
		&ladder)) {
		char *why = mem_printf("answered the notice L%" PRId64,
			notice->id);

		ladder_end(store, ladder.id, person->id, why, matter->now);
		free(why);
		why = mem_printf("E%" PRId64 ", by %s", ladder.id,
			person->id);
		note(matter, notice, "taken up", why);
		free(why);
		ladder_row_free(&ladder);
	}
}

void
reply_take(struct matter *matter)
{
	const struct message *message = matter->about->message;
	const struct config *config = matter->daemon->mind->config;
	const struct person *person;
	struct letter_row notice;
	const char *wrong, *came;

	if (message == NULL || message->refers_to_heed[0] == '\0' ||
	    matter->about->direction == DIRECTION_DRAFT || in_sent(matter) ||
	    !letters_by_token(matter->daemon->store, message->refers_to_heed,
		&notice))
		return;
	person = config_person_at(config, notice.recipient);
	if (!notice.to_client && person != NULL &&
	    message->automatic != AUTOMATIC_BOUNCE) {
		wrong = doubt(matter, &notice);
		came = wrong != NULL ? NULL : approval_reply(matter, &notice,
			person);
		if (wrong != NULL)
			note(matter, &notice, "not heeded", wrong);
		else if (came != NULL)
			note(matter, &notice, "answer", came);
		else
			take_up(matter, &notice, person);
	}
	letter_row_free(&notice);
}
