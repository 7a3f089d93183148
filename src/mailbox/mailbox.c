/* SPDX-License-Identifier: ISC */
/*
 * The dispatcher: one account, whatever kind it is.  What was configured wins
 * over what is found; what was found is remembered while the account is open.
 */
#include "mailbox/mailbox.h"

#include <stdlib.h>

#include "base/mem.h"
#include "mailbox/driver.h"

struct mailbox {
	const struct driver *driver;
	const struct account *account;
	void *state;
	char *found[2];	  /* by enum special; owned */
	bool looked[2];
};

static const struct driver *
driver_of(enum account_kind kind)
{
	switch (kind) {
	case ACCOUNT_IMAP:
		return &driver_imap;
	case ACCOUNT_MAILDIR:
		return &driver_maildir;
	case ACCOUNT_MBOX:
		return &driver_mbox;
	}
	return &driver_imap;
}

struct mailbox *
mailbox_open(const struct account *account, const struct secret *password,
	enum outcome *outcome, struct problem *problem)
{
	return mailbox_open_told(account, password, NULL, outcome, problem);
}

struct mailbox *
mailbox_open_told(const struct account *account, const struct secret *password,
	struct opening *opening, enum outcome *outcome,
	struct problem *problem)
{
	const struct driver *driver = driver_of(account->kind);
	struct mailbox *mailbox;
	void *state = driver->open(account, password, opening, outcome,
		problem);

	if (state == NULL)
		return NULL;
	mailbox = mem_new(sizeof(*mailbox));
	mailbox->driver = driver;
	mailbox->account = account;
	mailbox->state = state;
	*outcome = DONE;
	return mailbox;
}

void
mailbox_close(struct mailbox **mailbox)
{
	if (*mailbox == NULL)
		return;
	(*mailbox)->driver->close((*mailbox)->state);
	free((*mailbox)->found[SPECIAL_SENT]);
	free((*mailbox)->found[SPECIAL_DRAFTS]);
	mem_free(mailbox);
}

enum outcome
mailbox_list(struct mailbox *mailbox, const char *folder, int64_t since,
	struct listing *out, struct problem *problem)
{
	*out = (struct listing) { 0 };
	return mailbox->driver->list(mailbox->state, folder, since, out,
		problem);
}

void
listing_free(struct listing *listing)
{
	free(listing->v);
	*listing = (struct listing) { 0 };
}

enum outcome
mailbox_fetch(struct mailbox *mailbox, uint64_t uid, size_t limit,
	struct raw *out, struct problem *problem)
{
	*out = (struct raw) { 0 };
	return mailbox->driver->fetch(mailbox->state, uid, limit, out,
		problem);
}

void
raw_free(struct raw *raw)
{
	free(raw->data);
	*raw = (struct raw) { 0 };
}

enum outcome
mailbox_append(struct mailbox *mailbox, const char *folder, const char *raw,
	size_t len, enum append_as as, struct problem *problem)
{
	return mailbox->driver->append(mailbox->state, folder, raw, len, as,
		problem);
}

enum outcome
mailbox_mark(struct mailbox *mailbox, const char *folder,
	uint64_t uidvalidity, uint64_t uid, const char *keyword,
	enum marked *marked, struct problem *problem)
{
	*marked = MARK_REFUSED;
	if (mailbox->driver->mark != NULL && mailbox->account->write_flags)
		return mailbox->driver->mark(mailbox->state, folder,
			uidvalidity, uid, keyword, marked, problem);
	problem_set(problem, "account %s: no messages may be marked in it",
		mailbox->account->name);
	return DONE;
}

enum outcome
mailbox_search_header(struct mailbox *mailbox, const char *folder,
	const char *header, const char *value, bool *found,
	struct problem *problem)
{
	*found = false;
	return mailbox->driver->search_header(mailbox->state, folder, header,
		value, found, problem);
}

enum outcome
mailbox_idle(struct mailbox *mailbox, const char *folder, int milliseconds,
	int ours, bool *changed, struct problem *problem)
{
	*changed = false;
	if (mailbox->driver->idle == NULL) {
		problem_set(problem, "account %s: it is looked at, it does not"
			" tell", mailbox->account->name);
		return REFUSED;
	}
	return mailbox->driver->idle(mailbox->state, folder, milliseconds,
		ours, changed, problem);
}

const char *
mailbox_special(struct mailbox *mailbox, enum special special)
{
	const char *configured = special == SPECIAL_SENT ?
		mailbox->account->sent_folder :
		mailbox->account->drafts_folder;

	if (configured != NULL)
		return configured;
	if (!mailbox->looked[special])
		mailbox->looked[special] = mailbox->driver->special(
			mailbox->state, special, &mailbox->found[special]) ==
			DONE;
	return mailbox->found[special];
}

enum outcome
mailbox_folders(struct mailbox *mailbox, struct strv *names,
	struct problem *problem)
{
	return mailbox->driver->folders(mailbox->state, names, problem);
}
