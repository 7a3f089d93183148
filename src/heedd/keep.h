/* SPDX-License-Identifier: ISC */
/*
 * One message that has been fetched -> its rows: message, findings and the
 * end of its ledger row, in one transaction.
 */
#ifndef HEED_HEEDD_KEEP_H
#define HEED_HEEDD_KEEP_H

#include "heedd/daemon.h"
#include "heedd/take.h"

/* Where a message came from. */
struct arrival {
	const struct account *account;
	const char *folder;
	int64_t folder_id;
	uint64_t uidvalidity;
	uint64_t uid;
	int64_t arrived; /* as the server says, Unix seconds */
	bool rescan;
	bool deadly; /* has killed us before: keep it unread */
};

/* DONE, or BROKEN when the store could not take it (nothing was written). */
enum outcome keep_arrival(struct daemon *daemon, const struct arrival *arrival,
	const struct raw *raw, int64_t now, struct taken *taken,
	struct problem *problem);

#endif
