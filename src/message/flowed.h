/* SPDX-License-Identifier: ISC */
/* Inside message/: lines of text/plain -> one line for each paragraph. */
#ifndef HEED_MESSAGE_FLOWED_H
#define HEED_MESSAGE_FLOWED_H

#include <stdbool.h>

/*
 * Undoes format=flowed (RFC 3676): soft line ends join, quote marks come out
 * as "> " for each level.  `delsp`: the blank at the end goes too.  The
 * caller frees.
 */
char *flowed_read(const char *text, bool delsp);

/*
 * Undoes hard wrapping, where it can be told: a line goes on in the next one
 * when the first word of that one would not have fitted.  The caller frees.
 */
char *flowed_unwrap(const char *text);

#endif
