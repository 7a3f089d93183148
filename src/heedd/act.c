/* SPDX-License-Identifier: ISC */
/*
 * The answers of rules -> wishes.  A letter that no mail has caused goes to one
 * of the client's people, as addressee.c finds them, and to nobody else.
 */
#include "heedd/act.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heedd/addressee.h"
#include "heedd/bill.h"
#include "heedd/climb.h"
#include "heedd/courtesy.h"
#include "heedd/mark.h"
#include "heedd/round_rules.h"
#include "heedd/sheet.h"
#include "store/holds.h"
#include "store/plans.h"

static void
approach(struct matter *matter, enum action_kind kind, struct wish *wish)
{
	if (!addressee_find(matter->about->match.client, kind, wish))
		grant_note(matter, wish, "refused", "recipient",
			"no address of the client's people is written down");
	else if (kind == ACTION_ANNOUNCE) {
		wish->change = matter->change;
		grant(matter, wish);
	} else if (kind != ACTION_REMIND)
		grant(matter, wish);
	else if (matter->bill == NULL || matter->bill->n == 0)
		grant_note(matter, wish, "refused", NULL,
			"nothing is open that is not on hold");
	else if (matter->bill->n > BILL_MAX)
		grant_note(matter, wish, "refused", NULL,
			"more invoices are open than a letter can tell");
	else {
		wish->bill = matter->bill;
		grant(matter, wish);
	}
}

static struct wish
wish_of(const struct rule *rule, const struct action *action)
{
	return (struct wish) {
		.rule = rule->name,
		.action = action_name(action->kind),
		.letter = action->letter,
		.important = action->kind == ACTION_ESCALATE,
		.within_minutes = action->within_minutes,
	};
}

void
act_to_client(struct matter *matter, const struct rule_answer *answer)
{
	const struct rule *rule = answer->rule;

	for (size_t k = 0; answer->fires && k < rule->n_actions; k++) {
		const struct action *action = &rule->actions[k];
		struct wish wish = wish_of(rule, action);

		if (action_reader(action->kind) != READER_CLIENT)
			continue;
		if (action->kind == ACTION_ACKNOWLEDGE)
			grant(matter, &wish);
		else
			approach(matter, action->kind, &wish);
	}
}

/* Nothing to the client, or about that invoice, for so long. */
static void
hold(struct matter *matter, const struct wish *wish)
{
	const struct client *client = matter->about->match.client;
	const char *words = matter->about->words;
	struct day until;
	char *reason;

	if (client == NULL) {
		grant_note(matter, wish, "refused", NULL,
			"nobody we know can be put on hold");
		return;
	}
	/* a part of a day is held until its end */
	until = day_from_number(day_number(courtesy_today(matter->daemon,
		matter->now + (int64_t)wish->within_minutes * 60)) + 1);
	reason = mem_printf("rule %s%s%s", wish->rule, words == NULL ? "" :
		": ", words == NULL ? "" : words);
	for (size_t i = 0; matter->invoices != NULL &&
	     i < matter->invoices->n; i++)
		holds_add(matter->daemon->store, client->id,
			matter->invoices->v[i], until, reason, "heedd",
			matter->now);
	if (matter->invoices == NULL || matter->invoices->n == 0)
		holds_add(matter->daemon->store, client->id, NULL, until,
			reason, "heedd", matter->now);
	grant_note(matter, wish, "on hold", NULL, reason);
	free(reason);
}

static const struct plan *
plan_named(const struct config *config, const char *name)
{
	for (size_t i = 0; name != NULL && i < config->n_plans; i++)
		if (strcmp(config->plans[i].name, name) == 0)
			return &config->plans[i];
	return NULL;
}

/* Its steps become promises of ours, once for each client. */
static void
open_plan(struct matter *matter, const struct wish *wish, const char *name)
{
	const struct config *config = matter->daemon->mind->config;
	const struct client *client = matter->about->match.client;
	const struct plan *plan = plan_named(config, name);
	struct store *store = matter->daemon->store;
	const struct hours *hours = &config->firm.hours;
	int64_t today = hours_day(hours, matter->now);

	if (client == NULL || plan == NULL) {
		grant_note(matter, wish, "refused", NULL,
			"no plan is opened for nobody we know");
		return;
	}
	if (!plan_open(store, client->id, plan->name, wish->rule,
		matter->now)) {
		grant_note(matter, wish, "done before", NULL,
			"the client has had this plan");
		return;
	}
	for (size_t i = 0; i < plan->n_steps; i++)
		plan_step_add(store, client->id, plan->name,
			plan->steps[i].what, day_from_number(round_day_after(
				hours, today, &plan->steps[i].after)),
			matter->now);
	grant_note(matter, wish, "opened", NULL, plan->name);
}

/* Who is to be called, and what lies open with them. */
static void
call(struct matter *matter, struct wish *wish)
{
	const struct client *client = matter->about->match.client;
	struct sheet sheet;

	if (client == NULL) {
		grant(matter, wish);
		return;
	}
	sheet_open(matter->daemon, client, matter->now, &sheet);
	wish->sheet = &sheet;
	wish->bill = &sheet.bill;
	grant(matter, wish);
	wish->sheet = NULL;
	wish->bill = NULL;
	sheet_close(&sheet);
}

/*
 * What can wait comes behind what cannot: who has a notice of something needs
 * no line of it in the digest.
 */
static void
act_part(struct matter *matter, const struct rule_answer *answer, bool later)
{
	const struct rule *rule = answer->rule;

	for (size_t k = 0; answer->fires && k < rule->n_actions; k++) {
		const struct action *action = &rule->actions[k];
		struct wish wish = wish_of(rule, action);

		if ((action->kind == ACTION_DIGEST) != later)
			continue;
		if (action->kind == ACTION_HOLD)
			hold(matter, &wish);
		if (action->kind == ACTION_OPEN_PLAN)
			open_plan(matter, &wish, action->plan);
		if (action->kind == ACTION_FLAG)
			mark_want(matter, &wish, action->flag == NULL ?
				FLAG_OTHERWISE : action->flag);
		if (action_reader(action->kind) != READER_COLLEAGUE)
			continue;
		wish.person = person_meant(matter, action->to);
		wish.later = later && wish.person->digest;
		if (later && !wish.later)
			wish.action = action_name(ACTION_NOTIFY);
		if (action->kind == ACTION_CALL)
			call(matter, &wish);
		else if (action->kind == ACTION_ESCALATE)
			climb_begin(matter, rule, action, &wish);
		else
			grant(matter, &wish);
	}
}

void
act_for_us(struct matter *matter, const struct rule_answer *answer)
{
	act_part(matter, answer, false);
	act_part(matter, answer, true);
}

void
act_on(struct matter *matter, const struct rule_answer *answers, size_t n)
{
	for (size_t i = 0; i < n; i++)
		act_to_client(matter, &answers[i]);
	for (size_t i = 0; i < n; i++)
		act_part(matter, &answers[i], false);
	for (size_t i = 0; i < n; i++)
		act_part(matter, &answers[i], true);
}
