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
#include "signals/away.h"
#include "signals/days.h"
#include "signals/language.h"
#include "signals/passage.h"
#include "signals/sentiment.h"

/* below this what was found is not said */
static const double least_sure = 0.5;
static const double question_weight = 0.55;
static const int near_days = 3; /* a deadline so near is urgent */
static const size_t machine_words = 80; /* machines write briefly */

#define THIRD_HAND (SCOPE_THIRD | SCOPE_PAST | SCOPE_TOPIC | SCOPE_QUOTED)

#define NOT_OURS (SCOPE_QUOTED | SCOPE_THIRD | SCOPE_NEGATED)

struct kind_rule {
	unsigned silenced; /* by any enum scope of these */
	double feeling;	   /* what it adds to the sentiment */
};

static const struct kind_rule kinds[SIGNAL_KINDS] = {
	[SIGNAL_PAYMENT_SENT] = { THIRD_HAND | SCOPE_NEGATED | SCOPE_QUESTION |
		SCOPE_CONDITIONAL, 0 },
	[SIGNAL_PAYMENT_PROMISED] = { SCOPE_QUOTED | SCOPE_THIRD |
		SCOPE_NEGATED | SCOPE_QUESTION, 0 },
	[SIGNAL_PAYMENT_DELAYED] = { NOT_OURS | SCOPE_PAST, 0 },
	[SIGNAL_PAYMENT_DISPUTED] = { THIRD_HAND | SCOPE_NEGATED, -0.8 },
	[SIGNAL_PAYMENT_REFUSED] = { THIRD_HAND | SCOPE_NEGATED, -1.5 },
	[SIGNAL_PAYMENT_QUERY] = { SCOPE_QUOTED | SCOPE_THIRD, 0 },
	[SIGNAL_LEAVING] = { THIRD_HAND | SCOPE_NEGATED, -1.3 },
	[SIGNAL_LEGAL] = { THIRD_HAND | SCOPE_NEGATED, -1.0 },
	[SIGNAL_REPUTATION] = { THIRD_HAND | SCOPE_NEGATED, -1.5 },
	[SIGNAL_COMPLAINT_DELAY] = { NOT_OURS, -1.0 },
	[SIGNAL_COMPLAINT_QUALITY] = { NOT_OURS, -0.9 },
	[SIGNAL_COMPLAINT_NEGLECT] = { NOT_OURS, -1.1 },
	[SIGNAL_COMPLAINT_COST] = { NOT_OURS, -0.9 },
	[SIGNAL_ESCALATION] = { SCOPE_QUOTED | SCOPE_NEGATED, -0.7 },
	[SIGNAL_REQUEST] = { SCOPE_QUOTED, 0 },
	[SIGNAL_URGENT] = { SCOPE_QUOTED | SCOPE_NEGATED, -0.1 },
	[SIGNAL_PRAISE] = { SCOPE_QUOTED | SCOPE_NEGATED | SCOPE_CONDITIONAL,
		1.6 },
	[SIGNAL_GROWTH] = { SCOPE_QUOTED | SCOPE_NEGATED, 0.6 },
	[SIGNAL_MEETING_OFF] = { SCOPE_QUOTED | SCOPE_NEGATED, 0 },
	[SIGNAL_AUTO] = { 0, 0 },
};

struct finding {
	double weight; /* 1 - the chance that all matches are wrong */
	double strongest;
	const struct passage *passage;
	uint32_t first, last;
};

struct reader {
	struct passage *passages[2]; /* text, subject; NULL: none */
	struct named_days *days[2];
	struct finding found[SIGNAL_KINDS];
	struct day today;
};

static void
find(struct reader *r, enum signal_kind kind, double weight,
	const struct passage *p, uint32_t first, uint32_t last)
{
	struct finding *f = &r->found[kind];

	/* overlapping patterns are one piece of evidence, not two */
	if (f->passage == p && first <= f->last && last >= f->first) {
		if (weight > f->weight)
			f->weight = weight;
	} else {
		f->weight = 1 - (1 - f->weight) * (1 - weight);
	}
	if (f->passage == NULL || weight > f->strongest) {
		f->strongest = weight;
		f->passage = p;
		f->first = first;
		f->last = last;
	}
}

