/* SPDX-License-Identifier: ISC */
/*
 * heed letter show: a letter as a client would get it now, made by the code
 * that makes it for the outbox, out of what is stored.  What is not there is a
 * sample, and says so.  Writes into no store and sends nothing.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/nearest.h"
#include "heed/letter.h"
#include "heedd/addressee.h"
#include "heedd/change.h"
#include "heedd/remember.h"
#include "heedd/sheet.h"
#include "outbox/when.h"
#include "store/copy.h"
#include "store/promises.h"

#define DAY	INT64_C(86400)
#define MAILS	50
#define AGE	(200 * DAY) /* promises made before are told no more */
#define SAMPLE	"SAMPLE-1" /* the number of an invoice that is none */
#define MARK(x) "[sample: " x "]"

/* All that one showing holds. */
struct showing {
	const struct invocation *in;
	struct daemon daemon;	     /* its mind and store are owned */
	char *scratch;		     /* owned; a store of nothing; NULL */
	struct client *client;	     /* of the mind */
	const struct rule *rule;     /* that asks for the letter; NULL */
	const struct action *action; /* of it */
	const char *name;
	bool to_client;
	struct matter matter;
	struct memory *memory; /* owned */
	struct sheet sheet;
	struct bill bill; /* owned */
	struct invoice_row sample;
	struct letter_values samples;
};

static const struct template *
any_of(const struct template_set *set, const char *name)
{
	const struct template *template;

	for (size_t i = 0; (template = template_at(set, i)) != NULL; i++)
		if (strcmp(template_name(template), name) == 0)
			return template;
	return NULL;
}

/* False: told. */
static bool
find_letter(struct showing *s)
{
	const struct template_set *set = s->daemon.mind->letters;
	const struct template *template = any_of(set, s->name);
	struct strv names = { 0 };
	const char *near;

	if (template != NULL) {
		s->to_client = template_for_clients(template);
		return true;
	}
	for (size_t i = 0; (template = template_at(set, i)) != NULL; i++)
		strv_add(&names, template_name(template));
	near = nearest_name(s->name, (const char *const *)names.v, names.n);
	complain("there is no letter \"%s\"%s%s%s", s->name,
		near == NULL ? "" : " (did you mean \"",
		near == NULL ? "" : near, near == NULL ? "" : "\"?)");
	strv_free(&names);
	return false;
}

/* The first rule that asks for it; such letters as heed's own have none. */
static void
find_rule(struct showing *s)
{
	const struct config *config = s->daemon.mind->config;

	for (size_t i = 0; i < config->n_rules && s->rule == NULL; i++)
		for (size_t k = 0; k < config->rules[i].n_actions; k++) {
			const struct action *action =
				&config->rules[i].actions[k];

			if (action->letter == NULL ||
			    strcmp(action->letter, s->name) != 0)
				continue;
			s->rule = &config->rules[i];
			s->action = action;
			break;
		}
}

static struct client *
client_of(const struct mind *mind, const char *id)
{
	for (size_t i = 0; i < mind->config->n_clients; i++)
		if (strcmp(mind->config->clients[i].id, id) == 0)
			return &mind->config->clients[i];
	return NULL;
}

/* False: told.  Without a state yet, one of nothing. */
static bool
open_store(struct showing *s)
{
	const struct mind *mind = s->daemon.mind;
	struct problem problem = { "" };

	if (store_exists(mind->config->state_dir)) {
		s->daemon.store = invocation_store(s->in, mind, STORE_READ);
		return s->daemon.store != NULL;
	}
	s->scratch = invocation_scratch("letter");
	if (s->scratch == NULL)
		return false;
	s->daemon.store = store_open(s->scratch, mind->config->instance,
		STORE_WRITE, s->in->now, &problem);
	if (s->daemon.store == NULL)
		complain("%s", problem.text);
	return s->daemon.store != NULL;
}

static bool
of_message(const struct showing *s)
{
	return s->rule != NULL && rule_each(s->rule) == NULL;
}

