/* SPDX-License-Identifier: ISC */
/*
 * The letter is made, frozen and in the state approval before anybody is
 * asked, in the same transaction; only a person moves it on, which the trigger
 * of the states holds.  A yes lets it into the queue, where all guards are
 * asked again: it is no way around any of them.
 */
#include "heedd/approval.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/log.h"
#include "base/mem.h"
#include "heedd/compose.h"
#include "heedd/gather.h"
#include "heedd/letter_log.h"
#include "outbox/letter.h"
#include "store/approvals.h"

#define ASKS  "approve-letter"
#define TELLS "approve-over"

int64_t
approval_until(const struct config *config, int64_t now)
{
	const struct hours *hours = &config->firm.hours;

	return hours_after(hours, now, (int64_t)config->approve_days *
		hours_length(hours));
}

/* A bar before each line keeps it apart from the notice; NULL: too long. */
static char *
text_of(const struct letter_row *letter)
{
	char *words = letter_words(letter->raw, letter->raw_len);
	struct buf out = buf_new(LIMIT_LETTER);
	size_t lines = 0, len;
	bool fits = words != NULL;

	for (const char *p = words; fits && *p != '\0'; lines++) {
		len = strcspn(p, "\n");
		/* what the notice would cut must be seen as a whole */
		fits = lines < LIMIT_VALUE_LINES && len + 4 <
			LIMIT_VALUE_LINE;
		buf_str(&out, lines == 0 ? "| " : "\n| ");
		buf_add(&out, p, len);
		p += len + (p[len] == '\n');
	}
	free(words);
	if (fits && !out.overflow)
		return buf_take(&out);
	buf_free(&out);
	return NULL;
}

/* What the letter is about, or as much of it as is left. */
static struct recollection *
about_of(const struct daemon *daemon, const struct letter_row *letter,
	int64_t now)
{
	struct recollection *about = letter->mail == 0 ? NULL :
		recall(daemon->mind, daemon->store, letter->mail, now);
	char hash[HASH_HEX];

	if (about != NULL)
		return about;
	about = recollection_new(hash_parts(hash, "approval", letter->key,
		(char *)NULL), letter->account, letter->client, "", now);
	about->match.client = mind_client(daemon->mind, letter->client);
	return about;
}

/* One notice about the letter; `once` is in its key.  Its id, or 0. */
static int64_t
tell(struct daemon *daemon, const struct letter_row *letter,
	const struct person *person, const char *name, const char *once,
	const struct approval_words *words, int64_t now)
{
	struct matter matter = { .daemon = daemon, .now = now };
	struct wish wish = {
		.rule = "heed",
		.action = "approve",
		.letter = name,
		.person = person,
		.approval = words,
	};
	char *key = mem_printf("%s %s", letter->token, once);

	matter.about = about_of(daemon, letter, now);
	wish.about_letter = key;
	if (person == NULL)
		wish.person = person_meant(&matter, "owner");
	grant(&matter, &wish);
	strv_free(&matter.told);
	recollection_free(&matter.about);
	free(key);
	return matter.made;
}

int
approval_tell(struct daemon *daemon, const struct letter_row *letter,
	const struct person *person, int64_t now)
{
	const struct approval_words words = {
		.letter = letter->id,
		.to = letter->recipient,
		.subject = letter->subject,
	};

	return tell(daemon, letter, person, TELLS, "over", &words, now) != 0;
}

/* The client's owner; who is asked is who is told later. */
static const struct person *
owner_of(const struct daemon *daemon, const struct letter_row *letter)
{
	struct recollection about = { .match.client = mind_client(daemon->mind,
		letter->client) };
	const struct matter matter = { .daemon = (struct daemon *)daemon,
		.about = &about };

	return person_meant(&matter, "owner");
}

/* Asks with all of the letter before their eyes; how many notices. */
static int
ask(struct daemon *daemon, const struct letter_row *letter,
	const struct person *person, const char *name, const char *once,
	int64_t until, int64_t now)
{
	char *text = text_of(letter);
	const struct approval_words words = {
		.letter = letter->id,
		.to = letter->recipient,
		.subject = letter->subject,
		.text = text,
		.until = until,
	};
	struct letter_row notice;
	int64_t made = tell(daemon, letter, person, name, once, &words, now);

	/* who has not seen all of it cannot say yes by mail */
	if (text != NULL && made != 0 &&
	    letters_load(daemon->store, made, &notice)) {
		approval_token(daemon->store, letter->id, notice.token);
		letter_row_free(&notice);
	}
	free(text);
	return made != 0;
}

