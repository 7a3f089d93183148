/* SPDX-License-Identifier: ISC */
/*
 * A step is one transaction: the row of the ladder and the letter, whose key
 * has the number of the step, so that none is taken twice.
 * Trusts no word of ours by its From alone: what ends an alarm is what
 * climb_end.c has found, or a person's word.
 */
#include "heedd/climb.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/mem.h"
#include "heedd/arming.h"
#include "heedd/climb_end.h"
#include "heedd/compose.h"
#include "heedd/gather.h"
#include "heedd/rounds.h"
#include "heedd/rungs.h"
#include "heedd/standing.h"
#include "store/conditions.h"
#include "store/ledger.h"

#define DAY	INT64_C(86400)
#define AT_ONCE 3	  /* notices; caps.turn and caps.hour are above it */
#define PAUSE	(15 * 60) /* then so many seconds */
#define FORGOTTEN (30 * DAY) /* after the last step */

/* An answer may lie where nobody has looked. */
static bool
sees(const struct daemon *daemon, const char *account, int64_t now)
{
	int64_t last = ledger_account_last_ok(daemon->store, account);

	return last != 0 && now - last <=
		(int64_t)daemon->mind->config->stale_minutes * 60 &&
		!rounds_blind(daemon, now);
}

/* Is there a ladder to begin?  Fills its number and who comes next. */
static bool
will_begin(struct matter *matter, const struct action *action,
	const struct wish *wish, const char *episode,
	struct ladder_words *words)
{
	const struct daemon *daemon = matter->daemon;
	const struct config *config = daemon->mind->config;
	const struct client *client = matter->about->match.client;
	struct rungs rungs = { .state = { .told_at = matter->now } };
	int64_t mail = matter->about->row.id;
	struct ladder_row row;

	/* what is only noted nobody takes up, nor where nobody acts */
	if (!config->ladder.enabled || client == NULL || daemon->alone ||
	    daemon->dry_run || matter->about->direction == DIRECTION_DRAFT ||
	    gather_mode(daemon, wish->rule, client) == MODE_OBSERVE)
		return false;
	if (ladder_of(daemon->store, episode, mail, &row)) {
		/* what comes in the same thread is told at once, and goes on
		 * from where it was */
		if (strcmp(row.episode, episode) == 0)
			ladder_more(daemon->store, row.id, mail,
				climb_since(matter));
		ladder_row_free(&row);
		return false;
	}
	words->id = mail != 0 ? 0 : condition_of_notice(daemon->store,
		matter->about->row.fingerprint);
	if (words->id != 0 && ladder_load(daemon->store, words->id, &row)) {
		bool goes_on = row.ended == 0;

		if (goes_on)
			ladder_retold(daemon->store, row.id,
				matter->about->row.fingerprint);
		ladder_row_free(&row);
		return false;
	}
	if (words->id == 0)
		words->id = episode_number(daemon->store);
	rungs.pace = ladder_pace(&config->ladder, action);
	rungs.state.rungs = ladder_people(client, wish->person->id,
		rungs.ids);
	rungs_say(config, &rungs, words);
	return true;
}

void
climb_begin(struct matter *matter, const struct rule *rule,
	const struct action *action, struct wish *wish)
{
	struct store *store = matter->daemon->store;
	char *episode = grant_episode(matter, rule->name);
	bool merged = strv_has(&matter->told, wish->person->address);
	struct ladder_words words = { 0 };
	bool begins = will_begin(matter, action, wish, episode, &words);
	const struct mail_row *mail = &matter->about->row;

	matter->made = 0;
	wish->ladder = begins ? &words : NULL;
	grant(matter, wish);
	wish->ladder = NULL;
	if (merged && mail->id != 0)
		matter->made = letters_notice(store, mail->id,
			wish->person->address);
	if (begins && matter->made != 0 && letters_state(store, matter->made)
		== LETTER_QUEUED)
		ladder_begin(store, &(struct ladder_row) {
			.id = words.id,
			.episode = episode,
			.rule = rule->name,
			.letter = action->letter,
			.client = mail->client,
			.mail = mail->id,
			.notice = mail->id == 0 ? mail->fingerprint : NULL,
			.words = mail->id == 0 ? matter->about->words : NULL,
			.begun = matter->now,
			.since = climb_since(matter),
			.person = wish->person->id,
			.told = matter->made,
			.told_at = matter->now,
		});
	free(episode);
}

/* What the alarm is about, as its first notice had it. */
static struct recollection *
about_of(const struct daemon *daemon, const struct ladder_row *row,
	int64_t now)
{
	struct recollection *about;

	if (row->mail != 0)
		return recall(daemon->mind, daemon->store, row->mail, now);
	about = recollection_new(row->notice,
		daemon->mind->config->accounts[0].name, row->client, "",
		row->begun);
	about->match.client = mind_client(daemon->mind, row->client);
	about->words = mem_str(row->words);
	return about;
}

