/* SPDX-License-Identifier: ISC */
/*
 * The numbers of a client's course as a colleague reads them: what is, against
 * what is normal there.
 */
#ifndef HEED_OUTBOX_COURSE_WORDS_H
#define HEED_OUTBOX_COURSE_WORDS_H

#include "client/sums.h"
#include "outbox/phrases.h"

/*
 * "silent for 21 days, normally 6 days; our answers take 5 working days": of
 * the values that are wanted and can be told, with those beside them that say
 * what is usual.  Counts of what stands behind a number are for no reader.
 * "": none of them has words.  The caller frees.
 */
char *course_words(const struct tongue *tongue, const struct course *course,
	const bool wanted[COURSE_VALUES]);

/*
 * "1.250,00 € overdue, 900,00 € a month": what is late, and what the client
 * pays a month in minor units (0: not said).  "": nothing.  The caller frees.
 */
char *course_stake(const struct tongue *tongue, const struct sums *late,
	int64_t fee, const char *currency);

/* The same as course_words() of one value. */
char *course_word(const struct tongue *tongue, const struct course *course,
	enum course_value which);

#endif
