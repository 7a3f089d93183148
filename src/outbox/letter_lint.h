/* SPDX-License-Identifier: ISC */
/* What is wrong with letters that can be read, before a client has one. */
#ifndef HEED_OUTBOX_LETTER_LINT_H
#define HEED_OUTBOX_LETTER_LINT_H

#include "config/types.h"
#include "outbox/letter.h"

/*
 * A line in `faults` ("FILE: ..." or "FILE:LINE: ...") for everything: a letter
 * that one language has and another lacks, a placeholder likewise, a register
 * without the other, a value that may be missing, a promise without its day,
 * what is too long.  `config` (NULL: none) says whom the letters are for, and
 * which rules ask for them.
 */
void letter_lint(const struct template_set *set, const struct config *config,
	struct strv *faults);

#endif
