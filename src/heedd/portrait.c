/* SPDX-License-Identifier: ISC */
/*
 * Store -> portrait.  The past is asked of the same functions, earlier.  All of
 * it is read in one view: it is of one moment, whatever others write.
 */
#include "heedd/portrait.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "heedd/portrait_health.h"
#include "heedd/portrait_open.h"
#include "signals/amounts.h"
#include "store/work.h"

#define DAY	  INT64_C(86400)
#define QUARTER	  (90 * DAY)
#define TIMELINE  40

void
portrait_health(const struct mind *mind, struct store *store,
	const struct client *client, int64_t now, struct health *out)
{
	bool viewing = store_view(store);
	struct health_past *past = health_past_of(mind, store, client, now,
		now);

	health_past_at(past, store, now, NULL, out);
	health_past_free(&past);
	store_view_end(store, viewing);
}

/* In no language, as "heed client" shows it. */
static char *
sums_text(const struct sums *sums)
{
	struct buf out = buf_new(1024);

	for (size_t k = 0; k < sums->n; k++) {
		char *text = amount_text(sums->v[k].minor,
			sums->v[k].currency);

		buf_printf(&out, "%s%s", k == 0 ? "" : " + ", text);
		free(text);
	}
	buf_str(&out, "");
	return buf_take(&out);
}

static void
sum_hours(struct portrait *p, struct store *store,
	const struct course_source *s)
{
	int64_t today = course_day(s, p->now) + 1;

	p->work_30 = hours_sum(store, p->client->id, day_from_number(today -
		30), day_from_number(today));
	p->work_60 = hours_sum(store, p->client->id, day_from_number(today -
		60), day_from_number(today - 30));
}

/* What is late, and the fee of a client who is not well. */
static char *
at_risk(const struct portrait *p)
{
	bool goes = p->client->fee != NULL && p->health.score < PORTRAIT_WELL;
	bool late = p->money_at_risk[0] != '\0';

	return mem_printf("%s%s%s%s%s", late ? p->money_at_risk : "",
		late ? " late" : "", late && goes ? ", " : "",
		goes ? p->client->fee : "", goes ? " a month" : "");
}

/* The weeks of the last quarter; the last is now. */
static void
draw_weeks(struct portrait *p, struct store *store,
	const struct health_past *past)
{
	struct health then;

	for (int i = 0; i < PORTRAIT_WEEKS - 1; i++) {
		health_past_at(past, store, p->now -
			(PORTRAIT_WEEKS - 1 - i) * 7 * DAY, NULL, &then);
		p->weeks[i] = then.score;
	}
	p->weeks[PORTRAIT_WEEKS - 1] = p->health.score;
	health_past_at(past, store, p->now - 30 * DAY, NULL, &then);
	p->before_30 = then.score;
	health_past_at(past, store, p->now - QUARTER, NULL, &then);
	p->before_90 = then.score;
}

static void
draw_money(struct portrait *p, const struct memory *memory)
{
	p->late = sums_of(&memory->source, true);
	p->open_sums = sums_of(&memory->source, false);
	p->fee = memory->source.fee;
	memcpy(p->fee_currency, memory->source.fee_currency,
		sizeof(p->fee_currency));
	p->money_at_risk = sums_text(&p->late);
	p->at_risk = at_risk(p);
}

struct portrait *
portrait_of(const struct mind *mind, struct store *store,
	const struct client *client, int64_t now)
{
	struct portrait *p = mem_new(sizeof(*p));
	bool viewing = store_view(store);
	struct health_past *past = health_past_of(mind, store, client,
		now - QUARTER, now);
	struct memory *memory;

	*p = (struct portrait) { .client = client, .mind = mind, .now = now };
	health_past_at(past, store, now, &memory, &p->health);
	draw_weeks(p, store, past);
	p->course = memory->course;
	draw_money(p, memory);
	p->threat = health_past_threat(past, now);
	p->cadence = memory->course.v[COURSE_CADENCE];
	p->contact = memory->course.v[COURSE_CONTACT];
	portrait_add_open(p, store, memory);
	sum_hours(p, store, &memory->source);
	memory_free(&memory);
	health_past_free(&past);
	store_view_end(store, viewing);
	return p;
}

void
portrait_tell(struct portrait *p, struct store *store)
{
	p->timeline = timeline_of(store, p->client->id, 0, p->now + 1,
		TIMELINE, &p->n_timeline);
}

void
portrait_free(struct portrait **portrait)
{
	struct portrait *p = *portrait;

	if (p == NULL)
		return;
	for (size_t i = 0; i < p->n_open; i++) {
		free(p->open[i].name);
		free(p->open[i].text);
		free(p->open[i].what);
	}
	free(p->open);
	free(p->money_at_risk);
	free(p->at_risk);
	timeline_free(p->timeline, p->n_timeline);
	mem_free(portrait);
}
