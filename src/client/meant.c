/* SPDX-License-Identifier: ISC */
/*
 * A wrong guess would keep people from asking for money that is late, or make
 * them ask who has paid: in doubt nothing is meant.
 */
#include "client/meant.h"

#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/mem.h"
#include "client/named.h"

#define LATELY 10 /* days from a payment to the mail that tells of it */

/* In the order in which they count. */
static const struct {
	enum signal_kind signal;
	enum said_kind said;
} words[] = {
	{ SIGNAL_PAYMENT_DISPUTED, SAID_DISPUTED },
	/* "will be paid on Friday" holds both; the day decides */
	{ SIGNAL_PAYMENT_PROMISED, SAID_PROMISED },
	{ SIGNAL_PAYMENT_SENT, SAID_PAID },
};

/* What is asked about, and the sentence of each of the words. */
struct question {
	const struct message *message;
	const struct invoice_row *rows;
	size_t n;
	struct day today;
	const struct signal *signals[HEED_COUNT(words)]; /* NULL: not said */
	char *sentences[HEED_COUNT(words)];		 /* owned */
	struct said *out;
};

static bool
can_be_meant(const struct question *q, size_t i)
{
	const struct invoice_row *row = &q->rows[i];

	return row->paid.year == 0 && row->dropped.year == 0 &&
		row->amount > 0 &&
		day_number(row->issued) <= day_number(q->today);
}

static bool
ends_sentence(const char *at)
{
	return *at == '\n' || (strchr(".!?", *at) != NULL && at[1] == ' ');
}

/* The sentence that holds the evidence; the caller frees. */
static char *
sentence_of(const struct message *message, const struct evidence *evidence)
{
	const char *text = evidence->in_subject ? message->subject :
		message->text;
	size_t len = text == NULL ? 0 : strlen(text);
	size_t from = evidence->start, to = evidence->start + evidence->len;

	if (from > len || to > len || to < from)
		return mem_str("");
	while (from > 0 && !ends_sentence(text + from - 1))
		from--;
	while (to < len && !ends_sentence(text + to))
		to++;
	return mem_strn(text + from, to - from);
}

/* Those that stand in the sentence; false: it names none that is known. */
static bool
take_named(const struct question *q, size_t word)
{
	bool any = false;

	for (size_t i = 0; i < q->n; i++) {
		if (!invoice_named(q->sentences[word], q->rows[i].number))
			continue;
		any = true;
		if (can_be_meant(q, i) && q->out[i].kind == SAID_NOTHING)
			q->out[i].kind = words[word].said;
	}
	return any;
}

static bool
named_anywhere(const struct question *q, size_t i)
{
	const char *text = q->message->text, *subject = q->message->subject;

	return (text != NULL && invoice_named(text, q->rows[i].number)) ||
		(subject != NULL &&
		invoice_named(subject, q->rows[i].number));
}

/* Has one been paid just now?  Then it is that which they speak of. */
static bool
paid_lately(const struct question *q)
{
	for (size_t i = 0; i < q->n; i++)
		if (q->rows[i].paid.year != 0 && day_number(q->rows[i].paid) +
			LATELY >= day_number(q->today))
			return true;
	return false;
}

/*
 * The only one that the mail names, else the only one there is; but a dispute
 * stops what nobody would start again, so it must speak of an invoice: "our
 * customers were charged twice" is about something else.
 */
static void
take_only(const struct question *q, size_t word)
{
	enum said_kind said = words[word].said;
	const char *subject = q->message->subject;
	bool can_be_any = said == SAID_PAID ? !paid_lately(q) :
		said != SAID_DISPUTED ||
		invoice_spoken_of(q->sentences[word]) ||
		(subject != NULL && invoice_spoken_of(subject));
	size_t named = 0, open = 0, one = 0, only = 0;

	for (size_t i = 0; i < q->n; i++) {
		if (can_be_meant(q, i)) {
			open++;
			only = i;
		}
		if (q->out[i].kind == SAID_NOTHING && named_anywhere(q, i)) {
			named++;
			one = i;
		}
	}
	if (named == 1 && can_be_meant(q, one))
		q->out[one].kind = said;
	else if (named == 0 && open == 1 && can_be_any &&
		q->out[only].kind == SAID_NOTHING)
		q->out[only].kind = said;
}

static void
read_words(const struct question *q)
{
	size_t rest = HEED_COUNT(words);

	for (size_t w = 0; w < HEED_COUNT(words); w++)
		if (q->signals[w] != NULL && !take_named(q, w) &&
		    rest == HEED_COUNT(words))
			rest = w;
	if (rest < HEED_COUNT(words))
		take_only(q, rest);
}

static const struct signal *
said_in(const struct reading *reading, enum signal_kind kind, struct day today)
{
	const struct signal *signal = reading_signal(reading, kind);

	if (signal != NULL && kind == SIGNAL_PAYMENT_PROMISED &&
	    (signal->day.year == 0 ||
	     day_number(signal->day) < day_number(today)))
		return NULL;
	return signal;
}

void
meant_read(const struct message *message, const struct reading *reading,
	const struct invoice_row *rows, size_t n, struct day today,
	struct said *out)
{
	struct question q = { .message = message, .rows = rows, .n = n,
		.today = today, .out = out };
	const struct signal *promised;

	for (size_t i = 0; i < n; i++)
		out[i] = (struct said) { 0 };
	if (reading_signal(reading, SIGNAL_PAYMENT_REFUSED) != NULL)
		return;
	for (size_t w = 0; w < HEED_COUNT(words); w++) {
		q.signals[w] = said_in(reading, words[w].signal, today);
		if (q.signals[w] != NULL)
			q.sentences[w] = sentence_of(message,
				&q.signals[w]->evidence);
	}
	read_words(&q);
	promised = reading_signal(reading, SIGNAL_PAYMENT_PROMISED);
	for (size_t i = 0; i < n; i++)
		if (out[i].kind == SAID_PROMISED)
			out[i].day = promised->day;
	for (size_t w = 0; w < HEED_COUNT(words); w++)
		free(q.sentences[w]);
}
