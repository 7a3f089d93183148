/* SPDX-License-Identifier: ISC */
/* A colleague's answer to a notice of ours, and what it does. */
#ifndef HEED_HEEDD_REPLY_H
#define HEED_HEEDD_REPLY_H

#include "heedd/grant.h"

/*
 * When the mail of this matter is an answer to a notice: the letter that the
 * notice asked about goes or goes not, or the alarm is taken up.  What only
 * looks like an answer is written down and has no effect.  Inside the caller's
 * transaction.
 */
void reply_take(struct matter *matter);

#endif
