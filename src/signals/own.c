/* SPDX-License-Identifier: ISC */
/*
 * The same matcher over what we wrote, with other questions.  A promise needs
 * its day, an invoice its number, amount and due day; a wrong word only has to
 * be shown.  Pure.
 */
#include "signals/own.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/limits.h"
#include "base/mem.h"
#include "signals/amounts.h"
#include "signals/calendar.h"
#include "signals/days.h"
#include "signals/language.h"

#define NUMBER_REACH 3	/* words from "invoice no." to the number */
#define AMOUNT_REACH 40 /* bytes from "total" to the amount */
#define DUE_REACH    8	/* words from "due" to the day */
#define NUMBER_MAX   40 /* bytes of an invoice number */
#define DATED_DAYS   200
#define SHOUTED	     3	/* words in capitals that are heat */

static const double shouting = 0.6;
static const double dated = 0.3; /* below OWN_SURE */

static const char *const names[] = {
	[OWN_HEAT] = "our.heat",
	[OWN_BLAME] = "our.blame",
	[OWN_OVERPROMISE] = "our.overpromise",
	[OWN_PROMISE] = "our.promise",
	[OWN_APOLOGY] = "our.apology",
	[OWN_INVOICE] = "our.invoice",
};

static_assert(HEED_COUNT(names) == OWN_KINDS, "a kind without a name");

/* A match in any scope of these says nothing. */
static const unsigned silenced[OWN_KINDS] = {
	[OWN_HEAT] = SCOPE_QUOTED,
	[OWN_BLAME] = SCOPE_QUOTED | SCOPE_NEGATED | SCOPE_QUESTION,
	[OWN_OVERPROMISE] = SCOPE_QUOTED | SCOPE_NEGATED | SCOPE_QUESTION |
		SCOPE_CONDITIONAL,
	[OWN_PROMISE] = SCOPE_QUOTED | SCOPE_NEGATED | SCOPE_QUESTION |
		SCOPE_THIRD,
	[OWN_APOLOGY] = SCOPE_QUOTED | SCOPE_NEGATED,
	[OWN_INVOICE] = SCOPE_QUOTED | SCOPE_NEGATED | SCOPE_QUESTION,
};

const char *
own_name(enum own_kind kind)
{
	return names[kind];
}

bool
own_parse(const char *name, enum own_kind *out)
{
	for (int i = 0; i < OWN_KINDS; i++)
		if (strcmp(names[i], name) == 0) {
			*out = (enum own_kind)i;
			return true;
		}
	return false;
}

static struct own_finding *
add(struct own_reading *out, const struct passage *p, enum own_kind kind,
	double weight, uint32_t first, uint32_t last)
{
	struct own_finding *found = NULL;

	if (out->n < LIMIT_OWN_FINDINGS) {
		found = &out->v[out->n++];
		*found = (struct own_finding) {
			.kind = kind,
			.weight = weight,
			.evidence = passage_evidence(p, first, last),
		};
	}
	return found;
}

/* The first day named in the sentence of the promise that is not past. */
static struct day
promised_day(const struct passage *p, const struct named_days *days,
	uint32_t token, struct day today)
{
	for (size_t i = 0; i < days->n; i++)
		if (p->tokens->v[days->v[i].first].sentence ==
		    p->tokens->v[token].sentence && today.year != 0 &&
		    day_number(days->v[i].day) >= day_number(today))
			return days->v[i].day;
	return (struct day) { 0 };
}

/* The match of that kind in the sentence so far, or NULL: one is enough. */
static struct own_finding *
already(const struct own_reading *out, const struct passage *p,
	enum own_kind kind, uint32_t token)
{
	uint32_t s = p->tokens->v[token].sentence;
	const struct sentence *sentence = &p->tokens->sentences[s];

	for (size_t i = 0; i < out->n; i++)
		if (out->v[i].kind == kind &&
		    out->v[i].evidence.in_subject == p->subject &&
		    out->v[i].evidence.start >=
		    p->tokens->v[sentence->first].start)
			return &out->v[i];
	return NULL;
}

