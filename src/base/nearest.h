/* SPDX-License-Identifier: ISC */
#ifndef HEED_BASE_NEAREST_H
#define HEED_BASE_NEAREST_H

#include <stddef.h>

/*
 * The name among `names` that `word` was probably meant to be (Damerau-
 * Levenshtein distance of at most a third of its length, at least 1), or NULL
 * when none is near.  Points into `names`.
 */
const char *nearest_name(const char *word, const char *const *names, size_t n);

#endif
