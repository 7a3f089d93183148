/* SPDX-License-Identifier: ISC */
/*
 * "Due and not yet done", never "the day is today": after days of standstill a
 * condition is told once, not once for each day.
 */
#include "heedd/rounds.h"

#include "heedd/round_client.h"
#include "heedd/round_rules.h"
#include "store/conditions.h"
#include "store/ledger.h"

#define DAY	  INT64_C(86400)
#define HOUR	  8		/* of the morning, where the firm is */
#define AT_ONCE	  3	/* notices; caps.turn and caps.hour are above it */
#define TO_CLIENTS 2	/* letters; caps.new_people is above those of an hour */
#define PAUSE	  (15 * 60) /* then so many seconds */

static bool
any_for_clock(const struct config *config)
{
	for (size_t i = 0; i < config->n_rules; i++)
		if (config->rules[i].enabled && rule_each(&config->rules[i]))
			return true;
	return false;
}

/*
 * Who cannot see the answers of colleagues must not say that there are none.
 * After a day alarm.c has told of a dead mailbox, and the others count.
 */
bool
rounds_blind(const struct daemon *daemon, int64_t now)
{
	const struct config *config = daemon->mind->config;

	for (size_t i = 0; i < config->n_accounts; i++) {
		int64_t last = ledger_account_last_ok(daemon->store,
			config->accounts[i].name);

		if (last != 0 && last > now - DAY &&
		    now - last > (int64_t)config->stale_minutes * 60)
			return true;
	}
	return false;
}

bool
rounds_due(const struct daemon *daemon, int64_t now)
{
	const struct hours *hours = &daemon->mind->config->firm.hours;
	int64_t day = hours_day(hours, now);

	return hours_minute(hours, now) >= HOUR * 60 &&
		hours_works(hours, day) && day != daemon->round_day &&
		now >= daemon->round_next &&
		any_for_clock(daemon->mind->config);
}

bool
rounds_make(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem)
{
	const struct config *config = daemon->mind->config;
	struct quota quota = { .notices = AT_ONCE, .letters = TO_CLIENTS };
	int64_t today = hours_day(&config->firm.hours, now);
	bool ok = true;

	if (!rounds_due(daemon, now) || rounds_blind(daemon, now))
		return true;
	/* a restart in the afternoon does not ask again */
	if (store_get_int(daemon->store, "round", 0) != today) {
		for (size_t i = 0; ok && i < config->n_clients; i++)
			ok = round_client(daemon, &config->clients[i], now,
				&quota, problem);
		*letters += AT_ONCE - quota.notices + TO_CLIENTS -
			quota.letters;
		daemon->round_next = now + PAUSE;
		if (ok)
			ok = store_begin(daemon->store, problem);
		if (ok) {
			conditions_asked(daemon->store, now);
			if (!quota.more) {
				round_know_rules(daemon);
				store_set_int(daemon->store, "round", today);
			}
			ok = store_commit(daemon->store, problem);
		}
	}
	if (ok && !quota.more) {
		daemon->round_day = today;
		daemon->round_next = 0;
	}
	return ok;
}
