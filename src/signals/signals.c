/* SPDX-License-Identifier: ISC */
/*
 * What the message says: language, then the matches in their scope, then one
 * signal of a kind with its strongest words, the day, and the feeling that
 * words and signals give together.  Reads only what it is given; knows no
 * file, no clock and no client.
 */
#include "signals/signals.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "signals/aspects.h"
#include "signals/away.h"
#include "signals/calendar.h"
#include "signals/findings.h"
#include "signals/language.h"
#include "signals/trained.h"
#include "signals/own.h"
#include "signals/sentiment.h"

static const int near_days = 3; /* a deadline so near is urgent */

/* Is the day one that the writer promises or sets? */
static bool
is_set(const struct findings *f, const struct passage *p,
	const struct named_day *d)
{
	if (p->tokens->v[d->first].quoted || f->today.year == 0 ||
	    day_number(d->day) < day_number(f->today))
		return false;
	if (findings_beside(f, SIGNAL_PAYMENT_PROMISED, p, d->first))
		return true;
	/* the end of a contract is no deadline for us */
	if (findings_beside(f, SIGNAL_LEAVING, p, d->first))
		return false;
	if (d->deadline)
		return findings_has(f, SIGNAL_REQUEST) ||
			findings_has(f, SIGNAL_LEGAL) ||
			findings_has(f, SIGNAL_PAYMENT_PROMISED);
	return day_number(d->day) - day_number(f->today) <= 1 &&
		(findings_beside(f, SIGNAL_URGENT, p, d->first) ||
		 findings_beside(f, SIGNAL_ESCALATION, p, d->first) ||
		 findings_beside(f, SIGNAL_REQUEST, p, d->first));
}

static struct day
the_day(struct findings *f, struct day *other)
{
	for (int k = 0; k < PASSAGES; k++)
		for (size_t i = 0; f->passages[k] != NULL &&
		     i < f->days[k]->n; i++) {
			const struct named_day *d = &f->days[k]->v[i];

			if (!is_set(f, f->passages[k], d))
				continue;
			if (!findings_beside(f, SIGNAL_PAYMENT_PROMISED,
			    f->passages[k], d->first) &&
			    day_number(d->day) - day_number(f->today) <=
			    near_days) {
				findings_add(f, SIGNAL_URGENT, 0.6,
					f->passages[k], d->first, d->last);
				trace_built_in(f->trace, f->passages[k],
					SIGNAL_URGENT, 0.6, d->first, d->last,
					"a deadline so near");
			}
			*other = d->other;
			return d->day;
		}
	return (struct day) { 0 };
}

static struct evidence
evidence_of(const struct finding *f, const char *why)
{
	if (f->passage == NULL)
		return (struct evidence) {
			.words = mem_str(why == NULL ? "" : why),
		};
	return passage_evidence(f->passage, f->first, f->last);
}

static double
report_signals(const struct findings *f, const struct message *message,
	struct reading *out)
{
	double sum = 0;

	out->signals = mem_array(SIGNAL_KINDS, sizeof(*out->signals));
	for (int i = 0; i < SIGNAL_KINDS; i++) {
		const struct finding *found = &f->found[i];
		bool dated = i == SIGNAL_PAYMENT_PROMISED ||
			i == SIGNAL_REQUEST || i == SIGNAL_URGENT;

		if (!findings_has(f, (enum signal_kind)i))
			continue;
		sum += findings_feeling((enum signal_kind)i) * found->weight;
		out->signals[out->n_signals++] = (struct signal) {
			.kind = (enum signal_kind)i,
			.weight = found->weight,
			.evidence = evidence_of(found,
				message->automatic_why),
			.day = dated ? out->day : (struct day) { 0 },
		};
	}
	return sum;
}

static void
report_mood(const struct findings *f, const struct mood *moods, double sum,
	double trained, struct reading *out)
{
	const struct figures *figures;

	out->mood = mem_array((size_t)PASSAGES * LIMIT_MOOD,
		sizeof(*out->mood));
	for (int k = 0; k < PASSAGES; k++) {
		sum += k == PASSAGE_SUBJECT ? moods[k].sum / 2 : moods[k].sum;
		for (size_t i = 0; i < moods[k].n; i++)
			out->mood[out->n_mood++] = passage_evidence(
				f->passages[k], moods[k].v[i].first,
				moods[k].v[i].last);
	}
	if (findings_has(f, SIGNAL_AUTO) ||
	    f->passages[PASSAGE_TEXT] == NULL)
		return;
	figures = &f->passages[PASSAGE_TEXT]->tongue->figures;
	sum *= 1 - (1 - figures->phrases_feeling) * f->counted;
	sum += trained;
	if (f->trace != NULL)
		f->trace->sum = sum;
	out->sentiment = sentiment_scale(sum);
	out->feeling = sentiment_feeling(sum, figures);
}

