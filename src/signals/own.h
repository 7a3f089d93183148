/* SPDX-License-Identifier: ISC */
/*
 * What we write to clients ourselves: promises with their day, invoices sent,
 * and words that a calmer hour would not have chosen.
 */
#ifndef HEED_SIGNALS_OWN_H
#define HEED_SIGNALS_OWN_H

#include "signals/signals.h"

/* In the order in which the writer should see them. */
enum own_kind {
	OWN_HEAT,	 /* rude, sarcastic, shouting */
	OWN_BLAME,	 /* puts the fault on the client or a colleague */
	OWN_OVERPROMISE, /* what nobody can promise */
	OWN_PROMISE,	 /* commits us to do something */
	OWN_APOLOGY,
	OWN_INVOICE, /* says that an invoice is sent */
	OWN_KINDS
};

#define LIMIT_OWN_FINDINGS 30
#define OWN_SURE 0.5 /* a promise that weighs less is but a day named */

struct own_finding {
	enum own_kind kind;
	double weight; /* 0..1: how sure */
	struct evidence evidence;
	struct day day; /* of a promise; year 0: none named */
};

/* An invoice as the text, or what is attached, tells of it. */
struct own_invoice {
	char *number;	   /* NULL: none found */
	char *seller, *buyer; /* only of a paper; else NULL */
	bool credit;	   /* a credit note: the amount goes back */
	int64_t amount;	   /* 0 or more, in minor units of its currency */
	char currency[4];  /* ISO 4217; "": no amount found */
	struct day issued; /* only of a paper; year 0: not told */
	struct day due;	   /* year 0: none found */
};

struct own_reading {
	char language[4]; /* "und" when it cannot be told: nothing is found */
	struct own_finding *v; /* in the order of the text */
	size_t n;
	struct own_invoice invoice; /* the first paper, else of the text */
	struct own_invoice papers[LIMIT_PAPERS]; /* electronic invoices */
	size_t n_papers;
};

/*
 * Reads a message of ours.  `hint` is the language of the client, or NULL.
 * Never NULL; the caller frees with own_reading_free().
 */
struct own_reading *own_read(const struct lexicon *lexicon,
	const struct message *message, const char *hint);

/* Frees what it holds and empties it. */
void own_invoice_free(struct own_invoice *invoice);

/* Takes NULL; clears the pointer. */
void own_reading_free(struct own_reading **reading);

/* "our.promise" ...; the names that rules and people see. */
const char *own_name(enum own_kind kind);

/* The kind of that name; false when there is none. */
bool own_parse(const char *name, enum own_kind *out);

#endif
