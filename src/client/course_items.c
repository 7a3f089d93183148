/* SPDX-License-Identifier: ISC */
/* One promise, invoice or request, as it stands on that morning. */
#include "client/course.h"

#include "base/base.h"
#include "signals/own.h"

int64_t
course_workdays(struct day a, struct day b)
{
	int64_t from = day_number(a), to = day_number(b), n = 0;
	int64_t step = from <= to ? 1 : -1;

	/* weeks at once, so that a day of the year 9999 costs nothing */
	n = (to - from) / 7 * 5;
	from += (to - from) / 7 * 7;
	while (from != to) {
		int64_t counted = step > 0 ? from + 1 : from;

		n += day_weekday(day_from_number(counted)) <= 5 ? step : 0;
		from += step;
	}
	return n;
}

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
		if (mail->ours && day_number(course_day(s, mail->date)) >=
			near && (mail->attachments > 0 ||
			course_same_thread(mail->thread, promise->thread)))
			return true;
	}
	return false;
}

/* An invoice was paid since, or nothing is late. */
static bool
looks_paid(const struct course_source *s, const struct course_promise *promise)
{
	struct day made = course_day(s, promise->made);
	bool late = s->n_invoices == 0;

	for (size_t i = 0; i < s->n_invoices; i++) {
		const struct invoice_row *invoice = &s->invoices[i];

		if (invoice->paid.year != 0 &&
		    day_number(invoice->paid) >= day_number(made))
			return true;
		late |= course_overdue(s, invoice) > 0;
	}
	return !late;
}

void
course_of_promise(const struct course_source *source,
	const struct course_promise *promise, bool called, struct course *out)
{
	struct day today = course_day(source, source->now);

	out->v[COURSE_PROMISE_OURS] = promise->ours;
	out->v[COURSE_PROMISE_SURE] = promise->weight;
	out->v[COURSE_PROMISE_DAYS] = (double)(day_number(promise->day) -
		day_number(today));
	out->v[COURSE_PROMISE_WORKDAYS] = (double)course_workdays(today,
		promise->day);
	out->v[COURSE_PROMISE_KEPT] = promise->ours ? called ||
		looks_delivered(source, promise) :
		looks_paid(source, promise);
}

void
course_of_invoice(const struct course_source *source,
	const struct invoice_row *invoice, struct course *out)
{
	out->v[COURSE_INVOICE_DAYS] = (double)course_overdue(source, invoice);
}

void
course_of_request(const struct course_source *source,
	const struct course_mail *request, struct course *out)
{
	out->v[COURSE_REQUEST_URGENT] = request->urgent;
	out->v[COURSE_REQUEST_WORKDAYS] = (double)course_workdays(
		course_day(source, request->date),
		course_day(source, source->now));
}
