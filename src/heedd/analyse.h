/* SPDX-License-Identifier: ISC */
/*
 * message -> signals: the message in a reader's hand goes to an analyst, and
 * what comes back is written down.
 */
#ifndef HEED_HEEDD_ANALYSE_H
#define HEED_HEEDD_ANALYSE_H

#include "heedd/daemon.h"

/* The reader has a message in hand: to an analyst, as soon as one is free. */
void analyse_begin(struct daemon *daemon, struct reader *reader, int64_t now);

/* Gives waiting messages to analysts that are free, starting them if needed. */
void analyse_next(struct daemon *daemon, int64_t now);

/* The analyst has answered. */
void analyse_hear(struct daemon *daemon, struct analyst *analyst,
	const struct frame *frame, int64_t now);

/* Its process has ended or must be ended: its message is to blame. */
void analyse_gone(struct daemon *daemon, struct analyst *analyst,
	const char *what, int64_t now);

/* The reader does not want the answer any more. */
void analyse_forget(struct daemon *daemon, struct reader *reader);

#endif
