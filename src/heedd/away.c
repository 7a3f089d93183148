/* SPDX-License-Identifier: ISC */
/*
 * An absence is never written down as such: it is what the newest mail from an
 * address says, so that a person who writes again ends it.  The day in it is a
 * stranger's word and holds no letter longer than AWAY_LIMIT days.
 */
#include "heedd/away.h"

#include "heedd/compose.h"
#include "outbox/when.h"
#include "signals/signals.h"
#include "store/mails.h"

#define DAY	   86400
#define UNNAMED	   (7 * DAY) /* where no day is named */
#define WEEKEND	   4	     /* days: the business day behind it, at most */

int64_t
away_ends(const struct daemon *daemon, const struct client *client,
	const char *address)
{
	int64_t since, ends, latest;
	struct day last;
	char named[16];

	if (client == NULL || address == NULL || !mails_away(daemon->store,
		client->id, address, &since, named))
		return 0;
	if (!day_parse_iso(named, &last))
		return since + UNNAMED;
	ends = when_back(last, compose_zone(daemon->mind->config, client));
	latest = since + (int64_t)(AWAY_LIMIT + WEEKEND) * DAY;
	return ends < latest ? ends : latest;
}
