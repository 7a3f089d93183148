/* SPDX-License-Identifier: ISC */
/*
 * "Due and not yet done", never "the day is today": after days of standstill a
 * condition is told once, not once for each day.  A condition is told when it
 * begins to hold; while it does, and for two weeks after, it is no news.  What
 * held already when a rule was asked for the first time is no news either.
 */
#include "heedd/rounds.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/mem.h"
#include "heedd/act.h"
#include "heedd/remember.h"
#include "outbox/when.h"
#include "store/ledger.h"
#include "store/letters.h"

#define DAY	  INT64_C(86400)
#define HOUR	  8		/* of the morning, where the firm is */
#define LASTING	  (14 * DAY)	/* of a client: then it is news again */
#define FOR_EVER  INT64_MAX / 2 /* of a promise, an invoice, a request */
#define PROMISES  (200 * DAY)	/* older ones are forgotten */
#define LONG_PAST (30 * DAY)	/* so are those that were due before */
#define REQUESTS  (45 * DAY)

#define AT_ONCE	  3	/* letters; caps.turn and caps.hour are above it */
#define PAUSE	  (15 * 60) /* then so many seconds */
#define PERSON	  6	/* in a day to one colleague: the rest tomorrow */

struct round {
	struct daemon *daemon;
	const struct client *client;
	struct memory *memory;
	int64_t now;
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

static struct recollection *
about_subject(const struct round *round, const struct subject *subject,
	const struct rule_answer *answer, const struct fact_value *facts,
	int64_t since)
{
	struct recollection *about = mem_new(sizeof(*about));
	struct mail_row *row = &about->row;
	char fingerprint[HASH_HEX], stamp[24];
	char *reason = ruleset_reason(round->daemon->mind->rules,
		answer->rule, facts);

	snprintf(stamp, sizeof(stamp), "%" PRId64, since);
	hash_parts(fingerprint, answer->rule->name, subject->key, stamp,
		(char *)NULL);
	row->fingerprint = mem_str(fingerprint);
	row->account = mem_str(round->daemon->mind->config->accounts[0].name);
	row->client = mem_str(round->client->id);
	row->subject = mem_str(subject->title == NULL ? "" : subject->title);
	row->message_id = mem_str("");
	row->in_reply_to = mem_str("");
	row->from_name = mem_str("");
	row->from_address = mem_str("");
	row->date = round->now;
	about->match.client = round->client;
	about->words = subject->words == NULL ? mem_str(reason) :
		mem_printf("%s (%s)", subject->words, reason);
	free(reason);
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

/* From the next round on they act. */
static void
know_rules(struct daemon *daemon)
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

static void
fire(struct round *round, const struct subject *subject,
	const struct rule_answer *answer, const struct fact_value *facts)
{
	struct matter matter = { .daemon = round->daemon,
		.now = round->now };
	bool known = rule_is_known(round->daemon->store, answer->rule), news;
	int64_t since;

	/* what is not told now is not written down: it is news next time */
	if (known && !has_room(round, answer->rule))
		return;
	since = conditions_hold(round->daemon->store, answer->rule->name,
		subject->key, round->client->id, round->now,
		subject->lasting, &news);
	/* a rule that is new, or was changed, does not reach back */
	if (!news || !known)
		return;
	matter.about = about_subject(round, subject, answer, facts, since);
	act_on(&matter, answer, 1);
	round->left -= matter.letters;
	strv_free(&matter.told);
	recollection_free(&matter.about);
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

		if (day * DAY < round->now - LONG_PAST)
			continue;
		subject.key = mem_printf("promise:%" PRId64 ":%s",
			promise->mail, iso);
		course_of_promise(&round->memory->source, promise,
			calls_any(round->daemon->store, round->client->id,
				(day - 1) * DAY > promise->made ?
				(day - 1) * DAY : promise->made + 1,
				round->now + 1), &subject.course);
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

static bool
round_of(struct daemon *daemon, const struct client *client, int64_t now,
	int *left, bool *more, struct problem *problem)
{
	struct round round = { .daemon = daemon, .client = client,
		.now = now, .left = *left };
	bool ok = store_begin(daemon->store, problem);

	if (!ok)
		return false;
	round.memory = remember(daemon->mind, daemon->store, client->id, 0,
		now);
	ask_client(&round);
	ask_promises(&round);
	ask_invoices(&round);
	ask_requests(&round);
	ok = store_commit(daemon->store, problem);
	*left = round.left;
	*more |= round.more;
	memory_free(&round.memory);
	return ok;
}

static struct day
local_day(const struct daemon *daemon, int64_t now, int *hour)
{
	int zone = when_offset(now, daemon->mind->config->firm.timezone);

	*hour = (int)((now + zone * 60) % DAY / 3600);
	return day_at(now, zone);
}

static bool
any_for_clock(const struct config *config)
{
	for (size_t i = 0; i < config->n_rules; i++)
		if (config->rules[i].enabled && rule_each(&config->rules[i]))
			return true;
	return false;
}

/*
 * Who cannot see the answers of colleagues must not say that there are none.
 * After a day alarm.c has told of a dead mailbox, and the others count.
 */
static bool
is_blind(struct daemon *daemon, int64_t now)
{
	const struct config *config = daemon->mind->config;

	for (size_t i = 0; i < config->n_accounts; i++) {
		int64_t last = ledger_account_last_ok(daemon->store,
			config->accounts[i].name);

		if (last != 0 && last > now - DAY &&
		    now - last > (int64_t)config->stale_minutes * 60)
			return true;
	}
	return false;
}

bool
rounds_due(const struct daemon *daemon, int64_t now)
{
	int hour;
	struct day day = local_day(daemon, now, &hour);

	return hour >= HOUR && day_weekday(day) <= 5 &&
		day_number(day) != daemon->round_day &&
		now >= daemon->round_next &&
		any_for_clock(daemon->mind->config);
}

bool
rounds_make(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem)
{
	const struct config *config = daemon->mind->config;
	int hour, left = AT_ONCE;
	int64_t today = day_number(local_day(daemon, now, &hour));
	bool ok = true, more = false;

	if (!rounds_due(daemon, now) || is_blind(daemon, now))
		return true;
	/* a restart in the afternoon does not ask again */
	if (store_get_int(daemon->store, "round", 0) != today) {
		for (size_t i = 0; ok && i < config->n_clients; i++)
			ok = round_of(daemon, &config->clients[i], now, &left,
				&more, problem);
		*letters += AT_ONCE - left;
		daemon->round_next = now + PAUSE;
		if (more)
			return ok;
		if (ok)
			ok = store_begin(daemon->store, problem);
		if (ok) {
			know_rules(daemon);
			store_set_int(daemon->store, "round", today);
			ok = store_commit(daemon->store, problem);
		}
	}
	if (ok) {
		daemon->round_day = today;
		daemon->round_next = 0;
	}
	return ok;
}
