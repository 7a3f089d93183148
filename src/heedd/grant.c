/* SPDX-License-Identifier: ISC */
/*
 * From a wish to a letter row.  A colleague gets one notice about a message,
 * however many rules ask for it.  When in doubt nothing goes to the client;
 * what was refused, and by which guard, is written down with the rest.
 */
#include "heedd/grant.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/log.h"
#include "base/mem.h"
#include "heedd/addressee.h"
#include "heedd/approval.h"
#include "heedd/away.h"
#include "heedd/digest.h"
#include "heedd/gather.h"
#include "heedd/metrics.h"
#include "outbox/guard.h"
#include "outbox/when.h"
#include "store/letters.h"

static const char *
recipient_of(const struct matter *matter, const struct wish *wish)
{
	return addressee_address(&(struct composition) {
		.about = matter->about, .person = wish->person,
		.to = wish->to });
}

static void
note(struct matter *matter, const struct wish *wish, const char *outcome,
	const char *guard, const char *detail, int64_t letter)
{
	struct decision_row row = {
		.mail = matter->about->row.id,
		.rule = (char *)wish->rule,
		.answer = (char *)"fires",
		.action = (char *)wish->action,
		.outcome = (char *)outcome,
		.guard = guard == NULL || guard[0] == '\0' ? NULL :
			(char *)guard,
		.detail = (char *)detail,
		.letter = letter,
		.at = matter->now,
	};
	char mail[24], number[24];

	/* it was told when it was refused for the first time */
	if (matter->again && letter == 0)
		return;
	if (matter->daemon->granted != NULL)
		matter->daemon->granted(matter->daemon->granted_state,
			&(struct grant_note) { matter, wish,
				recipient_of(matter, wish), outcome,
				row.guard, detail });
	/* an alarm is about no mail; its letter is all that is written down */
	if (row.mail != 0)
		decisions_add(matter->daemon->store, &row);
	snprintf(mail, sizeof(mail), "M%" PRId64, row.mail);
	snprintf(number, sizeof(number), "L%" PRId64, letter);
	log_event(LOG_INFO_, "decision", "mail", row.mail == 0 ? NULL : mail,
		"client",
		matter->about->row.client, "rule", wish->rule, "action",
		wish->action, "letter", letter == 0 ? NULL : number, "guard",
		row.guard, "why", detail, "status", outcome, NULL);
}

void
grant_note(struct matter *matter, const struct wish *wish,
	const char *outcome, const char *guard, const char *detail)
{
	note(matter, wish, outcome, guard, detail, 0);
}

/*
 * Nothing speaks against it for good.  What is only noted need not wait for
 * anything, and would be cancelled when its time comes.
 */
static enum letter_state
waiting_state(const struct guard_facts *facts)
{
	if (facts->mode == MODE_APPROVE && facts->to_client)
		return LETTER_APPROVAL;
	return facts->mode == MODE_DRAFT || facts->mode == MODE_APPROVE ||
		facts->mode == MODE_SEND ? LETTER_QUEUED : LETTER_OBSERVED;
}

/* The state in which a letter begins, by the guards' answer. */
static bool
first_state(const struct daemon *daemon, enum guard_answer answer,
	const struct guard_facts *facts, enum letter_state *state)
{
	switch (answer) {
	case GUARD_GO:
	case GUARD_WAIT:
	case GUARD_LATCH:
		*state = waiting_state(facts);
		break;
	case GUARD_OBSERVE:
		*state = LETTER_OBSERVED;
		break;
	case GUARD_APPROVE:
		*state = LETTER_APPROVAL;
		break;
	case GUARD_DRAFT:
		*state = LETTER_DRAFT;
		break;
	case GUARD_REFUSE:
		return false;
	}
	if (daemon->dry_run)
		*state = LETTER_OBSERVED;
	return true;
}

/*
 * Puts the finished letter where the guards say; true when it goes out, now, in
 * the morning, or when its reader is back.
 */
bool
grant_put(struct matter *matter, const struct wish *wish,
	struct letter_row *row, const char *choice)
{
	struct daemon *daemon = matter->daemon;
	struct guard_facts facts = gather_guard_facts(daemon, row,
		&matter->about->row, true, matter->now);
	struct guard_verdict verdict = guard_ask(&facts);
	const char *detail = verdict.why;
	int64_t id;

	metrics_guard(daemon, &verdict);
	if (!first_state(daemon, verdict.answer, &facts, &row->state)) {
		note(matter, wish, "refused", verdict.guard, verdict.why, 0);
		return false;
	}
	if (verdict.answer == GUARD_LATCH && row->state == LETTER_QUEUED)
		latch_set(daemon->store, verdict.guard, verdict.why,
			matter->now);
	row->why = mem_str(verdict.answer == GUARD_GO ? NULL : verdict.why);
	id = letters_add(daemon->store, row);
	if (id == 0 && wish->about_letter != NULL)
		return false;
	if (id == 0) {
		note(matter, wish, "done before", NULL,
			"the same letter was made already in this thread", 0);
		return false;
	}
	if (choice != NULL)
		detail = choice;
	else if (verdict.answer == GUARD_GO)
		detail = NULL;
	note(matter, wish, letter_state_name(row->state), verdict.guard,
		detail, id);
	matter->letters++;
	if (row->state == LETTER_APPROVAL) {
		row->id = id;
		matter->letters += approval_ask(daemon, row, matter->now);
	}
	matter->made = id;
	matter->made_state = row->state;
	return row->state == LETTER_QUEUED && (verdict.answer == GUARD_GO ||
		strcmp(verdict.guard, "quiet") == 0 ||
		strcmp(verdict.guard, "away") == 0);
}

