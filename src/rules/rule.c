/* SPDX-License-Identifier: ISC */
/* What a rule of the configuration means, in words. */
#include "rules/rules.h"

#include <string.h>

static const char *const names[ACTIONS] = {
	[ACTION_NOTIFY] = "notify",
	[ACTION_ESCALATE] = "escalate",
	[ACTION_ACKNOWLEDGE] = "acknowledge",
	[ACTION_REMIND] = "remind",
	[ACTION_REACH_OUT] = "reach-out",
	[ACTION_CHECK_IN] = "check-in",
	[ACTION_CALL] = "call",
	[ACTION_HOLD] = "hold",
};

const char *
action_name(enum action_kind kind)
{
	return names[kind];
}

enum action_reader
action_reader(enum action_kind kind)
{
	switch (kind) {
	case ACTION_NOTIFY:
	case ACTION_ESCALATE:
	case ACTION_CALL:
		return READER_COLLEAGUE;
	case ACTION_ACKNOWLEDGE:
	case ACTION_REMIND:
	case ACTION_REACH_OUT:
	case ACTION_CHECK_IN:
		return READER_CLIENT;
	case ACTION_HOLD:
	case ACTIONS:
		return READER_NONE;
	}
	return READER_NONE;
}

bool
rule_has_reader(const struct rule *rule, enum action_reader reader)
{
	for (size_t i = 0; i < rule->n_actions; i++)
		if (action_reader(rule->actions[i].kind) == reader)
			return true;
	return false;
}

const char *
rule_each(const struct rule *rule)
{
	if (rule->on == NULL || strcmp(rule->on, "clock") != 0)
		return NULL;
	return rule->each == NULL ? "client" : rule->each;
}
