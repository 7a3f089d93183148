/* SPDX-License-Identifier: ISC */
/*
 * What a rule asks for, row by row: each deed needs other things, and one that
 * is written where it means nothing is a mistake that somebody must hear of.
 */
#include "config/check.h"

#include <string.h>

#include "base/base.h"

enum need { NEVER, MAY, MUST };

/* By the word of `do`: what the row must have, and where it may stand. */
static const struct deed {
	enum action_kind kind;
	enum need to, letter, within;
	enum need clock; /* MUST: not for a message; NEVER: for one only */
} deeds[] = {
	{ ACTION_NOTIFY, MUST, MUST, MAY, MAY },
	{ ACTION_ESCALATE, MUST, MUST, MAY, MAY },
	{ ACTION_ACKNOWLEDGE, NEVER, MUST, MAY, NEVER },
	{ ACTION_REMIND, NEVER, MUST, NEVER, MUST },
	{ ACTION_REACH_OUT, NEVER, MUST, NEVER, MUST },
	{ ACTION_CHECK_IN, NEVER, MUST, NEVER, MUST },
	{ ACTION_ANNOUNCE, NEVER, MUST, NEVER, MUST },
	{ ACTION_CALL, MUST, MUST, MAY, MAY },
	{ ACTION_HOLD, NEVER, NEVER, MUST, MAY },
	{ ACTION_FLAG, NEVER, NEVER, NEVER, NEVER },
	{ ACTION_OPEN_PLAN, NEVER, NEVER, NEVER, MAY },
	{ ACTION_DIGEST, MUST, MUST, MAY, MAY },
};

static const struct deed *
deed_of(enum action_kind kind)
{
	const struct deed *deed = &deeds[0];

	for (size_t i = 0; i < HEED_COUNT(deeds); i++)
		if (deeds[i].kind == kind)
			deed = &deeds[i];
	return deed;
}

static const char *
wrong_moment(const struct rule *rule, const struct deed *deed)
{
	bool clock = rule->on != NULL && strcmp(rule->on, "clock") == 0;
	const char *each = rule->each == NULL ? "client" : rule->each;

	if (deed->clock == NEVER && clock && deed->kind == ACTION_FLAG)
		return "the clock has no message to mark: flag is for rules"
			" on = \"message\"";
	if (deed->clock == NEVER && clock)
		return "the clock cannot be answered: acknowledge is for rules"
			" on = \"message\"";
	if (deed->clock == MUST && !clock)
		return "no message asks for it: it is for rules on ="
			" \"clock\"";
	if (deed->kind == ACTION_REMIND && strcmp(each, "client") != 0 &&
		strcmp(each, "invoice") != 0)
		return "remind is for rules with each = \"invoice\" or"
			" \"client\"";
	if (deed->kind == ACTION_ANNOUNCE && strcmp(each, "change") != 0)
		return "announce is for rules with each = \"change\"";
	return NULL;
}

static const char *
wrong_to(const struct action *action, const struct deed *deed)
{
	if (deed->to == MUST && action->to == NULL)
		return "to is missing: \"owner\", \"senior\", \"partner\","
			" \"billing\", \"writer\" or the id of one of people";
	if (deed->to != NEVER || action->to == NULL)
		return NULL;
	if (deed->kind == ACTION_ACKNOWLEDGE)
		return "an acknowledgement goes to the client who wrote: leave"
			" out \"to\"";
	return deed->letter == NEVER ? "it tells nobody: leave out"
		" \"to\"" : "it goes to the client: leave out \"to\"";
}

static const char *
wrong_within(const struct action *action, const struct deed *deed)
{
	if (deed->within == MUST && action->within_minutes == 0)
		return "within is missing: for how long, such as \"14 days\"";
	if (deed->within == NEVER && action->within_minutes != 0)
		return "it promises no time: leave out \"within\"";
	return NULL;
}

static const char *
wrong_flag(const struct action *action)
{
	return action->kind != ACTION_FLAG && action->flag != NULL ?
		"only flag sets one: leave out \"flag\"" : NULL;
}

static const char *
wrong_plan(const struct action *action)
{
	bool opens = action->kind == ACTION_OPEN_PLAN;

	if (opens && action->plan == NULL)
		return "plan is missing: the name of one of plans";
	return !opens && action->plan != NULL ?
		"only open-plan opens one: leave out \"plan\"" : NULL;
}

static const char *
wrong_pace(const struct action *action)
{
	if (action->kind == ACTION_ESCALATE)
		return action->repeat_after > 0 && action->warn_before >=
			action->repeat_after ? "warn_before is not shorter"
			" than repeat_after: nobody would be warned" : NULL;
	return action->warn_before > 0 || action->repeat_after > 0 ?
		"warn_before and repeat_after are for do = \"escalate\"" :
		NULL;
}

bool
check_action(const struct rule *rule, const struct action *action,
	struct place where, const char *option, const char *row,
	struct faults *faults)
{
	const struct deed *deed = deed_of(action->kind);
	const char *wrong = wrong_moment(rule, deed);

	if (wrong == NULL)
		wrong = wrong_to(action, deed);
	/* what was written and is wrong is told already */
	if (wrong == NULL && !faults_name(faults, row, "within"))
		wrong = wrong_within(action, deed);
	if (wrong == NULL && !faults_name(faults, row, "letter")) {
		if (deed->letter == MUST && action->letter == NULL)
			wrong = "letter is missing";
		else if (deed->letter == NEVER && action->letter != NULL)
			wrong = "it writes nothing: leave out \"letter\"";
	}
	if (wrong == NULL && !faults_name(faults, row, "plan"))
		wrong = wrong_plan(action);
	if (wrong == NULL && !faults_name(faults, row, "flag"))
		wrong = wrong_flag(action);
	if (wrong == NULL)
		wrong = wrong_pace(action);
	if (wrong != NULL)
		fault_add(faults, where, option, NULL, "%s", wrong);
	return wrong == NULL;
}
