/* SPDX-License-Identifier: ISC */
/*
 * Who exchanges mail with us, from mail of the past: the people of one domain
 * are a circle, and who has an address at a provider for the public is one
 * alone.  Only our own mail makes a circle, so that nobody comes in by writing
 * to us, however often and under whatever name.
 */
#ifndef HEED_HEED_CIRCLES_H
#define HEED_HEED_CIRCLES_H

#include "base/strv.h"
#include "heed/past.h"

#define LIMIT_CIRCLE	500 /* people; more are counted, not named */
#define LIMIT_FULL_NAME 100 /* bytes of a name */
#define LIMIT_OFFSETS	6   /* of time zones; more are not counted */
#define LIMIT_SPOKEN	8   /* languages; more are not counted */

/* Somebody outside.  Counts are of mails. */
struct acquaintance {
	char *address;	/* owned; valid, lower case */
	char *name;	/* owned; one line of UTF-8; NULL: none was given */
	size_t wrote;	/* theirs */
	size_t got;	/* ours to them, not in Cc */
	size_t copied;	/* in Cc, or beside us in a colleague's */
	int64_t first, last; /* Unix seconds, of both sides; 0: unknown */
};

struct offset {
	int minutes; /* east of UTC */
	size_t n;
};

struct spoken {
	char language[4]; /* as in struct reading */
	size_t n;
};

struct circle {
	char *key;  /* owned; the domain, or the address of one who is alone */
	bool alone; /* at a provider for the public */
	struct acquaintance *v; /* owned */
	size_t n, room;
	size_t unnamed; /* mails of those above LIMIT_CIRCLE */
	int64_t begun;	/* our first mail to them; Unix seconds; 0: unknown */
	struct spoken spoken[LIMIT_SPOKEN];   /* in theirs */
	struct offset offsets[LIMIT_OFFSETS]; /* of theirs */
	size_t *answers; /* owned; by each of config.people */
};

struct circles {
	struct circle **v; /* owned, and each; in the order of our mails */
	size_t n, room;
	void *by_key, *seen; /* trees of tsearch(3) */
	struct strv fingerprints; /* of what was counted */
	size_t unproven; /* in our name, but not known to be ours */
	size_t unread;	 /* could not be parsed */
};

/*
 * Counts all of the past that lies in [since, until) and is not automatic, in
 * whatever order it comes; of ours only what lies in a folder of sent mail or
 * what our own server vouches for.  Leaves out clients of the configuration,
 * ourselves, robots, and who wrote without an answer of ours.  False: told.
 */
bool circles_gather(struct circles *circles, const struct mind *mind,
	const struct past *past, const struct invocation *in);

void circles_free(struct circles *circles);

/* One mail that is looked at. */
struct sight {
	struct circles *circles;
	const struct mind *mind;
	const struct message *message;
	int64_t date; /* Unix seconds; 0: not to be believed */
};

/* One of ours, with one From at least; and one of somebody else. */
void count_ours(const struct sight *sight);
void count_theirs(const struct sight *sight);

#endif
