/* SPDX-License-Identifier: ISC */
/* Store -> portrait.  The past is asked of the same functions, earlier. */
#include "heed/portrait.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "signals/amounts.h"
#include "store/promises.h"
#include "store/work.h"

#define DAY	  INT64_C(86400)
#define QUARTER	  (90 * DAY)
#define PATIENCE  2 /* working days that a request may wait */
#define TIMELINE  40
#define CURRENCIES 8 /* in what one client owes */

static bool
promise_is_late(struct store *store, const struct memory *memory,
	const char *client, const struct course_promise *promise)
{
	const struct course_source *s = &memory->source;
	struct course course;

	if (promise->state != PROMISE_OPEN ||
	    day_number(promise->day) >= course_day(s, s->now))
		return false;
	remember_promise(memory, store, client, promise, &course);
	return course.v[COURSE_PROMISE_KEPT] == 0;
}

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

static bool
request_is_late(const struct course_source *s, size_t i)
{
	return !s->mails[i].ours && s->mails[i].asks &&
		s->mails[i].date >= s->now - QUARTER &&
		!course_answered(s, i) && hours_workdays(s->ours,
			course_day(s, s->mails[i].date),
			course_day(s, s->now)) > PATIENCE;
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

static struct portrait_item *
add_open(struct portrait *p, const char *kind, char *name)
{
	if (p->n_open == p->room) {
		p->room = p->room * 2 + 8;
		p->open = mem_grow(p->open, p->room, sizeof(*p->open));
	}
	p->open[p->n_open] = (struct portrait_item) { kind, name, NULL,
		false };
	return &p->open[p->n_open++];
}

static void
open_invoices(struct portrait *p, const struct course_source *s)
{
	for (size_t i = s->n_invoices; i-- > 0;) {
		const struct invoice_row *row = &s->invoices[i];
		int64_t late = course_overdue(s, row);
		struct portrait_item *item;
		char *amount, due[16];

		if (!invoice_open(row))
			continue;
		item = add_open(p, "invoice", mem_str(row->number));
		amount = amount_text(row->amount, row->currency);
		day_iso(row->due, due);
		item->late = late > 0;
		item->text = late > 0 ? mem_printf("%s, %" PRId64 " day%s late",
			amount, late, late == 1 ? "" : "s") :
			mem_printf("%s, due %s", amount, due);
		free(amount);
	}
}

/* The sums of what is late, one for each currency. */
static char *
money_at_risk(const struct course_source *s)
{
	struct { const char *currency; int64_t sum; } sums[CURRENCIES];
	struct buf out = buf_new(1024);
	size_t n = 0;

	for (size_t i = 0; i < s->n_invoices; i++) {
		const struct invoice_row *row = &s->invoices[i];
		size_t k = 0;

		if (course_overdue(s, row) <= 0)
			continue;
		while (k < n && strcmp(sums[k].currency, row->currency) != 0)
			k++;
		if (k == CURRENCIES)
			continue;
		if (k == n) {
			sums[n].currency = row->currency;
			sums[n++].sum = 0;
		}
		if (__builtin_add_overflow(sums[k].sum, row->amount,
			&sums[k].sum))
			sums[k].sum = INT64_MAX;
	}
	for (size_t k = 0; k < n; k++) {
		char *text = amount_text(sums[k].sum, sums[k].currency);

		buf_printf(&out, "%s%s", k == 0 ? "" : " + ", text);
		free(text);
	}
	buf_str(&out, "");
	return buf_take(&out);
}

static void
open_promises(struct portrait *p, struct store *store,
	const struct memory *memory)
{
	size_t n;
	struct course_promise *list = course_promises(store, p->client->id,
		p->now - QUARTER, p->now + 1, &n);
	int64_t today = course_day(&memory->source, p->now);

	for (size_t i = 0; i < n; i++) {
		struct portrait_item *item;
		bool late;
		char day[16], name[PROMISE_NAME];

		late = promise_is_late(store, memory, p->client->id, &list[i]);
		if (!course_is_promise(&list[i]) ||
		    list[i].state != PROMISE_OPEN ||
		    (!late && day_number(list[i].day) < today))
			continue;
		item = add_open(p, "promise", mem_str(promise_name(list, i,
			name)));
		item->late = late;
		item->text = mem_printf("%s by %s: %s", list[i].ours ? "we" :
			"they", day_iso(list[i].day, day), list[i].words);
	}
	course_promises_free(list, n);
}

static void
open_requests(struct portrait *p, const struct course_source *s)
{
	for (size_t i = 0; i < s->n_mails; i++) {
		const struct course_mail *mail = &s->mails[i];
		struct portrait_item *item;

		if (mail->ours || !mail->asks || course_answered(s, i) ||
		    mail->date < p->now - QUARTER / 2)
			continue;
		item = add_open(p, "request", mem_printf("M%" PRId64,
			mail->id));
		item->late = request_is_late(s, i);
		item->text = mem_printf("%s waits for %" PRId64
			" working days", mail->from, hours_workdays(
			s->ours, course_day(s, mail->date),
			course_day(s, p->now)));
	}
}

/* Tasks of a board that have a day, and are not done. */
static void
open_tasks(struct portrait *p, struct store *store,
	const struct course_source *s)
{
	size_t n;
	struct task_row *rows = tasks_of(store, p->client->id, &n);

	for (size_t i = 0; i < n; i++) {
		struct portrait_item *item;
		char due[16];

		if (rows[i].state != TASK_OPEN || rows[i].due.year == 0)
			continue;
		item = add_open(p, "task", mem_str(rows[i].list));
		item->late = day_number(rows[i].due) < course_day(s, p->now);
		item->text = mem_printf("%s, due %s", rows[i].name,
			day_iso(rows[i].due, due));
	}
	tasks_free(rows, n);
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
	p->money_at_risk = money_at_risk(&memory->source);
	p->at_risk = at_risk(p);
	p->cadence = memory->course.v[COURSE_CADENCE];
	p->contact = memory->course.v[COURSE_CONTACT];
	open_invoices(p, &memory->source);
	open_promises(p, store, memory);
	open_requests(p, &memory->source);
	open_tasks(p, store, &memory->source);
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
	}
	free(p->open);
	free(p->money_at_risk);
	free(p->at_risk);
	timeline_free(p->timeline, p->n_timeline);
	mem_free(portrait);
}
