/* SPDX-License-Identifier: ISC */
/*
 * What has happened with one client up to now, in numbers, and what is normal
 * there.  Pure: from rows of the store to values of facts.
 */
#ifndef HEED_CLIENT_COURSE_H
#define HEED_CLIENT_COURSE_H

#include "base/hours.h"
#include "base/strv.h"
#include "client/fact_list.h"
#include "store/course.h"
#include "store/promises.h"

enum course_value {
#define X(place, name, unit, text) COURSE_##place,
	FACT_COURSE(X)
#undef X
	COURSE_VALUES
};

/* NAN: cannot tell. */
struct course {
	double v[COURSE_VALUES];
};

/* All that is known of the client; all borrowed. */
struct course_source {
	const struct course_mail *mails; /* the newest first */
	size_t n_mails;
	const struct invoice_row *invoices;
	size_t n_invoices;
	int64_t called, called_us; /* the last call to, and from them; 0 */
	int64_t declined; /* meetings, by a click in a calendar; 60 days */
	const struct strv *deciders; /* their addresses; NULL: not said */
	int audience;
	int64_t fee; /* a month, in minor units; 0: not said */
	char fee_currency[4];
	int terms_days, cadence_days; /* 0: not said */
	struct day since; /* client from that day on; year 0: not said */
	struct day until; /* ... until that day; likewise */
	int64_t now; /* Unix seconds */
	const struct hours *ours, *theirs; /* calendars; NULL: hours_usual */
};

/* Everything but what belongs to a promise, an invoice or a request. */
void course_fill(const struct course_source *source, struct course *out);

/* What each of these adds to the values of its client. */
void course_of_promise(const struct course_source *source,
	const struct course_promise *promise, bool called, struct course *out);
void course_of_invoice(const struct course_source *source,
	const struct invoice_row *invoice, struct course *out);
void course_of_request(const struct course_source *source,
	const struct course_mail *request, struct course *out);

void course_of_change(const struct course_source *source, struct day day,
	struct course *out);

/* Does somebody answer for it?  Not for a coming day that we only named. */
bool course_is_promise(const struct course_promise *promise);

/* Days after its due day; 0 or less: it is not late, paid, or a credit. */
int64_t course_overdue(const struct course_source *source,
	const struct invoice_row *invoice);

/*
 * Is a client's word about the invoice over, and no money has come: a promise
 * whose day is past, or that it was paid 3 working days ago?
 */
bool course_word_broken(const struct course_source *source,
	const struct invoice_row *invoice);

/* Is its money on the way, by a word of the client that is not broken? */
bool course_on_its_way(const struct course_source *source,
	const struct invoice_row *invoice);

/* Has somebody of ours written in the thread of mails[i] since? */
bool course_answered(const struct course_source *source, size_t i);

/* The day of `t` where the firm is; as day_number(). */
int64_t course_day(const struct course_source *source, int64_t t);

/* Two Message-IDs that threads began with; NULL is like none. */
bool course_same_thread(const char *a, const char *b);

/* The middle of the values, which it sorts; NAN for fewer than `least`. */
double course_median(double *values, size_t n, size_t least);

#endif
