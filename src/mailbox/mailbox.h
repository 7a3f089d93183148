/* SPDX-License-Identifier: ISC */
/*
 * mailbox/: IMAP, Maildir and mbox: raw messages, and what may be appended.
 * Reading changes nothing at the server: EXAMINE and BODY.PEEK only; SELECT and
 * STORE are mailbox_mark()'s, for accounts that a person has opened to it.
 * Which messages are new is not decided here but by the ledger in store/.
 *
 * May include: base/, config/types.h.  Owns: libetpan IMAP, GnuTLS sockets.
 */
#ifndef HEED_MAILBOX_MAILBOX_H
#define HEED_MAILBOX_MAILBOX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/opening.h"
#include "base/outcome.h"
#include "base/secret.h"
#include "config/types.h"

struct mailbox; /* one account, connected */

/* One message as its folder lists it. */
struct listed {
	uint64_t uid;  /* IMAP UID; a stable number for files */
	int64_t date;  /* INTERNALDATE or file time, Unix seconds */
	uint64_t size; /* bytes */
};

struct listing {
	uint64_t uidvalidity; /* of the folder; a constant for files */
	struct listed *v;     /* owned; ascending uid */
	size_t n;
};

struct raw {
	char *data; /* owned; NUL behind len, may hold NULs */
	size_t len;
	uint64_t full_size;
	bool truncated; /* only headers and the first part were fetched */
	bool missing;	/* no longer there, or listed without a body */
};

enum append_as {
	APPEND_DRAFT, /* \Draft, \Seen */
	APPEND_SENT,  /* \Seen */
};

enum special { SPECIAL_SENT, SPECIAL_DRAFTS };

/*
 * Connects, verifies the server's certificate and name, logs in.  NULL with
 * `*outcome` (RETRY: the network; BROKEN: certificate, password,
 * configuration; REFUSED: the access token, and another may do) and a line in
 * `problem`.  `password` is the access token where `auth` says so; it may be
 * NULL for files and is not kept.  The caller frees with mailbox_close().
 */
struct mailbox *mailbox_open(const struct account *account,
	const struct secret *password, enum outcome *outcome,
	struct problem *problem);

/*
 * The same for a person who asks how far it comes: notes in `opening` (empty
 * before; the caller frees it with opening_free()) what is seen on the way, and
 * asks the server what it can do.  NULL with DONE: it has stopped before the
 * login, as was wished.
 */
struct mailbox *mailbox_open_told(const struct account *account,
	const struct secret *password, struct opening *opening,
	enum outcome *outcome, struct problem *problem);

/* Logs out where that is quick; takes NULL; clears the pointer. */
void mailbox_close(struct mailbox **mailbox);

/*
 * Opens the folder read-only and lists what is in it since day `since` (Unix
 * seconds; 0: all).  DONE; RETRY after a lost connection (close and open
 * again); REFUSED when there is no such folder.  Free with listing_free().
 */
enum outcome mailbox_list(struct mailbox *mailbox, const char *folder,
	int64_t since, struct listing *out, struct problem *problem);

void listing_free(struct listing *listing);

/*
 * Fetches one message of the folder that was listed last.  At most `limit`
 * bytes: a larger one gives its first LIMIT_MESSAGE_HEAD bytes, `truncated`.
 * DONE with `missing` set when it has vanished since.  Free with raw_free().
 */
enum outcome mailbox_fetch(struct mailbox *mailbox, uint64_t uid, size_t limit,
	struct raw *out, struct problem *problem);

void raw_free(struct raw *raw);

/*
 * Appends a message.  REFUSED when there is no such folder or the server says
 * NO; RETRY when it may not have arrived.
 */
enum outcome mailbox_append(struct mailbox *mailbox, const char *folder,
	const char *raw, size_t len, enum append_as as,
	struct problem *problem);

/* What came of a mark. */
enum marked {
	MARK_DONE, /* it is there, or the message is not any more */
	MARK_GONE, /* the folder is numbered anew: nobody knows which it was */
	MARK_REFUSED, /* the server keeps no such flags here */
};

/*
 * Marks one message with a keyword (letters, digits, '.', '_', '-'), as a label
 * where the server is Gmail's; nothing else about it changes.  The one call
 * that opens a folder for writing.  With anything but DONE, or MARK_REFUSED,
 * a line in `problem`.
 */
enum outcome mailbox_mark(struct mailbox *mailbox, const char *folder,
	uint64_t uidvalidity, uint64_t uid, const char *keyword,
	enum marked *marked, struct problem *problem);

/*
 * Looks for a message with that header value in the folder.  Leaves `*found`
 * false when there is none.
 */
enum outcome mailbox_search_header(struct mailbox *mailbox, const char *folder,
	const char *header, const char *value, bool *found,
	struct problem *problem);

/*
 * Waits until the server says that something has come into the folder
 * (`*changed`), the descriptor `ours` can be read, or `milliseconds` (at most
 * 29 minutes, RFC 2177) are over.  REFUSED when it cannot tell: then only
 * looking helps.
 */
enum outcome mailbox_idle(struct mailbox *mailbox, const char *folder,
	int milliseconds, int ours, bool *changed, struct problem *problem);

/*
 * The name of the account's Sent or Drafts folder: as configured, else by
 * SPECIAL-USE (RFC 6154), else a well-known name that exists; NULL when there
 * is none.  Owned by the mailbox.
 */
const char *mailbox_special(struct mailbox *mailbox, enum special special);


/*
 * The names of the folders that can be opened, for a person who has misspelt
 * one; at most 10000.  Free them with strv_free().
 */
enum outcome mailbox_folders(struct mailbox *mailbox, struct strv *names,
	struct problem *problem);

#endif
