/* SPDX-License-Identifier: ISC */
/*
 * "Did you mean ...?": the nearest of a list of names, by the number of
 * letters added, lost, changed or swapped with their neighbour.  Upper and
 * lower case count as the same.  Words longer than any name of ours are near
 * to nothing, so the work stays small whatever comes in.
 */
#include "base/nearest.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#define WORD_MAX 64

static bool
same(char a, char b)
{
	return tolower((unsigned char)a) == tolower((unsigned char)b);
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Optimal string alignment, by three rows of the usual table. */
static size_t
distance(const char *a, size_t a_len, const char *b, size_t b_len)
{
	size_t rows[3][WORD_MAX + 1];
	size_t *before = rows[0], *last = rows[1], *row = rows[2];

	for (size_t j = 0; j <= b_len; j++)
		last[j] = before[j] = j;
	for (size_t i = 1; i <= a_len; i++) {
		size_t *reuse = before;

		row[0] = i;
		for (size_t j = 1; j <= b_len; j++) {
			size_t d = last[j - 1] + !same(a[i - 1], b[j - 1]);

			d = least(d, least(last[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) &&
			    same(a[i - 2], b[j - 1]))
				d = least(d, before[j - 2] + 1);
			row[j] = d;
		}
		before = last;
		last = row;
		row = reuse;
	}
	return last[b_len];
}

const char *
nearest_name(const char *word, const char *const *names, size_t n)
{
	size_t len = strlen(word);
	size_t best = len / 3 < 1 ? 1 : len / 3;
	const char *found = NULL;

	if (len == 0 || len > WORD_MAX)
		return NULL;
	for (size_t i = 0; i < n; i++) {
		size_t other = strlen(names[i]);
		size_t gap = other > len ? other - len : len - other;
		size_t d;

		if (other > WORD_MAX || gap > best)
			continue;
		d = distance(word, len, names[i], other);
		/* the first of equals wins, and a word wholly changed never */
		if (d < other && (d < best || (d == best && !found))) {
			best = d;
			found = names[i];
		}
	}
	return found;
}