static void
find_signals(struct reader *r, const struct passage *p)
{
	for (size_t i = 0; i < p->hits.n; i++) {
		const struct hit *hit = &p->hits.v[i];
		const struct rule *rule = passage_rule(p, hit);

		if (rule->role != ROLE_SIGNAL)
			continue;
		if ((passage_scope(p, hit) & kinds[rule->value].silenced) != 0)
			continue;
		/* a person may speak of a ticket number, at length */
		if (rule->value == SIGNAL_AUTO &&
		    p->tokens->n > machine_words)
			continue;
		/* "thank you in advance" thanks for nothing yet */
		if (rule->value == SIGNAL_PRAISE &&
		    (p->marks[hit->first] & MARK_POLITE) != 0)
			continue;
		find(r, (enum signal_kind)rule->value, rule->weight, p,
			hit->first, hit->last);
	}
}

/* A question put to us wants an answer; "How can that be?!" does not. */
static void
find_questions(struct reader *r, const struct passage *p)
{
	for (size_t i = 0; i < p->tokens->n_sentences; i++) {
		const struct sentence *s = &p->tokens->sentences[i];

		if (s->question && !s->exclaim &&
		    !p->tokens->v[s->first].quoted &&
		    (p->sentence[i] & SCOPE_PAST) == 0)
			find(r, SIGNAL_REQUEST, question_weight, p, s->first,
				s->end - 1);
	}
}

static bool
is_found(const struct reader *r, enum signal_kind kind)
{
	return r->found[kind].weight >= least_sure;
}

static bool
same_sentence(const struct finding *f, const struct passage *p, uint32_t token)
{
	return f->passage == p && f->weight >= least_sure &&
		p->tokens->v[f->first].sentence == p->tokens->v[token].sentence;
}

/* Is the day one that the writer promises or sets? */
static bool
is_set(const struct reader *r, const struct passage *p,
	const struct named_day *d)
{
	const struct finding *f = r->found;

	if (p->tokens->v[d->first].quoted || r->today.year == 0 ||
	    day_number(d->day) < day_number(r->today))
		return false;
	if (same_sentence(&f[SIGNAL_PAYMENT_PROMISED], p, d->first))
		return true;
	/* the end of a contract is no deadline for us */
	if (same_sentence(&f[SIGNAL_LEAVING], p, d->first))
		return false;
	if (d->deadline)
		return is_found(r, SIGNAL_REQUEST) ||
			is_found(r, SIGNAL_LEGAL) ||
			is_found(r, SIGNAL_PAYMENT_PROMISED);
	return day_number(d->day) - day_number(r->today) <= 1 &&
		(same_sentence(&f[SIGNAL_URGENT], p, d->first) ||
		 same_sentence(&f[SIGNAL_ESCALATION], p, d->first) ||
		 same_sentence(&f[SIGNAL_REQUEST], p, d->first));
}

static struct day
the_day(struct reader *r)
{
	for (int k = 0; k < 2; k++)
		for (size_t i = 0; r->passages[k] != NULL &&
		     i < r->days[k]->n; i++) {
			const struct named_day *d = &r->days[k]->v[i];

			if (!is_set(r, r->passages[k], d))
				continue;
			if (!same_sentence(&r->found[SIGNAL_PAYMENT_PROMISED],
			    r->passages[k], d->first) &&
			    day_number(d->day) - day_number(r->today) <=
			    near_days)
				find(r, SIGNAL_URGENT, 0.6, r->passages[k],
					d->first, d->last);
			return d->day;
		}
	return (struct day) { 0 };
}

