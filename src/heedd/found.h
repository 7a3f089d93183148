/* SPDX-License-Identifier: ISC */
/*
 * What the clock has found, kept as numbers until it is known who reads it: two
 * colleagues may have two languages.
 */
#ifndef HEED_HEEDD_FOUND_H
#define HEED_HEEDD_FOUND_H

#include "client/course.h"
#include "heedd/mind.h"

struct found_one {
	char *title;	 /* number of an invoice; owned; NULL */
	struct day day;	 /* of a promise; year 0: none */
	char *said;	 /* by somebody; owned; NULL */
	int64_t times;	 /* how often it was told before */
	int64_t since;	 /* Unix seconds; where it was */
	struct course course;
	bool wanted[COURSE_VALUES]; /* what the rule asked for */
};

struct found {
	struct found_one *v; /* owned */
	size_t n;
};

/* What of the course the rule's condition names; of NULL nothing. */
void found_wanted(const struct mind *mind, const struct rule *rule,
	bool values[COURSE_VALUES]);

/* Adds one; the list owns the texts from then on. */
void found_add(struct found *found, const struct found_one *one);
void found_free(struct found *found);

/*
 * "2026-0047: 7 days overdue, normally paid on time; 2026-0051: ...".  The
 * caller frees.
 */
char *found_words(const struct found *found,
	const struct tongue *tongue);

#endif
