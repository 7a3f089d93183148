/* SPDX-License-Identifier: ISC */
/*
 * rules/: facts + conditions -> actions due.  A condition is an SQL expression
 * over the facts of client/facts.h, evaluated by an in-memory SQLite whose
 * authorizer allows expressions and listed functions and nothing else.
 *
 * May include: base/, config/types.h, client/.  Owns: that in-memory SQLite.
 */
#ifndef HEED_RULES_RULES_H
#define HEED_RULES_RULES_H

#include "base/strv.h"
#include "client/facts.h"
#include "config/types.h"

struct ruleset; /* the rules of a configuration, compiled */

/*
 * Compiles every rule.  NULL when one cannot be, with a line each in `errors`:
 * "file:line: rules.NAME.when: what is wrong at character N (did you mean
 * ...?)".  `rules` must outlive it.  Free with ruleset_free().
 */
struct ruleset *ruleset_new(const struct rule *rules, size_t n,
	struct strv *errors);

/* Takes NULL; clears the pointer. */
void ruleset_free(struct ruleset **set);

/* One rule's answer for one set of facts. */
struct rule_answer {
	const struct rule *rule;
	bool fires;
	bool off;	/* it is not for this client, or not with its tags */
	bool held_back; /* off, and it would fire */
	bool unknown; /* the condition is NULL: cannot tell, does not fire */
	bool failed;  /* the evaluation failed; see `problem` */
	struct problem problem; /* without the rule's name */
};

/*
 * Is the rule for the client of this fact "client" (NULL: nobody we know), by
 * the client's rules_off and tags?
 */
bool rule_concerns(const struct rule *rule, const struct fact_value *client);

/*
 * One text that changes when what the rule asks for changes: its condition
 * and `unless`.  The caller frees.
 */
char *rule_mark(const struct rule *rule);

/* What a rule on the clock is asked about: "client" ...; NULL: a message. */
const char *rule_each(const struct rule *rule);

const char *action_name(enum action_kind kind); /* "notify" ... */

/* Who reads what comes of an action. */
enum action_reader { READER_NONE, READER_COLLEAGUE, READER_CLIENT };
enum action_reader action_reader(enum action_kind kind);

/* Has the rule an action with that reader? */
bool rule_has_reader(const struct rule *rule, enum action_reader reader);

/*
 * "overdue_days 7, usual_days_late -2": the numbers that the rule's condition
 * asks for, with their values.  The caller frees.
 */
char *ruleset_reason(const struct ruleset *set, const struct rule *rule,
	const struct fact_value *facts);

/* Sets `asked` at the number of each fact that the rule's condition names. */
void ruleset_asks(const struct ruleset *set, const struct rule *rule,
	bool *asked);

/*
 * Asks the enabled rules of that moment ("message", or what rule_each() says)
 * in their order, until one fires that says `stop`.  One that is off for the
 * client is asked too, and does not fire.  Fills `out` (room
 * for all rules); returns how many were asked.
 */
size_t ruleset_ask(struct ruleset *set, const char *moment,
	const struct fact_value *facts, struct rule_answer *out);

#endif
