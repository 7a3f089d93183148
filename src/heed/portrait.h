/* SPDX-License-Identifier: ISC */
/* All that "heed client" shows of one client, gathered once for each form. */
#ifndef HEED_HEED_PORTRAIT_H
#define HEED_HEED_PORTRAIT_H

#include "base/buf.h"
#include "client/health.h"
#include "heed/show.h"
#include "heedd/remember.h"
#include "store/timeline.h"

#define PORTRAIT_WEEKS 13 /* a quarter */
#define PORTRAIT_WELL  70 /* a health from here on is green, below half red */

/* Something that waits for somebody. */
struct portrait_item {
	const char *kind; /* "invoice", "promise", "request" */
	char *name;	  /* "2026-0047", "P12.1", "M13"; owned */
	char *text;	  /* owned */
	bool late;
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
	char *money_at_risk; /* "1,000.00 EUR"; owned; "": nothing is late */
	/* "late 1,000.00 EUR, 900 EUR a month"; owned; "": nothing */
	char *at_risk;
	double cadence, contact; /* days; NAN */
	struct portrait_item *open; /* owned */
	size_t n_open, room;
	struct timeline_row *timeline; /* owned; the newest first */
	size_t n_timeline;
};

/* How well things stand with the client at `now`, and why. */
void portrait_health(const struct mind *mind, struct store *store,
	const struct client *client, int64_t now, struct health *out);

/* The client as it stands at `now`; free with portrait_free(). */
struct portrait *portrait_of(const struct mind *mind, struct store *store,
	const struct client *client, int64_t now);

/* Takes NULL; clears the pointer. */
void portrait_free(struct portrait **portrait);

/* A health in words ("-": cannot be told), and its colour on a terminal. */
const char *portrait_score(double score, char out[16]);
enum paint portrait_paint(double score);

/* What was agreed, in words; nothing where nothing is configured. */
void portrait_terms(const struct portrait *portrait, struct buf *out);

/* For people on a terminal, for scripts, and as one HTML page. */
void portrait_show(const struct portrait *portrait);
json_t *portrait_json(const struct portrait *portrait);
void portrait_html(const struct portrait *portrait, FILE *out);

#endif