char *
grant_episode(struct matter *matter, const char *rule)
{
	const struct mail_row *row = &matter->about->row;
	const char *thread = row->fingerprint;
	bool opened;

	if (matter->about->message != NULL &&
	    matter->about->message->references.n > 0)
		thread = matter->about->message->references.v[0];
	else if (row->in_reply_to[0] != '\0')
		thread = row->in_reply_to;
	else if (matter->about->direction == DIRECTION_DRAFT)
		/* it may have another id each time that it is saved */
		thread = row->from_address;
	else if (row->message_id[0] != '\0')
		thread = row->message_id;
	return episodes_open(matter->daemon->store,
		row->client == NULL ? row->from_address : row->client, rule,
		thread, row->id, matter->now, &opened);
}

/* What somebody has not sent is nobody else's business, whatever rules say. */
static bool
of_another_draft(const struct matter *matter, const struct wish *wish)
{
	return matter->about->direction == DIRECTION_DRAFT &&
		(wish->person == NULL || strcasecmp(wish->person->address,
			matter->about->row.from_address) != 0);
}

void
grant(struct matter *matter, const struct wish *wish)
{
	struct composition composition = {
		.about = matter->about,
		.rule = wish->rule,
		.letter = wish->letter,
		.about_letter = wish->about_letter,
		.person = wish->person,
		.to = wish->to,
		.to_name = wish->to_name,
		.bill = wish->bill,
		.sheet = wish->sheet,
		.ladder = wish->ladder,
		.change = wish->change,
		.approval = wish->approval,
		.important = wish->important,
		.answer_by = matter->answer_by,
		.now = matter->now,
	};
	const struct hours *hours = &matter->daemon->mind->config->firm.hours;
	struct problem problem = { 0 };
	struct letter_row row;
	char *episode = NULL, *choice = NULL;

	if (of_another_draft(matter, wish)) {
		note(matter, wish, "refused", NULL,
			"a draft is told to nobody but its writer", 0);
		return;
	}
	if (wish->person != NULL &&
	    strv_has(&matter->told, wish->person->address)) {
		note(matter, wish, "merged", NULL,
			"this colleague has a notice about this message", 0);
		return;
	}
	if (recipient_of(matter, wish) == NULL) {
		note(matter, wish, "refused", "recipient", "the writer's"
			" address is not in the client's list", 0);
		matter->unlisted = true;
		return;
	}
	if (wish->to != NULL && away_ends(matter->daemon,
		matter->about->match.client, wish->to) > matter->now) {
		note(matter, wish, "refused", "away", "the recipient is away:"
			" the clock asks again", 0);
		return;
	}
	if (wish->person == NULL && wish->within_minutes > 0)
		composition.answer_by = when_workday(
			compose_goes_at(matter->daemon, &composition) +
			(int64_t)wish->within_minutes * 60, hours);
	composition.episode = episode = grant_episode(matter, wish->rule);
	if (!compose(matter->daemon, &composition, &row, &choice,
		&problem)) {
		note(matter, wish, "refused", "rendered", problem.text, 0);
		log_event(LOG_ERROR_, "letter", "letter", wish->letter, "why",
			problem.text, "status", "not made", NULL);
	} else {
		bool goes = wish->later && digest_takes(matter, &row) ?
			digest_collect(matter, wish, &row) :
			grant_put(matter, wish, &row, choice);

		if (goes && wish->person == NULL)
			matter->answer_by = composition.answer_by;
		if (wish->person != NULL)
			strv_add(&matter->told, wish->person->address);
		letter_row_free(&row);
	}
	free(episode);
	free(choice);
}

/* Whom "owner", "billing" or an id means here; never nobody. */
const struct person *
person_meant(const struct matter *matter, const char *to)
{
	const struct config *config = matter->daemon->mind->config;
	const struct client *client = matter->about->match.client;
	const struct person *person = NULL;
	const char *id = to;

	if (strcmp(to, "writer") == 0)
		person = config_person_at(config,
			matter->about->row.from_address);
	if (strcmp(to, "owner") == 0 || strcmp(to, "writer") == 0)
		id = client == NULL ? NULL : client->owner;
	else if (strcmp(to, "senior") == 0)
		id = client == NULL ? NULL :
			client->senior != NULL ? client->senior :
			client->owner;
	else if (strcmp(to, "partner") == 0)
		id = client == NULL ? NULL :
			client->partner != NULL ? client->partner :
			client->senior != NULL ? client->senior :
			client->owner;
	else if (strcmp(to, "billing") == 0)
		id = client == NULL ? NULL :
			client->billing != NULL ? client->billing :
			client->owner;
	if (person == NULL && id != NULL)
		person = config_person(config, id);
	return person == NULL ? &config->people[0] : person;
}

