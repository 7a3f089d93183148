/* SPDX-License-Identifier: ISC */
/* What a rule of the configuration means, in words. */
#include "rules/rules.h"

#include <string.h>

const char *
action_name(enum action_kind kind)
{
	return kind == ACTION_NOTIFY ? "notify" :
		kind == ACTION_ESCALATE ? "escalate" : "acknowledge";
}

const char *
rule_each(const struct rule *rule)
{
	if (rule->on == NULL || strcmp(rule->on, "clock") != 0)
		return NULL;
	return rule->each == NULL ? "client" : rule->each;
}