/* "Re:", "SV:", "Odp.:": the words of the subject are then older. */
static bool
is_answer(const char *subject)
{
	const char *colon = strchr(subject, ':');

	return colon != NULL && colon - subject <= 5 &&
		memchr(subject, ' ', (size_t)(colon - subject)) == NULL;
}

/* What each text says, and how it feels. */
static void
read_passages(struct findings *f, struct mood *moods)
{
	for (int k = 0; k < PASSAGES; k++) {
		struct passage *p = f->passages[k];

		if (p == NULL)
			continue;
		p->month_first = f->month_first;
		f->days[k] = days_find(p, f->today);
		findings_read(f, p);
		sentiment_words(p, &moods[k], f->trace);
		aspects_read(f, p);
	}
}

/*
 * The text, the subject, and the sentences of the text that are written in
 * another language.
 */
static void
make_passages(const struct lexicon *lexicon, const struct tongue *tongue,
	struct tokens **tokens, const char *text, struct findings *f)
{
	const struct tongue *other;
	uint8_t *mine = NULL, *others = NULL;

	other = language_of_others(lexicon, tokens[PASSAGE_TEXT], tongue,
		&mine, &others);
	if (other != NULL)
		f->passages[PASSAGE_OTHER] = passage_new(other,
			tokens_new(text, strlen(text)), others, false);
	f->passages[PASSAGE_TEXT] = passage_new(tongue, tokens[PASSAGE_TEXT],
		mine, false);
	if (tokens[PASSAGE_SUBJECT] != NULL)
		f->passages[PASSAGE_SUBJECT] = passage_new(tongue,
			tokens[PASSAGE_SUBJECT], NULL, true);
	tokens[PASSAGE_TEXT] = tokens[PASSAGE_SUBJECT] = NULL;
}

static bool
is_automatic(const struct message *message)
{
	return message->automatic != AUTOMATIC_NO &&
		message->automatic != AUTOMATIC_LIST;
}

struct reading *
signals_read(const struct lexicon *lexicon, const struct message *message,
	const char *hint)
{
	return signals_trace(lexicon, message, hint, NULL);
}

struct reading *
signals_trace(const struct lexicon *lexicon, const struct message *message,
	const char *hint, struct trace *trace)
{
	const char *text = message->text == NULL ? "" : message->text;
	const char *subject = message->subject == NULL ? "" : message->subject;
	struct reading *out = mem_new(sizeof(*out));
	struct findings f = { .trace = trace,
		.to_many = message->automatic == AUTOMATIC_LIST,
		.month_first = calendar_month_first(hint) };
	struct tokens *tokens[2] = { tokens_new(text, strlen(text)),
		tokens_new(subject, strlen(subject)) };
	const struct tongue *tongue = language_of(lexicon, tokens[0],
		tokens[1], hint, &out->language_sure);
	struct mood moods[PASSAGES] = { 0 };
	double trained;

	memcpy(out->language, "und", 4);
	out->feeling = FEELING_NEUTRAL;
	if (is_answer(subject))
		tokens_free(&tokens[1]);
	if (message->has_date)
		f.today = day_at(message->date, message->zone);
	if (tongue != NULL) {
		memcpy(out->language, tongue->code, sizeof(out->language));
		make_passages(lexicon, tongue, tokens, text, &f);
		read_passages(&f, moods);
	}
	if (message->automatic == AUTOMATIC_AWAY)
		out->away = away_until(f.passages[PASSAGE_TEXT],
			f.days[PASSAGE_TEXT], message);
	if (is_automatic(message))
		f.found[SIGNAL_AUTO].weight = 1;
	trained = trained_read(&f);
	findings_settle(&f);
	if (!findings_has(&f, SIGNAL_AUTO))
		out->day = the_day(&f, &out->day_or);
	report_mood(&f, moods, report_signals(&f, message, out), trained, out);
	findings_free(&f);
	tokens_free(&tokens[0]);
	tokens_free(&tokens[1]);
	return out;
}

void
reading_free(struct reading **reading)
{
	if (*reading == NULL)
		return;
	for (size_t i = 0; i < (*reading)->n_signals; i++)
		free((*reading)->signals[i].evidence.words);
	for (size_t i = 0; i < (*reading)->n_mood; i++)
		free((*reading)->mood[i].words);
	free((*reading)->signals);
	free((*reading)->mood);
	own_reading_free(&(*reading)->own);
	mem_free(reading);
}

const struct signal *
reading_signal(const struct reading *reading, enum signal_kind kind)
{
	for (size_t i = 0; i < reading->n_signals; i++)
		if (reading->signals[i].kind == kind)
			return &reading->signals[i];
	return NULL;
}