/* Writes the notice of the step, and where the ladder stands after it. */
static void
take_step(struct matter *matter, struct ladder_row *row,
	const struct rungs *rungs, const struct ladder_step *step)
{
	const struct config *config = matter->daemon->mind->config;
	struct rungs after = *rungs;
	struct ladder_words words = { .id = row->id, .step = step->kind };
	const struct person *before = config_person(config, row->person);
	bool warns = step->kind == LADDER_WARN;
	struct wish wish = {
		.rule = row->rule,
		.action = action_name(ACTION_ESCALATE),
		.letter = warns ? "ladder-warning" : "ladder-next",
		.person = config_person(config, rungs->ids[step->rung]),
		.ladder = &words,
		.important = true,
	};
	char *once = mem_printf("E%" PRId64 " %" PRId64, row->id,
		++row->steps);

	after.state.rung = step->rung;
	if (!warns)
		after.state.told_at = matter->now;
	after.state.repeated += step->kind == LADDER_REPEAT;
	rungs_say(config, &after, &words);
	if (step->kind == LADDER_CLIMB && before != NULL)
		words.told_name = before->name;
	wish.about_letter = once;
	matter->made = 0;
	if (wish.person != NULL)
		grant(matter, &wish);
	row->warned = warns;
	if (!warns) {
		row->rung = (int64_t)step->rung;
		mem_replace(&row->person, rungs->ids[step->rung]);
		row->told = matter->made;
		row->told_at = matter->now;
		row->repeated = after.state.repeated;
	}
	ladder_stepped(matter->daemon->store, row);
	free(once);
}

/* What is to be done about it now: a reason to end it, or a step. */
static bool
look(struct daemon *daemon, const struct ladder_row *row, int64_t now,
	struct rungs *rungs, char **over, struct ladder_step *step)
{
	*step = (struct ladder_step) { 0 };
	*over = climb_over(daemon, row, now);
	if (*over == NULL && !rungs_find(daemon->mind, daemon->store, row,
		rungs))
		*over = mem_str("its rule is there no more");
	if (*over != NULL)
		return true;
	if (!rungs->waits)
		*step = ladder_due(&rungs->pace, &rungs->state,
			&daemon->mind->config->firm.hours, now);
	if (step->kind == LADDER_REST && !rungs->waits &&
	    now - rungs->state.told_at > FORGOTTEN)
		*over = mem_str("nobody has taken it up");
	return *over != NULL || step->kind != LADDER_REST;
}

/* Inside a transaction, on a row that was read in it. */
static void
go_on(struct daemon *daemon, struct ladder_row *row, int64_t now,
	int *letters)
{
	struct matter matter = { .daemon = daemon, .now = now };
	struct ladder_step step;
	struct rungs rungs;
	char *over;

	if (!look(daemon, row, now, &rungs, &over, &step))
		return;
	if (over != NULL) {
		ladder_end(daemon->store, row->id, "heedd", over, now);
		log_event(LOG_INFO_, "ladder", "client", row->client, "rule",
			row->rule, "why", over, "status", "over", NULL);
		free(over);
		return;
	}
	matter.about = about_of(daemon, row, now);
	if (matter.about == NULL)
		ladder_end(daemon->store, row->id, "heedd",
			"its mail is there no more", now);
	else if (sees(daemon, matter.about->row.account, now))
		take_step(&matter, row, &rungs, &step);
	*letters += matter.letters;
	strv_free(&matter.told);
	recollection_free(&matter.about);
}

/* False: the store failed. */
static bool
climb_one(struct daemon *daemon, const struct ladder_row *known, int64_t now,
	int *letters, struct problem *problem)
{
	struct ladder_step step;
	struct ladder_row row;
	struct rungs rungs;
	char *over;
	bool due = look(daemon, known, now, &rungs, &over, &step);

	free(over);
	if (!due)
		return true;
	if (!store_begin(daemon->store, problem))
		return false;
	/* a person may have taken it up in this very moment */
	if (ladder_load(daemon->store, known->id, &row)) {
		if (row.ended == 0)
			go_on(daemon, &row, now, letters);
		ladder_row_free(&row);
	}
	return store_commit(daemon->store, problem);
}

bool
climb_all(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem)
{
	struct ladder_row *rows;
	int made = 0;
	bool ok = true;
	size_t n;

	if (daemon->alone || daemon->dry_run || now < daemon->climb_next ||
	    arming_mode(daemon->store, daemon->mind->config) == MODE_OBSERVE ||
	    standing_stop(daemon) != NULL)
		return true;
	rows = ladders_open(daemon->store, NULL, &n);
	for (size_t i = 0; ok && i < n && made < AT_ONCE; i++)
		ok = climb_one(daemon, &rows[i], now, &made, problem);
	daemon->climb_next = made < AT_ONCE ? 0 : now + PAUSE;
	ladder_rows_free(rows, n);
	*letters += made;
	return ok;
}

int64_t
climb_at(const struct daemon *daemon)
{
	const struct hours *hours = &daemon->mind->config->firm.hours;
	struct ladder_row *rows;
	int64_t first = INT64_MAX;
	size_t n;

	if (daemon->alone || daemon->dry_run)
		return first;
	rows = ladders_open(daemon->store, NULL, &n);
	for (size_t i = 0; i < n; i++) {
		struct ladder_step step;

		/* 0: the last notice has not left yet */
		if (rungs_next(daemon->mind, daemon->store, &rows[i], &step) ==
			NULL || step.at == 0)
			continue;
		step.at = hours_next(hours, step.at);
		if (step.at < first)
			first = step.at;
	}
	ladder_rows_free(rows, n);
	return first < daemon->climb_next ? daemon->climb_next : first;
}
