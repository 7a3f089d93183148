/* SPDX-License-Identifier: ISC */
/*
 * A condition is told when it begins to hold; while it does, and for two weeks
 * after, it is no news, but a rule may want it repeated.  What held already
 * when a rule was asked for the first time is no news either.
 *
 * The client gets one letter at most, of the rule that stands first.  One that
 * could not be made, or that heed has cancelled, is asked for again on the next
 * morning on which the condition still holds: due, and not yet done.
 */
#include "heedd/morning.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/mem.h"
#include "heedd/act.h"
#include "heedd/bill.h"
#include "heedd/round_rules.h"
#include "store/conditions.h"
#include "store/letters.h"

#define DAY	INT64_C(86400)
#define PERSON	6 /* in a day to one colleague: the rest tomorrow */

/* "2026-0047: invoice_days_overdue 7, usual_days_late -2" */
static char *
words_of(const struct round *round, const struct subject *subject,
	const struct rule *rule, const struct fact_value *facts,
	const struct condition_row *before)
{
	char *reason = ruleset_reason(round->daemon->mind->rules, rule,
		facts);
	char *words, again[48] = "", iso[16];

	/* in no language, as the numbers are */
	if (before->told > 0)
		snprintf(again, sizeof(again), "%" PRId64 "x, %s: ",
			before->told + 1, day_iso(day_at(before->since, 0),
			iso));
	words = mem_printf("%s%s%s%s%s%s%s", again,
		subject->title == NULL ? "" : subject->title,
		subject->title == NULL ? "" : ": ",
		subject->words == NULL ? "" : subject->words,
		subject->words == NULL ? "" : " (", reason,
		subject->words == NULL ? "" : ")");

	free(reason);
	return words;
}

/* What a rule has found about a client this morning is one notice. */
static struct recollection *
about_subject(const struct round *round, const struct subject *subject,
	const struct rule_answer *answer, int64_t since, int64_t told)
{
	const struct config *config = round->daemon->mind->config;
	struct recollection *about;
	char fingerprint[HASH_HEX], stamp[48];

	snprintf(stamp, sizeof(stamp), told == 0 ? "%" PRId64 :
		"%" PRId64 " %" PRId64, since, told);
	hash_parts(fingerprint, answer->rule->name, subject->key, stamp,
		(char *)NULL);
	about = recollection_new(fingerprint, config->accounts[0].name,
		round->client->id, "", round->now);
	about->match.client = round->client;
	return about;
}

/* Who gets a notice of the action now; NULL: nobody, or in the digest. */
static const struct person *
notified(const struct round *round, const struct action *action)
{
	struct recollection about = { .match.client = round->client };
	struct matter matter = { .daemon = round->daemon, .about = &about };
	const struct person *person;

	if (action_reader(action->kind) != READER_COLLEAGUE)
		return NULL;
	person = person_meant(&matter, action->to);
	return action->kind == ACTION_DIGEST && person->digest ? NULL : person;
}

static bool
notifies(const struct round *round, const struct rule *rule)
{
	for (size_t i = 0; i < rule->n_actions; i++)
		if (notified(round, &rule->actions[i]) != NULL)
			return true;
	return false;
}

/* A morning on which much has begun must not reach a cap. */
static bool
has_room(struct round *round, const struct rule *rule)
{
	if (!notifies(round, rule))
		return true;
	if (round->quota->notices <= 0) {
		round->quota->more = true;
		return false;
	}
	for (size_t i = 0; i < rule->n_actions; i++) {
		const struct person *person = notified(round,
			&rule->actions[i]);

		if (person != NULL && letters_by_clock(round->daemon->store,
			person->address, round->now - DAY / 2) >= PERSON)
			return false;
	}
	return true;
}

static struct pending *
pending_of(struct round *round, const struct rule_answer *answer)
{
	for (size_t i = 0; i < round->n_pending; i++)
		if (round->pending[i].answer.rule == answer->rule)
			return &round->pending[i];
	round->pending[round->n_pending] = (struct pending) {
		.answer = *answer };
	return &round->pending[round->n_pending++];
}

/* The client should have had a letter of it, and has had none. */
static bool
still_due(const struct round *round, const struct subject *subject,
	const struct rule *rule, int64_t since)
{
	bool reminds = false;

	for (size_t i = 0; i < rule->n_actions; i++)
		reminds |= rule->actions[i].kind == ACTION_REMIND;
	return since > 0 && rule_has_reader(rule, READER_CLIENT) &&
		!letters_made(round->daemon->store, round->client->id,
			rule->name, reminds ? subject->invoice : NULL, since);
}

/* The same as numbers, which become words once it is known who reads them. */
static struct found_one
found_of(const struct round *round, const struct subject *subject,
	const struct rule *rule, const struct condition_row *before)
{
	struct found_one one = { .day = subject->day, .times = before->told,
		.since = before->since, .course = subject->course };

	if (subject->day.year == 0 && subject->title != NULL)
		one.title = mem_str(subject->title);
	if (subject->words != NULL)
		one.said = mem_str(subject->words);
	found_wanted(round->daemon->mind, rule, one.wanted);
	return one;
}

