/* SPDX-License-Identifier: ISC */
/* What a rule of the configuration means, in words. */
#include "rules/rules.h"

#include <string.h>

#include "base/hash.h"
#include "base/mem.h"

static const char *const names[ACTIONS] = {
	[ACTION_NOTIFY] = "notify",
	[ACTION_ESCALATE] = "escalate",
	[ACTION_ACKNOWLEDGE] = "acknowledge",
	[ACTION_REMIND] = "remind",
	[ACTION_REACH_OUT] = "reach-out",
	[ACTION_CHECK_IN] = "check-in",
	[ACTION_ANNOUNCE] = "announce",
	[ACTION_CALL] = "call",
	[ACTION_HOLD] = "hold",
	[ACTION_FLAG] = "flag",
	[ACTION_OPEN_PLAN] = "open-plan",
	[ACTION_DIGEST] = "digest",
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
	case ACTION_DIGEST:
		return READER_COLLEAGUE;
	case ACTION_ACKNOWLEDGE:
	case ACTION_REMIND:
	case ACTION_REACH_OUT:
	case ACTION_CHECK_IN:
	case ACTION_ANNOUNCE:
		return READER_CLIENT;
	case ACTION_HOLD:
	case ACTION_FLAG:
	case ACTION_OPEN_PLAN:
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

static bool
any_of(const struct strv *list, const struct strv *tags)
{
	for (size_t i = 0; tags != NULL && i < list->n; i++)
		if (strv_has_nocase(tags, list->v[i]))
			return true;
	return false;
}

bool
rule_concerns(const struct rule *rule, const struct fact_value *client)
{
	const struct strv *tags = client->null ? NULL : client->tags;
	const struct strv *off = client->null ? NULL : client->rules_off;

	if (rule->only_tags.n > 0 && !any_of(&rule->only_tags, tags))
		return false;
	if (any_of(&rule->not_tags, tags))
		return false;
	return off == NULL || !strv_has(off, rule->name);
}

char *
rule_mark(const struct rule *rule)
{
	char hash[HASH_HEX];

	/* NULL ends the parts: without "unless" it is that of older heeds */
	return mem_str(hash_parts(hash, rule->when, rule->unless,
		(char *)NULL));
}
