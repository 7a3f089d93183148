/* SPDX-License-Identifier: ISC */
/*
 * One client on one morning: what is asked about, what of it is news, and one
 * notice for each rule that has any.  A condition is told when it begins to
 * hold; while it does, and for two weeks after, it is no news.  What held
 * already when a rule was asked for the first time is no news either.
 */
#include "heedd/round_client.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/mem.h"
#include "heedd/act.h"
#include "heedd/remember.h"
#include "store/letters.h"

#define DAY	  INT64_C(86400)
#define LASTING	  (14 * DAY)	/* of a client: then it is news again */
#define FOR_EVER  INT64_MAX / 2 /* of a promise, an invoice, a request */
#define PROMISES  (200 * DAY)	/* older ones are forgotten */
#define LONG_PAST (30 * DAY)	/* so are those that were due before */
#define REQUESTS  (45 * DAY)
#define PERSON	  6	/* in a day to one colleague: the rest tomorrow */

/* What a rule has to tell about the client; NULL: nothing new. */
struct pending {
	struct rule_answer answer;
	struct recollection *about; /* owned */
};

struct round {
	struct daemon *daemon;
	const struct client *client;
	struct memory *memory;
	int64_t now;
	struct pending *pending; /* owned; one for each rule that fired */
	size_t n_pending;
	int left;  /* that may still be made now */
	bool more; /* something waits for the next time */
};

/* What a rule is asked about: one client, promise, invoice or request. */
struct subject {
	const char *each; /* as rules name it */
	char *key;	  /* the same for the same thing; owned */
	const char *title; /* for people; NULL */
	const char *words; /* said by somebody; NULL */
	int64_t lasting;
	struct course course;
};

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
	char hash[HASH_HEX];
	bool is = known != NULL && strcmp(known, hash_parts(hash, rule->when,
		(char *)NULL)) == 0;

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
		char hash[HASH_HEX];

		if (config->rules[i].enabled && rule_each(&config->rules[i]))
			store_set(daemon->store, key, hash_parts(hash,
				config->rules[i].when, (char *)NULL));
		free(key);
	}
}

