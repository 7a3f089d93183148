/* SPDX-License-Identifier: ISC */
/*
 * What is wrong with rules that each are right by themselves: one that can
 * never be asked, one that contradicts itself, one that nobody has the tag
 * for, an alarm that has nobody to go on to.  Told at the start, since such a
 * rule fails by staying silent.
 */
#include "rules/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/nearest.h"
#include "rules/rules.h"

#define DAY 1440 /* minutes */

struct checking {
	const struct rule *rules;
	size_t n;
	const struct client *clients;
	size_t n_clients;
	struct strv *faults, *remarks;
};

/* "file:line: rules.NAME: words"; takes the words over. */
static void
say(struct strv *list, const struct origin *origin, const char *what,
	const char *name, char *words)
{
	strv_own(list, mem_printf("%s:%d: %s.%s: %s",
		origin->file == NULL ? "-" : origin->file, origin->line, what,
		name, words));
	free(words);
}

static void
wrong(const struct checking *c, const struct rule *rule, const char *words)
{
	say(c->faults, &rule->origin, "rules", rule->name, mem_str(words));
}

static void
check_repeat(const struct checking *c, const struct rule *rule)
{
	bool repeats = rule->repeat.minutes > 0 || rule->repeat.workdays > 0;

	if (repeats && rule_each(rule) == NULL)
		wrong(c, rule, "repeat is for rules on = \"clock\": a message"
			" comes once");
	if (rule->max > 0 && !repeats)
		wrong(c, rule, "max says how often repeat tells, and there is"
			" no repeat");
	if (rule->repeat.minutes > 0 && rule->repeat.minutes < DAY)
		wrong(c, rule, "repeat is shorter than a day: the clock asks"
			" once on each working day");
}

