/* SPDX-License-Identifier: ISC */
/*
 * Files of an older character set, strictly: what is not of it is an error and
 * never a guess.  (message/charset.h guesses, for mail.)
 */
#ifndef HEED_BASE_CODEPAGE_H
#define HEED_BASE_CODEPAGE_H

#include <stddef.h>

#include "base/outcome.h"

/*
 * The bytes as UTF-8 without a byte order mark; the caller frees.  `charset`
 * is a name of ICU.  NULL with a line when they cannot be of it: they mean
 * nothing there, are control characters (NUL too), or are UTF-8 although
 * another one is said.
 */
char *codepage_utf8(const char *bytes, size_t len, const char *charset,
	struct problem *problem);

#endif
