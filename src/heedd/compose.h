/* SPDX-License-Identifier: ISC */
/*
 * One action of one rule about one message -> a letter row with frozen bytes.
 */
#ifndef HEED_HEEDD_COMPOSE_H
#define HEED_HEEDD_COMPOSE_H

#include "heedd/daemon.h"
#include "heedd/recall.h"
#include "outbox/letter.h"
#include "rules/ladder.h"
#include "store/letters.h"

/* What a notice of an alarm says of its ladder. */
struct ladder_words {
	int64_t id;		/* E12 */
	enum ladder_kind step;	/* LADDER_REST: its first notice */
	const char *told_name;	/* who was told before; NULL: nobody */
	const char *next_name;	/* who is told next; NULL: nobody */
	int64_t next_at;	/* when, Unix seconds; 0: never */
};

/* What a notice says of a letter that waits for a person's yes. */
struct approval_words {
	int64_t letter;		/* L12 */
	const char *to, *subject;
	const char *text;	/* of the letter; NULL: too long for a notice */
	int64_t until;		/* 0: it waits no more */
};

struct composition {
	const struct recollection *about;
	const char *rule;    /* its name; for a notice of ours "heed" */
	const char *letter;  /* name of the template */
	const char *episode; /* it stands in the key */
	const char *about_letter; /* so does this token; NULL: none */
	const struct person *person; /* to a colleague; NULL: to the client */
	const char *to;	     /* address of the client's; NULL: whoever wrote */
	const char *to_name; /* NULL: as the mail says, or not known */
	const struct bill *bill; /* the invoices that it is about; NULL */
	const struct sheet *sheet; /* what to know before a call; NULL */
	const struct change *change; /* that is announced; NULL */
	/* heed letter show: what stands where there is no value; NULL */
	const struct letter_values *samples;
	const struct ladder_words *ladder; /* NULL: it is no alarm */
	const struct approval_words *approval; /* NULL: it asks for no yes */
	bool important;
	int64_t answer_by;   /* promised to the client; 0: nothing */
	int64_t now;
};

/*
 * Renders and freezes.  False with a line in `problem` when there is no
 * template or the result does not pass its check.  `*choice` says why it is not
 * in the reader's first language, NULL when it is; the caller frees it, and
 * `out` with letter_row_free().
 */
bool compose(const struct daemon *daemon, const struct composition *wish,
	struct letter_row *out, char **choice, struct problem *problem);

/* The time zone of the client; NULL: of our people. */
const char *compose_zone(const struct config *config,
	const struct client *client);

/* The calendar of the client; NULL: of our people. */
const struct hours *compose_hours(const struct config *config,
	const struct client *client);

/*
 * When what is wished may go out: now, or when the recipient's absence and
 * quiet hours are over.
 */
int64_t compose_goes_at(const struct daemon *daemon,
	const struct composition *wish);

#endif
