/* SPDX-License-Identifier: ISC */
/* What they wrote, and why it matters: what is normal there, and the money. */
#ifndef HEED_HEEDD_MATTERS_H
#define HEED_HEEDD_MATTERS_H

#include "heedd/compose.h"
#include "outbox/phrases.h"

/*
 * "14 days later than they normally pay. At stake: 900,00 € a month": the
 * figures of the rule that a message has called, and what is late or paid a
 * month.  "": nothing is known, or the client is nobody's.  The caller frees.
 */
char *matters_text(const struct daemon *daemon,
	const struct composition *wish, const struct tongue *tongue);

/*
 * The words of a message that matter most, and the names of all that was found
 * in it; "" for NULL.  The caller frees both.
 */
void matters_evidence(const struct reading *reading, char **words,
	char **signals);

#endif
