/* SPDX-License-Identifier: ISC */
/*
 * What the running daemon holds: its mind, the store, and one reader for each
 * account.
 */
#ifndef HEED_HEEDD_DAEMON_H
#define HEED_HEEDD_DAEMON_H

#include <stdbool.h>
#include <stdint.h>

#include "base/secret.h"
#include "delivery/delivery.h"
#include "heedd/mind.h"
#include "mailbox/mailbox.h"
#include "store/store.h"

/* One account: its connection, kept while all goes well, and its patience. */
struct reader {
	const struct account *account; /* of the mind */
	struct mailbox *mailbox;       /* owned; NULL: not connected */
	int failures;		       /* in a row */
	int64_t next_poll;	       /* Unix seconds */
	bool sent_told;	 /* that there is no Sent folder */
};

struct daemon {
	struct mind *mind;	    /* owned */
	struct store *store;	    /* owned */
	struct delivery *delivery;  /* owned; NULL: nothing can be sent */
	struct reader *readers;	    /* owned; one for each account */
	size_t n_readers;
	int sent_this_turn;
	bool dry_run; /* note what would be done, as in mode observe */
	bool (*should_stop)(void); /* asked between two steps; NULL: never */
};

/*
 * Makes the readers and the sender for the mind.  False with a line in
 * `problem` when the SMTP password cannot be had.
 */
bool daemon_equip(struct daemon *daemon, struct problem *problem);

/* Closes the connections and frees readers and sender; the mind stays. */
void daemon_strip(struct daemon *daemon);

/* The reader of that account, or NULL. */
struct reader *daemon_reader(struct daemon *daemon, const char *account);

/*
 * Connects the reader when it is not.  DONE, or what went wrong with a line.
 */
enum outcome reader_connect(struct reader *reader, struct problem *problem);

/* Has somebody asked for the end?  Asked between two steps of a turn. */
bool daemon_should_stop(const struct daemon *daemon);

/* Drops the connection; it is made again when needed. */
void reader_drop(struct reader *reader);

#endif
