/* SPDX-License-Identifier: ISC */
/* A colleague's answer to a notice of ours, and what it does. */
#ifndef HEED_HEEDD_REPLY_H
#define HEED_HEEDD_REPLY_H

#include "heedd/grant.h"

/*
 * When the mail of this matter is an answer to a notice: the alarm that the
 * notice was about is taken up.  What only looks like one is written down and
 * has no effect.  Inside the caller's transaction.
 */
void reply_take(struct matter *matter);

#endif