/* Their newest mail, for what answers or is about one. */
static void
find_mail(struct showing *s)
{
	const struct mind *mind = s->daemon.mind;
	size_t n;
	struct course_mail *mails = course_mails(s->daemon.store,
		s->client->id, 0, s->in->now + 1, MAILS, &n);

	for (size_t i = 0; i < n && s->matter.about == NULL && of_message(s);
	     i++)
		if (!mails[i].ours)
			s->matter.about = recall(mind, s->daemon.store,
				mails[i].id, s->in->now);
	course_mails_free(mails, n);
	if (s->matter.about != NULL)
		return;
	s->matter.about = recollection_new("show",
		mind->config->accounts[0].name, s->client->id, "",
		s->in->now);
	s->matter.about->match.client = s->client;
}

/* The promise that a rule of the clock would speak of. */
static char *
promise_words(const struct showing *s)
{
	bool theirs = strstr(s->name, "theirs") != NULL;
	size_t n;
	struct course_promise *list = course_promises(s->daemon.store,
		s->client->id, s->in->now - AGE, s->in->now + 1, &n);
	char *words = NULL, day[16];

	for (size_t i = 0; i < n && words == NULL; i++)
		if (list[i].ours != theirs && course_is_promise(&list[i]) &&
		    list[i].state == PROMISE_OPEN)
			words = mem_printf("%s: %s", day_iso(list[i].day, day),
				list[i].words);
	course_promises_free(list, n);
	return words;
}

/* The first planned change that concerns the client; NULL: none does. */
static const struct change *
next_change(const struct showing *s)
{
	const struct config *config = s->daemon.mind->config;
	const struct change *next = NULL;

	for (size_t i = 0; i < config->n_changes; i++)
		if (change_concerns(&config->changes[i], s->client) &&
		    (next == NULL || strcmp(config->changes[i].day,
			next->day) < 0))
			next = &config->changes[i];
	return next;
}

/* What is open, else an invoice that nobody takes for one of theirs. */
static void
find_bill(struct showing *s)
{
	const struct course_source *source = &s->memory->source;
	struct strv numbers = { 0 };

	for (size_t i = 0; i < source->n_invoices; i++)
		strv_add(&numbers, source->invoices[i].number);
	s->bill = bill_of(source, &numbers);
	strv_free(&numbers);
	if (s->bill.n > 0)
		return;
	s->sample = (struct invoice_row) {
		.number = (char *)SAMPLE,
		.amount = 125000,
		.currency = source->fee_currency[0] == '\0' ?
			(char *)"EUR" : (char *)source->fee_currency,
		.issued = day_at(s->in->now - 40 * DAY, 0),
		.due = day_at(s->in->now - 10 * DAY, 0),
	};
	s->bill.v[s->bill.n++] = &s->sample;
}

static void
fill_samples(struct showing *s)
{
	const char *each = s->rule == NULL ? NULL : rule_each(s->rule);

	s->samples = (struct letter_values) {
		.writer_name = MARK("their name"),
		.writer_address = MARK("their address"),
		.subject = MARK("their subject"),
		.words = MARK("their words"),
		.signals = MARK("signals"),
		.change = MARK("what changes"),
		.change_day = MARK("the day"),
		.told_name = MARK("who was told"),
		.next_name = MARK("who is next"),
		.next_at = MARK("when"),
		.ack = "heed ack E1",
		.letter_to = MARK("whom it goes to"),
		.letter_subject = MARK("its subject"),
		.letter_text = MARK("its text"),
		.approve = "heed outbox approve L1",
		.approve_by = MARK("until when"),
		.why = "heed why M1",
	};
	if (each != NULL && s->matter.about->words == NULL) {
		free(s->matter.about->words);
		s->matter.about->words = strcmp(each, "promise") == 0 ?
			promise_words(s) : NULL;
	}
}

static int
print(const struct showing *s, const struct letter_row *row,
	const char *choice)
{
	struct look look = look_at_stdout();
	char *text = letter_words(row->raw, row->raw_len);
	bool sample = text != NULL && (strstr(text, "[sample: ") != NULL ||
		strstr(text, SAMPLE) != NULL);

	if (s->in->json) {
		json_t *all = json_pack("{s:s, s:o, s:o, s:o, s:o, s:b, s:o}",
			"letter", s->name, "client", json_text(s->client->id),
			"to", json_text(row->recipient), "language",
			json_text(row->language), "subject",
			json_text(row->subject), "sample", sample, "text",
			json_text(text));

		free(text);
		return json_show(all);
	}
	show_field(&look, "To", PLAIN, row->recipient);
	show_field(&look, "Subject", BOLD, row->subject);
	show_field(&look, "Language", PLAIN, choice != NULL ? choice :
		row->language);
	if (sample)
		show_field(&look, "Sample", YELLOW, "nothing is stored for"
			" what is marked [sample: ...] or " SAMPLE);
	printf("\n%s", text == NULL ? "" : text);
	free(text);
	return fflush(stdout) == 0 ? EXIT_WELL : EXIT_FAILED;
}

