/* SPDX-License-Identifier: ISC */
/* An mbox file, and a Maildir with one message, of the bytes. */
#include "mailbox/mailbox.h"
#include "scratch.h"

static size_t
read_all(enum account_kind kind, const char *path, const char *folder)
{
	struct account account = { .name = (char *)"a", .kind = kind,
		.path = (char *)path };
	struct problem problem = { "" };
	struct listing listing;
	enum outcome outcome;
	struct mailbox *mailbox = mailbox_open(&account, NULL, &outcome,
		&problem);
	struct raw raw;
	size_t n;

	MUST(mailbox != NULL);
	MUST(mailbox_list(mailbox, folder, 0, &listing, &problem) == DONE);
	n = listing.n;
	for (size_t i = 0; i < n; i++) {
		MUST(i == 0 || listing.v[i].uid > listing.v[i - 1].uid);
		MUST(mailbox_fetch(mailbox, listing.v[i].uid, LIMIT_MESSAGE,
			&raw, &problem) == DONE);
		MUST(!raw.missing && raw.len == listing.v[i].size);
		raw_free(&raw);
	}
	listing_free(&listing);
	mailbox_close(&mailbox);
	return n;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const folders[] = { "mbox", "m", "m/INBOX",
		"m/INBOX/cur", "m/INBOX/new" };
	char *path;

	for (size_t i = 0; i < 5; i++) {
		path = mem_printf("%s/%s", scratch(), folders[i]);
		mkdir(path, 0700);
		free(path);
	}
	scratch_file("mbox/INBOX", data, size);
	path = mem_printf("%s/mbox", scratch());
	read_all(ACCOUNT_MBOX, path, "INBOX");
	free(path);
	scratch_file("m/INBOX/cur/1764000000.1.host:2,S", data, size);
	path = mem_printf("%s/m", scratch());
	MUST(read_all(ACCOUNT_MAILDIR, path, "INBOX") == 1);
	free(path);
	return 0;
}
