/* SPDX-License-Identifier: ISC */
/*
 * signals/: clean text -> language, sentiment, signals with their evidence.
 * Pure: the words stand in data files (etc/lang), loaded once.
 *
 * May include: base/, message/.  Owns: the matcher, language identification.
 */
#ifndef HEED_SIGNALS_SIGNALS_H
#define HEED_SIGNALS_SIGNALS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/day.h"
#include "base/strv.h"
#include "message/message.h"

/*
 * In the order in which a person must see them: what cannot wait an hour, what
 * cannot wait a day, what moves money, what wants an answer, what pleases.
 */
enum signal_kind {
	SIGNAL_LEGAL,
	SIGNAL_PAYMENT_REFUSED,
	SIGNAL_LEAVING,
	SIGNAL_REPUTATION,
	SIGNAL_INSOLVENCY, /* the client itself is going under */
	SIGNAL_ESCALATION,
	SIGNAL_STOP, /* "do not write to me" */
	SIGNAL_PAYMENT_DISPUTED,
	SIGNAL_COMPLAINT_DELAY,
	SIGNAL_COMPLAINT_QUALITY,
	SIGNAL_COMPLAINT_NEGLECT,
	SIGNAL_COMPLAINT_COST,
	SIGNAL_PAYMENT_DELAYED,
	SIGNAL_PAYMENT_PARTIAL,
	SIGNAL_URGENT,
	SIGNAL_PAYMENT_QUERY,
	SIGNAL_REQUEST,
	SIGNAL_REDIRECT, /* "write to somebody else from now on" */
	SIGNAL_MEETING_OFF,
	SIGNAL_PAYMENT_PROMISED,
	SIGNAL_PAYMENT_SENT,
	SIGNAL_GROWTH,
	SIGNAL_PRAISE,
	SIGNAL_AUTO,
	SIGNAL_KINDS /* how many */
};

/* Days ahead; an absence that names a later day counts as so many. */
#define AWAY_LIMIT 120

enum feeling { FEELING_NEGATIVE, FEELING_NEUTRAL, FEELING_POSITIVE };

/* The words that made a finding, and where they stand. */
struct evidence {
	bool in_subject; /* else in the text */
	size_t start;	 /* bytes into the text or subject */
	size_t len;
	char *words; /* a copy, at most LIMIT_EVIDENCE bytes, one line */
};

struct signal {
	enum signal_kind kind;
	double weight; /* 0..1: how sure */
	struct evidence evidence;
	struct day day; /* promised or demanded; year 0: none */
};

struct reading {
	char language[4];    /* "sv"; "und" when it cannot be told */
	double language_sure; /* 0..1 */
	double sentiment;     /* -1..1 */
	enum feeling feeling;
	struct evidence *mood; /* the words behind the sentiment */
	size_t n_mood;
	struct signal *signals; /* in the order of their kinds, one of a kind */
	size_t n_signals;
	struct day day; /* the day that the client commits to or sets */
	struct day day_or; /* it may be this one: "03/04"; year 0: it is sure */
	struct day away; /* of an absence: its last day; year 0: none named */
	struct own_reading *own; /* owned; NULL: we did not write it (own.h) */
};

#define LIMIT_TRACE 2000 /* reasons kept for one message */

/* Why one piece of the text counted, or did not. */
struct trace_row {
	struct evidence evidence;
	const char *language;  /* whose words it was read with */
	bool mood;	       /* a word of feeling, of no kind */
	bool hidden;	       /* a longer phrase over it counts instead */
	enum signal_kind kind; /* SIGNAL_KINDS where `mood` */
	size_t file;	       /* lexicon_file(); and the line there, or */
	uint32_t line;	       /* 0: no line says so, it is built in */
	double weight;	       /* as the line gives it */
	double counted;	       /* what was left of it; 0: nothing */
	char *why;	       /* one line of English; "": nothing changed it */
};

struct trace {
	struct trace_row *v;
	size_t n;
	double sum; /* of the mood and the signals, of which figures decide */
	char *words;	/* what [trained] is asked about; owned, may be NULL */
	char *concepts; /* the same of all languages */
};

struct lexicon; /* all languages, compiled */

/*
 * Loads every language file of the folders, later ones adding to earlier ones.
 * NULL when anything is wrong, with every fault in `errors` as
 * "file:line: what is wrong".  The caller frees with lexicon_free().
 */
struct lexicon *lexicon_load(const struct strv *dirs, struct strv *errors);

/* Takes NULL; clears the pointer. */
void lexicon_free(struct lexicon **lexicon);

/*
 * What the message says.  `hint` is the language known of the client, used
 * when the text is too short to tell; NULL when unknown.  Never NULL; an empty
 * text gives a neutral reading.  The caller frees with reading_free().
 */
struct reading *signals_read(const struct lexicon *lexicon,
	const struct message *message, const char *hint);

/*
 * The same, with all reasons added to `trace`, to be freed with trace_free().
 */
struct reading *signals_trace(const struct lexicon *lexicon,
	const struct message *message, const char *hint, struct trace *trace);

/* Frees what it holds and empties it. */
void trace_free(struct trace *trace);

/* The path of a file of trace_row.file; borrowed. */
const char *lexicon_file(const struct lexicon *lexicon, size_t file);

/* Takes NULL; clears the pointer. */
void reading_free(struct reading **reading);

/* The signal of that kind, or NULL. */
const struct signal *reading_signal(const struct reading *reading,
	enum signal_kind kind);

/* "payment.sent" ...; the names that rules and people see. */
const char *signal_name(enum signal_kind kind);

/* The kind of that name; false when there is none. */
bool signal_parse(const char *name, enum signal_kind *out);

const char *feeling_name(enum feeling feeling); /* "negative" ... */

#endif