static void
read_hit(const struct passage *p, const struct named_days *days,
	const struct hit *hit, struct day today, struct own_reading *out)
{
	enum own_kind kind = (enum own_kind)passage_rule(p, hit)->value;
	double weight = passage_rule(p, hit)->weight;
	struct own_finding *found = already(out, p, kind, hit->first);

	if ((passage_scope(p, hit) & silenced[kind]) != 0)
		return;
	if (found == NULL)
		found = add(out, p, kind, weight, hit->first, hit->last);
	else if (weight > found->weight)
		found->weight = weight;
	if (found != NULL && kind == OWN_PROMISE)
		found->day = promised_day(p, days, hit->first, today);
}

/* "Please send it by Friday": the day is one that we ask for. */
static bool
asks_for(const struct passage *p, const struct hit *hit, uint32_t day)
{
	const struct token *v = p->tokens->v;
	size_t from = v[hit->last].start + v[hit->last].len;

	if (passage_rule(p, hit)->value != SIGNAL_REQUEST)
		return false;
	/* behind a comma it is what we do then */
	return hit->last >= day || memchr(p->tokens->text + from, ',',
		v[day].start - from) == NULL;
}

/* Does anything in its sentence speak against that the day commits us? */
static bool
speaks_against(const struct passage *p, uint32_t day)
{
	uint32_t sentence = p->tokens->v[day].sentence;

	if (p->tokens->sentences[sentence].question)
		return true;
	for (size_t i = 0; i < p->hits.n; i++) {
		const struct hit *hit = &p->hits.v[i];
		enum role role = passage_rule(p, hit)->role;

		if (p->tokens->v[hit->first].sentence == sentence &&
		    (role == ROLE_NEGATOR || role == ROLE_CONDITIONAL ||
		     role == ROLE_INVOICE_LEAD || (role == ROLE_SIGNAL &&
		     asks_for(p, hit, day))))
			return true;
	}
	return false;
}

/*
 * A coming day in a plain statement of ours is one that the client counts on,
 * whatever its verb: "The draft is yours on Friday".  It is worth a reminder,
 * and no more than that.
 */
static void
read_dated(const struct passage *p, const struct named_days *days,
	struct day today, struct own_reading *out)
{
	for (size_t i = 0; i < days->n && today.year != 0; i++) {
		const struct named_day *named = &days->v[i];
		int64_t left = day_number(named->day) - day_number(today);
		struct own_finding *found;
		bool known = false;

		for (size_t k = 0; k < out->n; k++)
			known |= out->v[k].kind == OWN_PROMISE &&
				day_number(out->v[k].day) ==
				day_number(named->day);
		if (known || left <= 0 || left > DATED_DAYS ||
		    speaks_against(p, named->first))
			continue;
		found = add(out, p, OWN_PROMISE, dated, named->first,
			named->last);
		if (found != NULL)
			found->day = named->day;
	}
}

/* "4711", "RE-2026/118": the bytes up to the blank behind the token. */
static char *
number_at(const struct passage *p, uint32_t token)
{
	const char *text = p->tokens->text + p->tokens->v[token].start;
	size_t len = 0, rest = p->tokens->len - p->tokens->v[token].start;

	while (len < rest && len < NUMBER_MAX && text[len] != '\0' &&
	       strchr(" \t\r\n,;:()\"'<>", text[len]) == NULL)
		len++;
	while (len > 0 && strchr(".!?-/", text[len - 1]) != NULL)
		len--;
	return mem_strn(text, len);
}

static bool
has_digit(const char *text)
{
	return text[strcspn(text, "0123456789")] != '\0';
}

static void
read_number(const struct passage *p, const struct hit *hit,
	struct own_invoice *out)
{
	for (uint32_t i = hit->last + 1; out->number == NULL &&
	     i < p->tokens->n && i <= hit->last + NUMBER_REACH; i++) {
		char *number = number_at(p, i);

		if (p->tokens->v[i].sentence !=
		    p->tokens->v[hit->last].sentence || !has_digit(number)) {
			free(number);
			continue;
		}
		out->number = number;
	}
}

/* The amount with a currency nearest behind the token. */
static void
read_amount(const struct passage *p, uint32_t token, size_t reach,
	struct own_invoice *out)
{
	const struct token *t = &p->tokens->v[token];
	size_t end = t->start + t->len;
	struct amount amount;

	if (out->currency[0] != '\0' || amount_read(p->tokens->text + end,
		p->tokens->len - end, reach, NULL, &amount) == 0 ||
	    amount.currency[0] == '\0')
		return;
	out->amount = amount.minor;
	memcpy(out->currency, amount.currency, sizeof(out->currency));
}

