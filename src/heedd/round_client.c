/* SPDX-License-Identifier: ISC */
/*
 * One client on one morning: what is asked about.  What comes of the answers
 * is in morning.c.
 */
#include "heedd/round_client.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/mem.h"
#include "heedd/change.h"
#include "heedd/morning.h"
#include "store/mails.h"

#define DAY	  INT64_C(86400)
#define LASTING	  (14 * DAY)	/* of a client: then it is news again */
#define FOR_EVER  INT64_MAX / 2 /* of a promise, an invoice, a request */
#define PROMISES  (200 * DAY)	/* older ones are forgotten */
#define LONG_PAST (30 * DAY)	/* so are those that were due before */
#define REQUESTS  (45 * DAY)

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
		if (answers[i].fires || answers[i].held_back)
			morning_hear(round, subject, &answers[i],
				facts);
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
			.day = promise->day,
			.course = round->memory->course };

		if (promise->state != PROMISE_OPEN ||
		    day * DAY < round->now - LONG_PAST)
			continue;
		subject.key = promise->step != 0 ?
			mem_printf("step:%" PRId64 ":%s", promise->step, iso) :
			mem_printf("promise:%" PRId64 ":%s", promise->mail,
				iso);
		remember_promise(round->memory, round->daemon->store,
			round->client->id, promise, &subject.course);
		ask_about(round, &subject);
		free(subject.key);
	}
	course_promises_free(promises, n);
}

/*
 * One invoice is told once, and again when the client's word about it was
 * broken, or a person has taken it back.
 */
static char *
invoice_key(const struct course_source *s, const struct invoice_row *invoice)
{
	const struct said *said = &invoice->said;

	if (said->at != 0 && (said->kind == SAID_NOTHING ||
		course_word_broken(s, invoice)))
		return mem_printf("invoice:%s:%" PRId64, invoice->number,
			said->at);
	return mem_printf("invoice:%s", invoice->number);
}

static void
ask_invoices(struct round *round)
{
	const struct course_source *s = &round->memory->source;

	for (size_t i = 0; i < s->n_invoices; i++) {
		struct subject subject = { .each = "invoice",
			.lasting = FOR_EVER, .title = s->invoices[i].number,
			.invoice = s->invoices[i].number,
			.course = round->memory->course };

		if (s->invoices[i].paid.year != 0)
			continue;
		subject.key = invoice_key(s, &s->invoices[i]);
		course_of_invoice(s, &s->invoices[i], &subject.course);
		ask_about(round, &subject);
		free(subject.key);
	}
}

/* "Lena Berg, The drawings": who asked, and about what.  The caller frees. */
static char *
request_title(struct store *store, int64_t mail)
{
	struct mail_row row;
	char *title;

	if (!mails_load(store, mail, &row, NULL, NULL))
		return NULL;
	title = mem_printf("%s%s%s", row.from_name[0] != '\0' ?
		row.from_name : row.from_address, row.subject[0] == '\0' ?
		"" : ", ", row.subject);
	mail_row_free(&row);
	return title;
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
		char *title;

		if (mail->date < round->now - REQUESTS)
			break;
		if (mail->ours || !mail->asks || course_answered(s, i))
			continue;
		subject.key = mem_printf("request:%" PRId64, mail->id);
		subject.title = title = request_title(round->daemon->store,
			mail->id);
		course_of_request(s, mail, &subject.course);
		ask_about(round, &subject);
		free(title);
		free(subject.key);
	}
}

/* What is planned and still to come. */
static void
ask_changes(struct round *round)
{
	const struct config *config = round->daemon->mind->config;
	const struct course_source *s = &round->memory->source;

	for (size_t i = 0; i < config->n_changes; i++) {
		const struct change *change = &config->changes[i];
		struct subject subject = { .each = "change",
			.lasting = FOR_EVER, .title = change->name,
			.change = change, .course = round->memory->course };
		struct day day;

		if (!change_concerns(change, round->client) ||
		    !day_parse_iso(change->day, &day) ||
		    day_number(day) < course_day(s, round->now))
			continue;
		subject.key = mem_printf("change:%s:%s:%s", round->client->id,
			change->name, change->day);
		course_of_change(s, day, &subject.course);
		ask_about(round, &subject);
		free(subject.key);
	}
}

bool
round_client(struct daemon *daemon, const struct client *client, int64_t now,
	struct quota *quota, struct problem *problem)
{
	struct round round = { .daemon = daemon, .client = client,
		.now = now, .quota = quota };
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
	ask_changes(&round);
	morning_tell(&round);
	ok = store_commit(daemon->store, problem);
	memory_free(&round.memory);
	return ok;
}
