/* SPDX-License-Identifier: ISC */
/* Counts and their measures; see score.h. */
#include "heed/score.h"

#include <string.h>

_Static_assert(SIGNAL_KINDS <= 32, "a bit for each signal");

static void
count(struct score_counts *counts, bool labelled, bool found)
{
	counts->hits += labelled && found;
	counts->wrong += !labelled && found;
	counts->missed += labelled && !found;
}

static bool
same_day(struct day a, struct day b)
{
	return a.year == b.year && (a.year == 0 ||
		(a.month == b.month && a.mday == b.mday));
}

void
score_add(struct score *score, const struct verdict_row *label,
	const struct verdict_row *found)
{
	score->mails++;
	score->language_right += strcmp(label->language, found->language) == 0;
	score->feeling_right += label->feeling == found->feeling;
	score->day_right += same_day(label->day, found->day);
	for (int i = 0; i < FEELINGS; i++)
		count(&score->feelings[i], (int)label->feeling == i,
			(int)found->feeling == i);
	for (int i = 0; i < SIGNAL_KINDS; i++)
		count(&score->signals[i], (label->signals >> i & 1) != 0,
			(found->signals >> i & 1) != 0);
}

static double
ratio(int64_t part, int64_t whole, double none)
{
	return whole == 0 ? none : (double)part / (double)whole;
}

double
score_precision(const struct score_counts *counts)
{
	return ratio(counts->hits, counts->hits + counts->wrong, 1);
}

double
score_recall(const struct score_counts *counts)
{
	return ratio(counts->hits, counts->hits + counts->missed, 1);
}

double
score_f1(const struct score_counts *counts)
{
	return ratio(2 * counts->hits,
		2 * counts->hits + counts->wrong + counts->missed, 0);
}

double
score_macro_f1(const struct score *score)
{
	double sum = 0;
	int64_t n = 0;

	for (int i = 0; i < FEELINGS; i++) {
		const struct score_counts *counts = &score->feelings[i];

		if (counts->hits + counts->missed == 0)
			continue;
		sum += score_f1(counts);
		n++;
	}
	return n == 0 ? 0 : sum / (double)n;
}

struct score_counts
score_signals(const struct score *score)
{
	struct score_counts all = { 0 };

	for (int i = 0; i < SIGNAL_KINDS; i++) {
		all.hits += score->signals[i].hits;
		all.wrong += score->signals[i].wrong;
		all.missed += score->signals[i].missed;
	}
	return all;
}

double
score_share(const struct score *score, int64_t n)
{
	return ratio(n, score->mails, 0);
}
