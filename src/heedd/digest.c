/* SPDX-License-Identifier: ISC */
/*
 * A row is written with the decision and told in the transaction that makes the
 * letter, so that no crash loses or doubles it.  A letter that became too long
 * leaves the rest for the next day.
 */
#include "heedd/digest.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "heedd/gather.h"
#include "heedd/report_send.h"
#include "heedd/rounds.h"
#include "outbox/guard.h"
#include "outbox/money.h"
#include "store/digest.h"

#define SHOWN	300	/* bytes, to who listens */
#define MOST	20	/* in one mail; the rest on the next day */
#define LASTING (7 * INT64_C(86400)) /* nobody else tells it any more */

bool
digest_takes(struct matter *matter, const struct letter_row *row)
{
	struct guard_facts facts = gather_guard_facts(matter->daemon, row,
		&matter->about->row, true, matter->now);
	enum guard_answer answer = guard_ask(&facts).answer;

	return !matter->daemon->dry_run && facts.mode >= MODE_DRAFT &&
		answer != GUARD_REFUSE && answer != GUARD_OBSERVE;
}

bool
digest_collect(struct matter *matter, const struct wish *wish,
	const struct letter_row *row)
{
	char *text = letter_words(row->raw, row->raw_len);
	bool added = digest_add(matter->daemon->store, &(struct digest_row) {
		.key = row->key, .recipient = row->recipient,
		.client = row->client, .rule = row->rule, .mail = row->mail,
		.subject = row->subject,
		.text = text == NULL ? (char *)"" : text,
		.at = matter->now });

	if (added)
		grant_note(matter, wish, "collected", NULL, NULL);
	else
		grant_note(matter, wish, "done before", NULL,
			"the same stood in a digest already");
	free(text);
	return added;
}

struct digest_state {
	const struct daemon *daemon;
	const struct person *person;
	const struct digest_row *rows;
	size_t n;
	size_t told; /* by the sheet that was made last */
	int64_t now;
};

/* One that is told: its first line is the heading, and each line stands. */
static void
add_row(struct sheet *sheet, const struct digest_row *row)
{
	sheet_heading(sheet, TONE_PLAIN, row->subject);
	for (const char *at = row->text; *at != '\0';) {
		size_t len = strcspn(at, "\n");
		char *line = mem_strn(at, len);

		if (line[0] != '\0')
			sheet_line(sheet, TONE_PLAIN, line);
		at += len + (at[len] == '\n');
		free(line);
	}
}

static struct sheet
make(void *data, size_t most)
{
	struct digest_state *state = data;
	const struct mind *mind = state->daemon->mind;
	struct tongue tongue = mind_tongue(mind, state->person);
	char *day = money_day(day_from_number(hours_day(
		&mind->config->firm.hours, state->now)), tongue.language,
		NULL);
	char *title = phrase(&tongue, PHRASE_DIGEST, PHRASE_WITH(day));
	struct sheet sheet = sheet_new(tongue.language, title);

	state->told = state->n < most ? state->n : most;
	for (size_t i = 0; i < state->told; i++)
		add_row(&sheet, &state->rows[i]);
	if (state->told < state->n) {
		char *more = phrase_plural(&tongue, PHRASE_DIGEST_MORE,
			(int64_t)(state->n - state->told));

		sheet_words(&sheet, more);
		free(more);
	}
	sheet_end(&sheet);
	free(title);
	free(day);
	return sheet;
}

/* For who listens: what was collected is told now. */
static void
note_told(struct daemon *daemon, const struct person *person,
	const struct digest_row *row, int64_t now)
{
	struct matter matter = { .daemon = daemon, .now = now };
	struct wish wish = { .rule = row->rule, .action = "digest",
		.letter = "digest", .person = person };
	char *text;

	if (daemon->granted == NULL)
		return;
	matter.about = recollection_new(row->key, "", row->client,
		row->subject, now);
	text = utf8_line(row->text, SHOWN);
	matter.about->words = mem_printf("%s: %s", row->subject, text);
	free(text);
	daemon->granted(daemon->granted_state, &(struct grant_note) {
		&matter, &wish, row->recipient, "told", NULL, NULL });
	recollection_free(&matter.about);
}

static char *
done_key(const struct person *person)
{
	return mem_printf("digest:%s", person->id);
}

static bool
is_due(const struct daemon *daemon, const struct person *person, int64_t now)
{
	const struct config *config = daemon->mind->config;
	const struct hours *hours = &config->firm.hours;
	int64_t today = hours_day(hours, now);
	int hour = person->digest_hour > 0 ? person->digest_hour :
		config->digest_hour;
	char *key = done_key(person);
	bool due = hours_works(hours, today) &&
		hours_minute(hours, now) >= hour * 60 &&
		store_get_int(daemon->store, key, 0) != today;

	free(key);
	return due;
}

static void
send_to(struct daemon *daemon, const struct person *person, int64_t now,
	int *letters)
{
	int64_t today = hours_day(&daemon->mind->config->firm.hours, now);
	struct digest_state state = { .daemon = daemon, .person = person,
		.now = now };
	struct digest_row *rows = digest_waiting(daemon->store,
		person->address, &state.n);
	char *key = done_key(person), day[16];
	int64_t letter = 0;

	state.rows = rows;
	if (state.n > 0)
		letter = report_put(daemon, &(struct report) {
			.name = "digest", .person = person,
			.day = day_iso(day_from_number(today), day),
			.make = make, .state = &state, .most = MOST,
			.lasting = LASTING }, now, letters);
	for (size_t i = 0; letter != 0 && i < state.told; i++) {
		digest_told(daemon->store, rows[i].id, letter);
		note_told(daemon, person, &rows[i], now);
	}
	store_set_int(daemon->store, key, today);
	digest_free(rows, state.n);
	free(key);
}

bool
digest_due(const struct daemon *daemon, int64_t now)
{
	const struct config *config = daemon->mind->config;

	/* what this morning brings belongs into this morning's mail */
	if (rounds_due(daemon, now))
		return false;
	for (size_t i = 0; i < config->n_people; i++)
		if (is_due(daemon, &config->people[i], now))
			return true;
	return false;
}

bool
digest_send(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem)
{
	const struct config *config = daemon->mind->config;

	if (!digest_due(daemon, now))
		return true;
	if (!store_begin(daemon->store, problem))
		return false;
	for (size_t i = 0; i < config->n_people; i++)
		if (is_due(daemon, &config->people[i], now))
			send_to(daemon, &config->people[i], now, letters);
	return store_commit(daemon->store, problem);
}