/* Adds what the rule has found to what it has to tell this morning. */
static void
add_to(const struct round *round, const struct subject *subject,
	struct pending *pending, const struct fact_value *facts, int64_t since,
	const struct condition_row *before)
{
	char *words = words_of(round, subject, pending->answer.rule, facts,
		before);
	struct found_one one = found_of(round, subject,
		pending->answer.rule, before);

	if (subject->invoice != NULL)
		strv_add(&pending->invoices, subject->invoice);
	if (subject->change != NULL)
		pending->change = subject->change;
	if (pending->about == NULL) {
		pending->about = about_subject(round, subject,
			&pending->answer, since, before->told);
		pending->about->words = words;
	} else {
		char *all = mem_printf("%s; %s", pending->about->words,
			words);

		free(pending->about->words);
		pending->about->words = all;
		free(words);
	}
	found_add(&pending->about->found, &one);
}

/* Is it to be told now, of a condition that is known as `row`? */
static bool
is_news(const struct round *round, const struct rule_answer *answer,
	const struct condition_row *row, bool anew)
{
	const struct hours *hours = &round->daemon->mind->config->firm.hours;
	int64_t day;

	if (anew)
		return true;
	day = round_repeats(answer->rule, row, hours);
	return day != 0 && hours_day(hours, round->now) >= day;
}

/* What is due goes to what is pending. */
static void
take_up(struct round *round, const struct subject *subject,
	struct pending *pending, const struct fact_value *facts, int64_t since,
	const struct condition_row *row, bool news)
{
	const struct rule *rule = pending->answer.rule;

	if (news && !pending->news && notifies(round, rule))
		round->quota->notices--;
	pending->news |= news;
	/* a letter that was cancelled has the key of its morning */
	add_to(round, subject, pending, facts, news ? since :
		round->now / DAY * DAY, row);
	if (news)
		condition_told(round->daemon->store, rule->name, subject->key,
			pending->about->row.fingerprint, round->now);
}

void
morning_hear(struct round *round, const struct subject *subject,
	const struct rule_answer *answer, const struct fact_value *facts)
{
	struct store *store = round->daemon->store;
	struct pending *pending = pending_of(round, answer);
	const struct rule *rule = answer->rule;
	bool known = round_rule_known(store, rule), anew, news;
	/* a rule that is new, or was changed, does not reach back; nor does
	 * one that was off for the client */
	bool acts = known && !answer->off;
	struct condition_row row;
	int64_t since;

	anew = !condition_load(store, rule->name, subject->key, &row) ||
		row.last < round->now - subject->lasting;
	if (anew)
		condition_row_free(&row);
	news = acts && is_news(round, answer, &row, anew);
	/* a letter tells of one change: the other waits for its morning */
	if (pending->change != NULL && pending->change != subject->change) {
		condition_row_free(&row);
		return;
	}
	if (news && pending->about == NULL && !has_room(round, rule)) {
		/* what is not told now is not written down: it is news, or
		 * due, next time */
		if (anew)
			return;
		news = false;
	}
	since = condition_hold(store, rule->name, subject->key,
		round->client->id, round->now, anew);
	if (!known && anew)
		condition_old(store, rule->name, subject->key);
	if (acts && (news || still_due(round, subject, rule, since)))
		take_up(round, subject, pending, facts, since, &row, news);
	condition_row_free(&row);
}

static int
by_rule(const void *left, const void *right)
{
	const struct pending *a = left, *b = right;

	return a->answer.rule < b->answer.rule ? -1 :
		a->answer.rule > b->answer.rule;
}

/* True: the client has a letter now. */
static bool
write_client(struct round *round, const struct pending *pending,
	struct matter *matter)
{
	struct bill bill;

	if (round->quota->letters <= 0) {
		round->quota->more = true;
		return false;
	}
	bill = bill_of(&round->memory->source, &pending->invoices);
	bill_leave_held(round->daemon->store, day_from_number(course_day(
		&round->memory->source, round->now)), &pending->invoices,
		&bill);
	matter->bill = &bill;
	matter->again = !pending->news;
	act_to_client(matter, &pending->answer);
	matter->again = false;
	bill_free(&bill);
	matter->bill = NULL;
	round->quota->letters -= matter->letters > 0;
	return matter->letters > 0;
}

void
morning_tell(struct round *round)
{
	bool written = false;

	/* as the rules stand in the files */
	qsort(round->pending, round->n_pending, sizeof(*round->pending),
		by_rule);
	for (size_t i = 0; i < round->n_pending; i++) {
		struct pending *pending = &round->pending[i];
		struct matter matter = { .daemon = round->daemon,
			.now = round->now, .about = pending->about,
			.change = pending->change,
			.invoices = &pending->invoices };

		if (matter.about != NULL && !written && rule_has_reader(
			pending->answer.rule, READER_CLIENT))
			written = write_client(round, pending, &matter);
		if (matter.about != NULL && pending->news)
			act_for_us(&matter, &pending->answer);
		strv_free(&matter.told);
		strv_free(&pending->invoices);
		recollection_free(&pending->about);
	}
	free(round->pending);
}
