/* SPDX-License-Identifier: ISC */
/*
 * When the red flags are due, and for whom.  A week without any has no mail:
 * one that says nothing is not read, and then the next one is not either.
 */
#include "heedd/flags.h"

#include <stdlib.h>

#include "base/mem.h"
#include "heedd/brief.h"
#include "heedd/report_send.h"

#define MOST	20
#define LASTING (3 * INT64_C(86400)) /* until the next week begins */
#define DONE	"red-flags" /* in the store: the day that was dealt with */

struct flags_state {
	const struct daemon *daemon;
	const struct person *person;
	const struct flagged *list;
	size_t n;
	int64_t now;
};

static struct sheet
make(void *data, size_t most)
{
	const struct flags_state *state = data;

	return flags_sheet(state->daemon->mind, state->person, state->list,
		state->n, most, state->now);
}

/* The last day of which the hour has come; as day_number(). */
static int64_t
last_due(const struct config *config, int64_t now)
{
	const struct hours *hours = &config->firm.hours;
	int64_t day = hours_day(hours, now);

	if (hours_minute(hours, now) < config->red_flags_hour * 60)
		day--;
	while (day_weekday(day_from_number(day)) != config->red_flags_day + 1)
		day--;
	return day;
}

/* `all`, of which those are taken that concern the person; not owned. */
static void
send_to(struct daemon *daemon, const struct person *person,
	const struct flagged *all, size_t n, const char *day, int64_t now,
	int *letters)
{
	struct flagged *list = mem_array(n + 1, sizeof(*list));
	struct flags_state state = { .daemon = daemon, .person = person,
		.list = list, .now = now };

	for (size_t i = 0; i < n; i++)
		if (brief_concerns(all[i].portrait->client, person))
			list[state.n++] = all[i];
	if (state.n > 0)
		report_put(daemon, &(struct report) { .name = "red-flags",
			.day = day, .person = person, .make = make,
			.state = &state, .most = MOST, .lasting = LASTING },
			now, letters);
	free(list);
}

/* Each client is looked at once, whoever wants to hear of it. */
static void
send_all(struct daemon *daemon, const char *day, int64_t now, int *letters)
{
	const struct config *config = daemon->mind->config;
	struct flagged *all = NULL;
	size_t n = 0;

	for (size_t i = 0; i < config->n_people; i++) {
		if (!config->people[i].red_flags)
			continue;
		if (all == NULL)
			all = flags_of(daemon->mind, daemon->store, NULL, now,
				&n);
		send_to(daemon, &config->people[i], all, n, day, now,
			letters);
	}
	flags_free(all, n);
}

bool
flags_send(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem)
{
	const struct config *config = daemon->mind->config;
	int64_t due = last_due(config, now);
	int64_t done = store_get_int(daemon->store, DONE, 0);
	char iso[16];

	if (done >= due)
		return true;
	if (!store_begin(daemon->store, problem))
		return false;
	day_iso(day_from_number(due), iso);
	/* a first start is no reason to tell of a week before it */
	if (done != 0 || due == hours_day(&config->firm.hours, now))
		send_all(daemon, iso, now, letters);
	store_set_int(daemon->store, DONE, due);
	return store_commit(daemon->store, problem);
}
