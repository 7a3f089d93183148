/* SPDX-License-Identifier: ISC */
/*
 * What a letter about invoices speaks of: which ones, what is open of each, and
 * how that reads.  Frozen with the letter, so that one who has paid meanwhile
 * is not reminded.
 */
#ifndef HEED_HEEDD_BILL_H
#define HEED_HEEDD_BILL_H

#include "client/course.h"
#include "outbox/letter.h"

#define BILL_MAX 40 /* rows that one letter can have */

struct bill {
	const struct invoice_row **v; /* owned, not what it points to; the one
				       * that was due first comes first */
	size_t n;
};

/*
 * All that is overdue; where nothing is, those of the `numbers`.  Free with
 * bill_free().
 */
struct bill bill_of(const struct course_source *source,
	const struct strv *numbers);
void bill_free(struct bill *bill);

/*
 * Leaves out what somebody has put on hold, and what a payment that a person
 * must look at may be for; all of it, when nothing of the `numbers` (none: of
 * anything) is left.
 */
void bill_leave_held(struct store *store, struct day today,
	const struct strv *numbers, struct bill *bill);

/*
 * What is open of the invoice, in minor units; 0: nothing that a client should
 * be reminded of.  The one place that says so.
 */
int64_t bill_open(const struct invoice_row *invoice);

/* As it stands in a letter's row.  The caller frees. */
char *bill_frozen(const struct bill *bill);

/*
 * Is anything of a frozen one no longer as it was, or perhaps paid?  Also when
 * it is damaged.
 */
bool bill_settled(struct store *store, const char *client, const char *frozen);

/* How it reads, all owned; of one invoice only: number, amount, due. */
struct bill_texts {
	char *table, *total, *number, *amount, *due;
};

/* In the language, and its country (NULL: any).  `bill` may be NULL. */
struct bill_texts bill_texts(const struct bill *bill, const char *language,
	const char *country);
void bill_texts_free(struct bill_texts *texts);

/* Puts them where placeholders look. */
void bill_values(const struct bill_texts *texts, struct letter_values *values);

#endif
