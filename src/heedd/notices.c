/* SPDX-License-Identifier: ISC */
/*
 * What heed itself tells people, without any rule: mail that it could not
 * read, and letters of which nobody knows whether they arrived.  A bounce is
 * heard here too.
 */
#include "heedd/notices.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "store/letters.h"

/* A letter held for longer than that has been told, or is told by status. */
#define TOLD_WITHIN (24 * 3600)

#define HELD_LETTER "letter-held"

void
notice_quarantined(struct matter *matter)
{
	struct wish wish = {
		.rule = "heed",
		.action = "notify",
		.letter = "quarantine-notice",
		.person = person_meant(matter, "owner"),
	};

	grant(matter, &wish);
}

/* The token cannot be guessed, so a stranger cannot silence an address. */
void
notice_bounce(struct matter *matter)
{
	const struct message *message = matter->about->message;
	struct store *store = matter->daemon->store;
	struct letter_row letter;

	if (message == NULL || message->automatic != AUTOMATIC_BOUNCE ||
	    message->refers_to_heed[0] == '\0' ||
	    !letters_by_token(store, message->refers_to_heed, &letter))
		return;
	suppress_add(store, letter.recipient, "a letter of ours came back",
		matter->now);
	log_event(LOG_WARN_, "bounce", "client", letter.client, "status",
		"nothing more is sent to that address", NULL);
	letter_row_free(&letter);
}

/*
 * Anybody can write that in the name of a client; all that it does is that less
 * is sent, and a rule tells a person.
 */
void
notice_stop(struct matter *matter)
{
	const struct recollection *about = matter->about;
	const struct mail_address *sender;

	if (about->reading == NULL || about->message == NULL ||
	    about->direction != DIRECTION_FROM_CLIENT ||
	    about->message->automatic != AUTOMATIC_NO)
		return;
	sender = message_sender(about->message);
	for (size_t i = 0; sender != NULL && i < about->reading->n_signals; i++)
		if (about->reading->signals[i].kind == SIGNAL_STOP) {
			suppress_add(matter->daemon->store, sender->address,
				"it asked not to be written to", matter->now);
			log_event(LOG_WARN_, "stop", "client",
				about->match.client->id, "status",
				"nothing more is sent to that address", NULL);
		}
}

/* One held letter; once for each, by the key of the notice. */
static void
tell_held(struct daemon *daemon, const struct letter_row *letter, int64_t now,
	int *letters)
{
	struct matter matter = { .daemon = daemon, .now = now };
	struct wish wish = {
		.rule = "heed",
		.action = "notify",
		.letter = HELD_LETTER,
		.about_letter = letter->token,
	};

	/* a notice about a notice would never end */
	if (strcmp(letter->letter, HELD_LETTER) == 0 ||
	    letter->changed + TOLD_WITHIN < now)
		return;
	matter.about = recall(daemon->mind, daemon->store, letter->mail, now);
	if (matter.about != NULL) {
		wish.person = person_meant(&matter, "owner");
		grant(&matter, &wish);
	}
	*letters += matter.letters;
	strv_free(&matter.told);
	recollection_free(&matter.about);
}

bool
notice_held(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem)
{
	int64_t *ids;
	bool ok = true;
	size_t n = 0;

	ids = letters_in(daemon->store, LETTER_HELD, &n);
	for (size_t i = 0; ok && i < n; i++) {
		struct letter_row letter;

		if (!letters_load(daemon->store, ids[i], &letter))
			continue;
		ok = store_begin(daemon->store, problem);
		if (ok) {
			tell_held(daemon, &letter, now, letters);
			ok = store_commit(daemon->store, problem);
		}
		letter_row_free(&letter);
	}
	free(ids);
	return ok;
}