static void
read_due(const struct named_days *days, const struct hit *hit,
	struct own_invoice *out)
{
	for (size_t i = 0; i < days->n && out->due.year == 0; i++)
		if (days->v[i].first >= hit->first &&
		    days->v[i].first <= hit->last + DUE_REACH)
			out->due = days->v[i].day;
}

static void
read_lead(const struct passage *p, const struct named_days *days,
	const struct hit *hit, struct own_invoice *out)
{
	enum invoice_lead lead =
		(enum invoice_lead)passage_rule(p, hit)->value;

	if (lead == LEAD_NUMBER)
		read_number(p, hit, out);
	else if (lead == LEAD_AMOUNT)
		read_amount(p, hit->last, AMOUNT_REACH, out);
	else
		read_due(days, hit, out);
}

static void
read_passage(const struct passage *p, struct day today,
	struct own_reading *out)
{
	struct named_days *days = days_find(p, today);

	for (size_t i = 0; i < p->hits.n; i++) {
		const struct hit *hit = &p->hits.v[i];

		if (passage_rule(p, hit)->role == ROLE_OWN)
			read_hit(p, days, hit, today, out);
		if (passage_rule(p, hit)->role == ROLE_INVOICE_LEAD)
			read_lead(p, days, hit, &out->invoice);
	}
	if (!p->subject)
		read_dated(p, days, today, out);
	if (p->tokens->capitals >= SHOUTED && !p->subject &&
	    p->tokens->capitals * 4 > p->tokens->n)
		add(out, p, OWN_HEAT, shouting, 0,
			(uint32_t)p->tokens->n - 1);
	free(days);
}

static int
by_place(const void *a, const void *b)
{
	const struct own_finding *x = a, *y = b;

	if (x->evidence.in_subject != y->evidence.in_subject)
		return x->evidence.in_subject ? 1 : -1;
	if (x->evidence.start != y->evidence.start)
		return x->evidence.start < y->evidence.start ? -1 : 1;
	return (int)x->kind - (int)y->kind;
}

/* An invoice that is only spoken of has no number of its own to keep. */
static void
settle_invoice(struct own_reading *out)
{
	for (size_t i = 0; i < out->n; i++)
		if (out->v[i].kind == OWN_INVOICE)
			return;
	own_invoice_free(&out->invoice);
}

struct own_reading *
own_read(const struct lexicon *lexicon, const struct message *message,
	const char *hint)
{
	const char *texts[2] = { message->text, message->subject };
	struct own_reading *out = mem_new(sizeof(*out));
	struct tokens *tokens[2];
	const struct tongue *tongue;
	struct day today = { 0 };
	double sure;

	for (int k = 0; k < 2; k++) {
		if (texts[k] == NULL)
			texts[k] = "";
		tokens[k] = tokens_new(texts[k], strlen(texts[k]));
	}
	tongue = language_of(lexicon, tokens[0], tokens[1], hint, &sure);
	memcpy(out->language, "und", 4);
	out->v = mem_array(LIMIT_OWN_FINDINGS, sizeof(*out->v));
	if (message->has_date)
		today = day_at(message->date, message->zone);
	for (int k = 0; k < 2 && tongue != NULL; k++) {
		struct passage *p = passage_new(tongue, tokens[k], NULL,
			k == 1);

		tokens[k] = NULL;
		p->month_first = calendar_month_first(hint);
		memcpy(out->language, tongue->code, sizeof(out->language));
		read_passage(p, today, out);
		passage_free(&p);
	}
	settle_invoice(out);
	if (out->n > 1)
		qsort(out->v, out->n, sizeof(*out->v), by_place);
	tokens_free(&tokens[0]);
	tokens_free(&tokens[1]);
	return out;
}

void
own_invoice_free(struct own_invoice *invoice)
{
	free(invoice->number);
	free(invoice->seller);
	free(invoice->buyer);
	*invoice = (struct own_invoice) { 0 };
}

void
own_reading_free(struct own_reading **reading)
{
	if (*reading == NULL)
		return;
	for (size_t i = 0; i < (*reading)->n; i++)
		free((*reading)->v[i].evidence.words);
	free((*reading)->v);
	own_invoice_free(&(*reading)->invoice);
	for (size_t i = 0; i < (*reading)->n_papers; i++)
		own_invoice_free(&(*reading)->papers[i]);
	mem_free(reading);
}
