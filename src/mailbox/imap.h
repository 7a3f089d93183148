/* SPDX-License-Identifier: ISC */
/*
 * Inside mailbox/: one IMAP session (RFC 3501).  The session is dead after
 * anything that leaves the place in the protocol unknown; from then on every
 * call answers RETRY, and the caller opens a new one.
 */
#ifndef HEED_MAILBOX_IMAP_H
#define HEED_MAILBOX_IMAP_H

#include <libetpan/mailimap.h>

#include "mailbox/driver.h"
#include "mailbox/stream.h"

struct imap_folder {
	char *raw;  /* owned; as the server spells it */
	char *name; /* owned; UTF-8 */
	char delimiter; /* 0: flat */
	bool selectable;
	bool sent, drafts; /* by SPECIAL-USE */
};

/* How far a folder goes; not every server tells its UIDNEXT (0: untold). */
struct imap_extent {
	uint32_t uidnext, exists;
};

struct imap {
	char *account; /* owned; for problem lines */
	char *host;    /* owned */
	int milliseconds; /* of one command */
	struct stream *stream;
	mailimap *imap;
	bool dead;
	bool idle_asked, idle_offered;
	bool labels_asked, labels_offered; /* Gmail's */
	struct strv seen;    /* folders that were listed ... */
	struct imap_extent *extents; /* ... and how far each went; owned */
	char *opened; /* owned; the folder that is open; NULL: none */
	char *listed_in; /* owned; the folder listed last; NULL: none */
	struct listing listed; /* of it: dates and sizes never change */
	bool folders_known;
	struct imap_folder *folders; /* owned */
	size_t n_folders;
};

/* A command begins; its limits as in guard_command().  False when dead. */
bool imap_begin(struct imap *imap, size_t line_limit, size_t literal_limit,
	struct problem *problem);

/*
 * What libetpan's return code `r` means.  DONE for its success; REFUSED for a
 * NO or BAD of the server; RETRY, and the session dead, for the rest.
 * `doing` completes "account X: ...": "opening folder Sent".
 */
enum outcome imap_outcome(struct imap *imap, int r, const char *doing,
	struct problem *problem);

/*
 * Logs in; the password is wiped from every buffer of ours.  BROKEN when it is
 * refused; a refused token is REFUSED, since another may do.
 */
enum outcome imap_login(struct imap *imap, const struct account *account,
	const struct secret *password, struct problem *problem);

/* The dialogue of a login with a token; libetpan's code. */
int imap_authenticate(struct imap *imap, const struct account *account,
	const struct secret *token);

/* Asks what the server can; adds it to `offers` (may be NULL). */
enum outcome imap_offers(struct imap *imap, struct strv *offers,
	struct problem *problem);

/* Opens the folder read-only, whatever was open before. */
enum outcome imap_examine(struct imap *imap, const char *folder,
	struct problem *problem);

/* The open folder is listed now: what comes later is new. */
void imap_remember_extent(struct imap *imap, const char *folder);

/* Has anything come into the open folder since it was listed last? */
bool imap_has_moved(const struct imap *imap, const char *folder);

/* Asks for all folders, once. */
enum outcome imap_folders(struct imap *imap, struct problem *problem);

/*
 * The folder's name as it goes over the wire; the caller frees.
 */
char *imap_raw_name(struct imap *imap, const char *folder);

enum outcome imap_list(void *state, const char *folder, int64_t since,
	struct listing *out, struct problem *problem);
enum outcome imap_fetch(void *state, uint64_t uid, size_t limit,
	struct raw *out, struct problem *problem);
enum outcome imap_append(void *state, const char *folder, const char *raw,
	size_t len, enum append_as as, struct problem *problem);
enum outcome imap_mark(void *state, const char *folder, uint64_t uidvalidity,
	uint64_t uid, const char *keyword, enum marked *marked,
	struct problem *problem);
enum outcome imap_search_header(void *state, const char *folder,
	const char *header, const char *value, bool *found,
	struct problem *problem);
enum outcome imap_idle(void *state, const char *folder, int milliseconds,
	int ours, bool *changed, struct problem *problem);
enum outcome imap_folder_names(void *state, struct strv *names,
	struct problem *problem);
enum outcome imap_special(void *state, enum special special, char **name);

#endif