static bool
same_text(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

/* Is `b` asked of nobody but those of whom `a` is asked? */
static bool
covers(const struct rule *a, const struct rule *b)
{
	const char *one = rule_each(a), *two = rule_each(b);

	if (!same_text(one, two) || !same_text(a->when, b->when))
		return false;
	if (a->unless != NULL && !same_text(a->unless, b->unless))
		return false;
	for (size_t i = 0; i < a->not_tags.n; i++)
		if (!strv_has_nocase(&b->not_tags, a->not_tags.v[i]))
			return false;
	if (a->only_tags.n > 0 && b->only_tags.n == 0)
		return false;
	for (size_t i = 0; i < b->only_tags.n && a->only_tags.n > 0; i++)
		if (!strv_has_nocase(&a->only_tags, b->only_tags.v[i]))
			return false;
	return true;
}

static bool
off_somewhere(const struct checking *c, const struct rule *rule)
{
	for (size_t i = 0; i < c->n_clients; i++)
		if (strv_has(&c->clients[i].rules_off, rule->name))
			return true;
	return false;
}

/* An earlier one with the same condition that lets nobody by. */
static void
check_reached(const struct checking *c, size_t i)
{
	const struct rule *rule = &c->rules[i];

	for (size_t k = 0; k < i && rule->enabled; k++) {
		const struct rule *before = &c->rules[k];

		if (!before->stop || !before->enabled ||
		    !covers(before, rule) || off_somewhere(c, before))
			continue;
		say(c->faults, &rule->origin, "rules", rule->name, mem_printf(
			"is never asked: \"%s\" (%s:%d) has the same condition"
			" and says stop", before->name,
			before->origin.file == NULL ? "-" :
			before->origin.file, before->origin.line));
		return;
	}
}

/* Every tag that some client has. */
static struct strv
all_tags(const struct checking *c)
{
	struct strv tags = { 0 };

	for (size_t i = 0; i < c->n_clients; i++)
		for (size_t k = 0; k < c->clients[i].tags.n; k++)
			if (!strv_has_nocase(&tags, c->clients[i].tags.v[k]))
				strv_add(&tags, c->clients[i].tags.v[k]);
	return tags;
}

/* " (did you mean "x"?)", or "".  The caller frees. */
static char *
hint(const char *name, const char *const *names, size_t n)
{
	const char *near = nearest_name(name, names, n);

	return near == NULL ? mem_str("") :
		mem_printf(" (did you mean \"%s\"?)", near);
}

static void
check_tags(const struct checking *c, const struct rule *rule,
	const char *option, const struct strv *list, const struct strv *tags)
{
	for (size_t i = 0; i < list->n; i++) {
		char *near;

		if (strv_has_nocase(tags, list->v[i]))
			continue;
		near = hint(list->v[i], (const char *const *)tags->v, tags->n);
		say(c->remarks, &rule->origin, "rules", rule->name,
			mem_printf("%s: no client has the tag \"%s\"%s",
				option, list->v[i], near));
		free(near);
	}
	if (list == &rule->not_tags)
		for (size_t i = 0; i < list->n; i++)
			if (strv_has_nocase(&rule->only_tags, list->v[i]))
				wrong(c, rule, "a tag stands in only_tags and"
					" in not_tags");
}

static void
check_off(const struct checking *c, const struct client *client)
{
	const char **names = mem_array(c->n, sizeof(*names));
	const struct strv *off = &client->rules_off;

	for (size_t i = 0; i < c->n; i++)
		names[i] = c->rules[i].name;
	for (size_t i = 0; i < off->n; i++) {
		bool known = false;
		char *near;

		for (size_t k = 0; k < c->n; k++)
			known |= strcmp(names[k], off->v[i]) == 0;
		if (known)
			continue;
		near = hint(off->v[i], names, c->n);
		say(c->faults, &client->origin, "clients", client->id,
			mem_printf("rules_off: there is no rule \"%s\"%s",
				off->v[i], near));
		free(near);
	}
	free(names);
}

static bool
any_alarm(const struct checking *c)
{
	for (size_t i = 0; i < c->n; i++)
		for (size_t k = 0; c->rules[i].enabled &&
		     k < c->rules[i].n_actions; k++)
			if (c->rules[i].actions[k].kind == ACTION_ESCALATE)
				return true;
	return false;
}

/* Of all clients without one, the first is told, and how many more. */
static void
check_rung(const struct checking *c, bool senior)
{
	const struct client *first = NULL;
	char more[48] = "";
	size_t n = 0;

	for (size_t i = 0; i < c->n_clients; i++) {
		const struct client *client = &c->clients[i];

		if ((senior ? client->senior : client->partner) != NULL)
			continue;
		if (n++ == 0)
			first = client;
	}
	if (n == 0)
		return;
	if (n > 1)
		snprintf(more, sizeof(more), " (and %zu more like it)", n - 1);
	say(c->remarks, &first->origin, "clients", first->id, senior ?
		mem_printf("no senior: alarms go to the owner, %s%s",
			first->owner, more) :
		mem_printf("no partner: an alarm that %s does not take up goes"
			" to nobody above%s", first->senior != NULL ?
			first->senior : first->owner, more));
}

void
rules_check(const struct config *config, struct strv *faults,
	struct strv *remarks)
{
	const struct checking c = { config->rules, config->n_rules,
		config->clients, config->n_clients, faults, remarks };
	struct strv tags = all_tags(&c);

	for (size_t i = 0; i < c.n; i++) {
		const struct rule *rule = &c.rules[i];

		check_repeat(&c, rule);
		check_reached(&c, i);
		check_tags(&c, rule, "only_tags", &rule->only_tags, &tags);
		check_tags(&c, rule, "not_tags", &rule->not_tags, &tags);
	}
	for (size_t i = 0; i < c.n_clients; i++)
		check_off(&c, &c.clients[i]);
	if (config->ladder.enabled && any_alarm(&c)) {
		check_rung(&c, true);
		check_rung(&c, false);
	}
	strv_free(&tags);
}
