/* SPDX-License-Identifier: ISC */
/*
 * The notice has no mail that caused it, so what it is about is made up here:
 * the account, and when it was last read.
 */
#include "heedd/alarm.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/hash.h"
#include "base/mem.h"
#include "heedd/grant.h"
#include "store/ledger.h"

/* A poll that just slips over the hour is none to wake somebody for. */
#define DEAF_SECONDS (61 * 60)

static struct recollection *
about_account(const char *account, int64_t last)
{
	struct recollection *about = mem_new(sizeof(*about));
	struct mail_row *row = &about->row;
	char fingerprint[HASH_HEX], number[24];

	snprintf(number, sizeof(number), "%" PRId64, last);
	hash_parts(fingerprint, "deaf", account, number, (char *)NULL);
	row->fingerprint = mem_str(fingerprint);
	row->account = mem_str(account);
	row->subject = mem_str(account);
	row->message_id = mem_str("");
	row->in_reply_to = mem_str("");
	row->from_name = mem_str("");
	row->from_address = mem_str("");
	row->date = last;
	return about;
}

static void
tell(struct daemon *daemon, const char *account, int64_t last, int64_t now,
	int *letters)
{
	struct matter matter = {
		.daemon = daemon,
		.about = about_account(account, last),
		.now = now,
	};
	struct wish wish = {
		.rule = "heed",
		.action = "notify",
		.letter = "mailbox-deaf",
		.about_letter = account,
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

		/* one that was never read is told by "heed status" */
		if (reader->failures == 0 || last == 0 ||
			now - last < DEAF_SECONDS)
			continue;
		if (!store_begin(daemon->store, problem))
			return false;
		tell(daemon, account, last, now, letters);
		if (!store_commit(daemon->store, problem))
			return false;
	}
	return true;
}
