/* SPDX-License-Identifier: ISC */
/*
 * A rung counts as told from when its letter has left, so that a mail server
 * that was away does not let the next one hear of it in the same minute.
 */
#include "heedd/rungs.h"

#include <string.h>

#include "base/base.h"

static const struct action *
action_of(const struct rule *rule, const char *letter)
{
	for (size_t i = 0; rule != NULL && i < rule->n_actions; i++)
		if (rule->actions[i].kind == ACTION_ESCALATE &&
		    strcmp(rule->actions[i].letter, letter) == 0)
			return &rule->actions[i];
	return NULL;
}

/* When the last notice went out; 0: not yet. */
static int64_t
told_at(struct store *store, const struct ladder_row *row)
{
	struct letter_row letter;
	int64_t at = row->told_at;

	if (row->told == 0 || !letters_load(store, row->told, &letter))
		return at;
	if (letter.state == LETTER_QUEUED || letter.state == LETTER_CLAIMED ||
	    letter.state == LETTER_BODY || letter.state == LETTER_UNCERTAIN)
		at = 0;
	else if (letter.state == LETTER_SENT)
		at = letter.changed;
	letter_row_free(&letter);
	return at;
}

/* The first of a ladder whose current person is known by id alone. */
static const char *
first_of(const struct config *config, const struct client *client,
	const struct action *action, const char *current)
{
	const char *const named[][2] = { { "owner", client->owner },
		{ "senior", client->senior }, { "partner", client->partner } };

	/* a person's id, or who it was: the writer of a mail is in no file */
	for (size_t i = 0; i < HEED_COUNT(named); i++)
		if (strcmp(action->to, named[i][0]) == 0)
			return named[i][1] != NULL ? named[i][1] :
				client->owner;
	return config_person(config, action->to) != NULL ? action->to :
		current;
}

bool
rungs_find(const struct mind *mind, struct store *store,
	const struct ladder_row *row, struct rungs *out)
{
	const struct config *config = mind->config;
	const struct client *client = mind_client(mind, row->client);
	const struct rule *rule = mind_rule(mind, row->rule);
	const struct action *action = action_of(rule, row->letter);

	*out = (struct rungs) { 0 };
	if (client == NULL || action == NULL || !rule->enabled)
		return false;
	out->pace = ladder_pace(&config->ladder, action);
	out->state = (struct ladder_state) {
		.rungs = ladder_people(client, first_of(config, client,
			action, row->person), out->ids),
		.told_at = told_at(store, row),
		.warned = row->warned,
		.repeated = (int)row->repeated,
	};
	out->waits = out->state.told_at == 0;
	/* the file may have changed: where that person stands now */
	out->state.rung = (size_t)row->rung < out->state.rungs ?
		(size_t)row->rung : out->state.rungs - 1;
	for (size_t i = 0; i < out->state.rungs; i++)
		if (strcmp(out->ids[i], row->person) == 0)
			out->state.rung = i;
	return true;
}

const struct person *
rungs_next(const struct mind *mind, struct store *store,
	const struct ladder_row *row, struct ladder_step *step)
{
	struct rungs rungs;

	*step = (struct ladder_step) { 0 };
	if (!rungs_find(mind, store, row, &rungs))
		return NULL;
	*step = ladder_next(&rungs.pace, &rungs.state,
		&mind->config->firm.hours);
	if (rungs.waits)
		step->at = 0;
	return step->kind == LADDER_REST ? NULL :
		config_person(mind->config, rungs.ids[step->rung]);
}

void
rungs_say(const struct config *config, const struct rungs *rungs,
	struct ladder_words *words)
{
	struct ladder_state state = rungs->state;
	struct ladder_step step;
	const struct person *person;

	/* who, not who is warned of it */
	state.warned = true;
	step = ladder_next(&rungs->pace, &state, &config->firm.hours);
	if (step.kind == LADDER_REST)
		return;
	words->next_at = step.at;
	if (step.kind != LADDER_CLIMB)
		return;
	person = config_person(config, rungs->ids[step.rung]);
	words->next_name = person == NULL ? NULL : person->name;
}
