/* SPDX-License-Identifier: ISC */
/* The answers of rules -> wishes. */
#include "heedd/act.h"

static void
wish_for(struct matter *matter, const struct rule *rule,
	const struct action *action)
{
	struct wish wish = {
		.rule = rule->name,
		.action = action_name(action->kind),
		.letter = action->letter,
		.important = action->kind == ACTION_ESCALATE,
		.within_minutes = action->within_minutes,
	};

	if (action->kind != ACTION_ACKNOWLEDGE)
		wish.person = person_meant(matter, action->to == NULL ?
			"owner" : action->to);
	grant(matter, &wish);
}

void
act_on(struct matter *matter, const struct rule_answer *answers, size_t n)
{
	for (int notices = 0; notices <= 1; notices++)
		for (size_t i = 0; i < n; i++)
			for (size_t k = 0; answers[i].fires &&
			     k < answers[i].rule->n_actions; k++) {
				const struct action *action =
					&answers[i].rule->actions[k];

				if ((action->kind != ACTION_ACKNOWLEDGE) ==
				    (notices == 1))
					wish_for(matter, answers[i].rule,
						action);
			}
}
