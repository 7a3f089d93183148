/* SPDX-License-Identifier: ISC */
/*
 * Portraits -> a sheet.  Red are those who threaten, are far from well or have
 * fallen fast; the reasons are those of the health, never a number alone.
 */
#include "heedd/brief.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heedd/portrait_words.h"
#include "outbox/money.h"
#include "outbox/when.h"

#define MOST	  20 /* clients at length: a mail above 50 KB is not sent */
#define ITEMS	  4  /* of one sort */
#define REASONS	  3
#define THREAT	  14 /* days */
#define FALL	  25 /* points of health in 30 days */

struct entry {
	struct portrait *portrait; /* owned */
	enum tone flag;
};

static enum tone
flag_of(const struct portrait *p)
{
	bool late = false;

	for (size_t i = 0; i < p->n_open; i++)
		late |= p->open[i].late;
	if (p->threat <= THREAT || p->health.score < PORTRAIT_WELL / 2.0 ||
	    p->before_30 - p->health.score >= FALL)
		return TONE_BAD;
	return late || p->health.score < PORTRAIT_WELL ? TONE_WARN : TONE_GOOD;
}

/* Red first, then the worst; one that nobody can judge comes last. */
static int
compare(const void *left, const void *right)
{
	const struct entry *a = left, *b = right;
	double x = a->portrait->health.score, y = b->portrait->health.score;

	if (a->flag != b->flag)
		return a->flag > b->flag ? -1 : 1;
	x = isnan(x) ? 101 : x;
	y = isnan(y) ? 101 : y;
	return x != y ? (x > y) - (x < y) : strcmp(a->portrait->client->id,
		b->portrait->client->id);
}

static void
add_reasons(struct sheet *sheet, const struct tongue *tongue,
	const struct portrait *p)
{
	bool told[HEALTH_PLACES] = { false };

	for (int n = 0; n < REASONS; n++) {
		enum health_place place = health_worst(&p->health, told);
		char *words;

		if (place == HEALTH_PLACES)
			return;
		told[place] = true;
		words = health_words(tongue, p, place);
		if (words[0] != '\0')
			sheet_line(sheet, TONE_WARN, words);
		free(words);
	}
}

/* What is open of one sort; promises whose day is this week, or past. */
static void
add_items(struct sheet *sheet, const struct tongue *tongue,
	const struct portrait *p, enum item_kind kind)
{
	int64_t soon = p->now / 86400 + 7;
	size_t n = 0;

	for (size_t i = 0; i < p->n_open; i++) {
		const struct portrait_item *item = &p->open[i];
		char *line;

		if (item->kind != kind || (!item->late &&
			item->day.year != 0 && day_number(item->day) > soon))
			continue;
		if (n++ == ITEMS) {
			sheet_item(sheet, TONE_PLAIN, "...");
			return;
		}
		line = item_words(tongue, item);
		sheet_item(sheet, item->late ? TONE_BAD : TONE_PLAIN, line);
		free(line);
	}
}

static void
add_bar(struct sheet *sheet, const struct tongue *tongue, enum phrase which,
	enum tone tone, double score)
{
	char *label = phrase(tongue, which, NULL);

	sheet_bar(sheet, label, tone, score);
	free(label);
}

static void
add_client(struct sheet *sheet, const struct tongue *tongue,
	const struct entry *entry)
{
	const struct portrait *p = entry->portrait;

	sheet_heading(sheet, entry->flag, p->client->name);
	add_bar(sheet, tongue, PHRASE_HEALTH, health_tone(p->health.score),
		p->health.score);
	add_bar(sheet, tongue, PHRASE_HEALTH_BEFORE, TONE_PLAIN,
		p->before_30);
	add_reasons(sheet, tongue, p);
	sheet_own_field(sheet, phrase(tongue, PHRASE_OWED, NULL), TONE_PLAIN,
		money_sums(&p->open_sums, tongue->language));
	sheet_own_field(sheet, phrase(tongue, PHRASE_AT_RISK, NULL), TONE_BAD,
		stake_words(tongue, p));
	if (!isnan(p->contact))
		sheet_own_field(sheet, phrase(tongue, PHRASE_CONTACT, NULL),
			TONE_PLAIN, phrase_ago(tongue, p->contact));
	for (int kind = ITEM_INVOICE; kind <= ITEM_PAYMENT; kind++)
		add_items(sheet, tongue, p, (enum item_kind)kind);
}

bool
brief_concerns(const struct client *client, const struct person *person)
{
	return person == NULL || strcmp(client->owner, person->id) == 0 ||
		(client->senior != NULL && strcmp(client->senior,
			person->id) == 0);
}

static void
add_calm(struct sheet *sheet, const struct tongue *tongue,
	const struct entry *entries, size_t n, size_t told)
{
	struct buf names = buf_new(300);
	size_t more = 0;

	for (size_t i = told; i < n; i++) {
		if (entries[i].flag != TONE_GOOD)
			more++;
		else
			buf_printf(&names, "%s%s", names.len == 0 ? "" : ", ",
				entries[i].portrait->client->name);
	}
	if (more > 0) {
		char *line = phrase_plural(tongue, PHRASE_MORE_CLIENTS,
			(int64_t)more);

		sheet_words(sheet, line);
		free(line);
	}
	if (names.len > 0) {
		char *line = phrase(tongue, names.overflow ?
			PHRASE_ALL_WELL_MORE : PHRASE_ALL_WELL,
			PHRASE_WITH(buf_text(&names)));

		sheet_words(sheet, line);
		free(line);
	}
	buf_free(&names);
}

struct sheet
brief_of(const struct mind *mind, struct store *store,
	const struct person *person, size_t most, int64_t now)
{
	const struct config *config = mind->config;
	struct entry *entries = mem_array(config->n_clients + 1,
		sizeof(*entries));
	struct tongue tongue = mind_tongue(mind, person);
	struct sheet sheet;
	char *day, *title;
	size_t n = 0, told = 0;

	for (size_t i = 0; i < config->n_clients; i++)
		if (brief_concerns(&config->clients[i], person)) {
			entries[n].portrait = portrait_of(mind, store,
				&config->clients[i], now);
			entries[n].flag = flag_of(entries[n].portrait);
			n++;
		}
	qsort(entries, n, sizeof(*entries), compare);
	day = money_day(day_at(now, when_offset(now, config->firm.timezone)),
		tongue.language, NULL);
	title = phrase(&tongue, person == NULL ? PHRASE_BRIEF_ALL :
		PHRASE_BRIEF_YOURS, PHRASE_WITH(day));
	sheet = sheet_new(tongue.language, title);
	if (n > 0 && entries[0].flag == TONE_BAD) {
		char *line = phrase(&tongue, PHRASE_CALL_FIRST, PHRASE_WITH(
			entries[0].portrait->client->name));

		sheet_words(&sheet, line);
		free(line);
	}
	while (told < n && told < (most == 0 ? MOST : most) &&
	       entries[told].flag != TONE_GOOD)
		add_client(&sheet, &tongue, &entries[told++]);
	add_calm(&sheet, &tongue, entries, n, told);
	sheet_end(&sheet);
	for (size_t i = 0; i < n; i++)
		portrait_free(&entries[i].portrait);
	free(entries);
	free(title);
	free(day);
	return sheet;
}