/* Where two kinds exclude each other, the stronger claim stays. */
static void
settle(struct reader *r)
{
	struct finding *f = r->found;

	/* an automatic message says nothing else */
	if (is_found(r, SIGNAL_AUTO))
		for (int i = 0; i < SIGNAL_AUTO; i++)
			f[i].weight = 0;
	if (is_found(r, SIGNAL_PAYMENT_REFUSED)) {
		f[SIGNAL_PAYMENT_PROMISED].weight = 0;
		f[SIGNAL_PAYMENT_SENT].weight = 0;
	}
	if (is_found(r, SIGNAL_PAYMENT_DISPUTED))
		f[SIGNAL_PAYMENT_QUERY].weight = 0;
	if (is_found(r, SIGNAL_LEAVING))
		f[SIGNAL_GROWTH].weight = 0;
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
report_signals(const struct reader *r, const struct message *message,
	struct reading *out)
{
	double sum = 0;

	out->signals = mem_array(SIGNAL_KINDS, sizeof(*out->signals));
	for (int i = 0; i < SIGNAL_KINDS; i++) {
		const struct finding *f = &r->found[i];
		bool dated = i == SIGNAL_PAYMENT_PROMISED ||
			i == SIGNAL_REQUEST || i == SIGNAL_URGENT;

		if (f->weight < least_sure)
			continue;
		sum += kinds[i].feeling * f->weight;
		out->signals[out->n_signals++] = (struct signal) {
			.kind = (enum signal_kind)i,
			.weight = f->weight,
			.evidence = evidence_of(f, message->automatic_why),
			.day = dated ? out->day : (struct day) { 0 },
		};
	}
	return sum;
}

static void
report_mood(const struct reader *r, double sum, struct reading *out)
{
	struct mood moods[2];

	memset(moods, 0, sizeof(moods));
	out->mood = mem_array(2 * LIMIT_MOOD, sizeof(*out->mood));
	for (int k = 0; k < 2; k++) {
		if (r->passages[k] == NULL)
			continue;
		sentiment_words(r->passages[k], &moods[k]);
		sum += k == 0 ? moods[k].sum : moods[k].sum / 2;
		for (size_t i = 0; i < moods[k].n; i++)
			out->mood[out->n_mood++] = passage_evidence(
				r->passages[k], moods[k].v[i].first,
				moods[k].v[i].last);
	}
	if (is_found(r, SIGNAL_AUTO))
		return;
	out->sentiment = sentiment_scale(sum);
	out->feeling = sentiment_feeling(sum);
}

/* "Re:", "SV:", "Odp.:": the words of the subject are then older. */
static bool
is_answer(const char *subject)
{
	const char *colon = strchr(subject, ':');

	return colon != NULL && colon - subject <= 5 &&
		memchr(subject, ' ', (size_t)(colon - subject)) == NULL;
}

static void
read_passages(struct reader *r, const struct tongue *tongue,
	struct tokens **tokens)
{
	for (int k = 0; k < 2; k++) {
		if (tokens[k] == NULL)
			continue;
		r->passages[k] = passage_new(tongue, tokens[k], k == 1);
		tokens[k] = NULL;
		r->days[k] = days_find(r->passages[k], r->today);
		find_signals(r, r->passages[k]);
		find_questions(r, r->passages[k]);
	}
}

static void
reader_free(struct reader *r)
{
	for (int k = 0; k < 2; k++) {
		passage_free(&r->passages[k]);
		free(r->days[k]);
	}
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
	const char *text = message->text == NULL ? "" : message->text;
	const char *subject = message->subject == NULL ? "" : message->subject;
	struct reading *out = mem_new(sizeof(*out));
	struct reader r = { 0 };
	struct tokens *tokens[2] = { tokens_new(text, strlen(text)),
		tokens_new(subject, strlen(subject)) };
	const struct tongue *tongue = language_of(lexicon, tokens[0],
		tokens[1], hint, &out->language_sure);

	memcpy(out->language, "und", 4);
	out->feeling = FEELING_NEUTRAL;
	if (is_answer(subject))
		tokens_free(&tokens[1]);
	if (message->has_date)
		r.today = day_at(message->date, message->zone);
	if (tongue != NULL) {
		memcpy(out->language, tongue->code, sizeof(out->language));
		read_passages(&r, tongue, tokens);
	}
	if (message->automatic == AUTOMATIC_AWAY)
		out->away = away_until(r.passages[0], r.days[0],
			message);
	if (is_automatic(message))
		r.found[SIGNAL_AUTO].weight = 1;
	settle(&r);
	if (!is_found(&r, SIGNAL_AUTO))
		out->day = the_day(&r);
	report_mood(&r, report_signals(&r, message, out), out);
	reader_free(&r);
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
