/* SPDX-License-Identifier: ISC */
/*
 * From circles to clients that a person may want: with a name, and guesses at
 * language, country, time zone and owner.
 */
#ifndef HEED_HEED_PROPOSAL_H
#define HEED_HEED_PROPOSAL_H

#include <jansson.h>

#include "heed/circles.h"

/* What the last part of a domain lets one guess. */
struct region {
	const char *tld;
	const char *country;
	const char *timezone;
	int minutes; /* of it in winter, east of UTC */
};

/* The region of a domain; NULL: it tells of none, or of several. */
const struct region *region_of(const char *domain);

struct proposal {
	const struct circle *circle; /* borrowed */
	char *id;		     /* owned; nobody has it yet */
	char *name;		     /* owned */
	char language[4];	     /* "" when it cannot be told */
	const struct region *region; /* NULL: cannot tell */
	bool zone_fits; /* that of the region is the one that they write in */
	const struct person *owner;
	bool owner_known; /* else nobody of people wrote: it is the first */
	size_t wrote, got;
	int64_t first, last; /* Unix seconds; 0: unknown */
};

struct proposals {
	struct proposal *v; /* owned; those with the most mail first */
	size_t n;
};

/*
 * Those with mail in both directions, and `min` mails in all; who is alone must
 * be confirmed too, since such a client is its address.
 */
void proposals_make(struct proposals *proposals,
	const struct circles *circles, const struct mind *mind, size_t min);

void proposals_free(struct proposals *proposals);

/*
 * Why heed may not write to that address before a person has confirmed it; NULL
 * when it wrote more than once and we wrote to it.
 */
const char *unconfirmed_why(const struct acquaintance *who);

json_t *json_proposal(const struct proposal *proposal);

/*
 * Writes `dir`/ID.conf, with all that is not confirmed as comments.  Never
 * touches a file that is there.  False: told.
 */
bool proposal_write(const struct proposal *proposal, const char *dir);

#endif
