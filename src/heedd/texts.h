/* SPDX-License-Identifier: ISC */
/* For compose.c: what the placeholders of a letter stand for. */
#ifndef HEED_HEEDD_TEXTS_H
#define HEED_HEEDD_TEXTS_H

#include "heedd/bill.h"
#include "heedd/change.h"
#include "heedd/compose.h"
#include "outbox/letter.h"

/* Texts that a letter's values point to, freed together. */
struct texts {
	char *first_name, *words, *signals, *date, *answer_by, *why;
	char *reader_first, *matters;
	char *ack, *next_at;
	char *approve, *approve_by;
	struct bill_texts bill;
	struct change_words change;
};

/* Makes those texts, in that language; free with texts_free(). */
void texts_fill(const struct daemon *daemon, const struct composition *wish,
	const char *language, struct texts *texts);
void texts_free(struct texts *texts);

/* What points to them; valid for as long as they and `wish` are. */
struct letter_values texts_values(const struct daemon *daemon,
	const struct composition *wish, const struct texts *texts);

/* A subject without the "Re:" in front; a part of it. */
const char *texts_subject(const char *subject);

/* Is it about a draft of ours? */
bool texts_of_draft(const struct composition *wish);

#endif
