/* SPDX-License-Identifier: ISC */
/*
 * A condition is told when it begins to hold; while it does, and for two weeks
 * after, it is no news.  What held already when a rule was asked for the first
 * time is no news either.
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
#include "store/letters.h"

#define DAY	INT64_C(86400)
#define PERSON	6 /* in a day to one colleague: the rest tomorrow */

/* "2026-0047: invoice_days_overdue 7, usual_days_late -2" */
static char *
words_of(const struct round *round, const struct subject *subject,
	const struct rule *rule, const struct fact_value *facts)
{
	char *reason = ruleset_reason(round->daemon->mind->rules, rule,
		facts);
	char *words = mem_printf("%s%s%s%s%s%s",
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
	const struct rule_answer *answer, int64_t since)
{
	const struct config *config = round->daemon->mind->config;
	struct recollection *about;
	char fingerprint[HASH_HEX], stamp[24];

	snprintf(stamp, sizeof(stamp), "%" PRId64, since);
	hash_parts(fingerprint, answer->rule->name, subject->key, stamp,
		(char *)NULL);
	about = recollection_new(fingerprint, config->accounts[0].name,
		round->client->id, "", round->now);
	about->match.client = round->client;
	return about;
}

static char *
rule_key(const struct rule *rule)
{
	return mem_printf("round:%s", rule->name);
}

static bool
rule_is_known(struct store *store, const struct rule *rule)
{
	char *key = rule_key(rule), *known = store_get(store, key);
	char *mark = rule_mark(rule);
	bool is = known != NULL && strcmp(known, mark) == 0;

	free(mark);
	free(known);
	free(key);
	return is;
}

void
round_know_rules(struct daemon *daemon)
{
	const struct config *config = daemon->mind->config;

	for (size_t i = 0; i < config->n_rules; i++) {
		char *key = rule_key(&config->rules[i]);
		char *mark = rule_mark(&config->rules[i]);

		if (config->rules[i].enabled && rule_each(&config->rules[i]))
			store_set(daemon->store, key, mark);
		free(mark);
		free(key);
	}
}

/* A morning on which much has begun must not reach a cap. */
static bool
has_room(struct round *round, const struct rule *rule)
{
	struct recollection about = { .match.client = round->client };
	struct matter matter = { .daemon = round->daemon, .about = &about };

	if (!rule_has_reader(rule, READER_COLLEAGUE))
		return true;
	if (round->quota->notices <= 0) {
		round->quota->more = true;
		return false;
	}
	for (size_t i = 0; i < rule->n_actions; i++) {
		const struct person *person;

		if (action_reader(rule->actions[i].kind) != READER_COLLEAGUE)
			continue;
		person = person_meant(&matter, rule->actions[i].to);
		if (letters_by_clock(round->daemon->store, person->address,
			round->now - DAY / 2) >= PERSON)
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

/* Adds what the rule has found to what it has to tell this morning. */
static void
add_to(const struct round *round, const struct subject *subject,
	struct pending *pending, const struct fact_value *facts, int64_t since)
{
	char *words = words_of(round, subject, pending->answer.rule, facts);

	if (subject->invoice != NULL)
		strv_add(&pending->invoices, subject->invoice);
	if (pending->about == NULL) {
		pending->about = about_subject(round, subject,
			&pending->answer, since);
		pending->about->words = words;
	} else {
		char *all = mem_printf("%s; %s", pending->about->words,
			words);

		free(pending->about->words);
		pending->about->words = all;
		free(words);
	}
}

void
morning_hear(struct round *round, const struct subject *subject,
	const struct rule_answer *answer, const struct fact_value *facts)
{
	struct store *store = round->daemon->store;
	struct pending *pending = pending_of(round, answer);
	const struct rule *rule = answer->rule;
	bool known = rule_is_known(store, rule), news;
	int64_t since;

	/* what is not told now is not written down: it is news next time */
	if (known && pending->about == NULL && !has_room(round, rule))
		return;
	since = conditions_hold(store, rule->name, subject->key,
		round->client->id, round->now, subject->lasting, &news);
	/* a rule that is new, or was changed, does not reach back */
	if (!known && news)
		conditions_old(store, rule->name, subject->key);
	if (!known || (!news && !still_due(round, subject, rule, since)))
		return;
	if (news && !pending->news && rule_has_reader(rule, READER_COLLEAGUE))
		round->quota->notices--;
	pending->news |= news;
	/* a letter that was cancelled has the key of its morning */
	add_to(round, subject, pending, facts, news ? since :
		round->now / DAY * DAY);
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
