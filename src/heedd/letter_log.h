/* SPDX-License-Identifier: ISC */
#ifndef HEED_HEEDD_LETTER_LOG_H
#define HEED_HEEDD_LETTER_LOG_H

#include "store/letters.h"

/*
 * One line: the letter, the reply code (0: none), what was said (may be NULL),
 * with addresses taken out, and what has become of it.
 */
void letter_log(const struct letter_row *letter, int code, const char *said,
	const char *status);

#endif