static int
show(struct showing *s)
{
	enum action_kind kind = s->action == NULL ? ACTION_NOTIFY :
		s->action->kind;
	struct composition wish = {
		.about = s->matter.about,
		.rule = s->rule == NULL ? "heed" : s->rule->name,
		.letter = s->name,
		.episode = "show",
		.samples = &s->samples,
		.important = kind == ACTION_ESCALATE,
		.now = s->in->now,
	};
	struct problem problem = { "" };
	struct wish found = { 0 };
	struct letter_row row;
	char *choice;
	int status = EXIT_FAILED;

	if (!s->to_client)
		wish.person = person_meant(&s->matter, s->action == NULL ||
			s->action->to == NULL ? "owner" : s->action->to);
	else if (s->matter.about->match.listed == NULL &&
		 !addressee_find(s->client, kind, &found)) {
		complain("client %s has no address that a letter could go"
			" to", s->client->id);
		return EXIT_FAILED;
	}
	wish.to = found.to;
	wish.to_name = found.to_name;
	if (kind == ACTION_REMIND)
		wish.bill = &s->bill;
	if (kind == ACTION_ANNOUNCE)
		wish.change = next_change(s);
	if (kind == ACTION_CALL) {
		wish.sheet = &s->sheet;
		wish.bill = &s->sheet.bill;
	}
	if (s->to_client && s->action != NULL &&
	    s->action->within_minutes > 0)
		wish.answer_by = when_workday(compose_goes_at(&s->daemon,
			&wish) + (int64_t)s->action->within_minutes * 60,
			&s->daemon.mind->config->firm.hours);
	if (!compose(&s->daemon, &wish, &row, &choice, &problem)) {
		complain("%s", problem.text);
		return EXIT_FAILED;
	}
	if (s->in->language != NULL &&
	    strcmp(row.language, s->in->language) != 0)
		complain("%s", choice == NULL ? row.language : choice);
	else
		status = print(s, &row, choice);
	letter_row_free(&row);
	free(choice);
	return status;
}

/* As if the reader had that language and register. */
static void
pretend(struct showing *s)
{
	struct config *config = s->daemon.mind->config;

	if (s->in->language != NULL) {
		mem_replace(&s->client->language, s->in->language);
		for (size_t i = 0; i < config->n_people; i++)
			mem_replace(&config->people[i].language,
				s->in->language);
	}
	if (s->in->informal)
		s->client->manner = MANNER_INFORMAL;
}

int
letter_show(const struct invocation *in, const char *name)
{
	struct showing s = { .in = in, .name = name };
	int status = EXIT_WRONG;

	s.daemon.mind = invocation_mind(in);
	if (s.daemon.mind == NULL)
		return EXIT_WRONG;
	if (!find_letter(&s) || client_named(s.daemon.mind, in->client) ==
		NULL)
		goto out;
	s.client = client_of(s.daemon.mind, in->client);
	status = EXIT_FAILED;
	if (!open_store(&s))
		goto out;
	pretend(&s);
	find_rule(&s);
	s.matter.daemon = &s.daemon;
	s.matter.now = in->now;
	find_mail(&s);
	s.memory = remember(s.daemon.mind, s.daemon.store, s.client->id, 0,
		in->now);
	find_bill(&s);
	fill_samples(&s);
	sheet_open(&s.daemon, s.client, in->now, &s.sheet);
	status = show(&s);
	sheet_close(&s.sheet);
	bill_free(&s.bill);
	memory_free(&s.memory);
	recollection_free(&s.matter.about);
out:
	store_close(&s.daemon.store);
	mind_free(&s.daemon.mind);
	if (s.scratch != NULL)
		store_remove_copy(s.scratch);
	free(s.scratch);
	return status;
}
