/* SPDX-License-Identifier: ISC */
/* What waits for somebody, as the course and the store know it. */
#include "heedd/portrait_open.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"
#include "signals/amounts.h"
#include "store/holds.h"
#include "store/payments.h"
#include "store/promises.h"
#include "store/said.h"
#include "store/work.h"

#define DAY	  INT64_C(86400)
#define QUARTER	  (90 * DAY)
#define PATIENCE  2 /* working days that a request may wait */

bool
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

bool
request_is_late(const struct course_source *s, size_t i)
{
	return !s->mails[i].ours && s->mails[i].asks &&
		s->mails[i].date >= s->now - QUARTER &&
		!course_answered(s, i) && hours_workdays(s->ours,
			course_day(s, s->mails[i].date),
			course_day(s, s->now)) > PATIENCE;
}

static struct portrait_item *
add_open(struct portrait *p, enum item_kind kind, char *name)
{
	if (p->n_open == p->room) {
		p->room = p->room * 2 + 8;
		p->open = mem_grow(p->open, p->room, sizeof(*p->open));
	}
	p->open[p->n_open] = (struct portrait_item) { .kind = kind,
		.name = name };
	return &p->open[p->n_open++];
}

static void
open_holds(struct portrait *p, struct store *store,
	const struct course_source *s)
{
	size_t n;
	struct hold_row *rows = holds_list(store, p->client->id,
		day_from_number(course_day(s, p->now)), &n);

	for (size_t i = 0; i < n; i++) {
		struct portrait_item *item = add_open(p, ITEM_HOLD,
			mem_printf("H%" PRId64, rows[i].id));
		char until[16];

		item->text = mem_printf("no letters%s%s until %s: %s",
			rows[i].invoice == NULL ? "" : " about invoice ",
			rows[i].invoice == NULL ? "" : rows[i].invoice,
			day_iso(rows[i].until, until), rows[i].reason);
		item->day = rows[i].until;
		item->what = mem_str(rows[i].reason);
	}
	holds_free(rows, n);
}

/* Money of the client that a person must look at. */
static void
open_payments(struct portrait *p, struct store *store)
{
	size_t n;
	struct payment_row *rows = payments_of(store, p->client->id, &n);

	for (size_t i = 0; i < n; i++) {
		struct portrait_item *item;
		char booked[16];

		if (rows[i].why == NULL)
			continue;
		item = add_open(p, ITEM_PAYMENT, mem_printf("B%" PRId64,
			rows[i].id));
		item->what = amount_text(rows[i].amount, rows[i].currency);
		item->text = mem_printf("%s of %s: %s", item->what,
			day_iso(rows[i].booked, booked), rows[i].why);
		item->day = rows[i].booked;
		item->late = true;
	}
	payments_free(rows, n);
}

/* ", promised until 2026-03-20"; "": the client has said nothing of it. */
static char *
standing_of(const struct invoice_row *row)
{
	char *standing, *text;

	if (row->said.kind == SAID_NOTHING)
		return mem_str("");
	standing = invoice_standing(row);
	text = mem_printf(", %s", standing);
	free(standing);
	return text;
}

static void
open_invoices(struct portrait *p, const struct course_source *s)
{
	for (size_t i = s->n_invoices; i-- > 0;) {
		const struct invoice_row *row = &s->invoices[i];
		int64_t late = course_overdue(s, row);
		struct portrait_item *item;
		char *amount, *standing, due[16];

		if (!invoice_open(row))
			continue;
		item = add_open(p, ITEM_INVOICE, mem_str(row->number));
		amount = amount_text(row->amount, row->currency);
		day_iso(row->due, due);
		item->late = late > 0;
		standing = standing_of(row);
		item->text = late > 0 ?
			mem_printf("%s, %" PRId64 " day%s late%s", amount,
			late, late == 1 ? "" : "s", standing) :
			mem_printf("%s, due %s%s", amount, due, standing);
		free(standing);
		item->day = row->due;
		item->days = late;
		item->what = amount;
		item->minor = row->amount;
		snprintf(item->currency, sizeof(item->currency), "%s",
			row->currency);
		item->said = row->said;
	}
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
		item = add_open(p, ITEM_PROMISE, mem_str(promise_name(list, i,
			name)));
		item->late = late;
		item->text = mem_printf("%s by %s: %s", list[i].ours ? "we" :
			"they", day_iso(list[i].day, day), list[i].words);
		item->ours = list[i].ours;
		item->day = list[i].day;
		item->what = mem_str(list[i].words);
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
		item = add_open(p, ITEM_REQUEST, mem_printf("M%" PRId64,
			mail->id));
		item->late = request_is_late(s, i);
		item->days = hours_workdays(s->ours, course_day(s, mail->date),
			course_day(s, p->now));
		item->what = mem_str(mail->from);
		item->text = mem_printf("%s waits for %" PRId64
			" working days", mail->from, item->days);
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
		item = add_open(p, ITEM_TASK, mem_str(rows[i].list));
		item->late = day_number(rows[i].due) < course_day(s, p->now);
		item->text = mem_printf("%s, due %s", rows[i].name,
			day_iso(rows[i].due, due));
		item->day = rows[i].due;
		item->what = mem_str(rows[i].name);
	}
	tasks_free(rows, n);
}

void
portrait_add_open(struct portrait *p, struct store *store,
	const struct memory *memory)
{
	open_holds(p, store, &memory->source);
	open_invoices(p, &memory->source);
	open_payments(p, store);
	open_promises(p, store, memory);
	open_requests(p, &memory->source);
	open_tasks(p, store, &memory->source);
}

const char *
item_name(enum item_kind kind)
{
	static const char *const names[] = { "invoice", "promise", "request",
		"task", "hold", "payment" };

	return names[kind];
}
