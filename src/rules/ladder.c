/* SPDX-License-Identifier: ISC */
/*
 * Arithmetic on working hours and ids.  Each step counts from when its rung was
 * told, so that nobody is passed over within a minute of having been told.
 * Never looks at a clock, the database or a mail.
 */
#include "rules/ladder.h"

#include <string.h>

static bool
is_top(const struct ladder_state *state)
{
	return state->rung + 1 >= state->rungs;
}

/* Is there anybody, or any time, left? */
static bool
goes_on(const struct ladder_pace *pace, const struct ladder_state *state)
{
	return pace->repeat_after > 0 && (!is_top(state) ||
		state->repeated < pace->repeats);
}

/* Whoever stands last is not warned: nobody comes behind. */
static bool
warns(const struct ladder_pace *pace, const struct ladder_state *state)
{
	return !is_top(state) && !state->warned && pace->warn_before > 0 &&
		pace->warn_before < pace->repeat_after;
}

struct ladder_step
ladder_next(const struct ladder_pace *pace, const struct ladder_state *state,
	const struct hours *hours)
{
	struct ladder_step step = { .rung = state->rung };
	int64_t wait = pace->repeat_after;

	if (!goes_on(pace, state))
		return step;
	if (warns(pace, state)) {
		step.kind = LADDER_WARN;
		wait -= pace->warn_before;
	} else if (is_top(state))
		step.kind = LADDER_REPEAT;
	else {
		step.kind = LADDER_CLIMB;
		step.rung++;
	}
	step.at = hours_after(hours, state->told_at, wait);
	return step;
}

struct ladder_step
ladder_due(const struct ladder_pace *pace, const struct ladder_state *state,
	const struct hours *hours, int64_t now)
{
	struct ladder_step step = { .rung = state->rung };
	struct ladder_state past = *state;
	int64_t missed;

	if (!goes_on(pace, state) || hours_next(hours, now) != now)
		return step;
	missed = hours_between(hours, state->told_at, now) /
		pace->repeat_after;
	if (missed > 0) {
		/* who was passed over meanwhile is not told any more */
		past.warned = true;
		if (!is_top(state) && missed > 1)
			past.rung = (size_t)missed < state->rungs -
				state->rung ? state->rung + (size_t)missed -
				1 : state->rungs - 2;
	}
	step = ladder_next(pace, &past, hours);
	if (step.at > now)
		step = (struct ladder_step) { .rung = state->rung };
	return step;
}

static size_t
add(const char *ids[LADDER_RUNGS], size_t n, const char *id)
{
	for (size_t i = 0; i < n; i++)
		if (id == NULL || strcmp(ids[i], id) == 0)
			return n;
	ids[n] = id;
	return n + 1;
}

static bool
same(const char *a, const char *b)
{
	return a != NULL && b != NULL && strcmp(a, b) == 0;
}

size_t
ladder_people(const struct client *client, const char *first,
	const char *ids[LADDER_RUNGS])
{
	size_t n = add(ids, 0, first);

	/* never down again */
	if (client == NULL || same(first, client->partner))
		return n;
	n = add(ids, n, client->senior);
	return add(ids, n, client->partner);
}

struct ladder_pace
ladder_pace(const struct ladder_options *options, const struct action *action)
{
	int warn = action->warn_before > 0 ? action->warn_before :
		options->warn_before;
	int repeat = action->repeat_after > 0 ? action->repeat_after :
		options->repeat_after;

	return (struct ladder_pace) {
		.warn_before = (int64_t)warn * 60,
		.repeat_after = options->enabled ? (int64_t)repeat * 60 : 0,
		.repeats = options->repeats,
	};
}
