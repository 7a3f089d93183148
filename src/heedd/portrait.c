/* SPDX-License-Identifier: ISC */
/* Store -> portrait.  The past is asked of the same functions, earlier. */
#include "heedd/portrait.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "heedd/portrait_open.h"
#include "signals/amounts.h"
#include "store/promises.h"
#include "store/work.h"

#define DAY	  INT64_C(86400)
#define QUARTER	  (90 * DAY)
#define TIMELINE  40

static void
count_promises(struct store *store, const struct memory *memory,
	const char *client, struct health_source *out)
{
	int64_t now = memory->source.now;
	size_t n;
	struct course_promise *list = course_promises(store, client,
		now - QUARTER, now + 1, &n);

	for (size_t i = 0; i < n; i++) {
		if (!course_is_promise(&list[i]))
			continue;
		out->promises++;
		out->promises_late += promise_is_late(store, memory, client,
			&list[i]);
	}
	course_promises_free(list, n);
}

static double
days_before(int64_t now, int64_t then)
{
	return then == 0 ? NAN : floor((double)(now - then) / DAY);
}

void
portrait_health(const struct mind *mind, struct store *store,
	const struct client *client, int64_t now, struct health *out)
{
	struct memory *memory = remember(mind, store, client->id, 0, now);
	struct health_source source = { .course = &memory->course,
		.threat_days = days_before(now, timeline_threat(store,
			client->id, now + 1)),
		.complaint_days = days_before(now, timeline_complaint(store,
			client->id, now + 1)) };

	count_promises(store, memory, client->id, &source);
	for (size_t i = 0; i < memory->source.n_mails; i++)
		source.requests_late += request_is_late(&memory->source, i);
	health_fill(&source, &mind->config->health, out);
	memory_free(&memory);
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

struct portrait *
portrait_of(const struct mind *mind, struct store *store,
	const struct client *client, int64_t now)
{
	struct portrait *p = mem_new(sizeof(*p));
	struct memory *memory;
	struct health then;

	*p = (struct portrait) { .client = client, .mind = mind, .now = now };
	for (int i = 0; i < PORTRAIT_WEEKS; i++) {
		portrait_health(mind, store, client, now -
			(PORTRAIT_WEEKS - 1 - i) * 7 * DAY, &p->health);
		p->weeks[i] = p->health.score;
	}
	portrait_health(mind, store, client, now - 30 * DAY, &then);
	p->before_30 = then.score;
	portrait_health(mind, store, client, now - 90 * DAY, &then);
	p->before_90 = then.score;
	memory = remember(mind, store, client->id, 0, now);
	p->course = memory->course;
	p->late = sums_of(&memory->source, true);
	p->open_sums = sums_of(&memory->source, false);
	p->fee = memory->source.fee;
	memcpy(p->fee_currency, memory->source.fee_currency,
		sizeof(p->fee_currency));
	p->money_at_risk = sums_text(&p->late);
	p->threat = days_before(now, timeline_threat(store, client->id,
		now + 1));
	p->at_risk = at_risk(p);
	p->cadence = memory->course.v[COURSE_CADENCE];
	p->contact = memory->course.v[COURSE_CONTACT];
	portrait_add_open(p, store, memory);
	sum_hours(p, store, &memory->source);
	memory_free(&memory);
	p->timeline = timeline_of(store, client->id, 0, now + 1, TIMELINE,
		&p->n_timeline);
	return p;
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
