/* SPDX-License-Identifier: ISC */
/*
 * Asked when a letter is made and again when it is claimed: who has paid,
 * promised, complained or called in between is not written to.
 */
#include "heedd/courtesy.h"

#include <stdlib.h>
#include <string.h>

#include "base/hours.h"
#include "base/zone.h"
#include "heedd/bill.h"
#include "store/course.h"
#include "store/holds.h"
#include "store/mails.h"
#include "store/promises.h"

#define DAY	 INT64_C(86400)
#define TROUBLE	 (30 * DAY)
#define PROMISES (200 * DAY) /* older ones are forgotten */

bool
courtesy_by_clock(const struct daemon *daemon, const struct letter_row *letter)
{
	const struct rule *rule = mind_rule(daemon->mind, letter->rule);

	return letter->to_client && letter->mail == 0 && rule != NULL &&
		rule_each(rule) != NULL;
}

static int64_t
day_of(const struct daemon *daemon, int64_t t)
{
	return hours_day(&daemon->mind->config->firm.hours, t);
}

struct day
courtesy_today(const struct daemon *daemon, int64_t now)
{
	return day_from_number(day_of(daemon, now));
}

/* When that day of `now` began there. */
static int64_t
midnight(const struct daemon *daemon, int64_t now)
{
	return zone_instant(daemon->mind->config->firm.hours.zone,
		day_of(daemon, now) * DAY);
}

int64_t
courtesy_since(const struct daemon *daemon, const struct letter_row *letter,
	int days, int64_t now)
{
	if (!courtesy_by_clock(daemon, letter))
		return now - days * DAY;
	return zone_instant(daemon->mind->config->firm.hours.zone,
		(day_of(daemon, now) - days + 1) * DAY);
}

/* Have they said that they pay, on a day that is today or comes? */
static bool
promised(const struct daemon *daemon, const struct client *client,
	int64_t now)
{
	size_t n;
	struct course_promise *list = course_promises(daemon->store,
		client->id, now - PROMISES, now + 1, &n);
	bool is = false;

	for (size_t i = 0; i < n; i++)
		is |= !list[i].ours && list[i].state == PROMISE_OPEN &&
			day_number(list[i].day) >= day_of(daemon, now);
	course_promises_free(list, n);
	return is;
}

static int64_t
since_letter(const struct daemon *daemon, const struct letter_row *letter,
	enum mode mode, int64_t now)
{
	int64_t last = letters_last_to_client(daemon->store, letter->client,
		letter->id, mode == MODE_OBSERVE);

	return last == 0 ? INT64_MAX : day_of(daemon, now) -
		day_of(daemon, last);
}

void
courtesy_facts(const struct daemon *daemon, const struct letter_row *letter,
	const struct client *client, int64_t now, struct guard_facts *facts)
{
	bool clock = courtesy_by_clock(daemon, letter);
	struct store *store = daemon->store;

	if (client == NULL) {
		facts->settled = facts->promised = facts->trouble =
			facts->today = facts->on_hold = true;
		return;
	}
	facts->on_hold = holds_any(store, client->id, letter->invoices,
		courtesy_today(daemon, now));
	facts->since_letter = since_letter(daemon, letter, facts->mode, now);
	/* of invoices: whatever else may be said of one belongs here */
	if (letter->invoices != NULL) {
		facts->settled = bill_settled(store, client->id,
			letter->invoices);
		facts->promised = promised(daemon, client, now);
	}
	if (clock) {
		/* what waits for a person's yes must not be overtaken */
		int64_t since = midnight(daemon, now);

		since = letter->created < since ? letter->created : since;
		facts->trouble = mails_trouble(store, client->id,
			!strv_has(&client->tags, "law"), now - TROUBLE);
		facts->today = mails_exchanged(store, client->id, since) ||
			calls_any(store, client->id, since, now + 1);
	}
}
