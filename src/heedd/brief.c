/* SPDX-License-Identifier: ISC */
/*
 * Portraits -> a sheet.  Red are those who threaten, are far from well or have
 * fallen fast; the reasons are those of the health, never a number alone.
 */
#include "heedd/brief.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heedd/portrait.h"
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
add_reasons(struct sheet *sheet, const struct health *health)
{
	bool told[HEALTH_PLACES] = { false };

	for (int n = 0; n < REASONS; n++) {
		const struct health_part *worst = NULL;
		double most = 0;
		size_t place = 0;

		for (size_t i = 0; i < HEALTH_PLACES; i++) {
			const struct health_part *part = &health->parts[i];
			double lost = part->weight * (1 - part->value);

			if (told[i] || isnan(lost) || lost <= most)
				continue;
			worst = part;
			most = lost;
			place = i;
		}
		if (worst == NULL)
			return;
		told[place] = true;
		sheet_field(sheet, worst->name, TONE_WARN, worst->reason);
	}
}

/* What is open of one sort; promises whose day is this week, or past. */
static void
add_items(struct sheet *sheet, const struct portrait *p, enum item_kind kind,
	const char *label)
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
		line = mem_printf("%s %s: %s", label, item->name, item->text);
		sheet_item(sheet, item->late ? TONE_BAD : TONE_PLAIN, line);
		free(line);
	}
}

static void
add_client(struct sheet *sheet, const struct entry *entry)
{
	const struct portrait *p = entry->portrait;
	char days[48];

	sheet_heading(sheet, entry->flag, p->client->name);
	sheet_bar(sheet, "Health", entry->flag, p->health.score);
	sheet_bar(sheet, "30 days ago", TONE_PLAIN, p->before_30);
	add_reasons(sheet, &p->health);
	if (!isnan(p->threat) && p->threat <= 60) {
		snprintf(days, sizeof(days), "%.0f day%s ago", p->threat,
			p->threat == 1 ? "" : "s");
		sheet_field(sheet, "Threat", TONE_BAD, days);
	}
	if (p->owed[0] != '\0')
		sheet_field(sheet, "Owed", TONE_PLAIN, p->owed);
	if (p->at_risk[0] != '\0')
		sheet_field(sheet, "At risk", TONE_BAD, p->at_risk);
	if (!isnan(p->contact)) {
		snprintf(days, sizeof(days), "%.0f day%s ago", p->contact,
			p->contact == 1 ? "" : "s");
		sheet_field(sheet, "Last contact", TONE_PLAIN, days);
	}
	add_items(sheet, p, ITEM_INVOICE, "Invoice");
	add_items(sheet, p, ITEM_PROMISE, "Promise");
	add_items(sheet, p, ITEM_REQUEST, "Request");
	add_items(sheet, p, ITEM_TASK, "Task");
}

static bool
is_theirs(const struct client *client, const struct person *person)
{
	return person == NULL || strcmp(client->owner, person->id) == 0 ||
		(client->senior != NULL && strcmp(client->senior,
			person->id) == 0);
}

static void
add_calm(struct sheet *sheet, const struct entry *entries, size_t n,
	size_t told)
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
		char *line = mem_printf("%zu more need a look: see \"heed"
			" clients\".", more);

		sheet_words(sheet, line);
		free(line);
	}
	if (names.len > 0) {
		char *line = mem_printf("Nothing is wrong with %s%s.",
			buf_text(&names), names.overflow ? " and others" : "");

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
	struct sheet sheet;
	char iso[16], *title;
	size_t n = 0, told = 0;

	for (size_t i = 0; i < config->n_clients; i++)
		if (is_theirs(&config->clients[i], person)) {
			entries[n].portrait = portrait_of(mind, store,
				&config->clients[i], now);
			entries[n].flag = flag_of(entries[n].portrait);
			n++;
		}
	qsort(entries, n, sizeof(*entries), compare);
	title = mem_printf("%s clients, %s", person == NULL ? "All" : "Your",
		day_iso(day_at(now, when_offset(now, config->firm.timezone)),
		iso));
	sheet = sheet_new("en", title);
	if (n > 0 && entries[0].flag == TONE_BAD) {
		char *line = mem_printf("Call first: %s.",
			entries[0].portrait->client->name);

		sheet_words(&sheet, line);
		free(line);
	}
	while (told < n && told < (most == 0 ? MOST : most) &&
	       entries[told].flag != TONE_GOOD)
		add_client(&sheet, &entries[told++]);
	add_calm(&sheet, entries, n, told);
	sheet_end(&sheet);
	for (size_t i = 0; i < n; i++)
		portrait_free(&entries[i].portrait);
	free(entries);
	free(title);
	return sheet;
}
