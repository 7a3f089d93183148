/* SPDX-License-Identifier: ISC */
/*
 * Inside signals/ only: the sections of a language file, by their names in
 * brackets.  heed-lexicon(5) tells what each is for.
 */
#ifndef HEED_SIGNALS_SECTION_H
#define HEED_SIGNALS_SECTION_H

#include "signals/lexicon.h"

/* How the lines of a section are to be read. */
enum place { PLACE_NOWHERE, PLACE_RULES, PLACE_DAYS, PLACE_CLASSES,
	PLACE_FUNCTION, PLACE_SAMPLE, PLACE_FIGURES, PLACE_TRAINED,
	PLACE_CONCEPTS };

struct section {
	const char *name;
	enum place place;
	enum role role;
	int value;	    /* of its rules, unless the number is the value */
	double weight;	    /* where a line gives none; 0: it must */
	double least, most; /* of the number in front of a line */
};

/* False when there is no section of that name. */
bool section_find(const char *name, struct section *out);

/* The name that was probably meant, or NULL. */
const char *section_nearest(const char *name);

/* The figures of a tongue that has not set any. */
void figures_default(struct figures *figures);

/*
 * Sets the figure "name" ("before-but").  False with a line when there is none
 * of that name, or the value is out of range.
 */
bool figures_set(struct figures *figures, const char *name, double value,
	struct problem *problem);

#endif