/* A morning on which much has begun must not reach a cap. */
static bool
has_room(struct round *round, const struct rule *rule)
{
	struct recollection about = { .match.client = round->client };
	struct matter matter = { .daemon = round->daemon, .about = &about };

	if (round->left <= 0) {
		round->more = true;
		return false;
	}
	for (size_t i = 0; i < rule->n_actions; i++) {
		const struct person *person = person_meant(&matter,
			rule->actions[i].to);

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

static void
fire(struct round *round, const struct subject *subject,
	const struct rule_answer *answer, const struct fact_value *facts)
{
	struct pending *pending = pending_of(round, answer);
	bool known = rule_is_known(round->daemon->store, answer->rule), news;
	char *words, *all;
	int64_t since;

	/* what is not told now is not written down: it is news next time */
	if (known && pending->about == NULL && !has_room(round, answer->rule))
		return;
	since = conditions_hold(round->daemon->store, answer->rule->name,
		subject->key, round->client->id, round->now,
		subject->lasting, &news);
	/* a rule that is new, or was changed, does not reach back */
	if (!news || !known)
		return;
	words = words_of(round, subject, answer->rule, facts);
	if (pending->about == NULL) {
		pending->about = about_subject(round, subject, answer, since);
		pending->about->words = words;
		round->left--;
		return;
	}
	all = mem_printf("%s; %s", pending->about->words, words);
	free(pending->about->words);
	pending->about->words = all;
	free(words);
}

/* Now that all about the client has been asked. */
static void
tell(struct round *round)
{
	for (size_t i = 0; i < round->n_pending; i++) {
		struct matter matter = { .daemon = round->daemon,
			.now = round->now,
			.about = round->pending[i].about };

		if (matter.about != NULL)
			act_on(&matter, &round->pending[i].answer, 1);
		strv_free(&matter.told);
		recollection_free(&round->pending[i].about);
	}
	free(round->pending);
}

static void
ask_about(struct round *round, const struct subject *subject)
{
	const struct mind *mind = round->daemon->mind;
	struct rule_answer *answers = mem_array(mind->config->n_rules + 1,
		sizeof(*answers));
	struct fact_value *facts;
	size_t n_facts, n;

	fact_table(&n_facts);
	facts = mem_array(n_facts, sizeof(*facts));
	facts_fill(&(struct fact_source) {
		.match.client = round->client,
		.course = &subject->course,
		.now = round->now,
	}, facts);
	n = ruleset_ask(mind->rules, subject->each, facts, answers);
	for (size_t i = 0; i < n; i++)
		if (answers[i].fires)
			fire(round, subject, &answers[i], facts);
	free(facts);
	free(answers);
}

static void
ask_client(struct round *round)
{
	struct subject subject = { .each = "client", .lasting = LASTING,
		.key = mem_printf("client:%s", round->client->id),
		.course = round->memory->course };

	ask_about(round, &subject);
	free(subject.key);
}

static void
ask_promises(struct round *round)
{
	size_t n;
	struct course_promise *promises = course_promises(
		round->daemon->store, round->client->id,
		round->now - PROMISES, round->now + 1, &n);

	for (size_t i = 0; i < n; i++) {
		const struct course_promise *promise = &promises[i];
		int64_t day = day_number(promise->day);
		char iso[16];
		struct subject subject = { .each = "promise",
			.lasting = FOR_EVER, .words = promise->words,
			.title = day_iso(promise->day, iso),
			.course = round->memory->course };

		if (promise->state != PROMISE_OPEN ||
		    day * DAY < round->now - LONG_PAST)
			continue;
		subject.key = mem_printf("promise:%" PRId64 ":%s",
			promise->mail, iso);
		remember_promise(round->memory, round->daemon->store,
			round->client->id, promise, &subject.course);
		ask_about(round, &subject);
		free(subject.key);
	}
	course_promises_free(promises, n);
}

static void
ask_invoices(struct round *round)
{
	const struct course_source *s = &round->memory->source;

	for (size_t i = 0; i < s->n_invoices; i++) {
		struct subject subject = { .each = "invoice",
			.lasting = FOR_EVER, .title = s->invoices[i].number,
			.course = round->memory->course };

		if (s->invoices[i].paid.year != 0)
			continue;
		subject.key = mem_printf("invoice:%s", s->invoices[i].number);
		course_of_invoice(s, &s->invoices[i], &subject.course);
		ask_about(round, &subject);
		free(subject.key);
	}
}

static void
ask_requests(struct round *round)
{
	const struct course_source *s = &round->memory->source;

	for (size_t i = 0; i < s->n_mails; i++) {
		const struct course_mail *mail = &s->mails[i];
		struct subject subject = { .each = "request",
			.lasting = FOR_EVER,
			.course = round->memory->course };

		if (mail->date < round->now - REQUESTS)
			break;
		if (mail->ours || !mail->asks || course_answered(s, i))
			continue;
		subject.key = mem_printf("request:%" PRId64, mail->id);
		course_of_request(s, mail, &subject.course);
		ask_about(round, &subject);
		free(subject.key);
	}
}

bool
round_client(struct daemon *daemon, const struct client *client, int64_t now,
	int *left, bool *more, struct problem *problem)
{
	struct round round = { .daemon = daemon, .client = client,
		.now = now, .left = *left };
	bool ok = store_begin(daemon->store, problem);

	if (!ok)
		return false;
	round.memory = remember(daemon->mind, daemon->store, client->id, 0,
		now);
	round.pending = mem_array(daemon->mind->config->n_rules + 1,
		sizeof(*round.pending));
	ask_client(&round);
	ask_promises(&round);
	ask_invoices(&round);
	ask_requests(&round);
	tell(&round);
	ok = store_commit(daemon->store, problem);
	*left = round.left;
	*more |= round.more;
	memory_free(&round.memory);
	return ok;
}
