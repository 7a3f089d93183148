/* SPDX-License-Identifier: ISC */
/*
 * The notice has no mail that caused it, so what it is about is made up here:
 * the account, and when it was last read.
 */
#include "heedd/alarm.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/hash.h"
#include "heedd/grant.h"
#include "heedd/tokens.h"
#include "store/ledger.h"
#include "token/token.h"

/* A poll that just slips over the hour is none to wake somebody for. */
#define DEAF_SECONDS (61 * 60)

/* `what` and `which` make it one thing that is told once. */
static struct recollection *
about_account(const char *what, const char *which, const char *account,
	const char *subject, int64_t date)
{
	char fingerprint[HASH_HEX];

	hash_parts(fingerprint, what, account, which, (char *)NULL);
	return recollection_new(fingerprint, account, NULL, subject, date);
}

/* Takes `about` over. */
static void
tell(struct daemon *daemon, struct recollection *about, const char *letter,
	int64_t now, int *letters)
{
	struct matter matter = {
		.daemon = daemon,
		.about = about,
		.now = now,
	};
	struct wish wish = {
		.rule = "heed",
		.action = "notify",
		.letter = letter,
		.about_letter = about->row.subject,
		.important = true,
	};

	wish.person = person_meant(&matter, "owner");
	grant(&matter, &wish);
	*letters += matter.letters;
	strv_free(&matter.told);
	recollection_free(&matter.about);
}

bool
alarm_deaf(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem)
{
	for (size_t i = 0; i < daemon->n_readers; i++) {
		const struct reader *reader = &daemon->readers[i];
		const char *account = reader->account->name;
		int64_t last = ledger_account_last_ok(daemon->store, account);
		char number[24];

		/* one that was never read is told by "heed status" */
		if (reader->failures == 0 || last == 0 ||
			now - last < DEAF_SECONDS)
			continue;
		if (!store_begin(daemon->store, problem))
			return false;
		snprintf(number, sizeof(number), "%" PRId64, last);
		tell(daemon, about_account("deaf", number, account, account,
			last), "mailbox-deaf", now, letters);
		if (!store_commit(daemon->store, problem))
			return false;
	}
	return true;
}

/* Which notice a token asks for, and since when; NULL: none. */
static const char *
notice_for(const struct token *token, int64_t now, int64_t *since)
{
	int64_t days = tokens_aged(token->source, now);

	*since = now - days * 86400;
	if (token->outcome == REFUSED)
		return "access-withdrawn";
	return days > 0 ? "access-ageing" : NULL;
}

bool
alarm_access(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem)
{
	/* a letter belongs to an account, also where this is about smtp */
	const char *account = daemon->mind->config->accounts[0].name;

	for (size_t i = 0; i < daemon->n_tokens; i++) {
		const struct token *token = &daemon->tokens[i];
		char stamp[TOKEN_STAMP];
		const char *letter;
		int64_t since;

		letter = notice_for(token, now, &since);
		if (letter == NULL)
			continue;
		if (!store_begin(daemon->store, problem))
			return false;
		/* once for each token that was put into the file */
		tell(daemon, about_account(letter, token_stamp(
			token->source->refresh_file, stamp, NULL),
			account, token->user, since), letter, now, letters);
		if (!store_commit(daemon->store, problem))
			return false;
	}
	return true;
}