int
approval_ask(struct daemon *daemon, const struct letter_row *letter,
	int64_t now)
{
	const struct person *person = owner_of(daemon, letter);
	int64_t until = approval_until(daemon->mind->config, now);

	if (until > letter->expires)
		until = letter->expires;
	approval_ask_for(daemon->store, letter->id, person->id, until);
	return daemon->alone ? 0 : ask(daemon, letter, person, ASKS, "ask",
		until, now);
}

int
approval_ask_again(struct daemon *daemon, const struct letter_row *letter,
	const struct person *person, int64_t until, int64_t now)
{
	return ask(daemon, letter, person, TELLS, "unclear", until, now);
}

void
approval_wait(struct daemon *daemon, const struct letter_row *letter,
	const char *why, int64_t now)
{
	letters_move(daemon->store, letter->id, LETTER_QUEUED, LETTER_APPROVAL,
		"heedd", why, now);
	letter_log(letter, 0, why, "waits for a yes");
	daemon->tally.letters += approval_ask(daemon, letter, now);
}

void
approval_in_vain(struct daemon *daemon, const struct letter_row *letter,
	int64_t now)
{
	const struct config *config = daemon->mind->config;
	const struct person *person;
	struct approval_row row;

	if (approval_given(daemon->store, letter->id) == 0 ||
	    !approval_load(daemon->store, letter->id, &row))
		return;
	/* whoever said yes by mail, else who was asked */
	person = config_person_at(config, row.who);
	daemon->tally.letters += approval_tell(daemon, letter, person != NULL ?
		person : config_person(config, row.person), now);
	approval_row_free(&row);
}

/* Why it cannot wait any longer; NULL: it can.  `*late`: nobody answered. */
static const char *
over(struct daemon *daemon, const struct letter_row *letter, int64_t now,
	bool *late)
{
	struct approval_row row = { 0 };
	struct mail_row cause = { 0 };
	struct guard_facts facts;
	struct guard_verdict verdict;
	bool has_cause;

	*late = now >= letter->expires || !approval_load(daemon->store,
		letter->id, &row) || now >= row.until;
	approval_row_free(&row);
	if (*late)
		return "nobody has said yes in time";
	has_cause = mails_load(daemon->store, letter->mail, &cause, NULL,
		NULL);
	facts = gather_guard_facts(daemon, letter, has_cause ? &cause : NULL,
		letter_check(letter->raw, letter->raw_len, letter->recipient,
			&(struct strv) { 0 }, NULL), now);
	verdict = guard_ask(&facts);
	mail_row_free(&cause);
	return verdict.answer == GUARD_REFUSE ? verdict.why : NULL;
}

/* Inside a transaction, and asked again in it: a person may have answered. */
static int
end_one(struct daemon *daemon, int64_t id, int64_t now)
{
	const struct config *config = daemon->mind->config;
	struct approval_row row = { 0 };
	struct letter_row letter;
	const char *why = NULL;
	int made = 0;
	bool late;

	if (!letters_load(daemon->store, id, &letter))
		return 0;
	if (letter.state == LETTER_APPROVAL)
		why = over(daemon, &letter, now, &late);
	if (why != NULL) {
		letters_move(daemon->store, id, LETTER_APPROVAL, late ?
			LETTER_EXPIRED : LETTER_CANCELLED, "heedd", why, now);
		letter_log(&letter, 0, why, late ? "expired" : "cancelled");
	}
	if (why != NULL && late && approval_load(daemon->store, id, &row))
		made = approval_tell(daemon, &letter, config_person(config,
			row.person), now);
	approval_row_free(&row);
	letter_row_free(&letter);
	return made;
}

bool
approvals_look(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem)
{
	size_t n = 0;
	int64_t *ids = letters_in(daemon->store, LETTER_APPROVAL, &n);
	bool ok = true;

	for (size_t i = 0; ok && i < n && !daemon->dry_run; i++) {
		struct letter_row letter;
		bool late, ends;

		if (!letters_load(daemon->store, ids[i], &letter))
			continue;
		ends = over(daemon, &letter, now, &late) != NULL;
		letter_row_free(&letter);
		if (!ends)
			continue;
		ok = store_begin(daemon->store, problem);
		if (ok) {
			*letters += end_one(daemon, ids[i], now);
			ok = store_commit(daemon->store, problem);
		}
	}
	free(ids);
	return ok;
}
