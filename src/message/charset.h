/* SPDX-License-Identifier: ISC */
/* Inside message/: bytes of any character set -> UTF-8. */
#ifndef HEED_MESSAGE_CHARSET_H
#define HEED_MESSAGE_CHARSET_H

#include <stdbool.h>
#include <stddef.h>

/*
 * The bytes as UTF-8, at most about `limit` bytes, cut between characters;
 * control characters are dropped, line ends are LF.  `label` is what the mail
 * says, "" or NULL for nothing: a label that is unknown, wrong or missing is
 * replaced by a guess.  Never NULL; the caller frees.
 */
char *charset_decode(const char *bytes, size_t len, const char *label,
	size_t limit);

/* Is there a character set of that label?  True for "" and NULL. */
bool charset_known(const char *label);

#endif
