/* SPDX-License-Identifier: ISC */
/*
 * Mail of the past, wherever it lies: Maildir, mbox, folders of .eml files, one
 * below the other; and in which order it came.
 */
#ifndef HEED_HEED_PAST_H
#define HEED_HEED_PAST_H

#include "heed/command.h"
#include "mailbox/mailbox.h"

struct past_mail {
	int64_t date; /* of the message, else of its file; Unix seconds */
	char *folder; /* owned; as people know it: "mail/Sent" */
	char *path;   /* owned; a file of its own; NULL: in a mailbox */
	bool draft;   /* it lies in a folder of drafts: nobody has sent it */
	size_t box;   /* of struct past */
	uint64_t uid;
};

struct past {
	struct past_mail *v; /* owned; past_sort() puts the oldest first */
	size_t n, room;
	struct mailbox **boxes; /* owned */
	size_t n_boxes;
};

/*
 * Adds all that lies in `source`; false: it was told what is wrong.  Only the
 * header blocks are read.
 */
bool past_collect(struct past *past, const char *source);

void past_sort(struct past *past);

/* The bytes of one; false: told.  The caller frees `out->data`. */
bool past_read(const struct past *past, const struct past_mail *mail,
	struct file_bytes *out);

/*
 * True for the folder of an account's sent mail, and for those that mail
 * programs name so, in the languages that heed knows.
 */
bool folder_holds_sent(const struct config *config, const char *folder);

void past_free(struct past *past);

#endif
