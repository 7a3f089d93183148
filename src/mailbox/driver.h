/* SPDX-License-Identifier: ISC */
/*
 * Inside mailbox/: what each kind of mailbox (imap, maildir, mbox) offers to
 * the dispatcher in mailbox.c.  The promises are those of mailbox.h.
 */
#ifndef HEED_MAILBOX_DRIVER_H
#define HEED_MAILBOX_DRIVER_H

#include "mailbox/mailbox.h"

struct driver {
	/*
	 * The state that all others get; NULL with outcome and problem.
	 * `opening` (NULL: nobody asks) is for kinds that connect.
	 */
	void *(*open)(const struct account *account,
		const struct secret *password, struct opening *opening,
		enum outcome *outcome, struct problem *problem);
	void (*close)(void *state);
	/* As mailbox_list(); `out` comes in empty. */
	enum outcome (*list)(void *state, const char *folder, int64_t since,
		struct listing *out, struct problem *problem);
	/* As mailbox_fetch(); `out` comes in empty. */
	enum outcome (*fetch)(void *state, uint64_t uid, size_t limit,
		struct raw *out, struct problem *problem);
	enum outcome (*append)(void *state, const char *folder,
		const char *raw, size_t len, enum append_as as,
		struct problem *problem);
	enum outcome (*search_header)(void *state, const char *folder,
		const char *header, const char *value, bool *found,
		struct problem *problem);
	/* As mailbox_mark(); NULL: this kind has no marks. */
	enum outcome (*mark)(void *state, const char *folder,
		uint64_t uidvalidity, uint64_t uid, const char *keyword,
		enum marked *marked, struct problem *problem);
	/* As mailbox_idle(); NULL: this kind cannot tell. */
	enum outcome (*idle)(void *state, const char *folder,
		int milliseconds, int ours, bool *changed,
		struct problem *problem);
	/*
	 * Finds the folder: `*name` is the caller's to free, NULL when there
	 * is none.  Anything but DONE: it could not be looked for.
	 */
	enum outcome (*special)(void *state, enum special special,
		char **name);
	/* As mailbox_folders(). */
	enum outcome (*folders)(void *state, struct strv *names,
		struct problem *problem);
};

extern const struct driver driver_imap;
extern const struct driver driver_maildir;
extern const struct driver driver_mbox;

#endif
