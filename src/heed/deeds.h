/* SPDX-License-Identifier: ISC */
/*
 * Inside heed/: what people of ours do in a past that is lived again, at a
 * time of that past: a table with a deed a row.  What a deed does is done by
 * what the command, or the mail, does otherwise.
 */
#ifndef HEED_HEED_DEEDS_H
#define HEED_HEED_DEEDS_H

#include "base/day.h"
#include "heedd/replay.h"

enum deed_kind { DEED_ACK, DEED_ANSWER, DEED_CLOSE, DEED_HOLD, DEED_DECIDE };

struct deed {
	int64_t at; /* Unix seconds */
	int line;   /* of the file, for what is told of it */
	enum deed_kind kind;
	const char *word;	     /* "ack" ...; static */
	const struct person *person; /* of the mind */
	char letter;		     /* 'E' or 'L', of the id; '\0': none */
	int64_t id;
	char *about, *note; /* owned; never NULL */
	struct day until;   /* of a hold */
};

struct deeds {
	struct deed *v; /* owned; in the order of the file */
	size_t n, room;
};

/*
 * Adds those of a file: time, person, deed, about, until, note.  False when
 * anything is wrong: each fault was told with its line.
 */
bool deeds_read(struct deeds *out, const struct mind *mind, const char *path);
void deeds_free(struct deeds *deeds);

/*
 * It happens at its time, in a past that is not lived alone.  False with a line
 * in `problem`: it was in vain.
 */
bool deed_do(struct daemon *daemon, const struct deed *deed,
	struct problem *problem);

/* Inside the above: the answer to a notice, as a mail of its own. */
bool deed_answer(struct daemon *daemon, const struct deed *deed,
	struct problem *problem);

/*
 * Which client and rule it is about, as far as that can be told; the caller
 * frees both, each may be NULL.
 */
void deed_about(struct store *store, const struct deed *deed, char **client,
	char **rule);

#endif
