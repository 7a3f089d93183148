/* SPDX-License-Identifier: ISC */
/* When the brief is due, and for whom. */
#include "heedd/brief.h"
#include "heedd/report_send.h"
#include "outbox/when.h"

#define HOUR 8 /* of the morning, where the firm is; that of the rounds */
#define MOST 20 /* clients at length */
#define DONE "brief" /* in the store: the Monday that was dealt with */

struct brief_state {
	struct daemon *daemon;
	const struct person *person;
	int64_t now;
};

static struct sheet
make(void *state, size_t most)
{
	const struct brief_state *brief = state;

	return brief_of(brief->daemon->mind, brief->daemon->store,
		brief->person, most, brief->now);
}

bool
brief_send(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem)
{
	const struct config *config = daemon->mind->config;
	int zone = when_offset(now, config->firm.timezone);
	struct day day = day_at(now, zone);
	char iso[16];

	if (day_weekday(day) != 1 ||
	    (now + (int64_t)zone * 60) % 86400 / 3600 < HOUR ||
	    store_get_int(daemon->store, DONE, 0) == day_number(day))
		return true;
	if (!store_begin(daemon->store, problem))
		return false;
	for (size_t i = 0; i < config->n_people; i++) {
		struct brief_state state = { daemon, &config->people[i], now };

		if (config->people[i].brief)
			report_put(daemon, &(struct report) { .name = "brief",
				.day = day_iso(day, iso),
				.person = &config->people[i], .make = make,
				.state = &state, .most = MOST, .lasting =
				(int64_t)config->expire_hours * 3600 }, now,
				letters);
	}
	store_set_int(daemon->store, DONE, day_number(day));
	return store_commit(daemon->store, problem);
}
