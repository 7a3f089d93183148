/* SPDX-License-Identifier: ISC */
/* How things stand with one client, gathered once for each form. */
#ifndef HEED_HEEDD_PORTRAIT_H
#define HEED_HEEDD_PORTRAIT_H

#include "client/health.h"
#include "client/sums.h"
#include "heedd/remember.h"
#include "store/timeline.h"

#define PORTRAIT_WEEKS 13 /* a quarter */
#define PORTRAIT_WELL  70 /* a health from here on is green, below half red */

enum item_kind { ITEM_INVOICE, ITEM_PROMISE, ITEM_REQUEST, ITEM_TASK,
	ITEM_HOLD, ITEM_PAYMENT };

const char *item_name(enum item_kind kind); /* "invoice" ... */

/* Something that waits for somebody. */
struct portrait_item {
	enum item_kind kind;
	char *name; /* "H2", "2026-0047", "B3", "P12.1", "M13", a list; owned */
	char *text; /* in English, as "heed client" shows it; owned */
	char *what; /* the amount, what was promised, who asked; owned */
	struct day day; /* on which it is or was due; year 0: none */
	int64_t days;	/* late, of an invoice; waiting, of a request */
	bool late, ours; /* ours: a promise that we made */
	int64_t minor;	 /* of an invoice */
	char currency[4];
	struct said said;
};

struct portrait {
	const struct client *client; /* of the mind */
	const struct mind *mind;
	int64_t now;
	struct health health;
	/* of each week, the oldest first; the last is now; NAN: cannot tell */
	double weeks[PORTRAIT_WEEKS];
	double before_30, before_90; /* days; NAN */
	int64_t work_30, work_60; /* seconds in 30 days, and the 30 before */
	double threat; /* days since the last that still counts; NAN: none */
	struct course course;
	struct sums open_sums, late;
	int64_t fee; /* a month, in minor units; 0: not said */
	char fee_currency[4];
	char *money_at_risk; /* "1,000.00 EUR"; owned; "": nothing is late */
	/* "late 1,000.00 EUR, 900 EUR a month"; owned; "": nothing */
	char *at_risk;
	double cadence, contact; /* days; NAN */
	struct portrait_item *open; /* owned */
	size_t n_open, room;
	/* owned; the newest first; NULL: before portrait_tell() */
	struct timeline_row *timeline;
	size_t n_timeline;
};

/* How well things stand with the client at `now`, and why. */
void portrait_health(const struct mind *mind, struct store *store,
	const struct client *client, int64_t now, struct health *out);

/* The client as it stands at `now`; free with portrait_free(). */
struct portrait *portrait_of(const struct mind *mind, struct store *store,
	const struct client *client, int64_t now);

/*
 * Adds what has happened, the last 40 events with their words.  It reads all of
 * the client's past, and neither the brief nor the red flags tell any of it.
 */
void portrait_tell(struct portrait *portrait, struct store *store);

/* Takes NULL; clears the pointer. */
void portrait_free(struct portrait **portrait);

#endif
