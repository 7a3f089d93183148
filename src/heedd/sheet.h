/* SPDX-License-Identifier: ISC */
/* What a colleague should have before them who calls a client. */
#ifndef HEED_HEEDD_SHEET_H
#define HEED_HEEDD_SHEET_H

#include "heedd/bill.h"
#include "heedd/daemon.h"
#include "heedd/remember.h"

struct sheet {
	struct memory *memory; /* owned; the bill points into it */
	struct bill bill;      /* what is overdue */
	const char *name, *address; /* who is to be called; NULL: not said */
	char *ours, *theirs;   /* owned; promises not kept yet, a line each */
};

/* Close with sheet_close(). */
void sheet_open(const struct daemon *daemon, const struct client *client,
	int64_t now, struct sheet *out);
void sheet_close(struct sheet *sheet);

/* Puts it where placeholders look, without the bill. */
void sheet_values(const struct sheet *sheet, struct letter_values *values);

#endif
