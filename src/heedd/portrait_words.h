/* SPDX-License-Identifier: ISC */
/* A portrait in the words of whoever gets a mail about it. */
#ifndef HEED_HEEDD_PORTRAIT_WORDS_H
#define HEED_HEEDD_PORTRAIT_WORDS_H

#include "heedd/portrait.h"
#include "outbox/phrases.h"
#include "outbox/sheet.h"

/*
 * The part that costs the most of the health, but those that were told already;
 * HEALTH_PLACES: there is none.
 */
enum health_place health_worst(const struct health *health,
	const bool told[HEALTH_PLACES]);

/* The colour of a health by itself; what cannot be told is plain. */
enum tone health_tone(double score);

/*
 * Why that part is not well: "Silent for 21 days, normally 6 days".  The caller
 * frees.
 */
char *health_words(const struct tongue *tongue, const struct portrait *p,
	enum health_place place);

/* "Invoice 2026-0047: 1.000,00 €, 7 days overdue".  Likewise. */
char *item_words(const struct tongue *tongue,
	const struct portrait_item *item);

/*
 * What is late, and the fee of a client who is not well; "": nothing.
 * Likewise.
 */
char *stake_words(const struct tongue *tongue, const struct portrait *p);

#endif
