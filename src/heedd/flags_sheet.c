/* SPDX-License-Identifier: ISC */
/* Flags -> the mail.  Each has its reason; what people wrote stays theirs. */
#include "heedd/flags.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "heedd/portrait_words.h"
#include "outbox/course_words.h"
#include "outbox/money.h"
#include "outbox/when.h"

#define PROMISES 4 /* of one client */

char *
flag_label(const struct tongue *tongue, enum flag_kind kind)
{
	static const enum phrase labels[] = { PHRASE_FLAG_CURT,
		PHRASE_FLAG_MONEY, PHRASE_FLAG_PROMISES, PHRASE_FLAG_SILENT,
		PHRASE_HEALTH };

	return phrase(tongue, labels[kind], NULL);
}

/* Of the late promises the words; "; " between them. */
static char *
promise_words(const struct tongue *tongue, const struct portrait *p)
{
	struct buf out = buf_new(LIMIT_LETTER);
	size_t n = 0;

	for (size_t i = 0; i < p->n_open && n < PROMISES; i++) {
		char *words;

		if (p->open[i].kind != ITEM_PROMISE || !p->open[i].late)
			continue;
		words = item_words(tongue, &p->open[i]);
		buf_printf(&out, "%s%s", n++ == 0 ? "" : "; ", words);
		free(words);
	}
	buf_str(&out, "");
	return buf_take(&out);
}

/* "from 80 to 45 in 30 days. 20 days later than ..." */
static char *
fall_words(const struct tongue *tongue, const struct portrait *p)
{
	static const bool none[HEALTH_PLACES];
	enum health_place place = health_worst(&p->health, none);
	char *before = phrase_number(tongue, round(p->before_30));
	char *now = phrase_number(tongue, round(p->health.score));
	char *fell = phrase(tongue, PHRASE_FLAG_FALLEN, PHRASE_WITH(before,
		now));
	char *why = place == HEALTH_PLACES ? mem_str("") :
		health_words(tongue, p, place);
	char *all = mem_printf("%s%s%s", fell, why[0] == '\0' ? "" : ". ",
		why);

	free(why);
	free(before);
	free(now);
	free(fell);
	return all;
}

/* "1.000,00 € overdue, 900,00 € a month; 2.3 × a normal invoice" */
static char *
money_words(const struct tongue *tongue, const struct portrait *p)
{
	bool wanted[COURSE_VALUES] = { [COURSE_OVERDUE_RATIO] = true,
		[COURSE_DAYS_LATER] = true };
	char *stake = stake_words(tongue, p);
	char *figures = course_words(tongue, &p->course, wanted);
	char *all = mem_printf("%s%s%s", stake, stake[0] == '\0' ||
		figures[0] == '\0' ? "" : "; ", figures);

	free(stake);
	free(figures);
	return all;
}

char *
flag_words(const struct tongue *tongue, const struct flagged *flagged,
	enum flag_kind kind)
{
	const struct portrait *p = flagged->portrait;
	bool wanted[COURSE_VALUES] = { false };

	switch (kind) {
	case FLAG_CURT:
		wanted[COURSE_DAYS_LATER] = wanted[COURSE_LENGTH_RECENT] =
			true;
		return course_words(tongue, &p->course, wanted);
	case FLAG_MONEY:
		return money_words(tongue, p);
	case FLAG_PROMISES:
		return promise_words(tongue, p);
	case FLAG_SILENT:
		return course_word(tongue, &p->course, COURSE_STAKEHOLDER);
	case FLAG_FALLEN:
		return fall_words(tongue, p);
	case FLAGS:
		break;
	}
	return mem_str("");
}

char *
flag_step(const struct tongue *tongue, const struct flagged *flagged)
{
	static const enum phrase steps[] = { PHRASE_STEP_CURT,
		PHRASE_STEP_MONEY, PHRASE_STEP_PROMISES, PHRASE_STEP_SILENT,
		PHRASE_STEP_FALLEN };
	size_t kind = 0;

	while (kind < FLAG_FALLEN && !flagged->is[kind])
		kind++;
	return phrase(tongue, steps[kind], NULL);
}

static void
add_client(struct sheet *sheet, const struct tongue *tongue,
	const struct flagged *flagged)
{
	const struct portrait *p = flagged->portrait;
	char *weeks = phrase(tongue, PHRASE_WEEKS, NULL);
	char *health = phrase(tongue, PHRASE_HEALTH, NULL);

	sheet_heading(sheet, flagged->tone, p->client->name);
	sheet_bar(sheet, health, health_tone(p->health.score),
		p->health.score);
	sheet_columns(sheet, weeks, p->weeks, PORTRAIT_WEEKS);
	for (int kind = 0; kind < FLAGS; kind++)
		if (flagged->is[kind])
			sheet_own_field(sheet, flag_label(tongue,
				(enum flag_kind)kind), flagged->tone,
				flag_words(tongue, flagged,
					(enum flag_kind)kind));
	sheet_own_field(sheet, phrase(tongue, PHRASE_STEP, NULL), TONE_PLAIN,
		flag_step(tongue, flagged));
	free(weeks);
	free(health);
}

struct sheet
flags_sheet(const struct mind *mind, const struct person *person,
	const struct flagged *list, size_t n, size_t most, int64_t now)
{
	struct tongue tongue = mind_tongue(mind, person);
	char *day = money_day(day_at(now, when_offset(now,
		mind->config->firm.timezone)), tongue.language, NULL);
	char *title = phrase(&tongue, PHRASE_FLAGS, PHRASE_WITH(day));
	struct sheet sheet = sheet_new(tongue.language, title);
	char *line = NULL;

	for (size_t i = 0; i < n && i < most; i++)
		add_client(&sheet, &tongue, &list[i]);
	if (n == 0)
		line = phrase(&tongue, PHRASE_FLAGS_NONE, NULL);
	else if (n > most)
		line = phrase_plural(&tongue, PHRASE_MORE_CLIENTS,
			(int64_t)(n - most));
	if (line != NULL)
		sheet_words(&sheet, line);
	sheet_end(&sheet);
	free(line);
	free(title);
	free(day);
	return sheet;
}
