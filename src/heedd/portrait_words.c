/* SPDX-License-Identifier: ISC */
/* Portrait -> phrases.  What people wrote stays in their own language. */
#include "heedd/portrait_words.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "outbox/course_words.h"
#include "outbox/money.h"

enum health_place
health_worst(const struct health *health, const bool told[HEALTH_PLACES])
{
	size_t place = HEALTH_PLACES;
	double most = 0;

	for (size_t i = 0; i < HEALTH_PLACES; i++) {
		const struct health_part *part = &health->parts[i];
		double lost = part->weight * (1 - part->value);

		if (told[i] || isnan(lost) || lost <= most)
			continue;
		most = lost;
		place = i;
	}
	return (enum health_place)place;
}

enum tone
health_tone(double score)
{
	if (isnan(score))
		return TONE_PLAIN;
	return score >= PORTRAIT_WELL ? TONE_GOOD :
		score >= PORTRAIT_WELL / 2.0 ? TONE_WARN : TONE_BAD;
}

static char *
with_ago(const struct tongue *tongue, enum phrase which, double days)
{
	char *ago = phrase_ago(tongue, days);
	char *said = phrase(tongue, which, PHRASE_WITH(ago));

	free(ago);
	return said;
}

static char *
words_of(const struct tongue *tongue, const struct portrait *p,
	enum health_place place)
{
	const struct health_part *part = &p->health.parts[place];

	switch (part->why) {
	case HEALTH_FACT:
		return course_word(tongue, &p->course, part->fact);
	case HEALTH_PROMISED:
		return phrase_plural(tongue, PHRASE_WHY_PROMISES,
			(int64_t)part->n);
	case HEALTH_ASKED:
		return phrase_plural(tongue, PHRASE_WHY_REQUESTS,
			(int64_t)part->n);
	case HEALTH_THREAT:
		return with_ago(tongue, PHRASE_WHY_THREAT, part->n);
	case HEALTH_COMPLAINT:
		return with_ago(tongue, PHRASE_WHY_COMPLAINT, part->n);
	}
	return mem_str("");
}

char *
health_words(const struct tongue *tongue, const struct portrait *p,
	enum health_place place)
{
	return phrase_begin(words_of(tongue, p, place));
}

/* ", promised for 24 March 2026"; "": the client has said nothing of it. */
static char *
said_words(const struct tongue *tongue, const struct said *said)
{
	char *day, *words = NULL, *all;

	if (said->kind == SAID_PROMISED) {
		day = money_day(said->day, tongue->language, NULL);
		words = phrase(tongue, PHRASE_SAID_PROMISED, PHRASE_WITH(day));
		free(day);
	} else if (said->kind != SAID_NOTHING) {
		words = phrase(tongue, said->kind == SAID_PAID ?
			PHRASE_SAID_PAID : PHRASE_SAID_DISPUTED, NULL);
	}
	all = mem_printf("%s%s", words == NULL ? "" : ", ", words == NULL ?
		"" : words);
	free(words);
	return all;
}

static char *
invoice_words(const struct tongue *tongue, const struct portrait_item *item,
	const char *day)
{
	char *money = money_text(item->minor, item->currency,
		tongue->language, NULL);
	char *days = phrase_plural(tongue, PHRASE_DAYS, item->days);
	char *said = said_words(tongue, &item->said), *words, *all;

	words = phrase(tongue, item->late ? PHRASE_INVOICE_LATE :
		PHRASE_INVOICE_DUE, PHRASE_WITH(item->name, money,
		item->late ? days : day));
	all = mem_printf("%s%s", words, said);
	free(words);
	free(said);
	free(days);
	free(money);
	return all;
}

char *
item_words(const struct tongue *tongue, const struct portrait_item *item)
{
	char *day = item->day.year == 0 ? mem_str("") :
		money_day(item->day, tongue->language, NULL);
	char *words = NULL, *days;

	switch (item->kind) {
	case ITEM_HOLD:
		words = phrase(tongue, PHRASE_HOLD, PHRASE_WITH(day,
			item->what));
		break;
	case ITEM_PAYMENT:
		words = phrase(tongue, PHRASE_UNCLEAR, PHRASE_WITH(item->what,
			day));
		break;
	case ITEM_INVOICE:
		words = invoice_words(tongue, item, day);
		break;
	case ITEM_PROMISE:
		words = phrase(tongue, item->ours ? PHRASE_PROMISE_OURS :
			PHRASE_PROMISE_THEIRS, PHRASE_WITH(day, item->what));
		break;
	case ITEM_REQUEST:
		days = phrase_plural(tongue, PHRASE_WORKDAYS, item->days);
		words = phrase(tongue, PHRASE_REQUEST, PHRASE_WITH(item->what,
			days));
		free(days);
		break;
	case ITEM_TASK:
		words = phrase(tongue, PHRASE_TASK, PHRASE_WITH(item->what,
			day));
		break;
	}
	free(day);
	return words;
}

char *
stake_words(const struct tongue *tongue, const struct portrait *p)
{
	return course_stake(tongue, &p->late, p->health.score < PORTRAIT_WELL ?
		p->fee : 0, p->fee_currency);
}
