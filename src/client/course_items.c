/* SPDX-License-Identifier: ISC */
/* One promise, invoice or request, as it stands on that morning. */
#include "client/course.h"

#include "base/base.h"
#include "signals/own.h"

#define PATIENCE    60 /* days that a promise is waited for */
#define MONEY_COMES 3  /* working days from account to account */

bool
course_is_promise(const struct course_promise *promise)
{
	return !promise->ours || promise->weight >= OWN_SURE;
}

/* We wrote in that thread, or sent a file, shortly before the day or since. */
static bool
looks_delivered(const struct course_source *s,
	const struct course_promise *promise)
{
	int64_t near = day_number(promise->day) - 2;

	for (size_t i = 0; i < s->n_mails; i++) {
		const struct course_mail *mail = &s->mails[i];

		if (mail->date <= promise->made)
			break;
		if (mail->ours && course_day(s, mail->date) >= near &&
		    (mail->attachments > 0 ||
		     course_same_thread(mail->thread, promise->thread)))
			return true;
	}
	return false;
}

/* An invoice was paid since, or nothing is late. */
static bool
looks_paid(const struct course_source *s, const struct course_promise *promise)
{
	int64_t made = course_day(s, promise->made);
	bool late = s->n_invoices == 0;

	for (size_t i = 0; i < s->n_invoices; i++) {
		const struct invoice_row *invoice = &s->invoices[i];

		if (invoice->paid.year != 0 &&
		    day_number(invoice->paid) >= made)
			return true;
		late |= course_overdue(s, invoice) > 0;
	}
	return !late;
}

void
course_of_promise(const struct course_source *source,
	const struct course_promise *promise, bool called, struct course *out)
{
	int64_t today = course_day(source, source->now);
	int64_t day = day_number(promise->day);

	out->v[COURSE_PROMISE_OURS] = promise->ours;
	out->v[COURSE_PROMISE_SURE] = promise->weight;
	out->v[COURSE_PROMISE_DAYS] = (double)(day - today);
	/* whoever has promised it must be at work to keep it */
	out->v[COURSE_PROMISE_WORKDAYS] = (double)hours_workdays(
		promise->ours ? source->ours : source->theirs, today, day);
	/* of a step nobody can tell but a person */
	out->v[COURSE_PROMISE_KEPT] = promise->step != 0 ? false :
		promise->ours ? called || looks_delivered(source, promise) :
		looks_paid(source, promise);
}

bool
course_word_broken(const struct course_source *source,
	const struct invoice_row *invoice)
{
	int64_t today = course_day(source, source->now);
	int64_t said = course_day(source, invoice->said.at), end;

	if (invoice->said.kind == SAID_PAID)
		return hours_workdays(source->theirs, said, today) >=
			MONEY_COMES;
	if (invoice->said.kind != SAID_PROMISED)
		return false;
	end = day_number(invoice->said.day);
	if (end > said + PATIENCE)
		end = said + PATIENCE;
	/* from the first working day after it on */
	return hours_workdays(source->theirs, today, end) < 0;
}

bool
course_on_its_way(const struct course_source *source,
	const struct invoice_row *invoice)
{
	return (invoice->said.kind == SAID_PROMISED ||
		invoice->said.kind == SAID_PAID) &&
		!course_word_broken(source, invoice);
}

void
course_of_invoice(const struct course_source *source,
	const struct invoice_row *invoice, struct course *out)
{
	enum said_kind said = invoice->said.kind;
	bool broken = course_word_broken(source, invoice);

	out->v[COURSE_INVOICE_DAYS] = (double)course_overdue(source, invoice);
	out->v[COURSE_INVOICE_PROMISED] = said == SAID_PROMISED && !broken;
	out->v[COURSE_INVOICE_BROKEN] = said == SAID_PROMISED && broken;
	out->v[COURSE_INVOICE_DISPUTED] = said == SAID_DISPUTED;
	out->v[COURSE_INVOICE_SAID_PAID] = said == SAID_PAID;
	if (said != SAID_NOTHING)
		out->v[COURSE_INVOICE_SAID_DAYS] = (double)hours_workdays(
			source->theirs, course_day(source, invoice->said.at),
			course_day(source, source->now));
}

void
course_of_request(const struct course_source *source,
	const struct course_mail *request, struct course *out)
{
	out->v[COURSE_REQUEST_URGENT] = request->urgent;
	out->v[COURSE_REQUEST_WORKDAYS] = (double)hours_workdays(
		source->ours, course_day(source, request->date),
		course_day(source, source->now));
}

void
course_of_change(const struct course_source *source, struct day day,
	struct course *out)
{
	out->v[COURSE_CHANGE_DAYS] = (double)(day_number(day) -
		course_day(source, source->now));
}
